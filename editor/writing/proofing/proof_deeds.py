"""What can be done with a problem: going there, setting right, ignoring, teaching the check; each told and undoable."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.desk import proofing
from bulletin.people import Actor
from bulletin.proof.problem import Problem
from bulletin.proof.wordbook import Ignored, Switched, here
from editor.pieces.kept_words import keep_words
from editor.pieces.rule_words import problem_words, rule_name
from editor.shell.frame import Frame
from editor.writing.proofing.checking import Checking, meant_for
from editor.writing.proofing.mending import mend_place, selecting
from editor.writing.proofing.proof_marks import ProofMarks, suggestion_words
from editor.writing.proofing.whole_mending import WholeMending
from editor.writing.proofing.word_sheet import WordSheet, likely_word
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

FAR = 1 << 40


class ProofDeeds(QObject):
    """`chosen(Problem)` is sent when another problem is gone to, `settings_asked` for the settings of the check."""

    chosen = Signal(object)
    settings_asked = Signal()

    def __init__(self, frame: Frame, sheet: Sheet, writer: Writer, checking: Checking) -> None:
        super().__init__(sheet)
        self._frame, self._sheet, self._writer, self._checking = frame, sheet, writer, checking
        self._pane = sheet.pane
        self.whole = WholeMending(frame, sheet, writer, checking)
        self.marks = ProofMarks(sheet.pane, checking, self.offers)
        self.asking: WordSheet | None = None

    def offers(self, problem: Problem) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return what can be done with a problem, in words."""
        found: list[tuple[str, Callable[[], object]]] = []
        if problem.suggestion is not None and not self._pane.isReadOnly():
            change = self.tr("{change}\tCtrl+.").format(change=suggestion_words(problem))
            found += [(change, partial(self.fix, problem)),
                      (self.tr("改正同类…"), partial(self.whole.fix_kind, problem))]
        journal = self._journal_name()
        off = self.tr("对《{journal}》停用此规则").format(journal=journal) if journal else self.tr("停用此规则")
        return (*found, (self.tr("本处忽略"), partial(self.ignore_here, problem)),
                (self.tr("一律忽略"), partial(self.ignore_always, problem)),
                (self.tr("加入词库…"), partial(self.add_word, problem)), (off, partial(self.switch_off, problem)))

    def go(self, problem: Problem, keyboard: bool = True) -> None:
        """Select the place of a problem in the text, and put the keyboard there."""
        place = self._checking.spots.place(problem)
        if place is not None:
            self._pane.setTextCursor(selecting(self._pane, *place))
            self._pane.ensureCursorVisible()
        if keyboard:
            self._sheet.take_keyboard()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) problem from the cursor, over the end to the beginning."""
        shown, cursor = self._checking.shown, self._pane.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        places = [(start, end, each) for each, start, end in self._checking.spots.near(0, FAR)
                  if each.strength in shown]
        ahead = [each for start, end, each in places if start >= here[1] and (start, end) != here]
        behind = [each for start, end, each in places if end <= here[0] and (start, end) != here]
        around = [each for _, _, each in places]
        if around:
            problem = (ahead or around)[0] if by > 0 else (behind or around)[-1]
            self.go(problem)
            self.chosen.emit(problem)

    def back_to_text(self) -> None:
        """Put the keyboard into the text."""
        self._sheet.take_keyboard()

    def fix_here(self) -> None:
        """Set right the problem under the cursor; where it needs a person, tell what it is."""
        problem = self.marks.here()
        if problem is None:
            self._frame.say(self.tr("光标处没有查出问题"))
        elif problem.suggestion is None:
            self.chosen.emit(problem)
            self._frame.say(problem_words(problem))
        else:
            self.fix(problem)

    def fix(self, problem: Problem) -> None:
        """Put the suggestion in, one step of undo."""
        if self._pane.isReadOnly() or problem.suggestion is None:
            return
        place = self._checking.spots.place(problem)
        if place is None or not mend_place(self._pane, *place, problem.text, problem.suggestion):
            self._frame.say(self.tr("这里已经改过，稍等片刻会重新检查"))
            return
        self._checking.taken(problem)

    def ignore_here(self, problem: Problem) -> None:
        """Do not show this one any more in this draft."""
        seen = self._writer.seen
        if seen is not None:
            whole = self._checking.whole
            ignored = here(problem.rule, problem.text, seen.opened.draft.id, whole[:problem.start], whole[problem.end:])
            self._teach(partial(proofing.ignore, ignored=ignored), self.tr("这一处不再提示"))
            self._checking.taken(problem, again=False)

    def ignore_always(self, problem: Problem) -> None:
        """Do not show this wording any more for this rule."""
        self._teach(partial(proofing.ignore, ignored=Ignored(problem.rule, problem.text)),
                    self.tr("“{words}”不再提示，可在校对设置里恢复").format(words=problem.text))

    def add_word(self, problem: Problem) -> None:
        """Ask for the word to be put into the dictionary; what stands around the problem is proposed."""
        chosen = self._pane.textCursor().selectedText()
        self.asking = WordSheet(chosen if len(chosen) > 1 else likely_word(self._checking.whole, problem),
                                self._sheet.window())
        keep_words(self.asking, self._frame, f"word {self.asking.edit.text()}", {"word": self.asking.edit}, "writing")
        self.asking.given.connect(lambda word: self._teach(
            partial(proofing.add_words, words=(word,)), self.tr("“{word}”已加入词库").format(word=word)))
        self.asking.open()

    def switch_off(self, problem: Problem) -> None:
        """Switch the rule off: for the journal of the draft, or where none is known for all."""
        seen = self._writer.seen
        if seen is not None:
            switched = Switched(problem.rule, False, meant_for(seen).journal_id)
            self._teach(partial(proofing.switch, switched=switched), self.tr(
                "已停用“{rule}”，可在校对设置里启用").format(rule=rule_name(problem.rule)))

    def _teach(self, deed: Callable[..., object], words: str) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return

        def job(archive: Archive, actor: Actor = actor) -> None:
            deed(archive, actor=actor, at=at)

        self._frame.background.ask(self, job, lambda done: self._frame.say(words), self._frame.trouble)

    def _journal_name(self) -> str:
        seen = self._writer.seen
        meant = meant_for(seen).journal_id if seen else ""
        return next((each.name for each in seen.journals if each.id == meant), "") if seen else ""
