"""The signatures on something, a line each with its seal; a scan of what was signed on paper can be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.pieces.scans import Scans
from editor.pieces.seals import Sealed
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button

SIGN = 16


class SignatureLines(QWidget):
    """Hidden while nobody signed. `scans` are the buttons that open scans, from the top; in a `narrow` pane they
    stand below their words.
    """

    def __init__(self, frame: Frame, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._opening = Scans(frame, self)
        self._lines: tuple[Sealed, ...] = ()
        self._title = ""
        self._shown: list[QWidget] = []
        self.scans: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def show_lines(self, lines: tuple[Sealed, ...], title: str) -> None:
        """Show these lines; `title` names what was signed, and the copies of its scans."""
        self._title = title
        if lines == self._lines:
            return
        self._lines = lines
        for part in self._shown:
            part.hide()
            self._column.removeWidget(part)
            part.deleteLater()
        self.scans = []
        self._shown = [self._line(each) for each in lines]
        for part in self._shown:
            self._column.addWidget(part)
        self.setVisible(bool(lines))

    def words(self) -> list[str]:
        """Return the lines."""
        return [line.words for line in self._lines]

    def _line(self, sealed: Sealed) -> QWidget:
        made, words = QWidget(), QLabel(sealed.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        style(words, "error" if sealed.colour is Colour.MAIN else "note")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel(sealed.icon, SIGN, sealed.colour), 0, Qt.AlignmentFlag.AlignTop)
        said = QBoxLayout(QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight)
        said.setSpacing(GRID if self._narrow else INSIDE)
        said.addWidget(words, 1)
        if sealed.scan:
            side = Qt.AlignmentFlag.AlignLeft if self._narrow else Qt.AlignmentFlag.AlignTop
            said.addWidget(self._scan(sealed), 0, side)
        row.addLayout(said, 1)
        return made

    def _scan(self, sealed: Sealed) -> QPushButton:
        made = button(self.tr("看扫描件"), "image", clicked=lambda: self._open(sealed.scan))
        made.setAccessibleDescription(sealed.words)
        style(made, "small")
        self.scans.append(made)
        return made

    def _open(self, sha256: str) -> None:
        self._opening.show_signed(self.tr("《{title}》签字扫描件").format(title=self._title.strip("《》")), sha256)
