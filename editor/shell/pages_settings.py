"""How the printed pages beside a text are shown at this chair."""

from editor.shell.stored import Stored


class PagesSettings(Stored):
    """Whether the printed pages stand beside the text that is written, and how large."""

    @property
    def shown(self) -> bool:
        """Whether they are shown; False by default."""
        return self.is_on("pages/shown", False)

    @shown.setter
    def shown(self, value: bool) -> None:
        self._store.setValue("pages/shown", value)

    @property
    def fit(self) -> str:
        """How their size follows the pane: `width`, `page` or `free`; `width` by default."""
        return self.said("pages/fit", "width", "page", "free")

    @fit.setter
    def fit(self, value: str) -> None:
        self._store.setValue("pages/fit", value)

    @property
    def percent(self) -> int:
        """Their size in percent where it follows nothing, 25 to 400; 100 by default."""
        return self.number("pages/percent", 100, 25, 400)

    @percent.setter
    def percent(self, value: int) -> None:
        self._store.setValue("pages/percent", value)

    @property
    def columns(self) -> int:
        """How many stand in a row, 1 or 2; 1 by default."""
        return self.number("pages/columns", 1, 1, 2)

    @columns.setter
    def columns(self, value: int) -> None:
        self._store.setValue("pages/columns", value)
