"""A picture is let in if its header has dimensions and it is there to its end."""

import struct
import zlib

import pytest
from docx_builder import PNG
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from bulletin.intake.picture_forms import is_whole
from bulletin.layout.picture_headers import header_of

GIF = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6) + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def written(form: str, colours: QImage.Format = QImage.Format.Format_RGB32) -> bytes:
    image = QImage(40, 20, colours)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def png(wide: int, tall: int, *kinds: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", wide, tall, 8, 2, 0, 0, 0)
    inside = {b"IHDR": header, b"IDAT": zlib.compress(bytes(40)), b"IEND": b""}
    chunks = (struct.pack(">I", len(inside[kind])) + kind + inside[kind]
              + struct.pack(">I", zlib.crc32(kind + inside[kind])) for kind in kinds)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def emf() -> bytes:
    """Return a metafile of two records: header and end."""
    end = struct.pack("<IIIII", 14, 20, 0, 16, 20)
    size = struct.pack("<4sIIIHHIIIii", b" EMF", 0x10000, 108, 2, 1, 0, 0, 0, 0, 9, 9)
    header = struct.pack("<II8i", 1, 88, 0, 0, 9, 9, 0, 0, 9, 9) + size
    return header.ljust(88, b"\0") + end


def wmf() -> bytes:
    """Return a placeable metafile that draws nothing."""
    placed = struct.pack("<IHhhhhHIH", 0x9AC6CDD7, 0, 0, 0, 100, 75, 96, 0, 0)
    return placed + struct.pack("<HHHIHIH", 1, 9, 0x300, 12, 0, 3, 0) + struct.pack("<IH", 3, 0)


WHOLE = {form: written(form) for form in ("PNG", "JPEG", "BMP", "TIFF")} | {"GIF": GIF, "EMF": emf(), "WMF": wmf()}


@pytest.mark.parametrize("form", WHOLE)
def test_a_whole_picture_is_let_in_and_one_cut_off_anywhere_is_not(form: str) -> None:
    assert is_whole(WHOLE[form])
    assert not any(is_whole(WHOLE[form][:length]) for length in range(len(WHOLE[form])))


def test_a_jpeg_in_the_colours_of_print_is_sound_without_the_mark_of_jfif() -> None:
    data = written("JPEG", QImage.Format.Format_CMYK8888)
    assert data[6:10] == b"Adob"
    assert is_whole(data)
    assert not is_whole(data[:60])


def test_a_picture_without_extent_or_of_absurd_extent_is_none() -> None:
    assert is_whole(png(3, 3, b"IHDR", b"IDAT", b"IEND"))
    assert not is_whole(png(0, 0, b"IHDR", b"IDAT", b"IEND"))
    assert not is_whole(png(100_000, 100_000, b"IHDR", b"IDAT", b"IEND"))


def test_a_png_without_image_data_or_with_a_wrong_sum_is_damaged() -> None:
    assert not is_whole(png(3, 3, b"IHDR", b"IEND"))
    assert not is_whole(PNG[:45] + bytes([PNG[45] ^ 1]) + PNG[46:])


@pytest.mark.parametrize("form", WHOLE)
def test_what_is_let_in_can_be_printed(form: str) -> None:
    assert header_of(WHOLE[form]) is not None


def test_a_metafile_with_a_wrong_header_is_none() -> None:
    assert not is_whole(emf()[:40] + b"XEMF" + emf()[44:])
    assert not is_whole(wmf()[:22] + b"\7" + wmf()[23:])


@pytest.mark.parametrize("data", [b"", b"\xd7\xcd\xc6\x9a" + bytes(40), b"RIFF\0\0\0\0WEBPVP8 ", b"<svg/>", bytes(300)])
def test_what_word_processors_do_not_show_is_left_out(data: bytes) -> None:
    assert not is_whole(data)
