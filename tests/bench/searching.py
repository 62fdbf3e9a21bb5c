"""The search in archives of many items: how fast, beside LIKE and FTS5's own trigrams, and how often rightly."""

import math
import os
import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

from bulletin.archive import Beside, Work
from bulletin.drafts import Draft, Facts
from bulletin.search.cutting import normal
from bulletin.search.parsing import parse
from bulletin.search.query import Query
from bulletin.workflow import Stage
from db.sqlite_archive import SqliteArchive
from tests.bench.big_archive import NOW
from tests.bench.searchable import searchable_archive
from tests.bench.twins import item

ITEMS = 200_000
_TODAY = date(2026, 11, 20)
_TIMES = 7
_SAVES = 200
_ASKED = 500  # random words held against plain substring search
# What is asked in offices: mostly two characters, then names of things, two words, one character, a field and a word.
QUERIES = {
    "two characters": ("信访", "农机", "春耕", "企业", "项目", "干部", "设施", "会议", "调解", "培训"),
    "long words": ("山体滑坡", "农业农村局", "共享农机", "今年以来", "食品安全", "有关部门", "负责同志"),
    "two words": ("油茶 丰收", "企业 贷款", "学校 食堂", "群众 值班"),
    "one character": ("水", "汛", "农"),
    "numbers": ("20", "2026", "18.6"),
    "field and word": ("栏目:工作动态 干部", "状态:已刊发 招商", "日期:2024 企业", "标题:农机", "字数:>900 项目",
                       "日期:2020-03-05..2021-06-20 农业", "单位:农业农村局 春耕"),
    "negation": ("企业 -贷款", "农机 -值班 状态:已刊发", "项目 -负责同志"),
    "either": ("春耕|秋收", "(企业|项目) 贷款"),
    "nothing found": ("龘靐", "防汛靐龘", "zzzz"),
}
TWO = QUERIES["two characters"]


@dataclass(frozen=True)
class Figures:
    """Milliseconds a page by kind of query; the newest 50 alone of two characters, and a scan for the same."""

    kinds: dict[str, list[float]]
    two: float
    scan: float

    @property
    def all(self) -> list[float]:
        return sorted(time for times in self.kinds.values() for time in times)


def searching(said: Callable[..., None]) -> None:
    """Print the figures with `said(what, value, aim, unit, note=...)`; BENCH_ITEMS=1000000 adds those of a million."""
    most = int(os.environ.get("BENCH_ITEMS", ITEMS))
    small = _told(said, 20_000, "")
    large = _told(said, ITEMS, "<= 15 ms")
    said("  times faster than LIKE, two characters", large.scan / large.two, ">= 200", "x")
    said("  growth from 20,000, exponent", _growth(small, large, 20_000, ITEMS), "<= 0.3", "")
    if most > ITEMS:
        huge = _told(said, most, "<= 30 ms")
        said(f"  growth from {ITEMS:,}, exponent", _growth(large, huge, ITEMS, most), "<= 0.3", "")
    ours, bare = trigrams(searchable_archive(20_000))
    said("newest 50 of long words, 20,000", ours, "")
    said("  a bare FTS5 trigram table of the same", bare, "", note="which finds no word of two characters")
    recall, precision = rightness(searchable_archive(20_000), _ASKED)
    said(f"of what {_ASKED} words are in, found", recall * 100, "100 %", "%")
    said("  of what is found, right", precision * 100, "100 %", "%")
    times = saving(searchable_archive(ITEMS))
    said(f"saving a draft among {ITEMS:,}, with its index", statistics.median(times), "",
         note=f"p95 {_p95(times):.1f} (<= 5)")


def measured(path: Path) -> Figures:
    """Return the figures of the archive at `path`, asked as the window asks, everything once before."""
    archive = SqliteArchive(path, create=False)
    beside = archive.beside()
    kinds = {kind: [time for words in each for time in _times(beside, words)] for kind, each in QUERIES.items()}
    newest = [_newest(beside, words) for words in TWO]
    beside.close()
    scan = statistics.median(_timed(lambda word=word: archive._db.execute(
        "SELECT draft_id FROM draft_text WHERE text LIKE ? ORDER BY key DESC", [f"%{word}%"]).fetchall())
        for word in TWO[:3])
    archive.close()
    return Figures(kinds, statistics.median(newest), scan)


