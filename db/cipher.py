"""SQLCipher 4, which encrypts every page of a file (AES-256, HMAC-SHA512): the one module that knows it.

It is an extra of the installation. Its errors are made SQLite's too when it is loaded, so that nobody else needs to
tell them apart.
"""

import os
import sqlite3
from contextlib import suppress
from functools import cache, lru_cache
from hashlib import pbkdf2_hmac
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.key import Key
from db.connection import Connection, Manners

_ERRORS = ("DatabaseError", "InterfaceError", "OperationalError", "IntegrityError", "ProgrammingError", "DataError",
           "InternalError", "NotSupportedError")


# As SQLCipher 4 does it by itself (https://www.zetetic.net/sqlcipher/sqlcipher-api/, cipher_default_kdf_iter), so that
# the password alone opens the file anywhere. Done here once a file, not once a connection: it takes some 0.1 seconds.
_ROUNDS, _KEY_SIZE, _SALT_SIZE = 256_000, 32, 16  # turns of PBKDF2-HMAC-SHA512, bytes, bytes


def is_there() -> bool:
    """Return whether the extra is installed; it is not loaded for that."""
    return find_spec("sqlcipher3") is not None


def connect(path: Path, key: Key, *, name: str = "", **how: Any) -> Connection:
    """Return a connection to the encrypted file at `path`, or to a new one that is going to be; with an empty key to
    a plain one, by the same library.

    `name` is the path as a URI where it is one, `how` what `sqlite3.connect` is given. Refused: KEY_WRONG, which a
    first page that is damaged looks like too.
    Trouble: NO_CIPHER.
    """
    made = _kind(path)(name or str(path), **how)
    try:
        made.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
        if key:
            made.set_key(_raw(path, key))
        try:
            made.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB and key:
                raise Refused(Reason.KEY_WRONG, path=str(path)) from error
            raise
    except BaseException:
        made.close()
        raise
    return cast(Connection, made)


def opens(path: Path, key: Key) -> bool:
    """Return whether `key` opens the file at `path`. Trouble: NO_CIPHER. sqlite3.Error for what is no database."""
    try:
        connect(path, key).close()
    except Refused as no:
        if no.reason is not Reason.KEY_WRONG:
            raise
        return False
    return True


def pour(path: Path, old: Key, made: Path, new: Key) -> None:
    """Write the archive at `path`, whose key is `old`, to the new file `made` under `new`; empty keys mean plain.

    Rows keep their numbers: every table of an archive has a key. Refused and in trouble as `connect`; sqlite3.Error.
    """
    source = connect(path, old, isolation_level=None)
    try:
        marks = {name: source.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")}
        source.execute("ATTACH DATABASE ? AS made KEY ?", [str(made), _raw(made, new) if new else ""])
        source.execute("PRAGMA made.synchronous = OFF")  # nobody knows the file yet; it is flushed before it is used
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        for name, value in marks.items():
            source.execute(f"PRAGMA made.{name} = {value}")
        source.execute("DETACH DATABASE made")
    finally:
        source.close()


def _raw(path: Path, key: Key) -> str:
    """Return the key of the file at `path` as SQLCipher takes one that is derived already, with the salt after it."""
    salt = b""
    with suppress(FileNotFoundError), path.open("rb") as file:
        salt = file.read(_SALT_SIZE)
    salt = salt if len(salt) == _SALT_SIZE else _salt_for_new_files()
    return f"x'{derived(key.password, salt).hex()}{salt.hex()}'"


@lru_cache(maxsize=64)
def derived(password: str, salt: bytes) -> bytes:
    """Return the key of a file whose first bytes are `salt`."""
    return pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, _KEY_SIZE)


@cache
def _salt_for_new_files() -> bytes:
    """One for all files of a sitting: backups need not be derived for one by one. Each page has a random IV anyway."""
    return os.urandom(_SALT_SIZE)


def _kind(path: Path) -> Any:
    """Return the class of connections. Trouble: NO_CIPHER where the extra is not installed."""
    try:
        return _loaded()
    except ImportError as error:
        raise Trouble(Cause.NO_CIPHER, path=str(path)) from error


@cache
def _loaded() -> Any:
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # hardly any office needs it

    for name in _ERRORS:
        theirs, ours = getattr(dbapi2, name), getattr(sqlite3, name)
        theirs.__bases__ = (*theirs.__bases__, ours)
    return type("CipherConnection", (Manners, dbapi2.Connection), {"__doc__": "One to an encrypted file."})
