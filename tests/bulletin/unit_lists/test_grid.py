"""A list that somebody else made is read as words; what is none is refused with what was found in it."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.guard.guard import Guard
from bulletin.unit_lists.grid import OPENER, grids_of, open_list, read_grids

ROWS = [["单位", "电话", "成立日期"], ["青禾镇", 13800001111, datetime(2026, 1, 1)], ["白石乡", 6.5, date(2026, 3, 1)]]


def workbook(*rows, title="名单") -> bytes:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def fault(data: bytes) -> tuple[str, dict]:
    with pytest.raises(Unreadable) as refused:
        read_grids(data)
    assert refused.value.reason is Reason.LIST_WRONG
    return str(refused.value.facts["why"]), refused.value.facts


def zipped(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return made.getvalue()


def with_part(data: bytes, name: str, part: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            new.writestr(each, part if each == name else old.read(each))
    return made.getvalue()


def test_numbers_and_days_are_words_and_empty_rows_keep_their_number():
    grid = read_grids(workbook(ROWS[0], [], *ROWS[1:]))[0]
    assert grid.title == "名单"
    assert grid.rows == ((1, ("单位", "电话", "成立日期")), (3, ("青禾镇", "13800001111", "2026-01-01")),
                         (4, ("白石乡", "6.5", "2026-03-01")))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize("parting", [",", "\t", ";"])
def test_a_plain_table_is_read_in_any_encoding(encoding, parting):
    text = "\r\n".join(parting.join(row) for row in [["单位名称", "信息员", "电话"], ["青禾镇", "李明轩", "'+86 0000"],
                                                  ["白石乡人民政府", "赵一鸣", "0000-1234502"]])
    rows = read_grids(text.encode(encoding))[0].rows
    assert rows[1] == (2, ("青禾镇", "李明轩", "+86 0000"))
    assert rows[2][1][0] == "白石乡人民政府"


def test_a_formula_that_was_never_calculated_is_told_as_it_stands():
    assert read_grids(workbook(["单位", "=A1"]))[0].rows[0][1][1] == "=A1"


def test_what_is_empty_or_of_another_program_is_refused():
    assert fault(b"")[0] == "empty"
    why, facts = fault(zipped(word__document_xml=b"<a/>"))
    assert (why, facts["looks_like"]) == ("other_program", "zip")
    assert fault(b"%PDF-1.4 ...")[0] == "other_program"
    assert fault(b"<html><table><tr><td>x</td></tr></table></html>")[0] == "other_program"


def test_what_is_encrypted_is_told_so():
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    assert fault(compound + "EncryptedPackage".encode("utf-16-le"))[0] == "encrypted"


def test_what_is_damaged_or_holds_entities_is_refused():
    whole = workbook(*ROWS)
    assert fault(whole[: len(whole) // 2])[0] == "damaged"
    assert fault(with_part(whole, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row>"))[0] == "damaged"
    entities = b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'
    assert fault(with_part(whole, "xl/worksheets/sheet1.xml", entities))[0] == "damaged"


def test_a_bomb_is_refused_before_it_goes_off():
    assert fault(with_part(workbook(*ROWS), "xl/worksheets/sheet1.xml", b"<a>" + b" " * 30_000_000))[0] in (
        "too_many", "too_large", "damaged")


def test_what_is_too_large_is_refused_with_the_limit():
    assert fault(b"a" * (10 * 1024 * 1024 + 1))[1]["limit"] == 10 * 1024 * 1024
    why, facts = fault("\n".join(["单位,电话"] * 5_002).encode())
    assert (why, facts["limit"]) == ("too_many", 5_000)


def test_a_workbook_with_too_many_cells_is_refused_before_they_are_read():
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 100_100))
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>' \
            b"</worksheet>" % rows
    why, facts = fault(with_part(workbook(*ROWS), "xl/worksheets/sheet1.xml", sheet))
    assert (why, facts["limit"]) == ("too_many", 5_000)


def test_the_guarded_process_gives_what_the_reading_gives():
    data = workbook(*ROWS)
    guard = Guard(opener=OPENER)
    try:
        opened = guard.open("名单.xlsx", data).result(60)
        refused = guard.open("名单.xlsx", data[:200]).result(60)
    finally:
        guard.close()
    assert grids_of(opened) == read_grids(data) == grids_of(open_list("名单.xlsx", data))
    with pytest.raises(Unreadable) as wrong:
        grids_of(refused)
    assert (wrong.value.facts["why"], wrong.value.facts["name"]) == ("damaged", "名单.xlsx")


def test_what_nobody_sees_is_no_part_of_a_name():
    grid, = read_grids("单位名称,组别\n\u200b青禾\x00镇\u202e,乡\u00ad镇\n".encode())
    assert grid.rows[1] == (2, ("青禾镇", "乡镇"))
