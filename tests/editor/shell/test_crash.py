"""When the program itself is wrong."""

import platform
import sys
import threading
from datetime import datetime

import PySide6
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from editor.shell.crash import QUIET, About, CrashHandler, CrashReport, report_of
from editor.shell.crash_dialog import CrashDialog
from editor.shell.trail import Trail, remember

AT = datetime(2026, 3, 5, 14, 2, 31)
SECRET = "云溪镇抢抓晴好天气"


def caught(raise_it):
    try:
        raise_it()
    except Exception as error:
        return error
    return None


def quote_the_draft():
    draft = SECRET
    try:
        int(draft)
    except ValueError as error:
        raise KeyError(draft) from error


@pytest.fixture
def shown():
    return []


@pytest.fixture
def handler(qapp, tmp_path, shown):
    made = CrashHandler([], tmp_path / "rescue", lambda report, closed: shown.append(report), lambda: AT)
    yield made
    made.remove()


def test_the_report_tells_the_place_but_no_draft_text():
    report = report_of(caught(quote_the_draft), AT, About("0.1", 12, ("signing.agree", "undo")))
    assert SECRET not in report
    assert "quote_the_draft" in report
    assert report.index("ValueError") < report.index("KeyError")
    assert report.startswith("Bulletin Desk 0.1\n2026-03-05 14:02:31")


def test_the_report_names_no_folder_of_the_user(tmp_path):
    report = report_of(caught(lambda: open(tmp_path / SECRET).close()), AT)
    assert str(tmp_path) not in report
    assert SECRET not in report
    assert "FileNotFoundError [errno 2]" in report


def test_texts_are_saved_before_anything_is_shown(tmp_path, qapp):
    order = []

    def rescuer(folder):
        order.append("saved")
        path = folder / "draft.txt"
        path.write_text(SECRET, "utf-8")
        return path

    def broken(folder):
        raise OSError(28, "No space left on device")

    handler = CrashHandler([broken, lambda folder: None, rescuer], tmp_path / "rescue",
                           lambda report, closed: order.append(report), lambda: AT)
    handler.hear(KeyError, KeyError(SECRET))
    assert order[0] == "saved"
    assert order[1].rescued == (tmp_path / "rescue" / "draft.txt",)
    assert order[1].lost == 1
    assert (tmp_path / "rescue" / "draft.txt").read_text("utf-8") == SECRET


def test_errors_of_other_threads_are_dealt_with_on_the_gui_thread(handler, shown, qtbot):
    where = []
    handler._show = lambda report, closed: where.append(threading.current_thread())
    error = ValueError()
    thread = threading.Thread(target=lambda: handler.hear(ValueError, error))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]


@pytest.fixture
def open_reports(tmp_path, qapp):
    """A handler, the reports it has shown, and the clock it goes by."""
    shown, clock = [], [AT]
    made = CrashHandler([], tmp_path, lambda report, closed: shown.append((report, closed)), lambda: clock[0])
    return made, shown, clock


def test_an_error_while_the_report_is_shown_is_not_shown_too(open_reports):
    handler, shown, _ = open_reports
    handler.hear(ValueError, ValueError())
    handler.hear(KeyError, KeyError())
    handler.hear(OSError, OSError())
    assert len(shown) == 1
    shown[0][1]()
    handler.hear(TypeError, TypeError())
    assert len(shown) == 2
    assert "errors not shown before: 2" in shown[1][0].text


def test_the_same_error_again_and_again_is_not_shown_again_and_again(open_reports):
    handler, shown, clock = open_reports
    handler.hear(ValueError, ValueError())
    shown[0][1]()
    handler.hear(ValueError, ValueError())
    assert len(shown) == 1
    clock[0] += QUIET
    handler.hear(ValueError, ValueError())
    assert len(shown) == 2


def test_a_report_that_cannot_be_shown_does_not_hide_the_next(tmp_path, qapp):
    def broken(report, closed):
        raise RuntimeError

    handler = CrashHandler([], tmp_path, broken, lambda: AT)
    with pytest.raises(RuntimeError):
        handler.hear(ValueError, ValueError())
    handler._show = lambda report, closed: told.append(report)
    told = []
    handler.hear(KeyError, KeyError())
    assert len(told) == 1


