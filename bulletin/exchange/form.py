"""Reading JSON that somebody else may have written: each value is of the kind that is asked for, or it is refused."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from bulletin.characters import whole


class Malformed(ValueError):
    """What was read does not say what it should; `args[0]` names the key."""


class Form:
    """An object of JSON. A key that is missing is Malformed unless a default is given."""

    def __init__(self, said: object, name: str = "") -> None:
        if not isinstance(said, dict):
            raise Malformed(name)
        self._said: dict[str, Any] = said

    def has(self, key: str) -> bool:
        """Return whether the key is there and says something."""
        return bool(self._said.get(key))

    def value(self, key: str) -> Any:
        """Return what stands under the key, of whatever kind."""
        if key not in self._said:
            raise Malformed(key)
        return self._said[key]

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; characters no database can write are replaced."""
        found = self._said.get(key, default)
        if not isinstance(found, str):
            raise Malformed(key)
        return whole(found)

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number that is not negative."""
        found = self._said.get(key, default)
        if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found < 1 << 53:
            raise Malformed(key)
        return found

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        found = self._said.get(key, default)
        if not isinstance(found, bool):
            raise Malformed(key)
        return found

    def day(self, key: str) -> date | None:
        """Return a day; None for none."""
        found = self._said.get(key)
        return None if not found else _read(date.fromisoformat, found, key)

    def time(self, key: str) -> datetime | None:
        """Return a moment with its zone; None for none."""
        found = self._said.get(key)
        moment = None if not found else _read(datetime.fromisoformat, found, key)
        if moment is not None and moment.tzinfo is None:
            raise Malformed(key)
        return moment

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; none where the key is missing."""
        found = self._list(key)
        if not all(isinstance(each, str) for each in found):
            raise Malformed(key)
        return tuple(whole(each) for each in found)

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers; none where the key is missing."""
        found = self._list(key)
        if not all(isinstance(each, int) and not isinstance(each, bool) for each in found):
            raise Malformed(key)
        return tuple(found)

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a list of pairs of texts."""
        found = [each for each in self._list(key) if isinstance(each, list) and len(each) == 2
                 and all(isinstance(word, str) for word in each)]
        if len(found) != len(self._list(key)):
            raise Malformed(key)
        return tuple((whole(first), whole(second)) for first, second in found)

    def forms(self, key: str) -> Iterator["Form"]:
        """Yield the objects of a list; none where the key is missing."""
        for each in self._list(key):
            yield Form(each, key)

    def form(self, key: str) -> "Form":
        """Return an object."""
        return Form(self._said.get(key), key)

    def _list(self, key: str) -> list[Any]:
        found = self._said.get(key, [])
        if not isinstance(found, list):
            raise Malformed(key)
        return found


def form_in(data: bytes) -> Form:
    """Return the object in `data`, UTF-8. Malformed for whatever else it is."""
    try:
        return Form(json.loads(data.decode("utf-8", "surrogatepass")))
    except (ValueError, RecursionError) as error:
        raise Malformed("json") from error


def json_bytes(said: object) -> bytes:
    """Return `said` as JSON, keys sorted, one thing a line: the same gives the same bytes."""
    return (json.dumps(said, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode("utf-8", "surrogatepass")


def _read(kind: Any, found: object, key: str) -> Any:
    try:
        return kind(found)
    except (TypeError, ValueError) as error:
        raise Malformed(key) from error
