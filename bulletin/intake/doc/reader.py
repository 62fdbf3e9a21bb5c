"""A binary Word file (.doc, and .wps of a current WPS) to the house's text, by way of the form Word writes today."""

import io
import re
import struct
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree.ElementTree import ParseError

from bulletin.errors import Reason, Unreadable
from bulletin.intake.doc.padding import with_empty_padding
from bulletin.intake.doc.stories import Stories, read_stories, without_codes
from bulletin.intake.docx.names import MATH_TEXT, T, w
from bulletin.intake.docx.reader import main_part, written_docx
from bulletin.intake.incoming import Kind, Warning, Wish
from bulletin.intake.lines import Line, trimmed, visible
from bulletin.intake.package import Package, open_package
from bulletin.intake.picture_pages import with_pages_read
from bulletin.intake.reading import Reading
from bulletin.intake.roles import with_roles
from bulletin.intake.sniff import has_word_password
from bulletin.text import Run

# What the converter lets out beside its own errors for bytes that are no sound document: it reads numbers, places and
# names from the file and follows them (RuntimeError is recursion, OSError its scratch file, ParseError its own check).
BROKEN_WORD = (ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RuntimeError, TypeError,
               ValueError, struct.error, zlib.error, zipfile.BadZipFile, ParseError)  # fmt: skip
MAIN = "word/document.xml"
STAND_INS = "\ufffc\ufffd"
PARTS = ("document", "footnotes", "endnotes")
WRITTEN = (T, w("delText"), MATH_TEXT)
UNSHOWN = re.compile(r"[\x00-\x08\x0e-\x1f]")
PARAGRAPH_END = re.compile(r"\r|\x0c|\x0e|\x07(?=\x07)")


def read_doc(data: bytes, wish: Wish) -> Reading:
    """Return the document as `docx_reader` reads one of today, with MISSING_TEXT where characters did not arrive.

    Refuses with ENCRYPTED, and with DAMAGED what cannot be converted: then LibreOffice may be asked (`converted`), or
    the bare characters taken (`read_bare_doc`).
    """
    if has_word_password(data):
        raise Unreadable(Reason.ENCRYPTED, looks_like="doc")
    package = open_package(_without_stand_ins(_converted(with_empty_padding(data)), data))
    main = main_part(package)
    if main is None:
        raise Unreadable(Reason.DAMAGED, looks_like="doc")
    return with_pages_read(_completed(written_docx(package, main, wish), data, package), wish)


def read_bare_doc(data: bytes, wish: Wish) -> Reading:
    """Return the characters of a document that cannot be converted: no look, no automatic numbers, cells after tabs.

    Hidden and deleted words stand among them, for what hides them is part of the look. BARE_TEXT says so.
    Refuses with ENCRYPTED, and with DAMAGED where not even those are found.
    """
    if has_word_password(data):
        raise Unreadable(Reason.ENCRYPTED, looks_like="doc")
    stories = read_stories(data)
    notes = [*_lines(stories.footnotes), *_lines(stories.endnotes)]
    boxes = list(_lines(stories.boxes, boxed=True))
    text = with_roles([*_lines(stories.main), *boxes], notes)
    warnings = [Warning(Kind.BARE_TEXT), *([Warning(Kind.BOXES_LAST, len(boxes))] if boxes else [])]
    if notes:
        warnings.insert(0, Warning(Kind.NOTES_APPENDED, len(notes)))
    return Reading(text, warnings=tuple(warnings))


def _converted(data: bytes) -> bytes:
    """Return the document as a Word file of today; the converter knows only files, so it is given a scratch folder."""
    from doc2docx import convert  # type: ignore[import-untyped]
    from doc2docx.errors import Doc2DocxError, EncryptedDocumentError  # type: ignore[import-untyped]

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, target = Path(folder, "a.doc"), Path(folder, "a.docx")
        source.write_bytes(data)
        try:
            convert(source, target)
            return target.read_bytes()
        except EncryptedDocumentError as locked:
            raise Unreadable(Reason.ENCRYPTED, looks_like="doc") from locked
        except (Doc2DocxError, *BROKEN_WORD) as broken:
            raise Unreadable(Reason.DAMAGED, looks_like="doc") from broken


def _without_stand_ins(docx: bytes, data: bytes) -> bytes:
    """Return the converted file without the signs the converter puts where it knows no form for an object."""
    found = [sign for sign in STAND_INS if sign.encode("utf-16-le") not in data]
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as source:
            parts = {entry: source.read(entry) for entry in source.namelist()}
    except zipfile.BadZipFile as broken:
        raise Unreadable(Reason.DAMAGED, looks_like="doc") from broken
    written = parts.get(MAIN, b"")
    for sign in found:
        written = written.replace(sign.encode(), b"")
    if written == parts.get(MAIN, b""):
        return docx
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as rewritten:
        for name, content in parts.items():
            rewritten.writestr(name, written if name == MAIN else content)
    return target.getvalue()


def _completed(reading: Reading, data: bytes, package: Package) -> Reading:
    """Return the reading with the text boxes the converter forgot at its end, and a remark for what is missing yet.

    The two ways share nothing: this one reads the piece table. A sign of a symbol font stands in it as a bracket.
    """
    try:
        stories = read_stories(data)
    except Unreadable:
        return reading
    arrived = _arrived(package)
    lost = Counter(each for each in _written(stories) if visible(each))
    lost.subtract(arrived)
    if not +lost:
        return reading
    boxes = [line for line in _lines(stories.boxes, boxed=True) if Counter(filter(visible, line.plain)) - arrived]
    for line in boxes:
        lost.subtract(line.plain)
    text = (*reading.text, *with_roles(boxes))
    remarks = ((Kind.BOXES_LAST, len(boxes)), (Kind.MISSING_TEXT, sum((+lost).values())))
    return Reading(text, reading.pictures, _with(reading.warnings, remarks), reading.before,
                   looks=reading.looks)


def _arrived(package: Package) -> Counter[str]:
    """Return the characters of the converted document, shown or not."""
    arrived = Counter[str]()
    for name in (f"word/{part}.xml" for part in PARTS):
        if name in package.names:
            root = package.xml(name)
            arrived["("] += sum(1 for _ in root.iter(w("sym")))
            for node in root.iter(*WRITTEN):
                arrived.update(node.text or "")
    return arrived


def _written(stories: Stories) -> str:
    text = "".join(without_codes(each) for each in (stories.main, stories.footnotes, stories.endnotes, stories.boxes))
    return UNSHOWN.sub("", text)


def _lines(story: str, boxed: bool = False) -> Iterator[Line]:
    for paragraph in PARAGRAPH_END.split(without_codes(story)):
        shown = paragraph.replace("\x07", "\t").replace("\x0b", "\n").replace("\x1e", "-")
        runs = trimmed((Run(UNSHOWN.sub("", shown)),))
        if runs:
            yield Line(runs, boxed=boxed)


def _with(warnings: tuple[Warning, ...], remarks: Iterable[tuple[Kind, int]]) -> tuple[Warning, ...]:
    """Return the warnings with so many more of some kinds, in one remark for each."""
    known = {each.kind: each for each in warnings}
    for kind, count in remarks:
        if count:
            known[kind] = Warning(kind, count + (known[kind].count if kind in known else 0))
    return tuple(known[kind] for kind in Kind if kind in known)
