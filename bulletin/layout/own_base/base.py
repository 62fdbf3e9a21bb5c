"""An office's own Word file as base of its issues: page, styles, head and foot of the page, and the masthead.

The file is never opened as ours: what is wanted is taken out of it piece by piece, and all else stays behind.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from lxml import etree

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx.names import P, descend, value, w, whole
from bulletin.intake.package import Package, open_package
from bulletin.layout.hidden import drop_hidden
from bulletin.layout.layout import Face, Layout, Page
from bulletin.layout.ooxml import NAMESPACES
from bulletin.layout.own_base.blocks import Cleaning, Dropped, Element, Image, R, parts_of
from bulletin.layout.own_base.places import PLACE, PLACES, recognise
from bulletin.layout.own_base.styles import (
    FACES,
    WANTED,
    Look,
    default_style,
    kept_styles,
    looks_in,
    own_id,
    theme_fonts,
)
from bulletin.layout.reading import text_of

_TEXT_BEGINS = re.compile(r"[〔【\[（(]\s*(?:正\s*文|此处为正文)\s*[〕】\]）)]")
_MOST_BLOCKS = 60
_LEAST_PAPER, _MOST_PAPER, _LEAST_BLOCK = 5_000, 31_680, 2_835  # twips
_OLE = b"\xd0\xcf\x11\xe0"


class Lack(StrEnum):
    """What an office's own file has not; then ours is taken."""

    PAGE = "page"
    STYLE = "style"
    MASTHEAD = "masthead"
    PLACE = "place"
    PAGE_NUMBER = "page_number"


@dataclass(frozen=True)
class Missing:
    """Something the file has not: which kind, and the id of our style or the name of the place in the masthead."""

    what: Lack
    name: str = ""


@dataclass(frozen=True)
class Margin:
    """A header or footer: `kind` is header or footer, `pages` default, even or first; its XML and pictures."""

    kind: str
    pages: str
    xml: str
    images: tuple[Image, ...]


@dataclass(frozen=True)
class OwnBase:
    """What was taken out of an office's own file.

    `page` is paper and margins in twips (width, height, top, right, bottom, left, header, footer), empty where they
    make no sense. `masthead` are blocks as XML, with marks for their pictures in `images`; `recognised` the places in
    it that were found by what an older issue has there. `margins` are the heads and feet of pages. `missing`,
    `recognised` and `dropped` are for the person who gave the file.
    """

    page: tuple[int, ...]
    looks: tuple[Look, ...]
    styles: tuple[str, ...]
    masthead: tuple[str, ...]
    images: tuple[Image, ...]
    margins: tuple[Margin, ...]
    missing: tuple[Missing, ...]
    dropped: tuple[Dropped, ...]
    recognised: tuple[str, ...] = ()

    def places(self) -> tuple[str, ...]:
        """Return what the masthead asks for, such as 期号, in the order it stands there."""
        return tuple(dict.fromkeys(PLACE.findall("".join(map(words_of, self.masthead)))))


def examine(data: bytes, name: str = "") -> OwnBase:
    """Return what can be taken out of the Word file in `data`; `name` is the file's, for the facts.

    Unreadable: EMPTY, NOT_SUPPORTED, ENCRYPTED, TOO_LARGE, BOMB, DTD, DAMAGED; the limits are those of every file that
    comes in (`bulletin.intake.package`). Macros, embedded objects, links to other places and templates are left behind.
    """
    if not data:
        raise Unreadable(Reason.EMPTY, name=name)
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise Unreadable(Reason.ENCRYPTED if locked else Reason.NOT_SUPPORTED, name=name)
    try:
        return _examined(open_package(data))
    except Unreadable as refusal:
        raise Unreadable(refusal.reason, **{**refusal.facts, "name": name}) from None
    except RecursionError:
        raise Unreadable(Reason.DAMAGED, name=name) from None


def layout_with(base: OwnBase, layout: Layout) -> Layout:
    """Return `layout` with the page, the fonts, sizes and lines the office's file has."""
    faces, fonts = layout.faces, layout.fonts
    for look in base.looks:
        face: Face = getattr(faces, FACES[look.role])
        points = look.size or face.size
        line = max(look.line or (face.line if points * 20 <= face.line else round(points * 26)), round(points * 20))
        faces = replace(faces, **{FACES[look.role]: Face(face.font, points, line)})
    page = _page_with(base, layout, faces.body)
    lent = {FACES[look.role] for look in base.looks}
    on_grid = {each.name: face for each in fields(faces) if each.name not in lent
               and (face := getattr(faces, each.name)).line == layout.page.pitch}
    faces = replace(faces, **{name: replace(face, line=page.pitch) for name, face in on_grid.items()})
    for key, roles in _FONT_OF.items():
        told = next((look.chinese for role in roles for look in base.looks if look.role == role and look.chinese), "")
        fonts = replace(fonts, **{key: told}) if told else fonts
    western = next((look.western for look in base.looks if look.role == "BodyText" and look.western), "")
    return replace(layout, page=page, faces=faces, fonts=replace(fonts, western=western or fonts.western))


