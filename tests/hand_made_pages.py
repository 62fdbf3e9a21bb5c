"""Pages made by hand, as the paginator would: a line of text on each height, items in order."""

from bulletin.layout.paging.pages import FoundFont, Image, Line, Look, Page, Pages, Place, Rule, Span

FONTS = (FoundFont("仿宋_GB2312", "Noto Serif CJK SC"), FoundFont("Times New Roman", "Liberation Serif"))
OUTSIDE = Place("信息")
PITCH, LEFT, TOP = 28.95, 79.4, 104.9


def a_line(text, top, place=OUTSIDE, **look):
    """Return a line of Chinese characters, each 15.75 pt wide."""
    span = Span(text, LEFT, (15.75,) * len(text), Look("仿宋_GB2312", 16, **look))
    return Line(top, PITCH, top + 21, (span,), place)


def a_page(number, *texts, item=0, images=()):
    """Return a page with these lines, all of one item, its number and a rule."""
    lines = tuple(a_line(text, TOP + at * PITCH, Place("信息", item, at)) for at, text in enumerate(texts))
    foot = Line(765, 16.8, 778, (Span(f"— {number} —", 450, (7.0,) * 5, Look("Times New Roman", 14)),), Place("页码"))
    return Page(number, (*lines, foot), (Rule(LEFT, 95, 521.6, 95, 1.5, "FF0000"),), tuple(images))


def some_pages(count=5):
    """Return so many pages, an item on each."""
    return Pages(595.3, 841.9, tuple(
        a_page(at + 1, f"第{'一二三四五六七八九十'[at]}篇标题", "青禾镇抢抓农时，工人进厂。", item=at)
        for at in range(count)), FONTS)


def an_image(sha256, **place):
    return Image(sha256, LEFT, 300, 200, 100, Place("信息", 0, 3), **place)
