"""The doors through which drafts come by themselves, the book of mails taken, and what was learned of senders."""

import hashlib
from datetime import datetime

from sqlite_utils import Database

from bulletin.doors import Clue, Doors, Learned
from bulletin.intake.mail.mailbox import Glimpse, Place, head_fingerprint, message_id
from db import rows
from db.upsert import upsert

_SETTINGS = "doors"


class DoorTable:
    """Answers `bulletin.archive.DoorBook`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def settings(self) -> Doors:
        """Return which doors are open; none in a new archive."""
        found = self._db.execute("SELECT value FROM office WHERE name = ?", [_SETTINGS]).fetchone()
        return rows.doors_from(found[0]) if found else Doors()

    def put_settings(self, doors: Doors) -> None:
        upsert(self._db, "office", {"name": _SETTINGS, "value": rows.doors_text(doors)}, "name")

    def seen(self, account: str, folder: str, uidvalidity: int) -> frozenset[int]:
        """Return the numbers of the mails of a folder that were entered while it counted by this `uidvalidity`."""
        found = self._db.execute("SELECT uid FROM mail WHERE account = ? AND folder = ? AND uidvalidity = ?",
                                 [account, folder, uidvalidity])
        return frozenset(uid for uid, in found.fetchall())

    def known_copy(self, glimpse: Glimpse) -> bool:
        """Return whether a mail of this head and this size, as the server states it, was entered from any place."""
        return self._is_there("head_sha256 = ? AND size = ? AND head_sha256 <> ''", glimpse.head_sha256, glimpse.size)

    def known_message(self, message_id: str, sha256: str) -> bool:
        """Return whether exactly this mail was entered."""
        return self._is_there("message_id = ? AND message_id <> '' AND sha256 = ? AND sha256 <> ''", message_id, sha256)

    def enter(self, place: Place, mail: bytes, size: int, at: datetime) -> None:
        """Write down that a mail was dealt with: `mail` is empty for one not fetched, `size` is the server's."""
        upsert(self._db, "mail", {
            "account": place.account, "folder": place.folder, "uidvalidity": place.uidvalidity, "uid": place.uid,
            "message_id": message_id(mail), "sha256": hashlib.sha256(mail).hexdigest() if mail else "",
            "head_sha256": head_fingerprint(mail) if mail else "", "size": size, "at": rows.time_text(at),
        }, "account", "folder", "uidvalidity", "uid")

    def _is_there(self, condition: str, *values: str | int) -> bool:
        return self._db.execute(f"SELECT 1 FROM mail WHERE {condition}", list(values)).fetchone() is not None

    def learn(self, learned: Learned, who: str, at: datetime) -> None:
        """Remember which unit is meant; what was said last holds."""
        upsert(self._db, "learned", {
            "clue": learned.clue.value, "words": learned.words, "unit_id": learned.unit_id, "who": who,
            "at": rows.time_text(at)}, "clue", "words")

    def unit_by(self, clue: Clue, words: str) -> str:
        """Return the id of the unit that `words` were said to mean; empty where nothing was learned."""
        found = self._db.execute("SELECT unit_id FROM learned WHERE clue = ? AND words = ?",
                                 [clue.value, words]).fetchone()
        return str(found[0]) if found else ""
