"""Where this one issue goes (报、送、发), when it goes elsewhere than its journal does."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bulletin.archive import Archive
from bulletin.journals import Distribution
from editor.issues.issue_words import distribution_lines
from editor.issues.number_field import NumberField
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.shell.widgets import Field, button, note

WIDTH, LIST_HEIGHT, MOST = 520, 76, 9_999

Deed = Callable[[Archive, Distribution | None], object]


class DistributionSheet(DeedSheet):
    """`did(issue)` once it is kept. `own` is None while the issue goes where the journal goes."""

    did = Signal(object)

    def __init__(self, frame: Frame, what: str, own: Distribution | None, journals: Distribution, deed: Deed,
                 parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(frame, parent)
        self.setFixedWidth(WIDTH)
        self._journals, self._does, self._own = journals, deed, own
        self._what, self._aside = what, put_aside_of(frame)
        self.report_to, self.send_to, self.issue_to = (_lines() for _ in range(3))
        self.copies = NumberField(0, MOST, 0, blank=self.tr("不定"))
        self.as_journal = button(self.tr("同刊物"), "arrow-counter-clockwise", clicked=self._as_journal)
        self.as_journal.setToolTip(self.tr("恢复为刊物的分发范围和印数"))
        self.as_journal.setAutoDefault(False)
        self.body.addWidget(note(hint or self.tr("只改本期；一行一个单位或职务，印在版记里。"), wrapping=True))
        for label, editor in ((self.tr("报"), self.report_to), (self.tr("送"), self.send_to),
                              (self.tr("发"), self.issue_to), (self.tr("印数（份）"), self.copies)):
            self.body.addWidget(Field(label, editor))
        self.body.addWidget(self.as_journal, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_wrong()
        self._fill(own or journals)
        self._take_up()
        self.rejected.connect(self._put_aside)
        self.forget = lambda: self._aside.keep(what, {})
        self.report_to.setFocus()

    def distribution(self) -> Distribution | None:
        """Return what is filled in; None where it is the journal's."""
        made = Distribution(_names(self.report_to), _names(self.send_to), _names(self.issue_to), self.copies.value())
        return None if made == self._journals else made

    def ready(self) -> Job | None:
        """Return the deed with what is filled in."""
        chosen, deed = self.distribution(), self._does
        return lambda archive: deed(archive, chosen)

    def finish(self, result: object) -> None:
        """It is kept."""
        self.accept()
        self.did.emit(result)

    def _as_journal(self) -> None:
        self._fill(self._journals)

    def _fill(self, distribution: Distribution) -> None:
        for editor, words in zip((self.report_to, self.send_to, self.issue_to), distribution_lines(distribution),
                                 strict=True):
            editor.setPlainText(words)
        self.copies.set_value(distribution.copies)

    def _take_up(self) -> None:
        typed = self._aside.of(self._what)
        for name, editor in self._editors():
            if name in typed:
                editor.setPlainText(typed[name])
        if "copies" in typed:
            self.copies.set_value(int(typed["copies"]))

    def _put_aside(self) -> None:
        typed = {name: editor.toPlainText() for name, editor in self._editors()} | {"copies": str(self.copies.value())}
        same = self.distribution() == self._own
        self._aside.keep(self._what, {} if same else typed, self.windowTitle(), "issues")

    def _editors(self) -> tuple[tuple[str, QPlainTextEdit], ...]:
        return ("report_to", self.report_to), ("send_to", self.send_to), ("issue_to", self.issue_to)


def _lines() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(LIST_HEIGHT)
    return made


def _names(editor: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in editor.toPlainText().splitlines() if line.strip())
