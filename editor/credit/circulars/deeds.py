"""What is done to circulars from the room: each deed in its sheet, what came of it said."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.credit.differences import Difference
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.parts import Part
from bulletin.desk import circulars
from bulletin.desk.circular_charts import Counted
from bulletin.desk.circular_papers import PaperKind
from bulletin.desk.circulars import Listed, Redrawn
from bulletin.text import Text
from editor.credit.charts.for_circular import with_pictures
from editor.credit.circulars.draw_sheet import DrawSheet
from editor.credit.circulars.issue_sheet import IssueSheet
from editor.credit.circulars.offered import OfferedSheet
from editor.credit.circulars.papers_sheet import PapersSheet
from editor.credit.circulars.words import counting_now, today
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.frame import Frame

_SLIPS = (PaperKind.ADOPTED, PaperKind.DECLINED)


class Deeds(QObject):
    """Opens sheets over `screen`; `done(id, words)` with the circular to show, `opened(sheet)` tells of each sheet."""

    done = Signal(str, str)
    opened = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen

    def draw_up(self) -> None:
        """Ask which circular is to be drawn up."""
        sheet = DrawSheet(self._frame, self._screen)
        sheet.drawn.connect(lambda listed: self.done.emit(
            listed.circular.id, self.tr("已起草，文字在“采编”里修改、送审")))
        self._open(sheet)

    def issue(self, listed: Listed, changes: tuple[Difference, ...]) -> None:
        """Ask for the number and the day."""
        sheet = IssueSheet(self._frame, listed, changes, self._screen)
        sheet.issued.connect(lambda one: self.done.emit(one.id, self.tr("已印发 {number}").format(
            number=one.document_number)))
        self._open(sheet)

    def void(self, one: IssuedCircular) -> None:
        """Ask why it is void."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        sheet = ReasonSheet(
            self._frame, f"void_circular {one.id}",
            lambda archive, words: circulars.void(archive, one, words, actor=actor, at=at), self._screen,
            place="credit")
        sheet.name(self.tr("作废"), self.tr("作废“{title}”").format(title=one.title))
        sheet.explain_deed(self.tr("作废后文号不再使用，这一时段可以重新起草、补登数据。")
                           if one.state is CircularState.ISSUED else self.tr("作废后不再印发；文字仍在“采编”里。"))
        sheet.did.connect(lambda voided: self.done.emit(voided.id, self.tr("已作废，记录仍可查看")))
        self._open(sheet)

    def recount(self, one: IssuedCircular, anew: bool = False) -> None:
        """Count the figures again; words edited by hand stay, and the new ones are shown beside them."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return

        def job(archive: Archive, given: Counted | None = None) -> tuple[Redrawn, Text]:
            redrawn = circulars.redraw(archive, one, counting_now(), actor=actor, at=at, anew=anew,
                                       given=given)
            return redrawn, circulars.words_of(archive, redrawn.circular)

        def go_on(given: Counted | None = None) -> None:
            self._frame.background.ask(
                self, lambda archive: job(archive, given), lambda both: self._recounted(*both, anew),
                self._frame.trouble)

        if Part.CHARTS not in one.parts:
            go_on()
            return
        self._frame.background.ask(
            self, lambda archive: circulars.counted(archive, one.period, one.basis, counting_now()),
            lambda figures: go_on(with_pictures(figures, today())), self._frame.trouble)

    def letters(self, of: IssuedCircular | None = None) -> None:
        """Make letters to units, of the period of a circular."""
        self._open(PapersSheet(self._frame, (PaperKind.LETTERS,), self._screen, of))

    def slips(self, of: IssuedCircular | None = None) -> None:
        """Make notices of adoption and of decline."""
        self._open(PapersSheet(self._frame, _SLIPS, self._screen, of))

    def fees(self, of: IssuedCircular | None = None) -> None:
        """Make the list of fees."""
        self._open(PapersSheet(self._frame, (PaperKind.FEES,), self._screen, of))

    def _recounted(self, redrawn: Redrawn, words: Text, anew: bool) -> None:
        if redrawn.changes:
            said = self.tr("已重新统计，有 {count} 处变化").format(count=len(redrawn.changes))
        elif anew:
            said = self.tr("已改用新文字")
        else:
            said = self.tr("已重新统计，数据没有变化")
        self.done.emit(redrawn.circular.id, said)
        if redrawn.offered is not None and redrawn.offered != words:
            self._open(OfferedSheet(self._frame, words, redrawn.offered,
                                    lambda: self.recount(redrawn.circular, anew=True), self._screen))

    def _open(self, sheet: QWidget) -> None:
        self.opened.emit(sheet)
        sheet.open()  # type: ignore[attr-defined]
