"""The annual volume (年度合订本): all published issues of a journal in a year, bound as one PDF with an index.

No transaction is open while files are written. The issues are converted a few at a time into a folder of their own, so
that as much memory is used for five issues as for five hundred.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bulletin.archive import Archive, Work
from bulletin.desk.exporting_many import AT_ONCE, Outcome, Published, fetch, issues_of, patience, whole_pdf
from bulletin.desk.layouts import layout_of
from bulletin.errors import BulletinError, Cause, Reason, Refused, Trouble
from bulletin.files import trouble_with, write_whole
from bulletin.issues import Issue, Origin
from bulletin.layout.layout import Layout
from bulletin.layout.pdf.as_came import pdfs_as_came
from bulletin.layout.pdf.exact import exact_pdfs
from bulletin.layout.pdf.office_suite import office, pages_in
from bulletin.layout.pdf.parts import Bookmark, Part, join
from bulletin.layout.pdf.text import comparable, page_texts
from bulletin.layout.volume_writer import IndexedIssue, VolumeIndex, write_volume_index
from bulletin.numbers import numbers_words

_FRONT = 2  # pages of cover and index, to begin with
_TRIES = 4  # to find how many pages the index has, as its own page numbers depend on it


@dataclass(frozen=True)
class Listed:
    """An issue of the volume: the name its file has, its number in words, the titles in it, what is to be known of it.
    """

    issue: Issue
    name: str
    number: str
    titles: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True)
class Volume:
    """What a volume will hold: the journal as it was called in the year's last issue, and the issues in order."""

    journal: str
    publisher: str
    layout: str
    year: int
    listed: tuple[Listed, ...]

    @property
    def name(self) -> str:
        """Return what its file is called, without ending."""
        return f"{self.journal}{self.year}年合订本"


@dataclass(frozen=True)
class Converted:
    """An issue of the volume as PDF: where it lies, its pages, and on which of them (0 first) each title is."""

    listed: Listed
    path: Path
    pages: int
    title_pages: tuple[int, ...]


@dataclass(frozen=True)
class LeftOut:
    """An old bulletin that cannot be bound: no PDF can be made of the file that came."""

    listed: Listed


@dataclass(frozen=True)
class Bound:
    """A volume that was written: its PDF and the index beside it, how many issues and pages it has, and the numbers of
    the old bulletins that could not be bound.
    """

    path: Path
    index: Path
    issues: int
    pages: int
    left_out: tuple[str, ...] = ()


def volume_of(archive: Archive, journal_id: str, year: int) -> Volume:
    """Return what the volume of a journal for a year will hold. Refused: UNKNOWN journal; UNKNOWN issue without any."""
    named = issues_of(archive, journal_id, year)
    with archive.reading() as work:
        journal = work.journals.get(journal_id)
        if not named:
            raise Refused(Reason.UNKNOWN, what="issue", name=f"《{journal.name}》{year}年")
        last = journal.on(named[-1][0].day)
        numbers = {issue.id: numbers_words(issue.number) for issue, _ in named if issue.number}
        listed = tuple(_listed(work, issue, name, numbers) for issue, name in named)
    return Volume(last.name, last.publisher, last.layout, year, listed)


def convert_few(
    group: Sequence[tuple[Listed, Published | Outcome]], scratch: Path, *,
    told: Callable[[int], object] = lambda done: None, stopped: Callable[[], bool] = lambda: False,
) -> tuple[Converted | LeftOut, ...]:
    """Convert issues into PDFs in the folder `scratch`, old bulletins from the files that came; nothing is returned
    once `stopped` says so.

    Refused, Trouble: of the first issue of our own that cannot be had whole, with its name (`path`).
    """
    if office() is None:
        raise Trouble(Cause.NO_OFFICE_SUITE)
    for listed, each in group:
        if isinstance(each, Outcome):
            raise _named(each.error, listed)
    documents = [(listed, each) for listed, each in group if isinstance(each, Published)]
    own = [each for _, each in documents if each.issue.origin is not Origin.IMPORTED]
    old = [each for _, each in documents if each.issue.origin is Origin.IMPORTED]
    made = exact_pdfs([each.data for each in own], patience(len(own)), told=told, stopped=stopped) if own else ()
    came = pdfs_as_came([each.data for each in old], patience(len(old)), stopped=stopped,
                        told=lambda done: told(len(own) + done)) if old else ()
    if stopped():
        return ()
    pdfs = {each.issue.id: whole_pdf(exact, each) for each, exact in zip(own, made, strict=True)}
    pdfs |= {each.issue.id: pdf for each, pdf in zip(old, came, strict=True) if pdf is not None}
    return tuple(_converted(listed, pdfs.get(listed.issue.id), scratch) for listed, _ in documents)


def _converted(listed: Listed, pdf: bytes | None, scratch: Path) -> Converted | LeftOut:
    if pdf is None:
        return LeftOut(listed)
    path, texts = scratch / f"{listed.issue.id}.pdf", page_texts(pdf)
    write_whole(path, pdf)
    return Converted(listed, path, len(texts), title_pages(texts, listed.titles))


