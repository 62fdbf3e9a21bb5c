"""Lists leave as CSV, XLSX and JSON with the same rows; nothing in them is carried out by a spreadsheet."""

import csv
import io
import json
from datetime import date, datetime

import openpyxl
import pytest
from builders import NOON, a_text
from shelved import fill

import main
from bulletin.archive import DraftQuery, Order
from bulletin.credit.facts import Level
from bulletin.desk import instructing
from bulletin.desk.listing import What, drafts_listed, finds_listed, listing, note_list
from bulletin.errors import Reason, Refused
from bulletin.exchange.listing import Listing, listing_bytes
from bulletin.instructions.instruction import Given, On, Responsible
from bulletin.search.parsing import parse

DAY = date(2026, 11, 20)

DAY = date(2026, 11, 20)


def in_csv(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def in_xlsx(data):
    return [list(row) for row in openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True)]


def test_the_three_forms_hold_the_same_rows():
    made = Listing("例", ("题", "数", "日", "时"), (
        ("甲", 3, date(2026, 11, 20), datetime(2026, 11, 20, 12, 5)), ("乙，\"引\"\n下一行", 0, None, None)))
    assert in_csv(listing_bytes(made, ".csv")) == [
        ["题", "数", "日", "时"], ["甲", "3", "2026-11-20", "2026-11-20 12:05"], ["乙，\"引\"\n下一行", "0", "", ""]]
    assert in_xlsx(listing_bytes(made, ".xlsx"))[1] == [
        "甲", 3, datetime(2026, 11, 20), datetime(2026, 11, 20, 12, 5)]
    assert json.loads(listing_bytes(made, ".JSON"))["rows"][0] == {
        "题": "甲", "数": 3, "日": "2026-11-20", "时": "2026-11-20 12:05"}


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_is_a_formula(words):
    made = Listing("例", ("题",), ((words,),))
    assert in_csv(listing_bytes(made, ".csv"))[1] == [f"'{words}"]
    sheet = openpyxl.load_workbook(io.BytesIO(listing_bytes(made, ".xlsx"))).active
    assert sheet["A2"].data_type in ("s", "inlineStr")


def test_another_form_is_refused():
    with pytest.raises(Refused) as refused:
        listing_bytes(Listing("例", ("题",), ()), ".doc")
    assert refused.value.reason is Reason.EXPORT_FORMAT


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
@pytest.mark.parametrize("what", What)
def test_every_list_of_an_office_can_be_written(office, what, ending):
    office.draft()
    assert listing_bytes(listing(office.archive, what, DAY), ending)


def test_the_lists_say_what_there_is(office, tmp_path):
    fill(office, tmp_path / "out")
    office.save(office.draft(), a_text("题", "正文"))
    issues = listing(office.archive, What.ISSUES, DAY)
    assert [row[3:5] for row in issues.rows] == [
        ("第58期", 393), ("第57期", 392), ("第56期", 391), ("第54、55期合刊", 389), ("第51期", 386)]
    assert [row[7] for row in issues.rows] == ["", "", "作废", "", ""]
    assert ("经验交流", "白石乡水毁修复“五到位”", "白石乡") in [row[5:8] for row in listing(
        office.archive, What.ITEMS, DAY).rows]
    assert ("信息快报", 2026, 52, 387, "跳过", "第52、53期停刊") in listing(office.archive, What.NUMBERS, DAY).rows
    assert ("题", "青禾镇") in [row[1:3] for row in listing(office.archive, What.DRAFTS, DAY).rows]
    assert listing(office.archive, What.UNITS, DAY).rows[0][:4] == ("青禾镇", "乡镇", "是", "青禾镇人民政府")


def test_of_the_drafts_those_asked_for_leave_in_the_order_shown(office):
    for title in ("甲稿", "乙稿", "丙事"):
        office.draft(title)
    query = DraftQuery(words="稿", order=Order.TITLE, descending=False)
    assert [row[1] for row in drafts_listed(office.archive, query).rows] == ["乙稿", "甲稿"]


def test_all_that_is_found_leaves_also_what_nobody_scrolled_to(office, monkeypatch):
    monkeypatch.setattr("bulletin.desk.listing._AT_ONCE", 2)
    for number in range(5):
        office.draft(f"第{number}期排查情况")
    office.draft("另一篇")
    found = finds_listed(office.archive, parse("排查", DAY))
    assert [row[1] for row in found.rows] == [f"第{number}期排查情况" for number in (4, 3, 2, 1, 0)]
    assert found.rows[0][4] == "来稿"


def test_an_instruction_leaves_with_its_units_and_is_overdue_on_the_day_it_is(office):
    draft = office.draft("水毁道路")
    given = instructing.register(
        office.archive, On(draft_id=draft.id), Given("李县长", Level.COUNTY, date(2026, 11, 3), "请交通局抓紧。"),
        actor=office.editor, at=NOON)
    instructing.assign(office.archive, given, (Responsible("交通局"),), date(2026, 11, 10), actor=office.editor,
                       at=NOON)
    row, = listing(office.archive, What.INSTRUCTIONS, DAY).rows
    assert row[:6] == (date(2026, 11, 3), "李县长", "请交通局抓紧。", "水毁道路", "", "交通局")
    assert row[6:9] == (date(2026, 11, 10), "超期", None)
    assert listing(office.archive, What.INSTRUCTIONS, date(2026, 11, 9)).rows[0][7] == "办理中"


def test_a_file_name_that_is_no_text_is_noted_all_the_same(office):
    note_list(office.archive, "清\udcd6单\n.csv", "0" * 64, actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        assert [each.reason for each in work.log.lines([work.log.head().seq])] == ["清?单 .csv"]


def test_on_the_command_line_it_is_written_and_noted(tmp_path, capsys):
    from builders import an_office

    from db.sqlite_archive import SqliteArchive

    archive = SqliteArchive(tmp_path / "a.db")
    an_office(archive).draft()
    archive.close()
    run = ["--archive", str(tmp_path / "a.db"), "--json", "list", "drafts", "--to"]
    assert main.main([*run, str(tmp_path / "稿件.xlsx")]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == 1
    assert main.main([*run, str(tmp_path / "稿件.doc")]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["reason"] == "export_format"
    archive = SqliteArchive(tmp_path / "a.db")
    with archive.reading() as work:
        assert [each.deed for each in work.log.lines([work.log.head().seq])] == ["export_list"]
    archive.close()
