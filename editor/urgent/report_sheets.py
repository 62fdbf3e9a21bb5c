"""The sheets for what comes in: an event told by telephone, the next report of a chain, and a text for a call."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import looking, urgent
from bulletin.desk.urgent import Came, Known
from bulletin.phone import PhoneReport, title_of, when_words
from bulletin.units import Unit, unit_named
from bulletin.urgent.events import Event
from bulletin.urgent.reports import Answers, ReportKind, Way, called
from bulletin.urgent.severity import Kind, Level
from editor.pieces.deed_sheet import Job
from editor.pieces.jotting import Kinds, Long, Short, When, people_of
from editor.pieces.phone_words import field_words, hint_words, kinds
from editor.shell.frame import Frame
from editor.shell.widgets import note
from editor.urgent.draft_picker import DraftPicker
from editor.urgent.seeing import candidates
from editor.urgent.sheet import Choice, Sheet, time_field, time_of
from editor.urgent.words import kind_words, level_words, way_words


class CallSheet(Sheet):
    """电话初报: who calls, what happened where and when, what was said; the rest is completed beside the chain."""

    def __init__(self, frame: Frame, units: Sequence[Unit], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._units, self._knows_units, self._wanted = tuple(units), bool(units), False
        self.name(self.tr("登记初报"), self.tr("电话初报：先登记，文字稿后补"))
        self.received, self.event_at = time_field(now), When(self._told)
        self.unit, self.caller, self.phone, self.place = Short(u.name for u in units), Short(), Short(), Short()
        self.nature, self.said = Kinds(kinds()), Long()
        self.kind = Choice((kind.value, kind_words(kind)) for kind in Kind)
        self.kind.setText(Kind.OTHER.value)
        self.level = Choice((level.value, level_words(level)) for level in (Level.UNJUDGED, *tuple(Level)[:4]))
        self.said.setFixedHeight(3 * self.said.fontMetrics().lineSpacing() + 24)
        self.row(self.put("unit", self.tr("来电单位"), self.unit),
                 self.put("caller", field_words("caller"), self.caller),
                 self.put("phone", field_words("caller_phone"), self.phone))
        self.row(self.put("received", field_words("received_at"), self.received),
                 self.put("event_at", field_words("event_at"), self.event_at))
        self.row(self.put("place", field_words("place"), self.place),
                 self.put("nature", field_words("nature"), self.nature))
        self.row(self.put("kind", self.tr("类别"), self.kind), self.put("level", self.tr("级别"), self.level))
        self.row(self.put("said", self.tr("来电内容"), self.said))
        for name, editor in (("source", self.unit), ("caller", self.caller), ("caller_phone", self.phone),
                             ("event_at", self.event_at), ("place", self.place), ("nature", self.nature)):
            editor.setPlaceholderText(hint_words(name))
        self.said.setPlaceholderText(self.tr("规模、伤亡、趋势、到场领导、措施，听到什么记什么"))
        self.body.addWidget(note(self.tr("回车到下一项，Ctrl+回车登记")))
        self.unit.editingFinished.connect(self._offer_people)
        self.caller.editingFinished.connect(self._know_caller)
        self.settle()
        if not units:  # a call comes before the list of events was read: it waits for nothing
            frame.background.ask(self, looking.units, self._know_units)

    def job(self) -> Job | None:
        unit = unit_named(self.words("unit"), self._units)
        received = time_of(self.received)
        wrong = {
            "unit": self.tr("名册中没有这个单位") if self.words("unit") and unit is None else "",
            "received": "" if received else self.tr("请写明几时几分接报"),
            "event_at": self.tr("看不懂这个时间，可写 1430、昨23:10") if self.event_at.is_wrong() else "",
            "place": "" if self.words("place") or self.words("nature") else self.tr("地点和性质至少写一项")}
        if not self.is_right(wrong):
            return None
        source = " ".join(filter(None, (unit.name if unit else "", self.words("caller"))))
        known = Known(self._title(source), Kind(self.kind.text()), unit.id if unit else "", self.words("place"),
                      self.event_at.iso(),
                      Answers(source, self.words("nature"), caller_phone=self.words("phone")))
        came = Came(Way.TELEPHONE, self._exactly(received), source=source, words=self.said.text())
        actor, at, level = self.frame.person, datetime.now(UTC), Level(self.level.text())
        if actor is None:
            return None
        return partial(urgent.register_event, known=known, came=came, actor=actor, at=at, level=level)

    def answer(self) -> None:
        """Register it; where the units are not known yet, as soon as they are."""
        self._wanted = not self._knows_units
        if self._knows_units:
            super().answer()

    def told(self, result: object) -> str:
        return self.tr("已登记初报：{title}").format(title=result.title if isinstance(result, Event) else "")

    def _exactly(self, received: datetime | None) -> datetime | None:
        """Return when it came; None, meaning now, while the time filled in was left as it was."""
        return received if "received" in self.written() else None

    def _title(self, source: str) -> str:
        report = PhoneReport(datetime.now(UTC), source, self.event_at.iso(), self.words("place"), self.words("nature"))
        return title_of(report)

    def _told(self) -> datetime:
        return (time_of(self.received) or datetime.now().astimezone()).replace(tzinfo=None)

    def _know_units(self, units: Sequence[Unit]) -> None:
        self._units, self._knows_units = tuple(units), True
        self.unit.offer(unit.name for unit in units)
        self._offer_people()
        if self._wanted:
            self.answer()

    def _offer_people(self) -> None:
        people = people_of(self.words("unit"), self._units)
        self.caller.offer(each.name for each in people)
        self.phone.offer(each.phone for each in people if each.phone)

    def _know_caller(self) -> None:
        people = people_of(self.words("unit"), self._units)
        numbers = {each.phone for each in people if each.name == self.words("caller") and each.phone}
        if len(numbers) == 1 and not self.words("phone"):
            self.phone.setText(numbers.pop())


class ReportSheet(Sheet):
    """续报, 终报, or the first report of an event the office heard of otherwise: by telephone or in writing."""

    def __init__(self, frame: Frame, event: Event, final: bool, source: str, now: datetime,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.matter, self._final, self._now = event, final, now
        self.deed_name = self._called()
        self.name(self.tr("登记{what}").format(what=self.deed_name), event.title)
        self.way = Choice((way.value, way_words(way)) for way in Way)
        self.received, self.source, self.said = time_field(now), Short(), Long()
        self.draft = DraftPicker()
        self.source.setText(source)
        self.said.setFixedHeight(4 * self.said.fontMetrics().lineSpacing() + 24)
        self.said.setPlaceholderText(self.tr("只记新情况，前面报过的不重复") if event.chain else self.tr(
            "规模、伤亡、趋势、到场领导、措施，听到什么记什么"))
        self.row(self.put("way", self.tr("方式"), self.way), self.put("received", self.tr("收到时间"), self.received))
        self.row(self.put("source", self.tr("来自"), self.source))
        self.row(self.put("said", self.tr("内容"), self.said))
        self.row(self.put("draft", self.tr("文字稿"), self.draft))
        self.way.edited.connect(self._follow_way)
        self.settle()
        self._follow_way()
        frame.background.ask(self, partial(candidates, unit_id=event.unit_id), partial(self.draft.offer, now=now))

    def job(self) -> Job | None:
        written, received = self.way.text() == Way.WRITING, time_of(self.received)
        typed = "received" in self.written()
        wrong = {
            "received": "" if received else self.tr("请写明几时几分收到"),
            "draft": self.tr("请选出文字稿") if written and not self.draft.text() else "",
            "said": self.tr("请写明内容") if self._final and not written and not self.words("said") else ""}
        actor, at, event = self.frame.person, datetime.now(UTC), self.matter
        if not self.is_right(wrong) or actor is None:
            return None
        came = Came(Way(self.way.text()), received if typed else None, self.draft.text() if written else "",
                    self.words("source"), self.said.text())
        deed = urgent.finish_event if self._final else urgent.add_report
        return lambda archive: deed(archive, event, came, actor=actor, at=at)

    def told(self, result: object) -> str:
        last = result.last if isinstance(result, Event) else None
        return self.tr("已登记{what}：{title}").format(what=called(last) if last else "", title=self.matter.title)

    def _called(self) -> str:
        if self._final:
            return self.tr("终报")
        return self.tr("初报") if self.matter.next_kind is ReportKind.FIRST else self.tr("续报")

    def _follow_way(self) -> None:
        written = self.way.text() == Way.WRITING
        self.fields["draft"].setVisible(written)
        self.fields["said"].setVisible(not written)
        self.adjustSize()


class LinkSheet(Sheet):
    """补文字稿: gives a report by telephone the text that came after it."""

    def __init__(self, frame: Frame, event: Event, report_id: str, now: datetime,
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.matter = event
        waiting = [each for each in event.chain if each.written_at is None and not each.own]
        self.name(self.tr("补文字稿"), event.title)
        self.report = Choice((each.id, self.tr("{what}（{way}，{at}）").format(
            what=called(each), way=way_words(each.way), at=f"{each.received_at.astimezone():%H:%M}"))
            for each in waiting)
        self.draft = DraftPicker()
        if report_id:
            self.report.setText(report_id)
        self.row(self.put("report", self.tr("给哪一报"), self.report))
        self.row(self.put("draft", self.tr("哪一篇"), self.draft))
        self.settle()
        self.draft.setFocus(Qt.FocusReason.OtherFocusReason)
        frame.background.ask(self, partial(candidates, unit_id=event.unit_id), partial(self.draft.offer, now=now))

    def job(self) -> Job | None:
        actor, at, event = self.frame.person, datetime.now(UTC), self.matter
        report_id, draft_id = self.report.text(), self.draft.text()
        if not self.is_right({"draft": "" if draft_id else self.tr("请选出文字稿")}) or actor is None:
            return None

        def link(archive: Archive) -> Event:
            return urgent.link_text(archive, event, report_id, draft_id, actor=actor, at=at)
        return link

    def told(self, result: object) -> str:
        return self.tr("已补文字稿：{title}").format(title=self.matter.title)


def local_words(at: datetime) -> str:
    """Return a moment as a field for times shows it."""
    return when_words(at.astimezone().replace(tzinfo=None).isoformat(timespec="minutes"))
