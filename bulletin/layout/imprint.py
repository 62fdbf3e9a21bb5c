"""The imprint (版记, 报尾): a ruled block whose last rule is the bottom edge of the last page's text block."""

from collections.abc import Sequence

from bulletin.layout.characters import lines_needed, one_line, width
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import border, cell, exact, paragraph, row, run, table, value
from bulletin.layout.page import Distribution

EMU_PER_TWIP = 635
_FOOT = 20  # the 1-pt paragraph Word wants after a table, and the one that carries the anchor


Rows = tuple[tuple[str, ...], ...]


def distribution_rows(distribution: Distribution, responsible: Sequence[tuple[str, str]], room: float = 28.0) -> Rows:
    """Return the rows of a bulletin's imprint, each a tuple of lines; `\\t` parts left from right.

    报 names superiors, 送 peers and leaders, 发 those below; then who answers for the issue, as many to a line as
    `room` ems allow, and the copies.
    """
    lists = (("报：", distribution.report_to), ("送：", distribution.send_to), ("发：", distribution.issue_to))
    first = tuple(named(label, names) for label, names in lists if any(map(one_line, names)))
    duties = _packed([f"{one_line(duty)}：{one_line(name)}" for duty, name in responsible if one_line(name)], room)
    copies = f"共印{distribution.copies}份" if distribution.copies > 0 else ""
    if copies and duties and width(duties[-1] + copies) + 1 <= room:
        duties[-1] += "\t" + copies
    elif copies:
        duties.append("\t" + copies)
    return tuple(row for row in (first, tuple(duties)) if row)


def named(label: str, names: Sequence[str]) -> str:
    """Return a list of names behind its label, such as 报：, with a full stop."""
    return label + "，".join(filter(None, map(one_line, names))) + "。"


def _packed(pieces: Sequence[str], room: float) -> list[str]:
    """Return the pieces on as few lines of `room` ems as they need, two blanks between them; none is parted."""
    lines: list[str] = []
    for piece in pieces:
        if lines and width(lines[-1] + piece) + 2 <= room:
            lines[-1] += "\u3000\u3000" + piece
        else:
            lines.append(piece)
    return lines


def imprint(rows: Sequence[Sequence[str]], layout: Layout) -> str:
    """Return the last paragraph of the document: 1 pt high, with the ruled block hanging from it.

    The paragraph keeps as much space above it as the block is high, so the block never lies on text: when the page
    has no room left, paragraph and block go to the next page together. Nothing for no rows. A block higher than the
    text block is set where the text ends, as an ordinary table.
    """
    if not rows:
        return ""
    height = _height(rows, layout)
    fits = height <= layout.page.text_height - 2 * layout.page.pitch
    block = _table(rows, layout, whole=fits)
    if not fits:
        return block + paragraph("Imprint", "", exact(_FOOT))
    place = exact(_FOOT, before=height)
    return paragraph("Imprint", f"<w:r>{_box(block, height, layout)}</w:r>", place)


def _height(rows: Sequence[Sequence[str]], layout: Layout) -> int:
    """Return the height of the block in twips, rules included."""
    lines = sum(_lines(line, layout) for lines in rows for line in lines)
    rules = 2 * layout.imprint.outer_rule + (len(rows) - 1) * layout.imprint.inner_rule
    return lines * layout.faces.imprint.line + round(rules * 2.5)


def _lines(line: str, layout: Layout) -> int:
    if "\t" in line:
        return 1
    em = layout.faces.imprint.size * 20
    room = (layout.page.text_width - 2 * layout.imprint.inset) / em
    return lines_needed(line, room, room - _hang(line))


def _hang(line: str) -> float:
    """Return the hanging indent in ems: as wide as the label up to the colon."""
    label = line.split("：", 1)[0] + "："
    return width(label) if len(label) <= 4 and label != line + "：" else 0.0


def _table(rows: Sequence[Sequence[str]], layout: Layout, *, whole: bool) -> str:
    outer, inner, wide = layout.imprint.outer_rule, layout.imprint.inner_rule, layout.page.text_width
    borders = border("top", outer) + border("bottom", outer) + border("insideH", inner)
    cells = (cell(wide, "".join(_line(line, layout) for line in lines)) for lines in rows)
    made = "".join(row(each, whole=whole) for each in cells)
    return table((wide,), made, borders, 0)


def _line(line: str, layout: Layout) -> str:
    inset, em = layout.imprint.inset, round(layout.faces.imprint.size * 20)
    hang = round(_hang(line) * em)
    edge = layout.page.text_width - inset
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{edge}"/></w:tabs>' if "\t" in line else ""
    indent = f'<w:ind w:left="{inset + hang}" w:right="{inset}"' + (f' w:hanging="{hang}"' if hang else "") + "/>"
    align = value("jc", "left") if tabs else ""
    return paragraph("Imprint", run(line, layout.font_of(layout.faces.imprint)), tabs + indent + align)


def _box(block: str, height: int, layout: Layout) -> str:
    """Return the text box for new readers (DrawingML) and, as fallback, for old ones (VML)."""
    inside = f"<w:txbxContent>{block}{paragraph('Imprint', '', exact(_FOOT))}</w:txbxContent>"
    tall = height + _FOOT
    wide = layout.page.text_width
    top = layout.page.height - layout.page.bottom - height
    return (
        '<mc:AlternateContent><mc:Choice Requires="wps">'
        f"{_drawing(inside, wide * EMU_PER_TWIP, tall * EMU_PER_TWIP, top * EMU_PER_TWIP)}</mc:Choice>"
        f"<mc:Fallback>{_vml(inside, wide / 20, tall / 20, top / 20)}</mc:Fallback></mc:AlternateContent>"
    )


def _drawing(inside: str, wide: int, tall: int, top: int) -> str:
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
        'behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{tall}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        '<wp:docPr id="1" name="版记"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>'
        f"<wps:txbx>{inside}</wps:txbx>"
        '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _vml(inside: str, wide: float, tall: float, top: float) -> str:
    return (
        '<w:pict><v:shape id="imprint" style="position:absolute;margin-left:0;margin-top:'
        f"{top:g}pt;width:{wide:g}pt;height:{tall:g}pt;mso-position-horizontal-relative:margin;"
        'mso-position-vertical-relative:page" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe" '
        f'filled="f" stroked="f"><v:textbox inset="0,0,0,0">{inside}</v:textbox></v:shape></w:pict>'
    )
