"""When a backup is due."""

from datetime import UTC, datetime, timedelta

from bulletin.keeping.timing import Occasion, Sitting, is_due

NOW = datetime(2026, 3, 5, 6, 2, tzinfo=UTC)
EARLIER = Sitting().change(NOW).begin(NOW)


def after(**time):
    return NOW + timedelta(**time)


def test_without_a_change_none_is_ever_due():
    for sitting in (Sitting(), EARLIER):
        assert not any(is_due(sitting, occasion, after(hours=9)) for occasion in Occasion)


def test_the_first_change_of_a_sitting_makes_one_due():
    assert is_due(Sitting().change(NOW), Occasion.CLOCK, NOW)


def test_then_one_is_due_each_half_hour_that_brought_a_change():
    changed = EARLIER.change(after(minutes=3))
    assert not is_due(changed, Occasion.CLOCK, after(minutes=29))
    assert is_due(changed, Occasion.CLOCK, after(minutes=30))


def test_before_bulk_work_one_is_due_unless_one_was_just_made():
    changed = EARLIER.change(after(seconds=10))
    assert not is_due(changed, Occasion.BULK, after(minutes=1))
    assert is_due(changed, Occasion.BULK, after(minutes=2))


def test_at_the_end_one_is_due_for_any_change():
    assert is_due(EARLIER.change(after(seconds=1)), Occasion.END, after(seconds=2))


def test_what_waited_for_one_that_failed_waits_still():
    failed = EARLIER.begin(after(minutes=30)).fail(EARLIER.change(after(minutes=3)), after(minutes=31))
    assert failed.changed_at == after(minutes=3)
    assert not is_due(failed, Occasion.CLOCK, after(minutes=40))
    assert is_due(failed, Occasion.CLOCK, after(minutes=41))


def test_what_was_written_while_one_failed_waits_too():
    begun = Sitting().change(NOW).begin(NOW)
    assert begun.change(after(seconds=5)).fail(Sitting().change(NOW), after(seconds=9)).changed_at == NOW


def test_a_clock_that_was_set_back_makes_one_due():
    assert is_due(EARLIER.change(after(hours=-5)), Occasion.CLOCK, after(hours=-5))
