"""What is known about the draft: unit, people, time, section, nature and urgency, saved as soon as they are changed."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bulletin.drafts import Facts, Nature, Urgency
from bulletin.journals import Journal, Section
from bulletin.units import Unit, unit_named
from bulletin.workflow import AGREED
from editor.pieces.bases import guess_words
from editor.pieces.event_time import shown_time, written_time
from editor.pieces.guessed_field import GuessedField
from editor.pieces.natures import nature_words
from editor.shell.theme import BETWEEN, style
from editor.shell.widgets import button, note
from editor.writing.guesses import GuessesRow, came_words
from editor.writing.seeing import Seen


class FactsPanel(QScrollArea):
    """`changed(Facts)` is sent with what is to be saved; what is shown is always what was saved or is being saved.

    `accepted` says that what was guessed is right.
    """

    changed = Signal(object)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._units: tuple[Unit, ...] = ()
        self._seen: Seen | None = None
        self._cleared = ""
        self._facts, self._before = Facts(), list[Facts]()
        self.unit = self._searching()
        self.correspondent, self.phone, self.approver = QLineEdit(), QLineEdit(), QLineEdit()
        self.event_at = QLineEdit()
        self.event_at.setPlaceholderText(self.tr("如 11月20日 14:30、昨23:10"))
        self.guesses = GuessesRow()
        self.section, self.nature, self.urgency, self.journal = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.important = QCheckBox(self.tr("重要，签发后报县领导审定"))
        self.back = button(self.tr("撤销上次更改"), "arrow-counter-clockwise", clicked=self.take_back)
        self.facts_line, self.reason = note("", wrapping=True), QLabel()
        self.breaking = note(self.tr(
            "改动报送单位、信息员、刊物、栏目、紧急程度或领导审定，送审、签发随即失效，须重新送审。"), wrapping=True)
        for each in (self.facts_line, self.reason):
            each.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        style(self.reason, "status-warning")
        self._names = QStringListModel(self)
        self.correspondent.setCompleter(QCompleter(self._names, self))
        self._build()
        self._connect()

    def show_draft(self, seen: Seen, may_change: bool, may_confirm: bool = False) -> None:
        """Show the facts of a draft; `may_change` is False when nobody may change them any more, `may_confirm` says
        whether what was guessed can be confirmed.
        """
        draft, self._seen = seen.opened.draft, seen
        self._units = tuple(unit for unit in seen.units)
        now = datetime.now().astimezone()
        self._offer_units(draft.facts.unit_id, now)
        meant = draft.facts.journal_id
        _offer(self.journal, [("", self.tr("未定")), *(
            (each.id, each.name) for each in seen.journals if each.is_open(now.date()) or each.id == meant)])
        self.show_facts(draft.facts)
        self.breaking.setVisible(may_change and draft.stage in AGREED)
        said = guess_words(draft)
        for field, shown in self.fields.items():
            shown.show_guess(said.get(field, ""))
        self.guesses.show_count(len(said), may_confirm)
        self.facts_line.setText(came_words(seen.opened, now))
        self.reason.setText(self.tr("理由：{reason}").format(reason=draft.reason) if draft.reason else "")
        self.reason.setVisible(bool(draft.reason))
        for each in (self.unit, self.correspondent, self.phone, self.approver, self.event_at, self.section, self.nature,
                     self.urgency, self.journal, self.important):
            each.setEnabled(may_change)

    def forget(self) -> None:
        """Another draft is opened: what was changed before cannot be taken back here."""
        self._before.clear()
        self._cleared = ""
        self.back.hide()

    def show_facts(self, facts: Facts) -> None:
        """Show `facts` without sending anything."""
        self._facts = facts
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(max(0, self.unit.findData(facts.unit_id or "")))
        for edit, words in ((self.correspondent, facts.correspondent), (self.phone, facts.phone),
                            (self.approver, facts.approver),
                            (self.event_at, shown_time(facts.event_at, datetime.now().date()))):
            if edit.text() != words and not (edit.hasFocus() and edit.isModified()):
                edit.setText(words)
        self._offer_sections(facts)
        for combo, value in ((self.section, facts.section), (self.nature, facts.nature.value),
                             (self.urgency, facts.urgency.value), (self.journal, facts.journal_id)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(value)))
        with QSignalBlocker(self.important):
            self.important.setChecked(facts.important)
        self.fields["unit"].show_error("")
        self.fields["event_at"].show_error("")
        self._offer_names()

    def take_back(self) -> None:
        """Bring back the facts as they were before the last change."""
        if self._before:
            facts, self._cleared = self._before.pop(), ""
            self.back.setVisible(bool(self._before))
            self.show_facts(facts)
            self.changed.emit(facts)

    def _build(self) -> None:
        _offer(self.nature, [(nature.value, nature_words(nature)) for nature in Nature])
        _offer(self.urgency, [(Urgency.NONE.value, self.tr("平件")), (Urgency.URGENT.value, self.tr("加急")),
                              (Urgency.EXTRA.value, self.tr("特急"))])
        inner = QWidget()
        style(inner, "pane")
        column = QVBoxLayout(inner)
        column.setContentsMargins(BETWEEN, 12, BETWEEN, BETWEEN)
        column.setSpacing(10)
        self.fields = {field: GuessedField(label, editor) for field, label, editor in (
            ("unit", self.tr("报送单位"), self.unit), ("correspondent", self.tr("信息员"), self.correspondent),
            ("phone", self.tr("联系电话"), self.phone), ("approver", self.tr("审签人"), self.approver),
            ("event_at", self.tr("事件时间"), self.event_at), ("journal", self.tr("拟用刊物"), self.journal),
            ("section", self.tr("栏目"), self.section),
            ("nature", self.tr("性质"), self.nature), ("urgency", self.tr("紧急程度"), self.urgency))}
        for part in (self.reason, self.breaking, self.guesses, *self.fields.values()):
            column.addWidget(part)
        column.addWidget(self.important)
        self.guesses.accepted.connect(self.accepted)
        self.back.hide()
        column.addWidget(self.back)
        column.addWidget(self.facts_line)
        column.addStretch()
        self.setWidget(inner)

    def _connect(self) -> None:
        line_edit = self.unit.lineEdit()
        assert line_edit is not None
        self.unit.activated.connect(lambda row: self._on_unit(str(self.unit.itemData(row) or "")))
        line_edit.editingFinished.connect(self._on_unit_typed)
        self.correspondent.editingFinished.connect(self._on_correspondent)
        self.phone.editingFinished.connect(lambda: self._typed(self.phone, "phone"))
        self.approver.editingFinished.connect(lambda: self._typed(self.approver, "approver"))
        self.event_at.editingFinished.connect(self._on_event_typed)
        self.event_at.textEdited.connect(lambda: self.fields["event_at"].show_error(""))
        self.section.activated.connect(lambda row: self._change(section=self.section.itemData(row)))
        self.journal.activated.connect(lambda row: self._on_journal(self.journal.itemData(row)))
        self.important.clicked.connect(lambda checked: self._change(important=checked))
        self.nature.activated.connect(lambda row: self._change(nature=Nature(self.nature.itemData(row))))
        self.urgency.activated.connect(lambda row: self._change(urgency=Urgency(self.urgency.itemData(row))))

    def _searching(self) -> QComboBox:
        made = QComboBox()
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setMaxVisibleItems(14)
        completer = QCompleter(made.model(), made)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        made.setCompleter(completer)
        line_edit = made.lineEdit()
        assert line_edit is not None
        line_edit.setPlaceholderText(self.tr("输入名称查找"))
        return made

    def _offer_units(self, chosen: str | None, now: datetime) -> None:
        there = [unit for unit in self._units if unit.is_there(now.date()) or unit.id == chosen]
        _offer(self.unit, [("", self.tr("未定")), *((unit.id, unit.name) for unit in there)])

    def _offer_sections(self, facts: Facts) -> None:
        """Offer the sections of the journal that is meant; say where the one chosen is not among them."""
        if self._seen is None:
            return
        journal = self._journal(facts.journal_id)
        there = self._seen.sections(datetime.now().astimezone(), facts.journal_id)
        _offer(self.section, [("", self.tr("未定")), *((each.name, self._section_words(each)) for each in there)])
        if facts.section and self.section.findData(facts.section) < 0:
            self.section.addItem(facts.section, facts.section)
        lost = journal is not None and facts.section not in {"", *(each.name for each in journal.sections)}
        self.fields["section"].show_error(self.tr("《{journal}》没有这个栏目，请另选。").format(
            journal=journal.name) if journal and lost else self._cleared)

    def _section_words(self, section: Section) -> str:
        return self.tr("{name}（{limit} 字内）").format(
            name=section.name, limit=section.limit) if section.limit else section.name

    def _journal(self, id: str) -> Journal | None:
        return next((each for each in self._seen.journals if each.id == id), None) if self._seen else None

    def _on_journal(self, id: str) -> None:
        """Choose the journal. A section it does not have is given up, and its only one is taken."""
        journal, section = self._journal(id), self._facts.section
        if journal is None or section in {each.name for each in journal.sections}:
            self._change(journal_id=id)
            return
        only = journal.sections[0].name if len(journal.sections) == 1 else ""
        words = self.tr("《{journal}》没有栏目“{section}”，请另选。").format(journal=journal.name, section=section)
        self._change(words if section and not only else "", journal_id=id, section=only)

    def _offer_names(self) -> None:
        unit = next((each for each in self._units if each.id == self._facts.unit_id), None)
        self._names.setStringList([each.name for each in unit.correspondents] if unit else [])

    def _on_unit(self, unit_id: str) -> None:
        self.fields["unit"].show_error("")
        self._change(unit_id=unit_id or None)

    def _on_unit_typed(self) -> None:
        written = self.unit.currentText().strip()
        row = self.unit.findText(written)
        if row >= 0:
            self._on_unit(str(self.unit.itemData(row) or ""))
            return
        unit = unit_named(written, self._units)
        if unit is not None:
            self._on_unit(unit.id)
        elif written:
            self.fields["unit"].show_error(self.tr("没有叫“{name}”的单位，未作更改。").format(name=written))
        else:
            self._on_unit("")

    def _typed(self, edit: QLineEdit, name: str) -> None:
        edit.setModified(False)
        self._change(**{name: edit.text().strip()})

    def _on_event_typed(self) -> None:
        if not self.event_at.isModified():
            return
        written = written_time(self.event_at.text(), datetime.now())
        if written is None:
            self.fields["event_at"].show_error(self.tr("看不懂这个时间，未作更改。如 11月20日 14:30。"))
            return
        self.event_at.setModified(False)
        self._change(event_at=written)

    def _on_correspondent(self) -> None:
        self.correspondent.setModified(False)
        name = self.correspondent.text().strip()
        unit = next((each for each in self._units if each.id == self._facts.unit_id), None)
        known = next((each.phone for each in unit.correspondents if each.name == name), "") if unit else ""
        if known and not self._facts.phone:
            self._change(correspondent=name, phone=known)
        else:
            self._change(correspondent=name)

    def _change(self, cleared: str = "", **what: object) -> None:
        """Send the facts with this change; `cleared` says below the section why it is empty now."""
        facts = replace(self._facts, **what)  # type: ignore[arg-type]
        if facts != self._facts:
            self._cleared = cleared
            self._before.append(self._facts)
            self.back.show()
            self.show_facts(facts)
            self.changed.emit(facts)


def _offer(combo: QComboBox, items: list[tuple[str, str]]) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for value, words in items:
            combo.addItem(words, value)
