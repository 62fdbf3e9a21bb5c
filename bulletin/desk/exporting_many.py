"""Published issues taken out of the house by the dozen: their stored bytes, as PDF too where that is asked for.

No transaction is open while files are written: the bytes are fetched first, a few issues at a time.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from bulletin.archive import Archive
from bulletin.desk.printing import Printing, issue_stem
from bulletin.desk.publishing import file_of, printing_of
from bulletin.errors import BulletinError, Cause, Trouble
from bulletin.files import trouble_with, write_whole
from bulletin.issues import Issue, IssueState, Origin
from bulletin.journals import Journal
from bulletin.layout.pdf.exact import Exact, exact_pdfs
from bulletin.layout.pdf.office_suite import office
from bulletin.old_issues.form import suffix_of

AT_ONCE = 8  # issues whose bytes are in memory at a time
PATIENCE = 60.0  # seconds LibreOffice gets to begin, and then
PATIENCE_EACH = 30.0  # for each issue


class Form(StrEnum):
    """What an issue is written as; the values are the endings of the names."""

    DOCX = ".docx"
    PDF = ".pdf"


class Existing(StrEnum):
    """What is done where a file of that name is there already: it is kept, replaced, or a second one put beside it."""

    KEEP = "keep"
    REPLACE = "replace"
    BESIDE = "beside"


@dataclass(frozen=True)
class Published:
    """A published issue with the name of its files (without ending) and its stored bytes.

    `printing` is what was printed of it, where its PDF is to be drawn by ourselves.
    """

    issue: Issue
    name: str
    data: bytes
    printing: Printing | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of an issue: the files that were written with their SHA-256, those kept as they were, or why not."""

    issue: Issue
    name: str
    files: tuple[tuple[Path, str], ...] = ()
    kept: tuple[Path, ...] = ()
    error: BulletinError | None = None


Draw = Callable[[Published], bytes]


def issues_of(archive: Archive, journal_id: str, year: int) -> tuple[tuple[Issue, str], ...]:
    """Return the published issues of a journal (empty: of all) in a year, the first number first, each with the name
    its files get; void ones are marked in it. No two names are the same.
    """
    with archive.reading() as work:
        voids, journals = work.issues.voids(), {each.id: each for each in work.journals.all()}
        issues = [each for each in work.issues.all([IssueState.PUBLISHED]) if each.number
                  and each.number.year == year and journal_id in ("", each.journal_id)]
    issues.sort(key=lambda each: (journals[each.journal_id].name, each.number.number if each.number else 0))
    names = [issue_stem(journals[each.journal_id].on(each.day).name, each, void=each.id in voids) for each in issues]
    return tuple(zip(issues, _each_once(names), strict=True))


def years_of(archive: Archive) -> tuple[tuple[Journal, tuple[int, ...]], ...]:
    """Return the journals that have published issues, each with the years of their numbers, the latest first."""
    with archive.reading() as work:
        years: dict[str, set[int]] = {}
        for issue in work.issues.all([IssueState.PUBLISHED]):
            if issue.number:
                years.setdefault(issue.journal_id, set()).add(issue.number.year)
        return tuple((journal, tuple(sorted(years[journal.id], reverse=True)))
                     for journal in work.journals.all() if journal.id in years)


def fetch(
    archive: Archive, named: Iterable[tuple[Issue, str]], *, to_draw: bool = False,
) -> tuple[Published | Outcome, ...]:
    """Return the issues with their stored bytes, and what was printed of them where they are `to_draw`; for one whose
    seals no longer hold, the outcome that says so.
    """
    fetched: list[Published | Outcome] = []
    for issue, name in named:
        try:
            fetched.append(Published(issue, name, file_of(archive, issue),
                                     printing_of(archive, issue.id) if to_draw else None))
        except BulletinError as error:
            fetched.append(Outcome(issue, name, error=error))
    return tuple(fetched)


def names_taken(names: Iterable[str], forms: Iterable[Form], folder: Path) -> tuple[str, ...]:
    """Return the names of files that are in `folder` already."""
    forms = tuple(forms)
    return tuple(f"{name}{form.value}" for name in names for form in forms if (folder / f"{name}{form.value}").exists())


