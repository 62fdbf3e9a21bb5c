"""The desk in the window: rail, top bar, error bar, screens, status line; the sign-in page in front of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bulletin.errors import Refused
from editor.shell.counting import Counting
from editor.shell.desk_keys import window_keys
from editor.shell.frame import Frame, PersonLine, Saving
from editor.shell.keys_sheet import KeysSheet
from editor.shell.notices import ErrorBar, Toasts
from editor.shell.rail import Rail
from editor.shell.screen import Place
from editor.shell.screens import Screens
from editor.shell.sign_in import SignInPage
from editor.shell.status_line import HEIGHT, StatusLine
from editor.shell.theme import Scheme, Theme
from editor.shell.top_bar import TopBar
from editor.shell.words import words_of


class Desk(QStackedWidget):
    """Shows the sign-in page until somebody sits in the frame, then the places.

    `search_asked(str)` is sent where the screen entered has no search of its own. `lock_asked` is sent after the open
    screen saved and all screens were closed; whoever keeps the accounts answers with `show_people`.
    """

    search_asked = Signal(str)
    lock_asked = Signal()
    close_asked = Signal()

    def __init__(self, places: Sequence[Place], frame: Frame, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._frame, self._theme = tuple(places), frame, theme
        self.rail = Rail(self._places, frame.settings.rail_collapsed)
        self.top = TopBar(theme.scheme)
        self.error = ErrorBar()
        self.screens = Screens(self._places, frame)
        self.status = StatusLine()
        self.sign_in = SignInPage()
        self.work = self._lay_out()
        self.addWidget(self.sign_in)
        self.addWidget(self.work)
        self.toasts = Toasts(self, HEIGHT)
        counts = {place.name: place.count for place in self._places if place.count}
        self.counting = Counting(counts, frame, self)
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
        title = self.screens.title(here) if here else ""
        KeysSheet(title, self.screens.keys(), window_keys(len(self._places)), self).exec()

    def wear(self, scheme: Scheme) -> None:
        """Change between light, dark and the system's wish, and remember it."""
        self._theme.wear(scheme)
        self._frame.settings.scheme = scheme.value

    def _lay_out(self) -> QWidget:
        work, right, middle = QWidget(), QVBoxLayout(), QHBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.error)
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
        for number, place in enumerate(self._places[:9], start=1):
            self._key(f"Ctrl+{number}").activated.connect(lambda name=place.name: self.enter(name))
        self._key("Ctrl+F").activated.connect(self._focus_search)
        self._key("Ctrl+B").activated.connect(self.rail.toggle)
        self._key("Ctrl+Shift+B").activated.connect(self.status.backup.asked)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close_asked)

    def _key(self, keys: str) -> QShortcut:
        # On the places, not the window: nothing answers while the sign-in page is in front.
        return QShortcut(QKeySequence(keys), self.work, context=Qt.ShortcutContext.WindowShortcut)

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
        names = [place.name for place in self._places]
        last = self._frame.settings.last_place
        if names and not self.screens.here:
            self.enter(last if last in names else names[0])
