"""What the archive screen asks for beside finds: a draft to be read, printed issues, an issue's contents and file."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bulletin.archive import Archive
from bulletin.desk import correcting, looking, publishing
from bulletin.desk.noting import office_day
from bulletin.desk.printing import issue_stem
from bulletin.desk.queueing import names
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.files import trouble_with, write_whole
from bulletin.issues import Issue, IssueState, Void
from bulletin.numbers import number_line
from bulletin.search.port import Find, Kind
from bulletin.text import Role, Text, paragraph, title_of
from bulletin.workflow import Stage
from editor.pieces.seals import Signed, SignedIssue, signed, signed_file, signed_issue


@dataclass(frozen=True)
class Reading:
    """A draft to be read: its newest text, who sent it, who agreed to it, and the day it was printed, else received."""

    draft: Draft
    unit: str
    text: Text
    signed: Signed
    day: date


@dataclass(frozen=True)
class Printed:
    """A printed issue with the name of its journal on its day and what is in it: draft, section, title as printed.

    `line` is its number as printed. `signed` are the signatures on the item that is read, or the one on the issue where
    all of it is. `void` says that it was declared so, by whom `voided_by`; `corrects` is the issue it corrects,
    `corrections` are those that correct it. `held` is how many items a void one still keeps from other issues.
    """

    issue: Issue
    journal: str
    items: tuple[tuple[str, str, str], ...] = ()
    texts: tuple[Text, ...] = ()
    signed: Signed | SignedIssue | None = None
    line: str = ""
    void: Void | None = None
    voided_by: str = ""
    corrects: Issue | None = None
    corrections: tuple[Issue, ...] = ()
    held: int = 0


def read(archive: Archive, draft_id: str, issue_id: str = "") -> Reading:
    """Return a draft to be read, printed in that issue where it is named. Refused: UNKNOWN."""
    file = looking.draft_file(archive, draft_id)
    newest = next(each for each in file.revisions if each.id == file.draft.revision_id)
    day = looking.board(archive, issue_id).issue.day if issue_id else office_day(file.draft.received_at)
    return Reading(file.draft, file.unit, newest.text, signed_file(archive, file), day)


def find_of(archive: Archive, draft_id: str) -> Find | None:
    """Return a draft as a find, with where it was printed; None where no draft has that id."""
    try:
        file = looking.draft_file(archive, draft_id)
    except Refused as error:
        if error.reason is Reason.UNKNOWN:
            return None
        raise
    draft = file.draft
    find = Find(Kind.DRAFT, draft.id, draft.title, file.unit, draft.facts.section, draft.stage,
                office_day(draft.received_at), draft.characters, "")
    if draft.stage is not Stage.PUBLISHED or not draft.issue_id:
        return find
    board = looking.board(archive, draft.issue_id)
    return replace(find, day=board.issue.day, journal=board.journal.on(board.issue.day).name, number=board.issue.number,
                   issue_id=board.issue.id)


def printed_issues(archive: Archive) -> tuple[Printed, ...]:
    """Return all printed issues, the latest first, without their contents."""
    journals = {journal.id: journal for journal in looking.journals(archive)}
    issues, voids = looking.issues(archive, (IssueState.PUBLISHED,)), correcting.voids(archive)
    by_id = {issue.id: issue for issue in issues}
    found = []
    for issue in issues:
        journal = journals[issue.journal_id].on(issue.day)
        found.append(Printed(issue, journal.name, line=number_line(journal, issue.number), void=voids.get(issue.id),
                             corrects=by_id.get(issue.corrects)))
    return tuple(found)


def printed_issue(archive: Archive, issue_id: str) -> Printed:
    """Return one printed issue. Refused: UNKNOWN."""
    for printed in printed_issues(archive):
        if printed.issue.id == issue_id:
            return printed
    raise Refused(Reason.UNKNOWN, what="issue", id=issue_id)


def contents(archive: Archive, printed: Printed, at: int = -1) -> Printed:
    """Return a printed issue with the texts as they were printed, to read the item at `at`, or all of it (-1).

    Refused: UNKNOWN.
    """
    issue = printed.issue
    texts = looking.issue_texts(archive, issue.id)
    items = tuple((item.draft_id, item.section, title_of(texts[item.draft_id])) for item in issue.items)
    by = signed(archive, issue.items[at].draft_id) if at >= 0 else signed_issue(
        archive, issue, looking.board(archive, issue.id).content)
    void = correcting.void_of(archive, issue.id)
    return replace(printed, items=items, texts=tuple(texts[item.draft_id] for item in issue.items), signed=by,
                   void=void, voided_by=names(archive).get(void.who, "") if void else "",
                   corrections=tuple(each for each in correcting.corrections_of(archive, issue.id)
                                     if each.state is not IssueState.DROPPED),
                   held=len(correcting.held_items(archive, issue.id)))


def whole(printed: Printed) -> Text:
    """Return all items one after the other, each under its section."""
    blocks: list[Text] = []
    current = ""
    for (_, section, _), text in zip(printed.items, printed.texts, strict=True):
        if section and section != current:
            blocks.append((paragraph(f"【{section}】", Role.LEVEL1),))
        current = section
        blocks.append(text)
    return tuple(block for text in blocks for block in text)


def file_name(printed: Printed) -> str:
    """Return what the file of an issue that the program printed is called, such as 信息快报2026年第12期.docx; of
    another see `as_kept`. Refused: ISSUE_OPEN.
    """
    if printed.issue.number is None:
        raise Refused(Reason.ISSUE_OPEN)
    return f"{issue_stem(printed.journal, printed.issue, void=printed.void is not None)}.docx"


def as_kept(archive: Archive, issue: Issue) -> tuple[bytes, str]:
    """Return the stored bytes of a printed issue and what its file is called: an old bulletin by the form it came in,
    such as 信息快报2019年第12期.doc. Refused: ISSUE_OPEN, SEAL_BROKEN.
    """
    kept = publishing.reprint(archive, issue)
    return kept.data, kept.name


def export(data: bytes, path: Path) -> Path:
    """Write the bytes to `path`, whole or not at all; Trouble as `files.write_whole`."""
    write_whole(path, data)
    return path


def read_only_copy(data: bytes, folder: Path, name: str) -> Path:
    """Write a copy that cannot be written over by mistake, to be looked at; Trouble as `files.write_whole`."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists():
            path.chmod(0o600)
    except OSError as error:
        raise trouble_with(path, error) from error
    write_whole(path, data)
    path.chmod(0o444)
    return path
