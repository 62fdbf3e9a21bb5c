"""A file opened to its bottom: documents are read, mails and zips taken to pieces, each piece opened in turn."""

import codecs
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from bulletin.errors import Reason, Unreadable
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Incoming, Kind, Letter, Opened, Warning, Wish
from bulletin.intake.mail.body import body_draft, kept_remark, more_than_a_note, no_draft, subject_title
from bulletin.intake.mail.letter import Attached, Body, Mail
from bulletin.intake.mail.msg_reader import read_msg
from bulletin.intake.mail.reader import read_mail
from bulletin.intake.mail.words import labelled
from bulletin.intake.names import clean, numbered
from bulletin.intake.sniff import looks_like
from bulletin.intake.zip_reader import Member, Room, Zip, is_archive, open_zip

DEEPEST = 3
BODY_NAME = "正文"
TEXT, HTML, RTF = ".txt", ".html", ".rtf"
MARK, HTML_START, WITHOUT_WIDTH = codecs.BOM_UTF8, b"<html>", "\u200b"


@dataclass(frozen=True)
class _Round:
    """One file that came in on its way through all that is nested in it; `depth` counts what holds other things."""

    wish: Wish
    room: Room
    depth: int = 0

    def inner(self) -> "_Round":
        return replace(self, depth=self.depth + 1)


def open_file(name: str, data: bytes, wish: Wish = Wish()) -> tuple[Opened, ...]:
    """Return everything found in a file: one `Opened` for a document, one for each part of a mail, a message, a zip.

    Nothing is raised: what cannot be read is an `Opened` that is refused, and stops nothing else. Refused besides what
    `read_bytes` refuses: NOT_SUPPORTED a container in a third one; BOMB what follows after 4,000 parts or 300 MB over
    all nesting; ENCRYPTED or DAMAGED a member of a zip; EMPTY a mail or a zip without anything to read, an
    answer that only says a mail was received. What came by
    mail carries its letter, that of the innermost mail which has a sender.
    """
    return tuple(_opened(name, name, data, _Round(wish, Room())))


def _opened(path: str, name: str, data: bytes, on: _Round) -> Iterator[Opened]:
    """Yield what is found in `data`; `path` leads to it from the outermost file, `name` is its own."""
    form = _container(data)
    if not form:
        yield _document(path, name, data, on)
        return
    try:
        if on.depth >= DEEPEST:
            raise Unreadable(Reason.NOT_SUPPORTED, looks_like=form, depth=on.depth)
        yield from _CONTAINERS[form](path, data, on.inner())
    except Unreadable as refused:
        yield _refused(path, name, refused)


def _container(data: bytes) -> str:
    """Return the form of what holds other things, nothing for a document."""
    form = looks_like(data)
    if form == "zip" and not is_archive(data):
        return ""
    return form if form in _CONTAINERS else ""


def _document(path: str, name: str, data: bytes, on: _Round) -> Opened:
    try:
        return Opened(path, read_bytes(name, data, on.wish))
    except Unreadable as refused:
        return _refused(path, name, refused)


def _refused(path: str, name: str, refused: Unreadable) -> Opened:
    return Opened(path, refused=Unreadable(refused.reason, **{"name": name, **refused.facts}))


def _zip(path: str, data: bytes, on: _Round) -> Iterator[Opened]:
    archive = open_zip(data)
    if not archive.members:
        raise Unreadable(Reason.EMPTY)
    for place, member in enumerate(archive.members):
        try:
            on.room.take(member.entry.file_size)
        except Unreadable as over:
            raise Unreadable(over.reason, **over.facts, left=len(archive.members) - place) from over
        yield from _member(f"{path}/{member.path}", archive, member, on)


def _member(path: str, archive: Zip, member: Member, on: _Round) -> Iterator[Opened]:
    try:
        data = archive.read(member)
    except Unreadable as refused:
        yield _refused(path, member.named.name, refused)
        return
    for found in _opened(path, member.named.name, data, on):
        yield _repaired(found, path, member.named.came_as)


def _mail(path: str, data: bytes, on: _Round) -> Iterator[Opened]:
    return _taken_apart(path, read_mail(data), on)


def _message(path: str, data: bytes, on: _Round) -> Iterator[Opened]:
    return _taken_apart(path, read_msg(data), on)


_CONTAINERS: dict[str, Callable[[str, bytes, _Round], Iterator[Opened]]] = {
    "zip": _zip,
    "mail": _mail,
    "msg": _message,
}


