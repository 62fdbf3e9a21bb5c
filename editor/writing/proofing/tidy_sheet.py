"""What is to be changed in the whole text, before and after, each line to be agreed to; or what was changed."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from editor.pieces.rule_words import rule_name
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.question import Question
from editor.shell.rows import PADDING, paint_ground
from editor.shell.theme import DENSE_ROW, colour_now, style
from editor.shell.widgets import button
from editor.writing.proofing.mends import Mend
from editor.writing.proofing.quoting import paint_quote, quote_mend

_Index = QModelIndex | QPersistentModelIndex
_BOX, _RULE = 28, 150


class MendRows(QAbstractListModel):
    """Changes that can be agreed to one by one; `ticked` is sent when another line was."""

    ticked = Signal()

    def __init__(self, mends: tuple[Mend, ...], choosing: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.mends, self.choosing = mends, choosing
        self._on = [True] * len(mends)

    def chosen(self) -> tuple[Mend, ...]:
        """Return the changes agreed to."""
        return tuple(each for each, on in zip(self.mends, self._on, strict=True) if on)

    def tick(self, rows: list[int], on: bool) -> None:
        """Agree to these lines or not."""
        for row in rows:
            self._on[row] = on
        self.dataChanged.emit(self.index(0), self.index(len(self.mends) - 1))
        self.ticked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.mends)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.choosing else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        mend = self.mends[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return mend
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line_of(mend)
        if role == Qt.ItemDataRole.CheckStateRole and self.choosing:
            return Qt.CheckState.Checked if self._on[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class MendPainter(QStyledItemDelegate):
    """Paints a tick, the change in its place, and the rule at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, DENSE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint_ground(painter, option)
        mend, place = index.data(Qt.ItemDataRole.UserRole), option.rect.adjusted(PADDING, 0, -PADDING, 0)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            self._paint_box(painter, option, Qt.CheckState(state) is Qt.CheckState.Checked)
            place.setLeft(place.left() + _BOX)
        rule = QRect(place.right() - _RULE, place.top(), _RULE, place.height())
        place.setRight(rule.left() - PADDING)
        paint_quote(painter, place, quote_mend(mend))
        font = interface_font(NOTE)
        painter.setFont(font)
        painter.setPen(colour_now(Colour.SECOND))
        painter.drawText(rule, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, QFontMetrics(
            font).elidedText(_rules(mend), Qt.TextElideMode.ElideRight, _RULE))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem,
                    index: QModelIndex | QPersistentModelIndex) -> bool:
        """A click anywhere on the line, or the space bar, agrees to it or not."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        by_mouse = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        by_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if state is None or not (by_mouse or by_key):
            return False
        other = Qt.CheckState.Unchecked if Qt.CheckState(state) is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, on: bool) -> None:
        box = QStyleOptionButton()
        box.rect = QRect(option.rect.left() + PADDING, option.rect.center().y() - 8, 18, 18)
        box.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
        view = option.widget
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, view)


class TidySheet(Question):
    """Sends `agreed(mends)` with the lines ticked. `only_look` True: the draft cannot be changed; None: it was done."""

    agreed = Signal(tuple)

    def __init__(self, title: str, mends: tuple[Mend, ...], only_look: bool | None = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._looking = title, only_look is not False
        self.rows, self.list = MendRows(mends, not self._looking, self), QListView()
        self.all = button(self.tr("全选"), clicked=lambda: self.rows.tick(list(range(len(mends))), True))
        self.none = button(self.tr("全不选"), clicked=lambda: self.rows.tick(list(range(len(mends))), False))
        self.copy = button(self.tr("复制清单"), "copy", clicked=self._copy)
        self._dress()
        self.name(title, self._head_words(only_look, len(mends)))
        self.rows.ticked.connect(self._count)
        self._count()
        self.resize(760, min(620, 220 + DENSE_ROW * len(mends)))

    def answer(self) -> None:
        """Send what was agreed to."""
        self.accept()
        if not self._looking:
            self.agreed.emit(self.rows.chosen())

    def _head_words(self, only_look: bool | None, count: int) -> str:
        if only_look is None:
            return self.tr("{title}：已改 {count} 处").format(title=self._title, count=count)
        if only_look:
            return self.tr("{title}：有 {count} 处可改。此稿只能查看。").format(title=self._title, count=count)
        return self.tr("{title}：将改 {count} 处。不想改的去掉勾。").format(title=self._title, count=count)

    def _count(self) -> None:
        if self._looking:
            self.deed.setText(self.tr("关闭"))
            self.back.hide()
            return
        count = len(self.rows.chosen())
        self.deed.setText(self.tr("改正 {count} 处").format(count=count))
        self.deed.setEnabled(count > 0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(line_of(each) for each in self.rows.mends))

    def _dress(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(MendPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("改动清单"))
        self.list.setCurrentIndex(self.rows.index(0))
        tools = QHBoxLayout()
        for made in (self.all, self.none, self.copy):
            style(made, "small")
            made.setAutoDefault(False)
            tools.addWidget(made)
        tools.addStretch()
        self.all.setHidden(self._looking)
        self.none.setHidden(self._looking)
        self.body.addLayout(tools)
        self.body.addWidget(self.list, 1)
        self.list.setFocus()


def line_of(mend: Mend) -> str:
    """Return a change in one line, as it is copied and read aloud."""
    return joining.aside(quote_mend(mend).words, _rules(mend))


def _rules(mend: Mend) -> str:
    return joining.listed(rule_name(each) for each in mend.rules)
