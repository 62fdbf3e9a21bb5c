"""Every sample of another format is read whole, part by part, with its title, its sender and its remarks."""

import json
import unicodedata
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from bulletin.intake.incoming import Incoming, Opened
from bulletin.intake.likeness import SIMILAR, likeness
from bulletin.intake.opening import open_file
from bulletin.text import plain

ROOT = Path(__file__).parents[2]
EXPECTED = json.loads((ROOT / "tests/samples/expected.json").read_text(encoding="utf-8"))
FORMATS = EXPECTED["formats"]
each_sample = pytest.mark.parametrize("sample", FORMATS, ids=lambda sample: sample["source"])


@cache
def opened(file: str) -> tuple[Opened, ...]:
    """Return what is found in a sample file, in this process."""
    return open_file(file, (ROOT / "resources/samples/formats" / file).read_bytes())


def read(sample: dict[str, Any]) -> Incoming:
    found = next(each for each in opened(sample["file"]) if each.name == sample["part"])
    assert found.incoming, found.refused
    return found.incoming


def lines(text: str, blanks: bool) -> list[str]:
    if not blanks:
        text = unicodedata.normalize("NFKC", text).replace(" ", "")
    return [line.strip(" \u3000") for line in text.split("\n") if line.strip()]


@each_sample
def test_nothing_of_the_text_is_lost(sample: dict[str, Any]) -> None:
    assert lines(plain(read(sample).text), sample["blanks"]) == lines(sample["text"], sample["blanks"])


@each_sample
def test_title_and_sender_are_found(sample: dict[str, Any]) -> None:
    guess = read(sample).guess
    assert (guess.title, guess.unit, guess.correspondent) == (sample["title"], sample["unit"], sample["correspondent"])
    for field in ("phone", "approver"):
        if sample[field] in sample["text"]:
            assert getattr(guess, field) == sample[field]


@each_sample
def test_what_a_person_should_know_is_told(sample: dict[str, Any]) -> None:
    kinds = {warning.kind for warning in read(sample).warnings}
    assert set(sample["warnings"]) <= kinds <= {*sample["warnings"], *sample["allowed"]}


def test_a_file_holds_what_is_expected_and_nothing_else() -> None:
    for file in {sample["file"] for sample in FORMATS}:
        parts = {sample["part"] for sample in FORMATS if sample["file"] == file}
        assert {each.name for each in opened(file)} == parts


def test_a_mail_sent_again_is_the_same_message() -> None:
    first, second = (sample for sample in FORMATS if sample["file"].startswith("映山街道"))
    letters = [read(sample).letter for sample in (first, second)]
    assert letters[0]
    assert letters[1]
    assert letters[0].message_id == letters[1].message_id
    assert first["file"] < second["file"]


def test_only_those_meant_to_be_alike_are() -> None:
    texts = {sample["source"]: sample["text"] for sample in [*EXPECTED["files"], *FORMATS]}
    formats = {sample["source"] for sample in FORMATS}
    alike = {frozenset(pair) for pair in combinations(texts, 2)
             if formats & set(pair) and likeness(*(texts[each] for each in pair), SIMILAR)}
    assert alike == {
        frozenset(("14_yingshan_toubang.txt", "15_yingshan_gengzheng.txt")),
        frozenset(("32_bailuzhou_zhifa.txt", "20_bailuzhou_zaibao.txt")),
        frozenset(("30_yunxiu_shucai.txt", "21_yunxiu_yasuo.txt")),
    }
