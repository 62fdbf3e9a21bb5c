"""The accounts and the settings of the office: nothing is written over what somebody else changed meanwhile."""

from dataclasses import replace

import pytest
from builders import NOON

from bulletin.desk import office as desk
from bulletin.desk import seats
from bulletin.errors import Conflict, Reason, Refused


def he(office):
    with office.archive.reading() as work:
        return work.people.get("he")


def put(office, person, opened=None):
    return desk.put_person(office.archive, person, actor=office.admin, at=NOON, opened=opened)


def test_an_account_is_kept_when_it_is_as_it_was_opened(office):
    opened = he(office)
    assert put(office, replace(opened, post="副科长"), opened) == he(office) == replace(opened, post="副科长")


def test_an_account_that_moved_on_is_not_written_over(office):
    opened = he(office)
    put(office, replace(opened, post="副科长"), opened)
    with pytest.raises(Conflict) as no:
        put(office, replace(opened, post="科员"), opened)
    assert no.value.facts == {"what": "person", "id": "he"}
    assert he(office).post == "副科长"


def test_a_password_set_meanwhile_is_no_conflict_and_stays(office):
    opened = he(office)
    seats.change_password(office.archive, "he", "", "春耕2026", at=NOON)
    kept = put(office, replace(opened, post="副科长"), opened)
    assert (kept.post, bool(kept.password)) == ("副科长", True)
    assert seats.sign_in(office.archive, "he", "春耕2026", at=NOON).id == "he"


def test_an_account_that_was_never_there_cannot_have_been_opened(office):
    unknown = replace(he(office), id="nobody", login="nobody")
    with pytest.raises(Refused) as no:
        put(office, unknown, unknown)
    assert no.value.reason is Reason.UNKNOWN


def test_settings_that_moved_on_are_not_written_over(office):
    opened = desk.office(office.archive)

    def change(**settings):
        desk.change_office(office.archive, replace(opened, **settings), actor=office.admin, at=NOON, opened=opened)
    change(county="白石县")
    with pytest.raises(Conflict) as no:
        change(idle_minutes=30)
    assert no.value.facts == {"what": "office", "id": ""}
    assert desk.office(office.archive) == replace(opened, county="白石县")
