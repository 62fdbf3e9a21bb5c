"""The pane of the list: what is listed, how many rows and how many selected, the list or a sentence instead of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed, Order
from bulletin.desk import looking
from bulletin.units import Unit
from bulletin.workflow import Stage
from editor.exchange.list_door import KEYS, ListDoor
from editor.exchange.list_run import Offer
from editor.inbox.drafts_list import DraftsList
from editor.inbox.drafts_model import DraftsModel
from editor.inbox.filters import WAITING, Filters
from editor.pieces.columns import KeptColumns
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, button, line, note

if TYPE_CHECKING:
    from bulletin.archive import DraftQuery
    from bulletin.desk.searching import Look
    from bulletin.exchange.listing import Listing

_NAME = QT_TRANSLATE_NOOP("kept", "稿件清单")
RELOAD_AFTER_MS = 150
RELOAD_AGAIN_MS = 700  # while files come in one after the other, the archive has more to do than answer the list
JUST_NOW_MS = 2_000


def counts_and_units(archive: Archive) -> tuple[dict[Stage, int], list[Unit]]:
    """Return how many drafts stand at each stage, and all units."""
    return looking.counts(archive), looking.units(archive)


def _listed(query: DraftQuery, look: Look) -> Listing:
    from bulletin.desk.listing import drafts_listed

    return drafts_listed(look, query)


class ListPane(QWidget):
    """Asks for what `filters` say and follows the archive. `import_asked` is the action of the empty inbox,
    `waiting_changed` the number of drafts nobody has taken up yet."""

    import_asked = Signal()
    waiting_changed = Signal(int)

    def __init__(self, frame: Frame, filters: Filters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frame, self._filters = frame, filters
        self._whole, self._to_show, self._stale, self._failed = 0, "", False, False
        self.model = DraftsModel(frame.background, self)
        self.list = DraftsList(self.model)
        self.lists = ListDoor(frame, self)
        self.out = button(self.tr("导出清单…"), "download-simple", clicked=self.export)
        self.out.setToolTip(self.tr("把所列的来稿，或本单位的其他清单存成表格文件（{keys}）").format(keys=KEYS))
        style(self.out, "small")
        self._reload_soon = QTimer(self, singleShot=True)
        self._since_reload = QElapsedTimer()
        self._reload_soon.timeout.connect(self.reload)
        self._lay_out()
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(frame.trouble)
        self.model.failed.connect(lambda error: self._say_failed())
        self.list.chosen.connect(self._state_numbers)
        self.list.ordered.connect(self._order)
        KeptColumns(self.list.horizontalHeader(), frame.settings, "inbox")
        filters.changed.connect(self._ask)
        frame.background.archive_changed.connect(self._on_change)

    def begin(self) -> None:
        """Ask for the first time: the first page, then the counts, then all the rest."""
        self._ask()
        self._count()

    def catch_up(self) -> None:
        """Ask again if something changed while nobody looked."""
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Ask the same again; selection and place stay."""
        self._stale = self._failed = False
        self._since_reload.start()
        self.model.reload()
        self._count()

    def show_draft(self, draft_id: str) -> None:
        """Bring a draft into sight; filters that hide it give way."""
        if not self.list.choose(draft_id):
            self._to_show = draft_id
            self._filters.widen(WAITING)
            self._ask()

    def export(self) -> None:
        """Offer to write the list as it stands here into a file, or another list of the office."""
        query, count = self.model.query, self.model.rowCount()
        words = self.tr("所列来稿：{title}，共 {count:,} 篇").format(title=self._filters.stages.title(), count=count)
        shown = Offer(_NAME, words, partial(_listed, query)) if self.model.complete and count else None
        self.lists.open(shown, "drafts")

    def words(self) -> str:
        """Return what is said of the number of rows."""
        return self._numbers.text()

    def shows_list(self) -> bool:
        """Return whether the list is there, and not a sentence instead of it."""
        return self._pages.currentWidget() is self.list

    def _ask(self) -> None:
        self._failed, self.list.anew = False, True
        self.model.show(self._filters.query(self.model.query))

    def _order(self, order: Order, descending: bool) -> None:
        self.list.anew = True
        self.model.show(replace(self.model.query, order=order, descending=descending))

    def _count(self) -> None:
        self._frame.background.ask(self, counts_and_units, self._counted)

    def _counted(self, found: tuple[dict[Stage, int], list[Unit]]) -> None:
        counts, units = found
        self._whole = sum(counts.values())
        self._filters.stages.show_counts(counts)
        self._filters.unit.show_units(units)
        self.waiting_changed.emit(counts.get(Stage.RECEIVED, 0))
        self._show_state()

    def _on_change(self, changed: Changed) -> None:
        if not changed.drafts and not changed.office:
            return
        self._stale = True
        # A batch of 200 files is 200 changes; the list follows now and then, and only while it is seen.
        if self.isVisible() and not self._reload_soon.isActive():
            just_now = self._since_reload.isValid() and not self._since_reload.hasExpired(JUST_NOW_MS)
            self._reload_soon.start(RELOAD_AGAIN_MS if just_now else RELOAD_AFTER_MS)

    def _say_failed(self) -> None:
        self._failed = True
        self._state_numbers()

    def _loaded(self) -> None:
        self._failed = False
        if self._to_show:
            self._seek()
        self._show_state()

    def _seek(self) -> None:
        """Choose the draft asked for; what does not wait is among all drafts, and what is not there is not sought."""
        if self.list.choose(self._to_show):
            self._to_show = ""
        elif self.model.complete:
            if self._filters.stages.stages():
                self._filters.widen(frozenset())
                self._ask()
            else:
                self._to_show = ""

    def _show_state(self) -> None:
        self._title.setText(self._filters.stages.title())
        nothing = self.model.complete and not self.model.rowCount()
        here = self.list if not nothing else self.none if self._whole else self.empty
        if here is not self._pages.currentWidget():
            self._pages.setCurrentWidget(here)
        self._state_numbers()

    def _state_numbers(self) -> None:
        selected = self.list.selected_count()
        words = (self.tr("共 {count} 篇").format(count=f"{self.model.rowCount():,}") if self.model.complete
                 else self.tr("没有读出") if self._failed else self.tr("正在清点…"))
        if selected:
            words += self.tr("，选中 {count} 篇").format(count=f"{selected:,}")
        self._numbers.setText(words)

    def _widen(self) -> None:
        self._filters.widen(WAITING)
        self._ask()

    def _lay_out(self) -> None:
        self._title, self._numbers = QLabel(), note("")
        style(self._title, "pane-title")
        self.empty = EmptyState(self.tr("还没有来稿。把文件拖到这里，或选择导入。"), self.tr("导入…"), "tray")
        self.none = EmptyState(self.tr("没有符合条件的来稿。"), self.tr("显示待处理来稿"), "magnifying-glass")
        self.empty.acted.connect(self.import_asked)
        self.none.acted.connect(self._widen)
        self._pages = QStackedWidget()
        for page in (self.list, self.empty, self.none):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, INSIDE, BETWEEN, INSIDE)
        head.setSpacing(INSIDE)
        head.addWidget(self._title)
        head.addWidget(self._numbers)
        head.addStretch()
        head.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
