"""时限设置: the limits of the office by level, in minutes, with the presets of other offices."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent
from bulletin.errors import Reason, Refused
from bulletin.urgent.limits import LONGEST, PRESETS, LevelLimits, UrgentLimits, preset_of
from bulletin.urgent.severity import Level
from editor.pieces.deed_sheet import Job
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import note
from editor.urgent.sheet import Choice, Sheet
from editor.urgent.words import level_short

_PRESETS = {
    "two_hours": QT_TRANSLATE_NOOP("urgent", "两小时内报到（通行做法）"),
    "phone20_text40": QT_TRANSLATE_NOOP("urgent", "电话 20 分钟、文字 40 分钟"),
    "phone30_text60": QT_TRANSLATE_NOOP("urgent", "电话 30 分钟、文字 1 小时"),
    "three_hours": QT_TRANSLATE_NOOP("urgent", "三小时内报到"),
}
_NAMES = {
    "telephone": QT_TRANSLATE_NOOP("urgent", "初报\n事发后"), "writing": QT_TRANSLATE_NOOP("urgent", "文字稿\n事发后"),
    "writing_after_call": QT_TRANSLATE_NOOP("urgent", "文字稿\n来电后"),
    "show": QT_TRANSLATE_NOOP("urgent", "报领导\n接报后"),
    "forward": QT_TRANSLATE_NOOP("urgent", "上报\n接报后"), "follow": QT_TRANSLATE_NOOP("urgent", "续报\n上一报后"),
}


class Minutes(QLineEdit):
    """A number of minutes; an empty field is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, 99_999, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(68)

    def value(self) -> int:
        """Return the minutes."""
        return int(self.text() or 0)


class LimitsSheet(Sheet):
    """A grid of levels and limits; 0 means that there is no such limit."""

    def __init__(self, frame: Frame, limits: UrgentLimits, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("保存时限"), self.tr("紧急信息时限（分钟）"))
        self.setMinimumWidth(640)
        self.preset = Choice([("", self.tr("本单位自定")), *((name, _tr(_PRESETS[name])) for name in PRESETS)])
        self.boxes: dict[tuple[Level, str], Minutes] = {}
        self.row(self.put("preset", self.tr("套用"), self.preset))
        self.body.addWidget(self._grid())
        words = self.tr("0 为不设此项。保存后各件时限都按新的重算，原来的时限留在记录里。")
        self.body.addWidget(note(words, wrapping=True))
        self.show_limits(limits)
        self.settle()
        self.preset.edited.connect(self._take_preset)

    def limits(self) -> UrgentLimits:
        """Return the limits that stand in the grid."""
        made = UrgentLimits()
        for level in Level:
            values = {each.name: self.boxes[level, each.name].value() for each in fields(LevelLimits)}
            made = replace(made, **{level.value or "unjudged": LevelLimits(**values)})
        return made

    def show_limits(self, limits: UrgentLimits) -> None:
        """Show these limits, and which preset they are."""
        for (level, name), box in self.boxes.items():
            box.blockSignals(True)
            box.setText(str(getattr(limits.of(level), name)))
            box.blockSignals(False)
        self._name_preset()

    def job(self) -> Job | None:
        actor, at, limits = self.frame.person, datetime.now(UTC), self.limits()
        if actor is None:
            return None

        def put(archive: Archive) -> None:
            urgent.set_limits(archive, limits, actor=actor, at=at)
        return put

    def told(self, result: object) -> str:
        return self.tr("时限已保存，各件时限已按新的重算")

    def explain(self, error: Exception) -> None:
        """Say which limit will not do, and go there."""
        if isinstance(error, Refused) and error.reason is Reason.LIMITS_WRONG:
            level, name = Level(str(error.facts["level"])), str(error.facts["name"])
            self.boxes[level, name].setFocus(Qt.FocusReason.OtherFocusReason)
            words = self.tr("{level}的“{name}”不能是 {minutes} 分钟：须在 0 至 {most} 之间，且文字稿不早于初报。")
            self.say(words.format(
                level=level_short(level), name=_tr(_NAMES[name]).replace("\n", "，"), minutes=error.facts["minutes"],
                most=LONGEST))
            return
        super().explain(error)

    def _take_preset(self) -> None:
        if self.preset.text():
            self.show_limits(PRESETS[self.preset.text()])

    def _name_preset(self) -> None:
        self.preset.blockSignals(True)
        self.preset.setText(preset_of(self.limits()))
        self.preset.blockSignals(False)

    def _grid(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, INSIDE, 0, INSIDE)
        grid.setSpacing(INSIDE)
        for column, each in enumerate(fields(LevelLimits), start=1):
            head = note(_tr(_NAMES[each.name]))
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(head, 0, column)
        for row, level in enumerate(Level, start=1):
            name = QLabel(level_short(level))
            style(name, "second")
            grid.addWidget(name, row, 0)
            for column, each in enumerate(fields(LevelLimits), start=1):
                grid.addWidget(self._box(level, each.name, self._name_preset), row, column)
        return made

    def _box(self, level: Level, name: str, changed: Callable[[], None]) -> Minutes:
        box = Minutes()
        box.setAccessibleName(self.tr("{level}，{name}，分钟").format(
            level=level_short(level), name=_tr(_NAMES[name]).replace("\n", "")))
        box.textChanged.connect(lambda words: changed())
        self.boxes[level, name] = self.editors[f"{level.value} {name}"] = box
        return box


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
