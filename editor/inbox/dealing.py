"""What is done with drafts from the inbox: put aside, not used, made one, taken up again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import signing
from bulletin.drafts import Draft
from bulletin.errors import BulletinError, Refused, Trouble
from bulletin.people import Actor
from bulletin.workflow import Step
from editor.inbox.asking import MergeDialog, ReasonDialog
from editor.inbox.seeing import MOST, Seen, see, steps_open
from editor.pieces.counter_deeds import apart, back_from, named
from editor.pieces.kept_words import keep_words
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.terms import stage_words
from editor.shell.undoing import Turn


@dataclass(frozen=True)
class Dealt:
    """The drafts as they now stand, and the first that said no."""

    drafts: tuple[Draft, ...]
    error: BulletinError | None = None


def take_steps(archive: Archive, drafts: tuple[Draft, ...], step: Step, reason: str, actor: Actor,
               at: datetime) -> Dealt:
    """Take `step` with each draft as it was seen, each for itself; one that says no does not stop the others."""
    moved: list[Draft] = []
    error: BulletinError | None = None
    for draft in drafts:
        try:
            if step is Step.UNMERGE:
                moved.append(signing.unmerge(archive, draft, actor=actor, at=at))
            else:
                moved.append(signing.take_step(archive, draft, step, actor=actor, at=at, reason=reason))
        except (Refused, Trouble) as told:
            error = error or told
    return Dealt(tuple(moved), error)


class Dealing(QObject):
    """Asks what must be asked and does the deed. `asked_for(dialog)` tells of each question put."""

    asked_for = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen

    def begin_one(self, step: Step, seen: Seen, reason: str) -> None:
        """Take `step` with the draft seen alone; `reason` is what is offered to be given."""
        self.begin(step, replace(seen, chosen=(seen.opened.draft,)), reason)

    def begin(self, step: Step, seen: Seen, offered: str = "") -> None:
        """Take `step` with the drafts chosen, after asking for what it needs; `offered` is the reason written already.
        """
        if step is Step.DECLINE:
            reason = ReasonDialog(seen.chosen, self._screen)
            reason.reason.setText(offered)
            ids = " ".join(draft.id for draft in seen.chosen)
            keep_words(reason, self._frame, f"decline {ids}", {"reason": reason.reason}, "inbox")
            reason.given.connect(lambda words: self._take(step, seen.chosen, words))
            self._put(reason)
        elif step is Step.MERGE:
            whole = MergeDialog(seen.chosen, seen.opened.draft.id, self._screen)
            whole.given.connect(self._merge)
            self._put(whole)
        else:
            self._take(step, seen.chosen)

    def offer(self, step: Step, chosen: tuple[str, ...]) -> None:
        """Begin `step` with the drafts of these ids as they stand now, at most 200; where it is not open, nothing."""
        if 0 < len(chosen) <= MOST:
            self._frame.background.ask(self, lambda archive: see(archive, chosen[0], chosen),
                                       lambda seen: self._begin_open(step, seen), self._frame.trouble)

    def _begin_open(self, step: Step, seen: Seen) -> None:
        if step in steps_open(seen.chosen, self._frame.person):
            self.begin(step, seen)

    def _put(self, question: ReasonDialog | MergeDialog) -> None:
        question.open()
        self.asked_for.emit(question)

    def _take(self, step: Step, drafts: tuple[Draft, ...], reason: str = "") -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: take_steps(archive, drafts, step, reason, actor, at),
                lambda dealt: self._dealt(dealt, step, drafts, reason))

    def _dealt(self, dealt: Dealt, step: Step, before: tuple[Draft, ...], reason: str) -> None:
        if dealt.error is not None:
            self._frame.trouble(dealt.error)
        if dealt.drafts:
            stage = stage_words(dealt.drafts[0].stage.value)
            said = self._whose(dealt.drafts) + self.tr("：{stage}").format(stage=stage)
            self._tell(said, step, dealt.drafts, back_from(step, before, dealt.drafts, reason))

    def _tell(self, said: str, step: Step, drafts: Sequence[Draft], back: Turn | None) -> None:
        if back is None:
            self._frame.say(said)
        else:
            self._frame.done(said, named(step, drafts), back)

    def _merge(self, whole: Draft, parts: tuple[Draft, ...], with_texts: bool) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: signing.merge(
                    archive, whole, parts, actor=actor, at=at, with_texts=with_texts),
                lambda merged: self._frame.done(
                    self.tr("{count} 篇已并入《{title}》").format(count=len(merged), title=whole.title),
                    named(Step.MERGE, merged), apart(whole, parts, tuple(merged), with_texts=with_texts)),
                self._frame.trouble)

    def _whose(self, drafts: tuple[Draft, ...]) -> str:
        if len(drafts) == 1:
            return joining.titled(drafts[0].title)
        return self.tr("{count} 篇").format(count=len(drafts))
