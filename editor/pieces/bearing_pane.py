"""What a draft has to do with commissions and guidance, beside its facts: which it answers, which point it is on."""

from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed
from bulletin.desk import commission_register, guidance
from bulletin.desk.commission_register import Bearing
from bulletin.people import Actor
from editor.pieces.commission_seat import may_write, today
from editor.pieces.elided import Elided, plain_tip
from editor.pieces.laying_out import refill
from editor.shell.frame import Frame
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note

_LONGEST = 28  # characters of a point or a topic that are shown; the tip has all


class BearingPane(QWidget):
    """Shown only where there is something to say or to choose; a click leads to the commission."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._draft_id = frame, ""
        self._bearing: Bearing | None = None
        self._asked, self.point, self._answers = note(self.tr("答复约稿")), QComboBox(), QVBoxLayout()
        self._named = note(self.tr("报送要点"))
        self._named.setBuddy(self.point)
        self.point.setAccessibleName(self._named.text())
        self.point.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._answers.setSpacing(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, INSIDE, 0, INSIDE)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(self._asked, 0, 0)
        grid.addLayout(self._answers, 0, 1)
        grid.addWidget(self._named, 1, 0)
        grid.addWidget(self.point, 1, 1)
        grid.setColumnStretch(1, 1)
        self.hide()
        self.point.activated.connect(lambda row: self._choose(str(self.point.itemData(row) or "")))
        frame.background.archive_changed.connect(self._on_changed)

    def look_at(self, draft_id: str) -> None:
        """Read what the draft has to do with; empty: there is none."""
        self._draft_id = draft_id
        if not draft_id:
            self.hide()
            return
        self._frame.background.ask(self, lambda archive: commission_register.bearing(archive, draft_id, today()),
                                   self._show, lambda error: self.hide())

    def _show(self, bearing: Bearing) -> None:
        if bearing.draft_id != self._draft_id:
            return
        self._bearing = bearing
        refill(self._answers, (self._link(*each) for each in bearing.answers))
        offered = {each.id: each for each in (*bearing.offered, *bearing.points)}
        with QSignalBlocker(self.point):
            self.point.clear()
            self.point.addItem(self.tr("未对应"), "")
            for each in offered.values():
                self.point.addItem(_short(each.words), each.id)
                self.point.setItemData(self.point.count() - 1, plain_tip(each.words), Qt.ItemDataRole.ToolTipRole)
            self.point.setCurrentIndex(max(0, self.point.findData(bearing.points[0].id)) if bearing.points else 0)
        self.point.setToolTip(plain_tip(*(each.words for each in bearing.points)))
        self.point.setEnabled(may_write(self._frame.person))
        self._asked.setVisible(bool(bearing.answers))
        self._named.setVisible(bool(offered))
        self.point.setVisible(bool(offered))
        self.setVisible(bool(bearing.answers or offered))

    def _link(self, id: str, number: str, topic: str) -> QWidget:
        made = button(number, clicked=lambda: self._frame.go("commissions", id))
        style(made, "link")
        made.setAccessibleDescription(topic)
        called = Elided()
        called.setText(topic)
        called.setToolTip(plain_tip(topic))
        called.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(made)
        box.addWidget(called, 1)
        return row

    def _choose(self, point_id: str) -> None:
        bearing, actor, at = self._bearing, self._frame.person, datetime.now(UTC)
        if bearing is None or actor is None or point_id in {each.id for each in bearing.points}:
            return
        self._frame.background.ask(self, lambda archive: _tagged(archive, bearing, point_id, actor, at),
                                   lambda done: self.look_at(bearing.draft_id), self._failed)

    def _failed(self, error: Exception) -> None:
        self._frame.trouble(error)
        self.look_at(self._draft_id)

    def _on_changed(self, changed: Changed) -> None:
        if changed.commissions and self._draft_id:
            self.look_at(self._draft_id)


def _tagged(archive: Archive, bearing: Bearing, point_id: str, actor: Actor, at: datetime) -> None:
    """Put one point in place of those the draft was tagged with; empty: none."""
    for each in bearing.points:
        guidance.untag(archive, bearing.draft_id, each.id, actor=actor, at=at)
    if point_id:
        guidance.tag(archive, bearing.draft_id, point_id, actor=actor, at=at)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
