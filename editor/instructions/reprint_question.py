"""The question before an instruction is reprinted as a supplement: of what the new draft is made, where it goes."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QWidget

from bulletin.archive import Archive
from bulletin.desk import instructing, looking
from bulletin.desk.docket import Case
from bulletin.desk.noting import office_day
from bulletin.instructions.reprint import supplement_journal
from bulletin.journals import Journal
from bulletin.people import Actor
from editor.instructions.words import subject_words
from editor.pieces.deed_sheet import Job
from editor.pieces.form_sheet import Form
from editor.shell import joining
from editor.shell.frame import Frame


class ReprintQuestion(Form):
    """Asks once; the answer makes the draft."""

    def __init__(self, frame: Frame, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("转印增刊"), self.tr("把这件批示转印为增刊"))
        self.seen = case.instruction
        self.words = QLabel(self._said(case, self.tr("增刊")))
        self.words.setWordWrap(True)
        self.body.addWidget(self.words)
        self.add_wrong()
        self._case = case
        self.deed.setDefault(True)

    def begin(self) -> None:
        """Ask, naming the journal of supplements there is."""
        at = datetime.now().astimezone()

        def journal(archive: Archive) -> Journal | None:
            return supplement_journal(looking.journals(archive), office_day(at))
        self.frame.background.ask(self, journal, self._know, self.frame.trouble)
        self.open()
        self.deed.setFocus()

    def job(self, actor: Actor, at: datetime) -> Job | None:
        seen = self.seen
        return lambda archive: instructing.reprint(archive, seen, actor=actor, at=at)

    def _know(self, journal: Journal | None) -> None:
        self.words.setText(self._said(self._case, joining.titled(journal.name) if journal else ""))

    def _said(self, case: Case, where: str) -> str:
        again = self.tr("这件批示已转印过 {count} 次。").format(count=len(case.instruction.supplements)) \
            if case.instruction.supplements else ""
        goes = self.tr("拟入{where}，送审、签发照常办理。").format(where=where) if where else self.tr(
            "本单位没有设增刊，新稿先在采编里，请再定刊物。")
        return self.tr("{again}将生成一篇新稿：先是{leader}的批示，后附{title}原文。{goes}原稿不动。").format(
            again=again, leader=case.instruction.given.leader, title=subject_words(case.subject), goes=goes)
