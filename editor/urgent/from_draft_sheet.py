"""来稿转入: a draft that came in, in writing or by the form for calls, becomes the first report of an event."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent, urgent_looking
from bulletin.urgent.events import Event
from bulletin.urgent.severity import Level
from editor.pieces.deed_sheet import Job
from editor.shell.frame import Frame
from editor.shell.widgets import note
from editor.urgent.draft_picker import DraftPicker
from editor.urgent.seeing import candidates
from editor.urgent.sheet import Choice, Sheet
from editor.urgent.words import level_words


class FromDraftSheet(Sheet):
    """Asks which draft; what it says of the event is taken over."""

    def __init__(self, frame: Frame, draft_id: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("登记初报"), self.tr("来稿转为紧急信息"))
        self.draft = DraftPicker()
        self.level = Choice((level.value, level_words(level)) for level in (Level.UNJUDGED, *tuple(Level)[:4]))
        self.row(self.put("draft", self.tr("哪一篇是初报"), self.draft))
        self.row(self.put("level", self.tr("级别"), self.level))
        words = self.tr("标题、单位、事发时间按稿件带入，接报时间就是收稿时间；要素可随后补齐。")
        self.body.addWidget(note(words, wrapping=True))
        self.draft.setText(draft_id)
        self.settle()
        frame.background.ask(self, candidates, partial(self.draft.offer, now=now), frame.trouble)

    def job(self) -> Job | None:
        actor, at, draft_id = self.frame.person, datetime.now(UTC), self.draft.text()
        level = Level(self.level.text())
        if not self.is_right({"draft": "" if draft_id else self.tr("请选出一篇稿件")}) or actor is None:
            return None

        def register(archive: Archive) -> Event:
            known, came = urgent_looking.from_draft(archive, draft_id)
            return urgent.register_event(archive, known, came, actor=actor, at=at, level=level)
        return register

    def told(self, result: object) -> str:
        return self.tr("已登记初报：{title}").format(title=result.title if isinstance(result, Event) else "")
