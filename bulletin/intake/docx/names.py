"""The names of WordprocessingML this reader knows, and small questions about attributes (ECMA-376, part 1)."""

from lxml import etree

Element = etree._Element

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
VML = "urn:schemas-microsoft-com:vml"
OFFICE = "urn:schemas-microsoft-com:office:office"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

# Strict files (ISO/IEC 29500-1) say the same under other names.
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": WORD.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": RELATIONS.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": MATH.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": DRAWING.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WORD_DRAWING.encode(),
}

OFF = ("0", "false", "off", "none")
LARGEST = 1_000_000_000


def w(name: str) -> str:
    """Return a name of WordprocessingML as lxml spells it."""
    return f"{{{WORD}}}{name}"


CHOICE = f"{{{COMPATIBILITY}}}Choice"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"
VAL = w("val")
P, R, T, TBL, TXBX = w("p"), w("r"), w("t"), w("tbl"), w("txbxContent")
MATH_TEXT = f"{{{MATH}}}t"
TEXT_PATH = f"{{{VML}}}textpath"
# What a Choice may require and still be read here: shapes, groups and drawing canvases, and what is but their look.
UNDERSTOOD = frozenset(
    [f"http://schemas.microsoft.com/office/word/20{name}" for name in (
        "10/wordprocessingShape", "10/wordprocessingGroup", "10/wordprocessingCanvas", "10/wordprocessingDrawing",
        "10/wordml", "12/wordml")]
    + ["http://schemas.microsoft.com/office/drawing/2010/main", WORD, MATH, DRAWING, WORD_DRAWING, VML, OFFICE]
)  # fmt: skip


def value(parent: Element | None, *path: str) -> str | None:
    """Return the w:val of the element at `path` below `parent`; None where a step or the value is missing."""
    node = descend(parent, *path)
    return None if node is None else node.get(VAL)


def descend(parent: Element | None, *path: str) -> Element | None:
    """Return the element reached by the child names of WordprocessingML in `path`, or None."""
    node = parent
    for name in path:
        if node is None:
            return None
        node = node.find(w(name))
    return node


def switched(parent: Element | None, *path: str) -> bool | None:
    """Return what an on/off property says, None where it is not set (ECMA-376, 17.17.4)."""
    node = descend(parent, *path)
    return None if node is None else node.get(VAL, "1").lower() not in OFF


def whole(written: str | None, otherwise: int = 0) -> int:
    """Return a whole number as written in a file, held within ±10⁹; `otherwise` where it is none."""
    try:
        number = int(float(written)) if written and len(written) < 20 else otherwise
    except (ValueError, OverflowError):
        return otherwise
    return max(-LARGEST, min(LARGEST, number))


def chosen(alternate: Element) -> Element | None:
    """Return the branch of mc:AlternateContent a current Word shows: the first Choice, else the Fallback.

    A Choice in a form not known here (a smiley as w16se:symEx) yields nothing; then the Fallback that has text is read.
    """
    choice, fallback = alternate.find(CHOICE), alternate.find(FALLBACK)
    if choice is None or fallback is None:
        return choice if choice is not None else fallback
    unknown = any(choice.nsmap.get(prefix) not in UNDERSTOOD for prefix in choice.get("Requires", "").split())
    return fallback if unknown and not _has_text(choice) and _has_text(fallback) else choice


def _has_text(branch: Element) -> bool:
    return any(node.text or node.get("string") for node in branch.iter(T, MATH_TEXT, TEXT_PATH))
