"""The changes of fact beside the text compared; each row leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from bulletin.compare import FactChange
from editor.pieces.change_facts import fact_words
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.rows import PADDING, Chipped, Row, TwoLineRows
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import SectionTitle, note
from editor.writing.versions.versions_panel import Rows


class CompareFacts(QWidget):
    """`chosen` is sent with the change of fact that somebody wants to see."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.rows, self.list = SectionTitle(self.tr("事实变动")), Rows(self), QListView()
        self.none = note(self.tr("没有事实变动"))
        self._facts: tuple[FactChange, ...] = ()
        self._below = False
        self._lines, self._pairs = TwoLineRows(dense=True, parent=self.list), TwoLineRows(parent=self.list)
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._pairs)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("事实变动"))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 0)
        head.addWidget(self.head)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(PADDING, 0, PADDING, 0)
        beneath.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addLayout(beneath)
        column.addWidget(self.list, 1)

    def show_facts(self, facts: Sequence[FactChange]) -> None:
        """List these."""
        self._facts = tuple(facts)
        self.rows.show_rows(tuple(self._row(fact) for fact in self._facts))
        self.head.set_beside(self.tr("{count} 处").format(count=len(facts)) if facts else "")
        self.none.setVisible(not facts)

    def stand(self, below: bool) -> None:
        """Stand `below` the text, where there is room for long lines but few, or beside it."""
        if below != self._below:
            self._below = below
            self.list.setItemDelegate(self._lines if below else self._pairs)
            self.show_facts(self._facts)

    def words(self) -> list[str]:
        """Return the rows as they read."""
        return [row.title.partition(joining.indented(""))[0] for row in self.rows.rows]

    def _row(self, fact: FactChange) -> Row:
        before, after = fact.before or self.tr("（原无）"), fact.after or self.tr("（删去）")
        around = f"“…{fact.around}…”" if fact.around else ""
        chip = Chipped(fact_words(fact.kind), Tone.WARNING, "warning")
        title = f"{before} → {after}"
        return Row(joining.apart((title, around)) if self._below else title, "" if self._below else around, chip)

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._facts):
            self.chosen.emit(self._facts[index.row()])
