"""Two texts that grew from one are put together paragraph by paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.compare.merging import merged
from bulletin.text import paragraph

WORDS = st.lists(st.sampled_from("甲乙丙丁戊"), max_size=6).map(lambda words: tuple(paragraph(word) for word in words))


def texts(*words):
    return [tuple(paragraph(each) for each in word) for word in words]


def test_what_either_side_changed_is_in():
    base, mine, theirs = texts("甲乙丙丁", "甲己丙丁", "甲乙丙庚")

    assert merged(base, mine, theirs).text == texts("甲己丙庚")[0]


def test_neighbours_changed_by_one_side_each_do_not_collide():
    base, mine, theirs = texts("甲乙丙丁", "甲己丙丁", "甲乙庚丁")

    assert merged(base, mine, theirs).text == texts("甲己庚丁")[0]
    assert not merged(base, mine, theirs).collisions


def test_what_both_changed_is_told_and_stands_as_they_have_it():
    base, mine, theirs = texts("甲乙丙", "甲己丙", "甲庚丙")
    found = merged(base, mine, theirs)

    assert found.text == theirs
    assert [(each.mine, each.theirs) for each in found.collisions] == [(mine[1:2], theirs[1:2])]


def test_what_one_side_took_out_and_the_other_left_is_out():
    base, mine, theirs = texts("甲乙丙", "甲丙", "甲乙丙丁")

    assert merged(base, mine, theirs).text == texts("甲丙丁")[0]


@given(WORDS, WORDS)
def test_a_side_that_changed_nothing_changes_nothing(base, other):
    assert merged(base, base, other).text == other
    assert merged(base, other, base).text == other
    assert merged(base, other, other) == merged(other, other, other)


MANY = st.lists(st.sampled_from("甲乙"), max_size=60).map(lambda words: tuple(paragraph(word) for word in words))


@given(MANY, MANY)
def test_it_is_so_with_paragraphs_that_stand_there_many_times(base, other):
    assert merged(base, base, other).text == other
    assert merged(base, other, base).text == other


def test_thousands_of_empty_paragraphs_between_the_others_cost_no_more_than_others():
    base = tuple(paragraph(f"第{number}段。" if number % 2 else "") for number in range(3000))
    mine = tuple(paragraph(f"第{at}段！") if at % 6 == 1 else block for at, block in enumerate(base))
    theirs = (*base[:2998], paragraph(""), paragraph("另报。"))
    found = merged(base, mine, theirs)

    assert found.text == (*mine[:2998], *theirs[2998:])
    assert not found.collisions
