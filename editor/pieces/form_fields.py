"""Fields of the forms: a day, a deadline that may be left open, and units by name."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.instructions.instruction import Responsible, once
from bulletin.units import Unit, unit_named
from editor.shell import joining
from editor.shell.days import field_locale, weekday_format
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note

_HIGH = 30  # as high as the other fields beside it
_PARTING = "，,；;\t\n "


class DayEdit(QDateEdit):
    """A day, by keyboard or from a calendar."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setCalendarPopup(True)
        self.setLocale(field_locale())
        self.setDisplayFormat(weekday_format())
        self.setCurrentSection(QDateEdit.Section.DaySection)
        self.setMinimumWidth(170)
        self.setFixedHeight(_HIGH)

    def day(self) -> date:
        """Return the day chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Choose another day."""
        self.setDate(QDate(day.year, day.month, day.day))


class DeadlineField(QWidget):
    """A deadline: none, or a day; the usual ones are one click away."""

    def __init__(self, today: date, deadline: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.limited = QCheckBox(self.tr("限期"))
        self.day = DayEdit(deadline or today + timedelta(days=15))
        self.day.setAccessibleName(self.tr("办理期限"))
        self.limited.setChecked(deadline is not None)
        self.day.setEnabled(deadline is not None)
        self.limited.toggled.connect(self.day.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.limited)
        row.addWidget(self.day)
        for words, days in ((self.tr("一周"), 7), (self.tr("半月"), 15), (self.tr("一月"), 30)):
            usual = button(words, clicked=partial(self._take, days))
            style(usual, "small")
            usual.setAccessibleName(self.tr("期限{words}").format(words=words))
            usual.setAutoDefault(False)
            row.addWidget(usual)
        row.addStretch()
        self.setFocusProxy(self.limited)

    def deadline(self) -> date | None:
        """Return the day; None while it is open."""
        return self.day.day() if self.limited.isChecked() else None

    def _take(self, days: int) -> None:
        self.limited.setChecked(True)
        self.day.set_day(self._today + timedelta(days=days))


class UnitsEdit(QWidget):
    """Units by name, parted by 、; those of the office's list are offered while one types, any other is taken as it
    is. `edited()` is sent at every change.
    """

    edited = Signal()

    def __init__(self, units: Sequence[Unit], chosen: Sequence[Responsible] = (), parent: QWidget | None = None,
                 ) -> None:
        super().__init__(parent)
        self._units = tuple(units)
        self.edit = QLineEdit("、".join(unit.name for unit in chosen))
        self.edit.setPlaceholderText(self.tr("如：县农业农村局、青禾镇；不在名册的也可直接写"))
        self.edit.setAccessibleName(self.tr("责任单位"))
        completer = _LastName([unit.name for unit in self._units], self)
        self.edit.setCompleter(completer)
        self._strange = note("", wrapping=True)
        self._strange.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.edit)
        column.addWidget(self._strange)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(lambda words: self._changed())

    def units(self) -> tuple[Responsible, ...]:
        """Return the units named, each once: with the id of that on the list, else by name alone."""
        return once(responsible(name, self._units) for name in names_in(self.edit.text()))

    def _changed(self) -> None:
        strange = [unit.name for unit in self.units() if not unit.unit_id]
        self._strange.setText(
            self.tr("不在报送单位名册：{names}").format(names=joining.listed(strange)) if strange else "")
        self._strange.setVisible(bool(strange))
        self.edited.emit()


class _LastName(QCompleter):
    """Completes the last of several names."""

    def __init__(self, names: list[str], parent: QWidget) -> None:
        super().__init__(QStringListModel(names, parent), parent)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        names = _parted(path)
        return [names[-1].strip()] if names and names[-1].strip() else ["\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        edit = self.widget()
        written = edit.text() if isinstance(edit, QLineEdit) else ""
        before = [name.strip() for name in _parted(written)[:-1] if name.strip()]
        return "、".join((*before, str(index.data())))


def names_in(written: str) -> tuple[str, ...]:
    """Return the names that are written, parted by 、, commas, semicolons or blanks."""
    return tuple(name.strip() for name in _parted(written) if name.strip())


def responsible(name: str, units: Sequence[Unit]) -> Responsible:
    """Return the unit of the list that `name` means, else the name as it is written."""
    known = unit_named(name, units)
    return Responsible(known.name, known.id) if known else Responsible(name)


def _parted(written: str) -> list[str]:
    for sign in _PARTING:
        written = written.replace(sign, "、")
    return written.split("、")
