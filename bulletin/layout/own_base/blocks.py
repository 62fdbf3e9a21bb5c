"""Paragraphs and tables taken out of a file of another hand: only what is known to be harmless comes along.

What could reach outside the file, run, or speak for another document is dropped, and told by kind: links and pictures
from elsewhere, embedded programs, fields that fetch something, tracked deletions, comments.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from zlib import crc32

from lxml import etree

from bulletin.intake.package import Package, Relation
from bulletin.layout.picture_headers import header_of

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_VML = "urn:schemas-microsoft-com:vml"
_XML = "http://www.w3.org/XML/1998/namespace"
_KNOWN = frozenset([
    W, R, MC, _A, _VML, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:word",
])
_REFINEMENTS = "http://schemas.microsoft.com/"  # what newer versions of Word add to a look
_SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_FIRST_DRAWING = 10_000
_LARGEST_PICTURE = 5 * 2**20
_HARMLESS_FIELDS = re.compile(r"(?:\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s*\\[*#]\s*\w+)*\s*)+")
# Their children stay in their place.
_TRANSPARENT = ("smartTag", "customXml", "ins", "moveTo", "hyperlink", "sdt", "sdtContent", "dir", "bdo")
# They go, and nothing is lost by it.
_SILENT = (
    "proofErr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "lastRenderedPageBreak", "sdtPr", "sdtEndPr",
    "smartTagPr", "customXmlPr", "numPr", "sectPr", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange", "trPrChange",
    "tblGridChange", "sectPrChange", "ffData", "cnfStyle", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
    "moveToRangeEnd", "divId", "hlinkClick", "hlinkHover", "extLst",
)


class Dropped(StrEnum):
    """What of an office's own file is not taken over."""

    MACROS = "macros"
    OBJECT = "object"
    LINK = "link"
    TEMPLATE = "template"
    PICTURE = "picture"
    FIELD = "field"
    DELETION = "deletion"
    COMMENT = "comment"
    NOTE = "note"
    HIDDEN = "hidden"
    FOREIGN = "foreign"


_TOLD = {
    "del": Dropped.DELETION, "moveFrom": Dropped.DELETION, "object": Dropped.OBJECT, "control": Dropped.OBJECT,
    "altChunk": Dropped.OBJECT, "subDoc": Dropped.LINK, "movie": Dropped.OBJECT, "contentPart": Dropped.OBJECT,
    "commentRangeStart": Dropped.COMMENT, "commentRangeEnd": Dropped.COMMENT, "commentReference": Dropped.COMMENT,
    "annotationRef": Dropped.COMMENT, "footnoteReference": Dropped.NOTE, "endnoteReference": Dropped.NOTE,
}


@dataclass(frozen=True)
class Image:
    """A picture inside the file: the mark that stands for it in the XML, its name's ending, its type, its bytes."""

    mark: str
    extension: str
    content_type: str
    data: bytes


