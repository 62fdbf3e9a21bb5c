"""When the program itself is wrong."""

import sys
import threading
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from editor.shell.crash import CrashHandler, CrashReport, report_of
from editor.shell.crash_dialog import CrashDialog

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
    made = CrashHandler([], tmp_path / "rescue", shown.append, lambda: AT, "0.1")
    yield made
    made.remove()


def test_the_report_tells_the_place_but_no_draft_text():
    report = report_of(caught(quote_the_draft), AT, "0.1")
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
                           lambda report: order.append(report), lambda: AT)
    handler.hear(KeyError, KeyError(SECRET))
    assert order[0] == "saved"
    assert order[1].rescued == (tmp_path / "rescue" / "draft.txt",)
    assert order[1].lost == 1
    assert (tmp_path / "rescue" / "draft.txt").read_text("utf-8") == SECRET


def test_errors_of_other_threads_are_dealt_with_on_the_gui_thread(handler, shown, qtbot):
    where = []
    handler._show = lambda report: where.append(threading.current_thread())
    error = ValueError()
    thread = threading.Thread(target=lambda: handler.hear(ValueError, error))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]


def test_an_error_while_the_report_is_shown_is_not_shown_again(tmp_path, qapp):
    shown = []

    def show(report):
        shown.append(report)
        handler.hear(ValueError, ValueError())

    handler = CrashHandler([], tmp_path, show, lambda: AT)
    handler.hear(ValueError, ValueError())
    handler.hear(ValueError, ValueError())
    assert len(shown) == 2


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
