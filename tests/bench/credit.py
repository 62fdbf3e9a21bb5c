"""Figures of credit: a quarter's and a year's circular out of 200,000 drafts, counted, put into words, written."""

import statistics
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from bulletin.credit.circular import Circular
from bulletin.credit.circular_document import circular_text, official_circular
from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.facts import Basis
from bulletin.credit.kept_figures import circular_in, figures_of
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.reading import load_scheme
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.layout.dense_tables import with_dense_tables
from bulletin.layout.layout import load_layout
from bulletin.layout.official.writer import write_official
from db.sqlite_archive import SqliteArchive
from tests.bench.big_archive import ROOT
from tests.bench.searchable import searchable_archive

DRAFTS = 200_000
_DAY, _TIMES = date(2026, 8, 20), 7
_AIMS = ((PeriodKind.QUARTER, "a quarter's", "<= 300 ms"), (PeriodKind.YEAR, "a year's", "<= 1000 ms"))


def crediting(said: Callable[..., None], path: Path | None = None) -> None:
    """Print the figures; `path` is an archive of printed items, else the one kept for them."""
    archive = SqliteArchive(path or searchable_archive(DRAFTS))
    try:
        for kind, words, aim in _AIMS:
            _counting(said, archive, period_of(kind, _DAY), words, aim)
    finally:
        archive.close()


def _counting(said: Callable[..., None], archive: SqliteArchive, period: Period, words: str, aim: str) -> None:
    drawn = _drawn(archive, period, Basis.ISSUED)
    said(f"{words} circular, drawn up with its text",
         _median(lambda: circular_text(_drawn(archive, period, Basis.ISSUED))), aim,
         note=f"{drawn.totals.submitted:,} sent, {drawn.totals.adopted():,} adopted")
    said("  by date received", _median(lambda: circular_text(_drawn(archive, period, Basis.RECEIVED))), aim)
    said("  its figures kept and read again", _median(lambda: circular_in(figures_of(drawn)), 3), "",
         note=f"{len(figures_of(drawn).encode()) / 2**20:.1f} MB")
    _writing(said, drawn)


def _writing(said: Callable[..., None], drawn: Circular) -> None:
    layout = with_dense_tables(load_layout(ROOT / "resources" / "layouts" / "gongwen.toml"))
    with tempfile.TemporaryDirectory() as folder:
        official = official_circular(drawn, "云岭县人民政府办公室", _DAY)
        said("  written as .docx", _median(lambda: write_official(official, layout, Path(folder) / "a.docx"), 1), "")
        said("  written as .xlsx", _median(lambda: write_circular_sheet(drawn, Path(folder) / "a.xlsx"), 1), "")


def _drawn(archive: SqliteArchive, period: Period, basis: Basis) -> Circular:
    scheme = load_scheme(ROOT / "resources" / "schemes" / "default.toml")
    return draw_up_circular(archive, period, (scheme,), OFFICE_ZONE, basis)


def _median(job: Callable[[], object], times: int = _TIMES) -> float:
    taken = []
    for _ in range(times):
        start = perf_counter()
        job()
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)
