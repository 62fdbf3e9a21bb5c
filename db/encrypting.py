"""Turning an archive that nobody has open from plain to encrypted, back, or to another password.

It is written anew under the new key, checked against the old one, and put in its place in one step: a crash at any
moment leaves one of the two, whole.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from bulletin.account import Entry
from bulletin.archive import Altered
from bulletin.desk.noting import new_id
from bulletin.errors import Cause, Trouble
from bulletin.keeping.encrypting import Turn, Turned, Wish
from bulletin.keeping.generations import FOLDER, listed
from bulletin.keeping.key import Key, new_key
from bulletin.keeping.recovery import Progress
from db import chain, cipher, file_head, search_marks, shares, tracing
from db.connection import connect
from db.founding import bring_up_to_date
from db.log import LogTable
from db.looking_over import look
from db.migrations import SCHEMA_VERSION
from db.replacing import BEFORE, DAMAGED, alone_with, forget, put_aside, room_for, take_place
from db.restoring import must_be_whole
from db.sqlite_archive import telling_trouble_from_bugs

_WORDS = {Turn.ENCRYPT: "加密前", Turn.DECRYPT: "解密前", Turn.CHANGE: "改密码前"}
_STEPS = 4


def _unheard(done: int, total: int) -> None:
    """Nobody listens."""


class Encrypting:
    """Answers `bulletin.keeping.encrypting.Encrypting`; `seat` is what the log calls this machine."""

    def __init__(self, seat: str = "") -> None:
        self._seat = seat

    def is_there(self) -> bool:
        return cipher.is_there()

    def is_encrypted(self, path: Path) -> bool:
        return file_head.is_encrypted(path)

    def opens(self, path: Path, key: Key) -> bool:
        if file_head.is_encrypted(path) and not cipher.is_there():
            raise Trouble(Cause.NO_CIPHER, path=str(path))
        return cipher.opens(path, key)

    def plain_around(self, path: Path, more: Sequence[Path] = ()) -> Sequence[Path]:
        return tuple(file for file in _copies_of(Path(os.path.realpath(path)), more) if _is_plain(file))

    def turn(self, path: Path, wish: Wish, *, at: datetime, more: Sequence[Path] = (),
             progress: Progress = _unheard) -> Turned:
        path = Path(os.path.realpath(path))
        new = new_key(wish.new.password) if wish.new else wish.new
        made = path.with_name(f".{path.name}.turning")
        if kind := shares.share_of(path):
            raise Trouble(Cause.NETWORK_SHARE, path=str(path), kind=kind)
        with telling_trouble_from_bugs(path), alone_with(path):
            _must_open(path, wish.old)
            progress(0, _STEPS)
            try:
                aside = self._made(path, made, wish, new, at, progress)
                take_place(made, path, wish.old)
            finally:
                forget(made)
            progress(_STEPS, _STEPS)
            plain = self.plain_around(path, more) if new else ()
            return Turned(path, wish.turn, aside, tuple(plain), look(path, key=new))

    def _made(self, path: Path, made: Path, wish: Wish, new: Key, at: datetime, progress: Progress) -> Path | None:
        """Write the archive anew to `made`, check it, and put the one there is aside where that is wished."""
        seen = look(path, closely=True, key=wish.old)
        must_be_whole(seen)
        room_for(path.parent, seen.size * (2 if wish.keep else 1))
        forget(made)
        progress(1, _STEPS)
        cipher.pour(path, wish.old, made, new)
        progress(2, _STEPS)
        if (found := _differences(path, wish.old, made, new)) is not None:
            raise Trouble(Cause.DAMAGED, path=str(path), detail=found)
        progress(3, _STEPS)
        _note(made, new, Entry(new_id(), at, wish.who, wish.turn), self._seat)
        return put_aside(path, at, True, wish.old, _WORDS[wish.turn]) if wish.keep else None


def _must_open(path: Path, key: Key) -> None:
    """Refused: KEY_WRONG. Trouble: FILE_MISSING, KEY_NEEDED, NO_CIPHER."""
    if not path.exists():
        raise Trouble(Cause.FILE_MISSING, path=str(path))
    if not cipher.is_there():
        raise Trouble(Cause.NO_CIPHER, path=str(path))
    if file_head.is_encrypted(path):
        connect(path, key).close()


def _differences(path: Path, old: Key, made: Path, new: Key) -> str | None:
    """Return what tells the two apart; None when the one that was made holds the same rows and is sound."""
    with closing(connect(path, old)) as one, closing(connect(made, new)) as other:
        for sql in ("PRAGMA integrity_check(1)", *(("PRAGMA cipher_integrity_check",) if new else ())):
            for verdict, in other.execute(sql):
                if verdict != "ok":
                    return str(verdict)
        if _counts(one) != _counts(other):
            return "rows are missing"
        # What a hand changed before stays as it was and is found by verifying, now as then.
        return None if _altered(one) == _altered(other) else "rows differ"


def _counts(connection: object) -> dict[str, int]:
    db = Database(connection, execute_plugins=False)  # type: ignore[arg-type]
    names = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")]
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in sorted(names)}


def _altered(connection: object) -> list[Altered]:
    db = Database(connection, execute_plugins=False)  # type: ignore[arg-type]
    if db.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
        return []
    with tracing.any_text(db):
        return [*chain.broken(db), *tracing.altered(db)]


def _note(made: Path, key: Key, entry: Entry, seat: str) -> None:
    """Bring an older archive up to this version, and write the line of the log."""
    with closing(connect(made, key)) as connection:
        search_marks.teach(connection)
        tracing.teach(connection)
        db = Database(connection, execute_plugins=False)
        if db.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            bring_up_to_date(db)
        db.execute("PRAGMA recursive_triggers = ON")
        with db.atomic():
            log = LogTable(db, seat)
            log.remember()
            log.add(entry)
            log.settle(new_id())


def _copies_of(path: Path, more: Sequence[Path]) -> Iterator[Path]:
    """Yield the backups in 备份 and in `more`, and what upgrades, restores, repairs and this put beside the archive."""
    for folder in (path.parent / FOLDER, *more):
        with suppress(OSError):
            yield from (folder / each.name for each in listed([each.name for each in folder.iterdir()], path.stem))
    put_aside = (f"{path.stem}-{word}-*.db" for word in (BEFORE, DAMAGED, *_WORDS.values()))
    for pattern in (f"{path.name}.v[0-9]*", *put_aside):
        yield from sorted(path.parent.glob(pattern))


def _is_plain(file: Path) -> bool:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(len(file_head.HEADER)) == file_head.HEADER
    return False
