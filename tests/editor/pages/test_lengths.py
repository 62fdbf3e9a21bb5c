"""How long something is as it was laid out: all of it, or its text without what stands at the foot of the last page."""

import pytest

from bulletin.layout.layout import load_layout
from bulletin.layout.paging.pages import Line, Look, Page, Pages, Place, Span
from editor.pages.lengths import pages_used, text_used
from editor.shell.resources import resource

PAPER = load_layout(resource("layouts", "kuaibao.toml")).page
TOP, HEIGHT = PAPER.top / 20, PAPER.text_height / 20


def a_line(part, item=0):
    top = TOP + HEIGHT * part - 20
    return Line(top, 20.0, top + 15, (Span("字", 80.0, (16.0,), Look("仿宋", 16.0)),), Place("", item, 0))


def some(*pages):
    return Pages(595.3, 841.9, tuple(Page(number, lines) for number, lines in enumerate(pages, start=1)), (), 1.0)


@pytest.mark.parametrize(("pages", "filled", "words"), [(3, 0.5, "2.5"), (1, 1.0, "1"), (2, 0.0, "1.1"), (0, 0.0, "0")])
def test_pages_are_counted_to_a_tenth(pages, filled, words):
    made = Pages(595.3, 841.9, tuple(Page(number, ()) for number in range(pages)), (), filled)
    assert pages_used(made) == words


def test_the_imprint_at_the_foot_is_not_counted_with_the_text():
    made = some((a_line(0.5), a_line(1.0)), (a_line(0.1), a_line(0.3), a_line(1.0, item=-1)))
    assert text_used(made, PAPER) == ("1.3", 2)


def test_an_imprint_alone_on_the_last_page_adds_nothing():
    assert text_used(some((a_line(0.5),), (a_line(1.0, item=-1),)), PAPER) == ("0.5", 1)


def test_cells_beside_each_other_are_one_line():
    assert text_used(some((a_line(0.5), a_line(0.5)),), PAPER) == ("0.5", 1)


def test_without_text_nothing_is_used():
    assert text_used(some((a_line(0.5, item=-1),)), PAPER) == ("0", 0)
