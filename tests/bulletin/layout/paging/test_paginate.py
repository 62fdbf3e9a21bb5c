"""Whole issues and documents laid out: pages, places, what stays together, what is kept from one time to the next."""

import datetime
from dataclasses import replace
from itertools import pairwise

import pytest

from bulletin.layout.page import Distribution
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.pages import Place
from bulletin.layout.paging.paginate import Cache, paginate, paginate_official
from bulletin.text import Cell, Picture, Role, Table, paragraph

SENTENCE = "近日，青禾镇召开会议，部署防汛备汛工作，要求各村压实责任、排查隐患、备足物资。"


@pytest.fixture
def laid(kuaibao, bare):
    """Return a way to lay an issue out in a book without fonts."""
    return lambda issue, **more: paginate(issue, kuaibao, bare, **more)


def texts(page):
    return [line.text for line in page.lines]


def test_a_page_has_22_lines_of_28_characters(laid, an_issue, an_item):
    pages = laid(an_issue(an_item(body=(paragraph("汉" * 28 * 60),))))
    middle = pages.pages[1]
    assert len(middle.lines) == 22 + 1
    assert {len(text) for text in texts(middle)[:22]} == {28}
    tops = [line.top for line in middle.lines[:22]]
    assert {round(after - before, 3) for before, after in pairwise(tops)} == {28.95}
    assert tops[0] * 20 == pytest.approx(2098, abs=10)


def test_everything_is_printed_in_order(laid, full_issue):
    printed = "".join(text for page in laid(full_issue).pages for text in texts(page))
    for words in ("信息快报", "第46期", "本期要目", "编者按：", "【重点工作】", "青禾镇  李明轩", "报：市委办公室"):
        assert words in printed
    assert printed.index("本期要目") < printed.index("【重点工作】") < printed.index("责任编辑")


def test_every_line_tells_what_it_shows(laid, full_issue):
    lines = list(laid(full_issue).lines())
    shown = {line.place for line in lines}
    assert Place("报头") in shown
    assert Place("信息", 0) in shown  # a title
    assert Place("信息", 1, 0) in shown  # the table that is the first block of the second item
    assert Place("信息", 3, 1) in shown  # a credit of the text's own
    assert Place("信息", 0, -1) in shown  # a credit set below
    assert {line.place.part for line in lines} >= {"报头", "期号", "要目", "编者按", "栏目", "信息", "版记", "页码"}


def test_a_further_line_of_a_paragraph_tells_its_first_character(laid, an_issue, an_item):
    body = (paragraph(SENTENCE * 3),)
    found = [line.place.start for line in laid(an_issue(an_item(body=body))).lines() if line.place.block == 0]
    assert found[0] == 0
    assert all(20 < after - before <= 28 for before, after in pairwise(found))


def test_a_credit_in_the_last_line_of_a_long_paragraph_is_no_part_of_it(laid, an_issue, an_item):
    pages = laid(an_issue(an_item(body=(paragraph(SENTENCE * 6),), credit="青禾镇  李明轩")))
    credit = next(line for line in pages.lines() if "李明轩" in line.text)
    assert credit.place.block == -1


def test_the_characters_of_the_masthead_are_evenly_apart(laid, an_issue, an_item):
    line, = (line for line in laid(an_issue(an_item())).lines() if line.place.part == "报头" and line.height > 40)
    begins = [span.x + sum(span.advances[:at]) for span in line.spans for at in range(len(span.text))]
    steps = [after - before for before, after in pairwise(begins)]
    assert max(steps) - min(steps) < 1


def test_pages_are_numbered_on_the_outer_side(laid, an_issue, an_item):
    pages = laid(an_issue(an_item(body=(paragraph(SENTENCE * 60),))))
    odd, even = (page.lines[-1] for page in pages.pages[:2])
    assert (odd.text, even.text) == ("— 1 —", "— 2 —")
    assert odd.spans[-1].right == pytest.approx((11906 - 1474 - 280) / 20)
    assert even.spans[0].x == pytest.approx((1588 + 280) / 20)