@dataclass
class Cleaning:
    """The blocks of one part of `package` made harmless; `dropped` and `images` are gathered from all of them."""

    package: Package
    part: str
    style: Callable[[str], str]
    default: str
    dropped: set[Dropped] = field(default_factory=set)
    images: dict[str, Image] = field(default_factory=dict)

    def cleaned(self, root: Element) -> None:
        """Clean everything below `root`, in its place."""
        self._fields(root)
        self._choose(root)
        for element in [each for each in root.iterdescendants() if isinstance(each.tag, str)]:
            if _inside(element, root):
                self._one(element)
        for strange in list(root.iterdescendants(etree.Comment, etree.ProcessingInstruction)):
            _remove(strange)
        for paragraph in root.iter(f"{{{W}}}p"):
            self._styled(paragraph)
        first = _FIRST_DRAWING + crc32(self.part.encode()) % 1000 * 100
        for number, drawing in enumerate(root.iter("{*}docPr")):
            drawing.set("id", str(first + number))  # ours have lower ones, and no two may be alike
        etree.cleanup_namespaces(root, keep_ns_prefixes=["wps"])

    def _one(self, element: Element) -> None:
        space, name = etree.QName(element).namespace, etree.QName(element).localname
        if space == W and name in _TRANSPARENT:
            _unwrap(element)
        elif name in _SILENT:
            _remove(element)
        elif name in _TOLD:
            self.dropped.add(_TOLD[name])
            _remove(element)
        elif name == "OLEObject":
            self.dropped.add(Dropped.OBJECT)
            _remove(element)
        elif space not in _KNOWN:
            self._foreign(element, str(space))
        else:
            self._attributes(element)

    def _foreign(self, element: Element, space: str) -> None:
        """Drop an element that our own files never have; a drawing that consists of it goes as a whole."""
        parent = element.getparent()
        if parent is not None and etree.QName(parent).localname == "graphicData":
            self.dropped.add(Dropped.PICTURE)
            _remove(_shape_of(element))
            return
        if not space.startswith(_REFINEMENTS):
            self.dropped.add(Dropped.FOREIGN)
        _remove(element)

    def _attributes(self, element: Element) -> None:
        """Keep only attributes that say how it looks; a picture's link becomes its mark."""
        for name, value in list(element.attrib.items()):
            space, local = etree.QName(name).namespace, etree.QName(name).localname
            if space == R:
                self._relation(element, str(name), str(value))
            elif local.startswith("rsid") or not _is_look(space) or local.endswith(_THEMED):
                del element.attrib[name]
            elif local in ("href", "src", "linkedImg", "hrefpart", "altHref"):
                self.dropped.add(Dropped.LINK)
                del element.attrib[name]
        if element.tag in (f"{{{W}}}pStyle", f"{{{W}}}rStyle", f"{{{W}}}tblStyle"):
            element.set(f"{{{W}}}val", self.style(element.get(f"{{{W}}}val", "")))

    def _relation(self, element: Element, name: str, value: str) -> None:
        link = self.package.relations(self.part).get(value)
        if link is None or link.external or link.kind != "image":
            self.dropped.add(Dropped.LINK if link is not None and link.external else Dropped.OBJECT)
            del element.attrib[name]
            if not _is_picture(element) or element.get(f"{{{R}}}embed"):
                return
        image = self._image(link) if link is not None and not link.external and link.kind == "image" else None
        if image is None:
            self.dropped.add(Dropped.PICTURE)
            _remove(_shape_of(element))
        else:
            element.set(name, image.mark)

    def _image(self, link: Relation) -> Image | None:
        known = self.images.get(link.target)
        if known is None and link.target in self.package.names:
            data = self.package.read(link.target)
            header = header_of(data) if len(data) <= _LARGEST_PICTURE else None
            if header is not None:
                known = Image(f"own{len(self.images) + 1}", header.extension, header.content_type, data)
                self.images[link.target] = known
        return known

    def _fields(self, root: Element) -> None:
        """Drop the codes of fields but those of page numbers; what a field shows stays as words."""
        simple = [each for each in root.iter(f"{{{W}}}fldSimple") if not self._harmless(each.get(f"{{{W}}}instr", ""))]
        for each in simple:
            _unwrap(each)
        codes = list(root.iter(f"{{{W}}}instrText"))
        spoken = "".join(each.text or "" for each in codes)
        marks = list(root.iter(f"{{{W}}}fldChar"))
        if _HARMLESS_FIELDS.fullmatch(spoken):
            return
        if spoken.strip():
            self.dropped.add(Dropped.FIELD)
        for each in (*codes, *marks):
            _remove(each)

    def _harmless(self, code: str) -> bool:
        if _HARMLESS_FIELDS.fullmatch(code):
            return True
        self.dropped.add(Dropped.FIELD)
        return False

    def _choose(self, root: Element) -> None:
        """Leave of alternatives only those our own files have: a shape, with its picture for old readers."""
        for alternate in list(root.iter(f"{{{MC}}}AlternateContent")):
            choice, fallback = (alternate.find(f"{{{MC}}}{name}") for name in ("Choice", "Fallback"))
            if choice is not None and choice.get("Requires") == "wps" and _spaces(choice).get("wps") == _SHAPES:
                continue
            for child in fallback if fallback is not None else ():
                alternate.addprevious(child)
            _remove(alternate)

    def _styled(self, paragraph: Element) -> None:
        """Name the style of a paragraph that took the file's usual one: here another is usual."""
        properties = paragraph.find(f"{{{W}}}pPr")
        if properties is None:
            properties = etree.Element(f"{{{W}}}pPr")
            paragraph.insert(0, properties)
        if properties.find(f"{{{W}}}pStyle") is None:
            style = etree.Element(f"{{{W}}}pStyle")
            style.set(f"{{{W}}}val", self.default)
            properties.insert(0, style)


def _is_look(space: str | None) -> bool:
    """Tell whether attributes of a namespace say how something looks; those of MC speak of prefixes we do not keep."""
    return space in (None, _XML) or (space in _KNOWN and space != MC)


_THEMED = ("Theme", "themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")


def _spaces(element: Element) -> dict[str | None, str]:
    """Return the namespaces by prefix that are known in an element or below."""
    return {prefix: space for each in element.iter() for prefix, space in each.nsmap.items()}


def _inside(element: Element, root: Element) -> bool:
    return element is not root and any(each is root for each in element.iterancestors())


def _is_picture(element: Element) -> bool:
    return etree.QName(element).localname in ("blip", "imagedata", "fill", "stroke")


def _shape_of(element: Element) -> Element:
    """Return the drawing an element belongs to, the outermost one; itself where it belongs to none."""
    holders = list(element.iterancestors(f"{{{W}}}drawing", f"{{{W}}}pict", f"{{{MC}}}AlternateContent"))
    return holders[-1] if holders else element


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    for child in list(element):
        element.addprevious(child)
    parent.remove(element)


def parts_of(blocks: list[Element]) -> Iterator[str]:
    """Yield each block as XML that can stand in another document."""
    for block in blocks:
        yield etree.tostring(block, encoding="unicode", with_tail=False)
