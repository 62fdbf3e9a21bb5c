"""A roster comes out of a workbook as people fill it in, and every row that cannot be used is named."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime

import openpyxl
import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.proof.roster_file import LEADERS, Fault, read_roster, write_roster_template
from bulletin.proof.wordbook import Branch, Leader, Organ, Roster


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_filled_form_is_read_whole():
    data = workbook(
        领导=[LEADERS, ("周明远", "县委书记", 1, "党委", datetime(2024, 3, 1), None),
            ("贺春生", "县委副书记、县长", 2, "政府", "2023年6月", "至今")],
        机构=[("机构", "简称", "成立", "撤销", "更名为"),
            ("云岭县农业局", "县农业局", "1985-1-1", "2019.2.28", "云岭县农业农村局"),
            ("云岭县发展和改革局", "县发改局、县发改委", None, None, None)])
    reading = read_roster(data)
    assert reading.warnings == ()
    assert reading.roster == Roster(
        (Leader("周明远", "县委书记", 1, Branch.PARTY, date(2024, 3, 1)),
         Leader("贺春生", "县委副书记、县长", 2, Branch.GOVERNMENT, date(2023, 6, 1))),
        (Organ("云岭县农业局", ("县农业局",), date(1985, 1, 1), date(2019, 2, 28), "云岭县农业农村局"),
         Organ("云岭县发展和改革局", ("县发改局", "县发改委"))))


def test_headings_may_have_other_words_another_order_and_lines_above():
    data = workbook(名册=[("云岭县领导名录",), (), ("序号", "现任职务", "姓　名", "任职时间（年月日）"),
                        (1, "县委书记", "周 明远", "20240301")])
    reading = read_roster(data)
    assert reading.roster.leaders == (Leader("周明远", "县委书记", 1, Branch.OTHER, date(2024, 3, 1)),)
    assert reading.warnings == ()


@pytest.mark.parametrize(("said", "meant"), [
    *((said, date(2024, 3, 1)) for said in (
        "2024年3月1日", "2024-03-01", "2024/3/1", "2024.3.1", "2024年3月", "2024.3", "20240301")),
    ("现任", None), (" ", None)])
def test_dates_are_understood_in_their_usual_forms(said, meant):
    reading = read_roster(workbook(领导=[LEADERS, ("周明远", "县委书记", 1, "", said, None)]))
    assert [each.since for each in reading.roster.leaders] == [meant]


def test_every_row_that_cannot_be_used_is_named_with_its_number_and_why():
    data = workbook(领导=[
        LEADERS, ("周明远", "", 1), ("", "县长", 2), ("贺春生", "县长", "二", "政府"), ("石磊", "副县长", 3, "群团"),
        ("沈若兰", "副县长", 4, "", "去年"), ("梁秋实", "副县长", 5, "", "2024年5月", "2023年5月"),
        ("石磊", "副县长", 3, "群团"), (None,) * 6, ("顾长风", "副县长", 6, "", "2024-02-30")])
    reading = read_roster(data)
    assert [(each.row, each.fault) for each in reading.warnings] == [
        (2, Fault.NO_POST), (3, Fault.NO_NAME), (4, Fault.BAD_RANK), (5, Fault.BAD_BRANCH), (6, Fault.BAD_DATE),
        (7, Fault.ENDS_BEFORE), (8, Fault.BAD_BRANCH), (8, Fault.TWICE), (10, Fault.BAD_DATE)]
    assert [each.name for each in reading.roster.leaders] == ["贺春生", "石磊"]


def test_a_sheet_without_known_headings_is_passed_over_with_a_remark():
    reading = read_roster(workbook(说明=[("请先看说明",)], 空表=[], 机构=[("机构名称",), ("云岭县公安局",)]))
    assert [(each.sheet, each.fault) for each in reading.warnings] == [("说明", Fault.NO_HEADINGS)]
    assert [each.name for each in reading.roster.organs] == ["云岭县公安局"]


def test_the_empty_form_can_be_read_back():
    reading = read_roster(write_roster_template())
    assert (reading.roster, reading.warnings) == (Roster(), ())


@pytest.mark.parametrize(("data", "reason"), [
    (b"", Reason.DAMAGED), (b"not a zip", Reason.DAMAGED), (write_roster_template()[:900], Reason.DAMAGED)])
def test_what_is_no_workbook_is_refused(data, reason):
    with pytest.raises(Unreadable) as refused:
        read_roster(data)
    assert refused.value.reason is reason


def zipped(**parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return made.getvalue()


def test_another_package_is_not_supported_a_bomb_is_refused_and_so_are_broken_parts():
    for data, reason in ((zipped(word__document_xml="<a/>"), Reason.NOT_SUPPORTED),
                         (zipped(xl__workbook_xml=" " * 20_000_000), Reason.BOMB),
                         (zipped(xl__workbook_xml='<!DOCTYPE a [<!ENTITY b "c">]><a/>'), Reason.DTD),
                         (zipped(xl__workbook_xml="<workbook/>"), Reason.DAMAGED),
                         (zipped(xl__workbook_xml="<work"), Reason.DAMAGED)):
        with pytest.raises(Unreadable) as refused:
            read_roster(data)
        assert refused.value.reason is reason


def test_a_sheet_under_another_name_is_measured_like_any_other():
    whole, made = workbook(领导=[LEADERS, ("周明远", "县委书记", 1)]), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name).replace(b"sheet1.xml", b"sheet1.dat")
            if name.endswith("sheet1.xml"):
                content = content.replace(b"</sheetData>", b'<row r="9"></row>' * 1_600_000 + b"</sheetData>")
            new.writestr(name.replace("sheet1.xml", "sheet1.dat"), content)
    with pytest.raises(Unreadable) as refused:
        read_roster(made.getvalue())
    assert refused.value.reason is Reason.TOO_LARGE


def test_a_workbook_with_broken_sheets_never_ends_in_another_error():
    whole = workbook(领导=[LEADERS, ("周明远", "县委书记", 1, "党委", datetime(2024, 3, 1), None)])
    for at in range(0, len(whole), 37):
        broken = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1:]
        with suppress(Unreadable):
            read_roster(broken)


def test_a_sheet_that_claims_a_million_rows_is_read_as_far_as_it_goes():
    rows = [LEADERS, *((f"甲{n}", f"第{n}处处长", n) for n in range(3_000))]
    assert len(read_roster(workbook(领导=rows)).roster.leaders) == 3_000
