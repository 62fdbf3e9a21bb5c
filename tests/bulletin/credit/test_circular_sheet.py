"""The workbook of a circular, read back: formulas are visible and their kept values are the circular's."""

import errno
import os
import zipfile
from dataclasses import replace

import openpyxl
import pytest

from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.facts import Level, Outcome
from bulletin.errors import Cause, Trouble
from tests.bulletin.credit.credit_builders import (
    QINGHE,
    UNITS,
    adopted,
    circular,
    commission,
    instructed,
    november,
    sent,
)
from tests.bulletin.credit.test_kept_figures import rich


def read(made, tmp_path, values=False):
    path = tmp_path / "通报.xlsx"
    write_circular_sheet(made, path)
    return openpyxl.load_workbook(path, data_only=values)


def rows(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]


def test_there_is_a_sheet_for_each_group_the_facts_and_the_rules(tmp_path):
    book = read(november(), tmp_path)
    assert book.sheetnames == ["汇总", "乡镇", "县直部门", "采用目录", "计分明细", "计分办法"]


def test_who_wrote_has_a_sheet(tmp_path):
    sheet = read(circular([sent("1", correspondent="苗清秋")]), tmp_path)["信息员"]
    assert [cell.value for cell in sheet[4]] == [1, "苗清秋", "青禾镇", 1, 0, 0.5]


def test_totals_and_points_are_formulas_over_the_entries(tmp_path):
    sheet = read(november(), tmp_path)["乡镇"]
    assert [cell.value for cell in sheet[3]][:3] == ["名次", "单位", "报送"]
    assert sheet["A4"].value == "=RANK(I4,I$4:I$7)"
    assert sheet["C4"].value == "=SUM(D4:F4)"
    assert sheet["D4"].value == (
        "=COUNTIFS('计分明细'!$B$4:$B$16,$B4,'计分明细'!$C$4:$C$16,\"报送\",'计分明细'!$I$4:$I$16,\"已刊发\")")
    assert sheet["I4"].value == "=ROUND(SUMIFS('计分明细'!$L$4:$L$16,'计分明细'!$B$4:$B$16,$B4),2)"
    assert sheet["I8"].value == "=ROUND(SUM(I4:I7),2)"


def test_the_kept_values_are_those_of_the_circular(tmp_path):
    made = november()
    book = read(made, tmp_path, values=True)
    for group, name in zip(made.groups, ("乡镇", "县直部门"), strict=True):
        lines = rows(book[name])
        for line, found in zip(group.lines, lines, strict=False):
            assert found[:6] == [line.rank, line.unit.name, line.submitted, line.printed, line.declined, line.open]
            assert found[6:9] == [line.adopted(Level.COUNTY), line.adopted(Level.CITY), line.points]
        assert lines[len(group.lines)][2:9] == [
            group.submitted, group.printed, group.declined, group.open, group.adopted(Level.COUNTY),
            group.adopted(Level.CITY), group.points]
    summary = rows(book["汇总"])
    assert [row[1] for row in summary[:4]] == ["乡镇", "县直部门", "未识别单位", "总计"]
    assert summary[3][2:9] == [7, 5, 1, 1, 5, 1, made.totals.points]
    assert summary[3][0] == len(UNITS)


def test_every_entry_is_a_row_with_rule_worth_what_counts_and_why(tmp_path):
    made = november()
    formulas, values = (rows(read(made, tmp_path, kept)["计分明细"]) for kept in (False, True))
    values = [row for row in values if isinstance(row[0], int)]
    assert len(values) == len(made.totals.entries)
    assert sum(row[11] for row in values) == made.totals.points
    lower = next(row for row in values if row[12] == "同一稿件已计最高一项")
    assert (lower[2], lower[5], lower[9], lower[10], lower[11]) == ("采用", "县级", "县级采用（单篇）", 4, 0)
    assert formulas[0][10].startswith("='计分办法'!$B$")
    assert formulas[0][11] == "=K4"


def test_quotas_are_rows_too(tmp_path):
    found = [row for row in rows(read(rich(), tmp_path, values=True)["计分明细"]) if row[2] == "任务"]
    assert found
    assert all(row[8].startswith("应2、实") and row[9] == "每周报送1篇" for row in found)


def test_a_title_is_never_taken_for_a_formula(tmp_path):
    path = tmp_path / "通报.xlsx"
    write_circular_sheet(november(), path)
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xml")}
    assert "<t>=1+1</t>" in parts["xl/sharedStrings.xml"]
    assert not any("<f>1+1</f>" in xml or "<f>=1+1</f>" in xml for xml in parts.values())


def test_headings_stay_in_sight_and_are_repeated_in_print(tmp_path):
    for sheet in read(november(), tmp_path).worksheets:
        assert sheet.freeze_panes == "C4"
        assert sheet.print_title_rows == "$1:$3"
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_instructions_and_commissions_have_columns_when_there_are_any(tmp_path):
    made = circular([sent("1"), instructed("1", QINGHE, Level.CITY), commission("1"),
                     commission("2", outcome=Outcome.MISSING)])
    book = read(made, tmp_path, values=True)
    assert [cell.value for cell in book["乡镇"][3]][-4:] == ["批示", "约稿", "约稿完成", "积分"]
    assert rows(book["乡镇"])[0][-4:] == [1, 2, 1, 15.5]


def test_two_units_of_one_name_are_told_apart(tmp_path):
    twin = replace(QINGHE, id="qinghe2")
    made = circular([sent("1"), sent("2", twin), adopted("2", twin)], (QINGHE, twin))
    lines = rows(read(made, tmp_path, values=True)["乡镇"])
    assert [(line[1], line[7]) for line in lines[:2]] == [("青禾镇", 4.5), ("青禾镇（2）", 0.5)]


def test_odd_characters_and_endless_titles_do_not_break_the_file(tmp_path):
    made = circular([adopted("1", title="\x00\ud800" + "长" * 40_000)])
    assert rows(read(made, tmp_path)["采用目录"])[0][4].endswith("长")


def test_an_empty_circular_can_be_written(tmp_path):
    assert rows(read(circular(units=()), tmp_path)["汇总"])[0][1] == "总计"


@pytest.mark.parametrize(("number", "cause"), [
    (errno.ENOSPC, Cause.DISK_FULL), (errno.EACCES, Cause.NO_PERMISSION), (errno.EIO, Cause.INPUT_OUTPUT)])
def test_when_writing_fails_the_old_file_is_untouched(tmp_path, monkeypatch, number, cause):
    path = tmp_path / "通报.xlsx"
    path.write_bytes(b"old")

    def fail(handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Trouble) as trouble:
        write_circular_sheet(november(), path)
    assert (trouble.value.cause, trouble.value.facts["path"]) == (cause, str(path))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(Trouble) as trouble:
        write_circular_sheet(november(), tmp_path / "no" / "通报.xlsx")
    assert trouble.value.cause is Cause.FILE_MISSING
