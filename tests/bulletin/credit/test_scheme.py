"""A scheme is a readable file; what is wrong in it is named."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bulletin.credit.facts import Level, Mode
from bulletin.credit.scheme import in_force, load_scheme
from bulletin.errors import Cause, Reason, Refused, Trouble

PRESET = Path(__file__).parents[3] / "resources" / "schemes" / "default.toml"


def changed(tmp_path, old, new):
    words = PRESET.read_text(encoding="utf-8")
    assert old in words
    path = tmp_path / "own.toml"
    path.write_text(words.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_preset_gives_the_points_of_one_county():
    scheme = load_scheme(PRESET)
    assert scheme.submitted == Decimal("0.5")
    assert [[scheme.adopted[level][mode] for mode in Mode] for level in Level] == [[4, 2], [8, 4], [12, 4], [20, 10]]
    assert [scheme.instruction[level] for level in (Level.COUNTY, Level.CITY, Level.PROVINCE)] == [10, 15, 20]
    assert Level.CENTRE not in scheme.instruction
    assert scheme.highest_only
    assert scheme.valid_from == date(2020, 1, 1)


def test_points_are_exact_to_the_digit(tmp_path):
    assert load_scheme(changed(tmp_path, "submitted = 0.5", "submitted = 0.1")).submitted == Decimal("0.1")


@pytest.mark.parametrize(("old", "new", "key"), [
    ('id = "default"', "", "id"),
    ('id = "default"', 'id = " "', "id"),
    ("valid_from = 2020-01-01", 'valid_from = "2020-01-01"', "valid_from"),
    ("valid_from = 2020-01-01", "valid_from = 2020-01-01T00:00:00", "valid_from"),
    ("submitted = 0.5", 'submitted = "0.5"', "submitted"),
    ("submitted = 0.5", "submitted = true", "submitted"),
    ("submitted = 0.5", "submitted = -1", "submitted"),
    ("submitted = 0.5", "submitted = nan", "submitted"),
    ("submitted = 0.5", "submited = 0.5", "submited"),
    ("highest_only = true", "highest_only = 1", "highest_only"),
    ("[adopted.county]", "[adopted.town]", "adopted.town"),
    ("composite = 10", "", "adopted.centre.composite"),
    ("single = 4", "single = 4\nhalf = 2", "adopted.county.half"),
    ("province = 20", "village = 20", "instruction.village"),
    ("[instruction]", "[praise]", "praise"),
])
def test_what_is_wrong_is_refused_by_its_key(tmp_path, old, new, key):
    with pytest.raises(Refused) as refusal:
        load_scheme(changed(tmp_path, old, new))
    assert refusal.value.reason is Reason.UNKNOWN
    assert refusal.value.facts == {"what": "scheme", "key": key, "path": "own.toml"}


@pytest.mark.parametrize("data", [b"points: 4", b"\xb1\xa8\xcb\xcd = 1", b""])
def test_what_is_no_scheme_at_all_is_refused(tmp_path, data):
    path = tmp_path / "own.toml"
    path.write_bytes(data)
    with pytest.raises(Refused) as refusal:
        load_scheme(path)
    assert refusal.value.facts["what"] == "scheme"


def test_a_missing_file_and_a_folder_are_troubles(tmp_path):
    with pytest.raises(Trouble) as missing:
        load_scheme(tmp_path / "no.toml")
    assert missing.value.cause is Cause.FILE_MISSING
    with pytest.raises(Trouble):
        load_scheme(tmp_path)


def test_an_old_quarter_keeps_its_own_scheme(tmp_path):
    old = load_scheme(PRESET)
    new = load_scheme(changed(tmp_path, "2020-01-01", "2026-07-01"))
    assert in_force([new, old], date(2026, 6, 30)) is old
    assert in_force([old, new], date(2026, 7, 1)) is new
    with pytest.raises(Refused):
        in_force([old, new], date(2019, 12, 31))
