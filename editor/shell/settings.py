"""What the chair remembers between two days: window, rail, splitters, theme."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from editor.keeping.settings import KeepingSettings

MOST_TOLD = 400


class _Stored:
    """Reads and writes a QSettings that is passed in."""

    def __init__(self, store: QSettings) -> None:
        self._store = store


class _Splitters(_Stored):
    """How the splitters of the screens were left."""

    def splitter(self, name: str) -> QByteArray:
        """Return how the splitter called `name` was left; empty when never moved."""
        return _bytes(self._store, f"splitters/{name}")

    def keep_splitter(self, name: str, state: QByteArray) -> None:
        """Remember `state`, as `QSplitter.saveState` gives it."""
        self._store.setValue(f"splitters/{name}", state)


class _Folders(_Splitters):
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
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt writes them; empty when never saved."""
        return _bytes(self._store, "window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def rail_collapsed(self) -> bool:
        """Whether the rail shows icons only; False by default."""
        return str(self._store.value("window/rail_collapsed", "false")).lower() == "true"

    @rail_collapsed.setter
    def rail_collapsed(self, value: bool) -> None:
        self._store.setValue("window/rail_collapsed", value)

    @property
    def scheme(self) -> str:
        """`system`, `light` or `dark`; `system` by default."""
        value = str(self._store.value("look/scheme", "system"))
        return value if value in ("system", "light", "dark") else "system"

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._store.setValue("look/scheme", value)

    @property
    def last_place(self) -> str:
        """Name of the place that was open last; empty by default."""
        return str(self._store.value("window/last_place", ""))

    @last_place.setter
    def last_place(self, value: str) -> None:
        self._store.setValue("window/last_place", value)

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
        return min(300, max(50, _number(self._store, "look/text_zoom", 100)))

    @text_zoom.setter
    def text_zoom(self, value: int) -> None:
        self._store.setValue("look/text_zoom", value)

    @property
    def notices(self) -> "NoticeSettings":
        """What this chair is told on the desktop."""
        return NoticeSettings(self._store)

    @property
    def pages(self) -> "PagesSettings":
        """How the pages beside the text are shown."""
        return PagesSettings(self._store)

    def keeping(self, archive: Path) -> "KeepingSettings":
        """Return what this chair remembers of the backups of an archive."""
        from editor.keeping.settings import KeepingSettings

        return KeepingSettings(self._store, archive)


class PagesSettings(_Stored):
    """Whether the printed pages stand beside the text that is written, and how large."""

    @property
    def shown(self) -> bool:
        """Whether they are shown; False by default."""
        return str(self._store.value("pages/shown", "false")).lower() == "true"

    @shown.setter
    def shown(self, value: bool) -> None:
        self._store.setValue("pages/shown", value)

    @property
    def fit(self) -> str:
        """How their size follows the pane: `width`, `page` or `free`; `width` by default."""
        value = str(self._store.value("pages/fit", "width"))
        return value if value in ("width", "page", "free") else "width"

    @fit.setter
    def fit(self, value: str) -> None:
        self._store.setValue("pages/fit", value)

    @property
    def percent(self) -> int:
        """Their size in percent where it follows nothing, 25 to 400; 100 by default."""
        return min(400, max(25, _number(self._store, "pages/percent", 100)))

    @percent.setter
    def percent(self, value: int) -> None:
        self._store.setValue("pages/percent", value)

    @property
    def columns(self) -> int:
        """How many stand in a row, 1 or 2; 1 by default."""
        return 2 if _number(self._store, "pages/columns", 1) == 2 else 1

    @columns.setter
    def columns(self, value: int) -> None:
        self._store.setValue("pages/columns", value)


class NoticeSettings(_Stored):
    """Whether this chair is told of deadlines and urgent drafts on the desktop, and what it was told already."""

    @property
    def wanted(self) -> bool:
        """Whether there are notifications; True by default."""
        return str(self._store.value("notices/wanted", "true")).lower() == "true"

    @wanted.setter
    def wanted(self, value: bool) -> None:
        self._store.setValue("notices/wanted", value)

    @property
    def told(self) -> tuple[str, ...]:
        """The matters told already, the latest last: each is told once, also after the program was started again."""
        return tuple(str(self._store.value("notices/told", "")).split("|"))

    @told.setter
    def told(self, value: Sequence[str]) -> None:
        self._store.setValue("notices/told", "|".join(value[-MOST_TOLD:]))


def _bytes(store: QSettings, key: str) -> QByteArray:
    value = store.value(key)
    return value if isinstance(value, QByteArray) else QByteArray()


def _number(store: QSettings, key: str, default: int) -> int:
    text = str(store.value(key, default))
    return int(text) if text.isdecimal() else default
