"""The list of Ctrl+K over the window: a few signs typed, Enter, and it is done."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from editor.shell.frame import Frame
from editor.shell.palette.entry import Entry, Source
from editor.shell.palette.field import PaletteField
from editor.shell.palette.finding import Found, found_by
from editor.shell.palette.matching import best, unspelt
from editor.shell.palette.pinyin import syllables
from editor.shell.palette.rows import Entries, EntryLines
from editor.shell.theme import BETWEEN, INSIDE, ROW, style
from editor.shell.widgets import note

WIDTH, LINES, TOP = 640, 10, 72
PAUSE_MS, LEAST = 200, 2  # before the archive is asked, and how many signs it takes
TOPIC = "palette"


class Palette(QFrame):
    """Made once over the window. `sources` are asked for their entries each time it opens, in their order: whoever
    has something to offer adds one.
    """

    def __init__(self, over: QWidget, frame: Frame) -> None:
        super().__init__(over)
        self._over, self._frame = over, frame
        self.sources: list[Source] = []
        self.field, self.list, self.rows = PaletteField(), QListView(), Entries(self)
        self.told = note("")
        self._entries: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self._spelt = unspelt
        self._before: QWidget | None = None
        self._asking = False  # whether an answer of the archive is still to come
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._lay_out()
        self.field.typed.connect(self._on_typed)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self.take)
        self.field.left.connect(self.close_palette)
        self.list.clicked.connect(lambda index: self.take())
        over.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open, or go away again."""
        if self.isVisible():
            self.close_palette(True)
            return
        self._before = QApplication.focusWidget()
        self._found, self._entries = (), tuple(each for source in self.sources for each in source())
        self._learn_to_spell()
        self._place()
        self.show()
        self.raise_()
        self.field.begin()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self, back: bool) -> None:
        """Go away; `back` gives the keyboard to what had it before."""
        self._pause.stop()
        if self.isVisible():
            self.hide()
            self._frame.background.looker.drop(TOPIC)
            if back:
                self._give_back()
            self.rows.show(())  # what can be done here may not be so a moment later
            self._entries = self._found = ()

    def take(self) -> None:
        """Do what is chosen, as if it had been chosen where it stands."""
        entry = self.chosen()
        if entry is None or not entry.open:
            return
        settings = self._frame.settings
        settings.chosen_lately = (entry.name, *(each for each in settings.chosen_lately if each != entry.name))
        self.close_palette(True)
        QTimer.singleShot(0, self, entry.do)

    def chosen(self) -> Entry | None:
        """Return what is chosen."""
        row = self.list.currentIndex().row()
        return self.rows.entries[row] if 0 <= row < len(self.rows.entries) else None

    def shown(self) -> tuple[Entry, ...]:
        """Return what is shown, in order."""
        return self.rows.entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and go away when somebody else sits down."""
        if self.isVisible() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_typed(self, words: str) -> None:
        self._found, self._asking = (), len(words) >= LEAST
        self._show()
        self._frame.background.looker.drop(TOPIC)
        if self._asking:
            self._pause.start()
        else:
            self._pause.stop()

    def _show(self) -> None:
        typed, lately = self.field.wanted(), list(self._frame.settings.chosen_lately)
        known = {name: at for at, name in enumerate(lately)}
        found = best(typed, self._entries, _told, self._spelt, lambda entry: known.get(entry.name))
        self.rows.show((*found, *self._found))
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.scrollToTop()
        self.told.setText(self._said(len(self.rows.entries)))

    def _said(self, count: int) -> str:
        if self._asking:
            return self.tr("正在档案里查找…")
        if not count:
            return self.tr("没有这样的命令、去处或稿件")
        return self.tr("共 {count} 项　↑↓ 选择　Enter 办理　Esc 关闭").format(count=count)

    def _ask(self) -> None:
        """Look in the archive for what is typed, beside its own work."""
        words = self.field.wanted()
        self._frame.background.looker.ask(
            self, lambda look: found_by(look, words), lambda found: self._add(words, found), topic=TOPIC)

    def _add(self, words: str, found: Iterable[Found]) -> None:
        if self.isVisible() and words == self.field.wanted():
            at, self._asking = self.list.currentIndex().row(), False
            self._found = tuple(Entry(f"{each.kind}.{each.id}", each.words, each.kind, partial(self._go, each),
                                      beside=each.beside) for each in found)
            self._show()
            self.list.setCurrentIndex(self.rows.index(max(0, at)))

    def _go(self, found: Found) -> None:
        self._frame.go(found.place, ("units", found.id) if found.place == "credit" else found.id)

    def _learn_to_spell(self) -> None:
        """Spell what is offered in a thread: the first time the table of pinyin is read there."""
        words = [entry.words for entry in self._entries]

        def spell(stop: object) -> None:
            for each in words:
                syllables(each)

        self._frame.background.files(self, spell, lambda done: self._can_spell())

    def _can_spell(self) -> None:
        self._spelt = syllables
        if self.isVisible() and self.field.wanted():
            self._show()

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        count = self.rows.rowCount()
        if count:
            self.list.setCurrentIndex(self.rows.index(row % count if abs(by) == 1 else max(0, min(count - 1, row))))

    def _give_back(self) -> None:
        before = self._before
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(self._over, QStackedWidget) and (page := self._over.currentWidget()) is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        width = min(WIDTH, self._over.width() - 2 * BETWEEN)
        height = min(self.sizeHint().height(), self._over.height() - 2 * TOP)
        self.setGeometry((self._over.width() - width) // 2, TOP, width, height)

    def _lay_out(self) -> None:
        style(self, "card")
        self.setAccessibleName(self.tr("命令和去处"))
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("命令和去处"))
        self.list.setFixedHeight(LINES * ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        for part in (self.field, self.list, self.told):
            column.addWidget(part)


def _told(entry: Entry) -> tuple[str, str]:
    return entry.words, entry.english
