"""What a reader of screens and a keyboard find: each control has a name and a role, and Tab goes as the eye does."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from bulletin.desk.office import people
from bulletin.people import Actor
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.command.sample_office import found_at_work
from editor.shell.resources import ROOT
from editor.start import Accounts, places

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView,
            QAbstractSlider, QTabBar)
PARTS = (QScrollBar, QHeaderView)  # of a list, which is the control


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    """The real window over the sample office, its administrator and editor sitting there; shared by all tests here."""
    folder = tmp_path_factory.mktemp("seen")
    archive = SqliteArchive(folder / "first.db")
    found_at_work(archive, ROOT, folder)
    archive.close()
    path = Path(shutil.copy(folder / "first.db", folder / "archive.db"))
    made = build_window(QApplication.instance(), lambda: SqliteArchive(path), places(),
                        QSettings(str(folder / "chair.ini"), QSettings.Format.IniFormat), Accounts())
    made.resize(1280, 720)
    made.show()
    yield made
    made.frame.background.close()
    made.close()


@pytest.fixture
def entered(qtbot, window):
    """Enter a place as who may do everything there, and wait until it stands."""
    def enter(place):
        qtbot.waitUntil(lambda: window._desk is not None, timeout=10_000)
        at_rest(qtbot, window)
        if window.frame.person is None:
            found = []
            window.frame.background.ask(window, people, found.extend)
            qtbot.waitUntil(lambda: bool(found), timeout=10_000)
            roles = frozenset(role for person in found for role in person.roles)
            first = found[0]
            window.frame.seat(Actor(first.id, first.name, roles))
        window.desk.enter(place)
        at_rest(qtbot, window)
        return window.desk
    return enter


def at_rest(qtbot, window):
    for _ in range(2):
        qtbot.waitUntil(lambda: not window.frame.background.is_busy, timeout=15_000)
        qtbot.wait(60)


def controls(root):
    """The controls that are seen, but for parts of others: the field in a combo box, the buttons in a field."""
    for widget in root.findChildren(QWidget):
        inside = widget.parent()
        if (isinstance(widget, CONTROLS) and not isinstance(widget, PARTS) and widget.isVisible()
                and not isinstance(inside, QComboBox | QAbstractSpinBox | QLineEdit | QTabBar | QAbstractItemView)):
            yield widget


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def said(widget):
    """A control as a person would look for it in the code: its class, its name, the classes around it."""
    around, at = [], widget.parentWidget()
    while at is not None and len(around) < 3:
        around.append(type(at).__name__)
        at = at.parentWidget()
    return f"{type(widget).__name__} {name_of(widget)!r} in {' in '.join(around)}"


PLACES = [place.name for place in places()]


@pytest.mark.parametrize("place", PLACES)
def test_each_control_has_a_name_and_a_role(entered, place):
    seen = list(controls(entered(place)))
    assert len(seen) > 5
    nameless = [said(each) for each in seen if not name_of(each)]
    roleless = [said(each) for each in seen
                if QAccessible.queryAccessibleInterface(each).role() == QAccessible.Role.NoRole]
    assert (nameless, roleless) == ([], [])


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_each_control_and_goes_as_the_eye_does(entered, place):
    desk = entered(place)
    usable = [each for each in controls(desk) if each.isEnabled() and not of_a_group(each)]
    chain = tabbed_through(desk)
    lost = [said(each) for each in usable if each not in chain and each.focusProxy() not in chain]
    back = [f"{said(one)} → {said(other)}" for one, other in pairwise(chain) if goes_back(one, other)]
    assert (lost, back) == ([], [])


def of_a_group(widget):
    """Of buttons that exclude each other, arrows lead from one to the other, and Tab to the one that is chosen."""
    return isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)


def tabbed_through(desk):
    """Return the controls that have the keyboard one after the other while Tab is pressed, until the first has it."""
    desk.window().activateWindow()
    desk.setFocus(Qt.FocusReason.OtherFocusReason)
    chain = []
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at in chain[:3]:
            break
        chain.append(at)
    return chain


def goes_back(one, other):
    """Whether Tab jumps up within one card or pane: to what stands wholly above, in the same column."""
    if one.parentWidget() is not other.parentWidget():
        return False
    first, second = (each.rect().translated(each.mapTo(each.window(), QPoint())) for each in (one, other))
    return second.bottom() < first.top() and second.left() < first.right() and first.left() < second.right()
