"""A finished DOCX opened again: its parts, the items in it, and the characters of each."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.layout.characters import significant
from bulletin.layout.hidden import drop_hidden
from bulletin.layout.ooxml import W
from bulletin.layout.printed import ITEM, OTHER, PART_OF, Printed
from bulletin.layout.styles import DOCUMENT_TITLE, ITEM_TITLE, LOST_PICTURE

ITEM_BOOKMARK = "信息"
_LARGEST = 50 * 2**20
_LARGEST_PART = 24 * 2**20
_SKIPPED = {f"{{{W}}}{name}" for name in ("instrText", "del", "moveFrom", "pPr", "rPr", "tcPr", "tblPr", "sectPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}


@dataclass(frozen=True)
class Item:
    """An item found in a file: its title without the line breaks, and all its characters without white space."""

    title: str
    text: str


@dataclass(frozen=True)
class Opened:
    """The parsed parts a report is made from, hidden characters taken out; a missing optional part is None."""

    document: etree._Element
    styles: etree._Element | None
    settings: etree._Element | None
    custom: etree._Element | None


def tag(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def open_docx(data: bytes, name: str) -> Opened:
    """Return the parts of the DOCX in `data`; `name` is the file's, for the facts.

    Unreadable: EMPTY, TOO_LARGE (over 50 MB), ENCRYPTED, DAMAGED, NOT_SUPPORTED (a ZIP that is no Word file), BOMB (a
    part over 24 MB), DTD.
    """
    if not data:
        raise Unreadable(Reason.EMPTY, name=name)
    if len(data) > _LARGEST:
        raise Unreadable(Reason.TOO_LARGE, name=name, bytes=len(data))
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        old = "EncryptedPackage".encode("utf-16-le") not in data
        raise Unreadable(Reason.NOT_SUPPORTED if old else Reason.ENCRYPTED, name=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if "word/document.xml" not in package.namelist():
                raise Unreadable(Reason.NOT_SUPPORTED, name=name)
            parts = [_part(package, part, name) for part in _PARTS]
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError):
        raise Unreadable(Reason.DAMAGED, name=name) from None
    document, styles, settings, custom = parts
    if document is None or document.find(tag("body")) is None:
        raise Unreadable(Reason.DAMAGED, name=name)
    drop_hidden(document, styles)
    return Opened(document, styles, settings, custom)


_PARTS = ("word/document.xml", "word/styles.xml", "word/settings.xml", "docProps/custom.xml")


def read_docx(path: Path) -> bytes:
    """Return the bytes of the file at `path`; Trouble when it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Trouble(Cause.FILE_MISSING, path=str(path)) from None
    except PermissionError:
        raise Trouble(Cause.NO_PERMISSION, path=str(path)) from None
    except OSError as error:
        raise Trouble(Cause.INPUT_OUTPUT, path=str(path), detail=str(error)) from None


def _part(package: zipfile.ZipFile, part: str, name: str) -> etree._Element | None:
    if part not in package.namelist():
        return None
    with package.open(part) as stream:
        xml = stream.read(_LARGEST_PART + 1)
    if len(xml) > _LARGEST_PART:
        raise Unreadable(Reason.BOMB, name=name, part=part)
    try:
        root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        raise Unreadable(Reason.DAMAGED, name=name, part=part) from None
    if _has_doctype(xml):
        raise Unreadable(Reason.DTD, name=name, part=part)
    return root


def _has_doctype(xml: bytes) -> bool:
    """Tell whether the XML brings a DTD; it may stand only before the root element."""
    return b"<!DOCTYPE" in xml[:4096] or b"<!\x00D\x00O" in xml[:4096]


def items_in(opened: Opened) -> tuple[Item, ...]:
    """Return the items in printed order.

    An item is what stands between the ends of a bookmark 信息1, 信息2, … that we set when writing. In a file without
    them each paragraph in the style of an item's title begins an item.
    """
    return tuple(_item(part) for inside, part in _pieces(opened) if inside)


def printed_in(opened: Opened) -> Printed:
    """Return part and characters (no white space) of everything printed, in order; an item is one part 信息.

    What stands outside the items belongs to the part its style says. The imprint's text box counts once.
    """
    found: list[tuple[str, str]] = []
    for inside, part in _pieces(opened):
        if inside:
            found.append((ITEM, _item(part).text))
        found += [_part_of(block) for block in part if not inside or style_of(block) == LOST_PICTURE]
    return tuple((name, text) for name, text in found if text or name == ITEM)


def text_of(element: etree._Element) -> str:
    """Return the visible characters below `element`: a tab as `\\t`, a line break as `\\n`."""
    return "".join(_characters(element))


def not_printed(element: etree._Element) -> bool:
    """Return whether nothing below `element` is printed: properties, deleted text, what only old readers show."""
    return element.tag in _SKIPPED


def _characters(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == tag("t"):
            yield child.text or ""
        elif child.tag == tag("tab"):
            yield "\t"
        elif child.tag == tag("br"):
            yield "\n"
        else:
            yield from _characters(child)


def style_of(block: etree._Element) -> str:
    """Return the id of a paragraph's style, empty where it has none."""
    found = block.find(f"{tag('pPr')}/{tag('pStyle')}")
    return found.get(tag("val"), "") if found is not None else ""


def _opens_item(block: etree._Element) -> bool:
    return block.tag == tag("bookmarkStart") and block.get(tag("name"), "").startswith(ITEM_BOOKMARK)


def _pieces(opened: Opened) -> Iterator[tuple[bool, list[etree._Element]]]:
    """Yield the blocks of each item with True, and each block outside the items with False, in order."""
    body = opened.document.find(tag("body"))
    blocks = list(body) if body is not None else []
    return _bookmarked(blocks) if any(_opens_item(block) for block in blocks) else _titled(blocks)


def _bookmarked(blocks: list[etree._Element]) -> Iterator[tuple[bool, list[etree._Element]]]:
    inside: list[etree._Element] | None = None
    mark = ""
    for block in blocks:
        if _opens_item(block):
            inside, mark = [], block.get(tag("id"), "")
        elif inside is None:
            yield False, [block]
        elif block.tag == tag("bookmarkEnd") and block.get(tag("id")) == mark:
            yield True, inside
            inside = None
        else:
            inside.append(block)
    yield False, inside or []


def _titled(blocks: list[etree._Element]) -> Iterator[tuple[bool, list[etree._Element]]]:
    starts = [number for number, block in enumerate(blocks) if style_of(block) in (ITEM_TITLE, DOCUMENT_TITLE)]
    yield False, blocks[: starts[0] if starts else len(blocks)]
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=False):
        yield True, blocks[start:end]


def _part_of(block: etree._Element) -> tuple[str, str]:
    styled = next((style for each in (block, *block.iter(tag("p"))) if (style := style_of(each))), "")
    return PART_OF.get(styled, OTHER), significant(text_of(block))


def _item(blocks: list[etree._Element]) -> Item:
    titles = [block for block in blocks if style_of(block) in (ITEM_TITLE, DOCUMENT_TITLE)]
    title = "".join(text_of(block) for block in titles[:1]).replace("\n", "").strip()
    printed = (text_of(block) for block in blocks if style_of(block) != LOST_PICTURE)
    return Item(title, significant("".join(printed)))
