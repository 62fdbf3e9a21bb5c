"""Printed issues: every character on the laid out pages and every number in tolerance; what writing and memory cost."""

import gc
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from time import perf_counter

import docx
import psutil

from bulletin.journals import Distribution
from bulletin.layout.inspecting.checks import Verdict, wanted_of
from bulletin.layout.inspecting.rendering import Rendered
from bulletin.layout.inspecting.report import Report, inspect_docx
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import Layout, load_layout
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.layout.pdf.office_suite import office, pdfs_of
from bulletin.text import Paragraph, paragraph
from tests.bench.big_archive import ROOT
from tests.bench.issue_corpus import corpus

ISSUES, BATCH, SEED = 200, 20, 6
PATIENCE = 600.0  # seconds for a batch
EXPORTED, TIMES = 100, 15
_LAYOUTS = ROOT / "resources" / "layouts"
_MANY, _ONE = ("kuaibao", "cankao", "zengkan"), ("zhuanbao", "kuaibao", "zengkan")


@dataclass
class Outcome:
    """What all issues came to: verdicts, least and greatest numbers by measure, and the issues with a finding."""

    issues: int = 0
    items: int = 0
    pages: int = 0
    characters: int = 0
    lost: int = 0
    unprintable: int = 0
    rendered: int = 0
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.right, self.wrong, self.unchecked = Counter[str](), Counter[str](), Counter[str]()
        self.problems: list[str] = []
        self.spans: dict[str, tuple[float, float, str]] = {}

    def add(self, name: str, report: Report) -> None:
        """Count one report."""
        self.issues += 1
        self.items += len(report.items)
        if report.problems or not report.complete:
            self.problems.append(f"{name}: " + "; ".join(f"{each.kind} {each.detail}" for each in report.problems))
        pages = report.rendered
        if not isinstance(pages, Rendered):
            self.problems.append(f"{name}: {pages}")
            return
        self.rendered += 1
        self.pages += pages.numbers.pages
        self.characters += pages.characters.wanted
        self.lost += len(pages.characters.lost)
        self.unprintable += len(pages.unprintable)
        counters = {Verdict.RIGHT: self.right, Verdict.WRONG: self.wrong, Verdict.NOT_CHECKED: self.unchecked}
        for each in pages.checks:
            counters[each.verdict][each.measure.value] += 1
            if each.found is not None and each.verdict is not Verdict.NOT_CHECKED:
                least, most, _ = self.spans.get(each.measure.value, (each.found, each.found, ""))
                aim = f"{each.wanted:.4g}±{each.tolerance:g}{each.unit}"
                self.spans[each.measure.value] = (min(least, each.found), max(most, each.found), aim)


def printing(said: Callable[..., None]) -> None:
    """Print what the pages of a corpus measure, what an issue costs to write, and whether memory stays."""
    if office() is None:
        said("pages measured: no LibreOffice on this machine", 0, "", "")
    else:
        outcome = pages_measured()
        said(f"{outcome.issues} issues, {outcome.pages:,} pages laid out", outcome.seconds, "", "s",
             note=f"{outcome.items:,} items, {outcome.characters:,} characters")
        said("  not laid out", outcome.issues - outcome.rendered, "0", "")
        said("  characters lost", outcome.lost, "0", "", note=f"{outcome.unprintable} in no font here")
        said("  numbers out of tolerance", outcome.wrong.total(), "0", "",
             note=f"{outcome.right.total():,} right, {outcome.unchecked.total():,} not to be checked")
        said("  issues with any finding", len(outcome.problems), "0", "")
        for name, (least, most, aim) in outcome.spans.items():
            said(f"    {name}, greatest", most, aim, "", note=f"least {least:.2f}, {outcome.right[name]} right")
        for each in outcome.problems[:20]:
            print("    " + each, file=sys.stderr)
    ours, bare = writing_measured()
    said("a 20-item issue to DOCX", ours, "", "ms")
    said("  python-docx, the same paragraphs bare", bare, "", "ms")
    said("  ratio", ours / bare, "<= 1.3", "x")
    said(f"memory after {EXPORTED} issues, against after 20", memory_measured(), "<= 5 MB", "MB")


