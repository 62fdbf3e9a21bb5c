"""The keys that a chair gave to commands."""

from editor.shell.stored import Stored


class KeySettings(Stored):
    """The keys of commands where they are not the default: by the names of the commands, none or many."""

    def all(self) -> dict[str, tuple[str, ...]]:
        """Return them all."""
        self._store.beginGroup("keys")
        found = {name: tuple(str(self._store.value(name, "")).split()) for name in self._store.childKeys()}
        self._store.endGroup()
        return found

    def put(self, name: str, keys: tuple[str, ...] | None) -> None:
        """Keep the keys of a command; None: it has its default again."""
        if keys is None:
            self._store.remove(f"keys/{name}")
        else:
            self._store.setValue(f"keys/{name}", " ".join(keys))
