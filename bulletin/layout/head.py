"""What stands above the text: marking, the red masthead, number, publisher and date, titles on the line grid."""

import datetime
import math

from bulletin.layout.characters import clean, one_line, width
from bulletin.layout.layout import Face, Layout
from bulletin.layout.ooxml import border, exact, paragraph, run, size, value
from bulletin.layout.title_lines import balance

_LEADING_ABOVE = 0.65  # the part of an exact line's leading that word processors put above the characters
_RULE_BELOW = 3  # points between the publisher's line and the red rule


def markings(lines: tuple[str, ...], layout: Layout) -> str:
    """Return classification and urgency at the top left, one line each (GB/T 9704—2012, 7.2.2 and 7.2.3)."""
    font = layout.font_of(layout.faces.marking)
    return "".join(paragraph("Marking", run(line, font)) for line in lines)


def masthead(name: str, layout: Layout, lines_above: int) -> str:
    """Return the name of the journal or organ, centred, large and red, on one line as long as that can be read.

    Its characters begin `masthead.top` below the edge of the text block, of which `lines_above` are set already; its
    height is a whole number of body lines, so that the text below keeps to the 22-line grid.
    """
    name = one_line(name)
    points = masthead_size(name, layout)
    lines = balance(name, layout.page.text_width / 20 / points)
    before = max(0, layout.masthead.top - lines_above * layout.page.pitch)
    pitch = layout.page.pitch
    high = math.ceil(points * 24 / pitch) * pitch
    lift = min(before, round((high - points * 20) * _LEADING_ABOVE))
    runs = "<w:r><w:br/></w:r>".join(_spread(line, points, layout) for line in lines)
    return paragraph("Masthead", runs, exact(high, before=before - lift, after=lift))


def masthead_size(name: str, layout: Layout) -> float:
    """Return the size in points at which `name` fits the text width, between the layout's largest and smallest."""
    room = layout.page.text_width / 20 / max(1.0, width(name))
    return max(layout.masthead.smallest, min(layout.masthead.size, math.floor(room)))


def _spread(line: str, points: float, layout: Layout) -> str:
    """Return runs of `line` with gaps between its characters when it is short; none after the last."""
    font = layout.fonts.title
    gaps = len(line) - 1
    fill = layout.masthead.share * layout.page.text_width / 20 / points - width(line)
    gap = min(layout.masthead.spread, fill / gaps) if gaps > 0 and fill > 0 else 0.0
    if gap <= 0:
        return run(line, font, size(points))
    apart = value("spacing", round(gap * points * 20))
    return run(line[:-1], font, apart + size(points)) + run(line[-1], font, size(points))


def number_line(text: str, layout: Layout, properties: str = "") -> str:
    """Return the line 第N期（总第M期） or a document number, centred; a long one goes on at its bracket."""
    font, room = layout.font_of(layout.faces.number), layout.page.text_width / 20 / layout.faces.number.size
    words = clean(text).strip()
    lines = balance(words, room)
    if len(lines) > 1 and "（" in words:
        lines = balance(words.replace("（", "\n（", 1), room)
    return paragraph("NumberLine", "<w:r><w:br/></w:r>".join(run(line, font) for line in lines), properties)


def publisher_line(publisher: str, date: datetime.date, layout: Layout) -> str:
    """Return the publisher at the left and the date at the right, one character in, above the red rule.

    A publisher too long for that keeps a line of its own.
    """
    page, font = layout.page, layout.font_of(layout.faces.number)
    em = round(layout.faces.number.size * 20)
    day = chinese_date(date)
    tabs = f'<w:tabs><w:tab w:val="left" w:pos="{em}"/><w:tab w:val="right" w:pos="{page.text_width - em}"/></w:tabs>'
    line = exact(page.pitch - rule_height(layout, _RULE_BELOW))
    place = red_rule(layout, _RULE_BELOW) + tabs + line
    if width(publisher + day) <= page.text_width / em - 3:
        return paragraph("PublisherLine", run(f"\t{publisher}\t{day}", font), place)
    alone = paragraph("PublisherLine", run(publisher, font))
    return alone + paragraph("PublisherLine", run(f"\t\t{day}", font), place)


def chinese_date(date: datetime.date) -> str:
    """Return a date as documents write it: Arabic digits, no leading zeros (GB/T 9704—2012, 7.3.5.4)."""
    return f"{date.year}年{date.month}月{date.day}日"


def red_rule(layout: Layout, space: int) -> str:
    """Return w:pBdr with the red rule `space` points below the paragraph."""
    return f"<w:pBdr>{border('bottom', layout.masthead.rule, layout.masthead.colour, space)}</w:pBdr>"


def rule_height(layout: Layout, space: int) -> int:
    """Return the twips the red rule and the `space` points above it add to a paragraph."""
    return space * 20 + round(layout.masthead.rule * 2.5)


def title(text: str, style: str, face: Face, layout: Layout, *, blank: float, before: int) -> str:
    """Return a title in balanced lines that takes, with the room around it, a whole number of body lines.

    `blank` is the least room above and below in body lines, `before` the part of it in twips that goes above.
    """
    lines = balance(clean(text).strip(), layout.page.text_width / 20 / face.size)
    pitch = layout.page.pitch
    whole = len(lines) * face.line
    room = math.ceil((whole + blank * pitch - 0.5) / pitch) * pitch - whole
    font = layout.font_of(face)
    runs = "<w:r><w:br/></w:r>".join(_without_end_blank(line, font) for line in lines)
    return paragraph(style, runs, exact(face.line, before=before, after=room - before))


def _without_end_blank(line: str, font: str) -> str:
    """Return runs of `line`; blanks at its end, which would push it off the centre, are kept but hair-thin."""
    bare = line.rstrip()
    return run(bare, font) + run(line[len(bare):], font, size(1))
