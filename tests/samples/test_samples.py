"""The bundled samples are whole, true to their sources, and made again byte by byte."""

import json
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import docx
import pytest

ROOT = Path(__file__).parents[2]
SAMPLES, SECTIONS = "resources/samples", "resources/sample_office/sections.json"
OFFICE = tomllib.loads((ROOT / "resources/sample_office/office.toml").read_text(encoding="utf-8"))
EXPECTED = json.loads((ROOT / "tests/samples/expected.json").read_text(encoding="utf-8"))
DRAFTS = sorted((ROOT / SAMPLES / "drafts").iterdir())
ALL = [*EXPECTED["files"], *EXPECTED["formats"]]


def units(group: str) -> list[dict[str, Any]]:
    return [unit for unit in OFFICE["units"] if unit["group"] == group]


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_county_has_sixteen_townships_and_thirty_five_departments() -> None:
    assert (len(units("township")), len(units("department"))) == (16, 35)


def test_no_two_units_share_an_id_or_a_name_or_an_alias() -> None:
    assert len({unit["id"] for unit in OFFICE["units"]}) == 51
    names = Counter(name for unit in OFFICE["units"] for name in (unit["name"], *unit["aliases"]))
    assert max(names.values()) == 1


def test_every_unit_has_correspondents_with_telephones_that_reach_nobody_and_an_approver() -> None:
    for unit in OFFICE["units"]:
        assert unit["approvers"]
        assert 1 <= len(unit["correspondents"]) <= 2
        assert all(person["phone"].startswith("0000-") for person in unit["correspondents"])


def test_the_office_can_edit_review_sign_and_be_administered() -> None:
    held = {role for person in OFFICE["people"] for role in person["roles"]}
    assert held == {"editor", "reviewer", "secretary", "leader", "admin"}
    assert len({person["login"] for person in OFFICE["people"]}) == len(OFFICE["people"])


def test_every_expected_draft_is_there_and_no_other() -> None:
    assert len(EXPECTED["files"]) >= 32
    assert sorted(sample["file"] for sample in EXPECTED["files"]) == sorted(path.name for path in DRAFTS)


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample["source"])
def test_a_draft_has_the_length_of_a_draft(sample: dict[str, Any]) -> None:
    assert 200 <= sum(not character.isspace() for character in sample["text"]) <= 1200


@pytest.mark.parametrize("sample", EXPECTED["files"], ids=lambda sample: sample["source"])
def test_a_draft_comes_from_a_unit_and_its_own_people(sample: dict[str, Any]) -> None:
    unit = next(unit for unit in OFFICE["units"] if unit["id"] == sample["unit_id"])
    people = {person["name"]: person["phone"] for person in unit["correspondents"]}
    assert sample["unit"] in (unit["name"], *unit["aliases"])
    assert people[sample["correspondent"]] == sample["phone"]
    assert sample["approver"] in {person["name"] for person in unit["approvers"]}


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample["source"])
def test_a_draft_ends_with_its_credit_line(sample: dict[str, Any]) -> None:
    assert f"（{sample['unit']}  {sample['correspondent']}" in sample["text"]


def test_every_expected_format_is_there_and_no_other() -> None:
    there = files_below(ROOT / SAMPLES / "formats")
    assert {sample["file"] for sample in EXPECTED["formats"]} == set(there)
    assert sum(map(len, there.values())) < 600_000


def test_the_script_makes_every_file_again_byte_by_byte(tmp_path: Path) -> None:
    making = [sys.executable, "-m", "tests.samples.make_samples", tmp_path]
    subprocess.run(making, check=True, timeout=60, cwd=ROOT)
    for folder in ("drafts", "bad"):
        assert files_below(tmp_path / SAMPLES / folder) == files_below(ROOT / SAMPLES / folder)
    once = {sample["file"] for sample in EXPECTED["formats"] if sample["made"] == "once"}
    formats = files_below(ROOT / SAMPLES / "formats")
    assert files_below(tmp_path / SAMPLES / "formats") == {
        name: data for name, data in formats.items() if name not in once}
    for written in ("tests/samples/expected.json", SECTIONS):
        assert (tmp_path / written).read_bytes() == (ROOT / written).read_bytes()


def test_only_what_could_arrive_lies_among_the_samples() -> None:
    assert {path.name for path in (ROOT / SAMPLES).iterdir()} == {"bad", "drafts", "formats"}


@pytest.mark.parametrize("path", [path for path in DRAFTS if path.suffix == ".docx"], ids=lambda path: path.name)
def test_a_word_draft_opens_with_another_program(path: Path) -> None:
    assert docx.Document(str(path)).paragraphs
