"""Sitting down at the desk: the key comes with the password, wrong ones cost time, nobody is locked out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, actor

from bulletin.desk import office as office_deeds
from bulletin.desk import seats
from bulletin.desk.noting import note
from bulletin.desk.verifying import verify
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.log_query import LogQuery
from bulletin.people import Person, RoleName
from bulletin.workflow import Step


def refused(reason, deed):
    with pytest.raises(Refused) as no:
        deed()
    assert no.value.reason is reason
    return no.value


def sign_in(office, password="", at=NOON, who="he"):
    return seats.sign_in(office.archive, who, password, at=at)


def deeds(office):
    with office.archive.reading() as work:
        return [line.deed for line in reversed(work.log.lines(work.log.numbers(LogQuery())))]


def test_the_first_sign_in_makes_a_key_and_the_next_unlocks_the_same(office):
    with office.archive.writing() as work:
        work.people.put(a_new_one("neu"))
    first, second = sign_in(office, who="neu"), sign_in(office, who="neu")
    assert first.hand.key_id == second.hand.key_id
    assert deeds(office)[-3:] == ["issue_key", "sign_in", "sign_in"]


def a_new_one(id):
    return Person(id, id, "新来的", frozenset({RoleName.SECRETARY}))


def test_what_one_signs_after_signing_in_is_sealed_with_ones_key(office):
    draft = office.step(office.step(office.draft(), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    office.step(draft, Step.APPROVE, sign_in(office))
    assert verify(office.archive) == []


def test_without_a_key_nothing_is_signed_and_nothing_happened(office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    refused(Reason.HAND_MISSING, lambda: office.step(draft, Step.REVIEW, replace(office.reviewer, hand=None)))
    assert office.current(draft) == draft


def test_a_changed_password_keeps_the_key_and_what_it_signed(office):
    before = sign_in(office).hand.key_id
    seats.change_password(office.archive, "he", "", "云岭2026", at=NOON)
    assert sign_in(office, "云岭2026").hand.key_id == before
    refused(Reason.WRONG_PASSWORD, lambda: sign_in(office))


def test_a_lost_key_is_made_anew_and_old_signatures_still_verify(office):
    office.published(office.approved())
    seats.change_password(office.archive, "he", "", "忘了", at=NOON)
    seats.reset_password(office.archive, "he", "", actor=office.admin, at=NOON)
    again = sign_in(office)
    assert again.hand.key_id != actor("he").hand.key_id
    draft = office.step(office.step(office.draft("又一篇"), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    office.step(draft, Step.APPROVE, again)
    assert verify(office.archive) == []
    assert {"retire_key", "reset_password", "issue_key"} <= set(deeds(office))


def test_after_five_wrong_passwords_one_waits_and_then_gets_in(office):
    seats.change_password(office.archive, "he", "", "对", at=NOON)
    for _ in range(5):
        refused(Reason.WRONG_PASSWORD, lambda: sign_in(office, "错"))
    assert refused(Reason.WAIT, lambda: sign_in(office, "对")).facts["seconds"] == 5
    refused(Reason.WAIT, lambda: sign_in(office, "对", NOON + timedelta(seconds=4)))
    assert sign_in(office, "对", NOON + timedelta(seconds=5)).id == "he"
    refused(Reason.WRONG_PASSWORD, lambda: sign_in(office, "错", NOON + timedelta(seconds=6)))


def test_the_wait_grows_to_a_minute_and_no_further():
    waits = [seats.seconds_to_wait([NOON] * count, NOON) for count in range(3, 12)]
    assert waits == [0, 0, 5, 15, 30, 60, 60, 60, 60]


def test_others_do_not_wait_and_a_clock_set_back_locks_nobody_out(office):
    seats.change_password(office.archive, "he", "", "对", at=NOON)
    for _ in range(6):
        with pytest.raises(Refused):
            sign_in(office, "错")
    assert sign_in(office, who="zhou").id == "zhou"
    assert sign_in(office, "对", NOON - timedelta(hours=3)).id == "he"


def test_who_left_does_not_sit_down_and_stays_in_the_record(office):
    with office.archive.reading() as work:
        he = work.people.get("he")
    office_deeds.put_person(office.archive, replace(he, active=False), actor=office.admin, at=NOON)
    refused(Reason.UNKNOWN, lambda: sign_in(office))
    with office.archive.reading() as work:
        assert work.people.get("he").name == "何文远"


def test_the_last_administrator_stays(office):
    with office.archive.reading() as work:
        guan = work.people.get("guan")
    for changed in (replace(guan, active=False), replace(guan, roles=frozenset({RoleName.EDITOR}))):
        refused(Reason.LAST_ADMIN, lambda changed=changed: office_deeds.put_person(
            office.archive, changed, actor=office.admin, at=NOON))


def test_where_a_password_is_a_must_one_is_set_first(office):
    settings = replace(office_deeds.office(office.archive), password_required=True)
    office_deeds.change_office(office.archive, settings, actor=office.admin, at=NOON)
    refused(Reason.PASSWORD_MISSING, lambda: sign_in(office))
    seats.change_password(office.archive, "he", "", "云岭2026", at=NOON)
    refused(Reason.PASSWORD_MISSING, lambda: seats.change_password(office.archive, "he", "云岭2026", "", at=NOON))
    assert sign_in(office, "云岭2026").id == "he"


def test_a_full_disk_lets_in_who_wants_to_read(office, monkeypatch):
    def full():
        raise Trouble(Cause.DISK_FULL, path="")

    with monkeypatch.context() as patched:
        patched.setattr(office.archive, "writing", full)
        assert sign_in(office).hand is not None
        with pytest.raises(Trouble):
            office.draft()


def test_a_clock_set_back_is_in_the_log(office):
    office.draft()
    with office.archive.writing() as work:
        note(work, office.editor, NOON - timedelta(hours=3), "sign_out")
    assert deeds(office)[-2:] == ["clock_back", "sign_out"]

