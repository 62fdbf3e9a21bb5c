"""Proofreading at the writing screen: the check, its marks, its panel and its keys, put together."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.writing.commands import COMMANDS
from editor.writing.proofing.check_panel import CheckPanel
from editor.writing.proofing.checking import Checking, State
from editor.writing.proofing.proof_deeds import ProofDeeds
from editor.writing.proofing.strength_filter import few
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

TAB = 1


class Proofing(QObject):
    """Puts the panel into `side` as its second tab and its keys on `screen`."""

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer, side: QTabWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen, self._sheet, self._side = frame, screen, sheet, side
        self.checking = Checking(frame, sheet.pane, writer, self)
        self.deeds = ProofDeeds(frame, sheet, writer, self.checking)
        self.panel = CheckPanel(self.checking, self.deeds)
        self.asking: QDialog | None = None
        side.insertTab(TAB, self.panel, self.tr("检查"))
        sheet.pane.replaced.connect(self.panel.news.hide)
        sheet.pane.cursorPositionChanged.connect(self._on_cursor)
        self.panel.counted.connect(self._on_counted)
        self.deeds.chosen.connect(self.panel.choose)
        self.deeds.settings_asked.connect(self.ask_settings)
        writer.shown.connect(lambda seen: self.panel.set_editable(not sheet.pane.isReadOnly()))
        self._add_keys()

    def show_panel(self) -> None:
        """Check at once and put the keyboard into the list of problems."""
        if self.checking.state is not State.NOTHING:
            self._side.show()
        self._side.setCurrentWidget(self.panel)
        self.checking.check_now()
        self.panel.take_keyboard()

    def ask_settings(self) -> None:
        """Open what the office taught the check."""
        from editor.writing.proofing.wordbook_sheet import WordbookSheet

        self.asking = WordbookSheet(self._frame, self._screen.window())
        self.asking.open()

    def _on_cursor(self) -> None:
        """Choose in the list what the cursor went into; beside all problems the choice stays."""
        pane = self._sheet.pane
        if self.panel.isVisible() and pane.hasFocus():
            problem = self.deeds.marks.here()
            if problem is not None:
                self.panel.choose(problem)

    def _on_counted(self, count: int) -> None:
        number = self._side.indexOf(self.panel)
        self._side.setTabText(number, self.tr("检查 {count}").format(count=few(count)) if count else self.tr("检查"))

    def _add_keys(self) -> None:
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            ("check", self.show_panel), ("check_next", lambda: self.deeds.step(1)),
            ("check_previous", lambda: self.deeds.step(-1)), ("tidy", self.deeds.whole.tidy), ("fix", self._fix))
        for name, deed in deeds:
            command(self._screen, self._frame.keymap, COMMANDS[name], deed)

    def _fix(self) -> None:
        """Set right what is chosen in the list when the keyboard is there, else what the cursor is on."""
        problem = self.panel.current()
        if self.panel.list.hasFocus() and problem is not None:
            self.deeds.fix(problem)
        else:
            self.deeds.fix_here()
