"""What is asked before a journal gets another name or look, is closed, or is merged with another."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from bulletin.desk import journals as desk
from bulletin.desk.noting import new_id
from bulletin.journals import Journal, merged
from bulletin.people import Actor
from editor.office.journal_words import MARKINGS, kind_words
from editor.office.remembering import remember
from editor.pieces.day_edit import DayEdit
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import Field, note

_HIGH = 30
_JOURNAL = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class JournalSheet(DeedSheet):
    """A sheet about one journal that asks from which day on; `done_with` is sent with what the deed returned."""

    done_with = Signal(object)

    def __init__(self, frame: Frame, journal: Journal, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.journal = journal
        self.day = DayEdit(day)
        self.day.setFixedHeight(_HIGH)

    def finish(self, result: object) -> None:
        self.done_with.emit(result)
        super().finish(result)

    def who(self) -> tuple[Actor | None, datetime]:
        """Return who does it, and when."""
        return self.frame.person, datetime.now(UTC)

    def remember(self, deed: str, parts: dict[str, QWidget]) -> None:
        """Let what was typed for `deed` and not done come back, with the day."""
        remember(self.frame, self, f"{deed} {self.journal.id}", {**parts, "day": self.day})

    def add_line(self, label: str, text: str = "") -> Field:
        """Add a line to be typed in, and return it."""
        edit = QLineEdit(text)
        field = Field(label, edit)
        self.body.addWidget(field)
        return field


class RenameSheet(JournalSheet):
    """改名 from a day on."""

    def __init__(self, frame: Frame, journal: Journal, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, journal, day, parent)
        self.name(self.tr("改名"), self.tr("给《{name}》改名").format(name=journal.name))
        self.new_name = self.add_line(self.tr("新名称"), journal.name)
        self.masthead = self.add_line(self.tr("新报头（不填就用新名称）"), journal.masthead)
        name, masthead = self.new_name.editor, self.masthead.editor
        if journal.masthead == journal.name and isinstance(name, QLineEdit) and isinstance(masthead, QLineEdit):
            name.textEdited.connect(masthead.setText)
        self.body.addWidget(Field(self.tr("从哪天的刊期起"), self.day))
        self.body.addWidget(note(self.tr("这一天以前的各期照旧用原名；期号接着往下排。"), wrapping=True))
        self.add_wrong()
        self.remember("rename", {"name": name, "masthead": masthead})
        self.new_name.editor.setFocus()

    def ready(self) -> Job | None:
        name, masthead = text(self.new_name), text(self.masthead)
        actor, at = self.who()
        if not name or name == self.journal.name:
            self.new_name.show_error(self.tr("请写新名称。"))
            return None
        if actor is None:
            return None
        journal, day = self.journal, self.day.day()
        return lambda archive: desk.rename(archive, journal, name, masthead, day, actor=actor, at=at)


class RedesignSheet(JournalSheet):
    """改版 from a day on: masthead, layout, publisher, marking."""

    def __init__(self, frame: Frame, journal: Journal, day: date, layouts: tuple[tuple[str, str], ...],
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, journal, day, parent)
        self.name(self.tr("改版"), self.tr("给《{name}》改版").format(name=journal.name))
        self.masthead = self.add_line(self.tr("报头（不填就用刊物名称）"), journal.masthead)
        self.layout_box, self.marking_box = QComboBox(), QComboBox()
        for name, title in layouts:
            self.layout_box.addItem(title, name)
        self.layout_box.setCurrentIndex(max(0, self.layout_box.findData(journal.layout)))
        self.body.addWidget(Field(self.tr("版式"), self.layout_box))
        self.publisher = self.add_line(self.tr("编印单位"), journal.publisher)
        self.marking_box.setEditable(True)
        self.marking_box.addItems(["", *MARKINGS])
        self.marking_box.setEditText(journal.marking)
        self.body.addWidget(Field(self.tr("密级或标识"), self.marking_box))
        self.body.addWidget(Field(self.tr("从哪天的刊期起"), self.day))
        self.body.addWidget(note(self.tr("这一天以前的各期照旧是原来的版面。"), wrapping=True))
        self.add_wrong()
        self.remember("redesign", {
            "masthead": self.masthead.editor, "layout": self.layout_box, "publisher": self.publisher.editor,
            "marking": self.marking_box})
        self.masthead.editor.setFocus()

    def ready(self) -> Job | None:
        actor, at = self.who()
        if not text(self.publisher):
            self.publisher.show_error(self.tr("请填写编印单位。"))
            return None
        if actor is None:
            return None
        journal, day, masthead, publisher = self.journal, self.day.day(), text(self.masthead), text(self.publisher)
        marking, layout = self.marking_box.currentText(), str(self.layout_box.currentData() or journal.layout)
        return lambda archive: desk.redesign(
            archive, journal, day, masthead=masthead, publisher=publisher, marking=marking, layout=layout,
            actor=actor, at=at)


class CloseSheet(JournalSheet):
    """停刊 from a day on."""

    def __init__(self, frame: Frame, journal: Journal, day: date, parent: QWidget | None = None) -> None:
        super().__init__(frame, journal, day, parent)
        self.name(self.tr("停刊"), self.tr("《{name}》停刊").format(name=journal.name))
        self.body.addWidget(Field(self.tr("从哪天起不再出刊"), self.day))
        self.body.addWidget(note(self.tr(
            "已出的各期照旧可查、可再印；拟入这份刊物的稿件不动，请另定刊物。停刊可以恢复，期号接着往下排。"),
            wrapping=True))
        self.add_wrong()
        self.day.setFocus()

    def ready(self) -> Job | None:
        actor, at = self.who()
        if actor is None:
            return None
        journal, day = self.journal, self.day.day()
        return lambda archive: desk.close(archive, journal, day, actor=actor, at=at)


class MergeSheet(JournalSheet):
    """合并 with others into a new journal from a day on."""

    def __init__(self, frame: Frame, journal: Journal, others: tuple[Journal, ...], day: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, journal, day, parent)
        self.name(self.tr("合并"), self.tr("《{name}》与别的刊物合并为一份新刊物").format(name=journal.name))
        self.others = QListWidget()
        for each in others:
            kind = kind_words(each.kind)[0]
            item = QListWidgetItem(self.tr("《{name}》（{kind}）").format(name=each.name, kind=kind))
            item.setData(_JOURNAL, each)
            item.setCheckState(_CHECKED if len(others) == 1 else _UNCHECKED)
            self.others.addItem(item)
        self.others.setFixedHeight(max(2, min(4, len(others))) * 38 + 4)
        style(self.others, "padded")
        self.with_others = Field(self.tr("与哪些刊物合并"), self.others)
        self.body.addWidget(self.with_others)
        self.new_name = self.add_line(self.tr("新刊物名称"))
        self.body.addWidget(Field(self.tr("从哪天起出新刊物"), self.day))
        self.body.addWidget(note(self.tr(
            "原来的刊物当天停刊，记明并入新刊物；新刊物另编期号，栏目、发送范围合在一起，随后可改。"
            "还没送审的稿件改为拟入新刊物，已送审、已签发的不动。"), wrapping=True))
        self.add_wrong()
        self.remember("merge", {"name": self.new_name.editor})
        self.others.setCurrentRow(0)
        self.others.setFocus()

    def ready(self) -> Job | None:
        chosen = tuple(self.others.item(row).data(_JOURNAL) for row in range(self.others.count())
                       if self.others.item(row).checkState() == _CHECKED)
        actor, at = self.who()
        self.with_others.show_error("" if chosen else self.tr("请勾选要合并的刊物。"))
        self.new_name.show_error("" if text(self.new_name) else self.tr("请写新刊物的名称。"))
        if actor is None or not chosen or not text(self.new_name):
            return None
        old, day = (self.journal, *chosen), self.day.day()
        into = merged(old, text(self.new_name), day, new_id())
        return lambda archive: desk.merge(archive, old, into, day, actor=actor, at=at)


def text(field: Field) -> str:
    """Return what is typed in a line."""
    assert isinstance(field.editor, QLineEdit)
    return field.editor.text().strip()
