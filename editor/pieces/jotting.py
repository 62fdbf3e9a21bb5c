"""The fields in which a call is jotted down: short ones, long ones, kinds, times, and who of a unit calls."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit

from bulletin.phone import when_words
from bulletin.phone_time import event_time
from bulletin.units import Correspondent, Unit, unit_named
from editor.shell.language import said

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Long(QPlainTextEdit):
    """Two lines of words. Enter goes on as in a short field, Shift+Enter begins a line, Tab leaves it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 20)
        self.textChanged.connect(self.edited)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def text(self) -> str:
        """Return the words."""
        return self.toPlainText()


class Short(QLineEdit):
    """One line of words; `edited` is sent for whatever changes it, also a choice among what is offered."""

    edited = Signal()

    def __init__(self, offered: Iterable[str] = ()) -> None:
        super().__init__()
        self._offered = QStringListModel(list(offered), self)
        self.textChanged.connect(lambda words: self.edited.emit())
        self.offering = QCompleter(self._offered, self)
        self.offering.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offering.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self.offering)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()  # a field of another kind offers nothing
        popup = completer.popup() if completer is not None else None
        if event.key() not in ENTER or popup is None or not popup.isVisible() or popup.currentIndex().isValid():
            super().keyPressEvent(event)
            if popup is not None and popup.isVisible() and self._says_it_all(event):
                popup.hide()  # it would swallow the click that goes on to the next field
            return
        # Nothing of what is offered was gone to: the words stand, and Enter goes on as if nothing were offered. The
        # completer would keep the key to itself.
        popup.hide()
        if (form := self.parentWidget()) is not None:
            QCoreApplication.sendEvent(form, event)

    def _says_it_all(self, event: QKeyEvent) -> bool:
        """Return whether there is nothing left to offer: words were pasted, or the one thing offered stands there."""
        only = self.offering.completionCount() == 1 and self.offering.currentCompletion() == self.text()
        return only or event.matches(QKeySequence.StandardKey.Paste)

    def offer(self, words: Iterable[str]) -> None:
        """Offer these while somebody types."""
        self._offered.setStringList(list(dict.fromkeys(words)))


class Kinds(QComboBox):
    """What kind of event it is: one of the usual, or words of one's own. The usual are Chinese, as they are kept; they
    are shown and may be written as the window speaks.
    """

    edited = Signal()

    def __init__(self, kinds: Iterable[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for kind in kinds:
            self.addItem(said(kind), kind)
        self.setCurrentIndex(-1)
        completer = self.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.editTextChanged.connect(lambda words: self.edited.emit())

    def text(self) -> str:
        """Return the words, of the usual kinds those that are kept."""
        at = self.findText(self.currentText().strip())
        return str(self.itemData(at)) if at >= 0 else self.currentText()

    def setText(self, words: str) -> None:
        at = self.findData(words)
        self.setEditText(self.itemText(at) if at >= 0 else words)

    def setPlaceholderText(self, words: str) -> None:
        editor = self.lineEdit()
        assert editor is not None
        editor.setPlaceholderText(words)


class When(Short):
    """A time as it is jotted down; leaving the field shows how it was understood: 11月20日14时30分."""

    def __init__(self, told: Callable[[], datetime]) -> None:
        """`told` returns when the words were heard, local time."""
        super().__init__()
        self.setCompleter(None)  # type: ignore[arg-type]
        self._told = told
        self.editingFinished.connect(self.settle)

    def iso(self) -> str:
        """Return the time as ISO text, to the minute or the day alone; empty for none and for what is none."""
        return event_time(self.text(), self._told())

    def is_wrong(self) -> bool:
        """Return whether something is written that cannot be understood."""
        return bool(self.text().strip()) and not self.iso()

    def settle(self) -> None:
        """Show how it was understood."""
        if (iso := self.iso()) and when_words(iso) != self.text():
            self.setText(when_words(iso))


def people_of(unit: str, units: Iterable[Unit]) -> tuple[Correspondent, ...]:
    """Return who writes for the unit that is meant; of all units while it is not clear which."""
    units = tuple(units)
    meant = unit_named(unit, units)
    return tuple(each for one in ((meant,) if meant else units) for each in one.correspondents)
