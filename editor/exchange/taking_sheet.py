"""收入交换包: who made it, what it would bring, and taking what is chosen of that."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from bulletin.desk.unpacking import Line, Preview, Signer, Status, can_be_taken
from bulletin.exchange.package import Kind
from editor.copies.terms import Mark
from editor.exchange.runs import TakingRun
from editor.exchange.sheet import ExchangeSheet
from editor.exchange.table import ChoiceTable
from editor.exchange.terms import (
    counted_words,
    kind_words,
    line_words,
    maker_words,
    moment_words,
    signer_words,
    status_words,
    title_words,
)
from editor.shell.chip import Tone
from editor.shell.frame import Frame
from editor.shell.theme import GRID, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of

if TYPE_CHECKING:
    from bulletin.desk.taking_package import Outcome

_WIDTHS = (96, 104, 0, 400)
_ORDER = (Status.NEW, Status.DIFFERS, Status.UNFIT, Status.KNOWN)


class TakingSheet(ExchangeSheet):
    """`seen` is what the package would bring, None until it is known. `another` asks for another file."""

    another = Signal()

    def __init__(self, frame: Frame, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("收入交换包"), ChoiceTable(self.tr("包里的内容"), (
            self.tr("情况"), self.tr("类别"), self.tr("内容"), self.tr("说明")), _WIDTHS), parent)
        self._frame, self._path = frame, path
        self.seen: Preview | None = None
        self._running = self._taken = False
        self.maker, self.signer, self.key = QLabel(), note("", wrapping=True), QLabel()
        for label in (self.maker, self.key):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key.setAccessibleName(self.tr("签名指纹"))
        self.trusted = QCheckBox(self.tr("已与对方核对指纹，一致"))
        self.take = button(self.tr("收入"), main=True, clicked=self.begin)
        self.go = button(self.tr("到来稿看"), "tray", clicked=self._go)
        self.go.hide()
        self.lay_out((self._who(),), (self.go,), self.take)
        self.table.changed.connect(self._count)
        self.trusted.toggled.connect(self._count)
        self.head.set_beside(path.name)
        self.empty.acted.connect(self._choose_another)
        self._count()
        self.run = TakingRun(frame, path, self)
        self.run.progressed.connect(self.progress)
        self.run.looked_at.connect(self._show)
        self.run.ended.connect(self._done)
        self.run.failed.connect(self._failed)
        self.tell(self.tr("正在核对交换包…"))
        self.run.look()

    def begin(self) -> None:
        """Take what is ticked."""
        actor, seen = self._frame.person, self.seen
        if actor is None or seen is None or not self.take.isEnabled():
            return
        self.calm()
        self._running = True
        self._hold()
        self.tell(self.tr("正在收入，Esc 停止；已收入的保留。"))
        self.run.take(self.table.chosen(), seen.maker.fingerprint if self.trusted.isChecked() else "", actor)

    def reject(self) -> None:
        if self._running:
            self.run.stop()
        else:
            super().reject()

    def _show(self, seen: Preview) -> None:
        self.bar.hide()
        self.seen = seen
        self.maker.setText(maker_words(seen))
        self.signer.setText(signer_words(seen))
        self.key.setText(self.tr("签名指纹 {fingerprint}").format(fingerprint=seen.maker.fingerprint))
        style(self.signer, "error" if seen.signer is Signer.OTHER_KEY else "note")
        self.trusted.setVisible(seen.signer is not Signer.KNOWN and seen.taken_at is None)
        self._who_is.show()
        self.tell(self.tr("这个包已于 {at} 收过。").format(at=moment_words(seen.taken_at)) if seen.taken_at else "")
        self._rows(seen, ())
        self._count()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, seen: Preview, outcomes: tuple[Outcome, ...]) -> None:
        became = {each.line.key: each for each in outcomes}
        over = bool(outcomes) or seen.taken_at is not None

        def row(line: Line) -> tuple[str, bool, bool, tuple[str | Mark, ...]]:
            outcome = became.get(line.key)
            told = outcome.line if outcome is not None and not outcome.taken else line
            mark = _taken_mark() if outcome is not None and outcome.taken else _mark(told)
            return (line.key, line.key in seen.proposed, can_be_taken(line) and not over,
                    (mark, kind_words(line.kind), title_words(line), line_words(told)))
        self.table.show_rows(map(row, sorted(seen.lines, key=lambda line: _ORDER.index(line.status))))

    def _count(self) -> None:
        chosen, seen = len(self.table.chosen()), self.seen
        may = seen is not None and (self.trusted.isHidden() or self.trusted.isChecked())
        self.take.setText(self.tr("收入 {count} 项").format(count=chosen) if chosen else self.tr("收入"))
        self.take.setEnabled(bool(chosen) and may and not self._running and not self._taken)
        self.take.setToolTip("" if may or seen is None else self.tr("请先与对方核对指纹"))

    def _hold(self) -> None:
        for each in (self.table, self.trusted):
            each.setEnabled(not self._running)
        self.close_it.setText(self.tr("停止") if self._running else self.tr("关闭"))
        self._count()

    def _done(self, outcomes: tuple[Outcome, ...]) -> None:
        self._running, self._taken = False, True
        self.bar.hide()
        if self.seen is not None:
            self._rows(self.seen, outcomes)
        counts = Counter[Kind]()
        for each in outcomes:
            if each.taken:
                counts[each.line.kind] += each.line.count
        words = counted_words(counts)
        self.tell(self.tr("已收入：{what}。").format(what=words) if words else self.tr("没有收入。"))
        self.go.setVisible(bool(counts[Kind.DRAFT]))
        self._hold()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.tell("")
        self._hold()
        if self.seen is None:
            self.bar.hide()
            self.show_nothing(sentence_of(error), self.tr("另选文件…"))
        else:
            self.explain(error)

    def _choose_another(self) -> None:
        self.accept()
        self.another.emit()

    def _go(self) -> None:
        frame = self._frame
        self.accept()
        frame.go("inbox")

    def _who(self) -> QWidget:
        self._who_is = QWidget()
        column = QVBoxLayout(self._who_is)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for each in (self.maker, self.signer, self.key, self.trusted):
            column.addWidget(each)
        self._who_is.hide()
        return self._who_is


def _mark(line: Line) -> Mark:
    tone, icon = {
        Status.NEW: (Tone.INFORMATION, "plus"), Status.KNOWN: (Tone.NEUTRAL, "check"),
        Status.DIFFERS: (Tone.WARNING, "warning"), Status.UNFIT: (Tone.WARNING, "prohibit")}[line.status]
    return Mark(status_words(line.status), tone, icon)


def _taken_mark() -> Mark:
    return Mark(QCoreApplication.translate("exchange", "已收入"), Tone.GOOD, "check-circle")
