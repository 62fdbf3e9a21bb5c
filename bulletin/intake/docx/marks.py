"""A Word file of ours that comes back: which text it was made of, who marked it, what was remarked on which passage."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bulletin.errors import Unreadable
from bulletin.intake.docx.changes import AFTER, Change
from bulletin.intake.docx.inline import FIXED
from bulletin.intake.docx.names import Element, P, R, T, w
from bulletin.intake.lines import Line, Piece
from bulletin.intake.package import Package
from bulletin.marked import Hand, Marks, Origin, Remark, from_properties
from bulletin.notes import AROUND
from bulletin.text import Block, Paragraph, Role, Text

MOST_REMARKS, LONGEST_REMARK = 2_000, 4_000
LONGEST_QUOTE = 200
NEARBY = 12  # characters quoted where a remark hangs on nothing that is still there
VALUES = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
PROGRAM = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Application"
SLIPPING = "LibreOffice"
BEGINS, ENDS, REFERENCE = (w(name) for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))
UNSEEN = frozenset(w(name) for name in ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "instrText"))
CELL, ROW = w("tc"), w("tr")


def with_own_roles(pieces: Sequence[Piece], notes: Sequence[Piece]) -> Text:
    """Return the text: the role of every paragraph is that of its style, where it has one of ours."""
    return tuple(_block(piece) for piece in (*pieces, *notes))


def _block(piece: Piece) -> Block:
    if not isinstance(piece, Line):
        return piece
    return Paragraph(piece.own or piece.style or Role.BODY, piece.runs)


def marks_in(package: Package, root: Element, comments: Element | None, changes: Iterable[Change]) -> Marks:
    """Return what a file of ours tells besides its text; `changes` are all that are tracked in it."""
    origin = origin_of(package)
    return Marks(origin, _hands(changes, origin), _remarks(root, comments), SLIPPING in _program(package))


def origin_of(package: Package) -> Origin | None:
    """Return which text the file was made of, None where its properties do not say or were lost on the way."""
    root = _part(package, "custom-properties")
    found: Mapping[str, str] = {} if root is None else {
        each.get("name", ""): "".join(str(text) for text in each.itertext()) for each in root.iter(VALUES)}
    return from_properties(found)


def _program(package: Package) -> str:
    """Return what the file says it was saved by, as `LibreOffice/7.4.7.2$Linux_X86_64`."""
    root = _part(package, "extended-properties")
    found = None if root is None else root.find(PROGRAM)
    return "" if found is None else found.text or ""


def _part(package: Package, kind: str) -> Element | None:
    """Return the root of a part with properties of the file; a broken one says nothing, and costs no text."""
    name = package.related("", kind)
    try:
        return None if name is None else package.xml(name)
    except Unreadable:
        return None


def _hands(changes: Iterable[Change], origin: Origin | None) -> tuple[Hand, ...]:
    """Return who changed the file since it went out, in the order in which they first did in the text."""
    known: dict[str, Hand] = {}
    for each in changes:
        at = _moment(each.at)
        if origin is not None and not origin.is_theirs(each.author, at):
            continue
        hand = known.get(each.author, Hand(each.author, 0))
        last = max(filter(None, (hand.last, at)), default=None)
        known[each.author] = Hand(each.author, hand.changes + 1, last)
    return tuple(known.values())


def _moment(written: str) -> datetime | None:
    """Return a time as the clock on the wall showed it: Word writes that, whatever follows."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        return None


@dataclass
class _Track:
    """The characters of the text as they are met, and where the passages of remarks begin and end among them."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    begins: dict[str, int] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def walk(self, parent: Element) -> None:
        """Follow what is there once the changes are made."""
        for node in parent:
            tag = node.tag
            if not isinstance(tag, str) or tag in UNSEEN or tag in AFTER.gone:
                continue
            if tag == T:
                self.put(node.text or "")
            elif tag in FIXED and parent.tag == R:
                self.put(FIXED[tag])
            elif tag == BEGINS:
                self.begins.setdefault(node.get(w("id"), ""), self.length)
            elif tag in (ENDS, REFERENCE):
                self.ends.setdefault(node.get(w("id"), ""), self.length)
            elif not (tag == ROW and AFTER.row_left(node)):
                self.walk(node)
                if tag == P and not AFTER.mark_gone(node) and parent.tag != CELL:
                    self.put("\n")
                elif tag == CELL:
                    self.put("\t")


def _remarks(root: Element, comments: Element | None) -> tuple[Remark, ...]:
    if comments is None:
        return ()
    track = _Track()
    track.walk(root)
    text = "".join(track.parts)
    found = []
    for comment in list(comments.iter(w("comment")))[:MOST_REMARKS]:
        id, words = comment.get(w("id"), ""), _words(comment)
        if words:
            end = track.ends.get(id, track.length)
            start = min(track.begins.get(id, end), end)
            found.append(_remark(comment, words, text, start, end))
    return tuple(found)


def _words(comment: Element) -> str:
    lines = ("".join(each.text or "" for each in paragraph.iter(T)) for paragraph in comment.iter(P))
    return "\n".join(line.strip() for line in lines if line.strip())[:LONGEST_REMARK]


def _remark(comment: Element, words: str, text: str, start: int, end: int) -> Remark:
    """Return a remark with its passage; where nothing of that is left, the words before it stand for it."""
    quote = text[start:end].strip("\n\t")
    start += len(text[start:end]) - len(text[start:end].lstrip("\n\t"))
    if not quote:
        line = text.rfind("\n", 0, start) + 1
        begin = max(line, start - NEARBY)
        quote, start = text[begin:start] or text[start : start + NEARBY].partition("\n")[0], begin
    quote = quote[:LONGEST_QUOTE]
    end = start + len(quote)
    around = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    author = comment.get(w("author"), "")
    return Remark(author, _moment(comment.get(w("date"), "")), words, quote, *around, start)
