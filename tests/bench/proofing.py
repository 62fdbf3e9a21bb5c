"""Checking a text: 20,000 characters at once, and again after one key, as the worker does while somebody types."""

import statistics
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from bulletin.proof.catalogue import STRUCTURES
from bulletin.proof.checking import Checker
from bulletin.proof.fixing import tidied
from bulletin.proof.passage import Circumstances
from bulletin.proof.wordbook import Correction, Leader, Organ, Roster, Wordbook
from bulletin.text import Paragraph, Run, Text, paragraph, plain

CORPUS = Path(__file__).parents[1] / "bulletin" / "proof" / "corpus" / "clean.txt"
CHARACTERS, TIMES = 20_000, 7
Said = Callable[..., None]


def checking(said: Said) -> None:
    """Say how long a check of 20,000 characters takes."""
    text, today = a_text(), Circumstances(date(2026, 11, 20))
    Checker().check(text, today)  # patterns and word lists are made once in a process
    cold = [_milliseconds(lambda: Checker().check(text, today)) for _ in range(TIMES)]
    checker = Checker()
    checker.check(text, today)
    warm = [_milliseconds(lambda n=n: checker.check(_typed(text, n), today)) for n in range(TIMES)]
    said(f"checking {len(plain(text)):,} characters", statistics.median(cold), "<= 150 ms",
         note=f"slowest {max(cold):.1f}")
    said("  again after one more character", statistics.median(warm), "", note=f"slowest {max(warm):.1f}")
    tidying = [_milliseconds(lambda: tidied(text, lambda each: Checker().check(each, today))) for _ in range(3)]
    said("  tidying it (一键规范)", statistics.median(tidying), "")
    alone = Checker(rules=())
    said("  its structures alone, known from before",
         statistics.median(_milliseconds(lambda: alone.check(text, today)) for _ in range(TIMES)), "<= 40 ms")
    for what, book in _wordbooks().items():
        taught = Checker(book, rules=(), structures=STRUCTURES if book.roster.leaders else ())
        said(f"  against {what}", _milliseconds(lambda taught=taught: taught.check(text, today)), "")


def a_text(characters: int = CHARACTERS) -> Text:
    """Return good prose of at least so many characters; no paragraph is like another."""
    lines = [line.removeprefix("# ") for line in CORPUS.read_text(encoding="utf-8").splitlines() if line]
    made: list[Paragraph] = []
    for number, line in enumerate(islice(cycle(lines), 10_000)):
        if sum(len(each.plain) for each in made) >= characters:
            break
        made.append(paragraph(f"{line}编号{number}。"))
    return tuple(made)


def _wordbooks() -> dict[str, Wordbook]:
    """Return what a large office may have taught, by its name in the table."""
    names = [f"{chr(0x4E00 + n % 5_000)}{chr(0x5E00 + n // 7)}" for n in range(20_000)]
    roster = Roster(tuple(Leader(f"甲{name}", f"第{n}处副处长", n) for n, name in enumerate(names[:2_000])),
                    tuple(Organ(f"云岭县{name}管理局", (f"县{name}局",)) for name in names[:200]))
    catastrophe = tuple(Correction(rf"(?:(?:[^。]+)+)+[甲乙]{{{n}}}", "", pattern=True) for n in range(1, 101))
    return {
        "a roster of 2,000 posts": Wordbook(roster=roster),
        "20,000 wordings taught": Wordbook(corrections=tuple(Correction(f"{each}甲", "对") for each in names)),
        "100 catastrophic patterns": Wordbook(corrections=catastrophe),
    }


def _typed(text: Text, number: int) -> Text:
    first = text[number]
    assert isinstance(first, Paragraph)
    return (*text[:number], replace(first, runs=(*first.runs, Run("字"))), *text[number + 1:])


def _milliseconds(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000
