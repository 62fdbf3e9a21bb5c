"""Comparing two issues, or two of their items: fetched, compared beside the window, shown in a sheet of their own."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.compare import Comparison, compare
from editor.archive.asking import Printed, contents, whole
from editor.archive.comparison_sheet import ComparisonSheet, Side
from editor.pieces.find_words import issue_words
from editor.shell.frame import Frame

Marked = tuple[tuple[Printed, int], ...]


class Comparing(QObject):
    """`sheet` is the last that was opened."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: ComparisonSheet | None = None

    def compare(self, marked: Marked) -> None:
        """Compare two issues, or items (number `at` of an issue; -1: all of it), the earlier with the later."""
        if len(marked) == 2:
            one, other = sorted(marked, key=lambda each: (each[0].issue.day, each[0].line))
            self._frame.background.ask(self, lambda archive: (_side(archive, *one), _side(archive, *other)),
                                       self._compare, self._frame.trouble)

    def _compare(self, sides: tuple[Side, Side]) -> None:
        before, after = sides
        self._frame.background.files(self, lambda stop: compare(before.text, after.text),
                                     lambda found: self._show(before, after, found), self._frame.trouble,
                                     title=self.tr("比较"))

    def _show(self, before: Side, after: Side, found: Comparison) -> None:
        self.sheet = ComparisonSheet(before, after, found, self._frame.settings.text_zoom, self._over)
        self.sheet.show()


def _side(archive: Archive, printed: Printed, at: int) -> Side:
    full = contents(archive, printed, at)
    name = issue_words(printed.journal, printed.issue.number)
    if at < 0:
        return Side(name, whole(full))
    words = QCoreApplication.translate("archive", "{title}（{issue}）")
    return Side(words.format(title=full.items[at][2], issue=name), full.texts[at])
