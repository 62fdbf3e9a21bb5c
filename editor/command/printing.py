"""`export` and `inspect`: the printed issue as a file, and what such a file measures."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin.desk.exporting import Export, note_export
from bulletin.desk.publishing import file_of
from bulletin.errors import Reason, Refused
from bulletin.files import write_whole
from bulletin.layout.office_suite import count_pages
from bulletin.layout.report import inspect_docx, report_json
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.finding_words import finding_words
from editor.command.looking_up import issue_named
from editor.command.words import tr

_PATIENCE = 60.0  # seconds for LibreOffice to lay the pages out


def export(counter: Counter, journal: str, year: int, number: int, to: Path) -> Answer:
    """Write a published issue's stored bytes to a file; its pages are counted where LibreOffice is on the machine.

    Refused: UNKNOWN issue, EXPORT_FORMAT for another ending of the name.
    """
    issue = issue_named(counter, journal, year, number)
    if issue is None:
        name = tr("《{journal}》{year}年第{number}期", journal=journal, year=year, number=number)
        raise Refused(Reason.UNKNOWN, what="issue", id=name)
    if to.suffix.lower() != ".docx":
        raise Refused(Reason.EXPORT_FORMAT, name=to.name)
    data = file_of(counter.archive, issue)
    write_whole(to, data)
    digest = sha256(data).hexdigest()
    note_export(counter.archive, Export.ISSUE, to.name, digest, actor=counter.actor, at=counter.now(),
                issue_id=issue.id)
    pages = issue.pages or count_pages(to, _PATIENCE)
    document = {"file": str(to), "sha256": digest, "pages": pages}
    return Answer(document, (tr("已导出：{file}", file=to),))


def inspect(path: Path) -> Answer:
    """The measured report of an exported file."""
    report = inspect_docx(path)
    document: dict[str, Any] = dict(report_json(report))
    page = document["page"]
    lines = [
        tr("纸张 {width}×{height} 毫米，版心上 {top}、下 {bottom}、左 {left}、右 {right} 毫米", **page),
        tr("每页 {lines_per_page} 行，每行 {characters_per_line} 字，行距 {line_pitch_pt} 磅", **document),
        tr("内容完整") if report.complete else tr("内容不完整"),
        *(f"{at}. {title}" for at, title in enumerate(report.items, 1)),
        *(tr("问题：{words}", words=finding_words(each)) for each in report.problems),
        *(tr("提示：{words}", words=finding_words(each)) for each in report.notes)]
    return Answer(document, tuple(lines), DONE if report.complete and not report.problems else FOUND)