def must_be_able(forms: Iterable[Form], folder: Path) -> None:
    """Trouble: NO_OFFICE_SUITE where PDFs are asked for and there is none; NO_PERMISSION and the like for the folder,
    which is made if it is not there.
    """
    if Form.PDF in tuple(forms) and office() is None:
        raise Trouble(Cause.NO_OFFICE_SUITE)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(folder, error) from error


def export_few(
    group: Sequence[Published], forms: Sequence[Form], folder: Path, existing: Existing, *, draw: Draw | None = None,
    told: Callable[[int], object] = lambda done: None, stopped: Callable[[], bool] = lambda: False,
) -> tuple[Outcome, ...]:
    """Write the issues into `folder` and return what became of each; one that fails does not keep the others back.

    PDFs are LibreOffice's, with every character of the issue looked for in them, or what `draw` returns. `told` hears
    how many are done. After `stopped` says so nothing more is written; those not come to are left out of the result.
    """
    exact: dict[str, Exact] = {}
    if Form.PDF in forms and draw is None:
        wanted = [each for each in group if Form.PDF in _forms_of(each, forms)
                  and (existing is not Existing.KEEP or not _path(each, Form.PDF, folder).exists())]
        made = exact_pdfs([each.data for each in wanted], patience(len(wanted)), told=told, stopped=stopped)
        exact = {each.issue.id: pdf for each, pdf in zip(wanted, made, strict=True)}
    outcomes = []
    for number, each in enumerate(group, start=1):
        if stopped():
            break
        outcomes.append(_export(each, forms, folder, existing, draw or (
            lambda one: whole_pdf(exact.get(one.issue.id, Exact(None)), one))))
        told(len(group) if exact else number)  # they were told while they were converted
    return tuple(outcomes)


def whole_pdf(exact: Exact, published: Published) -> bytes:
    """Return the bytes of an exact PDF. Trouble: OFFICE_SUITE_FAILED, INCOMPLETE with what is missing."""
    name = f"{published.name}.pdf"
    if exact.data is None:
        raise Trouble(Cause.OFFICE_SUITE_FAILED, path=name)
    if exact.missing:
        first = exact.missing[0]
        raise Trouble(Cause.INCOMPLETE, path=name, missing="".join(each.text for each in exact.missing)[:20],
                      page=first.page, item=first.item)
    return exact.data


def patience(issues: int) -> float:
    """Return the seconds LibreOffice gets for so many issues."""
    return PATIENCE + PATIENCE_EACH * issues


def _export(
    published: Published, forms: Sequence[Form], folder: Path, existing: Existing, pdf: Draw,
) -> Outcome:
    files: list[tuple[Path, str]] = []
    kept: list[Path] = []
    try:
        for form in _forms_of(published, forms):
            path = _path(published, form, folder)
            if path.exists() and existing is Existing.KEEP:
                kept.append(path)
                continue
            data = published.data if form is Form.DOCX else pdf(published)
            path = _beside(path) if existing is Existing.BESIDE else path
            write_whole(path, data)
            files.append((path, sha256(data).hexdigest()))
    except BulletinError as error:
        return Outcome(published.issue, published.name, tuple(files), tuple(kept), error)
    return Outcome(published.issue, published.name, tuple(files), tuple(kept))


def _each_once(names: Iterable[str]) -> list[str]:
    """Return the names with （2）, （3）… to those that came before: a closed journal's name may go on with another."""
    taken: list[str] = []
    for name in names:
        other, number = name, 1
        while other in taken:
            number += 1
            other = f"{name}（{number}）"
        taken.append(other)
    return taken


def _forms_of(published: Published, forms: Sequence[Form]) -> Sequence[Form]:
    """Return in which forms it goes out: an old bulletin as the file that it came as, and never drawn anew."""
    return (Form.DOCX,) if published.issue.origin is Origin.IMPORTED else forms


def _path(published: Published, form: Form, folder: Path) -> Path:
    old = published.issue.origin is Origin.IMPORTED
    return folder / f"{published.name}{suffix_of(published.data) if old else form.value}"


def _beside(path: Path) -> Path:
    """Return the first name that is free: 第12期.docx, 第12期（2）.docx, …"""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}（{number}）{path.suffix}")
    return free
