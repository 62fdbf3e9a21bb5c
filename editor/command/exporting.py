"""`export` and `volume`: printed issues as files, one, all of a year, or bound as an annual volume."""

from argparse import Namespace
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin.desk import looking
from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.desk.exporting_many import (
    AT_ONCE,
    Existing,
    Form,
    Outcome,
    Published,
    export_few,
    fetch,
    issues_of,
    must_be_able,
    patience,
    whole_pdf,
)
from bulletin.desk.publishing import reprint
from bulletin.desk.volume import make_volume
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.files import write_whole
from bulletin.issues import Issue, Origin
from bulletin.journals import Journal
from bulletin.layout.pdf.as_came import pdfs_as_came
from bulletin.layout.pdf.exact import Exact, exact_pdfs
from bulletin.layout.pdf.office_suite import count_pages, office, pages_in
from editor.command.counter import DONE, FOUND, Answer, Counter, refusal
from editor.command.looking_up import issue_named
from editor.command.words import tr
from editor.pages.volume_words import left_out_words
from editor.shell.words import sentence_of

_PATIENCE = 60.0  # seconds for LibreOffice to lay the pages out
_FORMS = {form.value: form for form in Form}


def export(counter: Counter, asked: Namespace) -> Answer:
    """One issue, or with `--all` every issue of the year."""
    return export_all(counter, asked) if asked.all else export_one(
        counter, asked.journal, asked.year, asked.number, asked.to, quick=asked.quick)


def export_one(counter: Counter, journal: str, year: int, number: int, to: Path, *, quick: bool = False) -> Answer:
    """Write a published issue's stored bytes to a file, or its PDF; pages are counted where LibreOffice is there.

    With `quick` the PDF is the preview's own. An old bulletin goes out as it came, its PDF is made from that file.
    Refused: UNKNOWN issue, EXPORT_FORMAT for another ending of the name.
    Trouble: NO_OFFICE_SUITE, OFFICE_SUITE_FAILED, INCOMPLETE for a PDF.
    """
    issue = issue_named(counter, journal, year, number)
    if issue is None:
        name = tr("《{journal}》{year}年第{number}期", journal=journal, year=year, number=number)
        raise Refused(Reason.UNKNOWN, what="issue", id=name)
    stored = reprint(counter.archive, issue)
    form = {**_FORMS, Path(stored.name).suffix: Form.DOCX}.get(to.suffix.lower())
    old = issue.origin is Origin.IMPORTED
    if form is None or (old and to.suffix.lower() not in (Path(stored.name).suffix, Form.PDF.value)):
        raise Refused(Reason.EXPORT_FORMAT, name=to.name)
    published = Published(issue, to.stem, stored.data)
    data = stored.data if form is Form.DOCX else _came(published) if old else _pdf(counter, published, quick)
    write_whole(to, data)
    digest = sha256(data).hexdigest()
    note_export(counter.archive, Export.ISSUE, to.name, digest, actor=counter.actor, at=counter.now(),
                issue_id=issue.id)
    is_pdf = to.suffix.lower() == Form.PDF.value
    pages = pages_in(data) if is_pdf else issue.pages or count_pages(to, _PATIENCE)
    own = form is Form.PDF and quick and not old
    document: dict[str, Any] = {"file": str(to), "sha256": digest, "pages": pages}
    if stored.void:
        document["void"] = stored.void.reason
        counter.tell(tr("这一期已作废：{reason}", reason=stored.void.reason))
    return Answer(document | ({"made_by": "preview"} if own else {}), (
        tr("已导出：{file}", file=to), *([tr("由版面预览直接生成，换行和分页与印刷稿可能略有出入。")] if own else [])))


def export_all(counter: Counter, asked: Namespace) -> Answer:
    """Write all issues of a journal's year into a folder; what became of each is said. Refused: UNKNOWN."""
    journal = _journal(counter, asked.journal)
    named = issues_of(counter.archive, journal.id, asked.year)
    if not named:
        raise Refused(Reason.UNKNOWN, what="issue", name=f"《{journal.name}》{asked.year}年")
    forms = (Form.DOCX, Form.PDF) if asked.pdf else (Form.DOCX,)
    must_be_able(() if asked.quick else forms, asked.to)
    outcomes: list[Outcome] = []
    for at in range(0, len(named), AT_ONCE):
        fetched = fetch(counter.archive, named[at:at + AT_ONCE])
        outcomes += [each for each in fetched if isinstance(each, Outcome)]
        outcomes += export_few([each for each in fetched if isinstance(each, Published)], forms, asked.to,
                               Existing(asked.existing), draw=_drawer(counter) if asked.quick else None)
        counter.tell(tr("{done} / {total} 期", done=len(outcomes), total=len(named)))
    for each in outcomes:
        for path, digest in each.files:
            note_export(counter.archive, Export.ISSUE, path.name, digest, actor=counter.actor, at=counter.now(),
                        issue_id=each.issue.id)
    wrong = [each for each in outcomes if each.error is not None]
    return Answer({"issues": [_told(each) for each in outcomes]}, tuple(map(_line, outcomes)), FOUND if wrong else DONE)


