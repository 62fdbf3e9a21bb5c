"""What only gave its bare characters is tried again by LibreOffice, and comes in whole or as it was."""

import hashlib
from concurrent.futures import Future

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.guard import second_try
from bulletin.intake.guard.second_try import SecondTry
from bulletin.intake.incoming import Incoming, Kind, Opened, Warning, Wish
from bulletin.text import paragraph, plain

OLD, NEW = b"old bytes", b"docx bytes"


def found(data, words, *kinds):
    return Incoming("旧稿.doc", data, hashlib.sha256(data).hexdigest(), (paragraph(words),),
                    warnings=tuple(Warning(kind) for kind in kinds))


class Guard:
    """Knows what two files hold."""

    def __init__(self, old, new=None):
        self.known = {OLD: old, NEW: new}

    def warm(self):
        """Nothing to start."""

    def open(self, name, data, wish=Wish()):
        future = Future()
        what = self.known[data]
        future.set_result((Opened(name, what) if isinstance(what, Incoming) else Opened(name, refused=what),))
        return future

    def close(self):
        """Nothing to end."""


@pytest.fixture
def office(monkeypatch):
    """An office that makes NEW of whatever it is given."""
    monkeypatch.setattr(second_try, "office_is_there", lambda: True)
    monkeypatch.setattr(second_try, "converted_to_docx", lambda data, suffix, seconds: NEW)


BARE = found(OLD, "裸文字", Kind.BARE_TEXT)


def opened(guard):
    (only,) = SecondTry(guard).open("旧稿.doc", OLD).result(10)
    return only.incoming


def test_the_office_reads_better_and_the_original_stays_the_original(office):
    incoming = opened(Guard(BARE, found(NEW, "一、完整的文字", Kind.WRONG_NAME, Kind.COMMENTS_KEPT)))
    assert plain(incoming.text) == "一、完整的文字"
    assert (incoming.original, incoming.sha256) == (OLD, hashlib.sha256(OLD).hexdigest())
    assert [each.kind for each in incoming.warnings] == [Kind.COMMENTS_KEPT, Kind.CONVERTED]


def test_what_was_read_well_is_not_tried_again(office):
    good = found(OLD, "好好的")
    assert opened(Guard(good)) is good


def test_what_the_office_cannot_read_either_stays_bare(office, monkeypatch):
    def damaged(data, suffix, seconds):
        raise Unreadable(Reason.DAMAGED)

    assert opened(Guard(BARE, Unreadable(Reason.DAMAGED))) is BARE
    monkeypatch.setattr(second_try, "converted_to_docx", damaged)
    assert opened(Guard(BARE)) is BARE


def test_without_an_office_it_stays_bare(monkeypatch):
    monkeypatch.setattr(second_try, "office_is_there", lambda: False)
    assert opened(Guard(BARE)) is BARE


def test_our_own_mistake_is_passed_on(office):
    class Broken(Guard):
        def open(self, name, data, wish=Wish()):
            future = Future()
            future.set_exception(RuntimeError("closed"))
            return future

    with pytest.raises(RuntimeError):
        opened(Broken(None))
