"""Zips that lie, explode or lead out of their folder."""

import io
import random
import struct
import warnings
import zipfile

from tests.bulletin.intake.docx_builder import BODY, PNG, Docx, p, zipped
from tests.hostile.case import READ, hostile

SOUND = Docx(p(BODY), more={"word/media/image1.png": PNG})
LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
MEGABYTE = 1024 * 1024


def sound() -> bytes:
    return SOUND.bytes()


def stored(parts: dict[str, bytes]) -> bytes:
    """Return a zip whose entries are not compressed, so that no ratio gives them away."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def with_parts(more: dict[str, bytes], pack=zipped) -> bytes:
    return pack({**SOUND.parts(), **more})


def patched(mark: bytes, offset: int, form: str, *numbers: int, which: int = 2) -> bytes:
    """Return the sound file with a figure at `offset` of its header number `which` of a kind changed."""
    data = bytearray(sound())
    place = -1
    for _ in range(which):
        place = data.find(mark, place + 1)
    struct.pack_into(form, data, place + offset, *numbers)
    return bytes(data)


@hostile("bomb")
def a_flat_bomb_in_a_part() -> bytes:
    return with_parts({"word/styles.xml": b"<w>" + b" " * 20_000_000 + b"</w>"})


@hostile("bomb")
def a_part_that_unpacks_to_four_hundred_megabytes() -> bytes:
    return _deflated("word/styles.xml", 400)


@hostile("too_large", "四十二.zip")
def a_zip_of_sixteen_that_unpack_to_forty_megabytes_each() -> bytes:
    inner = _deflated("零.txt", 40)
    return stored({f"{number}.zip": inner for number in range(16)})


@hostile("bomb")
def a_zip_of_many_parts_below_the_ratio() -> bytes:
    return _many(310)


@hostile(READ)
def two_hundred_headers_of_a_megabyte() -> bytes:
    return _many(200)


@hostile("not_supported", "俄罗斯套娃.zip")
def zips_in_zips_a_hundred_deep() -> bytes:
    data = zipped({"来稿.txt": BODY.encode()})
    for depth in range(100):
        data = stored({f"{depth}.zip": data})
    return data


@hostile("bomb")
def twenty_thousand_entries() -> bytes:
    return with_parts({f"x{number}": b"" for number in range(20_000)})


@hostile("bomb")
def five_thousand_entries() -> bytes:
    return with_parts({f"x{number}": b"" for number in range(5_000)})


@hostile("damaged")
def entries_that_overlap() -> bytes:
    """Every entry of the directory points to the same compressed bytes, which begin in another one's (Fifield 2019)."""
    kernel = zipped({"word/document.xml": b"<a>" + bytes(1000) + b"</a>"})
    central = kernel[kernel.find(CENTRAL) : kernel.find(END)]
    names = [b"word/document.xml", b"[Content_Types].xml", b"word/_rels/x.rels"]
    directory = b"".join(_renamed(central, name) for name in names)
    end = struct.pack("<4sHHHHIIH", END, 0, 0, 3, 3, len(directory), kernel.find(CENTRAL), 0)
    return kernel[: kernel.find(CENTRAL)] + directory + end


@hostile("damaged")
def a_directory_that_says_less_than_there_is() -> bytes:
    return patched(CENTRAL, 24, "<I", 10)


@hostile(READ)
def a_directory_that_says_more_than_there_is() -> bytes:
    return patched(CENTRAL, 20, "<II", 20_000_000, 20_000_000)


@hostile("bomb")
def a_directory_that_promises_four_gigabytes() -> bytes:
    return patched(CENTRAL, 24, "<I", 0xFFFFFFF0)


@hostile("bomb")
def sizes_of_zip64_without_the_field_that_has_them() -> bytes:
    return patched(CENTRAL, 20, "<II", 0xFFFFFFFF, 0xFFFFFFFF)


@hostile("damaged")
def a_directory_of_zip64_that_lies() -> bytes:
    data = sound()
    at = data.find(END)
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**63, 2**63, 2**62, 2**62)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, at, 1)
    end = struct.pack("<4sHHHHIIH", END, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:at] + record + locator + end


@hostile("damaged")
def a_checksum_that_is_wrong() -> bytes:
    data = bytearray(sound())
    place = data.find(CENTRAL, data.find(CENTRAL) + 1)
    data[place + 16] ^= 0xFF
    return bytes(data)


@hostile("damaged")
def an_offset_beyond_the_end() -> bytes:
    return patched(CENTRAL, 42, "<I", 0x7FFFFFFF)


