"""存档文件: whether each published issue lies beside the archive as plain files, since when, and what to do if not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.errors import Trouble
from editor.keeping.words import moment_words
from editor.pieces.outside import show_outside
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.exchange.shelf import Filed


class FilingRow(QWidget):
    """A sign, how the plain files stand in words, their folder. Where nothing is filed there is nothing to say."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._heard = frame, False
        self.sign, self.told = IconLabel("files", 18), note("", wrapping=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QLabel(self.tr("存档文件"))
        style(head, "pane-title")
        self.again = button(self.tr("再写一次"), "arrows-clockwise", clicked=self._again)
        self.folder = button(self.tr("打开存档"), "folder-open", clicked=self._open)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(GRID)
        for part in (head, self.told):
            words.addWidget(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for each in (self.again, self.folder):
            row.addWidget(each, alignment=Qt.AlignmentFlag.AlignTop)
        self.look()

    def look(self) -> None:
        """Show how they stand, and from now on after each round."""
        filing = self._frame.filing
        self.setVisible(filing is not None)
        if filing is None:
            return
        if not self._heard:
            self._heard = True
            filing.filed.connect(self._show)
        self._show(filing.health)

    def _show(self, filed: Filed | None) -> None:
        filing = self._frame.filing
        at, now = filing.seen_at if filing is not None else None, datetime.now(UTC)
        had_keys = self.again.hasFocus()
        self.folder.setVisible(filed is not None and filed.whole > 0)
        self.again.setVisible(filed is not None and not filed.is_well)
        if had_keys and self.again.isHidden():
            self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
        if filed is None or at is None:
            self._say(Colour.SECOND, self.tr("每期成刊后自动在档案旁的“存档”文件夹里另写一份 DOCX 和数据，"
                                             "档案打不开时也能阅读。还没有写过。"))
        elif not filed.wanted:
            self._say(Colour.SECOND, self.tr("还没有成刊的刊期。成刊后自动写进 {folder}").format(
                folder=filed.folder))
        elif filed.is_well:
            whole = self.tr("已刊发的 {count:,} 期都另存有 DOCX 和数据，{at} 核对齐全，在 {folder}")
            self._say(Colour.GOOD, whole.format(count=filed.wanted, at=moment_words(at, now), folder=filed.folder))
        else:
            self._say(Colour.MAIN, self._wrong(filed, moment_words(at, now)))

    def _wrong(self, filed: Filed, at: str) -> str:
        missing = filed.wanted - filed.whole
        told = self.tr("{at} 没有写全，已刊发的 {count:,} 期中还缺 {missing:,} 期。").format(
            at=at, count=filed.wanted, missing=missing) if missing else self.tr("{at} 没有写全。").format(at=at)
        if not filed.failures:
            return told + self.tr("缺的几期在档案里读不出原文件，请到台账“核对全部”查明。")
        first = filed.failures[0]
        words = words_of(Trouble(first.cause, path=first.name))
        return told + words.what + words.do + self.tr("档案本身不受影响；下次成刊或重新打开程序时会自动再写。")

    def _say(self, colour: Colour, words: str) -> None:
        self.sign.show_icon("warning-circle" if colour is Colour.MAIN else "files", colour)
        self.told.setText(words)
        self.setAccessibleDescription(words)

    def _again(self) -> None:
        if (filing := self._frame.filing) is not None:
            self._say(Colour.SECOND, self.tr("正在写存档文件…"))
            filing.again()

    def _open(self) -> None:
        filing = self._frame.filing
        if filing is not None and filing.health is not None and not show_outside(filing.health.folder):
            self._frame.say(self.tr("存档在：{folder}").format(folder=filing.health.folder))
