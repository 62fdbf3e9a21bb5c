"""Setting right many places at once: looked up in the thread of checks, listed before, made as one step of undo."""


from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from bulletin.proof.problem import Problem
from bulletin.text import Text
from editor.pieces.rule_words import rule_name
from editor.shell.frame import Frame
from editor.shell.language import in_chinese, said
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.writing.proofing.checking import Checking
from editor.writing.proofing.mending import mend
from editor.writing.proofing.mends import Mend, mends_of, tidying
from editor.writing.proofing.tidy_sheet import TidySheet
from editor.writing.seeing import IN_EDITING
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

Check = Callable[[Text], tuple[Problem, ...]]
_TIDIED = QT_TRANSLATE_NOOP("kept", "一键规范")


class WholeMending(QObject):
    """`done(words, look)` is sent after the text was changed: what is told of it, and what shows the list again;
    `undone` when that was taken back.

    While a draft is with its editor a version is kept before and after; one submitted or signed is left to the
    safety copy, because a version would break what was agreed to. `busy` is sent while places are looked up.
    """

    done = Signal(str, object)
    undone = Signal()
    busy = Signal(bool)

    def __init__(self, frame: Frame, sheet: Sheet, writer: Writer, checking: Checking) -> None:
        super().__init__(sheet)
        self._frame, self._sheet, self._writer, self._checking = frame, sheet, writer, checking
        self.asking: TidySheet | None = None
        self._looking_up = False
        self._steps = 0  # that could be undone when the text was changed; 0: it was not, or that was taken back
        sheet.pane.touched.connect(self._on_touched)
        sheet.pane.replaced.connect(lambda: setattr(self, "_steps", 0))

    def tidy(self) -> None:
        """Propose everything that can be set right at once."""
        self._look_up(_TIDIED, tidying, self.tr("没有可直接改的问题"))

    def fix_kind(self, problem: Problem) -> None:
        """Propose what setting right everything of the same rule changes."""
        def look(text: Text, check: Check) -> tuple[Mend, ...]:
            return mends_of(text, (each for each in check(text) if each.rule == problem.rule))

        with in_chinese():
            title = rule_name(problem.rule)
        self._look_up(title, look, self.tr("没有同类问题可改"))

    def _look_up(self, title: str, look: Callable[[Text, Check], tuple[Mend, ...]], nothing: str) -> None:
        check = self._checking.with_what()
        if check is None or self._looking_up:
            return
        self._sheet.pane.commit_input()
        text, document = self._sheet.pane.text(), self._sheet.pane.document()
        self._become(True)
        self._frame.background.check(self, lambda: look(text, check),
                                     lambda mends: self._propose(document, title, mends, nothing), self._failed)

    def _failed(self, error: Exception) -> None:
        self._become(False)
        self._frame.trouble(error)

    def _become(self, looking_up: bool) -> None:
        self._looking_up = looking_up
        self.busy.emit(looking_up)

    def _propose(self, document: QTextDocument, title: str, mends: tuple[Mend, ...], nothing: str) -> None:
        self._become(False)
        if document is not self._sheet.pane.document():
            return
        if not mends:
            self._frame.say(nothing)
            return
        self.asking = TidySheet(said(title), mends, self._sheet.pane.isReadOnly(), self._sheet.window())
        self.asking.agreed.connect(lambda chosen: self._agreed(document, title, chosen))
        self.asking.open()

    def _agreed(self, document: QTextDocument, title: str, mends: tuple[Mend, ...]) -> None:
        if self._is_with_editor():
            self._writer.save(then=lambda draft: self._make(document, title, mends))
        else:
            self._make(document, title, mends)

    def _make(self, document: QTextDocument, title: str, mends: tuple[Mend, ...]) -> None:
        pane = self._sheet.pane
        if document is not pane.document() or pane.isReadOnly():
            return
        made = mend(pane, mends)
        left = len(mends) - len(made)
        words = self.tr("{title}：已改 {count} 处，Ctrl+Z 可一次撤回。").format(title=said(title), count=len(made))
        if left:
            words += self.tr("另有 {left} 处文字已变，没有改。").format(left=left)
        self._steps = document.availableUndoSteps()
        self.done.emit(words, lambda: self._look(title, made))
        self._checking.check_now()
        if made and self._is_with_editor():
            self._writer.save(name=title)

    def _on_touched(self) -> None:
        if self._sheet.pane.document().availableUndoSteps() < self._steps:
            self._steps = 0
            self.undone.emit()

    def _look(self, title: str, made: tuple[Mend, ...]) -> None:
        self.asking = TidySheet(said(title), made, None, self._sheet.window())
        self.asking.open()

    def _is_with_editor(self) -> bool:
        seen = self._writer.seen
        return seen is not None and seen.opened.draft.stage in IN_EDITING
