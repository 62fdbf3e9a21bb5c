"""The desk in the window: rail, top bar, error bar, screens, status line; the sign-in page in front of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QMetaMethod, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bulletin.errors import Refused
from editor.shell.commands import IN_WINDOW, command, commands_in
from editor.shell.counting import Counting
from editor.shell.desk_commands import COMMANDS, all_groups, place_commands
from editor.shell.feet import Feet
from editor.shell.frame import Frame, PersonLine, Saving
from editor.shell.keys_sheet import KeysSheet, in_order
from editor.shell.notices import ErrorBar, Toasts
from editor.shell.palette.door import PaletteDoor
from editor.shell.rail import Rail
from editor.shell.screen import Place
from editor.shell.screens import Screens
from editor.shell.settings import Settings
from editor.shell.sign_in import SignInPage
from editor.shell.status_line import HEIGHT, StatusLine
from editor.shell.theme import Scheme, Theme
from editor.shell.top_bar import TopBar
from editor.shell.words import words_of
from editor.shell.work import Work


class Desk(QStackedWidget):
    """Shows the sign-in page until somebody sits in the frame, then the places.

    `search_asked(str)` is sent where the screen entered has no search of its own. `lock_asked` is sent after the open
    screen saved and all screens were closed; whoever keeps the accounts answers with `show_people`.
    """

    search_asked = Signal(str)
    lock_asked = Signal()
    close_asked = Signal()
    manual_asked = Signal(str)

    def __init__(self, places: Sequence[Place], frame: Frame, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._frame, self._theme = tuple(places), frame, theme
        self.rail = Rail(self._places, frame.settings.rail_collapsed)
        self.top = TopBar(theme.scheme, frame.keymap)
        self.error = ErrorBar()
        self.screens = Screens(self._places, frame)
        self.status = StatusLine()
        self.sign_in = SignInPage()
        self._strips = QVBoxLayout()
        self.work = self._lay_out()
        self.addWidget(self.sign_in)
        self.addWidget(self.work)
        self.toasts = Toasts(self, HEIGHT)
        counts = {place.name: place.count for place in self._places if place.count}
        self.counting = Counting(counts, frame, self)
        self.feet = Feet(self, frame)
        self.commands = PaletteDoor(self, self.work, self.screens, self._places, frame)
        self._connect_parts()
        self._connect_frame()
        self._add_keys()

    def begin(self) -> None:
        """Enter the first place if somebody sits here already."""
        self._on_person()

    def enter(self, name: str, thing: object = None) -> bool:
        """Enter the place `name`; False when the open screen refuses to be left."""
        before = self.screens.here
        entered = self.screens.enter(name, thing)
        if self.screens.here != before:
            self.error.leave_place()
        if self.screens.here:
            self.rail.show_chosen(self.screens.here)
        return entered

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Ask who sits here."""
        self.setCurrentWidget(self.sign_in)
        self.sign_in.show_people(people, self._frame.settings.last_person)

    def show_trouble(self, error: Exception) -> None:
        """Show `error` where the user looks: on the sign-in page or in the error bar."""
        if self.currentWidget() is self.sign_in:
            self.sign_in.show_trouble(words_of(error))
        else:
            self.error.show_words(words_of(error), refusal=isinstance(error, Refused))

    def show_zone(self, words: str, sentence: str) -> None:
        """Tell at sign-in and in the status line that the machine's clock runs in another zone than the office."""
        self.sign_in.zone.say(sentence)
        self.status.show_zone(words, sentence)

    def lock(self) -> bool:
        """Leave the open screen, close all screens and ask for a password; False when the screen refuses."""
        if not self.screens.leave():
            return False
        self._frame.settings.last_place = self.screens.here
        self.screens.forget()
        self.error.hide()
        self._frame.seat(None)
        self.lock_asked.emit()
        return True

    def show_keys(self) -> None:
        """Show the keys valid here."""
        here = self.screens.here
        actions = in_order(commands_in(self.work), self._frame.keymap)
        sheet = KeysSheet(self.screens.title(here) if here else "", actions, self.screens.keys(), self)
        if self.isSignalConnected(QMetaMethod.fromSignal(self.manual_asked)):
            sheet.offer_manual(partial(self.manual_asked.emit, here))
        sheet.exec()

    def wear(self, scheme: Scheme) -> None:
        """Change between light, dark and the system's wish, and remember it."""
        self._theme.wear(scheme)
        self._frame.settings.scheme = scheme.value

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip between the top bar and the screens; it shows and hides itself."""
        self._strips.addWidget(strip)

    def _lay_out(self) -> QWidget:
        work, right, middle = Work(), QVBoxLayout(), QHBoxLayout()
        work.last = self.status
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.error)
        right.addLayout(self._strips)
        right.addWidget(self.screens, 1)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        return work

    def _connect_parts(self) -> None:
        self.rail.chosen.connect(self.enter)
        self.rail.collapsed_changed.connect(self._on_rail)
        self.screens.count_changed.connect(self.rail.set_count)
        self.counting.counted.connect(self.rail.set_count)
        self.screens.entered.connect(self._on_entered)
        self.top.search.asked.connect(self._on_search)
        self.top.search.returnPressed.connect(self._search_everything)
        self.top.lock_asked.connect(self.lock)
        self.top.switch_asked.connect(self.lock)
        self.top.keys_asked.connect(self.show_keys)
        self.top.manual_asked.connect(lambda: self.manual_asked.emit(self.screens.here))
        self.top.scheme_asked.connect(self.wear)

    def _connect_frame(self) -> None:
        frame, background = self._frame, self._frame.background
        frame.said.connect(self.toasts.say)
        frame.troubled.connect(self.show_trouble)
        frame.saving_changed.connect(self.status.show_saving)
        frame.backup_changed.connect(self.status.show_backup)
        self.status.backup.asked.connect(lambda: self.enter("office", "keeping"))
        frame.archive_named.connect(self.status.show_archive)
        frame.went.connect(self.enter)
        frame.person_changed.connect(self._on_person)
        background.failed.connect(self.show_trouble)
        background.job_started.connect(self.status.jobs.add)
        background.job_ended.connect(self.status.jobs.remove)

    def _add_keys(self) -> None:
        # On the places, not the window: but for Ctrl+Q nothing answers while the sign-in page is in front.
        keymap = self._frame.keymap
        for place, way in zip(self._places, place_commands(self._places), strict=True):
            command(self.work, keymap, way, partial(self.enter, place.name), context=IN_WINDOW)
        for name, do in (("palette", self.commands.toggle), ("find", self._focus_search), ("rail", self.rail.toggle),
                         ("backup", self.status.backup.asked.emit), ("undo", self._frame.undoing.undo),
                         ("redo", self._frame.undoing.redo), ("jobs", self.feet.show_jobs),
                         ("messages", self.feet.show_messages)):
            command(self.work, keymap, COMMANDS[name], do, context=IN_WINDOW)
        command(self, keymap, COMMANDS["quit"], self.close_asked.emit, context=IN_WINDOW)
        keymap.groups = partial(all_groups, self._places)

    def _focus_search(self) -> None:
        """Lead to the search box of the screen where it has one that stands for this, else to that of the top bar."""
        if self.screens.focus_search():
            return
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _on_search(self, words: str) -> None:
        self.screens.search(words)

    def _search_everything(self) -> None:
        """Enter in the search box, where the screen has no search of its own: whoever searches all is asked."""
        if not self.screens.searches():
            self.search_asked.emit(self.top.search.text().strip())

    def _on_entered(self, name: str) -> None:
        self.top.show_title(self.screens.title(name))

    def _on_rail(self, collapsed: bool) -> None:
        self._frame.settings.rail_collapsed = collapsed

    def _on_person(self) -> None:
        actor = self._frame.person
        if actor is None:
            self.status.show_saving(Saving())
            self.top.search.put("")  # what one looked for is not for the next to see
            self.toasts.clear()
            self.setCurrentWidget(self.sign_in)
            return
        self.top.show_person(actor.name, actor.single_seat)
        self.setCurrentWidget(self.work)
        if self._places and not self.screens.here:
            self.enter(_first_place([place.name for place in self._places], self._frame.settings, actor.id))


def _first_place(names: Sequence[str], settings: Settings, person_id: str) -> str:
    """Return the place left last; who sits down for the first time of a day, or after another, begins at the first
    place, which tells what there is to do.
    """
    sitting = f"{date.today().isoformat()} {person_id}"
    anew, settings.last_sitting = settings.last_sitting != sitting, sitting
    return names[0] if anew or settings.last_place not in names else settings.last_place
