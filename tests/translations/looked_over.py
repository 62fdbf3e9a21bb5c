"""What a window says, word by word, and which of its words have no room: for tests that walk through screens."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

SLACK = 2  # px by which Qt rounds
MOST_ROWS = 40


@dataclass(frozen=True)
class Said:
    """Words of a widget: where it stands by class names, what they are (text, tip, name, …), and the words."""

    where: str
    what: str
    words: str


def where(widget: QWidget) -> str:
    """Return the classes a widget stands in, outermost first, ours alone before the last."""
    names, each = [type(widget).__name__], widget.parentWidget()
    while each is not None:
        if type(each).__module__.startswith("editor"):
            names.append(type(each).__name__)
        each = each.parentWidget()
    return " > ".join(reversed(names))


def words_of(top: QWidget) -> Iterator[Said]:
    """Yield all that `top` and what is in it say, whether it is shown now or not."""
    for widget in (top, *top.findChildren(QWidget)):
        at = where(widget)
        for what, words in _own(widget):
            if words:
                yield Said(at, what, words)


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield from (("tip", widget.toolTip()), ("name", widget.accessibleName()), ("title", widget.windowTitle()),
                ("description", widget.accessibleDescription()), ("status", widget.statusTip()))
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield "text", widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
        yield from (("tip", widget.tabToolTip(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _model(widget.model())
    yield from (("action", action.text()) for action in widget.actions() if isinstance(action, QAction))
    yield from (("tip", action.toolTip()) for action in widget.actions() if isinstance(action, QAction))


def _model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    top = QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(top), MOST_ROWS)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                found = model.data(model.index(row, column, top), role)
                if isinstance(found, str):
                    yield "cell", found


def clipped(top: QWidget) -> Iterator[Said]:
    """Yield the words that are shown now with less room than they need and not wholly said by a tool tip."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top) or not widget.isVisible() or not widget.width():
            continue
        if type(widget).__name__ == "Elided":
            continue  # made to be cut
        for words, wanted, room in _needs(widget):
            if wanted > room + SLACK and words not in widget.toolTip():
                yield Said(where(widget), f"{wanted} px in {room}", words)
        if widget is not top and (said := _beyond(widget)):
            yield said


def _beyond(widget: QWidget) -> Said | None:
    """Return the words of a widget that reaches over the right edge of what it stands in."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QAbstractButton | QLabel) or not widget.text():
        return None
    over = widget.x() + widget.width() - parent.width()
    return Said(where(widget), f"{over} px beyond the edge", widget.text()) if over > SLACK else None


def _needs(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Yield words with the width they need and the width they have, in px."""
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        if widget.text():
            yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QToolButton):
        if widget.text() and widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly and (
                widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonTextOnly or widget.icon().isNull()):
            yield widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()), widget.width()
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if widget.isTabVisible(at) and widget.tabToolTip(at) != widget.tabText(at):
                yield widget.tabText(at), widget.fontMetrics().horizontalAdvance(widget.tabText(at)), (
                    widget.tabRect(at).width())
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)


def _label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    if not label.text() or label.pixmap().width():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield label.text(), needed, label.height()
    else:
        yield label.text(), label.sizeHint().width(), label.width()


def _header(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return
    bold = QFontMetrics(header.font())
    for column in range(header.count()):
        if header.isSectionHidden(column):
            continue
        words = str(header.model().headerData(column, Qt.Orientation.Horizontal) or "")
        tip = header.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if words and tip is None:
            yield words, bold.horizontalAdvance(words) + 8, header.sectionSize(column)
