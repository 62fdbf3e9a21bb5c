"""A circular as an official document: its tables add up, long ones are attached, and it is written whole."""

from datetime import date
from pathlib import Path

import docx
import pytest

from bulletin.credit.circular_document import circular_text, official_circular, official_of, tables_of
from bulletin.credit.circular_tables import adopted_table, ranking_table
from bulletin.credit.facts import Level, Outcome
from bulletin.layout.dense_tables import with_dense_tables
from bulletin.layout.layout import load_layout
from bulletin.layout.official.writer import write_official
from bulletin.text import Role, Table, paragraph, plain
from bulletin.units import Group, Unit
from tests.bulletin.credit.credit_builders import UNITS, adopted, circular, commission, instructed, november, sent

LAYOUT = Path(__file__).parents[3] / "resources" / "layouts" / "gongwen.toml"


def document(made):
    return official_circular(made, "云溪县政府办公室", date(2026, 12, 2), document_number="云政办通〔2026〕12号")


def figures(table):
    return [[cell.text for cell in row] for row in table.rows]


def many(count=20):
    units = tuple(Unit(f"u{n}", f"第{n}镇", Group.TOWNSHIP) for n in range(count))
    return circular([each for unit in units for each in (sent(unit.id, unit), adopted(unit.id, unit))], units)


def test_a_ranking_table_ends_with_its_sum():
    made = november()
    heads, *lines, total = figures(ranking_table(made, made.groups[0]))
    assert heads == ["名次", "单位", "报送", "已刊发", "不采用", "在办", "县级\n采用", "市级\n采用", "积分"]
    assert [line[:2] for line in lines] == [["1", "青禾镇"], ["2", "白石乡"], ["2", "落雁乡"], ["4", "茶亭岭乡"]]
    for column in range(2, len(heads)):
        assert float(total[column]) == sum(float(line[column]) for line in lines)


def test_instructions_and_commissions_have_columns_where_there_are_any():
    made = circular([sent("1"), instructed("1", UNITS[0], Level.CITY), commission("1"),
                     commission("2", outcome=Outcome.MISSING)])
    heads, first, *_ = figures(ranking_table(made, made.groups[0]))
    assert heads[-3:] == ["批示", "约稿\n完成", "积分"]
    assert first[-3:-1] == ["1", "1/2"]
    assert figures(ranking_table(made, made.groups[1]))[1][-2] == "—"


def test_the_tables_of_groups_and_of_unrecognised_units_add_up_to_the_totals():
    made = november()
    tables = [figures(block) for block in document(made).body if isinstance(block, Table)]
    groups, (_, unrecognised, total), adoptions = tables[:2], tables[2], tables[3]
    for column in range(2, len(total)):
        assert float(total[column]) == float(unrecognised[column]) + sum(float(group[-1][column]) for group in groups)
    assert len(adoptions) - 1 == made.totals.adopted()


def test_the_levels_of_what_was_adopted_have_a_column_where_there_are_several():
    assert "级别" in figures(adopted_table(november()))[0]
    assert "级别" not in figures(adopted_table(circular([adopted("1")])))[0]


def test_long_lists_are_attachments_and_the_body_says_where_they_are():
    made = document(many())
    assert [each.title for each in made.attachments] == ["2026年11月信息报送采用情况统计表", "2026年11月采用稿件目录"]
    assert not tables_of(made.body)
    words = plain(made.body)
    assert "各单位排名见附件1。" in words
    assert "见附件2。" in words
    assert plain(made.attachments[0].body).count("第3镇") == 1
    assert "报送按收稿日期统计" in plain(made.attachments[0].body)


def test_a_single_attachment_has_no_number():
    made = official_circular(many(), "云溪县政府办公室", date(2026, 12, 2), parts=frozenset())
    assert made.attachments == ()
    units = tuple(Unit(f"u{n}", f"第{n}镇", Group.TOWNSHIP) for n in range(20))
    made = document(circular([sent("1", units[0])], units))
    assert len(made.attachments) == 1
    assert "各单位排名见附件。" in plain(made.body)


def test_short_lists_stand_in_the_body():
    assert document(november()).attachments == ()


def test_words_edited_by_hand_are_printed_as_they_were_signed():
    title, _opening, *rest = circular_text(many())
    made = official_of((title, paragraph("为总结成绩，现通报如下："), *rest), "云溪县政府办公室", date(2026, 12, 2))
    assert plain(made.body).startswith("为总结成绩")
    assert len(made.attachments) == 2


def test_an_attachment_without_a_title_still_has_one():
    table = tables_of(circular_text(november()))[0]
    text = (paragraph("通报", Role.TITLE), paragraph("正文。"), paragraph("附件"), table)
    made = official_of(text, "云溪县政府办公室", date(2026, 12, 2))
    assert (made.attachments[0].title, len(made.attachments[0].body)) == ("附表", 1)


@pytest.mark.parametrize("made", [
    november(), circular(), circular(units=()), circular([sent("1", None), adopted("2", None)]), many()])
def test_it_is_written_as_a_word_file(made, tmp_path):
    path = tmp_path / "通报.docx"
    write_official(document(made), with_dense_tables(load_layout(LAYOUT)), path)
    file = docx.Document(str(path))
    words = "\n".join(each.text for each in file.paragraphs)
    assert "报送采用情况通报如下" in words
    assert len(file.tables) >= len(made.groups)


def test_every_unit_stands_in_a_table_or_is_silent():
    words = "".join(block.plain for block in document(november()).body)
    assert all(unit.name in words for unit in UNITS)


def test_units_stand_in_print_under_their_short_names():
    unit = Unit("renshe", "云溪县人力资源和社会保障局", Group.DEPARTMENT, aliases=("县人社局", "人社局"))
    words = "".join(block.plain for block in document(circular([sent("1", unit)], units=(unit,))).body)
    assert "县人社局" in words
    assert unit.name not in words
