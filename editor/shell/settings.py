"""What the chair remembers between two days: window, rail, splitters, theme."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.shell.first_hour_settings import FirstHour
from editor.shell.key_settings import KeySettings
from editor.shell.notice_settings import NoticeSettings
from editor.shell.pages_settings import PagesSettings
from editor.shell.window_settings import WindowSettings

if TYPE_CHECKING:
    from editor.keeping.settings import KeepingSettings

MOST_LATELY = 30


class _Folders(WindowSettings):
    """Where files were written and read last."""

    @property
    def issues_folder(self) -> str:
        """Where this chair has printed issues written; empty until chosen."""
        return str(self._store.value("issues/folder", ""))

    @issues_folder.setter
    def issues_folder(self, value: str) -> None:
        self._store.setValue("issues/folder", value)

    @property
    def import_folder(self) -> str:
        """Where drafts were brought in from last; empty until then."""
        return str(self._store.value("inbox/folder", ""))

    @import_folder.setter
    def import_folder(self, value: str) -> None:
        self._store.setValue("inbox/folder", value)

    @property
    def exchange_folder(self) -> str:
        """Where lists and exchange packages were written or read last; empty until then."""
        return str(self._store.value("exchange/folder", ""))

    @exchange_folder.setter
    def exchange_folder(self, value: str) -> None:
        self._store.setValue("exchange/folder", value)


class Settings(_Folders):
    """Typed properties with defaults over a QSettings that is passed in; what cannot be read is the default."""

    @property
    def scheme(self) -> str:
        """`system`, `light` or `dark`; `system` by default."""
        return self.said("look/scheme", "system", "light", "dark")

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._store.setValue("look/scheme", value)

    @property
    def language(self) -> str:
        """`system`, `zh_CN` or `en`; `system` by default. Spoken from the next window on."""
        return self.said("look/language", "system", "zh_CN", "en")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("look/language", value)

    @property
    def last_person(self) -> str:
        """Id of the person who signed in last; empty by default. Never a password."""
        return str(self._store.value("person/last", ""))

    @last_person.setter
    def last_person(self, value: str) -> None:
        self._store.setValue("person/last", value)

    @property
    def text_zoom(self) -> int:
        """Size of manuscript text on the screen in percent, 50 to 300; 100 by default."""
        return self.number("look/text_zoom", 100, 50, 300)

    @text_zoom.setter
    def text_zoom(self, value: int) -> None:
        self._store.setValue("look/text_zoom", value)

    @property
    def input_method(self) -> str:
        """Name of the input method module this chair wants; empty by default, for what the system says."""
        return str(self._store.value("input/method", ""))

    @input_method.setter
    def input_method(self, value: str) -> None:
        self._store.setValue("input/method", value)

    @property
    def first_hour(self) -> FirstHour:
        """What the first hour at this chair left."""
        return FirstHour(self._store)

    @property
    def keys(self) -> KeySettings:
        """Which commands have other keys at this chair than by default."""
        return KeySettings(self._store)

    @property
    def chosen_lately(self) -> tuple[str, ...]:
        """The names of what was chosen from the list of commands last, the latest first; empty by default."""
        return tuple(each for each in str(self._store.value("palette/lately", "")).split("\n") if each)

    @chosen_lately.setter
    def chosen_lately(self, value: Sequence[str]) -> None:
        self._store.setValue("palette/lately", "\n".join(value[:MOST_LATELY]))

    @property
    def notices(self) -> NoticeSettings:
        """What this chair is told on the desktop."""
        return NoticeSettings(self._store)

    @property
    def pages(self) -> PagesSettings:
        """How the pages beside the text are shown."""
        return PagesSettings(self._store)

    def keeping(self, archive: Path) -> "KeepingSettings":
        """Return what this chair remembers of the backups of an archive."""
        from editor.keeping.settings import KeepingSettings

        return KeepingSettings(self._store, archive)