_FONT_OF = {"title": ("ItemTitle", "DocumentTitle"), "body": ("BodyText",), "hei": ("Level1",), "kai": ("Level2",)}


def _page_with(base: OwnBase, layout: Layout, body: Face) -> Page:
    page = layout.page
    told = any(look.role == "BodyText" and look.line for look in base.looks)
    pitch = body.line if told else page.pitch
    if base.page:
        names = ("width", "height", "top", "right", "bottom", "left", "header", "footer")
        page = replace(page, **dict(zip(names, base.page, strict=True)))
        if not any(each.kind == "footer" for each in base.margins):  # our page number stands at the foot then
            footer = min(layout.page.footer, page.bottom - layout.faces.page_number.line)
            page = replace(page, footer=max(0, footer))
    lines = page.text_height // pitch
    characters = page.text_width // (round(body.size * 20) + page.spacing)
    return replace(page, pitch=pitch, lines=lines, characters=characters)


def _examined(package: Package) -> OwnBase:
    main = package.related("", "officeDocument") or "word/document.xml"
    kind = package.content_type(main)
    if main not in package.names or (kind and "wordprocessingml" not in kind and "ms-word" not in kind):
        raise Unreadable(Reason.NOT_SUPPORTED)
    root = package.xml(main)
    body = root.find(w("body"))
    if root.tag != w("document") or body is None:
        raise Unreadable(Reason.DAMAGED, part=main)
    styles, theme, settings = (_part(package, main, name) for name in ("styles", "theme", "settings"))
    dropped = set(_left_behind(package, main, kind))
    if any(True for _ in root.iter(w("vanish"))):
        dropped.add(Dropped.HIDDEN)
    drop_hidden(root, styles)
    usual = own_id(default_style(styles)) if default_style(styles) else "Normal"

    def cleaning(part: str) -> Cleaning:
        return Cleaning(package, part, own_id, usual, dropped)

    head = cleaning(main)
    masthead, recognised = _masthead(body, head)
    page = _page(body)
    margins = tuple(_margins(package, main, body, settings, cleaning))
    looks = looks_in(styles)
    missing = tuple(_missing(page, looks, masthead, margins))
    return OwnBase(page, looks, kept_styles(styles, theme_fonts(theme)), masthead, tuple(head.images.values()), margins,
                   missing, tuple(each for each in Dropped if each in dropped), recognised)


def _part(package: Package, main: str, kind: str) -> Element | None:
    name = package.related(main, kind)
    return package.xml(name) if name else None


def _left_behind(package: Package, main: str, kind: str) -> Iterator[Dropped]:
    """Yield what the package holds and we do not even look at."""
    settings = package.related(main, "settings") or ""
    links = [*package.relations(main).values(), *package.relations(settings).values(), *package.relations("").values()]
    if "macroEnabled" in kind or any("vba" in name.lower() for name in package.names):
        yield Dropped.MACROS
    if any(each.kind == "attachedTemplate" for each in links):
        yield Dropped.TEMPLATE
    if any(each.external and each.kind != "attachedTemplate" for each in links):
        yield Dropped.LINK
    if any("/embeddings/" in f"/{name}" or "/activex/" in f"/{name}".lower() for name in package.names):
        yield Dropped.OBJECT
    if any(each.kind == "comments" for each in links):
        yield Dropped.COMMENT


