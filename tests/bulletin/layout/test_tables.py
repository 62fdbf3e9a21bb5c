"""Tables keep their merged cells, their order and the width of the text block."""

import pytest
from lxml import etree

from bulletin.layout.ooxml import NAMESPACES
from bulletin.layout.reading import text_of
from bulletin.layout.tables import table_xml
from bulletin.text import Cell, Table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def drawn(kuaibao):
    """Return a function that draws rows of cells and gives back w:tbl."""

    def draw(*rows):
        return etree.fromstring(f"<body {NAMESPACES}>{table_xml(Table(rows), kuaibao)}</body>")[0]

    return draw


def _merges(row):
    found = (cell.find(f".//{W}vMerge") for cell in row)
    return [merge.get(W + "val") if merge is not None else "" for merge in found]


def _rows(table):
    return [row.findall(W + "tc") for row in table.findall(W + "tr")]


def _columns(row):
    spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in row)
    return sum(int(span.get(W + "val")) if span is not None else 1 for span in spans)


def test_a_table_is_as_wide_as_the_text_block(drawn):
    table = drawn((Cell("一"), Cell("很长很长很长很长很长的一列"), Cell("三")))
    assert sum(int(column.get(W + "w")) for column in table.find(W + "tblGrid")) == 8844
    assert table.find(f"{W}tblPr/{W}tblLayout").get(W + "type") == "fixed"


def test_a_wider_text_has_a_wider_column(drawn):
    widths = [int(c.get(W + "w")) for c in drawn((Cell("一"), Cell("很长很长很长的一列"))).find(W + "tblGrid")]
    assert widths[1] > widths[0]


def test_cells_that_reach_down_and_across_are_merged(drawn):
    rows = _rows(drawn((Cell("乡镇", 1, 2), Cell("投资", 2)), (Cell("本年"), Cell("上年"))))
    assert [_merges(row) for row in rows] == [["restart", ""], ["continue", "", ""]]
    assert [_columns(row) for row in rows] == [3, 3]
    assert [text_of(cell) for cell in rows[1]] == ["", "本年", "上年"]


def test_a_cell_that_reaches_down_beyond_a_short_row_keeps_its_place(drawn):
    first, last = (Cell("甲"), Cell("乙"), Cell("丙", 1, 3)), (Cell("戊"), Cell("己"), Cell("庚"))
    rows = _rows(drawn(first, (), (Cell("丁"),), last))
    assert [_columns(row) for row in rows] == [3, 3, 3, 3]
    assert [_merges(row)[-1] for row in rows] == ["restart", "continue", "continue", ""]


def test_short_rows_are_filled(drawn):
    assert [_columns(row) for row in _rows(drawn((Cell("甲"), Cell("乙")), (Cell("丙"),)))] == [2, 2]


def test_the_first_row_is_repeated_on_every_page_when_others_follow(drawn):
    assert drawn((Cell("甲"),), (Cell("乙"),)).find(f".//{W}tblHeader") is not None
    assert drawn((Cell("甲"),)).find(f".//{W}tblHeader") is None


def test_a_head_of_two_rows_is_repeated_as_two(drawn):
    head = (Cell("乡镇", 1, 2), Cell("投资", 2)), (Cell("本年"), Cell("上年"))
    table = drawn(*head, (Cell("甲"), Cell("1"), Cell("2")))
    assert [row.find(f".//{W}tblHeader") is not None for row in table.findall(W + "tr")] == [True, True, False]


def test_a_row_with_a_very_long_cell_may_be_parted_by_a_page_break(drawn):
    rows = drawn((Cell("甲"),), (Cell("长" * 900),)).findall(W + "tr")
    assert [row.find(f".//{W}cantSplit") is not None for row in rows] == [False, False]


def test_other_rows_stay_whole_but_for_the_head_and_the_row_it_stays_with(drawn):
    rows = drawn(*((Cell("甲"), Cell("乙")) for _ in range(4))).findall(W + "tr")
    assert [row.find(f".//{W}cantSplit") is not None for row in rows] == [False, False, True, True]
    assert [all(p.find(f".//{W}keepNext") is not None for p in row.iter(W + "p")) for row in rows] == [
        True, False, False, False]


def test_lines_in_a_cell_are_paragraphs(drawn):
    cell = _rows(drawn((Cell("甲\n乙"),)))[0][0]
    assert [text_of(p) for p in cell.findall(W + "p")] == ["甲", "乙"]


def test_more_columns_than_a_table_can_hold_lose_no_text(drawn):
    table = drawn(tuple(Cell(str(number)) for number in range(80)))
    assert text_of(table) == "".join(map(str, range(80)))
    assert len(table.find(W + "tblGrid")) == 63


def test_absurd_spans_are_cut_to_the_table(drawn):
    assert _columns(_rows(drawn((Cell("甲", 10**8, 10**8), Cell("乙")), (Cell("丙"),)))[0]) <= 63


def test_no_cells_are_no_table(kuaibao):
    assert table_xml(Table(()), kuaibao) == ""
    assert table_xml(Table(((),)), kuaibao) == ""


def test_no_column_is_narrower_than_two_characters_and_its_margins(drawn):
    columns = drawn((Cell("说明"), Cell("第一段：" + "全镇各村组织党员干部深入田间地头。" * 400))).find(W + "tblGrid")
    widths = [int(column.get(W + "w")) for column in columns]
    assert widths[0] >= 2 * 240 + 2 * 60
    assert sum(widths) == 8844


def test_a_number_is_not_parted_by_a_narrow_column(drawn):
    columns = drawn((Cell("1286437.65"), *(Cell("很长的说明文字" * 9) for _ in range(4)))).find(W + "tblGrid")
    assert int(columns[0].get(W + "w")) >= 5 * 240 + 2 * 60


def test_more_columns_than_there_is_room_for_share_it(drawn):
    columns = drawn(tuple(Cell("甲乙") for _ in range(60))).find(W + "tblGrid")
    assert {int(column.get(W + "w")) for column in columns} <= set(range(147, 208))
