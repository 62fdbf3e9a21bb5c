"""Every bundled sample is read as a person sees it, a misnamed one is too, and a bad one is turned away."""

import json
from pathlib import Path
from typing import Any

import pytest

from bulletin.errors import Unreadable
from bulletin.intake.door import read_incoming
from bulletin.intake.incoming import Kind
from bulletin.text import plain

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "resources" / "samples"
EXPECTED = json.loads((ROOT / "tests" / "samples" / "expected.json").read_text(encoding="utf-8"))
REFUSED = [name for name, expected in EXPECTED["bad"].items() if "reasons" in expected]
MISNAMED = [name for name in EXPECTED["bad"] if name not in REFUSED]


def lines(text: str) -> list[str]:
    return [line.strip(" \u3000") for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("sample", EXPECTED["files"], ids=lambda sample: sample["source"])
def test_a_sample_reads_as_a_person_sees_it(sample: dict[str, Any]) -> None:
    incoming = read_incoming(SAMPLES / "drafts" / sample["file"])
    assert lines(plain(incoming.text)) == lines(sample["text"])
    assert incoming.original == (SAMPLES / "drafts" / sample["file"]).read_bytes()


@pytest.mark.parametrize("sample", EXPECTED["files"], ids=lambda sample: sample["source"])
def test_a_sample_gives_its_title_unit_and_writer_away(sample: dict[str, Any]) -> None:
    guess = read_incoming(SAMPLES / "drafts" / sample["file"]).guess
    assert (guess.title, guess.correspondent) == (sample["title"], sample["correspondent"])
    assert guess.unit == sample["unit"]


@pytest.mark.parametrize("sample", EXPECTED["files"], ids=lambda sample: sample["source"])
def test_a_sample_is_remarked_upon_where_it_must_be(sample: dict[str, Any]) -> None:
    kinds = {warning.kind for warning in read_incoming(SAMPLES / "drafts" / sample["file"]).warnings}
    assert set(sample["warnings"]) <= kinds <= {*sample["warnings"], *sample["allowed"]}
    assert Kind.MISSING_TEXT not in kinds


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_turned_away_with_its_own_reason(name: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_incoming(SAMPLES / "bad" / name)
    assert refused.value.reason in EXPECTED["bad"][name]["reasons"]
    assert refused.value.facts["name"] == name


@pytest.mark.parametrize("name", MISNAMED)
def test_a_file_with_a_wrong_name_is_read_and_that_is_told(name: str) -> None:
    incoming, wanted = read_incoming(SAMPLES / "bad" / name), EXPECTED["bad"][name]["read"]
    assert lines(plain(incoming.text)) == lines(wanted["text"])
    assert (incoming.guess.title, incoming.guess.unit) == (wanted["title"], wanted["unit"])
    assert [warning.kind for warning in incoming.warnings] == wanted["warnings"]
