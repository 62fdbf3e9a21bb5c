"""Lists that are no lists: every one is refused with what was found and what is wanted, and what there was stays."""

import io

import openpyxl
import pytest
from builders import NOON
from PySide6.QtCore import Qt

from bulletin.desk import proofing
from bulletin.proof.wordbook import Leader, Roster
from editor.writing.proofing.wordbook_sheet import WordbookSheet


@pytest.fixture
def sheet(qtbot, frame):
    made = WordbookSheet(frame)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def known(office):
    """The office has one word and one leader."""
    proofing.add_words(office.archive, words=("青禾镇",), actor=office.editor, at=NOON)
    proofing.put_roster(office.archive, Roster((Leader("陈志远", "县委书记", 1),)), actor=office.editor, at=NOON)


def book(office):
    return proofing.wordbook(office.archive)


def a_workbook(*rows):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


WORDS = "词表只要“词”一栏，一行一个，存成 TXT 再导入。"


@pytest.mark.parametrize(("data", "found"), [
    (b"", "里没有词"), ("\n\n　\n".encode(), "里没有词"), ("镇\n县\n".encode(), "里没有词"),
    (("整句。" * 40).encode(), "里没有词"),
    ("词,词性\n县委,名词\n青禾镇,地名\n".encode("gb18030"), "第 1 行有几栏（词,词性）"),
    ("词语\n县委\t120\n青禾镇\t8\n".encode(), "第 2 行有几栏（县委\t120）"),
    (a_workbook(("词",), ("县委",)), "不是文本文件"), (b"\xd0\xcf\x11\xe0" + bytes(4096), "不是文本文件"),
    (b"SQLite format 3\0" + bytes(99), "不是文本文件"), (bytes(range(128, 256)) * 400, "不是文本文件"),
    (b'{"words": ["\\u53bf\\u59d4"]}', "是其他程序的数据"), (b"<?xml version='1.0'?><words/>", "是其他程序的数据"),
])
def test_what_is_no_list_of_words_is_refused_with_what_is_wanted(sheet, office, known, tmp_path, data, found):
    path = tmp_path / "词.txt"
    path.write_bytes(data)
    sheet.words.bring_in(path)
    assert found in sheet.words.field.error()
    assert "“词.txt”" in sheet.words.field.error()
    assert WORDS in sheet.words.field.error()
    assert book(office).words == {"青禾镇"}


def test_ten_megabytes_of_words_are_refused_and_said_to_be_too_many(sheet, office, known, tmp_path):
    path = tmp_path / "词.txt"
    path.write_bytes("\n".join(f"青禾镇各村环境整治工作专班{n:06}" for n in range(222_222)).encode())
    assert path.stat().st_size > 10_000_000
    sheet.words.bring_in(path)
    assert "有 222,222 个词，一次最多导入 200,000 个。词库未动。请拆成几份再导入。" in sheet.words.field.error()
    assert book(office).words == {"青禾镇"}


def test_a_word_with_a_comma_among_plain_ones_is_a_word(sheet, office, tmp_path):
    path = tmp_path / "词.txt"
    path.write_text("青禾镇\n白石乡\n一枝一叶，总关情\n", encoding="utf-8")
    sheet.words.bring_in(path)
    assert len(book(office).words) == 3


def test_a_file_that_is_gone_is_told_in_place(sheet, tmp_path):
    sheet.words.bring_in(tmp_path / "没有.txt")
    assert "没有.txt" in sheet.words.field.error()


@pytest.mark.parametrize(("data", "found"), [
    (b"", "是空文件"), (a_workbook(("单位", "电话"), ("青禾镇", "3120")), None),
    (a_workbook(("工号", "电话", "备注"), ("1", "3120", "")), "（第一行是：工号、电话、备注）"),
    (a_workbook(), "表里没有内容"), (a_workbook(("姓名", "职务"), ("陈志远", "县长"))[:900], "已损坏"),
    ("姓名,职务\n陈志远,县长\n".encode(), "不是 XLSX 工作簿"), (b"\xd0\xcf\x11\xe0" + bytes(4096), "不是 XLSX 工作簿"),
])
def test_what_is_no_roster_is_refused_with_the_columns_wanted(sheet, office, known, tmp_path, data, found):
    path = tmp_path / "名录.xlsx"
    path.write_bytes(data)
    sheet.roster.bring_in(path)
    if found is None:  # 单位 is another word for 机构: these are organs
        assert book(office).roster.organs[0].name == "青禾镇"
        return
    assert found in sheet.roster.error.text()
    assert "原有名录未动。" in sheet.roster.error.text()
    assert "姓名、职务、排序、类别、任职日期、离任日期" in sheet.roster.error.text()
    assert [each.name for each in book(office).roster.leaders] == ["陈志远"]