def test_the_imprint_ends_on_the_bottom_edge_of_the_last_page(laid, an_issue, an_item):
    pages = laid(an_issue(an_item(body=(paragraph(SENTENCE * 30),))))
    lowest = max(rule.y1 for rule in pages.pages[-1].rules)
    assert lowest == pytest.approx((16838 - 1984) / 20, abs=1)
    assert not any(line.place.part == "版记" for page in pages.pages[:-1] for line in page.lines)


def test_an_imprint_without_room_gets_a_page_of_its_own(laid, an_issue, an_item):
    counts = {lines: len(laid(an_issue(an_item(body=tuple(paragraph("汉" * 20) for _ in range(lines))))).pages)
              for lines in range(4, 24)}
    assert set(counts.values()) == {1, 2}
    nobody = Distribution((), (), (), 0)
    short = an_issue(an_item(body=tuple(paragraph("汉" * 20) for _ in range(9))), distribution=nobody, responsible=())
    assert len(laid(short).pages) == 1


@pytest.mark.parametrize("lines", range(30, 54))
def test_a_title_never_stands_alone_at_the_foot_of_a_page(laid, an_issue, an_item, lines):
    first = an_item(body=tuple(paragraph("汉" * 20) for _ in range(lines)))
    pages = laid(an_issue(first, an_item("第二篇的标题", SENTENCE * 4), an_item("第三篇", SENTENCE)))
    for page in pages.pages:
        of_items = [line for line in page.lines if line.place.item >= 0]
        assert of_items[-1].place.block >= 0 or "（" in of_items[-1].text


def test_long_tables_repeat_their_head(laid, an_issue, an_item):
    rows = tuple((Cell(f"第{number}行"), Cell("内容")) for number in range(80))
    pages = laid(an_issue(an_item(body=(Table(((Cell("名称"), Cell("说明")), *rows)),))))
    heads = [page.number for page in pages.pages for line in page.lines if line.text == "名称"]
    assert len(heads) > 2
    assert heads == list(range(1, len(heads) + 1))
    assert sum(text.startswith("第") and text.endswith("行") for page in pages.pages for text in texts(page)) == 80


def test_what_only_holds_a_table_apart_is_no_line(laid, an_issue, an_item):
    table = Table(((Cell("名称"), Cell("说明")), (Cell("青禾镇"), Cell("已办"))))
    pages = laid(an_issue(an_item(body=(paragraph("前"), table, paragraph("后")), credit="")))
    own = [line.text for line in pages.lines() if line.place.block >= 0]
    assert sorted(own) == sorted(["前", "名称", "说明", "青禾镇", "已办", "后"])


def test_pictures_stand_centred_in_their_size(laid, an_issue, an_item, grey):
    picture, data = grey
    pages = laid(an_issue(an_item(body=(paragraph("图"), picture))), picture={picture.sha256: data}.__getitem__)
    (image,) = [image for page in pages.pages for image in page.images]
    assert (image.sha256, image.place.block) == (picture.sha256, 1)
    assert image.width == pytest.approx(120 / 25.4 * 72, abs=0.1)
    assert image.x + image.width / 2 == pytest.approx((1588 + 8844 / 2) / 20, abs=0.1)


def test_a_picture_that_cannot_be_shown_is_named_in_a_frame(laid, an_issue, an_item):
    lost = Picture("0" * 64, "巡查.png", 100.0, 50.0)
    pages = laid(an_issue(an_item(body=(paragraph("图"), lost))), picture={}.__getitem__)
    assert any("〔图片：巡查.png，无法印出〕" in line.text for line in pages.lines())
    assert not any(page.images for page in pages.pages)


