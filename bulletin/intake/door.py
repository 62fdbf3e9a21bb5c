"""The door of the house: a file's bytes become an `Incoming`, or are refused with a reason.

Reading is a pure function from name and bytes, so that it can be run in a guarded child process as it stands. A new
format is one line in `READERS` and, where its first bytes are not yet told apart, one in `sniff`.
"""

import errno
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.intake.docx.reader import main_part, read_docx
from bulletin.intake.encodings import traditional
from bulletin.intake.guess.guessing import guess
from bulletin.intake.incoming import Incoming, Kind, Warning, Wish
from bulletin.intake.package import LARGEST_FILE, open_package
from bulletin.intake.reading import Reading
from bulletin.intake.sniff import looks_like, refuse_compound, zip_form
from bulletin.intake.text_reader import read_text
from bulletin.text import Paragraph, Role, Table, Text, plain

WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm", "")
TEXT_SUFFIXES = (".txt", ".md", ".markdown", ".text", "")
PICTURES = {"png": (".png",), "jpeg": (".jpg", ".jpeg"), "gif": (".gif",), "bmp": (".bmp",),
            "tiff": (".tif", ".tiff"), "webp": (".webp",)}
SHARING_VIOLATION = (32, 33)  # Windows: another program holds the file
BUSY = (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN)
TRADITIONAL_FROM = 0.02


@dataclass(frozen=True)
class Format:
    """How one kind of file is read, and which suffixes agree with it."""

    read: Callable[[bytes, Wish], Reading]
    suffixes: tuple[str, ...]


def read_incoming(path: Path, wish: Wish = Wish()) -> Incoming:
    """Return the file at `path` as read. Raises as `bytes_at` and `read_bytes` do."""
    return read_bytes(path.name, bytes_at(path), wish)


def bytes_at(path: Path) -> bytes:
    """Return the bytes of the file at `path`, one more than is allowed at most.

    Raises Unreadable NOT_SUPPORTED for a pipe or a device, which is not opened: it might never answer; Trouble
    (FILE_MISSING, FILE_IN_USE, NO_PERMISSION, INPUT_OUTPUT) where the file cannot be opened.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise Unreadable(Reason.NOT_SUPPORTED, name=path.name, looks_like="special file")
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Trouble(_cause(error), path=str(path)) from error


def read_bytes(name: str, data: bytes, wish: Wish = Wish()) -> Incoming:
    """Return the content of a file called `name` as read by `wish`, its exact bytes and their SHA-256 with it.

    Refuses (Unreadable): EMPTY nothing to be seen, ENCRYPTED, DAMAGED, BOMB, DTD, TOO_LARGE (over 50 MB, or an XML part
    over 24 MB), NOT_SUPPORTED with `looks_like`. The facts always hold the name.
    """
    try:
        seen, reading = _read(data, wish)
        if not _anything_to_see(reading.text):
            raise Unreadable(Reason.EMPTY)
    except Unreadable as refused:
        raise Unreadable(refused.reason, **{**refused.facts, "name": name}) from refused
    remarks = (*reading.warnings, *_remarks(name, seen, reading.text))
    return Incoming(
        name,
        data,
        hashlib.sha256(data).hexdigest(),
        reading.text,
        reading.pictures,
        remarks,
        guess(name, reading.text, wish.day),
        reading.before,
        marks=reading.marks,
        looks=reading.looks if wish.looks else (),
    )


def _read(data: bytes, wish: Wish) -> tuple[str, Reading]:
    if not data:
        raise Unreadable(Reason.EMPTY)
    if len(data) > LARGEST_FILE:
        raise Unreadable(Reason.TOO_LARGE, size=len(data), limit=LARGEST_FILE)
    seen = looks_like(data)
    if seen == "compound":
        refuse_compound(data)
    if seen not in READERS:
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like=seen)
    return seen, READERS[seen].read(data, wish)


def _read_zip(data: bytes, wish: Wish) -> Reading:
    package = open_package(data)
    main = main_part(package)
    if main is None:
        if any(name.startswith("word/") for name in package.names):
            raise Unreadable(Reason.DAMAGED)
        form = zip_form(package.names)
        if form == "odt":  # its kind is not stated at its beginning
            return _read_odt(data, wish)
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like=form)
    return read_docx(package, main, wish)


# What a format needs is loaded with its first file: a child process that reads one kind of them stays small.


def _read_doc(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.doc.reader import read_bare_doc, read_doc

    try:
        return read_doc(data, wish)
    except Unreadable as refused:
        if refused.reason is not Reason.DAMAGED:
            raise
        return read_bare_doc(data, wish)


def _read_rtf(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.rtf.reader import read_rtf

    return read_rtf(data, wish)


def _read_odt(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.odt.reader import read_odt

    return read_odt(data, wish)


def _read_pdf(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.pdf.reader import read_pdf

    return read_pdf(data, wish)


def _read_html(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.html.reader import read_html

    return read_html(data, wish)


def _read_picture(data: bytes, wish: Wish) -> Reading:
    from bulletin.intake.picture_reader import read_picture

    return read_picture(data, wish)


READERS = {
    "zip": Format(_read_zip, WORD_SUFFIXES),
    "text": Format(read_text, TEXT_SUFFIXES),
    "doc": Format(_read_doc, (".doc", ".wps", ".dot", ".wpt", "")),
    "rtf": Format(_read_rtf, (".rtf", ".doc", ".wps", "")),
    "odt": Format(_read_odt, (".odt", ".ott", ".fodt", "")),
    "pdf": Format(_read_pdf, (".pdf", "")),
    "html": Format(_read_html, (".html", ".htm", ".xhtml", ".mht", "")),
    **{form: Format(_read_picture, (*suffixes, "")) for form, suffixes in PICTURES.items()},
}


def _anything_to_see(text: Text) -> bool:
    return bool(plain(text).strip()) or any(isinstance(block, Table) for block in text)


def _remarks(name: str, seen: str, text: Text) -> list[Warning]:
    remarks = []
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in READERS[seen].suffixes:
        remarks.append(Warning(Kind.WRONG_NAME, detail=seen))
    words = plain(text)
    old_form = traditional(words)
    if old_form > TRADITIONAL_FROM * len(words):
        remarks.append(Warning(Kind.TRADITIONAL, old_form))
    if not any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text):
        remarks.append(Warning(Kind.TITLE_GUESSED))
    return remarks


def _cause(error: OSError) -> Cause:
    windows = getattr(error, "winerror", None)
    if windows in SHARING_VIOLATION or error.errno in BUSY:
        return Cause.FILE_IN_USE
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Cause.FILE_MISSING
    return Cause.NO_PERMISSION if isinstance(error, PermissionError) else Cause.INPUT_OUTPUT
