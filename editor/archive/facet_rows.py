"""What the finds have in common, as rows of chips under the search box: each click writes into the box."""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bulletin.search.port import Facet, Facets
from bulletin.search.query import Field
from editor.archive.terms import facet_words
from editor.shell.theme import GRID, style
from editor.shell.widgets import note

HEIGHT, NAME = 24, 36
FIELDS = (Field.UNIT, Field.SECTION, Field.JOURNAL, Field.DATE, Field.STATE)
LONGEST = 10  # characters of a value on its chip
_YEAR = re.compile(r"\d{4}$")  # other days are typed, and no value of a chip
Pressed = frozenset[tuple[Field, str]]


class FacetRow(QWidget):
    """One field: its values as chips, the oftenest first, as many as there is room for; 更多… has all of them.

    `chosen(text)` by a click, or Enter or the space bar where the keys are.
    """

    chosen = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(facet_words(field))
        self._name = note(facet_words(field))
        self._name.setParent(self)
        self.chips: list[QToolButton] = []
        self.more = QToolButton(self)
        self.more.setText(self.tr("更多…"))
        self.more.setAccessibleName(self.tr("更多{field}").format(field=facet_words(field)))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.more)
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        style(self.more, "filter")

    def show_values(self, values: Sequence[Facet], pressed: frozenset[str]) -> None:
        """Show these values; those that are pressed come first, also those that none of the finds has."""
        known = {value.text for value in values}
        lacking = [Facet(self.field, text, text, 0) for text in sorted(pressed - known)]
        ordered = [*lacking, *sorted(values, key=lambda value: value.text not in pressed)]
        focused = next((chip.property("facet") for chip in self.chips if chip.hasFocus()), None)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(value, value.text in pressed) for value in ordered]
        self._fill_menu(ordered, pressed)
        self._place()
        for chip in self.chips:
            if chip.property("facet") == focused:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def _chip(self, value: Facet, pressed: bool) -> QToolButton:
        chip = QToolButton(self)
        label = value.label if len(value.label) <= LONGEST else f"{value.label[:LONGEST - 1]}…"
        chip.setText(f"{'✓ ' if pressed else ''}{label}{f' {value.count:,}' if value.count else ''}")
        chip.setCheckable(True)
        chip.setChecked(pressed)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self._spoken(value))
        chip.setToolTip(value.label if label != value.label else "")
        chip.setProperty("facet", value.text)
        style(chip, "filter")
        chip.clicked.connect(partial(self._choose, value.text))
        chip.show()
        return chip

    def _choose(self, text: str, checked: bool = False) -> None:
        self.chosen.emit(text)

    def _spoken(self, value: Facet) -> str:
        count = self.tr("{count} 篇").format(count=value.count) if value.count else ""
        return " ".join(part for part in (facet_words(self.field), value.label, count) if part)

    def _fill_menu(self, values: Sequence[Facet], pressed: frozenset[str]) -> None:
        self.menu.clear()
        for value in values:
            label = value.label.replace("&", "&&")
            action = self.menu.addAction(f"{label}\t{value.count:,}" if value.count else label)
            action.setCheckable(True)
            action.setChecked(value.text in pressed)
            action.triggered.connect(partial(self._choose, value.text))

    def _place(self) -> None:
        """Lay the chips out; what does not fit is left to the menu."""
        middle = QFontMetrics(self._name.font()).height()
        self._name.setGeometry(0, (HEIGHT - middle) // 2, NAME, middle)
        widths = [chip.sizeHint().width() for chip in self.chips]
        all_fit = NAME + sum(widths) + GRID * len(widths) <= self.width()
        room = self.width() - (0 if all_fit else self.more.sizeHint().width() + GRID)
        at, hidden = NAME, False
        for chip, width in zip(self.chips, widths, strict=True):
            hidden = hidden or at + width > room
            chip.setVisible(not hidden)
            if not hidden:
                chip.setGeometry(at, 0, width, HEIGHT)
                at += width + GRID
        self.more.setVisible(not all_fit)
        self.more.setGeometry(at, 0, self.more.sizeHint().width(), HEIGHT)


class FacetRows(QWidget):
    """Sends `toggled(Field, text)` when a value is chosen."""

    toggled = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("筛选"))
        self.rows = {field: FacetRow(field) for field in FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for field, row in self.rows.items():
            row.chosen.connect(partial(self.toggled.emit, field))
            row.hide()
            column.addWidget(row)

    def show_facets(self, facets: Facets, pressed: Pressed) -> None:
        """Show what divides the finds; a field with one value only, and not asked for, divides nothing."""
        for field, row in self.rows.items():
            values = [facet for facet in facets.all if facet.field is field]
            here = frozenset(text for of, text in pressed
                             if of is field and (of is not Field.DATE or _YEAR.match(text)))
            row.setVisible(len(values) > 1 or bool(here))
            row.show_values(values, here)

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        return [stop for row in self.rows.values() for stop in (*row.chips, row.more)]

    def show_nothing(self) -> None:
        """Show no values: nothing is asked."""
        self.show_facets(Facets((), 0, True), frozenset())
