"""The paginator beside LibreOffice on 200 issues of every shape, and how long it takes."""

import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from time import process_time

from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.paginate import Cache, paginate
from bulletin.layout.pdf.office_suite import to_pdf
from bulletin.text import paragraph
from tests.bench.big_archive import ROOT
from tests.bench.issue_corpus import corpus
from tests.bulletin.layout.paging.agreement import agreement

ISSUES, SEED, BATCH, SECONDS = 200, 7, 20, 400
PAGES, TIMES = 20, 25
_PARAGRAPHS = 90
_SENTENCES = (
    "近日，青禾镇召开会议，部署防汛备汛工作，要求各村压实责任、排查隐患、备足物资。",
    "云岭县坚持问题导向，建立台账、明确时限、逐项销号，推动各项任务落到实处。",
    "有关部门组织业务骨干下沉一线，走访群众，听取意见，协调解决实际困难。",
)


def paging(said: Callable[..., None]) -> None:
    """Print how many pages and lines agree, and the time for 20 pages anew and after one changed paragraph."""
    layouts = {name: load_layout(ROOT / "resources" / "layouts" / f"{name}.toml") for name in ("kuaibao", "zhuanbao")}
    book = Fontbook.of_system()
    found = []
    issues = corpus(ISSUES, SEED)
    while chosen := list(islice(issues, BATCH)):
        found += _compared(chosen, layouts, book)
    usual, same = sum(each.usual for each in found), sum(each.same for each in found)
    pages = sum(each.pages[0] == each.pages[1] for each in found)
    said(f"issues of {len(found)} with LibreOffice's number of pages", pages / len(found) * 100, ">= 99 %", "%")
    said(f"of {usual:,} lines broken alike", same / usual * 100, ">= 99.5 %", "%",
         note=f"with rare characters {same / sum(each.lines for each in found) * 100:.2f}")
    moved = sum(len(each.moved) for each in found)
    said("  of these on the same page", (1 - moved / same) * 100, "", "%")
    _times(said, layouts["kuaibao"], book)


def _compared(chosen, layouts, book):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / f"{number}.docx" for number in range(len(chosen))]
        for (issue, pictures), path in zip(chosen, paths, strict=True):
            write_issue(issue, _layout(issue, layouts), path, pictures.__getitem__)
        for (issue, pictures), pdf in zip(chosen, to_pdf(paths, folder, SECONDS), strict=True):
            if pdf is not None:
                pages = paginate(issue, _layout(issue, layouts), book, picture=pictures.__getitem__)
                yield agreement(pages, pdf)


def _layout(issue, layouts):
    return layouts["zhuanbao" if len(issue.items) == 1 else "kuaibao"]


def _times(said, layout, book) -> None:
    """Print the times for an issue of plain prose and for the first long issue of the corpus, tables and all."""
    mixed = next(issue for issue, _ in corpus(ISSUES, SEED) if len(paginate(issue, layout, book).pages) >= PAGES)
    dice = random.Random(SEED)
    prose = tuple(paragraph("".join(dice.choice(_SENTENCES) for _ in range(6))) for _ in range(_PARAGRAPHS))
    plain = replace(mixed, items=(replace(mixed.items[0], body=prose),))
    for name, issue in (("prose", plain), ("many tables", mixed)):
        pages, fresh, same, again = _timed_issue(issue, layout, book)
        share = PAGES / pages
        said(f"{PAGES} pages of {name} laid out anew", fresh * share, "<= 20 ms", note=f"{pages} pages")
        said("  unchanged", same * share, "<= 10 ms")
        said("  after a changed paragraph", again * share, "<= 10 ms")


def _timed_issue(issue, layout, book) -> tuple[int, float, float, float]:
    """Return the number of pages and the least time in ms: laid out anew, unchanged, with another paragraph."""
    cache, first = Cache(), issue.items[0]
    times: list[tuple[float, ...]] = []
    pages = len(paginate(issue, layout, book, cache).pages)
    for number in range(TIMES):
        changed = replace(issue, items=(replace(first, body=(*first.body, paragraph("字" * number))),
                                        *issue.items[1:]))
        cache.forget()
        times.append(tuple(_timed(lambda each=each: paginate(each, layout, book, cache))
                           for each in (issue, issue, changed)))
    return pages, *map(min, zip(*times, strict=True))


def _timed(job: Callable[[], object]) -> float:
    start = process_time()
    job()
    return (process_time() - start) * 1000
