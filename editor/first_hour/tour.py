"""The tour: five quiet cards over the window, each pointing at a real place. It never takes what is typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from bulletin.people import Actor
from editor.pieces.ring import Ring
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button, note

WIDTH, _SETTLED_MS, _APART = 340, 900, 16
SEARCH = "search"
_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit)


@dataclass(frozen=True)
class Card:
    """What one card says; it points at the place called `place` in the rail, or at the search box."""

    place: str
    title: str
    words: str


CARDS: tuple[Card, ...] = (
    Card("inbox", QT_TRANSLATE_NOOP("tour", "来稿到这里"), QT_TRANSLATE_NOOP(
        "tour", "邮箱、文件夹、电话和拖进来的文件都收在“来稿”，自动认出报送单位和重复的稿件。")),
    Card("writing", QT_TRANSLATE_NOOP("tour", "在这里编写"), QT_TRANSLATE_NOOP(
        "tour", "打开一篇来稿就到“采编”。右边随写随查：错别字、数字、格式，原稿也可以并排看。写的字随时自动保存。")),
    Card("signing", QT_TRANSLATE_NOOP("tour", "送审和签发"), QT_TRANSLATE_NOOP(
        "tour", "送审的稿件到“签发”，科长审核、领导签发，谁在什么时候签的都记下来，改过的要重新签。")),
    Card("issues", QT_TRANSLATE_NOOP("tour", "组版和打印"), QT_TRANSLATE_NOOP(
        "tour", "签发的稿件在“组版”排进一期，旁边就是印出来的样子；检查、成刊、打印都在这里。")),
    Card(SEARCH, QT_TRANSLATE_NOOP("tour", "什么都能查"), QT_TRANSLATE_NOOP(
        "tour", "在这里查稿件、刊期和单位，Ctrl+F 也到这里。按 F1 看快捷键。导览以后可以从右上角自己的名字里再看。")),
)


class TourCard(QFrame):
    """One card. The arrows go on and back, Esc ends it; any other key goes where it would have gone."""

    moved = Signal(int)
    ended = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        style(self, "tour-card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDTH)
        self.before: QWidget | None = None
        self._title, self._words, self._count = QLabel(), QLabel(), note("")
        style(self._title, "pane-title")
        self._words.setWordWrap(True)
        self.skip = button(self.tr("跳过"), clicked=self.ended.emit)
        self.back = button(self.tr("上一张"), clicked=lambda: self.moved.emit(-1))
        self.go_on = button("", clicked=lambda: self.moved.emit(1))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(INSIDE)
        row.addWidget(self._count)
        row.addStretch()
        for each in (self.skip, self.back, self.go_on):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has the keys
            style(each, "small")
            row.addWidget(each)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, 12)
        column.setSpacing(INSIDE)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addLayout(row)

    def show_card(self, card: Card, number: int, count: int) -> None:
        """Show the words of a card."""
        title, words = _tr(card.title), _tr(card.words)
        last = number == count - 1
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(f"{number + 1} / {count}")
        self.back.setVisible(number > 0)
        self.skip.setVisible(not last)
        self.go_on.setText(self.tr("知道了") if last else self.tr("下一张"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())

    def words(self) -> str:
        """Return what the card says."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Left:
            self.moved.emit(-1)
        elif event.text() and self.before is not None and isValid(self.before):
            self.before.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.before, QKeyEvent(
                event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()))
        else:
            super().keyPressEvent(event)


class Tour(QObject):
    """Shown by itself once at a chair, when somebody sits down the first time (`by_itself`); again when asked for."""

    def __init__(self, desk: Desk, frame: Frame, *, by_itself: bool) -> None:
        super().__init__(desk)
        self._desk, self._frame = desk, frame
        self._card: TourCard | None = None
        self._ring: Ring | None = None
        self._number = 0
        self._cards = tuple(each for each in CARDS if each.place == SEARCH or desk.screens.has(each.place))
        desk.top.tour_asked.connect(self.begin)
        desk.installEventFilter(self)
        desk.currentChanged.connect(lambda at: self._turned())
        desk.screens.entered.connect(lambda name: self._turned())
        frame.person_changed.connect(lambda actor: self._seated(actor, by_itself))

    @property
    def card(self) -> TourCard | None:
        """The card that is shown."""
        return self._card

    def begin(self) -> None:
        """Show the first card. The keys go to it unless somebody types."""
        self.end()
        self._card = card = TourCard(self._desk)
        card.moved.connect(self._move)
        card.ended.connect(self.end)
        card.before = QApplication.focusWidget()
        self._number = 0
        self._show()
        if not isinstance(card.before, _EDITORS):
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Put the card away; it does not come by itself again."""
        card, self._card = self._card, None
        self._drop_ring()
        if card is None:
            return
        self._frame.settings.first_hour.shown_around = True
        had_keys, before = card.hasFocus(), card.before
        card.hide()
        card.deleteLater()
        if had_keys and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._card is not None:
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _turned(self) -> None:
        """Stand over the places only: not over the sign-in page, nor where an office is founded."""
        at_work = self._desk.currentWidget() is self._desk.work
        for part in (self._card, self._ring):
            if part is not None and isValid(part):
                part.setVisible(at_work)
                part.raise_()

    def _seated(self, actor: Actor | None, by_itself: bool) -> None:
        if actor is None:
            shown, self._card = self._card, None  # the next one sees it from the beginning
            self._drop_ring()
            if shown is not None:
                shown.deleteLater()
        elif by_itself and not self._frame.settings.first_hour.shown_around:
            QTimer.singleShot(_SETTLED_MS, self, self._begin_by_itself)

    def _begin_by_itself(self) -> None:
        at_work = self._desk.currentWidget() is self._desk.work and QApplication.activeModalWidget() is None
        if at_work and self._card is None and not isinstance(QApplication.focusWidget(), _EDITORS):
            self.begin()

    def _move(self, step: int) -> None:
        if self._number + step >= len(self._cards):
            self.end()
        elif self._number + step >= 0:
            self._number += step
            self._show()

    def _show(self) -> None:
        if self._card is None:
            return
        self._card.show_card(self._cards[self._number], self._number, len(self._cards))
        self._drop_ring()
        self._ring = Ring(self._target(), stays=True)
        self._card.show()
        self._place()
        self._card.raise_()

    def _place(self) -> None:
        """Put the card beside what it points at, inside the window."""
        if self._card is None:
            return
        target, desk, card = self._target(), self._desk, self._card
        corner = target.mapTo(desk, QPoint(0, 0))
        if self._cards[self._number].place == SEARCH:
            place = QPoint(corner.x() + target.width() - card.width(), corner.y() + target.height() + _APART)
        else:
            place = QPoint(corner.x() + target.width() + _APART, corner.y() - INSIDE)
        card.move(max(INSIDE, min(place.x(), desk.width() - card.width() - INSIDE)),
                  max(INSIDE, min(place.y(), desk.height() - card.height() - INSIDE)))

    def _target(self) -> QWidget:
        place = self._cards[self._number].place
        return self._desk.top.search if place == SEARCH else self._desk.rail.button(place)

    def _drop_ring(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def _tr(words: str) -> str:
    return QCoreApplication.translate("tour", words)
