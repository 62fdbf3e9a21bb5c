"""How the window of a chair was left: its place, its rail, the splitters and the columns of its tables."""

from PySide6.QtCore import QByteArray

from editor.shell.stored import Stored

_ROOMS = ("splitters", "columns")


class WindowSettings(Stored):
    """What is put back when the window opens again."""

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt writes them; empty when never saved."""
        return self.bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def rail_collapsed(self) -> bool:
        """Whether the rail shows icons only; False by default."""
        return self.is_on("window/rail_collapsed", False)

    @rail_collapsed.setter
    def rail_collapsed(self, value: bool) -> None:
        self._store.setValue("window/rail_collapsed", value)

    @property
    def last_place(self) -> str:
        """Name of the place that was open last; empty by default."""
        return str(self._store.value("window/last_place", ""))

    @last_place.setter
    def last_place(self, value: str) -> None:
        self._store.setValue("window/last_place", value)

    @property
    def last_sitting(self) -> str:
        """On which day who sat down here last, as one word; empty by default."""
        return str(self._store.value("window/last_sitting", ""))

    @last_sitting.setter
    def last_sitting(self, value: str) -> None:
        self._store.setValue("window/last_sitting", value)

    def splitter(self, name: str) -> QByteArray:
        """Return how the splitter called `name` was left; empty when never moved."""
        return self.bytes(f"splitters/{name}")

    def keep_splitter(self, name: str, state: QByteArray) -> None:
        """Remember `state`, as `QSplitter.saveState` gives it."""
        self._store.setValue(f"splitters/{name}", state)

    def columns(self, name: str) -> str:
        """Return how the columns of the table called `name` were left; empty when never changed."""
        return str(self._store.value(f"columns/{name}", ""))

    def keep_columns(self, name: str, state: str) -> None:
        """Remember `state` of the columns."""
        self._store.setValue(f"columns/{name}", state)

    def forget_layout(self) -> None:
        """Let window, splitters and columns be as at first when the window opens the next time."""
        self._store.remove("window/geometry")
        for room in _ROOMS:
            self._store.remove(room)
