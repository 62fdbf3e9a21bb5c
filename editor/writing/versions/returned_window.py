"""What came back marked, before it is taken: who marked it, what changed, what was remarked, and the text itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from bulletin.compare import Comparison
from bulletin.desk.marking import Fit, Returned
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.marked import Hand
from editor.pieces.change_facts import ChangeFacts
from editor.pieces.rendering import Sheet
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import IconLabel, button, note
from editor.writing.times import clock

SIZE = (880, 680)
SLICE = 5  # passages written at once: the window stays awake between
MOST_FACTS, MOST_REMARKS, MOST_HANDS = 60, 40, 3
HIGHEST = 190  # pixels of the facts and of the remarks


@dataclass(frozen=True)
class Seen:
    """A file that came back, its name, and what it would change in the present text."""

    name: str
    returned: Returned
    comparison: Comparison


class ReturnedWindow(QDialog):
    """Stands beside the window; Esc leaves everything as it is. `taken` is sent when it is to be the next version."""

    taken = Signal()

    def __init__(self, seen: Seen, zoom: int, may_take: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("收回批改稿"))
        self.resize(*SIZE)
        self._seen, self._written = seen, 0
        self.facts = ChangeFacts()
        self._show_facts()
        self.page = QTextEdit(readOnly=True)
        style(self.page, "page")
        self.page.setAccessibleName(self.tr("现在的文字 → 批改稿"))
        document = QTextDocument(self.page)
        self._sheet = Sheet(document, manuscript_font(zoom).pixelSize())
        document.setDocumentMargin(INSIDE)
        self.page.setDocument(document)
        self.take = button(self.tr("收下，存为新版本"), main=True, clicked=self._take)
        self.take.setVisible(may_take and seen.returned.fit is not Fit.OTHER)
        self.take.setAutoDefault(False)
        self.leave = button(self.tr("不收"), clicked=self.close)
        self.leave.setAutoDefault(False)
        self._lay_out()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write_on)
        self._timer.start()
        self.page.setFocus()

    @property
    def whole(self) -> bool:
        """Whether all passages are written."""
        return self._written >= len(self._seen.comparison.passages)

    def lines(self) -> list[str]:
        """Return what is said above the text: who, how it stands to the draft, what collides."""
        return [line for line in (self._who(), self._how(), self._collided()) if line]

    def _take(self) -> None:
        self.close()
        self.taken.emit()

    def _who(self) -> str:
        hands, remarks = self._seen.returned.hands, self._seen.returned.remarks
        said = joining.listed(self._hand(each) for each in hands[:MOST_HANDS])
        if len(hands) > MOST_HANDS:
            said = self.tr("{said}等 {count} 人").format(said=said, count=len(hands))
        if not said:
            said = self.tr("文件里没有新的修订痕迹") if self._seen.comparison.is_empty else self.tr(
                "文件里没有新的修订痕迹，但文字与现在的不同，请看下面")
        return self.tr("{said}；新批注 {count} 条").format(said=said, count=len(remarks)) if remarks else said

    def _hand(self, hand: Hand) -> str:
        name = hand.author or self.tr("未署名")
        words = self.tr("{name} 修订 {count} 处").format(name=name, count=hand.changes)
        if hand.last is None:
            return words
        now = datetime.now(UTC).astimezone(OFFICE_ZONE)
        return joining.aside(words, clock(hand.last.replace(tzinfo=OFFICE_ZONE), now))

    def _how(self) -> str:
        returned = self._seen.returned
        if returned.fit is Fit.OTHER:
            return self.tr("这是《{title}》的花脸稿，不是本稿的，不能收到这里。请打开那篇稿件再收。").format(
                title=returned.other)
        if returned.fit is Fit.UNKNOWN:
            return self.tr("文件里没有本稿的标记，可能另存或改写过。请看清下面的不同，确是本稿再收下。")
        if returned.fit is Fit.OLDER and returned.base is not None:
            words = self.tr("这份文件出自第 {base} 版，稿件现在是第 {number} 版；此后在这里的改动已并入下面的文字。")
            return words.format(base=returned.base.number, number=returned.present.number)
        return ""

    def _collided(self) -> str:
        collisions = self._seen.returned.collisions
        if not collisions:
            return ""
        first = next((block.plain for each in collisions for block in each.mine if block.plain.strip()), "")
        words = self.tr("有 {count} 处两边都改过，下面以批改稿为准；现在的文字仍留在第 {number} 版。")
        told = words.format(count=len(collisions), number=self._seen.returned.present.number)
        return told + (self.tr("第一处现为：“{words}”").format(words=_short(first)) if first else "")

    def _show_facts(self) -> None:
        comparison = self._seen.comparison
        base = self.tr("现在的文字 → 批改稿")
        if len(comparison.facts) > MOST_FACTS:
            base = self.tr("{base}，事实变动共 {count} 处，列出前 {most} 处").format(
                base=base, count=len(comparison.facts), most=MOST_FACTS)
        self.facts.show_changes(comparison.facts[:MOST_FACTS], len(comparison.changes), base)

    def _write_on(self) -> None:
        """Write the next passages; ten thousand changes come slice by slice."""
        passages = self._seen.comparison.passages
        following = passages[self._written:self._written + SLICE]
        if following:
            self._sheet.write_comparison(replace(self._seen.comparison, passages=following))
            self._written += len(following)
        if self.whole:
            self._timer.stop()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        title = QLabel(self._seen.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        style(title, "pane-title")
        column.addWidget(title)
        warned = self._seen.returned.fit is not Fit.PRESENT
        for number, words in enumerate(self.lines()):
            column.addLayout(_said(words, Colour.WARNING if number and warned else Colour.INFORMATION))
        column.addWidget(_scrolling(self.facts))
        if self._seen.returned.remarks:
            column.addWidget(_scrolling(self._remarks()))
        column.addWidget(self.page, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(note(self.tr("Esc 关闭，不收")))
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column.addLayout(buttons)

    def _remarks(self) -> QWidget:
        """Return the new comments, each with its passage; those that are too many are told by their number."""
        remarks = self._seen.returned.remarks
        card = QFrame()
        style(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        head = QLabel(self.tr("新批注 {count} 条，收下后记入本稿批注").format(count=len(remarks)))
        style(head, "pane-title")
        column.addWidget(head)
        for each in remarks[:MOST_REMARKS]:
            words = joining.of(each.author, _short(each.words, 120)) if each.author else _short(each.words, 120)
            line = QLabel(words + (joining.indented(f"“{_short(each.quote)}”") if each.quote else ""))
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            column.addWidget(line)
        if len(remarks) > MOST_REMARKS:
            column.addWidget(note(self.tr("其余 {count} 条收下后可看").format(count=len(remarks) - MOST_REMARKS)))
        return card


def named(hands: Sequence[Hand]) -> str:
    """Return the names of those who marked a file; empty where nobody did or none is named."""
    return joining.listed(dict.fromkeys(hand.author for hand in hands[:MOST_HANDS] if hand.author))


def _said(words: str, colour: Colour) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    row.addWidget(IconLabel("info" if colour is Colour.INFORMATION else "warning-circle", 16, colour), 0,
                  Qt.AlignmentFlag.AlignTop)
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return row


def _scrolling(inside: QWidget) -> QScrollArea:
    """Return `inside` no higher than fits above the text; what is more is scrolled."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.setMaximumHeight(min(HIGHEST, inside.sizeHint().height() + 2))
    area.setMinimumHeight(min(HIGHEST, inside.sizeHint().height() + 2))
    return area


def _short(words: str, most: int = 30) -> str:
    one = " ".join(words.split())
    return one if len(one) <= most else one[:most - 1] + "…"
