"""The page that asks once about several things: what will be agreed to, what is left out and why, what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.pieces.elided import plain_tip
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, interface_font
from editor.shell.icons import icon
from editor.shell.theme import BETWEEN, DENSE_ROW, EDGE, INSIDE, ROW, style
from editor.shell.widgets import button, line, note
from editor.shell.words import sentence_of, words_of
from editor.signing.batch import Candidate
from editor.signing.batch_words import deed_of, known_words, left_words, unchanged_words
from editor.signing.waiting import DraftRow, Row

_ROW = Qt.ItemDataRole.UserRole
TITLE, UNIT, TEXT, SEEN = range(4)
TEXT_WIDTH, SEEN_WIDTH = 200, 145


class BatchPage(QWidget):
    """`confirmed(list of Row)` is sent with what is ticked, `left` when nothing is to be done."""

    confirmed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.beside = QLabel(), note("", wrapping=True)
        self.tree, self.progress = QTreeWidget(), QProgressBar()
        self.back = button("", clicked=self.leave)
        self.deed = button("", main=True, clicked=self.confirm)
        self._offered: dict[str, QTreeWidgetItem] = {}
        self._lay_out()
        self.tree.itemChanged.connect(lambda item, column: self._count())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    def wait_for(self, count: int) -> None:
        """Say that so many texts are looked at."""
        self._begin(self.tr("一并办理 {count} 件").format(count=count), self.tr("正在核对文稿、批注和印鉴…"))
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """List what is offered, ticked, and what is left out with the reason."""
        offered, left = [each for each in found if each.left is None], [each for each in found if each.left]
        verb = deed_of([each.row for each in offered])
        words = self.tr("上一环节之后未改动、没有批注和提示事项、您又看过的，才能一并办理；空格键去掉或勾上。")
        self._begin(self.tr("一并{verb}").format(verb=verb), words)
        self.tree.blockSignals(True)
        if offered:
            group = self._group(self.tr("可以一并{verb}（{count} 件）").format(verb=verb, count=len(offered)))
            for each in offered:
                self._offer(group, each)
        if left:
            group = self._group(self.tr("须逐件办理（{count} 件）").format(count=len(left)))
            for each in left:
                self._leave_out(group, each)
        self.tree.blockSignals(False)
        self.tree.expandAll()
        self.deed.setVisible(bool(offered))
        self._count()
        self.take_focus()

    def run(self, count: int) -> None:
        """Say that so many are being decided; nothing can be ticked any more."""
        self.progress.setRange(0, count)
        self.progress.setValue(0)
        self.progress.show()
        self.deed.setEnabled(False)
        self.back.setEnabled(False)

    def tell(self, key: str, error: Exception | None) -> None:
        """Say what became of one of them."""
        self.progress.setValue(self.progress.value() + 1)
        item = self._offered.get(key)
        if item is None:
            return
        self.tree.blockSignals(True)
        item.setData(TITLE, Qt.ItemDataRole.CheckStateRole, None)
        item.setIcon(TITLE, icon("check-circle", Colour.GOOD) if error is None else icon("warning", Colour.MAIN))
        item.setText(TEXT, self.tr("已办理") if error is None else self.tr("没有办成：{why}").format(
            why=words_of(error).what))
        item.setToolTip(TEXT, "" if error is None else plain_tip(sentence_of(error)))
        self.tree.blockSignals(False)

    def show_outcome(self, done: int, refused: int) -> None:
        """Say how many were done and how many were not; nothing more can be chosen here."""
        self.progress.hide()
        self.title.setText(self.tr("已办理 {done} 件，{refused} 件没有办成").format(done=done, refused=refused))
        self.beside.setText(self.tr("没有办成的没有写入，原因见下。已办理的可按 Ctrl+Z 整批撤回。"))
        self.tree.setHeaderLabels([self.tr("题目"), self.tr("单位"), self.tr("结果"), ""])
        self._show_seen(False)
        if (group := self.tree.topLevelItem(0)) is not None:
            group.setText(TITLE, self.tr("本次办理（{count} 件）").format(count=done + refused))
        self.deed.hide()
        self.back.setText(self.tr("回到待办 Esc"))
        self.back.setEnabled(True)
        self.take_focus()

    def ticked(self) -> list[Row]:
        """Return what is ticked, in the order of the list."""
        return [item.data(TITLE, _ROW) for item in self._offered.values()
                if item.checkState(TITLE) is Qt.CheckState.Checked]

    def confirm(self) -> None:
        """Agree to what is ticked."""
        rows = self.ticked()
        if rows and self.deed.isEnabled() and not self.deed.isHidden():
            self.confirmed.emit(rows)

    def leave(self) -> None:
        """Go back to the queue; while deeds are under way one stays."""
        if self.back.isEnabled():
            self.left.emit()

    def take_focus(self) -> None:
        """Put the keyboard into the list, on the first thing that can be ticked."""
        first = next(iter(self._offered.values()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[str]:
        """Return the lines as they are read out."""
        found: list[QTreeWidgetItem | None] = []
        for group in (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())):
            if group is not None:
                found += [group, *(group.child(at) for at in range(group.childCount()))]
        return [joining.apart(words for column in range(4) if (words := each.text(column))) for each in found if each]

    def _begin(self, title: str, beside: str) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        self.tree.blockSignals(False)
        self._offered = {}
        self.tree.setHeaderLabels([self.tr("题目"), self.tr("单位"), self.tr("文稿"), self.tr("您看过的")])
        self._show_seen(True)
        self.title.setText(title)
        self.beside.setText(beside)
        self.progress.hide()
        self.deed.hide()
        self.back.setText(self.tr("取消 Esc"))
        self.back.setEnabled(True)

    def _show_seen(self, on: bool) -> None:
        """Give the room of the last column to the one before, and back."""
        self.tree.setColumnHidden(SEEN, not on)
        self.tree.setColumnWidth(TEXT, TEXT_WIDTH if on else TEXT_WIDTH + SEEN_WIDTH)

    def _group(self, words: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem([words])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(TITLE, interface_font(BASE, semibold=True))
        group.setSizeHint(TITLE, QSize(0, ROW))
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        return group

    def _offer(self, group: QTreeWidgetItem, each: Candidate) -> None:
        item = self._item(group, each.row)
        item.setText(TEXT, unchanged_words(each.row))
        item.setText(SEEN, known_words(each.known))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(TITLE, Qt.CheckState.Checked)
        self._offered[each.row.key] = item

    def _leave_out(self, group: QTreeWidgetItem, each: Candidate) -> None:
        item = self._item(group, each.row)
        item.setIcon(TITLE, icon("prohibit", Colour.WARNING))
        if each.left is not None:
            item.setText(TEXT, left_words(each.left))
            item.setToolTip(TEXT, plain_tip(item.text(TEXT)))
        item.setText(SEEN, known_words(each.known) if isinstance(each.row, DraftRow) else "")

    def _item(self, group: QTreeWidgetItem, row: Row) -> QTreeWidgetItem:
        unit = row.file.unit if isinstance(row, DraftRow) else ""
        item = QTreeWidgetItem(group, [row.title, unit])
        item.setSizeHint(TITLE, QSize(0, DENSE_ROW))
        item.setData(TITLE, _ROW, row)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _count(self) -> None:
        rows = self.ticked()
        self.deed.setText(self.tr("{verb} {count} 件 A").format(verb=deed_of(rows), count=len(rows)))
        self.deed.setEnabled(bool(rows))

    def _ground(self) -> QWidget:
        """Return the list with room at its sides."""
        ground = QWidget()
        style(ground, "pane")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        inside.addWidget(self.tree)
        return ground

    def _lay_out(self) -> None:
        style(self.title, "pane-title")
        style(self.tree, "flat")
        self.tree.setAccessibleName(self.tr("一并办理的稿件"))
        self.tree.setColumnCount(4)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(BETWEEN)
        self.tree.setItemsExpandable(False)
        self.tree.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for at, width in ((UNIT, 110), (TEXT, TEXT_WIDTH), (SEEN, SEEN_WIDTH)):
            self.tree.setColumnWidth(at, width)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("进度"))
        above = QVBoxLayout()
        above.setContentsMargins(EDGE, BETWEEN, EDGE, INSIDE)
        above.setSpacing(INSIDE)
        for part in (self.title, self.beside, self.progress):
            above.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        foot.setSpacing(INSIDE)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(line())
        column.addWidget(self._ground(), 1)
        column.addWidget(line())
        column.addLayout(foot)
