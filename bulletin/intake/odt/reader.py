"""An OpenDocument text (.odt, .ott, .fodt) to the house's text: what a person sees, and what could not come along."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx.changes import note_changes
from bulletin.intake.docx.names import Element
from bulletin.intake.docx.reader import PAGE_NUMBER
from bulletin.intake.incoming import Changes, Kind, Look, Wish
from bulletin.intake.lines import Piece, visible
from bulletin.intake.odt.changes import as_changes, read_regions
from bulletin.intake.odt.inline import UNSEEN, Reader
from bulletin.intake.odt.lists import Labels
from bulletin.intake.odt.names import q
from bulletin.intake.odt.pictures import Shelf
from bulletin.intake.odt.story import PASSED_BY, Story
from bulletin.intake.odt.styles import Styles, read_styles
from bulletin.intake.package import Package, open_package, parse_xml
from bulletin.intake.picture_pages import with_pages_read
from bulletin.intake.reading import Reading
from bulletin.intake.roles import looks_of, with_roles
from bulletin.intake.sniff import ZIP_STARTS
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain

CONTENT, STYLES, MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
STATIONERY = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")
UNWRITTEN = UNSEEN | PASSED_BY | {q("office:annotation")}
PARAGRAPHS = (q("text:p"), q("text:h"))


@dataclass(frozen=True)
class Source:
    """An opened document: its text, its styles, its page styles, and its package, which a flat file has not."""

    body: Element
    styles: Styles
    masters: tuple[Element, ...]
    package: Package | None


@dataclass(frozen=True)
class Side:
    """One side of the tracked changes as read."""

    text: Text
    tally: Tally
    shelf: Shelf
    reader: Reader
    looks: tuple[Look | None, ...]


def read_odt(data: bytes, wish: Wish) -> Reading:
    """Return the visible text of the document, its pictures and remarks.

    Tracked changes as wished: made, undone, or made in `text` and undone in `before` (None where both are the same).
    Text boxes come after the paragraph they hang on, notes at the end. Refuses as `open_package` does, ENCRYPTED with a
    password, NOT_SUPPORTED what is no text (a spreadsheet), DAMAGED what has no content.
    """
    source = _opened(data)
    try:
        return with_pages_read(_reading(source, wish.changes), wish)
    except RecursionError as deep:
        raise Unreadable(Reason.DAMAGED, part=CONTENT) from deep


def _opened(data: bytes) -> Source:
    if not data.startswith(ZIP_STARTS):
        root = parse_xml(data.lstrip(b"\xef\xbb\xbf \t\r\n"), CONTENT)
        return _source((root,), None)
    package = open_package(data)
    _refuse_protected(package)
    if CONTENT not in package.names:
        raise Unreadable(Reason.DAMAGED, part=CONTENT)
    roots = tuple(package.xml(name) for name in (CONTENT, STYLES) if name in package.names)
    return _source(roots, package)


def _refuse_protected(package: Package) -> None:
    if "encrypted-package" in package.names:
        raise Unreadable(Reason.ENCRYPTED, looks_like="odt")
    if MANIFEST in package.names:
        for _ in package.xml(MANIFEST).iter(q("manifest:encryption-data")):
            raise Unreadable(Reason.ENCRYPTED, looks_like="odt")


def _source(roots: tuple[Element, ...], package: Package | None) -> Source:
    body = next(roots[0].iter(q("office:body")), None)
    if body is None:
        raise Unreadable(Reason.DAMAGED, part=CONTENT)
    text = body.find(q("office:text"))
    if text is None:
        raise Unreadable(
            Reason.NOT_SUPPORTED, looks_like="ods" if body.find(q("office:spreadsheet")) is not None else "odp"
        )
    masters = tuple(each for root in roots for each in root.iter(q("style:master-page")))
    return Source(text, read_styles(roots), masters, package)


def _reading(source: Source, changes: Changes) -> Reading:
    side = _side(source, before=changes is Changes.REJECT)
    tally, pictures, earlier = side.tally, side.shelf.files, None
    if changes is Changes.KEEP and side.reader.regions:
        other = _side(source, before=True)
        earlier = None if other.text == side.text else other.text
        pictures = {**other.shelf.files, **pictures}
    note_changes(as_changes(side.reader.regions, side.reader.put_in), changes, tally)
    if side.shelf.left:
        tally.note(Kind.PICTURES_LEFT, "、".join(filter(None, side.shelf.left)), len(side.shelf.left))
    for text in dict.fromkeys(_stationery(source.masters)):
        if not PAGE_NUMBER.fullmatch(text):
            tally.note(Kind.HEADERS_FOOTERS, text)
    lost = _missing(source.body, side.text, tally)
    if lost:
        tally.note(Kind.MISSING_TEXT, count=lost)
    return Reading(side.text, tuple(pictures.values()), tally.warnings(), earlier, looks=side.looks)


def _side(source: Source, before: bool) -> Side:
    tally, shelf = Tally(), Shelf(source.package)
    reader = Reader(source.styles, tally, read_regions(source.body), before)
    story = Story(reader, Labels(source.styles), shelf)
    pieces = story.read(source.body)
    notes: list[Piece] = []
    for kind in ("footnote", "endnote"):
        for note in [each for each in story.notes if (each.get(q("text:note-class")) or "footnote") == kind]:
            for body in note.iterchildren(q("text:note-body")):
                notes.extend(story.read(body))
    text = with_roles(pieces, notes)
    return Side(text, tally, shelf, reader, looks_of(pieces, notes, text))


def _stationery(masters: tuple[Element, ...]) -> Iterator[str]:
    """Yield what headers and footers say; they are the sender's stationery and stay behind."""
    for master in masters:
        for part in master.iterchildren(*(q(f"style:{name}") for name in STATIONERY)):
            if part.get(q("style:display")) != "false":
                yield "\n".join("".join(_letters(each)) for each in part.iter(*PARAGRAPHS)).strip()


def _missing(body: Element, text: Text, tally: Tally) -> int:
    """Return how many visible characters of the document are not accounted for: the proof that nothing was lost."""
    written = Counter(_letters(body))
    returned = Counter(plain(text))
    returned.subtract(Counter("".join(tally.added)))
    returned.update(tally.left)
    counted = ((count, max(0, returned[each])) for each, count in written.items() if visible(each))
    return sum(count - found for count, found in counted if count > found)


def _letters(node: Element) -> Iterator[str]:
    """Yield the characters written in paragraphs, on a way of its own that shares no mistake with the reader."""
    waiting: list[tuple[Element, bool]] = [(node, node.tag in PARAGRAPHS)]
    while waiting:
        each, within = waiting.pop()
        if each.tag in UNWRITTEN or not isinstance(each.tag, str):
            continue
        if within:
            yield from each.text or ""
        for child in each:
            inside = within or child.tag in PARAGRAPHS
            waiting.append((child, inside))
            if within:
                yield from child.tail or ""
