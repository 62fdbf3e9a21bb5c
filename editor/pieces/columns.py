"""The columns of a table as this chair left them: how wide those are that can be drawn, and by which it is sorted."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView

from editor.shell.settings import Settings

_PAUSE_MS, _WIDEST = 400, 4000


class KeptColumns(QObject):
    """Puts the columns of `header` back, and keeps them under `name` a moment after they were changed.

    Columns that take what is left, or have a width of their own, are not touched: another program may draw them
    otherwise. What was kept of a table that has other columns by now is passed over.
    """

    def __init__(self, header: QHeaderView, settings: Settings, name: str) -> None:
        super().__init__(header)
        self._header, self._settings, self._name = header, settings, name
        self._put_back(settings.columns(name))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        header.sectionResized.connect(lambda section, old, new: self._resized(section))
        header.sortIndicatorChanged.connect(lambda section, order: self.keep())

    def keep(self) -> None:
        """Keep them as they are now."""
        header = self._header
        widths = ",".join(f"{each}:{header.sectionSize(each)}" for each in self._drawn())
        order = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        sort = f"{header.sortIndicatorSection()}:{int(order)}" if header.isSortIndicatorShown() else ""
        self._settings.keep_columns(self._name, f"{header.count()};{widths};{sort}")

    def _drawn(self) -> list[int]:
        header = self._header
        return [each for each in range(header.count()) if not header.isSectionHidden(each)
                and header.sectionResizeMode(each) is QHeaderView.ResizeMode.Interactive]

    def _resized(self, section: int) -> None:
        # Hidden ones and those that stretch change with the window, nobody draws them.
        if self._header.isVisible() and section in self._drawn():
            self._pause.start()

    def _put_back(self, kept: str) -> None:
        header, parts = self._header, kept.split(";")
        if len(parts) != 3 or parts[0] != str(header.count()):
            return
        drawn = set(self._drawn())
        for section, width in _pairs(parts[1]):
            if section in drawn and width <= _WIDEST:
                header.resizeSection(section, max(width, header.minimumSectionSize()))
        for section, descending in _pairs(parts[2]):
            if header.isSortIndicatorShown() and section < header.count():
                header.setSortIndicator(
                    section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)


def _pairs(words: str) -> list[tuple[int, int]]:
    """Return the pairs of numbers in `3:120,4:88`; what is none is left out."""
    found = [each.partition(":") for each in words.split(",")]
    return [(int(left), int(right)) for left, _, right in found if left.isdecimal() and right.isdecimal()]
