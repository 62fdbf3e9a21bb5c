"""How large a window may open: as large as it likes to be, but never over the edge of the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 40)  # what the system puts round a window: its title bar and edges


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give `window` that size (px), or what is left of the screen beside the taskbar where that is less."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - FRAME))
