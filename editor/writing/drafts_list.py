"""The list at the left: the drafts in editing, mine or everybody's."""

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from bulletin.drafts import Draft
from editor.pieces.stages import STAGE_LOOKS
from editor.shell import joining
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.terms import stage_words
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, line
from editor.writing.seeing import InEditing
from editor.writing.times import clock

_Index = QModelIndex | QPersistentModelIndex


class DraftRows(QAbstractListModel):
    """The drafts as rows of two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts: tuple[Draft, ...] = ()
        self._units: dict[str, str] = {}

    def show_drafts(self, drafts: tuple[Draft, ...], units: dict[str, str]) -> None:
        """Show these drafts."""
        self.beginResetModel()
        self.drafts, self._units = drafts, units
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.drafts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        draft = self.drafts[index.row()]
        if role == ROW_ROLE:
            return self._row(draft)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return joining.apart((draft.title, stage_words(draft.stage.value)))
        return None

    def _row(self, draft: Draft) -> Row:
        unit = self._units.get(draft.facts.unit_id or "", self.tr("单位待定"))
        tone, sign = STAGE_LOOKS[draft.stage]
        when = clock(draft.received_at, datetime.now().astimezone())
        return Row(draft.title or self.tr("（无标题）"), f"{unit} · {when}",
                   Chipped(stage_words(draft.stage.value), tone, sign))


class DraftsList(QWidget):
    """`chosen(draft_id)` is sent when another draft is chosen; `intake_asked` from the empty list."""

    chosen = Signal(str)
    intake_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._everything, self._me, self._open = InEditing((), {}), "", ""
        self.head = SectionTitle(self.tr("在编稿件"))
        self.mine, self.all = self._choice(self.tr("我的")), self._choice(self.tr("全部"))
        self.all.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.mine)
        group.addButton(self.all)
        group.buttonClicked.connect(lambda pressed: self._show())
        self.rows, self.view = DraftRows(self), QListView()
        self.empty = EmptyState(self.tr("没有在编稿件。"), self.tr("去来稿"), "tray")
        self.empty.acted.connect(self.intake_asked)
        self._pages = QStackedWidget()
        self._build()

    def show_all(self, everything: InEditing, me: str) -> None:
        """Show what is in editing; `me` is the id of who sits here."""
        self._everything, self._me = everything, me
        self._show()

    def show_open(self, draft_id: str) -> None:
        """Mark the draft that is open, if it is in the list."""
        self._open = draft_id
        row = next((number for number, each in enumerate(self.rows.drafts) if each.id == draft_id), -1)
        if row >= 0:
            self.view.setCurrentIndex(self.rows.index(row))
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())

    def step(self, by: int) -> None:
        """Open the next (1) or the previous (-1) draft."""
        row = max(0, self.view.currentIndex().row() + by)
        if row < len(self.rows.drafts):
            self._choose(self.rows.index(row))

    def _choice(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setCheckable(True)
        made.setAccessibleName(self.tr("{words}在编稿件").format(words=words))
        return made

    def _build(self) -> None:
        view = self.view
        style(view, "flat")
        view.setModel(self.rows)
        view.setItemDelegate(TwoLineRows(parent=view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("在编稿件"))
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        self._pages.addWidget(view)
        self._pages.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, 10, INSIDE, 0)
        head.addWidget(self.head, 1)
        head.addWidget(self.mine)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._pages, 1)

    def _choose(self, index: QModelIndex) -> None:
        draft = self.rows.drafts[index.row()]
        if draft.id != self._open:
            self.chosen.emit(draft.id)

    def _show(self) -> None:
        drafts = self._everything.drafts
        if self.mine.isChecked():
            drafts = tuple(each for each in drafts if each.editor_id == self._me)
        self.rows.show_drafts(drafts, self._everything.units)
        self.head.set_beside(self.tr("{count} 篇").format(count=len(drafts)))
        self._pages.setCurrentWidget(self.view if drafts else self.empty)
        self.show_open(self._open)
