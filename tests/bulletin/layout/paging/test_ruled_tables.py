"""Tables made for the paginator without XML, beside the same written and parsed."""

import pytest

from bulletin.layout.paging.markup import Reader
from bulletin.layout.paging.ruled_tables import RuledTables
from bulletin.layout.tables import table_xml
from bulletin.text import Cell, Table


def table(*rows):
    return Table(tuple(tuple(each if isinstance(each, Cell) else Cell(each) for each in row) for row in rows))


@pytest.fixture(scope="module")
def parser(layouts):
    return Reader(layouts["kuaibao"])


@pytest.fixture
def tables(layouts, parser):
    return RuledTables(layouts["kuaibao"], parser)


@pytest.mark.parametrize("source", [
    table(("乡镇", "亩数", "说明"), ("青禾镇", "1 200 亩", "已完成春播任务，其余地块月底前完成。" * 12)),
    table(("—", "…… ", " "), ("\t", "甲\n\n乙", "<丙>&\r\n丁\x01")),
    table((Cell("单位", 1, 2), Cell("其中", 2)), ("本年", "上年"), ("云岭乡",)),
    table((Cell("合计", 3),), ("一", Cell("二", 1, 2), "三"), ("四",)),
    table(tuple(str(number) for number in range(63))),
], ids=["plain", "marks", "merged", "covered", "widest"])
def test_a_table_is_made_as_it_would_be_read_from_its_file(kuaibao, parser, tables, source):
    for _ in range(2):  # the second time the forms of its paragraphs are known
        assert (tables.grid(tables.name(source)),) == parser.blocks(table_xml(source, kuaibao))


@pytest.mark.parametrize("source", [Table(()), Table(((),)), table(tuple("甲" * 64))], ids=["none", "bare", "too wide"])
def test_one_without_cells_or_too_wide_has_no_name(tables, source):
    assert tables.name(source) is None


def test_only_the_same_contents_have_the_same_name_until_they_are_forgotten(tables):
    name = tables.name(table(("甲", "乙")))
    assert tables.name(table(("甲", "乙"))) == name != tables.name(table(("甲", "丙")))
    tables.keep((name,))
    assert tables.grid(name) is not None
    tables.clear()
    assert tables.grid(name) is None
