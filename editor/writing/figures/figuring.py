"""The checklist of figures at the writing screen: its tab, its key, and the mark in the text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTabWidget, QTextEdit, QWidget

from bulletin.figures.checks import Standing
from editor.shell.colours import Colour
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.theme import colour_now
from editor.writing.commands import COMMANDS
from editor.writing.figures.checklist import Checklist
from editor.writing.figures.figures_panel import FiguresPanel
from editor.writing.proofing.strength_filter import few
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

LAYER = "figures"


class Figuring(QObject):
    """Puts the panel into `side` before the tab `before`; a screen has but to make it."""

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer, side: QTabWidget,
                 before: int) -> None:
        super().__init__(screen)
        self._sheet, self._side = sheet, side
        self.checklist = Checklist(frame, sheet.pane, writer, self)
        self.panel = FiguresPanel(self.checklist)
        side.insertTab(before, self.panel, self.tr("核对"))
        self.panel.counted.connect(self._on_counted)
        self.panel.looked.connect(self.look)
        self.panel.left.connect(sheet.take_keyboard)
        command(screen, frame.keymap, COMMANDS["figures"], self.show_panel)

    def show_panel(self) -> None:
        """Show the checklist and put the keyboard into it."""
        self._side.setCurrentWidget(self.panel)
        self.checklist.find_now()
        self.panel.take_keyboard()

    def look(self, standing: Standing | None, keyboard: bool) -> None:
        """Select a figure in the text and mark it; None takes the mark away."""
        place = self.checklist.place(standing) if standing is not None else None
        self._sheet.pane.marking.show(LAYER, [_marked(place)] if place is not None else [])
        if place is not None:
            behind = QTextCursor(place)
            behind.setPosition(place.selectionEnd())
            self._sheet.pane.setTextCursor(place if keyboard else behind)
            self._sheet.pane.ensureCursorVisible()
            if keyboard:
                self._sheet.take_keyboard()

    def _on_counted(self, count: int, of: int) -> None:
        at, left = self._side.indexOf(self.panel), of - count
        self._side.setTabText(at, self.tr("核对 {count}").format(count=few(left)) if left else self.tr("核对"))
        self._side.setTabToolTip(at, self.tr("数据核对 {count}/{all}").format(count=count, all=of) if of else "")


def _marked(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    ground = QColor(colour_now(Colour.INFORMATION))
    ground.setAlpha(80)
    mark.format.setBackground(ground)
    return mark
