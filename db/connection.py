"""The connection to the file: what SQLite cannot hold as text becomes the sign for it, and is no error."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bulletin.characters import whole
from bulletin.errors import Cause, Trouble
from bulletin.keeping.key import NO_KEY, Key
from db.file_head import is_encrypted

_RESHAPING = {code for name, code in vars(sqlite3).items()
              if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_", "SQLITE_ALTER_"))}


class Manners:
    """What connections of both kinds, to plain files and to encrypted ones, do otherwise than the libraries'.

    Half a surrogate pair, which UTF-8 has no form for (RFC 3629, 3), is kept as U+FFFD, whoever brings it.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do one statement with its values."""
        do: Any = super()
        try:
            return do.execute(sql, parameters)  # type: ignore[no-any-return]
        except UnicodeEncodeError:  # hardly ever, and before anything was done: looking at every value costs more
            return do.execute(sql, _whole(parameters))  # type: ignore[no-any-return]

    def forbid_reshaping(self) -> None:
        """Let nobody make, change or drop a table from here on: sqlite-utils makes one for a misspelt name."""
        this: Any = self
        this.set_authorizer(lambda action, *_: sqlite3.SQLITE_DENY if action in _RESHAPING else sqlite3.SQLITE_OK)


class Connection(Manners, sqlite3.Connection):
    """One to a plain file, or to memory."""


def connect(path: Path, key: Key = NO_KEY, *, query: str = "", **how: Any) -> Connection:
    """Return a connection to the file at `path`: plain, or opened with `key` where the file is encrypted.

    A key for a plain file is not needed and not used; a file that is not there yet gets encrypted with it. `query` is
    that of a SQLite URI (https://sqlite.org/uri.html), `how` what `sqlite3.connect` is given. Refused: KEY_WRONG.
    Trouble: KEY_NEEDED, NO_CIPHER. sqlite3.Error as it comes.
    """
    name = f"{path.absolute().as_uri()}?{query}" if query else str(path)
    encrypted = is_encrypted(path)
    if not encrypted and (not key or path.exists()):
        return sqlite3.connect(name, uri=bool(query), factory=Connection, **how)
    from db import cipher

    if not cipher.is_there():
        raise Trouble(Cause.NO_CIPHER, path=str(path))
    if not key:
        raise Trouble(Cause.KEY_NEEDED, path=str(path))
    return cipher.connect(path, key, name=name, uri=bool(query), **how)


def key_of(path: Path, key: Key) -> Key:
    """Return the key that opens the file at `path`: `key`, or none where the file is plain."""
    return key if is_encrypted(path) else NO_KEY


def _whole(values: Any) -> Any:
    if isinstance(values, Mapping):
        return {name: _whole_one(value) for name, value in values.items()}
    return [_whole_one(value) for value in values]


def _whole_one(value: object) -> object:
    return whole(value) if isinstance(value, str) else value
