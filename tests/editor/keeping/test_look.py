"""What is done among the files when the clock was wrong, or two archives share a drive."""

from datetime import timedelta

from bulletin.intake.mail.keychain import MemoryKeychain
from bulletin.keeping.generations import listed
from editor.keeping.look import Plan, Where, keep, look, set_second


def names(folder, stem="a"):
    return [each.name for each in listed([each.name for each in folder.iterdir()], stem)]


def where_of(archive, drive, clock):
    where = Where(archive.backups(), Plan(str(drive)), MemoryKeychain(), clock)
    set_second(where, "")
    return where


def kept(where):
    return keep(where, lambda done, total: None, lambda: False)


def test_after_a_clock_was_ten_years_ahead_the_second_place_goes_on(office, drive, clock):
    clock.go(days=3650)
    where = where_of(office.archive, drive, clock)
    ahead = kept(where).made
    clock.go(days=-3650)
    made = kept(where).made
    assert set(names(drive)) == {ahead.name, made.name}
    clock.go(days=1)
    seen = look(where, lambda: False)
    assert seen.second.last.name == made.name


def test_what_another_hand_made_while_the_window_was_closed_is_carried_too(office, drive, clock):
    where = where_of(office.archive, drive, clock)
    office.archive.backups().make(clock() + timedelta(days=3650))
    made = office.archive.backups().make(clock())
    assert names(drive) == []
    look(where, lambda: False)
    assert names(drive) == [made.name]