def _taken_apart(path: str, mail: Mail, on: _Round) -> Iterator[Opened]:
    for body in mail.bodies:
        on.room.take(len(body.original))
    bodies = [_body(path, mail, body, on) for body in mail.bodies]
    attached = list(_attached(path, mail.attached, on))
    written = [each for each in bodies if each.incoming]
    pictures = len(mail.inline)
    if not written and not attached:  # a photograph of a draft, pasted into an empty mail
        attached, pictures = list(_attached(path, mail.inline, on)), 0
    unread = [each for each in bodies if each.refused and each.refused.reason is not Reason.EMPTY]
    found = [*_judged(written, attached, mail.subject, pictures), *unread]
    if not found:
        raise Unreadable(Reason.EMPTY)
    for each in found:
        yield _with_letter(each, mail.letter)


def _attached(path: str, parts: tuple[Attached, ...], on: _Round) -> Iterator[Opened]:
    for place, (part, unlike) in enumerate(zip(parts, numbered(each.name for each in parts), strict=True)):
        try:
            on.room.take(len(part.data))
        except Unreadable as over:
            bomb = Unreadable(over.reason, **over.facts, left=len(parts) - place)
            yield _refused(path, PurePosixPath(path).name, bomb)
            return
        for found in _part(f"{path}/{unlike}", part, on):
            yield _repaired(found, f"{path}/{unlike}", part.came_as)


def _part(path: str, part: Attached, on: _Round) -> Iterator[Opened]:
    if part.refused:
        yield _refused(path, part.name, part.refused)
    elif part.mail is None:
        yield from _opened(path, part.name, part.data, on)
    elif on.depth >= DEEPEST:
        yield _refused(path, part.name, Unreadable(Reason.NOT_SUPPORTED, looks_like="msg", depth=on.depth))
    else:
        try:
            yield from _taken_apart(path, part.mail, on.inner())
        except Unreadable as refused:
            yield _refused(path, part.name, refused)


def _body(path: str, mail: Mail, body: Body, on: _Round) -> Opened:
    """Return a mail's text as read, named after the subject; its original is the bytes as they came."""
    name = clean(subject_title(mail.subject) or BODY_NAME) + body.suffix
    data = body.original if on.wish.encoding and body.suffix != RTF else _for_the_door(body)
    opened = _document(f"{path}/{name}", name, data, on)
    if not opened.incoming:
        return opened
    digest = hashlib.sha256(body.original).hexdigest()
    return replace(opened, incoming=replace(opened.incoming, original=body.original, sha256=digest))


def _for_the_door(body: Body) -> bytes:
    """Return a body so that the door takes it for what the mail says it is, however it begins.

    A text may begin with the headers of a mail it quotes, and HTML with words.
    """
    form = looks_like(body.data)
    if body.suffix == HTML and form == "text":
        return HTML_START + body.data if not body.data.startswith(MARK) else MARK + HTML_START + body.data[len(MARK) :]
    if body.suffix == TEXT and form == "mail":
        text = labelled(body.data.removeprefix(MARK), "").text
        return MARK + (WITHOUT_WIDTH + text).encode("utf-8", "replace")
    return body.data


def _judged(bodies: list[Opened], attached: list[Opened], subject: str, pictures: int) -> list[Opened]:
    """Return the drafts of a mail: its text first if it is one, else kept as a remark on the first attachment."""
    texts = [each.incoming.text for each in attached if each.incoming]
    drafts, remarks = list[Opened](), list[Warning]()
    for body in bodies:
        read = body.incoming
        if read and not texts and no_draft(read, subject):
            drafts.append(_refused(body.name, PurePosixPath(body.name).name, Unreadable(Reason.EMPTY)))
        elif read and (not texts or more_than_a_note(read.text, texts)):
            drafts.append(replace(body, incoming=body_draft(read, subject, pictures)))
            pictures = 0
        elif read:
            remarks.append(kept_remark(read.text))
    if pictures:
        remarks.append(Warning(Kind.PICTURES_LEFT, pictures))
    return [*drafts, *_remarked(attached, remarks)]


def _remarked(attached: list[Opened], remarks: list[Warning]) -> list[Opened]:
    first = next((place for place, each in enumerate(attached) if each.incoming), None)
    return [_warned(each, *remarks) if place == first else each for place, each in enumerate(attached)]


def _warned(opened: Opened, *more: Warning) -> Opened:
    read = opened.incoming
    return replace(opened, incoming=replace(read, warnings=(*read.warnings, *more))) if read else opened


def _repaired(opened: Opened, path: str, came_as: str) -> Opened:
    """Return a part with the remark that its name was repaired; parts of a part have names of their own."""
    return _warned(opened, Warning(Kind.NAME_REPAIRED, detail=came_as)) if came_as and opened.name == path else opened


def _with_letter(opened: Opened, letter: Letter | None) -> Opened:
    read: Incoming | None = opened.incoming
    if read is None or letter is None or (read.letter and (read.letter.sender or not letter.sender)):
        return opened
    return replace(opened, incoming=replace(read, letter=letter))
