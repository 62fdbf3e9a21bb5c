"""The sheets for what the office does with an event: judging it, showing it, verifying it, forwarding it upward."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent
from bulletin.desk.urgent import Upward
from bulletin.people import Actor
from bulletin.units import Unit
from bulletin.urgent.events import Event
from bulletin.urgent.reports import Way, called
from bulletin.urgent.severity import Above, Level
from editor.pieces.deed_sheet import Job
from editor.pieces.jotting import Long, Short
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.widgets import note
from editor.urgent.sheet import Choice, Sheet, time_field, time_of
from editor.urgent.words import above_words, level_words, way_words

Deed = Callable[..., Event]
_ABOVE = (QT_TRANSLATE_NOOP("kept", "市政府总值班室"), QT_TRANSLATE_NOOP("kept", "市委办公室"),
          QT_TRANSLATE_NOOP("kept", "市应急指挥中心"))


class EventSheet(Sheet):
    """A sheet about one event; it knows how to hand a deed what every deed needs."""

    def __init__(self, frame: Frame, event: Event, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.matter = event
        self.name(deed, event.title)

    def asking(self, deed: Deed, *given: object, **named: object) -> Job | None:
        """Return the job that does `deed` to the event as it was seen; None when nobody sits here."""
        actor, at, event = self.frame.person, datetime.now(UTC), self.matter

        def job(archive: Archive, actor: Actor) -> Event:
            return deed(archive, event, *given, actor=actor, at=at, **named)
        return None if actor is None else lambda archive: job(archive, actor)


class JudgeSheet(EventSheet):
    """定级: how grave it is, and on what that rests."""

    def __init__(self, frame: Frame, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(frame, event, parent=parent, deed=self.tr("定级"))
        self.level = Choice((level.value, level_words(level)) for level in Level)
        self.level.setText(event.level.value if event.level is not Level.UNJUDGED else Level.ORDINARY.value)
        self.reason = Short()
        self.reason.setPlaceholderText(self.tr("伤亡、损失、影响到什么程度"))
        self.row(self.put("level", self.tr("级别"), self.level))
        self.row(self.put("reason", self.tr("依据（可不填）"), self.reason))
        self.body.addWidget(note(self.tr("级别改了，时限按新的级别重算；原来的级别留在记录里。"), wrapping=True))
        self.settle()

    def job(self) -> Job | None:
        return self.asking(urgent.judge_event, Level(self.level.text()), self.words("reason"))

    def told(self, result: object) -> str:
        return self.tr("已定为{level}").format(level=level_words(Level(self.level.text())))


class _SaidSheet(EventSheet):
    """Somebody was told at a time, and said something."""

    def lay_out(self, who: str, offered: Sequence[str], said: str, now: datetime) -> None:
        """Add the three fields."""
        self.who, self.when, self.said = Short(offered), time_field(now), Long()
        self.row(self.put("who", who, self.who), self.put("when", self.tr("时间"), self.when))
        self.row(self.put("said", said, self.said))
        self.settle()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def checked(self, missing: str) -> bool:
        """Return whether the fields can be understood; `missing` is said of an empty name."""
        return self.is_right({"who": "" if self.words("who") else missing,
                              "when": "" if time_of(self.when) else self.tr("请写明几时几分")})

    def at_time(self) -> datetime | None:
        """Return when it was; None, meaning now, while the time filled in was left as it was."""
        return time_of(self.when) if "when" in self.written() else None


class ShowSheet(_SaidSheet):
    """已报领导: who was shown it, when, and what they said."""

    def __init__(self, frame: Frame, event: Event, leaders: Sequence[str], now: datetime,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, event, parent=parent, deed=self.tr("登记已报领导"))
        self.lay_out(self.tr("哪位领导"), leaders, self.tr("领导要求（可不填）"), now)

    def job(self) -> Job | None:
        if not self.checked(self.tr("请写明哪位领导")):
            return None
        return self.asking(urgent.mark_shown, self.words("who"), self.words("said"), when=self.at_time())

    def told(self, result: object) -> str:
        return self.tr("已登记：报{leader}").format(leader=self.words("who"))


class CheckSheet(_SaidSheet):
    """登记核实: with whom it was verified, when, and what was found."""

    def __init__(self, frame: Frame, event: Event, offered: Sequence[str], now: datetime,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, event, parent=parent, deed=self.tr("登记核实"))
        self.lay_out(self.tr("向谁核实"), offered, self.tr("核实的情况"), now)

    def job(self) -> Job | None:
        if not self.checked(self.tr("请写明向谁核实")):
            return None
        return self.asking(urgent.mark_checked, self.words("who"), self.words("said"), when=self.at_time())

    def told(self, result: object) -> str:
        return self.tr("已登记核实：{who}").format(who=self.words("who"))


class ForwardSheet(EventSheet):
    """上报: how high, to whom, how, when, which report; or that the unit told those above by itself."""

    def __init__(self, frame: Frame, event: Event, units: Sequence[Unit], now: datetime,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, event, parent=parent, deed=self.tr("登记上报"))
        self.above = Choice((above.value, above_words(above)) for above in Above)
        self.to, self.said = Short(self._usual()), Short()
        self.way = Choice((way.value, way_words(way)) for way in reversed(Way))
        self.when = time_field(now)
        self.report = Choice((each.id, called(each)) for each in reversed(event.chain))
        self.who = Choice([("", self.tr("本办上报")), *(
            (unit.id, self.tr("{unit}自行上报").format(unit=unit.name)) for unit in units if unit.id == event.unit_id)])
        self.row(self.put("above", self.tr("报到哪一级"), self.above), self.put("to", self.tr("报给谁"), self.to))
        self.row(self.put("way", self.tr("方式"), self.way), self.put("when", self.tr("时间"), self.when))
        self.row(self.put("report", self.tr("报的哪一报"), self.report), self.put("who", self.tr("谁报的"), self.who))
        self.row(self.put("said", self.tr("回执、答复（可不填）"), self.said))
        self.settle()
        self.to.setPlaceholderText(self.tr("如 市政府总值班室"))
        self.fields["report"].setVisible(bool(event.chain))

    def job(self) -> Job | None:
        when = time_of(self.when)
        if not self.is_right({"to": "" if self.words("to") else self.tr("请写明报给谁"),
                              "when": "" if when else self.tr("请写明几时几分")}):
            return None
        unit_id = self.who.text()
        upward = Upward(Above(self.above.text()), self.words("to"), Way(self.way.text()),
                        when if "when" in self.written() else None, "" if unit_id else self.report.text(), unit_id,
                        self.words("said"))
        return self.asking(urgent.forward, upward)

    def told(self, result: object) -> str:
        above = above_words(Above(self.above.text()))
        return self.tr("已登记上报{above}：{to}").format(above=above, to=self.words("to"))

    def _usual(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.to for each in self.matter.forwardings)) or _ABOVE


class ReasonSheet(EventSheet):
    """A deed that needs a reason and nothing else: 误登作废, 重新跟踪, 撤销."""

    def __init__(self, frame: Frame, event: Event, deed: tuple[str, str, Deed], *given: str,
                 parent: QWidget | None = None) -> None:
        """`deed` is its name, what is said of it above the field, and the function that is `given` these first."""
        super().__init__(frame, event, deed[0], parent)
        self._deed, self._given = deed, given
        self.reason = Short()
        self.body.addWidget(note(deed[1], wrapping=True))
        self.row(self.put("reason", self.tr("理由"), self.reason))
        self.settle()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def job(self) -> Job | None:
        if not self.is_right({"reason": "" if self.words("reason") else self.tr("请写明理由")}):
            return None
        return self.asking(self._deed[2], *self._given, self.words("reason"))

    def told(self, result: object) -> str:
        return self.tr("已{deed}：{title}").format(deed=self._deed[0], title=self.matter.title)
