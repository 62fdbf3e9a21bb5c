"""What the archive screen asks for: finds, a draft to be read, the printed issues, an issue's contents and file."""

from dataclasses import dataclass, replace
from pathlib import Path

from bulletin.archive import Archive, Found
from bulletin.desk import correcting, looking, publishing
from bulletin.desk.printing import issue_stem
from bulletin.desk.queueing import names
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.files import trouble_with, write_whole
from bulletin.issues import Issue, IssueState, Void
from bulletin.numbers import number_line
from bulletin.text import Text, title_of
from editor.pieces.seals import Signed, SignedIssue, signed, signed_file, signed_issue

MOST = 200  # finds shown; what is older is found with one word more


@dataclass(frozen=True)
class Answer:
    """What was found for `words`."""

    words: str
    found: Found


@dataclass(frozen=True)
class Reading:
    """A draft to be read: its newest text, who sent it, and who agreed to it."""

    draft: Draft
    unit: str
    text: Text
    signed: Signed


@dataclass(frozen=True)
class Printed:
    """A printed issue with the name of its journal on its day and what is in it: draft, section, title as printed.

    `line` is its number as printed. `signed` are the signatures on the item that is read, or the one on the issue where
    all of it is. `void` says that it was declared so, by whom `voided_by`; `corrects` is the issue it corrects,
    `corrections` are those that correct it.
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


def find(archive: Archive, words: str) -> Answer:
    """Return the newest drafts in which all words occur."""
    return Answer(words, looking.search(archive, words, MOST))


def read(archive: Archive, draft_id: str) -> Reading:
    """Return a draft to be read. Refused: UNKNOWN."""
    file = looking.draft_file(archive, draft_id)
    newest = next(each for each in file.revisions if each.id == file.draft.revision_id)
    return Reading(file.draft, file.unit, newest.text, signed_file(archive, file))


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
                                     if each.state is not IssueState.DROPPED))


def file_name(printed: Printed) -> str:
    """Return what the file of a printed issue is called, such as 信息快报2026年第12期.docx. Refused: ISSUE_OPEN."""
    if printed.issue.number is None:
        raise Refused(Reason.ISSUE_OPEN)
    return f"{issue_stem(printed.journal, printed.issue, void=printed.void is not None)}.docx"


def file_bytes(archive: Archive, issue: Issue) -> bytes:
    """Return the stored bytes of a printed issue. Refused: ISSUE_OPEN."""
    return publishing.file_of(archive, issue)


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
