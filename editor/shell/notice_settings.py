"""What a chair is told on the desktop."""

from collections.abc import Sequence

from editor.shell.stored import Stored

MOST_TOLD = 400


class NoticeSettings(Stored):
    """Whether this chair is told of deadlines and urgent drafts on the desktop, and what it was told already."""

    @property
    def wanted(self) -> bool:
        """Whether there are notifications; True by default."""
        return self.is_on("notices/wanted", True)

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
