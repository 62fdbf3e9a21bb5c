"""The foot of the board: how long the issue is, where it is written, and signing, the sheet and printing."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, note


class Foot(QWidget):
    """`sign_asked`, `unsign_asked`, `sheet_asked`, `publish_asked`, `folder_asked` by the buttons."""

    sign_asked = Signal()
    unsign_asked = Signal()
    sheet_asked = Signal()
    publish_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "bar")
        self.length = QLabel()
        self.length.setContentsMargins(0, 0, INSIDE, 0)
        self.where = note("")
        self.folder = button(self.tr("更改…"), clicked=self.folder_asked.emit)
        style(self.folder, "small")
        self.folder.setAccessibleName(self.tr("更改存放文件夹"))
        self.sheet = button(self.tr("导出签发单…"), "download-simple", clicked=self.sheet_asked.emit)
        self.sign = button(self.tr("签发本期"), "circle-wavy-check", clicked=self._sign)
        self.publish = button(self.tr("成刊"), main=True, clicked=self.publish_asked.emit)
        self._taking_back = False
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        for widget in (self.length, self.where, self.folder):
            row.addWidget(widget)
        row.addStretch(1)
        for control in (self.sheet, self.sign, self.publish):
            control.setEnabled(False)  # until it is known what is on the board
            row.addWidget(control)

    def show_seen(self, seen: Seen, may: Standing) -> None:
        """Show what may be done; the signature is given, or taken back where it stands."""
        length = seen.estimate
        words = self.tr("约 {pages} 页，共 {count:,} 字").format(pages=length.pages, count=length.characters)
        self.length.setText(words)
        self.length.setVisible(length.pages > 0)
        self._taking_back = seen.signed
        self.sign.setText(self.tr("撤销签发") if seen.signed else self.tr("签发本期"))
        _allow(self.sign, may.unsign if seen.signed else may.sign)
        _allow(self.publish, may.publish)
        empty = seen.issue is None or not seen.issue.items
        _allow(self.sheet, self.tr("本期还没有稿件") if empty else "")

    def show_folder(self, folder: Path) -> None:
        """Say where issues are written."""
        self.where.setText(self.tr("存放：{folder}").format(folder=folder.name))
        for each in (self.where, self.folder):
            each.setToolTip(str(folder))

    def _sign(self) -> None:
        (self.unsign_asked if self._taking_back else self.sign_asked).emit()


def _allow(control: QPushButton, why_not: str) -> None:
    control.setEnabled(not why_not)
    control.setToolTip(why_not)
    control.setAccessibleDescription(why_not)
