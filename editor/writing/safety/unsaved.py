"""What was typed and never became a version: finding it in the archive and in the rescue folders, and settling it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.compare import Comparison, Mark, compare
from bulletin.desk import writing
from bulletin.drafts import Draft, Revision
from bulletin.errors import Refused
from bulletin.files import trouble_with
from bulletin.people import Actor
from bulletin.text import Text, title_of
from bulletin.workflow import AGREED, WRITABLE
from editor.writing.normal import normal
from editor.writing.safety.rescue import (
    DISCARDED,
    Rescued,
    put_away,
    read_rescued,
    remove,
    rescue,
    rescued_files,
    rescued_of,
)

Folders = tuple[Path, ...]


@dataclass(frozen=True)
class OnDisk:
    """What stands in the rescue folders: the texts with their files, and the files that cannot be read."""

    texts: tuple[tuple[Path, Rescued], ...] = ()
    unreadable: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Unsaved:
    """A text of a draft that is none of its versions: `in_archive` as working copy, and in `files`.

    `newest` is the draft's newest version, `grown_on` the number of the one it was typed on (0: not known).
    """

    draft: Draft
    newest: Revision
    text: Text
    revision_id: str
    grown_on: int
    at: datetime
    in_archive: bool
    files: tuple[Path, ...] = ()

    @property
    def title(self) -> str:
        return title_of(self.text) or self.draft.title

    @property
    def key(self) -> tuple[str, Text]:
        """What makes it this one and no other, however often one looks."""
        return self.draft.id, self.text

    @property
    def overtaken(self) -> bool:
        """Whether a version was saved after the one it was typed on."""
        return self.revision_id != self.newest.id

    @property
    def writable(self) -> bool:
        """Whether the draft can still be written."""
        return self.draft.stage in WRITABLE

    @property
    def agreed(self) -> bool:
        """Whether a version of it takes the draft back to editing."""
        return self.draft.stage in AGREED


@dataclass(frozen=True)
class Difference:
    """How a text differs from the newest version, in characters that came and went, white space left out."""

    comparison: Comparison
    came: int
    went: int


def look_on_disk(folders: Folders) -> OnDisk:
    """Return what stands in the rescue folders."""
    texts: list[tuple[Path, Rescued]] = []
    unreadable: list[Path] = []
    for path in rescued_files(folders):
        try:
            texts.append((path, read_rescued(path)))
        except (OSError, ValueError):
            unreadable.append(path)
    return OnDisk(tuple(texts), tuple(unreadable))


def find_unsaved(archive: Archive, on_disk: OnDisk, actor: Actor) -> tuple[Unsaved, ...]:
    """Return what `actor` typed that no version holds, the newest first.

    Texts of another archive and other people's are left alone. What the archive has is no longer in the list.
    """
    found: dict[tuple[str, Text], Unsaved] = {}
    copies = writing.unsaved_by(archive, actor)
    with archive.reading() as work:
        for copy in copies:
            _enter(work, found, copy.draft_id, copy.revision_id, normal(copy.text), copy.at, None)
        for path, each in on_disk.texts:
            if each.who in (actor.id, ""):
                _enter(work, found, each.draft_id, each.revision_id, normal(each.text), each.at, path)
    return tuple(sorted(found.values(), key=lambda each: each.at, reverse=True))


def difference_of(unsaved: Unsaved) -> Difference:
    """Return what leads from the newest version to the text."""
    comparison = compare(normal(unsaved.newest.text), unsaved.text)
    pieces = [piece for passage in comparison.passages for piece in passage.pieces]
    came, went = ("".join(piece.text for piece in pieces if piece.mark is mark)
                  for mark in (Mark.INSERTED, Mark.DELETED))
    return Difference(comparison, *(sum(not each.isspace() for each in words) for words in (came, went)))


def save_as_version(archive: Archive, unsaved: Unsaved, folders: Folders, *, name: str, actor: Actor,
                    at: datetime) -> None:
    """Keep the text as the draft's next version; its files go, other typing on the draft is put into a file before.

    Refused as `writing.save_text`. Trouble: when that other typing cannot be written to a file.
    """
    _put_other_typing_aside(archive, unsaved, folders, actor)
    writing.save_text(archive, unsaved.draft, unsaved.text, actor=actor, at=at, name=name)
    _on_files(unsaved.files, remove)


def make_copy(archive: Archive, unsaved: Unsaved, folders: Folders, *, actor: Actor) -> None:
    """Keep the text as working copy on the version it was typed on: the writing screen opens with it.

    Refused as `writing.keep_working_copy`. Trouble as `save_as_version`.
    """
    if not unsaved.in_archive:
        _put_other_typing_aside(archive, unsaved, folders, actor)
        grown_on = replace(unsaved.draft, revision_id=unsaved.revision_id if unsaved.grown_on else unsaved.newest.id)
        writing.keep_working_copy(archive, grown_on, unsaved.text, actor=actor, at=unsaved.at)
    _on_files(unsaved.files, remove)


def discard(archive: Archive, unsaved: Unsaved, folders: Folders, *, actor: Actor) -> None:
    """Take the text out of the list; it stays in a file in the folder for discarded texts.

    Trouble: when it cannot be written there; nothing is given up then.
    """
    if unsaved.in_archive and not unsaved.files:
        _write(tuple(folder / DISCARDED for folder in folders), unsaved.draft, unsaved, actor)
    _on_files(unsaved.files, put_away)
    if unsaved.in_archive:
        writing.drop_working_copy(archive, unsaved.draft.id, actor=actor)


def put_unreadable_away(paths: Iterable[Path]) -> None:
    """Move files that cannot be read into the folder for discarded texts. Trouble: when they cannot be moved."""
    _on_files(tuple(paths), put_away)


def _enter(work: Work, found: dict[tuple[str, Text], Unsaved], draft_id: str, revision_id: str, text: Text,
           at: datetime, path: Path | None) -> None:
    """Enter one text that no version of its draft holds; the same text twice is one entry."""
    try:
        draft = work.drafts.get(draft_id)
    except Refused:  # a file of another archive
        return
    before = found.get((draft_id, text))
    if before is not None:
        if path is not None:
            found[draft_id, text] = replace(before, files=(*before.files, path))
        return
    revisions = work.revisions.of_draft(draft_id)
    if any(normal(each.text) == text for each in revisions):
        return
    number = next((each.number for each in revisions if each.id == revision_id), 0)
    files = () if path is None else (path,)
    found[draft_id, text] = Unsaved(draft, revisions[-1], text, revision_id, number, at, path is None, files)


def _put_other_typing_aside(archive: Archive, unsaved: Unsaved, folders: Folders, actor: Actor) -> None:
    """Write one's own working copy of the draft to a file where it is another text: there is room for one only."""
    with archive.reading() as work:
        copy = next((each for each in work.revisions.copies_of(unsaved.draft.id) if each.who == actor.id), None)
    if copy is not None and normal(copy.text) != unsaved.text:
        other = replace(unsaved, text=copy.text, at=copy.at, revision_id=copy.revision_id)
        _write(folders, replace(unsaved.draft, revision_id=copy.revision_id), other, actor)


def _write(folders: Folders, draft: Draft, unsaved: Unsaved, actor: Actor) -> None:
    try:
        rescue(folders, rescued_of(draft, unsaved.text, actor.id, unsaved.at), unsaved.at)
    except OSError as error:
        raise trouble_with(folders[0], error) from error


def _on_files(files: Iterable[Path], deed: Callable[[Path], object]) -> None:
    for path in files:
        try:
            deed(path)
        except OSError as error:
            raise trouble_with(path, error) from error
