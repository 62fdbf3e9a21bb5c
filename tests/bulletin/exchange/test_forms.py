"""Values go out as JSON and come back the same; what somebody else wrote is refused where it makes no sense."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from builders import KUAIBAO, NOON, PEOPLE, UNITS, ZHUANBAO
from hypothesis import given, settings
from hypothesis import strategies as st
from shelved import RICH

from bulletin.errors import Reason, Unreadable
from bulletin.exchange.form import Form, Malformed, form_in, json_bytes
from bulletin.exchange.forms import (
    correction_form,
    correction_in,
    journal_form,
    journal_in,
    number_form,
    number_in,
    person_form,
    person_in,
    text_form,
    text_in,
    unit_form,
    unit_in,
)
from bulletin.exchange.names import ending_of, numbered
from bulletin.exchange.office_file import OfficeFile, office_bytes, office_in
from bulletin.exchange.told import told_in
from bulletin.exchange.void_note import VoidNote, void_in, void_note
from bulletin.journals import Levels
from bulletin.layouts import KeptLayout
from bulletin.numbers import Fate, NumberEntry
from bulletin.office import Office
from bulletin.proof.problem import Strength
from bulletin.proof.wordbook import Correction
from bulletin.units import Correspondent

CHANGED = replace(KUAIBAO, closed_on=date(2030, 1, 1), levels=Levels.TWO, weekdays=(1, 5), due="17:30",
                  duties=(("主编", "何文远"),), version=0).changed_on(date(2027, 1, 1), name="每日要情")


def there_and_back(said):
    return Form(json.loads(json_bytes(said)))


@pytest.mark.parametrize("journal", [KUAIBAO, ZHUANBAO, CHANGED], ids=lambda each: each.name)
def test_a_journal(journal):
    assert journal_in(there_and_back(journal_form(journal))) == journal


@pytest.mark.parametrize("unit", [*UNITS, replace(
    UNITS[0], since=date(2020, 1, 1), until=date(2026, 1, 1), approver="李某", correspondents=(Correspondent("甲"),))],
    ids=lambda each: each.id)
def test_a_unit(unit):
    assert unit_in(there_and_back(unit_form(unit))) == unit


def test_people_come_back_without_their_passwords():
    said = person_form(replace(PEOPLE[0], password="$argon2id$secret", post="科长"))
    assert "secret" not in json.dumps(said)
    assert person_in(there_and_back(said)) == replace(PEOPLE[0], post="科长")


def test_a_correction_a_number_and_a_rich_text():
    correction = Correction("帐户", "账户", True, Strength.FLAG)
    assert correction_in(there_and_back(correction_form(correction))) == correction
    entry = NumberEntry("kuaibao", 2026, 52, 387, Fate.SKIPPED, "i", "停刊", "chen", NOON)
    assert number_in(there_and_back(number_form(entry))) == entry
    assert text_in(json.loads(json.dumps(text_form(RICH)))) == RICH


def test_an_office():
    people = tuple(replace(each, password="") for each in PEOPLE)
    layout = KeptLayout("kuaibao", "[page]", "ab" * 32, "kuaibao")
    file = OfficeFile("known", Office("甲", "乙县", True, 5, True), people, UNITS, (CHANGED,), (layout,), ("词",),
                      (Correction("帐户", "账户"),), (), (("i", "c"),), ("v",))
    assert office_in(office_bytes(file)) == file
    with pytest.raises(Unreadable) as newer:
        office_in(office_bytes(file).replace(b'"form": 1', b'"form": 9'))
    assert newer.value.reason is Reason.NOT_SUPPORTED


@pytest.mark.parametrize("stored", [
    [["p", "nothing", []]], [["p", "body", [["x"]]]], [["p", "body", [[1, ""]]]], [["t", [[["x", 0, 1]]]]],
    [["t", [[["x", 1, 5000]]]]], [["t", [[[1, 1, 1]]]]], [["i", "short", "n", 1, 1]],
    [["i", "0" * 64, "n", 10 ** 9, 1]], [["i", "0" * 64, 1, 1, 1]], ["x"], {}, "text", None, 3, [[]]])
def test_what_is_no_text_is_refused(stored):
    with pytest.raises(Malformed):
        text_in(stored)


@pytest.mark.parametrize("change", [
    {"name": ""}, {"name": 3}, {"group": "x"}, {"aliases": "x"}, {"aliases": [1]}, {"correspondents": [1]},
    {"since": "soon"}, {"key": "yes"}, {"id": None}])
def test_a_unit_that_makes_no_sense_is_refused(change):
    with pytest.raises(Malformed):
        unit_in(there_and_back(unit_form(UNITS[0]) | change))


@pytest.mark.parametrize("data", [b"", b"[]", b"3", b"\xff", b'{"a": ', b'"' * 10, b"[" * 100_000, b"null"])
def test_what_is_no_object_is_refused(data):
    with pytest.raises(Malformed):
        form_in(data)


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(
    inner, max_size=3) | st.dictionaries(st.sampled_from(["form", "issue", "items", "journal", "office", "id", "day",
                                                          "docx", "number", "canonical", "facts"]), inner, max_size=6),
    max_leaves=12)


@settings(max_examples=80, deadline=None)
@given(JSON)
def test_contents_of_any_shape_are_refused_in_our_own_words(said):
    with pytest.raises(Unreadable):
        told_in(json.dumps(said).encode())


def test_a_note_of_a_void_issue_keeps_every_line_of_its_reason():
    note = VoidNote("何文远", datetime(2026, 11, 20, 4, tzinfo=UTC), "日期印错\n原因：再看\n")
    assert void_in(void_note(note)) == note
    assert void_in("随便写的\n一\n二\n三") is None
    assert void_in("本期已作废\n登记人：a\n时间：昨天\n原因：x") is None


def test_files_are_called_by_what_is_in_them():
    assert [ending_of(each) for each in (b"\x89PNG..", b"\xff\xd8\xff", b"PK\x03\x04", b"?")] == [
        ".png", ".jpg", ".docx", ".bin"]
    assert [name for name, _ in zip(numbered("甲"), range(3), strict=False)] == ["甲", "甲（2）", "甲（3）"]
