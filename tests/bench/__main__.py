"""`make bench`: prints the table of figures; large archives are made once and kept in .bench/."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from bulletin.intake.door import read_incoming
from bulletin.journals import Distribution
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.text import paragraph
from db.sqlite_archive import SqliteArchive
from tests.bench.backing_up import backing_up
from tests.bench.big_archive import ROOT, SAMPLES, big_archive
from tests.bench.cipher import ciphering
from tests.bench.comparing import comparing
from tests.bench.credit import crediting
from tests.bench.deciding import deciding
from tests.bench.intake import taking_in
from tests.bench.kills import killing, killing_at_work
from tests.bench.page_beside import page_beside
from tests.bench.paging import paging
from tests.bench.printing import printing
from tests.bench.proofing import checking
from tests.bench.registers import registering
from tests.bench.scrolling import scrolling
from tests.bench.searching import searching
from tests.bench.today import first_look
from tests.bench.twins import finding_twins
from tests.bench.typing import typing
from tests.bench.verifying import verifying

DRAFTS = 200_000
STARTS = 7


def milliseconds(job: Callable[[], object], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        start = perf_counter()
        job()
        taken.append((perf_counter() - start) * 1000)
    return taken


def said(what: str, value: float, aim: str, unit: str = "ms", note: str = "") -> None:
    print(f"{what:<46}{value:>9.2f} {unit:<4}{aim:<20}{note}", flush=True)


def windows(path: Path) -> None:
    """Start a bare window and ours by turns; each process reports when it painted first."""
    bare, ours, usable, inbox, memory = [], [], [], [], []
    for _ in range(STARTS):
        bare.append(_started("bare")["painted"])
        told = _started("ours", str(path))
        ours.append(told["painted"])
        usable.append(told["usable"])
        inbox.append(told["inbox"] - told["usable"])
        memory.append(told["memory"])
    said("bare QMainWindow, process start to paint", statistics.median(bare), "")
    said("our window, process start to paint", statistics.median(ours), "")
    said("  ratio", statistics.median(ours) / statistics.median(bare), "<= 1.5", "x")
    said(f"usable: the first place of {DRAFTS:,} painted", statistics.median(usable), "")
    said("  against the bare window", statistics.median(usable) / statistics.median(bare), "<= 1.5", "x")
    said(f"inbox of {DRAFTS:,} painted after it is entered", statistics.median(inbox), "<= 100 ms")
    said("resident memory with that archive", statistics.median(memory), "<= 250 MB", "MB")


def _started(*arguments: str) -> dict[str, float]:
    # Compiled once, as an installed program is: a start is not to be measured by what it has to compile.
    kept = {**os.environ, "PYTHONPYCACHEPREFIX": str(ROOT / ".bench" / "bytecode")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    start = perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.window", *arguments], stdout=subprocess.PIPE,
                               text=True, cwd=ROOT, env=kept)
    told: dict[str, float] = {}
    for line in process.stdout or ():
        name, _, value = line.strip().partition(" ")
        told[name] = float(value) if value.strip() else (perf_counter() - start) * 1000
    process.wait()
    return told


def reading() -> None:
    files = sorted((SAMPLES / "drafts").glob("*.docx"))
    taken = [time for path in files for time in milliseconds(lambda path=path: read_incoming(path), 5)]
    said(f"reading a .docx ({len(files)} samples), median", statistics.median(taken), "<= 25 ms",
         note=f"slowest {max(taken):.1f}")


def writing() -> None:
    sentence = "近日，青禾镇召开会议，部署防汛备汛工作，要求各村压实责任、排查隐患、备足物资。"
    body = tuple(paragraph(sentence * 5) for _ in range(4))
    items = tuple(PrintedItem(f"青禾镇防汛备汛工作扎实推进之{number}", "工作动态", body, "青禾镇  李明轩")
                  for number in range(20))
    issue = PrintedIssue(
        "信息快报", "第12期（总第386期）", "云岭县人民政府办公室", date(2026, 11, 20), "内部资料 注意保存", "",
        items, "",
        Distribution(("县委书记",), ("县政府班子",), ("各乡镇",), 60), (("责任编辑", "周砚秋"),))
    layout = load_layout(ROOT / "resources" / "layouts" / "kuaibao.toml")
    with tempfile.TemporaryDirectory() as folder:
        taken = milliseconds(lambda: write_issue(issue, layout, Path(folder) / "a.docx", lambda sha256: b""), 5)
    said("writing an issue of 20 items", statistics.median(taken), "<= 1000 ms")


def opening(path: Path) -> None:
    def open_and_close() -> None:
        SqliteArchive(path).close()

    open_and_close()
    said(f"opening an archive of {DRAFTS:,}", statistics.median(milliseconds(open_and_close, 9)), "<= 50 ms")


if __name__ == "__main__":
    print(f"archive of {DRAFTS:,} drafts …", file=sys.stderr)
    archive_path = big_archive(DRAFTS)
    SqliteArchive(archive_path).close()  # an older one is brought up to date first: that is no start to be measured
    windows(archive_path)
    opening(archive_path)
    reading()
    writing()
    printing(said)
    searching(said)
    crediting(said)
    registering(said)
    first_look(said)
    comparing(said)
    finding_twins(said)
    taking_in(said)
    checking(said)
    typing(said)
    page_beside(said)
    deciding(said)
    paging(said)
    scrolling(said)
    with tempfile.TemporaryDirectory() as folder:
        verifying(said, Path(folder))
        backing_up(said, Path(folder))
        ciphering(said, Path(folder))
    killing(said)
    killing_at_work(said)
