"""Work off the GUI thread."""

import threading

import pytest
from PySide6.QtCore import QObject

from bulletin.archive import Changed
from bulletin.errors import Cause, Conflict, Trouble
from editor.shell.background import Background, InlineBackground
from tests.editor.shell.demo import PaperArchive


@pytest.fixture
def archives():
    return []


@pytest.fixture
def background(qapp, archives):
    def open_archive():
        archives.append((PaperArchive(), threading.current_thread().name))
        return archives[0][0]

    made = Background(open_archive)
    yield made
    made.close()


def refuse(archive):
    raise Conflict("draft", "d1")


def test_a_result_comes_back_on_the_gui_thread(background, qtbot):
    seen = []
    background.ask(background, lambda archive: threading.current_thread().name,
                   lambda name: seen.append((name, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("archive")
    assert seen[0][1] is threading.main_thread()


def test_the_archive_is_opened_in_its_own_thread(background, archives, qtbot):
    with qtbot.waitSignal(background.opened):
        background.start()
    assert archives[0][1].startswith("archive")


def test_work_is_done_in_the_order_asked(background, qtbot):
    seen = []
    for number in range(50):
        background.ask(background, lambda archive, number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_an_error_goes_to_otherwise_when_it_is_given(background, qtbot):
    told, failed = [], []
    background.failed.connect(failed.append)
    background.ask(background, refuse, None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Conflict)
    assert failed == []


def test_an_error_goes_to_failed_when_nobody_else_hears(background, qtbot):
    with qtbot.waitSignal(background.failed) as told:
        background.ask(background, refuse)
    assert isinstance(told.args[0], Conflict)


def test_the_error_of_a_job_whose_owner_has_gone_is_still_told(background, qtbot):
    owner, gate = QObject(), threading.Event()
    background.ask(owner, lambda archive: gate.wait(5) and refuse(archive), None, lambda error: None)
    owner.deleteLater()
    qtbot.wait(20)
    with qtbot.waitSignal(background.failed):
        gate.set()


def test_nobody_is_called_who_has_gone(background, qtbot):
    owner, seen, done, gate = QObject(), [], [], threading.Event()
    background.ask(owner, lambda archive: gate.wait(5), seen.append)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    background.ask(background, lambda archive: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert seen == []


def test_what_a_commit_touched_is_told_on_the_gui_thread_before_the_result(background, qtbot):
    seen = []
    background.archive_changed.connect(lambda changed: seen.append((changed, threading.current_thread())))
    changed = Changed(drafts=frozenset({"d1"}))
    background.ask(background, lambda archive: archive.commit(changed), lambda nothing: seen.append("result"))
    qtbot.waitUntil(lambda: "result" in seen)
    assert seen == [(changed, threading.main_thread()), "result"]


def test_everybody_is_told_why_the_archive_could_not_be_opened(qapp, qtbot):
    def cannot():
        raise Trouble(Cause.TOO_NEW, path="a.db")

    background, told = Background(cannot), []
    with qtbot.waitSignal(background.failed) as opening:
        background.ask(background, lambda archive: 1, None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert opening.args[0].cause is told[0].cause is Cause.TOO_NEW
    background.close()


def test_busy_is_told_when_work_begins_and_when_its_result_was_delivered(background, qtbot):
    seen = []
    background.busy.connect(lambda busy: seen.append(busy))
    background.ask(background, lambda archive: 1, lambda one: seen.append(one))
    qtbot.waitUntil(lambda: False in seen)
    assert seen == [True, 1, False]
    assert not background.is_busy


def test_a_file_job_reports_and_can_be_stopped(background, qtbot):
    reported, results, go = [], [], threading.Event()

    def job(stop):
        for number in range(100):
            stop.report(number + 1, 100)
            go.wait(5)
            if stop.asked:
                return number + 1
        return 100

    stop = background.files(background, job, results.append, None, lambda done, total: reported.append((done, total)))
    qtbot.waitUntil(lambda: bool(reported))
    stop.ask()
    go.set()
    qtbot.waitUntil(lambda: bool(results))
    assert results == [1]
    assert reported == [(1, 100)]


def test_closing_finishes_what_was_asked_and_closes_the_archive(qapp):
    archive, seen = PaperArchive(), []
    background = Background(lambda: archive)
    for number in range(5):
        background.ask(background, lambda _, number=number: number, seen.append)
    background.files(background, lambda stop: "file", seen.append)
    background.close()
    assert set(seen) == {0, 1, 2, 3, 4, "file"}
    assert archive.closed


def test_what_is_asked_after_closing_is_refused(qapp):
    background, told = Background(PaperArchive), []
    background.close()
    background.ask(background, lambda archive: 1, None, told.append)
    background.files(background, lambda stop: 1, None, told.append)
    assert [error.cause for error in told] == [Cause.CLOSED, Cause.CLOSED]


def test_the_inline_background_has_answered_when_ask_returns(qapp):
    background, seen = InlineBackground(PaperArchive), []
    background.archive_changed.connect(lambda changed: seen.append("changed"))
    background.ask(background, lambda archive: archive.commit(Changed()), lambda nothing: seen.append("then"))
    background.ask(background, refuse, None, lambda error: seen.append("otherwise"))
    background.files(background, lambda stop: "file", seen.append)
    assert seen == ["changed", "then", "otherwise", "file"]


def test_the_inline_background_lets_a_listener_ask_again(qapp):
    background, seen = InlineBackground(PaperArchive), []
    background.archive_changed.connect(
        lambda changed: background.ask(background, lambda archive: "again", seen.append))
    background.ask(background, lambda archive: archive.commit(Changed()), lambda nothing: seen.append("then"))
    assert sorted(seen) == ["again", "then"]


def test_checks_are_done_one_after_the_other_in_a_thread_of_their_own(background, qtbot):
    seen = []
    for number in range(3):
        background.check(background, lambda number=number: (number, threading.current_thread().name), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [number for number, _ in seen] == [0, 1, 2]
    assert {name.split("_")[0] for _, name in seen} == {"checks"}
    assert not background.is_busy


def test_a_check_that_fails_is_told_to_who_asked(background, qtbot):
    told = []
    background.check(background, lambda: refuse(None), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Conflict)


def test_pages_do_not_wait_for_the_checks(background, qtbot):
    go_on, seen = threading.Event(), []
    background.check(background, lambda: go_on.wait(5), seen.append)
    background.check(background, lambda: threading.current_thread().name.split("_")[0], seen.append, pages=True)
    qtbot.waitUntil(lambda: seen == ["pages"])
    go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2)


@pytest.mark.parametrize("pages", [False, True])
def test_who_asks_for_the_next_check_while_it_closes_is_told_that_it_is_closed(background, pages):
    told, go_on = [], threading.Event()

    def again(done):
        background.check(background, lambda: "never", told.append, told.append, pages=pages)

    background.check(background, lambda: go_on.wait(5), again, pages=pages)
    threading.Timer(0.05, go_on.set).start()
    background.close()
    assert [getattr(each, "cause", each) for each in told] == [Cause.CLOSED]
