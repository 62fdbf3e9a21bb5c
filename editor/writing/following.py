"""The text and what stands beside it scroll together, paragraph by paragraph."""

from bisect import bisect_right
from difflib import SequenceMatcher

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

from editor.writing.beside import Beside
from editor.writing.editor_pane import EditorPane

PAUSE_MS = 500
MOST = 1000
SAME = 6  # characters by which a paragraph that was edited is still known


class Following(QObject):
    """While both are shown and 一起滚动 is checked, the one not scrolled goes where the other is."""

    def __init__(self, pane: EditorPane, beside: Beside, pause: int = PAUSE_MS) -> None:
        super().__init__(pane)
        self._pane, self._beside = pane, beside
        self._ways: list[tuple[int, int]] = []
        self._moving = False
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._pair)
        pane.touched.connect(self._later)
        pane.replaced.connect(self._later)
        beside.changed.connect(self._on_beside)
        beside.together.toggled.connect(lambda on: self._on_scrolled(pane, beside.page) if on else None)
        pane.verticalScrollBar().valueChanged.connect(lambda: self._on_scrolled(pane, beside.page))
        beside.page.verticalScrollBar().valueChanged.connect(lambda: self._on_scrolled(beside.page, pane))

    def _later(self) -> None:
        if self._beside.isVisible():
            self._pause.start()

    def _on_beside(self) -> None:
        self._pair()
        # The pane beside has its size only when it was laid out.
        QTimer.singleShot(0, self, lambda: self._on_scrolled(self._pane, self._beside.page))

    def _pair(self) -> None:
        """Find which paragraph belongs to which, by how they begin; long texts are taken to be alike all through."""
        ones, others = _beginnings(self._pane.document()), _beginnings(self._beside.page.document())
        same = [] if max(len(ones), len(others)) > MOST else (
            SequenceMatcher(None, ones, others, autojunk=False).get_matching_blocks())
        found = [(i + each, j + each) for i, j, count in same for each in range(count)]
        self._ways = [*(found or [(0, 0)]), (len(ones), len(others))]

    def _on_scrolled(self, one: QTextEdit, other: QTextEdit) -> None:
        if self._moving or not self._beside.isVisible() or not self._beside.together.isChecked() or not self._ways:
            return
        here = _where(one)
        ways = self._ways if one is self._pane else [(j, i) for i, j in self._ways]
        self._moving = True
        _go(other, _led(here, ways))
        self._moving = False


def _led(here: float, ways: list[tuple[int, int]]) -> float:
    """Return the paragraph that belongs to `here`, both with the part already passed as a fraction."""
    at = bisect_right([i for i, _ in ways], here) - 1
    if at < 0:
        return 0.0
    (i, j), (next_i, next_j) = ways[at], ways[min(at + 1, len(ways) - 1)]
    if next_i <= i:
        return float(j)
    return j + (here - i) / (next_i - i) * max(0, next_j - j)


def _beginnings(document: QTextDocument) -> list[str]:
    found, block = list[str](), document.begin()
    while block.isValid():
        found.append(block.text().strip()[:SAME])
        block = block.next()
    return found


def _where(page: QTextEdit) -> float:
    """Return the paragraph at the upper edge, with the part of it above as a fraction."""
    value = page.verticalScrollBar().value()
    block = page.cursorForPosition(QPoint(page.viewport().width() // 2, 0)).block()
    top, height = _extent(page, block)
    return block.blockNumber() + min(1.0, max(0.0, (value - top) / height)) if height else float(block.blockNumber())


def _go(page: QTextEdit, place: float) -> None:
    block = page.document().findBlockByNumber(int(place))
    if not block.isValid():
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        return
    top, height = _extent(page, block)
    page.verticalScrollBar().setValue(round(top + (place - int(place)) * height) if place else 0)


def _extent(page: QTextEdit, block: QTextBlock) -> tuple[float, float]:
    place = page.document().documentLayout().blockBoundingRect(block)
    return place.top(), place.height()
