"""The red head of an official document (版头, GB/T 9704—2012, 7.2): marks, organ, number, 签发人, red rule."""

from bulletin.layout.characters import width
from bulletin.layout.head import markings, masthead, number_line, red_rule, rule_height
from bulletin.layout.layout import Layout
from bulletin.layout.official.words import SIGNED_BY, document_number, markings_of, signers
from bulletin.layout.ooxml import exact, fonts, paragraph, run, run_properties, size, styled_run, value
from bulletin.layout.page import Official

_RULE_BELOW_NUMBER = 11  # 4 mm in points, 7.2.7
_BLANK = "\u3000"


def head(doc: Official, layout: Layout) -> str:
    """Return marks, organ, document number two lines below it, and the red rule 4 mm below that (7.2.1 to 7.2.7)."""
    above = markings_of(doc)
    return markings(above, layout) + masthead(doc.organ, layout, len(above)) + _number(doc, layout)


def _number(doc: Official, layout: Layout) -> str:
    pitch, line = layout.page.pitch, layout.faces.number.line
    room = 2 * pitch - rule_height(layout, _RULE_BELOW_NUMBER)  # the rule must not push the text off the line grid
    rule = red_rule(layout, _RULE_BELOW_NUMBER)
    names, number = signers(doc), document_number(doc.document_number)
    if not names:
        return number_line(number, layout, rule + exact(line, before=room))
    made, last = [], len(names) - 1
    tabs = _tabs(names, layout)
    for at, each in enumerate(names):
        place = (rule if at == last else "") + tabs + exact(line, before=0 if at else room) + value("jc", "left")
        words = "\t" + (number if at == last else "") + "\t" + ("" if at else SIGNED_BY) + "\t"
        runs = run(words, layout.font_of(layout.faces.number)) + _kai(each, layout)
        made.append(paragraph("NumberLine", runs, place))
    return "".join(made)


def _kai(names: tuple[str, ...], layout: Layout) -> str:
    """Return the names in 3号楷体 (7.2.6)."""
    look = run_properties(
        rFonts=fonts(layout.fonts.kai, layout.fonts.western), sz=size(layout.faces.number.size))
    return styled_run("\t".join(names), look)


def _tabs(names: tuple[tuple[str, ...], ...], layout: Layout) -> str:
    """Return the stops: the number one character in, 签发人 where its names end one character from the right."""
    em = round(layout.faces.number.size * 20)
    columns = [max(width(each[at]) for each in names if at < len(each)) for at in range(len(names[0]))]
    names_at = layout.page.text_width - round(em * (1 + sum(columns) + len(columns) - 1))
    stops = [em, names_at - round(width(SIGNED_BY) * em), names_at]
    stops += [names_at + round(em * (columns[0] + 1))] if len(columns) > 1 else []
    return "<w:tabs>" + "".join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in stops) + "</w:tabs>"
