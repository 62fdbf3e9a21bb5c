"""The house's own text: what a person reads, one stored form, one fingerprint."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.text import (
    Cell,
    Paragraph,
    Picture,
    Role,
    Run,
    Table,
    body_of,
    canonical,
    fingerprint,
    from_canonical,
    length,
    paragraph,
    plain,
    title_of,
)

runs = st.builds(Run, st.text(max_size=8), st.booleans(), st.booleans(), st.booleans())
paragraphs = st.builds(Paragraph, st.sampled_from(Role), st.tuples(runs) | st.tuples(runs, runs) | st.just(()))
cells = st.builds(Cell, st.text(max_size=4), st.integers(1, 3), st.integers(1, 3))
tables = st.builds(Table, st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple))
pictures = st.builds(Picture, st.text(max_size=4), st.text(max_size=4), st.floats(0, 200), st.floats(0, 200))
texts = st.lists(paragraphs | tables | pictures, max_size=5).map(tuple)


@given(texts)
def test_what_is_stored_comes_back(text):
    assert from_canonical(canonical(text)) == text


@given(texts, texts)
def test_two_texts_have_one_fingerprint_only_if_they_are_one(one, other):
    assert (fingerprint(one) == fingerprint(other)) == (canonical(one) == canonical(other))


def test_a_person_reads_paragraphs_on_lines_and_cells_between_tabs():
    table = Table(((Cell("甲"), Cell("1")), (Cell("乙"), Cell("2"))))
    text = (paragraph("标题", Role.TITLE), paragraph("一、正文"), table, Picture("ab", "图.png", 10, 10))
    assert plain(text) == "标题\n一、正文\n甲\t1\n乙\t2"
    assert body_of(text) == text[1:]


def test_a_cell_covered_from_above_reads_as_an_empty_one_in_its_column():
    head = (Cell("指标", rows=2), Cell("完成情况", columns=2))
    assert Table((head, (Cell("本月"), Cell("累计")))).plain == "指标\t完成情况\n\t本月\t累计"
    last = ((Cell("甲"), Cell("备注", columns=2, rows=3)), (Cell("乙"),), (), (Cell("合计", columns=3),))
    assert Table(last).plain == "甲\t备注\n乙\t\n\n合计"


def test_a_title_over_two_paragraphs_is_one():
    text = (paragraph("青禾镇", Role.TITLE), paragraph("春耕顺利", Role.TITLE), paragraph("正文"))
    assert title_of(text) == "青禾镇春耕顺利"


def test_a_text_without_title_is_called_by_its_first_words():
    assert title_of((paragraph("　"), paragraph("近日，青禾镇召开会议。"))) == "近日，青禾镇召开会议。"
    assert title_of(()) == ""


def test_white_space_is_not_counted():
    assert length((paragraph("一 二\t三\n四　五"),)) == 5
