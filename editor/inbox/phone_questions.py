"""The questions of the form for calls in the order they are asked, and what is written as values."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bulletin.drafts import Facts, Urgency
from bulletin.phone import PhoneReport, when_words
from bulletin.units import Unit, unit_named
from editor.inbox.phone_printing import local_now
from editor.inbox.phone_urgency import Urgencies
from editor.pieces.jotting import Kinds, Long, Short, When, people_of
from editor.pieces.phone_words import field_words, hint_words, kinds
from editor.shell import joining
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import Field

# Name, row, column, columns: the order is that of the questions, and of Tab and Enter.
PLACES = (
    ("received_at", 0, 0, 1), ("source", 1, 0, 1), ("caller", 1, 1, 1), ("caller_phone", 2, 0, 1),
    ("event_at", 2, 1, 1), ("place", 3, 0, 1), ("nature", 3, 1, 1), ("extent", 4, 0, 2), ("losses", 5, 0, 2),
    ("trend", 6, 0, 1), ("leaders", 6, 1, 1), ("measures", 7, 0, 2),
)
WORDY = ("extent", "losses", "measures")


class PhoneQuestions(QWidget):
    """`edited()` is sent at every change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.units: tuple[Unit, ...] = ()
        self.received, self.event_at = When(_wall), When(self._told)
        self.nature = Kinds(kinds())
        self.source, self.caller, self.caller_phone, self.place, self.trend, self.leaders = (Short() for _ in range(6))
        self.extent, self.losses, self.measures = Long(), Long(), Long()
        self.urgency = Urgencies()
        self.fields = {name: Field(field_words(name), self._editor(name)) for name, *_ in PLACES}
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for name, row, column, columns in PLACES:
            grid.addWidget(self.fields[name], row, column, 1, columns, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("紧急程度"), self.urgency), 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(PLACES), 1)
        for name, editor in self._editors():
            editor.setPlaceholderText(hint_words(name))
            editor.edited.connect(self.edited)
            editor.edited.connect(lambda name=name: self.fields[name].show_error(""))
        self.urgency.edited.connect(self.edited)
        self.source.editingFinished.connect(self._offer_people)
        self.caller.editingFinished.connect(self._know_caller)
        self._order()

    def report(self, title: str) -> PhoneReport:
        """Return what is written under `title`; times local."""
        told = self.received.iso()
        received = datetime.fromisoformat(told).astimezone() if "T" in told else local_now()
        who = " ".join(filter(None, (self.source.text().strip(), self.caller.text().strip())))
        words = {name: editor.text().strip() for name, editor in self._editors()
                 if name not in ("received_at", "event_at", "source", "caller")}
        return PhoneReport(received, who, self.event_at.iso(), title=title.strip(), **words)

    def facts(self) -> Facts:
        """Return what is known about the draft."""
        unit = unit_named(self.source.text(), self.units)
        return Facts(unit.id if unit else None, self.caller.text().strip(), self.caller_phone.text().strip(),
                     urgency=self.urgency.chosen(), event_at=self.event_at.iso())

    def is_written(self) -> bool:
        """Return whether something was typed; when the call came is filled in by itself."""
        return any(editor.text().strip() for name, editor in self._editors() if name != "received_at")

    def is_right(self) -> bool:
        """Return whether all can be understood; what cannot be is said beside its field, which has the keyboard."""
        wrong = ""
        for name, editor in (("event_at", self.event_at), ("received_at", self.received)):
            words = self.tr("看不懂这个时间，可写 1430、昨23:10") if editor.is_wrong() else ""
            if not words and name == "received_at" and "T" not in editor.iso():
                words = self.tr("请写明几时几分接报")
            self.fields[name].show_error(words)
            wrong = name if words else wrong
        if wrong:
            self.fields[wrong].editor.setFocus()
        return not wrong

    def clear(self) -> None:
        """Begin anew, with a call that came now."""
        blocked = QSignalBlocker(self)
        for name, editor in self._editors():
            editor.setPlainText("") if isinstance(editor, Long) else editor.setText("")
            self.fields[name].show_error("")
        self.received.setText(when_words(_wall().isoformat()))
        self.urgency.choose(Urgency.EXTRA)
        blocked.unblock()
        self.edited.emit()

    def offer(self, units: tuple[Unit, ...]) -> None:
        """Offer these units and their people while somebody types."""
        self.units = units
        self.source.offer(unit.name for unit in units)
        self._offer_people()

    def lines(self) -> Iterator[str]:
        """Yield what is written, a line for each question."""
        for name, editor in self._editors():
            yield joining.of(field_words(name), editor.text())

    def _told(self) -> datetime:
        """Return when the call came: times of the event were said then."""
        told = self.received.iso()
        return datetime.fromisoformat(told) if "T" in told else _wall()

    def _editors(self) -> Iterator[tuple[str, When | Short | Long | Kinds]]:
        for name, *_ in PLACES:
            yield name, self._editor(name)

    def _editor(self, name: str) -> When | Short | Long | Kinds:
        editor: When | Short | Long | Kinds = getattr(self, "received" if name == "received_at" else name)
        return editor

    def _offer_people(self) -> None:
        people = people_of(self.source.text(), self.units)
        self.caller.offer(each.name for each in people)
        self.caller_phone.offer(each.phone for each in people if each.phone)

    def _know_caller(self) -> None:
        """Fill in the number of who calls, where the list of units knows it and none was typed."""
        named = self.caller.text().strip()
        people = people_of(self.source.text(), self.units)
        numbers = {each.phone for each in people if each.name == named and each.phone}
        if len(numbers) == 1 and not self.caller_phone.text().strip():
            self.caller_phone.setText(numbers.pop())

    def _order(self) -> None:
        """Tab and Enter go from question to question; how urgent it is comes last, it is mostly right already."""
        order: list[QWidget] = [editor for _, editor in self._editors()]
        order.append(self.urgency.choices[Urgency.EXTRA])
        for before, after in pairwise(order):
            self.setTabOrder(before, after)


def _wall() -> datetime:
    return local_now().replace(tzinfo=None)
