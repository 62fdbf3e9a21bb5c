"""The pane of the drafts that are ready, and under them, folded or open, those kept back for later (备用)."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from bulletin.drafts import Draft
from bulletin.holds import Hold
from bulletin.planning import Reserved
from editor.issues.fold import Fold
from editor.issues.ready_list import SHELVE_KEY, ReadyList, ReadyModel
from editor.shell.icons import icon
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, line

NOBODY: Mapping[str, str] = {}


class ReadyPane(QWidget):
    """`list` and `model` are those of the ready drafts, `shelf` of those kept back; `empty.acted` asks for the signing
    room. `reserve_asked(ids)` and `unreserve_asked(ids)` by key, menu or dragging; what is placed from the shelf is
    told by `list.placed` as well.
    """

    reserve_asked = Signal(tuple)
    unreserve_asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.model, self.shelf_model = ReadyModel(self), ReadyModel(self)
        self.list = ReadyList(self.model, self.tr("待上版稿件"))
        self.shelf = ReadyList(self.shelf_model, self.tr("备用稿"))
        self.fold = Fold(self.tr("备用"))
        self.filter = SearchBox(self.tr("筛选标题、单位"))
        self.empty = EmptyState("", icon_name="tray")
        self._reserved: Mapping[str, Reserved] = {}
        self._title = SectionTitle(self.tr("待上版"))
        self._title.setContentsMargins(12, 0, 12, 0)
        self._lay_out()
        self._connect()

    def show_ready(
        self, drafts: Iterable[Draft], units: Mapping[str, str], holds: Mapping[str, Hold], journal_id: str,
        reserved: Iterable[Reserved] = (), names: Mapping[str, str] = NOBODY,
    ) -> None:
        """Show other drafts for a journal; those that are `reserved` stand on the shelf, the longest kept first."""
        self._reserved = {each.draft_id: each for each in reserved}
        every = tuple(drafts)
        by_id = {draft.id: draft for draft in every}
        self.model.show([draft for draft in every if draft.id not in self._reserved], units, holds, journal_id)
        self.shelf_model.show_kept(self._reserved, names)
        self.shelf_model.show([by_id[id] for id in self._reserved if id in by_id], units, holds, journal_id)
        self._say()

    def take_keys(self) -> None:
        """Put the keys on the list, or on the filter while nothing is listed."""
        (self.list if self.model.rowCount() else self.filter).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout()
        box.setContentsMargins(12, 0, 12, 0)
        box.addWidget(self.filter)
        self._rule = line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._title)
        column.addLayout(box)
        column.addWidget(self._stack, 3)
        beneath = QVBoxLayout()
        beneath.setSpacing(0)
        for widget in (self._rule, self.fold, self.shelf):
            beneath.addWidget(widget)
        column.addLayout(beneath, 2)

    def _connect(self) -> None:
        self.filter.asked.connect(self._filtered)
        self.fold.toggled.connect(self._say)
        self.shelf.placed.connect(self.list.placed)
        self.shelf.returned.connect(self.list.returned)
        for asked, from_key, from_drop in ((self.reserve_asked, self.list.moved, self.shelf.brought),
                                           (self.unreserve_asked, self.shelf.moved, self.list.brought)):
            from_key.connect(asked)
            from_drop.connect(asked)
        for view in (self.list, self.shelf):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda at, view=view: self.menu_for(view).popup(
                view.viewport().mapToGlobal(at if isinstance(at, QPoint) else QPoint())))

    def menu_for(self, view: ReadyList) -> QMenu:
        """Return what may be done with the drafts chosen in `view`."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        over = self.tr("转入备用…") if view is self.list else self.tr("移回待上版")
        for sign, words, keys, deed in (("arrow-right", self.tr("上版"), "Return", view.place),
                                        ("archive", over, SHELVE_KEY, view.move_over)):
            action = menu.addAction(icon(sign), words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(bool(view.chosen()))
            action.triggered.connect(lambda checked=False, deed=deed: deed())
        return menu

    def _filtered(self, words: str) -> None:
        self.model.filter(words)
        self.shelf_model.filter(words)
        self._say()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._title.set_beside(self._count(shown, total))
        if total:
            self.empty.set_words(self.tr("没有符合筛选的稿件。"))
        else:
            self.empty.set_words(self.tr("没有待上版的稿件，签发后会列在这里。"), self.tr("去签发"))
        self._stack.setCurrentWidget(self.list if shown else self.empty)
        kept = self.shelf_model.total
        now = datetime.now(UTC)
        old = sum(each.is_old(now) for each in self._reserved.values())
        self.fold.show_count(self._count(self.shelf_model.rowCount(), kept),
                             self.tr("{count} 篇超过 30 天").format(count=old) if old else "")
        for widget in (self._rule, self.fold):
            widget.setVisible(bool(kept))
        self.shelf.setVisible(bool(kept) and self.fold.is_open())

    def _count(self, shown: int, total: int) -> str:
        return (self.tr("{total} 篇").format(total=total) if shown == total else
                self.tr("{shown} / {total} 篇").format(shown=shown, total=total))