@hostile("damaged")
def an_unknown_method_of_compression() -> bytes:
    return patched(CENTRAL, 10, "<H", 99)


@hostile("encrypted")
def entries_with_a_password() -> bytes:
    return patched(CENTRAL, 8, "<H", 1)


@hostile(READ)
def data_descriptors_after_the_entries() -> bytes:
    """As programs write that cannot go back in their output; sound, and must be read."""

    class OneWay(io.RawIOBase):
        def __init__(self) -> None:
            self.written = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:
            self.written += data
            return len(data)

    stream = OneWay()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in SOUND.parts().items():
            archive.writestr(name, data)
    return bytes(stream.written)


@hostile(READ)
def a_comment_of_sixty_four_kilobytes() -> bytes:
    stream = io.BytesIO(sound())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = b"x" * 65_535
    return stream.getvalue()


@hostile("damaged")
def a_comment_that_looks_like_the_end() -> bytes:
    stream = io.BytesIO(sound())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = END + b"x" * 100
    return stream.getvalue()


@hostile("not_supported")
def a_program_that_unpacks_itself() -> bytes:
    return b"MZ\x90\0" + bytes(2000) + sound()


@hostile(READ)
def words_before_the_zip() -> bytes:
    return b"\n\n" + sound()


@hostile(READ)
def two_files_one_after_the_other() -> bytes:
    return zipped({"a": b"1"}) + sound()


@hostile("damaged")
def a_name_with_two_dots() -> bytes:
    return with_parts({"../../evil.xml": b"<a/>"})


@hostile("damaged")
def an_absolute_name() -> bytes:
    return with_parts({"/etc/evil.xml": b"<a/>"})


@hostile("damaged")
def a_name_with_a_drive() -> bytes:
    return with_parts({"C:\\Windows\\evil.xml": b"<a/>"})


@hostile(READ, "材料.zip")
def a_zip_of_drafts_one_of_which_leads_out() -> bytes:
    return zipped({"../../来稿.txt": BODY.encode(), "好.txt": BODY.encode()})


@hostile("damaged")
def a_part_that_comes_twice() -> bytes:
    stream = io.BytesIO(sound())
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", b"<a/>")
    return stream.getvalue()


@hostile("damaged")
def a_part_that_comes_twice_in_other_letters() -> bytes:
    return with_parts({"WORD/Document.XML": b"<a/>"})


@hostile(READ)
def a_name_with_a_zero_in_it() -> bytes:
    return with_parts({"word/styles.xml": b"<a/>"}).replace(b"word/styles.xml", b"word/\0tyles.xml")


@hostile("damaged")
def the_first_half() -> bytes:
    return sound()[: len(sound()) // 2]


@hostile("damaged")
def without_its_last_ten_bytes() -> bytes:
    return sound()[:-10]


@hostile("damaged")
def only_the_first_header() -> bytes:
    return sound()[:30]


@hostile("damaged")
def without_its_first_hundred_bytes() -> bytes:
    return sound()[100:]


@hostile("damaged")
def a_hole_in_the_middle() -> bytes:
    data = sound()
    return data[:400] + bytes(600) + data[1000:]


@hostile("damaged")
def bit_rot() -> bytes:
    data = bytearray(sound())
    chance = random.Random(3)
    for _ in range(len(data) // 20):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(LOCAL + data[4:])


@hostile("empty")
def only_the_end_of_a_zip() -> bytes:
    return struct.pack("<4sHHHHIIH", END, 0, 0, 0, 0, 0, 0, 0) + b"[Content_Types].xml"


@hostile("too_large")
def fifty_megabytes_and_a_byte_of_zeros() -> bytes:
    return bytes(50 * MEGABYTE + 1)


@hostile("not_supported", "零.txt")
def forty_nine_megabytes_of_zeros() -> bytes:
    return bytes(49 * MEGABYTE)


def _many(parts: int) -> bytes:
    blank = b"<a>" + b" " * (MEGABYTE - 9) + b"</a>"
    stream = io.BytesIO(sound())
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(parts):
            archive.writestr(f"word/header{number}.xml", blank)
    return stream.getvalue()


def _deflated(name: str, megabytes: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for each, data in SOUND.parts().items() if name.startswith("word/") else ():
            archive.writestr(each, data)
        with archive.open(name, "w") as part:
            for _ in range(megabytes):
                part.write(b"0" * MEGABYTE)
    return stream.getvalue()


def _renamed(central: bytes, name: bytes) -> bytes:
    length = struct.unpack_from("<H", central, 28)[0]
    return central[:28] + struct.pack("<H", len(name)) + central[30:46] + name + central[46 + length :]
