"""Which journal and which year: two boxes filled with what there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from bulletin.desk.exporting_many import years_of
from bulletin.journals import Journal
from editor.shell import days
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE
from editor.shell.widgets import Field

Years = tuple[tuple[Journal, tuple[int, ...]], ...]


class YearChoice(QWidget):
    """`chosen(journal_id, year, journal_name)` when both are; `empty()` when nothing was published yet."""

    chosen = Signal(str, int, str)
    empty = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._years: Years = ()
        self.journal, self.year = QComboBox(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(Field(self.tr("刊物"), self.journal), 2)
        row.addWidget(Field(self.tr("年份"), self.year), 1)
        self.journal.currentIndexChanged.connect(self._show_years)
        self.year.currentIndexChanged.connect(self._tell)

    def ask(self, journal_id: str = "", year: int = 0) -> None:
        """Ask what there is, and choose these where they are."""
        self._frame.background.ask(self, years_of, lambda years: self._show(years, journal_id, year),
                                   self._frame.trouble)

    def _show(self, years: Years, journal_id: str, year: int) -> None:
        self._years = years
        self.journal.blockSignals(True)
        self.journal.clear()
        for journal, _ in years:
            self.journal.addItem(journal.name, journal.id)
        self.journal.setCurrentIndex(max(0, self.journal.findData(journal_id)))
        self.journal.blockSignals(False)
        if not years:
            self.empty.emit()
            return
        self._show_years(wanted=year)

    def _show_years(self, index: int = 0, wanted: int = 0) -> None:
        self.year.blockSignals(True)
        self.year.clear()
        for each in self._years[self.journal.currentIndex()][1]:
            self.year.addItem(days.year_words(each), each)
        self.year.setCurrentIndex(max(0, self.year.findData(wanted)))
        self.year.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.journal.currentData(), self.year.currentData(), self.journal.currentText())
