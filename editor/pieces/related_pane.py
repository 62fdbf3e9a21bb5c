"""Texts like the one that is read, or printed before: how alike, and where and when they were printed."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from bulletin.desk import searching
from bulletin.search.port import Alike, Find, Kind
from bulletin.workflow import Stage
from editor.pieces.find_words import kind_chip, whence_words
from editor.shell import joining
from editor.shell.background import Background
from editor.shell.chip import Tone
from editor.shell.issue_numbers import numbers_words
from editor.shell.rows import ROW_ROLE, TWO_LINES, Chipped, Row, TwoLineRows
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import line, note, quiet_button

SAME = 0.9  # from here on it is said to be nearly the same
TOPIC = "related"
NARROW = 320  # pixels, below which two chips leave no room for a unit's name
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.alike: tuple[Alike, ...] = ()
        self._narrow = False

    def be_narrow(self, narrow: bool) -> None:
        """Say how a text stands in words behind its unit, and not on a chip that would leave no room for either."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self.alike) - 1)))

    def show(self, alike: Sequence[Alike]) -> None:
        self.beginResetModel()
        self.alike = tuple(alike)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.alike)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.alike[index.row()]
        whence = whence_words(each.find, date.today())
        kind = kind_chip(each.find)
        if role == ROW_ROLE and self._narrow:
            return Row(each.find.title, narrow_words(each.find, whence), likeness_chip(each.likeness))
        if role == ROW_ROLE:
            return Row(each.find.title, whence, likeness_chip(each.likeness), mark=kind)
        if role == Qt.ItemDataRole.DisplayRole:
            return each.find.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((each.find.title, whence, *((kind.word,) if kind else ())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            likeness = likeness_chip(each.likeness).word
            return joining.clauses((each.find.title, likeness, whence, *((kind.word,) if kind else ())))
        return None


def narrow_words(find: Find, whence: str) -> str:
    """Return where a text was printed, else its unit and how it stands: what is worth most in little room."""
    kind = kind_chip(find)
    if kind is None and find.number is not None:
        year = "" if find.number.year == date.today().year else f"{find.number.year}"
        return f"{find.journal}{year}{numbers_words(find.number)}"
    return f"{find.unit} · {kind.word}" if kind and find.unit and find.kind is Kind.DRAFT else whence


def likeness_chip(likeness: float) -> Chipped:
    """Return how alike two texts are (0 to 1) as a chip."""
    percent = f"{round(likeness * 100)}%"
    return Chipped(percent, Tone.WARNING, "copy") if likeness >= SAME else Chipped(percent, Tone.NEUTRAL, "equals")


class RelatedPane(QWidget):
    """Asks for itself, beside the archive: `show_like(draft_id)`, or `show_printed(text)` for one that arrives.

    `opened(Find)` by a double click or Enter; where it leads to another screen, `leads` says so, and one click is
    enough. It hides itself where there is nothing to show. Each pane asks under a `topic` of its own, so that one does
    not drop what another asks.
    """

    opened = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None, *, topic: str = TOPIC,
                 leads: bool = False) -> None:
        super().__init__(parent)
        self._looker, self._topic = background.looker, topic
        self._rows = _Rows(self)
        self._most, self._all_printed = 3, False
        self.title, self.beside = QLabel(), note("")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        style(self.title, "pane-title")
        self.fold = quiet_button("caret-down", self.tr("收起或展开相近文稿"), clicked=self._turn)
        self.fold.setCheckable(True)
        self.list = _List(self._rows, by_click=leads)
        self.list.opened.connect(lambda row: self.opened.emit(self._rows.alike[row].find))
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.title)
        head.addWidget(self.beside)
        head.addStretch()
        head.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID)
        column.addWidget(line())
        column.addLayout(head)
        column.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_like(self, draft_id: str) -> None:
        """Show what is like a draft."""
        self._begin(self.tr("相近文稿"), all_printed=False)
        self._looker.ask(self, lambda look: searching.related(look, draft_id), self._show, self._keep_quiet,
                         topic=self._topic)

    def show_printed(self, text: str, but: str = "") -> None:
        """Show what was printed already and is like `text`; the draft `but` is left out: it is the text itself."""
        self._begin(self.tr("以前刊发过"), all_printed=True)
        self._looker.ask(
            self, lambda look: [each for each in searching.printed_before(look, text) if each.find.draft_id != but],
            self._show, self._keep_quiet, topic=self._topic)

    def show_at_most(self, rows: int) -> None:
        """Show so many rows at once; the others are scrolled to."""
        self._most = rows
        self.list.fit(rows)

    def fold_up(self, folded: bool) -> None:
        """Show but the line that says how many there are, or the rows too; whoever reads may turn it."""
        self.fold.setChecked(folded)
        self._turn()

    def clear(self) -> None:
        """Show nothing, and nothing of what is being asked."""
        self._looker.drop(self._topic)
        self.hide()

    def alike(self) -> tuple[Alike, ...]:
        """Return what is shown."""
        return self._rows.alike

    def _begin(self, title: str, all_printed: bool) -> None:
        self.clear()
        self._all_printed = all_printed
        self.title.setText(title)
        self.list.setAccessibleName(title)

    def _show(self, alike: Sequence[Alike]) -> None:
        self._rows.show(alike)
        printed = sum(each.find.stage is Stage.PUBLISHED for each in alike)
        words = self.tr("{count} 篇").format(count=len(alike))
        if alike and self._all_printed:
            words += self.tr("，最相近的 {likeness}").format(likeness=likeness_chip(alike[0].likeness).word)
        elif printed:
            words += self.tr("，其中已刊发 {count} 篇").format(count=printed)
        self.beside.setText(words)
        self.list.fit(self._most)
        self.setVisible(bool(alike))

    def _keep_quiet(self, error: Exception) -> None:
        """What is like it is no news: where it cannot be told, the pane stays away."""

    def _turn(self) -> None:
        self.list.setVisible(not self.fold.isChecked())


class _List(QListView):
    """As high as its rows, up to some of them; a row is opened by Enter and by a double click, or `by_click` by one."""

    opened = Signal(int)

    def __init__(self, rows: _Rows, by_click: bool) -> None:
        super().__init__()
        self._rows = rows
        style(self, "flat")
        self.setItemDelegate(TwoLineRows(parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(rows)
        if by_click:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        (self.clicked if by_click else self.doubleClicked).connect(lambda index: self.opened.emit(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.be_narrow(event.size().width() < NARROW)

    def fit(self, most: int) -> None:
        """Be as high as the rows, `most` at most."""
        self.setFixedHeight(min(self.model().rowCount(), most) * TWO_LINES + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())
