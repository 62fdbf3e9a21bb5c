"""快捷键: all commands by place with their keys at this chair; other keys are given by pressing them."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.office.keys_strip import KeysStrip
from editor.office.seeing import OfficeView
from editor.shell.commands import Command, shown
from editor.shell.fonts import interface_font
from editor.shell.frame import Frame
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

COMMAND = Qt.ItemDataRole.UserRole
WORDS, KEYS, USUAL = range(3)
ROW = 30


class KeysPage(QWidget):
    """A page anybody may change: it is about this machine only, and holds at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._keymap = frame, frame.keymap
        self.search = SearchBox(self.tr("按名称或快捷键查找，如 送审、Ctrl+S"))
        self.tree, self.strip = QTreeWidget(), KeysStrip(frame.keymap)
        self.all_back = button(self.tr("全部恢复默认"), clicked=self._keymap.take_all_back)
        self.count = note("")
        self._lay_out()
        self.search.asked.connect(lambda words: self._filter())
        self.tree.currentItemChanged.connect(lambda now, before: self._choose())
        self.tree.itemActivated.connect(lambda item, column: self.strip.begin())
        self.strip.field.left.connect(self.tree.setFocus)
        self._keymap.changed.connect(self.show_now)
        self.show_now()

    def allow(self, allowed: bool) -> None:
        """Whoever sits here may change it."""

    def show_view(self, view: OfficeView) -> None:
        """The page was entered."""
        self.show_now()

    def show_now(self) -> None:
        """Show all commands with the keys they have now; the line chosen stays chosen."""
        chosen = self.chosen()
        self.tree.clear()
        for group in self._keymap.groups():
            head = QTreeWidgetItem((group.title,))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setSizeHint(0, QSize(0, ROW))
            head.setFont(0, interface_font(semibold=True))
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for each in group.commands:
                head.addChild(self._line(each))
        self.tree.expandAll()
        self.all_back.setEnabled(self._keymap.has_own())
        self._filter()
        if chosen is not None:
            self.choose(chosen.name)

    def choose(self, name: str) -> None:
        """Choose the command called `name`."""
        for line in self._lines():
            if line.data(0, COMMAND).name == name:
                self.tree.setCurrentItem(line)

    def chosen(self) -> Command | None:
        """Return the command chosen."""
        item = self.tree.currentItem()
        found = item.data(0, COMMAND) if item is not None else None
        return found if isinstance(found, Command) else None

    def _line(self, command: Command) -> QTreeWidgetItem:
        now, usual = _said(self._keymap.keys(command)), _said(command.keys)
        line = QTreeWidgetItem((command.title, now, usual if self._keymap.is_own(command) else ""))
        line.setData(0, COMMAND, command)
        line.setToolTip(WORDS, command.title)
        line.setSizeHint(WORDS, QSize(0, ROW))
        if self._keymap.is_own(command):
            font = line.font(KEYS)
            font.setBold(True)
            line.setFont(KEYS, font)
        return line

    def _lines(self) -> list[QTreeWidgetItem]:
        return [line for head in self._heads() for line in _beneath(head)]

    def _heads(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [each for each in found if each is not None]

    def _filter(self) -> None:
        """Show the commands whose name, place or keys have all that is typed."""
        parts = self.search.text().casefold().split()
        for head in self._heads():
            for line in _beneath(head):
                told = f"{head.text(0)} {line.text(WORDS)} {line.text(KEYS)} {line.data(0, COMMAND).name}".casefold()
                line.setHidden(not all(part in told for part in parts))
            head.setHidden(all(line.isHidden() for line in _beneath(head)))
        count = sum(not line.isHidden() for line in self._lines())
        self.count.setText(self.tr("共 {count} 条命令").format(count=count))

    def _choose(self) -> None:
        self.strip.show_command(self.chosen())

    def _lay_out(self) -> None:
        head = QLabel(self.tr("快捷键"))
        style(head, "pane-title")
        self.tree.setHeaderLabels((self.tr("命令"), self.tr("快捷键"), self.tr("默认")))
        self.tree.setAccessibleName(self.tr("命令和快捷键"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(WORDS, self.tree.header().ResizeMode.Stretch)
        for column in (KEYS, USUAL):
            self.tree.header().setSectionResizeMode(column, self.tree.header().ResizeMode.ResizeToContents)
        style(self.tree, "flat")
        above, rows = QHBoxLayout(), QVBoxLayout(self)
        above.setSpacing(INSIDE)
        above.addWidget(self.search, 1)
        above.addWidget(self.count)
        above.addWidget(self.all_back)
        rows.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        rows.setSpacing(INSIDE)
        rows.addWidget(head)
        rows.addWidget(note(self.tr("只管这台机器，改了立即生效。选中一条命令，再按下新的快捷键。"), wrapping=True))
        rows.addLayout(above)
        rows.addWidget(self.tree, 1)
        rows.addWidget(self.strip)


def _beneath(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (head.child(at) for at in range(head.childCount()))
    return [each for each in found if each is not None]


def _said(keys: tuple[str, ...]) -> str:
    return " / ".join(dict.fromkeys(shown(each) for each in keys)) or QCoreApplication.translate("KeysPage", "无")
