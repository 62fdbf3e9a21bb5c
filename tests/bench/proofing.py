"""Checking a text: 20,000 characters at once, and again after one key, as the worker does while somebody types."""

import statistics
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from bulletin.proof.checking import Checker
from bulletin.proof.fixing import tidied
from bulletin.proof.passage import Circumstances
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


def a_text(characters: int = CHARACTERS) -> Text:
    """Return good prose of at least so many characters; no paragraph is like another."""
    lines = [line.removeprefix("# ") for line in CORPUS.read_text(encoding="utf-8").splitlines() if line]
    made: list[Paragraph] = []
    for number, line in enumerate(islice(cycle(lines), 10_000)):
        if sum(len(each.plain) for each in made) >= characters:
            break
        made.append(paragraph(f"{line}编号{number}。"))
    return tuple(made)


def _typed(text: Text, number: int) -> Text:
    first = text[number]
    assert isinstance(first, Paragraph)
    return (*text[:number], replace(first, runs=(*first.runs, Run("字"))), *text[number + 1:])


def _milliseconds(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000
