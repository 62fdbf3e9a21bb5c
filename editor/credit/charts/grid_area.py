"""The cards under each other where there is no room for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from editor.credit.charts.card import CardGrid


class GridArea(QScrollArea):
    """Makes the grid as wide as there is room, and as high as it needs to be."""

    def __init__(self, grid: CardGrid) -> None:
        super().__init__()
        self._grid = grid
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(grid)

    def arrange(self) -> None:
        """Lay the cards for the room there is."""
        room = self.maximumViewportSize()
        wide = room.width()
        high = self._grid.least_height(wide)
        if high > room.height():
            wide -= self.verticalScrollBar().sizeHint().width()
            high = self._grid.least_height(wide)
        self._grid.resize(wide, max(high, room.height()))
        self._grid.lay(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
