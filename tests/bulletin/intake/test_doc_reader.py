"""A binary Word file is read like a Word file of today, and what the converter forgets is noticed."""

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.doc import reader as doc_reader
from bulletin.intake.doc.compound import open_compound
from bulletin.intake.doc.padding import with_empty_padding
from bulletin.intake.doc.reader import read_bare_doc, read_doc
from bulletin.intake.doc.stories import read_stories, without_codes
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.text import Paragraph, Picture, Role, Table, plain

SPRING = (Path(__file__).parent / "office_files" / "春耕.doc").read_bytes()
PADDED = (Path(__file__).parent / "office_files" / "护林防火.doc").read_bytes()


def refusal(data: bytes) -> Reason:
    with pytest.raises(Unreadable) as refused:
        read_doc(data, Wish())
    return refused.value.reason


def test_a_document_is_read_with_look_numbers_table_picture_and_remarks() -> None:
    reading = read_doc(SPRING, Wish())
    title, heading, body, first, second, table = reading.text[:6]
    assert isinstance(title, Paragraph)
    assert (title.role, title.plain) == (Role.TITLE, "青禾镇“三早”抓实春耕备播")
    assert isinstance(heading, Paragraph)
    assert heading.role is Role.LEVEL1
    assert isinstance(body, Paragraph)
    assert [run.text for run in body.runs if run.bold] == ["1280吨"]
    assert (first.plain, second.plain) == ("1.组织农技员进村\t18人次", "2.疏浚沟渠27公里\n受益农田1.1万亩")
    assert isinstance(table, Table)
    assert [len(row) for row in table.rows] == [2, 3, 2]
    assert [type(block) for block in reading.text].count(Picture) == len(reading.pictures) == 1
    assert reading.text[-1].plain == "数据来自镇农业农村服务中心。"
    assert {each.kind for each in reading.warnings} == {
        Kind.INSERTIONS_ACCEPTED, Kind.DELETIONS_DROPPED, Kind.COMMENTS_KEPT, Kind.TEXT_BOXES, Kind.NOTES_APPENDED,
        Kind.HEADERS_FOOTERS, Kind.HIDDEN_TEXT,
    }  # fmt: skip


def test_tracked_changes_are_undone_on_wish() -> None:
    reading = read_doc(SPRING, Wish(changes=Changes.REJECT))
    assert "储备化肥大约1280吨" in plain(reading.text)


def test_properties_filled_up_with_what_was_in_memory_are_no_damage() -> None:
    assert with_empty_padding(PADDED) != PADDED
    assert len(with_empty_padding(PADDED)) == len(PADDED)
    assert with_empty_padding(SPRING) == SPRING
    assert "责任落到山头" in plain(read_doc(PADDED, Wish()).text)


def test_a_text_box_the_converter_forgets_is_set_at_the_end() -> None:
    reading = read_doc(PADDED, Wish())
    assert plain(reading.text).count("松风镇信息") == 1
    kinds = {each.kind: each.count for each in reading.warnings}
    assert (kinds[Kind.BOXES_LAST], kinds.get(Kind.TEXT_BOXES)) == (1, None)
    assert Kind.MISSING_TEXT not in kinds
    assert "\ufffc" not in plain(reading.text)


def test_characters_that_do_not_arrive_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    stories = read_stories(SPRING)
    longer = replace(stories, main=stories.main + "另有三处塌方。\r")
    monkeypatch.setattr(doc_reader, "read_stories", lambda data: longer)
    counts = {each.kind: each.count for each in read_doc(SPRING, Wish()).warnings}
    assert counts[Kind.MISSING_TEXT] >= 5


def test_the_bare_characters_are_what_is_left_when_nothing_else_can_read_the_file() -> None:
    reading = read_bare_doc(SPRING, Wish())
    seen = plain(reading.text)
    for words in (
        "青禾镇“三早”抓实春耕备播",
        "组织农技员进村\t18人次",
        "柳塘村\t860亩\t七成",
        "农技热线：6330218",
        "此处待核",
    ):
        assert words in seen
    assert reading.text[-1].plain == "数据来自镇农业农村服务中心。"
    assert Kind.BARE_TEXT in {each.kind for each in reading.warnings}


def test_a_password_is_told() -> None:
    place = SPRING.index(b"\xec\xa5")
    (flags,) = struct.unpack_from("<H", SPRING, place + 10)
    locked = SPRING[: place + 10] + struct.pack("<H", flags | 0x0100) + SPRING[place + 12 :]
    assert refusal(locked) is Reason.ENCRYPTED
    with pytest.raises(Unreadable) as refused:
        read_bare_doc(locked, Wish())
    assert refused.value.reason is Reason.ENCRYPTED


@pytest.mark.parametrize("data", [b"", SPRING[:512], SPRING[:3000], SPRING[:8] + bytes(4000)])
def test_a_document_cut_off_is_damaged(data: bytes) -> None:
    assert refusal(data) is Reason.DAMAGED


def test_a_document_cut_off_before_its_directory_is_damaged_at_the_door() -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes("来稿.doc", SPRING[: len(SPRING) // 3])
    assert refused.value.reason is Reason.DAMAGED


def test_a_compound_file_whose_sectors_run_in_a_circle_is_read_once() -> None:
    data = bytearray(SPRING)
    (table,) = struct.unpack_from("<I", data, 76)
    for sector in range(100):
        struct.pack_into("<I", data, (table + 1) * 512 + 4 * sector, sector)
    with pytest.raises(Unreadable) as refused:
        read_stories(bytes(data))
    assert refused.value.reason is Reason.DAMAGED


def test_streams_of_a_compound_file_are_read_whole() -> None:
    compound = open_compound(SPRING)
    assert {"WordDocument", "1Table"} <= compound.entries.keys()
    for name in ("WordDocument", "1Table", "\x05SummaryInformation"):
        assert len(compound.read(name)) == compound.entries[name].size


def test_instructions_of_fields_are_no_text() -> None:
    assert without_codes("共\x13 PAGE \x142\x15页") == "共2页"
    assert without_codes("\x13 A \x13 B \x14乙\x15\x14甲\x15") == "甲"
    assert without_codes("\x13 SHAPE \x15后") == "后"
    assert without_codes("前\x15后\x13余") == "前后余"
