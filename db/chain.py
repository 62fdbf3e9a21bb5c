"""The chain of the log: each line carries a link made of the line before, of itself, and of the state of all rows."""

import json
from collections.abc import Iterator
from hashlib import sha256

from sqlite_utils import Database

from bulletin.archive import Altered
from db import tracing

SAID = ("seq", "id", "at", "who", "deed", "draft_id", "issue_id", "revision_id", "reason", "digest", "thing", "seat",
        "state")
_COLUMNS = ", ".join(SAID)
_DEED, _REASON, _THING = (SAID.index(name) for name in ("deed", "reason", "thing"))
BEGINS = "chain_begins"  # the first line that knows the state of all rows
FOUND_ALTERED = "found_altered"  # what an upgrade found changed: `reason` says how, `thing` where
UPKEEP = "upkeep"  # a line for work that no deed was noted of, so that every state of the rows is in the log
_FOUND = ">"  # between the state found before the work, where no line knew of it, and the state after


def link_of(before: str, said: tuple[object, ...]) -> str:
    """Return the link of a line (SHA-256, hexadecimal) from the link before and the line's columns in order."""
    return sha256(json.dumps([before, *said], ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def state_of(before: str, found: str, after: str) -> str:
    """Return what the first line of some work says of the rows: how they are after it, and also how they were `found`
    when the line `before` knew them otherwise. Such a line tells for ever that somebody was there in between.
    """
    return after if before.rpartition(_FOUND)[2] == found else f"{found}{_FOUND}{after}"


def link_all(db: Database) -> None:
    """Link the lines of an archive that had no chain, from the first on; what changed in it before, nobody can tell."""
    before, links = "", list[tuple[str, int]]()
    for said in db.execute(f"SELECT {_COLUMNS} FROM log ORDER BY seq"):
        before = link_of(before, said)
        links.append((before, said[0]))
    db.conn.executemany("UPDATE log SET link = ? WHERE seq = ?", links)


def broken(db: Database) -> Iterator[Altered]:
    """Yield the first line whose link is not what line and line before make; none where the chain is whole.

    Before it come the lines before whose work the rows were not as the program had left them. The last line must also
    know the rows as they stand; rows without any line nobody vouches for.
    """
    before, state = "", ""
    for number, (*said, link) in enumerate(db.execute(f"SELECT {_COLUMNS}, link FROM log ORDER BY seq"), 1):
        if said[0] != number or link != link_of(before, tuple(said)):
            yield Altered("log_broken", str(number))
            return
        found, _, after = said[-1].rpartition(_FOUND)
        if found:
            yield Altered("changed_before", str(number))
        if said[_DEED] == FOUND_ALTERED:
            yield Altered(str(said[_REASON]), str(said[_THING]))
        before, state = link, after
    if state != tracing.total(db):
        yield Altered("state_differs", "log")
