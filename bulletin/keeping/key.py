"""The password of an encrypted archive: it is handed on in memory, never written, and says nothing of itself."""

import unicodedata
from dataclasses import dataclass

from bulletin.errors import Reason, Refused

SHORTEST = 8  # characters of a password that is newly set


@dataclass(frozen=True, repr=False)
class Key:
    """A password as it was typed; the one that is empty opens what is not encrypted.

    Written one way whatever keyboard it came from (NFKC, as RFC 8265 asks of passwords in other scripts).
    """

    password: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "password", unicodedata.normalize("NFKC", self.password))

    def __bool__(self) -> bool:
        return bool(self.password)

    def __repr__(self) -> str:
        return "Key(…)" if self else "Key()"


NO_KEY = Key()


class Held:
    """The key that was given in this sitting; whoever opens the archive looks here for it each time."""

    def __init__(self, key: Key = NO_KEY) -> None:
        self.key = key


def new_key(password: str) -> Key:
    """Return a key to encrypt with. Refused: KEY_SHORT with fewer than `SHORTEST` characters."""
    key = Key(password)
    if len(key.password) < SHORTEST or "\0" in key.password:
        raise Refused(Reason.KEY_SHORT)
    return key
