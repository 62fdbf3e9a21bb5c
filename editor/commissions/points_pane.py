"""The points of one month: drawn up, moved, issued; and the drafts that answer each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bulletin.commissions.guidance import Guidance, Point
from bulletin.commissions.notices import guidance_text, guidance_title
from bulletin.desk import guidance as deeds
from bulletin.desk.commission_register import Register
from editor.commissions.commands import COMMANDS
from editor.commissions.exporting import Exporting
from editor.commissions.forms import Forms
from editor.commissions.points_saving import PointsSaving
from editor.commissions.points_table import PointsTable
from editor.commissions.words import day_words
from editor.pieces.columns import KeptColumns
from editor.pieces.put_aside import put_aside_of
from editor.shell import joining
from editor.shell.chip import Chip, Tone
from editor.shell.colours import Colour
from editor.shell.commands import HERE, command
from editor.shell.frame import Frame
from editor.shell.icons import icon
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import Field, SectionTitle, button

_NEW = "guidance point"
_TO_ALL = QT_TRANSLATE_NOOP("kept", "各信息报送单位")  # whom the guidance is addressed to


class PointsPane(QWidget):
    """Shows the guidance of a month; `stale()` asks for the register to be read anew."""

    stale = Signal()

    def __init__(self, frame: Frame, forms: Forms, exporting: Exporting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._forms, self._exporting = frame, forms, exporting
        self._register, self._today, self._may = Register(), date.min, False
        self._one: Guidance | None = None
        self.points, self.drafts = PointsTable(), QListWidget()
        KeptColumns(self.points.horizontalHeader(), frame.settings, "points")
        self.opening, self.new = QLineEdit(), QLineEdit()
        self.chip, self._month = Chip(""), QLabel()
        self.issue = button(self.tr("印发"), "megaphone", main=True)
        self.export, self.copy = button(self.tr("导出"), "export"), button(self.tr("复制文字"), "copy")
        self.up, self.down = button(self.tr("上移"), "arrow-up"), button(self.tr("下移"), "arrow-down")
        self.drop, self.ask = button(self.tr("删除"), "trash"), button(self.tr("按此约稿"), "paper-plane-tilt")
        self.came = SectionTitle(self.tr("对应来稿"))
        self.title = SectionTitle(self.tr("要点"))
        self._saving = PointsSaving(frame, self.opening.text, self)
        self._lay_out()
        self._connect()

    def is_editing(self) -> bool:
        """Return whether a point is being typed into."""
        return self.points.state() is PointsTable.State.EditingState

    def show_guidance(self, one: Guidance, register: Register, today: date, may: bool) -> None:
        """Show the guidance of a month as it stands. `may`: whether who sits here may write."""
        self._register, self._today, self._may = register, today, may
        self._show(one)

    def put_aside(self) -> None:
        """Keep the point that is half typed until the page is entered again."""
        words = self.new.text().strip()
        put_aside_of(self._frame).keep(_NEW, {"words": words} if words else {}, self.tr("报送要点"), "commissions")

    def enter(self) -> None:
        """Take up again what was half typed."""
        typed = put_aside_of(self._frame).take(_NEW).get("words", "")
        if typed and not self.new.text():
            self.new.setText(typed)

    def _show(self, one: Guidance) -> None:
        self._one = one
        self._saving.look_at(one)
        asked: dict[str, str] = {}
        for each in self._register.commissions:
            if each.request.point_id and not each.withdrawn:
                numbers = asked.get(each.request.point_id)
                number = self.tr("{number}号").format(number=each.number)
                asked[each.request.point_id] = joining.listed(part for part in (numbers, number) if part)
        came = {point: len(drafts) for point, drafts in self._register.tagged.items()}
        self.points.show_points(one.standing, asked, came, self._may)
        if not self.opening.hasFocus():
            with QSignalBlocker(self.opening):
                self.opening.setText(one.opening)
        self.title.set_beside(self.tr("共 {count} 条").format(count=len(one.standing)))
        self._title_words(one)
        for edit in (self.opening, self.new):
            edit.setReadOnly(not self._may)
        self.new.setVisible(self._may)
        self.issue.setEnabled(self._may and bool(one.standing))
        self.export.setEnabled(self._may and bool(one.standing))
        self.copy.setEnabled(bool(one.standing))
        self._show_drafts()

    def _title_words(self, one: Guidance) -> None:
        self._month.setText(guidance_title(one))
        if one.issued_on is not None:
            self.chip.show_state(self.tr("{day}印发").format(day=day_words(one.issued_on, self._today)), Tone.GOOD,
                                 "check-circle")
        else:
            self.chip.show_state(self.tr("未印发"), Tone.NEUTRAL, "note-pencil")
        self.issue.setText(self.tr("再次印发") if one.issued_on else self.tr("印发"))
        style(self.issue, "plain" if one.issued_on else "main")
        self.issue.setIcon(icon("megaphone", Colour.SECOND if one.issued_on else Colour.ON_MAIN))

    def _show_drafts(self) -> None:
        """List the drafts that answer the point chosen."""
        point = self.points.chosen()
        tagged = self._register.tagged.get(point.id, ()) if point else ()
        self.drafts.clear()
        for each in tagged:
            item = QListWidgetItem(joining.apart(part for part in (each.unit, each.title) if part))
            item.setData(Qt.ItemDataRole.UserRole, each.draft_id)
            self.drafts.addItem(item)
        self.came.set_beside(self.tr("{count} 篇，回车打开").format(count=len(tagged)) if tagged else self.tr(
            "还没有。在“采编”的稿件信息里选定对应的要点"))
        self.drafts.setVisible(bool(tagged))
        row, may = self.points.currentRow(), self._may and point is not None
        self.up.setEnabled(may and row > 0)
        self.down.setEnabled(may and row < self.points.rowCount() - 1)
        for deed in (self.drop, self.ask):
            deed.setEnabled(may)

    def _give_back(self, typed: str) -> None:
        """Put what could not be saved where it can be added again."""
        if typed and not self.new.text():
            self.new.setText(typed)
        self.stale.emit()

    def _add(self) -> None:
        words = self.new.text().strip()
        if words and self._may and self._one is not None:
            self.new.clear()
            self._saving.change(lambda points: [*points, Point("", words)],
                                self.tr("添加要点“{words}”").format(words=words), words)

    def _edit(self, edited: Point) -> None:
        self._saving.change(lambda points: [edited if each.id == edited.id else each for each in points],
                            self.tr("改要点“{words}”").format(words=edited.words), edited.words)

    def _move(self, by: int) -> None:
        point = self.points.chosen()
        if point is not None and self._may:
            self._saving.change(partial(_moved, id=point.id, by=by),
                                self.tr("移动要点“{words}”").format(words=point.words))

    def _drop(self) -> None:
        point = self.points.chosen()
        if point is not None and self._may:
            self._saving.change(lambda points: [each for each in points if each.id != point.id],
                                self.tr("删去要点“{words}”").format(words=point.words))

    def _reword(self) -> None:
        """Save the opening where it reads otherwise."""
        if self._one is not None and self._may and self.opening.text().strip() != self._one.opening:
            self._saving.change(lambda points: points, self.tr("改导语"))

    def _ask(self) -> None:
        point = self.points.chosen()
        if self._may and point is not None:
            self._forms.make(self._register, self._today, point)

    def _issue(self) -> None:
        one, actor, at = self._one, self._frame.person, datetime.now(UTC)
        if one is not None and actor is not None:
            self._frame.background.ask(self, lambda archive: deeds.issue(archive, one, actor=actor, at=at),
                                       self._issued, self._frame.trouble)

    def _issued(self, one: Guidance) -> None:
        self._frame.say(self.tr("{title}已印发，可导出公文或复制文字发给各单位").format(title=guidance_title(one)))
        self.stale.emit()

    def _with_text(self, deed: Callable[[Guidance], object]) -> None:
        if self._one is not None:
            deed(replace(self._one, opening=self.opening.text()))

    def _connect(self) -> None:
        self.points.edited.connect(self._edit)
        self._saving.saved.connect(self.stale)
        self._saving.failed.connect(self._give_back)
        self.points.currentCellChanged.connect(lambda *cells: self._show_drafts())
        self.opening.editingFinished.connect(self._reword)
        self.new.returnPressed.connect(self._add)
        self.drafts.itemActivated.connect(
            lambda item: self._frame.go("writing", item.data(Qt.ItemDataRole.UserRole)))
        addressee = _TO_ALL
        for each, deed in (
            (self.up, lambda: self._move(-1)), (self.down, lambda: self._move(1)),
            (self.drop, self._drop), (self.ask, self._ask), (self.issue, self._issue),
            (self.export, lambda: self._with_text(
                lambda one: self._exporting.guidance(one, self._register, addressee, self._today))),
            (self.copy, lambda: self._with_text(lambda one: self._exporting.copy(
                guidance_text(one, self._register.office, addressee, self._today), self.tr("报送要点已复制")))),
        ):
            each.clicked.connect(partial(_do, deed))
        for name, pressed, do in (("up", self.up, partial(self._move, -1)), ("down", self.down, partial(self._move, 1)),
                                  ("drop", self.drop, self._drop)):
            command(self.points, self._frame.keymap, COMMANDS[f"points.{name}"], do, context=HERE, button=pressed)

    def _lay_out(self) -> None:
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style(self._month, "pane-title")
        style(self.drafts, "flat")
        self.drafts.setAccessibleName(self.tr("对应来稿"))
        self.new.setPlaceholderText(self.tr("写一条要点，回车添加"))
        self.new.setAccessibleName(self.tr("添加要点"))
        self.new.setFixedHeight(34)
        self.drafts.setMaximumHeight(124)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(_row(self._month, self.chip, None, self.copy, self.export, self.issue))
        column.addWidget(Field(self.tr("导语"), self.opening))
        column.addLayout(_row(self.title, None, self.up, self.down, self.drop, self.ask))
        column.addWidget(self.points, 1)
        column.addWidget(self.new)
        column.addSpacing(GRID)
        column.addWidget(self.came)
        column.addWidget(self.drafts)
        for each in (self.up, self.down, self.drop, self.ask, self.copy, self.export):
            style(each, "small")


def _moved(points: list[Point], id: str, by: int) -> list[Point]:
    """Return the points with one moved up or down; at the end it stays."""
    at = next((at for at, each in enumerate(points) if each.id == id), -1)
    if at < 0 or not 0 <= at + by < len(points):
        return points
    made = list(points)
    made.insert(at + by, made.pop(at))
    return made


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Return parts beside each other; None is the room between them."""
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return row


def _do(deed: Callable[[], object], checked: bool = False) -> None:
    deed()
