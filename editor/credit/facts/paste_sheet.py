"""粘贴名单: a notice of what was adopted, pasted as it came; its lines are held against our drafts and confirmed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from bulletin.archive import Archive
from bulletin.credit.facts import FactKind, Mode
from bulletin.credit.matching import Candidate, Matched, Verdict
from bulletin.desk import facts
from bulletin.desk.facts import Told
from bulletin.errors import Reason, Refused
from bulletin.units import Unit
from editor.credit.facts.paste_table import Chosen, PasteTable
from editor.credit.facts.pick_sheet import PickSheet
from editor.credit.facts.place_fields import UPWARD, PlaceFields, Usual, in_row
from editor.credit.facts.words import verdict_chip
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.kept_words import keep_words
from editor.pieces.room import open_at
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import Field, note

KEPT = "credit list"
WAIT = 250  # milliseconds after the last change
_TEXT_HIGH = 104
_WIDE, _HIGH = 1180, 700


class PasteSheet(DeedSheet):
    """`did(tuple)` is sent with the facts once all that are ticked are entered: all of them, or none."""

    did = Signal(object)
    asked = Signal(object)

    def __init__(self, frame: Frame, units: Sequence[Unit], publications: Sequence[str], usual: Usual, today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记"), self.tr("粘贴名单"))
        self.deed.setDefault(False)
        self.deed.setAutoDefault(False)
        self._units, self._today = tuple(units), today
        self._read = 0
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HIGH)
        self.text.setPlaceholderText(self.tr(
            "把采用通报或表格复制过来粘贴：带序号、项目符号的各行，或从 Word、表格里复制的几列都可以；\n"
            "刊名单独成行的（如《每日要情》第128期），管到下一个刊名。"))
        self.place = PlaceFields(frame, UPWARD, usual, publications, today, self)
        self.table = PasteTable(units)
        self._said, self._count = note("", wrapping=True), QLabel()
        style(self._count, "second")
        self._lay_out()
        self.add_wrong()
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self.recognise)
        self.text.textChanged.connect(self._timer.start)
        self.table.edited.connect(self._show_count)
        self.table.asked.connect(self._pick)
        self.kept = keep_words(self, frame, KEPT, {"text": self.text, **self.place.editors()}, "credit")
        self._show_count()
        open_at(self, _WIDE, _HIGH)
        self.text.setFocus()

    def recognise(self) -> None:
        """Read what is pasted."""
        self._timer.stop()
        self._read += 1
        asked, text, today = self._read, self.text.toPlainText(), self._today
        self.frame.background.ask(
            self, lambda archive: facts.match_pasted(archive, text, today),
            lambda found: self._show(found) if asked == self._read else None, self.explain)

    def ready(self) -> Job | None:
        """Return what enters all that is ticked."""
        self.place.forget_errors()
        if self._timer.isActive():
            self.recognise()
        chosen, actor, at = self.table.chosen(), self.frame.person, datetime.now(UTC)
        if not chosen:
            self.say(self.tr("还没有勾选要登记的条目。"))
            return None
        if (row := self.table.unsettled()) >= 0:
            self.table.setCurrentCell(row, 1)
            self.say(self.tr("第{row}条没有文稿，也没有单位，请选定或去掉勾选。").format(row=row + 1))
            return None
        told = tuple(self._told(each) for _, each in chosen)
        if any(not each.publication for each in told) and self.place.chosen_kind() is FactKind.ADOPTED:
            self.place.about_publication.show_error(self.tr("名单里没有写刊名的，请在这里写明。"))
            self.place.publication.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        proof, reason = self.place.proof.sheet(), self.place.reason.text()

        def enter(archive: Archive) -> object:
            assert actor is not None
            return facts.enter_facts(archive, told, proof, reason=reason, actor=actor, at=at)
        return enter if actor is not None else None

    def finish(self, result: object) -> None:
        """All are entered."""
        self.accept()
        self.did.emit(result)

    def explain(self, error: Exception) -> None:
        """Say what failed; a line that was entered before is left out, so that the rest can be."""
        if isinstance(error, Refused) and error.reason is Reason.FACT_TAKEN:
            row = next((row for row, each in self.table.chosen() if self._is(each, error)), -1)
            if row >= 0:
                self.table.mark(row, self.tr("已登记过"))
                self.say(self.tr("第{row}条已经登记过，已去掉勾选；其余的还没有登记，请再按一次“登记”。").format(
                    row=row + 1))
                return
        if not self.place.show_error(error):
            super().explain(error)

    def _is(self, chosen: Chosen, error: Refused) -> bool:
        draft_id = str(error.facts.get("draft_id", ""))
        if draft_id:
            return chosen.draft is not None and chosen.draft.draft_id == draft_id
        return chosen.draft is None and chosen.matched.said.title == error.facts.get("title")

    def _told(self, chosen: Chosen) -> Told:
        said, usual = chosen.matched.said, self.place.usual()
        adopted = usual.kind is FactKind.ADOPTED
        mode = Mode.COMPOSITE if said.composite else usual.mode
        return Told(
            usual.kind, said.day or self.place.day.day(), said.title, chosen.draft.draft_id if chosen.draft else "",
            chosen.unit_id, level=usual.level, mode=mode if adopted else None,
            publication=said.publication or usual.publication, number=said.number or usual.number,
            reprint=adopted and self.place.reprint.isChecked())

    def _show(self, found: tuple[Matched, ...]) -> None:
        self.table.show_lines(found)
        nothing = self.text.toPlainText().strip() and not found
        self._said.setText(self.tr("没有读出条目：一条一行，带标题。") if nothing else "")
        self._said.setVisible(bool(nothing))

    def _show_count(self) -> None:
        rows, ticked = self.table.rowCount(), len(self.table.chosen())
        self.deed.setText(self.tr("登记 {count} 条").format(count=ticked) if ticked else self.tr("登记"))
        if not rows:
            self._count.setText(self.tr("名单粘贴后在下面核对"))
            return
        parts = [self.tr("{verdict} {count}").format(verdict=verdict_chip(each).word, count=count)
                 for each in Verdict if (count := self.table.verdicts()[each])]
        self._count.setText(self.tr("读出 {rows} 条：{parts}；已勾选 {ticked} 条").format(
            rows=rows, parts=self.tr("，").join(parts), ticked=ticked))

    def _pick(self, row: int) -> None:
        said = self.table.item(row, 1)
        sheet = PickSheet(self.frame, said.text() if said else "", self._units, self._today, self)

        def take(candidate: Candidate) -> None:
            self.table.offer(row, candidate)

        sheet.picked.connect(take)
        sheet.open()
        self.asked.emit(sheet)

    def _lay_out(self) -> None:
        place = self.place
        self.about_text = Field(self.tr("名单"), self.text)
        self.body.addWidget(self.about_text)
        self.body.addLayout(in_row(
            (place.about_kind, 2), (place.about_level, 2), (place.about_mode, 2), (place.about_publication, 4),
            (place.about_number, 2), (place.about_day, 4), (place.about_reprint, 2), (place.about_proof, 6)))
        self.body.addWidget(note(self.tr("刊物、期号、日期用于名单里没有写明的各条。")))
        self.body.addWidget(place.about_reason)
        self.body.addWidget(self._count)
        self.body.addWidget(self._said)
        self.body.addWidget(self.table, 1)
        self._said.hide()