def test_what_did_not_change_is_not_measured_again(kuaibao, bare, full_issue):
    cache = Cache()
    first = paginate(full_issue, kuaibao, bare, cache)
    before = dict(cache.blocks)
    first_item = full_issue.items[0]
    changed = replace(full_issue, items=(replace(first_item, body=(*first_item.body, paragraph("新的一段。"))),
                                         *full_issue.items[1:]))
    second = paginate(changed, kuaibao, bare, cache)
    assert second != first
    assert sum(xml not in before for xml in cache.blocks) <= 3
    assert paginate(full_issue, kuaibao, bare, cache) == first


def test_another_layout_is_measured_anew(layouts, bare, full_issue):
    cache = Cache()
    paginate(full_issue, layouts["kuaibao"], bare, cache)
    assert paginate(full_issue, layouts["zhuanbao"], bare, cache) == paginate(full_issue, layouts["zhuanbao"], bare)


def test_how_much_of_the_last_page_is_filled_is_told(laid, an_issue, an_item):
    little, more = (laid(an_issue(an_item(body=(paragraph(SENTENCE * many),)))) for many in (1, 3))
    assert 0 < little.filled < more.filled <= 1


def test_an_official_document_is_laid_out_too(layouts, bare, an_official):
    pages = paginate_official(an_official, layouts["gongwen"], bare)
    printed = "".join(line.text for line in pages.lines())
    assert "云岭县人民政府办公室文件" in printed
    assert "2026年10月9日" in printed
    assert pages.pages[-1].lines[-1].text == f"— {len(pages.pages)} —"


def test_notes_headings_and_empty_texts_are_no_trouble(laid, an_issue, an_item):
    body = (paragraph("一、标题", Role.LEVEL1), paragraph(""), paragraph("注", Role.NOTE), Table(()), paragraph("\t\n"))
    pages = laid(an_issue(an_item(body=body), date=datetime.date(2026, 1, 1)))
    assert any(line.text == "一、标题" for line in pages.lines())


def test_a_machine_without_fonts_still_lays_out(kuaibao, full_issue):
    pages = paginate(full_issue, kuaibao, Fontbook())
    assert pages.pages
    assert {font.family for font in pages.fonts} == {""}


def test_pages_before_the_change_are_those_of_the_last_time(kuaibao, bare, an_issue, an_item):
    cache, body = Cache(), tuple(paragraph(SENTENCE * 5) for _ in range(20))
    issue = an_issue(an_item(body=body))
    first = paginate(issue, kuaibao, bare, cache)
    longer = paginate(an_issue(an_item(body=(*body, paragraph("新的一段。")))), kuaibao, bare, cache)
    assert longer.pages[0] is first.pages[0]
    assert longer.pages[-1] is not first.pages[-1]
    assert paginate(issue, kuaibao, bare, cache) == first


def test_the_same_lines_elsewhere_in_the_issue_show_their_new_place(kuaibao, bare, an_issue, an_item):
    cache = Cache()
    before = an_item(body=(paragraph(SENTENCE), paragraph(SENTENCE * 40)))
    after = an_item(body=(paragraph(SENTENCE * 40), paragraph(SENTENCE)))
    for item in (before, after, before):
        assert paginate(an_issue(item, item), kuaibao, bare, cache) == paginate(an_issue(item, item), kuaibao, bare)


@pytest.mark.parametrize("rows", range(20, 52, 2))
def test_a_note_on_a_table_is_never_without_a_row_of_it(laid, an_issue, an_item, rows):
    lines = [("单位", "报送"), *((f"第{number}镇", "3") for number in range(rows))]
    table = Table(tuple(tuple(map(Cell, line)) for line in lines))
    pages = laid(an_issue(an_item(body=(table, paragraph("注：按刊发日期统计。", Role.NOTE))))).pages
    with_note, = (page for page in pages if any("注：" in text for text in texts(page)))
    assert any(text.startswith("第") and text.endswith("镇") for text in texts(with_note))
    assert sum(text.endswith("镇") and text.startswith("第") for page in pages for text in texts(page)) == rows
