"""What is known of an event beside its reports: the ten fields of a first report, and which of them say nothing yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from bulletin.phone import FIRST_REPORT
from bulletin.units import Unit, unit_named
from bulletin.urgent.events import Event
from bulletin.urgent.reports import Answers
from bulletin.urgent.severity import Kind
from editor.pieces.event_time import shown_time
from editor.pieces.jotting import Long, Short, When
from editor.pieces.phone_words import field_words, hint_words
from editor.pieces.put_aside import PutAside
from editor.shell.colours import Colour
from editor.shell.input_method import commit_half_typed
from editor.shell.theme import BETWEEN, GRID, INSIDE
from editor.shell.widgets import Field, IconLabel, SectionTitle, button
from editor.urgent.words import kind_words

ANSWERED = ("source", "nature", "extent", "losses", "trend", "leaders", "measures", "caller_phone")
# Name, row, column, columns.
PLACES = (
    ("title", 0, 0, 2), ("unit", 1, 0, 1), ("kind", 1, 1, 1), ("event_at", 2, 0, 1), ("place", 2, 1, 1),
    ("source", 3, 0, 1), ("caller_phone", 3, 1, 1), ("nature", 4, 0, 2), ("extent", 5, 0, 2), ("losses", 6, 0, 2),
    ("trend", 7, 0, 1), ("leaders", 7, 1, 1), ("measures", 8, 0, 2),
)
LONG = ("extent", "losses", "measures")


@dataclass(frozen=True)
class Filled:
    """What stands in the fields."""

    title: str
    kind: Kind
    unit_id: str
    place: str
    event_at: str
    answers: Answers


class FactsPanel(QWidget):
    """The fields; `save_asked()` is sent by Ctrl+S and the button. What was typed and not saved is kept by event."""

    save_asked = Signal()

    def __init__(self, aside: PutAside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside = aside
        self._event: Event | None = None
        self._units: tuple[Unit, ...] = ()
        self._mark, self._missing = IconLabel("question", 16, Colour.WARNING), QLabel()
        self._missing.setWordWrap(True)
        self.save = button(self.tr("保存要素"), clicked=self.save_asked.emit)
        self.save.setToolTip("Ctrl+S")
        self.kind = QComboBox()
        for kind in Kind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.event_at = When(self._told)
        self.editors: dict[str, QLineEdit | Long] = {
            name: self.event_at if name == "event_at" else Long() if name in LONG else Short()
            for name, *_ in PLACES if name != "kind"}
        self.fields = {name: Field(self._label(name), self.editors.get(name, self.kind)) for name, *_ in PLACES}
        self._wrong = QLabel()
        self._lay_out()
        for editor in self.editors.values():
            editor.edited.connect(self._edited)  # type: ignore[union-attr]
        self.kind.currentIndexChanged.connect(self._edited)

    def show_event(self, event: Event, units: Sequence[Unit]) -> None:
        """Show what is known of `event`; what was typed for it and not saved yet stands in the fields again."""
        self.keep()
        self._event, self._units = event, tuple(units)
        self._say_missing(event)
        self._offer()
        self._fill(_written(event, {unit.id: unit.name for unit in units}) | self._aside.of(f"facts {event.id}"))
        for field in self.fields.values():
            field.show_error("")
        self._mark_change()

    def keep(self) -> None:
        """Remember what was typed and not saved."""
        if self._event is not None:
            self._aside.keep(f"facts {self._event.id}", self.changed(), self._event.title, "urgent")

    def saved(self, event: Event) -> None:
        """What was typed for an event is saved as `event` says; what was typed since then is still to be saved."""
        self._aside.keep(f"facts {event.id}", {})
        if self._event is not None and self._event.id == event.id:
            self._event = event
            self.keep()
            self._mark_change()

    def changed(self) -> dict[str, str]:
        """Return what differs from what is known, by the name of the field."""
        if self._event is None:
            return {}
        known = _written(self._event, {unit.id: unit.name for unit in self._units})
        return {name: words for name, words in self._words().items() if words.strip() != known[name].strip()
                and not (name == "event_at" and self.event_at.iso() == self._event.event_at != "")}

    def filled(self) -> Filled | None:
        """Return what stands in the fields; None while something cannot be understood, which is said beside it."""
        commit_half_typed()
        words = {name: text.strip() for name, text in self._words().items()}
        unit = unit_named(words["unit"], self._units)
        wrong = {
            "title": "" if words["title"] else self.tr("请写标题"),
            "unit": self.tr("名册中没有这个单位") if words["unit"] and unit is None else "",
            "event_at": self.tr("看不懂这个时间，可写 1430、昨23:10") if self._time_is_wrong(words["event_at"]) else ""}
        for name, why in wrong.items():
            self.fields[name].show_error(why)
        if first := next((name for name, why in wrong.items() if why), ""):
            self.editors[first].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        answers = Answers(**{name: words[name] for name in ANSWERED})
        return Filled(words["title"], Kind(words["kind"]), unit.id if unit else "", words["place"],
                      self._iso(words["event_at"]), answers)

    def missing_words(self) -> str:
        """Return what is said of the fields that say nothing yet."""
        return self._missing.text()

    def set_open(self, may: bool) -> None:
        """Let the fields be changed or only be read."""
        for editor in self.editors.values():
            editor.setReadOnly(not may)
        self.kind.setEnabled(may)
        self.save.setVisible(may)

    def _words(self) -> dict[str, str]:
        texts = {name: editor.text() for name, editor in self.editors.items()}
        return texts | {"kind": str(self.kind.currentData())}

    def _iso(self, words: str) -> str:
        event = self._event
        if event is not None and words == _event_time(event):
            return event.event_at
        return self.event_at.iso()

    def _told(self) -> datetime:
        """Return when the words about the event were heard: a time of day is that of the day of the report."""
        told = self._event.received_at if self._event else datetime.now()
        return told.astimezone().replace(tzinfo=None)

    def _time_is_wrong(self, words: str) -> bool:
        return bool(words) and not self._iso(words)

    def _fill(self, words: Mapping[str, str]) -> None:
        for name, editor in self.editors.items():
            blocked = QSignalBlocker(editor)
            editor.setPlainText(words[name]) if isinstance(editor, QPlainTextEdit) else editor.setText(words[name])
            blocked.unblock()
            if isinstance(editor, QLineEdit):
                editor.setCursorPosition(0)
        blocked = QSignalBlocker(self.kind)
        self.kind.setCurrentIndex(self.kind.findData(words["kind"]))
        blocked.unblock()

    def _offer(self) -> None:
        unit = self.editors["unit"]
        if isinstance(unit, Short):
            unit.offer(each.name for each in self._units)

    def _edited(self) -> None:
        for field in self.fields.values():
            field.show_error("")
        self._mark_change()

    def _mark_change(self) -> None:
        self.save.setEnabled(bool(self.changed()))

    def _say_missing(self, event: Event) -> None:
        missing = [field_words(name) for name in event.missing]
        known = len(FIRST_REPORT) - len(missing)
        self._mark.show_icon(*(("question", Colour.WARNING) if missing else ("check-circle", Colour.GOOD)))
        words = self.tr("首报要素 {known}/{all}，还缺：{fields}") if missing else self.tr("首报十项要素齐全。")
        self._missing.setText(words.format(known=known, all=len(FIRST_REPORT), fields=self.tr("、").join(missing)))

    def _label(self, name: str) -> str:
        own = {"unit": self.tr("报送单位"), "kind": self.tr("类别"), "source": self.tr("来电单位和来电人")}
        return own.get(name) or field_words(name)

    def _lay_out(self) -> None:
        head, said = SectionTitle(self.tr("要素")), QHBoxLayout()
        head.add(self.save)
        said.setSpacing(INSIDE)
        said.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._missing, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE)
        grid.addWidget(head, 0, 0, 1, 2)
        grid.addLayout(said, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, GRID)
        for name, row, column, columns in PLACES:
            grid.addWidget(self.fields[name], row + 3, column, 1, columns, Qt.AlignmentFlag.AlignTop)
        for name, editor in self._hinted():
            editor.setPlaceholderText(hint_words(name))
        grid.setContentsMargins(0, BETWEEN, 0, 0)

    def _hinted(self) -> Iterator[tuple[str, QLineEdit | Long]]:
        return ((name, editor) for name, editor in self.editors.items() if hint_words(name) and name != "source")


def _event_time(event: Event) -> str:
    return shown_time(event.event_at, date.today()) if event.event_at else ""


def _written(event: Event, units: Mapping[str, str]) -> dict[str, str]:
    answers = {name: str(words) for name, words in asdict(event.answers).items()}
    return answers | {"title": event.title, "unit": units.get(event.unit_id, ""), "kind": event.kind.value,
                      "event_at": _event_time(event), "place": event.place}