def rightness(path: Path, count: int) -> tuple[float, float]:
    """Return recall and precision of so many random Chinese words, held against every text by plain search."""
    archive = SqliteArchive(path, create=False)
    texts = {id: normal(text) for id, text in archive._db.execute("SELECT draft_id, text FROM draft_text").fetchall()}
    dice = random.Random(7)
    recalls, precisions = [], []
    with archive.reading() as work:
        for word in _random_words(list(texts.values()), count, dice):
            wanted = {id for id, text in texts.items() if word in text}
            found = set(work.search.ids(parse(f'"{word}"', _TODAY)))
            recalls.append(len(found & wanted) / len(wanted) if wanted else 1.0)
            precisions.append(len(found & wanted) / len(found) if found else 1.0)
    archive.close()
    return statistics.mean(recalls), statistics.mean(precisions)


def saving(path: Path) -> list[float]:
    """Return what saving a new text and a moved stage takes, in milliseconds, in an archive that is left as it was."""
    archive = SqliteArchive(path, create=False)
    times = []
    for number in range(_SAVES):
        text = item(3_000_000 + number).text
        draft = Draft(f"n{number}", None, text.split("\n")[0], Stage.EDITING, NOW, "r", 1, len(text), Facts())
        try:
            with archive.writing() as work:
                work.drafts.add(draft, text)
                start = perf_counter()
                work.drafts.save(draft, text.replace("。", "，经核实。", 3))
                times.append((perf_counter() - start) * 1000)
                raise _Undone
        except _Undone:
            pass
    archive.close()
    return times


class _Undone(Exception):
    """So that the archive stays as it was."""


def _told(said: Callable[..., None], items: int, aim: str) -> Figures:
    figures = measured(searchable_archive(items))
    said(f"newest 50, snippets and count, {items:,}", statistics.median(figures.all), "",
         note=f"p95 {_p95(figures.all):.1f}{f' ({aim})' if aim else ''}, slowest {max(figures.all):.1f}")
    for kind, times in figures.kinds.items():
        said(f"  {kind}", statistics.median(times), "", note=f"p95 {_p95(times):.1f}")
    said("  newest 50 of two characters alone", figures.two, "")
    said("  LIKE over all texts", figures.scan, "")
    return figures


def _times(beside: Beside, words: str) -> list[float]:
    query = parse(words, _TODAY)
    with beside.reading() as work:
        work.search.find(query)
        return [_timed(lambda: work.search.find(query)) for _ in range(_TIMES)]


def _newest(beside: Beside, words: str) -> float:
    """Return what the newest 50 with their texts take, without count and snippets: what a scan would give."""
    query: Query = parse(words, _TODAY)
    with beside.reading() as work:
        return statistics.median(_timed(lambda: _first(work, query)) for _ in range(_TIMES))


def _first(work: Work, query: Query) -> list[str]:
    return work.search.ids(query, 50)


def trigrams(path: Path) -> tuple[float, float]:
    """Return what the newest 50 of long words take here, and in a bare FTS5 trigram table of the same texts."""
    archive = SqliteArchive(path, create=False)
    beside = archive.beside()
    ours = statistics.median(_newest(beside, words) for words in QUERIES["long words"])
    beside.close()
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE VIRTUAL TABLE bare USING fts5 (text, tokenize='trigram')")
    raw.executemany("INSERT INTO bare (rowid, text) VALUES (?, ?)",
                    archive._db.execute("SELECT key, text FROM draft_text").fetchall())
    archive.close()
    bare = [_timed(lambda word=word: raw.execute(
        "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 50", [f'"{word}"']).fetchall())
        for word in QUERIES["long words"] for _ in range(_TIMES)]
    raw.close()
    return ours, statistics.median(bare)


def _timed(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000


def _p95(times: list[float]) -> float:
    return sorted(times)[max(0, math.ceil(len(times) * 0.95) - 1)]


def _growth(small: Figures, large: Figures, few: int, many: int) -> float:
    return math.log(large.two / small.two) / math.log(many / few)


def _random_words(texts: list[str], count: int, dice: random.Random) -> Iterator[str]:
    """Yield words of two to six characters, most of them out of the texts, some of them in none."""
    for number in range(count):
        text = dice.choice(texts)
        length = dice.choice((1, 2, 2, 2, 3, 4, 5, 6))
        at = dice.randrange(max(1, len(text) - length))
        word = text[at:at + length]
        if not all("一" <= each <= "鿿" for each in word):
            word = "防汛"[:length]
        yield word if number % 10 else word[::-1]


