"""What pages say of themselves: over the plan, titles and lines alone, a last page of hardly a line."""

from dataclasses import replace

from bulletin.issue_pages import ORPHAN_LINE, ORPHAN_TITLE, SHORT_PAGE, Miss, misses, over_plan
from bulletin.layout.paging.pages import Line, Look, Page, Pages, Place, Span

LOOK = Look("仿宋_GB2312", 16)


def a_line(text, item=0, block=0, start=0, part="信息"):
    spans = (Span(text, 80, (16.0,) * len(text), LOOK),)
    return Line(0, 28.95, 20, spans, Place(part, item, block, start))


def title(text, item=0):
    return a_line(text, item, -1)


def pages(*contents):
    return Pages(595, 842, tuple(Page(number, tuple(lines)) for number, lines in enumerate(contents, start=1)))


def text(*lines, item=0, block=0):
    return [a_line(each, item, block, at) for at, each in enumerate(lines)]


def test_lines_beyond_the_planned_pages_are_counted_and_an_imprint_alone_is_one():
    laid = pages(text("甲"), [*text("乙", "丙"), a_line("— 2 —", -1, -1, part="页码")])
    assert (over_plan(laid, 2), over_plan(laid, 1), over_plan(laid, 0)) == (0, 2, 0)
    assert over_plan(pages(text("甲"), [a_line("共印60份", -1, -1, part="版记")]), 1) == 1


def test_a_title_with_fewer_than_two_lines_of_its_text_under_it_stands_alone():
    first = [*text("上一篇", item=0), title("青禾镇春耕", 1), *text("近日，", item=1)]
    assert list(misses(pages(first, text("全镇", "整地", "两万亩", item=1, block=1)))) == [
        Miss(ORPHAN_TITLE, 1, 1, "青禾镇春耕")]
    enough = [*first, *text("青禾镇", item=1, block=1)]
    assert list(misses(pages(enough, text("全镇", "整地", "两万亩", item=1, block=2)))) == []


def test_a_last_line_of_one_character_is_named_and_a_lone_line_is_none():
    laid = pages(text("全镇整地两万亩，备足种子化", "肥。"))
    assert list(misses(laid)) == [Miss(ORPHAN_LINE, 1, 0, "肥。")]
    assert list(misses(pages(text("特此。")))) == []
    assert list(misses(pages(text("全镇整地两万亩，备足种子", "化肥。")))) == []


def test_a_last_page_of_two_lines_is_named():
    assert list(misses(pages(text("一行", "二行", "三行"), text("四行", "五行")))) == [Miss(SHORT_PAGE, 2, 0, "2")]
    assert list(misses(pages(text("一行", "二行")))) == []
    imprint = [a_line("共印60份", -1, -1, part="版记")]
    assert list(misses(pages(text("一行", "二行", "三行"), imprint))) == [Miss(SHORT_PAGE, 2, -1, "0")]


def test_the_last_cell_of_a_table_is_no_last_line():
    cell, last = a_line("青禾镇全部完成整地任务"), a_line("8", start=11)
    moved = replace(last, spans=(replace(last.spans[0], x=320),))
    assert list(misses(pages([cell, moved]))) == []
    assert list(misses(pages(text("合计", "8")))) == []