def _masthead(body: Element, cleaning: Cleaning) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the blocks up to the paragraph 〔正文〕 or, where there is none, with the first red rule; else nothing.

    And the places in them that were found by their words.
    """
    blocks = [each for each in body if isinstance(each.tag, str) and each.tag != w("sectPr")]
    marks = (at for at, each in enumerate(blocks) if each.tag == P and _TEXT_BEGINS.fullmatch(text_of(each).strip()))
    rules = (at + 1 for at, each in enumerate(blocks) if _has_red_rule(each))
    end = next(marks, None) or next(rules, 0)
    if not 0 < end <= _MOST_BLOCKS:
        return (), ()
    holder = etree.fromstring(f"<w:body {NAMESPACES}/>")
    holder.extend([deepcopy(each) for each in blocks[:end]])
    cleaning.cleaned(holder)
    found = recognise(list(holder))
    return tuple(parts_of(list(holder))), found


def _has_red_rule(block: Element) -> bool:
    """Tell whether a block has a red rule below or above it, or a red line drawn in it."""
    for sides in block.iter(w("pBdr"), w("tcBorders"), w("tblBorders")):
        if any(_is_red(side.get(w("color"), "")) for side in sides):
            return True
    drawn = (each.get("strokecolor", "") for each in block.iter("{urn:schemas-microsoft-com:vml}*"))
    if any(_is_red(colour.lstrip("#").split(" ")[0]) for colour in drawn):
        return True
    lines = (fill for line in block.iter("{*}ln") for fill in line.iter("{*}srgbClr"))
    return any(_is_red(each.get("val", "")) for each in lines)


def _is_red(colour: str) -> bool:
    if colour.lower() == "red":
        return True
    if not re.fullmatch("[0-9A-Fa-f]{6}", colour):
        return False
    red, green, blue = (int(colour[at:at + 2], 16) for at in (0, 2, 4))
    return red >= 0xA0 and green <= 0x50 and blue <= 0x50


def _page(body: Element) -> tuple[int, ...]:
    """Return paper and margins of the last section; nothing where no page can be set with them."""
    section = body.find(w("sectPr"))
    paper, margins = descend(section, "pgSz"), descend(section, "pgMar")
    if paper is None or margins is None:
        return ()
    wide, high = (whole(paper.get(w(name))) for name in ("w", "h"))
    names = ("top", "right", "bottom", "left", "header", "footer")
    top, right, bottom, left, header, footer = (whole(margins.get(w(name))) for name in names)
    left += max(0, whole(margins.get(w("gutter"))))
    sound = all(_LEAST_PAPER <= each <= _MOST_PAPER for each in (wide, high)) and min(right, left, header, footer) >= 0
    top, bottom = abs(top), abs(bottom)  # a negative one only keeps the text from making room for the header
    if not sound or min(wide - left - right, high - top - bottom) < _LEAST_BLOCK:
        return ()
    return wide, high, top, right, bottom, left, header, footer


def _margins(
    package: Package, main: str, body: Element, settings: Element | None, cleaning: Callable[[str], Cleaning],
) -> Iterator[Margin]:
    """Yield heads and feet of the last section; where odd and even pages are alike, the even ones get the same."""
    section = body.find(w("sectPr"))
    links, alike = package.relations(main), descend(settings, "evenAndOddHeaders") is None
    first = value(section, "titlePg") not in ("0", "false") and descend(section, "titlePg") is not None
    for kind in ("header", "footer"):
        for reference in section.findall(w(f"{kind}Reference")) if section is not None else ():
            link, pages = links.get(reference.get(f"{{{R}}}id", "")), reference.get(w("type"), "default")
            if link is None or link.target not in package.names or (pages == "even" and alike):
                continue
            if pages == "first" and not first:
                continue
            made = _margin(kind, pages, package.xml(link.target), cleaning(link.target))
            yield made
            if alike and pages == "default":
                yield replace(made, pages="even")


def _margin(kind: str, pages: str, root: Element, cleaning: Cleaning) -> Margin:
    holder = etree.fromstring(f"<w:{'hdr' if kind == 'header' else 'ftr'} {NAMESPACES}/>")
    holder.extend([deepcopy(each) for each in root])
    cleaning.cleaned(holder)
    return Margin(kind, pages, etree.tostring(holder, encoding="unicode"), tuple(cleaning.images.values()))


def _missing(
    page: tuple[int, ...], looks: Iterable[Look], masthead: tuple[str, ...], margins: Iterable[Margin],
) -> Iterator[Missing]:
    if not page:
        yield Missing(Lack.PAGE)
    there = {look.role for look in looks}
    yield from (Missing(Lack.STYLE, role) for role in WANTED if role not in there)
    if not masthead:
        yield Missing(Lack.MASTHEAD)
    else:
        asked = "".join(map(words_of, masthead))
        yield from (Missing(Lack.PLACE, place) for place in PLACES[1:4] if f"〔{place}〕" not in asked)
    if not any(_numbers_pages(each.xml) for each in margins):
        yield Missing(Lack.PAGE_NUMBER)


def _numbers_pages(xml: str) -> bool:
    root = etree.fromstring(xml)
    codes = "".join(each.text or "" for each in root.iter(w("instrText")))
    simple = " ".join(each.get(w("instr"), "") for each in root.iter(w("fldSimple")))
    return re.search(r"\bPAGE\b", f"{codes} {simple}") is not None


def words_of(block: str) -> str:
    """Return the visible words of a block given as XML."""
    return text_of(etree.fromstring(f"<w:body {NAMESPACES}>{block}</w:body>"))
