"""The connection to the file: what SQLite cannot hold as text becomes the sign for it, and is no error."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from bulletin.characters import whole


class Connection(sqlite3.Connection):
    """Half a surrogate pair, which UTF-8 has no form for (RFC 3629, 3), is kept as U+FFFD, whoever brings it."""

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do one statement with its values."""
        try:
            return super().execute(sql, parameters)
        except UnicodeEncodeError:  # hardly ever, and before anything was done: looking at every value costs more
            return super().execute(sql, _whole(parameters))


def _whole(values: Any) -> Any:
    if isinstance(values, Mapping):
        return {name: _whole_one(value) for name, value in values.items()}
    return [_whole_one(value) for value in values]


def _whole_one(value: object) -> object:
    return whole(value) if isinstance(value, str) else value
