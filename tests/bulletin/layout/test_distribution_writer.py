"""The printed register: official columns, dates on one line, every word accounted for on however many pages."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from bulletin.layout.distribution_writer import CopyLine, PrintedRegister, write_register
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.layout import load_layout

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LAYOUT = Path(__file__).parents[3] / "resources" / "layouts" / "qianfadan.toml"
LINES = (
    CopyLine("000001", "县委书记", "机要交换", "11月20日\n9:00", "王秘书", "11月20日\n10:30", "11月21日\n8:00",
             "阅后清退"),
    CopyLine("000002", "县人大常委会主任"),
)


@pytest.fixture
def written(tmp_path):
    def write(lines=LINES, **more):
        path = tmp_path / "登记表.docx"
        register = PrintedRegister("《信息快报》第12期（总第386期）　2026年11月20日", "共2份", lines, **more)
        write_register(register, load_layout(LAYOUT), path)
        return path
    return write


def table_of(path):
    with ZipFile(path) as file:
        return next(etree.fromstring(file.read("word/document.xml")).iter(f"{W}tbl"))


def cells(path):
    return [["\n".join("".join(words.itertext()) for words in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
            for row in table_of(path).iter(f"{W}tr")]


def test_what_has_not_happened_is_left_to_be_written_by_hand(written):
    head, first, second = cells(written())
    assert head == ["份号", "发往", "方式", "发出", "签收人", "签收", "清退", "备注"]
    assert first == list(LINES[0].cells)
    assert second == ["000002", "县人大常委会主任", *[""] * 6]


def test_where_nothing_must_come_back_there_is_no_column_for_it(written):
    assert cells(written(recalling=False))[0] == ["份号", "发往", "方式", "发出", "签收人", "签收", "备注"]


@pytest.mark.parametrize("recalling", [True, False])
def test_the_table_is_as_wide_as_the_text(written, recalling):
    widths = [int(each.get(f"{W}w")) for each in table_of(written(recalling=recalling)).iter(f"{W}gridCol")]
    assert sum(widths) == load_layout(LAYOUT).page.text_width
    assert min(widths) > 500


def test_a_long_register_repeats_its_head_and_loses_nothing(written):
    path = written(tuple(CopyLine(f"{number:06d}", f"第{number}个单位") for number in range(1, 81)))
    assert table_of(path).find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
    assert inspect_docx(path, rendered=False).complete