class Odd(ValueError):
    """An error of one's own that holds a text."""

    def __init__(self, text):
        super().__init__(text)
        self.text = text


def crash_with(text, raise_it):
    """Hold the text in local variables of several frames, and fail."""
    kept = {"text": text, "words": text.split()}

    def inner(part):
        raise_it(part)

    def outer(part):
        copy = list(part)
        inner("".join(copy))

    outer(kept["text"])


def _raise(error):
    raise error


@pytest.mark.parametrize("raise_it", [
    lambda text: _raise(ValueError(text)), lambda text: _raise(Odd(text)), lambda text: _raise(AttributeError(text)),
    lambda text: _raise(NameError(text)), lambda text: _raise(ImportError(text, name=text)), lambda text: {}[text],
    lambda text: getattr(object(), text), lambda text: _raise(OSError(2, text, text)), lambda text: int(text),
    lambda text: _raise(ExceptionGroup(text, [ValueError(text)])), lambda text: f"{text}，".encode("ascii"),
    lambda text: eval(compile("1/0", text, "eval"), {text: text}),
    lambda text: _raise(UnicodeDecodeError("utf-8", text.encode(), 0, 1, text)),
], ids=range(13))
@pytest.mark.parametrize("text", [f"{SECRET} {SECRET}加快春播", "harvest in Qinghe, 12000 mu", SECRET])
def test_whatever_fails_over_a_draft_no_word_of_it_is_in_the_report(raise_it, text):
    error = caught(lambda: crash_with(text, raise_it))
    error.add_note(text)
    report = report_of(error, AT, About("0.1", 12, ("writing.save",)))
    assert report.isascii()
    assert "harvest" not in report
    assert "Qinghe" not in report
    assert "crash_with" in report


def test_the_report_says_on_what_it_happened_and_what_was_done_before():
    report = report_of(ValueError(), AT, About("0.1", 12, ("inbox.decline", "undo")))
    assert "archive schema 12" in report
    assert f"PySide {PySide6.__version__}" in report
    assert f"Python {platform.python_version()}" in report
    assert "last commands:\n  inbox.decline\n  undo" in report


def test_the_trail_keeps_the_last_twenty_names_and_no_words(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    trail, inner = Trail(window), QWidget(QWidget(window))
    for number in range(25):
        remember(inner, f"writing.step_{number}")
    for words in (SECRET, "two words", "Upper", "", "a" * 61):
        remember(inner, words)
    assert trail.names() == tuple(f"writing.step_{number}" for number in range(5, 25))
    remember(QObject(), "writing.save")
    assert len(trail.names()) == 20


def test_the_hooks_are_put_in_and_taken_out(handler):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handler.install()
    assert sys.excepthook == handler.hear
    handler.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_interrupting_is_not_a_crash(handler, shown):
    handler.hear(KeyboardInterrupt, KeyboardInterrupt())
    assert shown == []


def test_the_dialog_says_where_the_texts_are_and_copies_the_report(theme, qtbot, tmp_path):
    dialog = CrashDialog(CrashReport("the report", (tmp_path / "draft.txt",), 1), lambda: None)
    qtbot.addWidget(dialog)
    assert str(tmp_path / "draft.txt") in dialog.rescue_words()
    assert "1 篇" in dialog.rescue_words()
    dialog.copy()
    assert QApplication.clipboard().text() == "the report"


def test_going_on_closes_the_dialog_and_quitting_is_asked_for(theme, qtbot):
    window, asked, closed = QWidget(), [], []
    qtbot.addWidget(window)
    window.show()
    dialog = CrashDialog.show_over(window, CrashReport("the report"), lambda: asked.append(True),
                                   lambda: closed.append(True))
    assert dialog.windowModality() is Qt.WindowModality.ApplicationModal
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert list(buttons) == ["复制报告", "退出程序", "继续工作"]
    buttons["退出程序"].click()
    assert asked == [True]
    buttons["继续工作"].click()
    assert closed == [True]
