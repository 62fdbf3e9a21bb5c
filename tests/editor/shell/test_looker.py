"""Questions of which only the newest is answered, put beside the archive."""

import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from bulletin.errors import Cause, Trouble
from bulletin.search.port import Interrupted
from db.sqlite_archive import SqliteArchive
from editor.shell.background import Background, InlineBackground


class Look:
    """A look in which every question lasts until the look is open, or until it is interrupted."""

    apart = True

    def __init__(self):
        self.open, self.wake, self.begun = False, threading.Event(), []
        self.interrupted, self.interruptions, self.closed = False, 0, 0

    def answer(self, words):
        self.interrupted = False
        self.begun.append(words)
        while not self.open and not self.interrupted:
            self.wake.wait(0.01)
        if self.interrupted:
            raise Interrupted
        return words

    def interrupt(self):
        self.interruptions += 1
        self.interrupted = True

    def close(self):
        self.closed += 1


class OneLook:
    def __init__(self, look):
        self.look = look

    def beside(self):
        return self.look

    def close(self):
        pass


@pytest.fixture
def look():
    return Look()


@pytest.fixture
def background(qapp, look):
    made = Background(lambda: OneLook(look))
    yield made
    made.close()


def ask(background, words, heard, topic="search", owner=None):
    background.looker.ask(owner or background, lambda look: look.answer(words), heard.append, heard.append, topic=topic)


def test_the_answer_comes_from_another_thread_on_the_gui_thread(background, look, qtbot):
    heard = []
    background.looker.ask(background, lambda look: threading.current_thread().name,
                          lambda name: heard.append((name, threading.current_thread())), topic="search")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0].startswith("looks")
    assert heard[0][1] is threading.main_thread()
    assert not background.is_busy


def test_a_newer_question_interrupts_the_one_before_and_only_it_is_answered(background, look, qtbot):
    heard = []
    ask(background, "防", heard)
    qtbot.waitUntil(lambda: look.begun == ["防"])
    ask(background, "相近", heard, topic="related")
    ask(background, "防汛", heard)
    ask(background, "防汛通", heard)
    qtbot.waitUntil(lambda: look.begun == ["防", "相近"])
    look.open = True
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["相近", "防汛通"]
    assert look.begun == ["防", "相近", "防汛通"], "the one between was never put"


def test_a_newer_question_drops_also_the_parts_of_the_one_before(background, look, qtbot):
    heard = []
    ask(background, "更多", heard, topic="search.more")
    qtbot.waitUntil(lambda: look.begun == ["更多"])
    ask(background, "防汛", heard)
    look.open = True
    qtbot.waitUntil(lambda: heard == ["防汛"])


def test_what_goes_wrong_is_told_to_who_asked(background, look, qtbot):
    heard = []
    ask(background, "防汛", heard)
    qtbot.waitUntil(lambda: look.begun == ["防汛"])
    look.interrupted = True
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], Interrupted)


def test_closing_ends_what_is_asked_and_afterwards_nothing_is(background, look, qtbot):
    heard = []
    ask(background, "防汛", heard)
    qtbot.waitUntil(lambda: look.begun == ["防汛"])
    background.close()
    assert (look.interruptions, look.closed, heard) == (1, 1, [])
    ask(background, "防汛", heard)
    assert heard[0].cause is Cause.CLOSED


def test_an_owner_that_is_gone_hears_nothing(background, look, qtbot):
    heard, owner = [], QObject()
    ask(background, "防汛", heard, owner=owner)
    delete(owner)
    look.open = True
    qtbot.waitUntil(lambda: look.begun == ["防汛"])
    qtbot.wait(20)
    assert heard == []


def test_an_archive_that_cannot_be_opened_says_why(qapp, qtbot):
    def refuse():
        raise Trouble(Cause.FILE_MISSING)
    background, heard = Background(refuse), []
    background.failed.connect(lambda error: None)
    ask(background, "防汛", heard)
    qtbot.waitUntil(lambda: bool(heard))
    background.close()
    assert heard[0].cause is Cause.FILE_MISSING


@pytest.mark.parametrize("kind", [Background, InlineBackground])
@pytest.mark.parametrize("name", ["", "office.db"])
def test_it_looks_at_a_file_and_at_an_archive_in_memory(kind, name, qapp, qtbot, tmp_path):
    background, heard = kind(lambda: SqliteArchive(tmp_path / name if name else None)), []

    def people(look):
        with look.reading() as work:
            return work.people.all()
    background.looker.ask(background, people, heard.append, heard.append, topic="search")
    qtbot.waitUntil(lambda: heard == [[]])
    background.close()
