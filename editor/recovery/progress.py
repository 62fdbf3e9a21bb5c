"""What is being done to the archive, and how far it is."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from editor.recovery.heads import heading, running
from editor.shell.theme import BETWEEN


class ProgressSheet(QWidget):
    """A heading, a bar, and that nothing is lost by what may come between."""

    def __init__(self) -> None:
        super().__init__()
        self._title = heading()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._title)
        column.addWidget(self.bar)
        column.addWidget(running(self.tr("换上新档案是最后一步；在那以前中断，原来的档案原样不动。")))

    def begin(self, title: str) -> None:
        """Say what is begun."""
        self._title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)

    def report(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
