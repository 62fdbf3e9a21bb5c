"""The middle pane: the notice as it was sent, and under it the units."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from bulletin.commissions.commission import Commission
from bulletin.commissions.deadline import deadline_words
from editor.commissions.units_table import UnitsTable
from editor.commissions.words import chip_of, counts_words, head_words
from editor.shell import joining
from editor.shell.chip import Chip
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import SectionTitle, button, line, note

_WANTED_HEIGHT = 132  # pixels: what is longer is read by scrolling, the units stay in sight


class NoticePane(QWidget):
    """Shows one commission; the buttons are connected by the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chip, self.topic, self.head = Chip(""), QLabel(), note("", wrapping=True)
        self.wanted, self.due, self.point = QLabel(), note("", wrapping=True), note("", wrapping=True)
        for each in (self.topic, self.wanted):
            each.setTextFormat(Qt.TextFormat.PlainText)
            each.setWordWrap(True)
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        style(self.topic, "pane-title")
        self.change, self.notices = button(self.tr("修改"), "pencil-simple"), button(self.tr("通知单"), "export")
        self.withdraw = button(self.tr("撤销"), "prohibit")
        self.change.setToolTip("M")
        self.menu = QMenu(self.notices)
        self.one_file = self.menu.addAction(self.tr("导出一份，各单位共用…"))
        self.each_file = self.menu.addAction(self.tr("导出每单位一份…"))
        self.mail = self.menu.addAction(self.tr("复制邮件正文"))
        self.notices.setMenu(self.menu)
        self.title, self.units = SectionTitle(self.tr("约稿单位")), UnitsTable()
        self._lay_out()

    def show_commission(self, one: Commission, names: Mapping[str, str], titles: Mapping[str, str], point: str,
                        today: date, may: bool) -> None:
        """Show a commission as it stands today; `point` is the point of guidance it was made from, else empty."""
        chip, request = chip_of(one, today), one.request
        self.chip.show_state(chip.word, chip.tone, chip.icon)
        self.topic.setText(request.topic)
        self.head.setText(head_words(one, today))
        self.wanted.setText(request.wanted)
        self._fit()
        contact = " ".join(part for part in (request.contact, request.phone) if part)
        self.due.setText(joining.apart(part for part in (
            self.tr("{deadline}报送").format(deadline=deadline_words(request.deadline)),
            self.tr("联系人 {contact}").format(contact=contact),
            self.tr("篇幅 {length}").format(length=request.length) if request.length else "") if part))
        self.point.setText(self.tr("报送要点：{point}").format(point=point) if point else self.tr(
            "撤销理由：{words}").format(words=one.withdrawn) if one.withdrawn else "")
        self.point.setVisible(bool(self.point.text()))
        self.title.set_beside(counts_words(one, today))
        self.units.show_commission(one, names, titles, today)
        for each in (self.change, self.withdraw):
            each.setEnabled(may and one.is_open)
        self.notices.setEnabled(not one.withdrawn)
        for action in (self.one_file, self.each_file):
            action.setEnabled(may)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give what is wanted as much height as it needs, within bounds."""
        self._box.setFixedHeight(min(_WANTED_HEIGHT, self.wanted.heightForWidth(self.width() - 2 * BETWEEN) + GRID))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE)
        top.addWidget(self.chip)
        top.addStretch()
        for each in (self.notices, self.change, self.withdraw):
            style(each, "small")
            top.addWidget(each)
        head = QVBoxLayout()
        head.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        head.setSpacing(INSIDE)
        head.addLayout(top)
        for label in (self.topic, self.head, self.due):
            head.addWidget(label)
        head.addSpacing(GRID)
        self._box = self._scrolled(self.wanted)
        head.addWidget(self._box)
        head.addWidget(self.point)
        self.title.setContentsMargins(BETWEEN, INSIDE, BETWEEN, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.title)
        column.addWidget(self.units, 1)

    def _scrolled(self, label: QLabel) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("报送内容"))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        style(label, "second")
        scroll.setWidget(label)
        return scroll
