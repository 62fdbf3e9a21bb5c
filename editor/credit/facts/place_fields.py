"""The fields that one fact and a pasted list share: what happened, at which level, where, on which day, the proof."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.errors import BulletinError, Reason, Refused
from editor.credit.facts.proof_field import ProofField
from editor.credit.facts.words import ABOVE, kind_words, mode_words
from editor.pieces.day_edit import DayEdit
from editor.pieces.jotting import Short
from editor.pieces.kept_words import Editor
from editor.shell.frame import Frame
from editor.shell.terms import level_words
from editor.shell.theme import INSIDE
from editor.shell.widgets import Field

_HIGH = 30  # as high as the fields beside it
UPWARD = (FactKind.ADOPTED, FactKind.FORWARDED)


@dataclass(frozen=True)
class Usual:
    """What was entered last, offered again: a clerk enters a whole notice of one publication."""

    kind: FactKind = FactKind.ADOPTED
    level: Level = Level.CITY
    mode: Mode = Mode.SINGLE
    publication: str = ""
    number: str = ""


class PlaceFields(QObject):
    """`kind_changed()` is sent when another kind is chosen: errors and rewards have no publication."""

    kind_changed = Signal()

    def __init__(self, frame: Frame, kinds: Iterable[FactKind], usual: Usual, publications: Iterable[str],
                 today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.level, self.mode = QComboBox(), QComboBox(), QComboBox()
        for kind in kinds:
            self.kind.addItem(kind_words(kind), kind)
        for level in ABOVE:
            self.level.addItem(level_words(level.value), level)
        for mode in Mode:
            self.mode.addItem(mode_words(mode), mode)
        for choice, value in ((self.kind, usual.kind), (self.level, usual.level), (self.mode, usual.mode)):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        self.publication, self.number = Short(publications), QLineEdit(usual.number)
        self.publication.setText(usual.publication)
        self.publication.setPlaceholderText(self.tr("如：每日要情"))
        self.number.setPlaceholderText(self.tr("如：128"))
        self.day = DayEdit(today)
        self.day.setFixedHeight(_HIGH)
        self.reprint = QCheckBox(self.tr("转载"))
        self.reprint.setFixedHeight(_HIGH)
        self.reprint.setToolTip(self.tr("转载别的刊物已经采用的稿件，有的计分办法减半计"))
        self.proof = ProofField(frame)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("如：采用通知晚到"))
        self._lay_out()
        self.kind.currentIndexChanged.connect(lambda at: self._on_kind())
        self._on_kind()

    def usual(self) -> Usual:
        """Return what is chosen, to be offered next time."""
        return Usual(self.chosen_kind(), Level(self.level.currentData()), Mode(self.mode.currentData()),
                     self.publication.text().strip(), self.number.text().strip())

    def chosen_kind(self) -> FactKind:
        """Return the kind chosen."""
        return FactKind(self.kind.currentData())

    def editors(self) -> Mapping[str, Editor]:
        """Return what is typed into, by name."""
        return {"kind": self.kind, "level": self.level, "mode": self.mode, "publication": self.publication,
                "number": self.number, "day": self.day, "reprint": self.reprint, "reason": self.reason}

    def show_error(self, error: Exception) -> bool:
        """Say an error beside its field, where it is about one; return whether it was."""
        if not isinstance(error, BulletinError) or not isinstance(error, Refused):
            return False
        if error.reason is Reason.PERIOD_CLOSED:
            self.about_reason.show()
            self.about_reason.show_error(self.tr("这一天所在的时段已经印发过通报，补登要写明原因。"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if error.reason is Reason.TIME_AHEAD:
            self.about_day.show_error(self.tr("日期还没有到。"))
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if error.reason is Reason.FACT_INCOMPLETE and error.facts.get("lacking") == "publication":
            self.about_publication.show_error(self.tr("请写明刊物。"))
            self.publication.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def forget_errors(self) -> None:
        """Take away what was said beside the fields."""
        for field in (self.about_reason, self.about_day, self.about_publication):
            field.show_error("")

    def _on_kind(self) -> None:
        kind = self.chosen_kind()
        for field in (self.about_level, self.about_publication, self.about_number):
            field.setVisible(kind in UPWARD)
        for field in (self.about_mode, self.about_reprint):
            field.setVisible(kind is FactKind.ADOPTED)
        self.kind_changed.emit()

    def _lay_out(self) -> None:
        self.about_kind = Field(self.tr("类别"), self.kind)
        self.about_level = Field(self.tr("级别"), self.level)
        self.about_mode = Field(self.tr("采用方式"), self.mode)
        self.about_publication = Field(self.tr("刊物"), self.publication)
        self.about_number = Field(self.tr("期号"), self.number)
        self.about_day = Field(self.tr("日期"), self.day)
        self.about_proof = Field(self.tr("凭证"), self.proof)
        self.about_reason = Field(self.tr("补登原因"), self.reason)
        self.about_reason.hide()
        self.about_reprint = Field(self.tr("来历"), self.reprint)
        self.reprint.setAccessibleName(self.reprint.text())


def in_row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Return fields beside each other with their shares of the width, their labels on one line."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    for part, share in parts:
        row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return row
