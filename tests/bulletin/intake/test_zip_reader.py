"""A zip gives its members one by one, with the names people gave them, and never one outside its folder."""

import io
import struct
import zipfile

import pytest
from docx_builder import BODY, Docx, p, zipped

from bulletin.errors import Reason, Unreadable
from bulletin.intake.package import LARGEST_TOTAL, MOST_ENTRIES
from bulletin.intake.zip_reader import Room, is_archive, open_zip

NAME = "青禾镇秋收进度.docx"


def named_in_gbk(names: list[str], flag: int = 0) -> bytes:
    """Return a zip as Windows writes it: names in GBK, which nothing says."""
    stand_ins = [f"{number}".zfill(len(name.encode("gbk"))) for number, name in enumerate(names)]
    data = zipped(dict.fromkeys(stand_ins, b"x"))
    for stand_in, name in zip(stand_ins, names, strict=True):
        data = data.replace(stand_in.encode(), name.encode("gbk"))
    changed = bytearray(data)
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = data.find(mark)
        while place >= 0:
            struct.pack_into("<H", changed, place + offset, flag)
            place = data.find(mark, place + 1)
    return bytes(changed)


def test_members_come_with_their_names() -> None:
    archive = open_zip(zipped({"来稿/": b"", f"来稿/{NAME}": b"x", "b.txt": b"yy"}))

    assert [(member.path, member.named.name) for member in archive.members] == [
        (f"来稿/{NAME}", NAME),
        ("b.txt", "b.txt"),
    ]
    assert [archive.read(member) for member in archive.members] == [b"x", b"yy"]


@pytest.mark.parametrize("flag", [0, 0x800], ids=["unflagged", "called UTF-8"])
def test_names_in_gbk_are_repaired_and_that_is_told(flag: int) -> None:
    archive = open_zip(named_in_gbk([NAME, "映山街道来稿.txt", "附件.docx"], flag))

    assert [member.path for member in archive.members] == [NAME, "映山街道来稿.txt", "附件.docx"]
    assert archive.members[0].named.came_as == NAME.encode("gbk").decode("cp437")
    assert archive.read(archive.members[1]) == b"x"


def test_what_computers_leave_behind_is_passed_over() -> None:
    dust = ["__MACOSX/._a.docx", "._a.docx", ".DS_Store", "稿/.DS_Store", "Thumbs.db", "desktop.ini", "~$a.docx",
            ".~lock.a.docx#", "空/"]  # fmt: skip
    assert open_zip(zipped(dict.fromkeys(dust, b"x"))).members == ()


@pytest.mark.parametrize("path", ["../../稿.docx", "/etc/稿.docx", "C:/稿.docx", "..\\..\\稿.docx", "a/../../稿.docx"])
def test_a_path_that_leaves_keeps_only_its_last_part(path: str) -> None:
    (member,) = open_zip(zipped({path: b"x"})).members

    assert member.path == member.named.name == "稿.docx"
    assert member.named.came_as == path


def test_names_twice_are_numbered() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("稿.docx", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("稿.docx", b"2")
    found = open_zip(stream.getvalue())

    assert [member.path for member in found.members] == ["稿.docx", "稿 (2).docx"]
    assert [found.read(member) for member in found.members] == [b"1", b"2"]


def refused(data: bytes) -> Reason:
    archive = open_zip(data)
    with pytest.raises(Unreadable) as caught:
        archive.read(archive.members[0])
    return caught.value.reason  # type: ignore[return-value]


def patched(data: bytes, offset: int, value: int, form: str = "<H") -> bytes:
    """Return the zip with a field of its first directory entry changed."""
    changed = bytearray(data)
    struct.pack_into(form, changed, data.find(b"PK\x01\x02") + offset, value)
    return bytes(changed)


def test_members_that_cannot_be_read_are_refused_for_their_own_reason() -> None:
    data = zipped({"稿.txt": BODY.encode()})

    assert refused(patched(data, 8, 0x801)) is Reason.ENCRYPTED
    assert refused(patched(data, 10, 12)) is Reason.DAMAGED
    assert refused(patched(data, 10, 99)) is Reason.DAMAGED
    assert refused(patched(data, 16, 1, "<L")) is Reason.DAMAGED
    assert refused(patched(data, 24, 60_000_000, "<L")) is Reason.TOO_LARGE


def test_a_zip_that_is_none_is_refused() -> None:
    for data in (b"PK\x03\x04", b"PK\x05\x06", zipped({"a": b"x"})[:-10]):
        with pytest.raises(Unreadable) as caught:
            open_zip(data)
        assert caught.value.reason is Reason.DAMAGED


def test_a_directory_without_end_is_refused_before_it_is_read() -> None:
    with pytest.raises(Unreadable) as caught:
        open_zip(zipped({"a": b"x"}) + b"PK\x01\x02" * (2 * MOST_ENTRIES + 1))
    assert caught.value.reason is Reason.BOMB


def test_room_is_given_until_it_is_used_up_and_never_again() -> None:
    room = Room()
    room.take(LARGEST_TOTAL - 1)
    with pytest.raises(Unreadable) as caught:
        room.take(2)
    assert caught.value.reason is Reason.BOMB
    with pytest.raises(Unreadable):
        room.take(0)


def test_room_is_for_so_many() -> None:
    room = Room()
    for _ in range(MOST_ENTRIES):
        room.take(0)
    with pytest.raises(Unreadable) as caught:
        room.take(0)
    assert caught.value.facts["limit"] == MOST_ENTRIES


@pytest.mark.parametrize(
    ("names", "archive"),
    [
        (["青禾镇.docx"], True),
        (["word/青禾镇.docx", "xl/表.xlsx"], True),
        ([], True),
        (["[Content_Types].xml", "word/document.xml"], False),
        (["word/document.xml"], False),
        (["xl/workbook.xml"], False),
        (["mimetype", "content.xml"], False),
        (["OFD.xml"], False),
    ],
)
def test_a_zip_is_told_from_a_document_that_is_one(names: list[str], archive: bool) -> None:
    assert is_archive(zipped(dict.fromkeys(names, b"x"))) is archive


def test_a_word_file_is_no_archive_nor_is_what_cannot_be_opened() -> None:
    assert not is_archive(Docx(p(BODY)).bytes())
    assert not is_archive(Docx(p(BODY)).bytes()[:400])
