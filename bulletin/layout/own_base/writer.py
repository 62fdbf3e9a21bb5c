"""Our issue in an office's own dress: its masthead filled in, its styles under ours, its heads and feet of pages."""

import hashlib
from collections.abc import Iterator, Mapping

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

from bulletin.intake.docx.names import P, w
from bulletin.layout.characters import bind, clean, one_line, significant
from bulletin.layout.head import chinese_date, markings, number_line
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import (
    NAMESPACES,
    exact,
    fonts,
    off,
    on,
    paragraph_properties,
    run_properties,
    size,
    value,
)
from bulletin.layout.own_base.base import OwnBase, words_of
from bulletin.layout.own_base.blocks import Element, Image
from bulletin.layout.own_base.places import PLACE, put_words
from bulletin.layout.own_base.styles import FACES, Look, own_id
from bulletin.layout.page import PrintedIssue
from bulletin.layout.printed import OTHER, Printed, is_classified, issue_parts, whole

_FOOTER = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_REPLACED = ("报头", "期号", "编印单位和日期")


def own_head(base: OwnBase, issue: PrintedIssue, layout: Layout, document: Document) -> str:
    """Return the office's masthead with this issue's words in it; what it has no place for stands around it.

    The pictures of the masthead are put into `document`.
    """
    filled = "".join(_filled(block, _words(issue)) for block in base.masthead)
    for image in base.images:
        filled = filled.replace(f'="{image.mark}"', f'="{_related(document.part, image)}"')
    below = "".join(number_line(line, layout) for line in _below(base, issue))
    return markings(_above(base, issue), layout) + filled + below


def own_parts(base: OwnBase, issue: PrintedIssue) -> Printed:
    """Return part and characters of everything printed, as `printed.issue_parts`, with the office's own masthead."""
    if not base.masthead:
        return issue_parts(issue)
    words = _words(issue)
    blocks = [(OTHER, words_of(_filled(block, words))) for block in base.masthead]
    below = [("期号", line) for line in _below(base, issue)]
    rest = [(name, text) for name, text in issue_parts(issue) if name not in _REPLACED]
    return whole(("报头", "".join(_above(base, issue))), *blocks, *below, *rest)


def own_pictures(base: OwnBase) -> int:
    """Return how many pictures the office's masthead shows."""
    return sum(1 for block in base.masthead for _ in etree.fromstring(block).iter(_BLIP))


def dress(document: Document, base: OwnBase, layout: Layout) -> None:
    """Give the finished `document` the office's styles and the heads and feet of its pages."""
    _dress_styles(document, base, layout)
    _dress_margins(document, base)


def _words(issue: PrintedIssue) -> Mapping[str, str]:
    copy = one_line(issue.copy_number) if is_classified(issue.marking) else ""
    return {"刊名": issue.masthead, "期号": issue.number_line, "编印单位": issue.publisher,
            "日期": chinese_date(issue.date), "密级": issue.marking, "紧急程度": issue.urgency, "份号": copy}


def _above(base: OwnBase, issue: PrintedIssue) -> tuple[str, ...]:
    """Return the marks the masthead has no place for."""
    words = _words(issue)
    names = ("密级", "紧急程度", "份号")
    marking, urgency, copy = (words[name] if not _has(base, name, words) else "" for name in names)
    return tuple(line for line in (f"{marking}\t{copy}" if copy else marking, urgency) if line)


def _below(base: OwnBase, issue: PrintedIssue) -> tuple[str, ...]:
    """Return the lines for number, publisher and date where the masthead has no place for them."""
    words = _words(issue)
    number = words["期号"] if not _has(base, "期号", words) else ""
    last = "\u3000\u3000".join(one_line(words[name]) for name in ("编印单位", "日期") if not _has(base, name, words))
    return tuple(line for line in (number, last) if line)


def _has(base: OwnBase, name: str, words: Mapping[str, str]) -> bool:
    """Tell whether the masthead has a place for something, or says it already."""
    printed = significant("".join(map(words_of, base.masthead)))
    return name in base.places() or (bool(words[name]) and significant(words[name]) in printed)


