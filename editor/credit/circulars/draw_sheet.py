"""The sheet in which a circular is drawn up: of which period, with which parts, and how its text would read."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget
from shiboken6 import isValid

from bulletin.characters import whole_text
from bulletin.credit.circular import Circular
from bulletin.credit.circular_document import circular_text
from bulletin.credit.parts import Part, usual_parts
from bulletin.credit.periods import PeriodKind
from bulletin.desk import circulars
from bulletin.desk.circular_charts import charts_text
from bulletin.desk.circulars import Asked
from bulletin.text import pictures_in
from editor.credit.charts.for_circular import circular_pictures, with_pictures
from editor.credit.circulars.period_field import PeriodField
from editor.credit.circulars.words import PARTS, counting_now, today, tr
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.kept_words import keep_words
from editor.pieces.preview import fill
from editor.shell.frame import Frame
from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import Field, note
from editor.shell.words import sentence_of

_SETTLE = 200  # milliseconds after the last change until the text is drafted anew
_TOPIC = "circular-preview"


class DrawSheet(DeedSheet):
    """At the left what is wanted, at the right the text it makes; `drawn(Listed)` once it is a draft."""

    drawn = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None, kind: PeriodKind = PeriodKind.QUARTER) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("起草"), self.tr("起草通报"))
        self.setWindowTitle(self.tr("起草通报"))
        self.period = PeriodField(today(), kind)
        self.parts = {part: QCheckBox(tr(words)) for part, words in PARTS.items()}
        self.text, self._unfinished = QTextBrowser(), note("", wrapping=True)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._kind = kind
        self._tick(kind)
        self.period.edited.connect(self._edited)
        for box in self.parts.values():
            box.toggled.connect(lambda on: self._soon.start())
        keep_words(self, frame, "draw_up_circular", {
            "kind": self.period.kind, "basis": self.period.basis, "since": self.period.since,
            "until": self.period.until}, "credit")
        self.resize(1080, 640)
        self._edited()

    def asked(self) -> Asked | None:
        """Return what is wanted; None while the days will not do."""
        period = self.period.period()
        chosen = frozenset(part for part, box in self.parts.items() if box.isChecked())
        return None if period is None else Asked(period, self.period.chosen_basis(), chosen)

    def ready(self) -> Job | None:
        """Return what draws it up."""
        asked, actor, at = self.asked(), self.frame.person, datetime.now(UTC)
        if asked is None or actor is None:
            self.period.say_wrong(self.tr("请核对起止日期。") if asked is None else "")
            return None
        if Part.CHARTS in (asked.parts or ()):
            return lambda archive: (asked, circulars.counted(archive, asked.period, asked.basis, counting_now()))
        return lambda archive: circulars.draw_up(archive, asked, counting_now(), actor=actor, at=at)

    def finish(self, result: object) -> None:
        """It is a draft now."""
        self.accept()
        self.drawn.emit(result)

    def _done(self, result: object) -> None:
        """Figures that were counted first get their charts, which only the GUI thread draws; nothing is done yet."""
        if not isinstance(result, tuple):
            super()._done(result)
        elif isValid(self):
            self._draw_up_with(*result)

    def _draw_up_with(self, asked: Asked, figures: Circular) -> None:
        actor, at, given = self.frame.person, datetime.now(UTC), with_pictures(figures, today())
        if actor is None:
            self.deed.setEnabled(True)
            return
        self.frame.background.ask(
            self.frame, lambda archive: circulars.draw_up(
                archive, asked, counting_now(), actor=actor, at=at, given=given), self._done, self._failed)

    def _edited(self) -> None:
        kind = self.period.chosen_kind()
        if kind is not self._kind:
            self._kind = kind
            self._tick(kind)
        self._unfinished.setText("" if self.period.is_over() else self.tr(
            "这一时段还没有结束，数据还会变化；到期后可以重新统计。"))
        self._unfinished.setVisible(bool(self._unfinished.text()))
        self._soon.start()

    def _tick(self, kind: PeriodKind) -> None:
        """Tick the parts a circular of this kind usually has."""
        usual = usual_parts(kind)
        for part, box in self.parts.items():
            box.setChecked(part in usual)

    def _ask(self) -> None:
        asked = self.asked()
        if asked is None:
            return
        self.frame.background.looker.ask(
            self, lambda look: circulars.counted(
                look, asked.period, asked.basis, counting_now()),  # type: ignore[arg-type]
            lambda figures: self._show(figures, asked),
            lambda error: self.text.setPlainText(sentence_of(error)), topic=_TOPIC)

    def _show(self, figures: Circular, asked: Asked) -> None:
        charts = circular_pictures(figures, today(), 1) if Part.CHARTS in (asked.parts or ()) else ()
        behind = charts_text(charts)
        images = {picture.sha256: QImage.fromData(chart.png)
                  for picture, chart in zip(pictures_in(behind), charts, strict=True)}
        text = whole_text(circular_text(figures, asked.parts, behind))
        whole = fill(self.text.document(), text, self.frame.settings.text_zoom, images)
        if not whole:
            self.text.append(self.tr("（后面的内容起草后在“采编”里看。）"))
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def _lay_out(self) -> None:
        self.text.setAccessibleName(self.tr("通报文字预览"))
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its tables are as wide as it
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        style(self.text, "page")
        self.text.document().setDocumentMargin(EDGE)
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        self.parts[Part.CHARTS].setToolTip(self.tr("图表作为最后一个附件"))
        for at, box in enumerate(self.parts.values()):
            grid.addWidget(box, at // 2, at % 2)
        left, both = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(INSIDE * 2)
        for part in (self.period, self._unfinished, Field(self.tr("除总体情况外，还写哪些"), boxes)):
            left.addWidget(part)
        left.addWidget(note(self.tr(
            "起草后文字是一篇稿件，在“采编”里修改、送审、签发；签发后在这里印发，取得文号。"), wrapping=True))
        left.addStretch()
        both.setSpacing(EDGE)
        both.addLayout(left, 4)
        both.addWidget(self.text, 7)
        self.body.addLayout(both, 1)
        self.add_wrong()
