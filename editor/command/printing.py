"""`export` and `inspect`: the printed issue as a file, and what such a file measures."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin.desk.publishing import file_of
from bulletin.errors import Reason, Refused
from bulletin.files import write_whole
from bulletin.layout.report import inspect_docx, report_json
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.looking_up import issue_named
from editor.command.words import tr


def export(counter: Counter, journal: str, year: int, number: int, to: Path) -> Answer:
    """Write a published issue's stored bytes to a file. Refused: UNKNOWN issue, NOT_SUPPORTED ending of the name."""
    issue = issue_named(counter, journal, year, number)
    if issue is None:
        name = tr("《{journal}》{year}年第{number}期", journal=journal, year=year, number=number)
        raise Refused(Reason.UNKNOWN, what="issue", id=name)
    if to.suffix.lower() != ".docx":
        raise Refused(Reason.EXPORT_FORMAT, name=to.name)
    data = file_of(counter.archive, issue)
    write_whole(to, data)
    document = {"file": str(to), "sha256": sha256(data).hexdigest(), "pages": issue.pages or None}
    return Answer(document, (tr("已导出：{file}", file=to),))


def inspect(path: Path) -> Answer:
    """The measured report of an exported file."""
    report: dict[str, Any] = dict(report_json(inspect_docx(path)))
    lines = tuple(f"{name}：{value}" for name, value in report.items() if name not in ("items", "problems"))
    lines += tuple(f"{at}. {title}" for at, title in enumerate(report["items"], 1))
    lines += tuple(f"！{problem}" for problem in report["problems"])
    return Answer(report, lines, DONE if report["complete"] else FOUND)