def _filled(block: str, words: Mapping[str, str]) -> str:
    """Return a block with every 〔期号〕 replaced by its words, which take the look of its first character."""
    root = etree.fromstring(block)
    for each in root.iter(P):
        put_words(each, PLACE, lambda found: _said(words[found[1]]))
    return etree.tostring(root, encoding="unicode")


def _said(words: str) -> str:
    return bind(" ".join(clean(words).split(" "))).replace("\n", " ").replace("\t", " ")


def _related(part: Part, image: Image) -> str:
    digest = hashlib.sha256(image.data).hexdigest()[:12]
    name = PackURI(f"/word/media/{part.partname.filename}-{digest}.{image.extension}")
    return part.relate_to(Part(name, image.content_type, image.data, part.package), RELATIONSHIP_TYPE.IMAGE)


def _dress_styles(document: Document, base: OwnBase, layout: Layout) -> None:
    styles = document.styles.element
    ours = {each.get(w("styleId")): each for each in styles.findall(w("style"))}
    for look in base.looks:
        _rest_on(ours[look.role], look, layout)
    for each in base.styles:
        styles.append(parse_xml(each))


def _rest_on(style: Element, look: Look, layout: Layout) -> None:
    """Let one of our styles rest on the office's: what that says counts, but the lines keep to an exact pitch."""
    based, properties, marks = (style.find(w(name)) for name in ("basedOn", "pPr", "rPr"))
    if based is None or properties is None or marks is None:
        return
    based.set(w("val"), own_id(look.style))
    face = getattr(layout.faces, FACES[look.role])
    theirs = {name for name, own in (("ind", look.indented), ("jc", look.aligned)) if own}
    kept = {etree.QName(each).localname: etree.tostring(each, encoding="unicode") for each in properties}
    shape = {name: xml for name, xml in kept.items() if name not in theirs}
    apart = marks.find(w("spacing"))
    look_xml = run_properties(
        rFonts=fonts(look.chinese or layout.font_of(face), look.western or layout.fonts.western),
        spacing=value("spacing", layout.page.spacing if apart is None else apart.get(w("val"))), sz=size(face.size))
    made = paragraph_properties(**{**_STEADY, **shape, "spacing": exact(face.line)})
    for name, old, inside in (("pPr", properties, made), ("rPr", marks, look_xml)):
        style.replace(old, parse_xml(f"<w:{name} {NAMESPACES}>{inside}</w:{name}>"))


_STEADY = {
    "widowControl": off("widowControl"), "overflowPunct": on("overflowPunct"), "snapToGrid": off("snapToGrid"),
}


def _dress_margins(document: Document, base: OwnBase) -> None:
    section = document.element.body.sectPr
    for kind in dict.fromkeys(margin.kind for margin in base.margins):
        for old in section.findall(w(f"{kind}Reference")):
            section.remove(old)
    for number, relation in enumerate(_margin_relations(document, base)):
        kind, pages, identity = relation
        reference = parse_xml(f'<w:{kind}Reference {NAMESPACES} w:type="{pages}" r:id="{identity}"/>')
        section.insert(number, reference)
    if any(margin.pages == "first" for margin in base.margins):
        section.find(w("docGrid")).addprevious(parse_xml(f"<w:titlePg {NAMESPACES}/>"))


def _margin_relations(document: Document, base: OwnBase) -> Iterator[tuple[str, str, str]]:
    """Put heads and feet of pages into the package; yield kind, pages and relationship of each."""
    for number, margin in enumerate(base.margins, start=1):
        name, xml = PackURI(f"/word/{margin.kind}Own{number}.xml"), margin.xml
        for at, image in enumerate(margin.images, start=1):
            xml = xml.replace(f'="{image.mark}"', f'="rId{at}"')  # as they are numbered below
        part = Part(name, f"{_FOOTER}{margin.kind}+xml", xml.encode("utf-8"), document.part.package)
        for image in margin.images:
            _related(part, image)
        kind = RELATIONSHIP_TYPE.FOOTER if margin.kind == "footer" else RELATIONSHIP_TYPE.HEADER
        yield margin.kind, margin.pages, document.part.relate_to(part, kind)

