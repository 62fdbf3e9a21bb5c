"""登记一条: one fact, by keyboard: words of the title, Enter, where and when; the next one follows at once."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.credit.entered import EnteredFact
from bulletin.credit.facts import FactKind
from bulletin.credit.matching import Candidate
from bulletin.desk import facts
from bulletin.desk.facts import BY_HAND, Told
from bulletin.units import Unit, unit_named
from editor.credit.facts.draft_field import DraftField
from editor.credit.facts.place_fields import UPWARD, PlaceFields, Usual, in_row
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.jotting import Long, Short
from editor.pieces.kept_words import keep_words
from editor.shell.frame import Frame
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import Field, note

KEPT = "credit fact"
_WIDE = 880


class FactSheet(DeedSheet):
    """`did(EnteredFact)` is sent for each fact that is entered; the sheet stays for the next one while that is ticked.
    """

    did = Signal(object)

    def __init__(self, frame: Frame, units: Sequence[Unit], publications: Sequence[str], usual: Usual, today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记"), self.tr("登记一条"))
        self.setMinimumWidth(_WIDE)
        self.deed.setDefault(False)
        self.deed.setAutoDefault(False)
        self._units = tuple(units)
        self.draft = DraftField(frame, today)
        self.draft.name_units({unit.id: unit.name for unit in units})
        self.without = QCheckBox(self.tr("没有对应的文稿，登在单位名下"))
        self.unit, self.title = Short(unit.name for unit in units), QLineEdit()
        self.words = Long()
        self.again = QCheckBox(self.tr("登完接着登下一条"))
        self.place = PlaceFields(frame, BY_HAND, usual, publications, today, self)
        self._done_words = note("", wrapping=True)
        style(self._done_words, "status-good")
        self._lay_out()
        self.add_wrong()
        self.without.toggled.connect(lambda on: self._on_without())
        self.place.kind_changed.connect(self._on_kind)
        self.draft.taken.connect(lambda: self.title.setFocus(Qt.FocusReason.TabFocusReason))
        self.draft.edited.connect(lambda: self.about_draft.show_error(""))
        self._on_kind()
        self.kept = keep_words(self, frame, KEPT, {
            "without": self.without, "unit": self.unit, "title": self.title, "words": self.words,
            "draft": self.draft.edit, **self.place.editors()}, "credit")
        self._on_without()
        (self.unit if self.without.isChecked() else self.draft).setFocus()

    def offer(self, candidate: Candidate) -> None:
        """Begin with this draft."""
        self.draft.offer((candidate,))

    def ready(self) -> Job | None:
        """Return what enters the fact; what is missing is said beside its field."""
        self.draft.settle()
        told, actor, at = self._told(), self.frame.person, datetime.now(UTC)
        if told is None or actor is None:
            return None
        proof, reason = self.place.proof.sheet(), self.place.reason.text()

        def enter(archive: Archive) -> EnteredFact:
            return facts.enter_fact(archive, told, proof, reason=reason, actor=actor, at=at)
        return enter

    def finish(self, result: object) -> None:
        """Tell of it; go, or wait for the next one."""
        assert isinstance(result, EnteredFact)
        if not self.again.isChecked():
            self.accept()
        else:
            self._done_words.setText(self.tr("已登记《{title}》").format(title=result.title))
            for line in (self.draft.edit, self.title, self.place.reason):
                line.clear()
            self.words.clear()
            self.draft.offer(())
            self.draft.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.did.emit(result)

    def explain(self, error: Exception) -> None:
        """Say what failed beside its field where it is about one."""
        if not self.place.show_error(error):
            super().explain(error)

    def _told(self) -> Told | None:
        """Return what is written; None when something is missing."""
        self.place.forget_errors()
        self._done_words.clear()
        kind, alone = self.place.chosen_kind(), self.without.isChecked()
        draft = None if alone else self.draft.chosen()
        unit = unit_named(self.unit.text(), self._units)
        usual, upward = self.place.usual(), kind in UPWARD
        wrong = {
            self.about_draft: "" if alone or draft else self.tr("请查到并选中文稿，或登在单位名下。"),
            self.about_unit: "" if not alone or unit else self.tr("请写名册中的单位。"),
            self.about_title: "" if not alone or self.title.text().strip() else self.tr("请写上标题。"),
            self.place.about_publication: "" if kind is not FactKind.ADOPTED or usual.publication else self.tr(
                "请写明刊物。"),
            self.about_words: "" if upward or self.words.text().strip() else self.tr("请写明事由。")}
        for field, why in wrong.items():
            field.show_error(why)
        first = next((field for field, why in wrong.items() if why), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return Told(
            kind, self.place.day.day(), self.title.text(), draft.draft_id if draft else "",
            unit.id if unit and alone else "", level=usual.level if upward else None,
            mode=usual.mode if kind is FactKind.ADOPTED else None,
            publication=usual.publication if upward else "", number=usual.number if upward else "",
            reprint=kind is FactKind.ADOPTED and self.place.reprint.isChecked(), words=self.words.text())

    def _on_without(self) -> None:
        alone = self.without.isChecked()
        self.about_draft.setVisible(not alone)
        self.about_unit.setVisible(alone)
        for field in (self.about_draft, self.about_unit, self.about_title):
            field.show_error("")
        self._on_kind()

    def _on_kind(self) -> None:
        upward = self.place.chosen_kind() in UPWARD
        self.about_words.call(self.tr("备注（可不填）") if upward else self.tr("事由"))
        self.title.setPlaceholderText(self.tr("与我方标题相同的不用填") if not self.without.isChecked() else "")
        self.about_title.call(self.tr("标题") if self.without.isChecked() else self.tr("刊出的标题（可不填）") if upward
                              else self.tr("标题（可不填）"))

    def _lay_out(self) -> None:
        place = self.place
        self.about_draft = Field(self.tr("哪篇文稿"), self.draft)
        self.about_unit = Field(self.tr("单位"), self.unit)
        self.about_title, self.about_words = Field("", self.title), Field("", self.words)
        about, where, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for part in (self.about_draft, self.about_unit, self.without, self.about_title):
            about.addWidget(part)
        about.addStretch()
        where.addLayout(in_row((place.about_kind, 1), (place.about_level, 1), (place.about_mode, 1)))
        where.addLayout(in_row((place.about_publication, 2), (place.about_number, 1)))
        where.addLayout(in_row((place.about_day, 2), (place.about_reprint, 1)))
        for part in (self.about_words, place.about_proof, place.about_reason):
            where.addWidget(part)
        where.addStretch()
        both.setSpacing(EDGE)
        for column, share in ((about, 10), (where, 9)):
            column.setSpacing(INSIDE)
            both.addLayout(column, share)
        self.body.addLayout(both)
        self.body.addWidget(self._done_words)
        last = QHBoxLayout()
        last.addWidget(self.again)
        last.addStretch()
        last.addWidget(note(self.tr("Ctrl+回车登记；Esc 先放着，填写的内容不丢。")))
        self.body.addLayout(last)