def volume(counter: Counter, asked: Namespace) -> Answer:
    """The annual volume of a journal as one PDF, with its index as DOCX beside it. Refused: UNKNOWN, EXPORT_FORMAT."""
    journal = _journal(counter, asked.journal)
    if asked.to.suffix.lower() != Form.PDF.value:
        raise Refused(Reason.EXPORT_FORMAT, name=asked.to.name)
    if office() is None:
        raise Trouble(Cause.NO_OFFICE_SUITE)
    bound = make_volume(counter.archive, journal.id, asked.year, asked.to, counter.resources / "layouts",
                        told=lambda done, total: counter.tell(tr("已转换 {done} / {total} 期", done=done, total=total)))
    assert bound is not None
    for path in (bound.path, bound.index):
        note_export(counter.archive, Export.VOLUME, path.name, file_digest(path), actor=counter.actor,
                    at=counter.now())
    document = {"file": str(bound.path), "index": str(bound.index), "sha256": file_digest(bound.path),
                "issues": bound.issues, "pages": bound.pages, "left_out": list(bound.left_out)}
    lines = (tr("已装订 {issues} 期，共 {pages} 页：{file}", **document), tr("目录：{index}", **document),
             left_out_words(bound))
    return Answer(document, tuple(filter(None, lines)), FOUND if bound.left_out else DONE)


def _journal(counter: Counter, named: str) -> Journal:
    for each in looking.journals(counter.archive):
        if named in (each.name, each.id):
            return each
    raise Refused(Reason.UNKNOWN, what="journal", name=named)


def _pdf(counter: Counter, published: Published, quick: bool) -> bytes:
    if quick:
        return _drawer(counter)(published)
    if office() is None:
        raise Trouble(Cause.NO_OFFICE_SUITE)
    return whole_pdf(exact_pdfs((published.data,), patience(1))[0], published)


def _came(published: Published) -> bytes:
    pdf = pdfs_as_came((published.data,), patience(1))[0]
    if pdf is None and office() is None:
        raise Trouble(Cause.NO_OFFICE_SUITE)
    return whole_pdf(Exact(pdf), published)


def _drawer(counter: Counter) -> Callable[[Published], bytes]:
    """Return what makes the preview's own PDF; drawing is loaded only where it is asked for."""
    from bulletin.desk.publishing import printing_of
    from bulletin.layout.paging.fontbook import Fontbook
    from editor.pages.own_pdf import may_draw, own_pdf

    application, fonts = may_draw(), Fontbook.of_system()

    def draw(published: Published) -> bytes:
        assert application is not None  # drawing needs it to live
        return own_pdf(printing_of(counter.archive, published.issue.id), counter.resources / "layouts", fonts)

    return draw


def _told(outcome: Outcome) -> dict[str, Any]:
    number = _number(outcome.issue)
    return {
        "year": number[0], "number": number[1], "name": outcome.name,
        "files": [{"file": str(path), "sha256": digest} for path, digest in outcome.files],
        "kept": [str(path) for path in outcome.kept],
        "error": refusal(outcome.error).document["error"] if outcome.error is not None else None}


def _line(outcome: Outcome) -> str:
    if outcome.error is not None:
        return f"{outcome.name}  {sentence_of(outcome.error)}"
    written = "、".join(path.name for path, _ in outcome.files)
    kept = tr("原有 {names} 未动", names="、".join(path.name for path in outcome.kept)) if outcome.kept else ""
    done = tr("已导出 {names}", names=written) if written else ""
    return "  ".join(part for part in (outcome.name, done, kept) if part)


def _number(issue: Issue) -> tuple[int, int]:
    return (issue.number.year, issue.number.number) if issue.number else (issue.day.year, 0)
