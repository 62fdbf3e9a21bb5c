"""`inspect`: what an exported file measures."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bulletin.layout.inspecting.rendering import NotRendered
from bulletin.layout.inspecting.report import Finding, Report, inspect_docx, report_json
from editor.command.counter import DONE, FOUND, Answer
from editor.command.finding_words import finding_words
from editor.command.measure_words import measured_lines
from editor.command.words import tr

_IN_THE_TABLE = (Finding.MEASURE_NOT_CHECKED,)


def inspect(path: Path) -> Answer:
    """The measured report of an exported file; where LibreOffice is on the machine, of its laid out pages too."""
    report = inspect_docx(path, rendered=True)
    document: dict[str, Any] = dict(report_json(report))
    page = document["page"]
    lines = [
        tr("纸张 {width}×{height} 毫米，版心上 {top}、下 {bottom}、左 {left}、右 {right} 毫米", **page),
        tr("每页 {lines_per_page} 行，每行 {characters_per_line} 字，行距 {line_pitch_pt} 磅", **document),
        tr("内容完整") if report.complete else tr("内容不完整"),
        *_pages(report),
        *(tr("问题：{words}", words=finding_words(each)) for each in report.problems),
        *(tr("提示：{words}", words=finding_words(each)) for each in report.notes if each.kind not in _IN_THE_TABLE)]
    return Answer(document, tuple(lines), DONE if report.complete and not report.problems else FOUND)


def _pages(report: Report) -> Iterable[str]:
    """Return the table of the laid out pages, else the titles alone."""
    if isinstance(report.rendered, NotRendered):
        return (f"{at}. {title}" for at, title in enumerate(report.items, 1))
    return measured_lines(report.rendered)
