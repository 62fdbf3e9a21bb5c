"""Pieces of WordprocessingML as strings, children in schema order (ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28).

Strings are parsed once for the whole document: about fifty times quicker than building elements one by one.
"""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from bulletin.layout.characters import bind, clean, only_marks

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)

# The order a strict reader wants; only what we write is listed.
_PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "widowControl", "pBdr", "tabs", "wordWrap", "overflowPunct"),
    *("snapToGrid", "spacing", "ind", "jc", "outlineLvl"),
)
_RUN = ("rFonts", "color", "spacing", "sz", "lang")


def paragraph_properties(**children: str) -> str:
    """Return the children of w:pPr named by keyword, each given as its XML, in schema order."""
    return "".join(children[name] for name in sorted(children, key=_PARAGRAPH.index))


def run_properties(**children: str) -> str:
    """Return the children of w:rPr named by keyword, each given as its XML, in schema order."""
    return "".join(children[name] for name in sorted(children, key=_RUN.index))


def on(name: str) -> str:
    """Return the element that switches `name` on."""
    return f"<w:{name}/>"


def off(name: str) -> str:
    """Return the element that switches `name` off."""
    return f'<w:{name} w:val="0"/>'


def value(name: str, given: object) -> str:
    """Return the element `name` with one value."""
    return f"<w:{name} w:val={quoteattr(str(given))}/>"


def fonts(chinese: str, western: str) -> str:
    """Return w:rFonts with all four scripts named; East Asian marks take the Chinese font."""
    chinese, western = escaped(chinese), escaped(western)
    return (
        f'<w:rFonts w:ascii="{western}" w:hAnsi="{western}" w:eastAsia="{chinese}" w:cs="{western}" w:hint="eastAsia"/>'
    )


def size(points: float) -> str:
    """Return w:sz and w:szCs for a size in points."""
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def exact(line: int, before: int = 0, after: int = 0) -> str:
    """Return w:spacing with an exact line and the space around the paragraph, all in twips."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="exact"/>'


def escaped(text: str) -> str:
    """Return `text` ready to stand between tags or between double quotes."""
    return escape(clean(text), {'"': "&quot;"})


_HINT = '<w:rFonts w:hint="eastAsia"/>'


def run(text: str, chinese: str, properties: str = "") -> str:
    """Return w:r for `text` (tabs and line breaks included), or nothing for no text.

    The fonts come from the paragraph's style; a run made only of marks such as “ names `chinese` for every script.
    `properties` are further children of w:rPr that follow w:rFonts.
    """
    if not text:
        return ""
    face = fonts(chinese, chinese) if only_marks(text) and not text.isspace() else _HINT
    return f"<w:r><w:rPr>{face}{properties}</w:rPr>{characters(bind(clean(text)))}</w:r>"


def styled_run(text: str, look: str) -> str:
    """Return w:r for `text` with all of its own look, `look` being the children of w:rPr; nothing for no text."""
    return f"<w:r><w:rPr>{look}</w:rPr>{characters(bind(clean(text)))}</w:r>" if text else ""


def characters(text: str, element: str = "w:t") -> str:
    """Return what stands in a run: `text` in elements of that name, with tabs and line breaks as their own elements."""
    pieces = []
    for number, line in enumerate(text.split("\n")):
        if number:
            pieces.append("<w:br/>")
        for place, part in enumerate(line.split("\t")):
            if place:
                pieces.append("<w:tab/>")
            if part:
                pieces.append(f'<{element} xml:space="preserve">{escape(part)}</{element}>')
    return "".join(pieces)


def paragraph(style: str, runs: str, properties: str = "") -> str:
    """Return w:p of a style; `properties` are children of w:pPr that follow w:pStyle, already in order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def bookmark(number: int, name: str, inside: str) -> str:
    """Return `inside` (whole paragraphs and tables) between the ends of a bookmark."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>{inside}<w:bookmarkEnd w:id="{number}"/>'
    )


def table(widths: Iterable[int], rows: str, borders: str, margin: int) -> str:
    """Return w:tbl of fixed layout; column widths and left and right cell margins in twips."""
    columns = tuple(widths)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:jc w:val="center"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="{margin}" w:type="dxa"/><w:right w:w="{margin}" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def border(side: str, eighths: int, colour: str = "000000", space: int = 0) -> str:
    """Return a single rule on one side; thickness in eighths of a point, distance in points."""
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def row(cells: str, *, height: int = 0, heading: bool = False, whole: bool = True, mark: str = "") -> str:
    """Return w:tr; least height in twips; a heading is repeated on each page; a `whole` row is never parted by one.

    `mark` tells that the row was put in or taken out.
    """
    least = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    kept, repeated = on("cantSplit") if whole else "", on("tblHeader") if heading else ""
    return f"<w:tr><w:trPr>{kept}{least}{repeated}{mark}</w:trPr>{cells}</w:tr>"


def cell(width: int, inside: str, *, columns: int = 1, merge: str = "", align: str = "center", open: str = "") -> str:
    """Return w:tc; `merge` is `restart`, `continue` or empty; `align` the vertical one; `open` a side without rule."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    sides = f'<w:tcBorders><w:{open} w:val="nil"/></w:tcBorders>' if open else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}{sides}<w:vAlign w:val="{align}"/></w:tcPr>'
        f"{inside}</w:tc>"
    )