def pages_measured(count: int = ISSUES, seed: int = SEED) -> Outcome:
    """Return what `count` issues of the corpus come to: written, laid out in batches, measured against their layout."""
    outcome, layouts, issues = Outcome(), _layouts(), enumerate(corpus(count, seed))
    start = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        while batch := list(islice(issues, BATCH)):
            written = [_written(Path(folder), number, *made, layouts) for number, made in batch]
            pdfs = pdfs_of([path.read_bytes() for path, _, _ in written], PATIENCE)
            for (path, issue, layout), pdf in zip(written, pdfs, strict=True):
                report = inspect_docx(path, issue, pdf or False, wanted=wanted_of(layout))
                outcome.add(path.stem, report)
                path.unlink()
    outcome.seconds = perf_counter() - start
    return outcome


def _layouts() -> Mapping[str, Layout]:
    return {name: load_layout(_LAYOUTS / f"{name}.toml") for name in {*_MANY, *_ONE}}


def _written(
    folder: Path, number: int, issue: PrintedIssue, pictures: Mapping[str, bytes], layouts: Mapping[str, Layout]
) -> tuple[Path, PrintedIssue, Layout]:
    """Write an issue in one of the layouts for so many items."""
    names = _MANY if len(issue.items) > 1 else _ONE
    layout = layouts[names[number % len(names)]]
    path = folder / f"{number:03}-{names[number % len(names)]}.docx"
    write_issue(issue, layout, path, pictures.__getitem__)
    return path, issue, layout


def writing_measured() -> tuple[float, float]:
    """Return the milliseconds our writer and bare python-docx take for an issue of 20 items, by turns in one run."""
    issue, layout = twenty_items(), load_layout(_LAYOUTS / "kuaibao.toml")
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        for _ in range(TIMES):
            ours.append(_milliseconds(lambda: write_issue(issue, layout, path / "a.docx", lambda _: b"")))
            bare.append(_milliseconds(lambda: bare_docx(issue, path / "b.docx")))
    return statistics.median(ours), statistics.median(bare)


def twenty_items() -> PrintedIssue:
    """Return an issue of 20 items of a page each, official prose without tables and pictures."""
    prose = _paragraphs()
    items = tuple(
        PrintedItem(f"青禾镇防汛备汛工作扎实推进之{number}", "工作动态", tuple(islice(prose, 6)), "青禾镇  李明轩")
        for number in range(20))
    lists = Distribution(("市委办公室",), ("县政府班子",), ("各乡镇",), 60)
    return PrintedIssue(
        masthead="信息快报", number_line="第12期（总第386期）", publisher="云岭县人民政府办公室",
        date=date(2026, 11, 20), marking="内部资料　注意保存", urgency="", items=items, editors_note="",
        distribution=lists, responsible=(("责任编辑", "周砚秋"),))


def _paragraphs() -> Iterator[Paragraph]:
    for issue, _ in corpus(1_000, SEED):
        for item in issue.items:
            yield from (paragraph(each.plain) for each in item.body
                        if isinstance(each, Paragraph) and "\n" not in each.plain)


def bare_docx(issue: PrintedIssue, path: Path) -> None:
    """Write the same words with python-docx alone: paragraphs of its template, no layout, nothing read again."""
    document = docx.Document()
    for line in (issue.marking, issue.masthead, issue.number_line, issue.publisher):
        document.add_paragraph(line)
    for item in issue.items:
        document.add_paragraph(item.title)
        for each in item.body:
            document.add_paragraph(each.plain)
        document.add_paragraph(item.credit)
    document.save(str(path))


def memory_measured() -> float:
    """Return the megabytes by which memory grew from the 20th to the 100th issue written and reported.

    Issues differ in size: the least of ten is taken each time.
    """
    process, layouts, held = psutil.Process(), _layouts(), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        for number, (issue, pictures) in enumerate(corpus(EXPORTED, SEED + 1)):
            path, _, _ = _written(Path(folder), number, issue, pictures, layouts)
            inspect_docx(path, issue)
            path.unlink()
            gc.collect()
            held.append(process.memory_info().rss / 2**20)
    return min(held[-10:]) - min(held[10:20])


def _milliseconds(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    printing(printed)
