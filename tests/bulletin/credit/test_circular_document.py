"""A circular as an official document: its tables add up, and it is written whole."""

from datetime import date
from pathlib import Path

import docx
import pytest

from bulletin.credit.circular_document import official_circular, ranking_table
from bulletin.layout.layout import load_layout
from bulletin.layout.official.writer import write_official
from bulletin.text import Table
from bulletin.units import Group, Unit
from tests.bulletin.credit.credit_builders import UNITS, adopted, circular, november, sent

LAYOUT = Path(__file__).parents[3] / "resources" / "layouts" / "gongwen.toml"


def document(made):
    return official_circular(made, "云溪县政府办公室", date(2026, 12, 2), document_number="云政办通〔2026〕12号")


def figures(table):
    return [[cell.text for cell in row] for row in table.rows]


def test_a_ranking_table_ends_with_its_sum():
    made = november()
    heads, *lines, total = figures(ranking_table(made, made.groups[0]))
    assert heads == ["名次", "单位", "报送", "已刊发", "不采用", "在办", "县级\n采用", "市级\n采用", "积分"]
    assert [line[:2] for line in lines] == [["1", "青禾镇"], ["2", "白石乡"], ["2", "落雁乡"], ["4", "茶亭岭乡"]]
    for column in range(2, len(heads)):
        assert float(total[column]) == sum(float(line[column]) for line in lines)


def test_the_tables_of_groups_and_of_unrecognised_units_add_up_to_the_totals():
    made = november()
    tables = [figures(block) for block in document(made).body if isinstance(block, Table)]
    groups, (_, unrecognised, total), adoptions = tables[:2], tables[2], tables[3]
    for column in range(2, len(total)):
        assert float(total[column]) == float(unrecognised[column]) + sum(float(group[-1][column]) for group in groups)
    assert len(adoptions) - 1 == made.totals.adopted()


@pytest.mark.parametrize("made", [
    november(), circular([], []), circular([], [], units=()), circular([sent("1", None)], [adopted("2", None)])])
def test_it_is_written_as_a_word_file(made, tmp_path):
    path = tmp_path / "通报.docx"
    write_official(document(made), load_layout(LAYOUT), path)
    words = "\n".join(each.text for each in docx.Document(str(path)).paragraphs)
    assert "报送采用情况通报如下" in words
    assert len(docx.Document(str(path)).tables) >= len(made.groups)


def test_every_unit_stands_in_a_table_or_is_silent():
    words = "".join(block.plain for block in document(november()).body)
    assert all(unit.name in words for unit in UNITS)


def test_units_stand_in_print_under_their_short_names():
    unit = Unit("renshe", "云溪县人力资源和社会保障局", Group.DEPARTMENT, aliases=("县人社局", "人社局"))
    words = "".join(block.plain for block in document(circular([sent("1", unit)], [], units=(unit,))).body)
    assert "县人社局" in words
    assert unit.name not in words