def bind(volume: Volume, made: Sequence[Converted | LeftOut], layout: Layout, to: Path) -> Bound:
    """Write the volume to `to` and its index as DOCX beside it, and return what was written.

    Trouble: as of every file that is written, OFFICE_SUITE_FAILED, also where nothing can be bound, INCOMPLETE; then
    `to` is as it was before.
    """
    converted = [each for each in made if isinstance(each, Converted)]
    left_out = tuple(each.listed.number for each in made if isinstance(each, LeftOut))
    if not converted:
        raise Trouble(Cause.OFFICE_SUITE_FAILED, path=f"{volume.listed[0].name}.pdf")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(to.parent, error) from error
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        front, pages, index = _front(volume, converted, left_out, layout, scratch)
        first = Part(front, (Bookmark("封面"), Bookmark("目录", 1)))
        try:
            data = join((first, *map(_part, converted)), {"/Title": f"{volume.journal}{volume.year}年合订本",
                                                          "/Author": volume.publisher})
        except OSError as error:
            raise trouble_with(to, error) from error
        total = pages + sum(each.pages for each in converted)
        if pages_in(data) != total:
            raise Trouble(Cause.INCOMPLETE, path=str(to))
        beside = to.with_name(f"{to.stem}目录.docx")
        write_whole(to, data)
        write_whole(beside, index.read_bytes())
    return Bound(to, beside, len(converted), total, left_out)


def make_volume(
    archive: Archive, journal_id: str, year: int, to: Path, layouts: Path, *,
    told: Callable[[int, int], object] = lambda done, total: None, stopped: Callable[[], bool] = lambda: False,
) -> Bound | None:
    """Do all of it, one after the other, and return what was written; None when `stopped` said so between two issues.

    `told` hears how many of how many issues are converted. Refused, Trouble: as of the parts.
    """
    volume = volume_of(archive, journal_id, year)
    layout = layout_of(archive, volume.layout, layouts)
    total, converted = len(volume.listed), list[Converted | LeftOut]()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for at in range(0, total, AT_ONCE):
            group = volume.listed[at:at + AT_ONCE]
            fetched = fetch(archive, ((each.issue, each.name) for each in group))
            converted += convert_few(tuple(zip(group, fetched, strict=True)), Path(folder), stopped=stopped,
                                     told=partial(_tell, told, at, total))
            if stopped():
                return None
        return bind(volume, converted, layout, to)


def _tell(told: Callable[[int, int], object], before: int, total: int, done: int) -> None:
    told(before + done, total)


def title_pages(texts: Sequence[str], titles: Iterable[str]) -> tuple[int, ...]:
    """Return for each title the page (0 first) it stands on, told from the list of contents on the first page.

    One that is nowhere, set in characters its PDF has others for, is taken to stand where the one before it does.
    """
    titles, pages = tuple(titles), [comparable(text) for text in texts]
    found, page = [], 0
    for title in map(comparable, titles):
        there = (at for at in range(page, len(pages))
                 if pages[at].count(title) > (1 if at == 0 and len(titles) > 1 else 0))
        page = next(there, page)
        found.append(page)
    return tuple(found)


def _listed(work: Work, issue: Issue, name: str, numbers: dict[str, str]) -> Listed:
    titles = tuple(work.revisions.get(item.revision_id).title for item in issue.items)
    return Listed(issue, name, numbers[issue.id], titles, _mark(work, issue))


def _mark(work: Work, issue: Issue) -> str:
    """Return what is to be known of an issue: that it is void, what corrects it, what it corrects."""
    voids = work.issues.voids()
    marks = ["已作废"] if issue.id in voids else []
    by = [_number(each) for each in work.issues.corrections_of(issue.id) if each.published_at and each.id not in voids]
    marks += [f"已更正，见{'、'.join(by)}"] if by else []
    marks += [f"更正{_number(work.issues.get(issue.corrects))}"] if issue.corrects else []
    return "；".join(marks)


def _number(issue: Issue) -> str:
    return numbers_words(issue.number) if issue.number else ""


def _front(
    volume: Volume, converted: Sequence[Converted], left_out: tuple[str, ...], layout: Layout, scratch: Path,
) -> tuple[Path, int, Path]:
    """Return cover and index as PDF with its pages, and as DOCX; written again until its page numbers are right."""
    word, pdf, pages = scratch / "index.docx", scratch / "index.pdf", _FRONT
    for _ in range(_TRIES):
        write_volume_index(_index(volume, converted, left_out, pages), layout, word)
        exact = exact_pdfs((word.read_bytes(),), patience(1))[0]
        data = whole_pdf(exact, Published(volume.listed[0].issue, f"{volume.name}目录", b""))
        if exact.pages == pages:
            write_whole(pdf, data)
            return pdf, pages, word
        pages = exact.pages
    raise Trouble(Cause.OFFICE_SUITE_FAILED, path=f"{volume.name}目录.pdf")


def _index(
    volume: Volume, converted: Sequence[Converted], left_out: tuple[str, ...], front: int,
) -> VolumeIndex:
    issues, page = [], front + 1
    for each in converted:
        listed = each.listed
        titles = tuple((title, page + at) for title, at in zip(listed.titles, each.title_pages, strict=True))
        issues.append(IndexedIssue(listed.number, listed.issue.day, titles, page, listed.mark))
        page += each.pages
    return VolumeIndex(volume.journal, volume.year, volume.publisher, tuple(issues), left_out)


def _part(converted: Converted) -> Part:
    listed = converted.listed
    mark = f"（{listed.mark}）" if listed.mark else ""
    below = tuple(Bookmark(title, page) for title, page in zip(listed.titles, converted.title_pages, strict=True))
    words = f"{listed.number}  {listed.issue.day.month}月{listed.issue.day.day}日{mark}"
    return Part(converted.path, (Bookmark(words, 0, below),))


def _named(error: BulletinError | None, listed: Listed) -> BulletinError:
    assert error is not None
    error.facts.setdefault("path", listed.name)
    return error
