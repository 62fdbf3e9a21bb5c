"""The mailbox offices send to, the place of a mail in it, and what has to be known of a mail already taken."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bulletin.errors import Reason, Refused

LARGEST_MAIL = 50 * 1024 * 1024
LARGEST_HEAD = 64 * 1024
BLANK_LINE = re.compile(rb"(?:\A|\n)\r?\n")


class Security(StrEnum):
    """How the connection is made secure; there is no third way."""

    TLS = "tls"
    STARTTLS = "starttls"


USUAL_PORTS: Mapping[Security, int] = {Security.TLS: 993, Security.STARTTLS: 143}


class Fault(StrEnum):
    """What is wrong with a field of a mailbox."""

    MISSING = "missing"
    MALFORMED = "malformed"
    OUT_OF_RANGE = "out_of_range"


class Hitch(StrEnum):
    """What stood between us and the mailbox: the fact `why` of a Trouble NOT_SECURE or OFFLINE."""

    NO_STARTTLS = "no_starttls"
    NO_TLS = "no_tls"
    CERTIFICATE = "certificate"
    HOST_NAME = "host_name"
    OUT_OF_DATE = "out_of_date"
    CA_FILE = "ca_file"
    NAME_UNKNOWN = "name_unknown"
    REFUSED = "refused"
    SILENT = "silent"
    LOST = "lost"


@dataclass(frozen=True)
class Mailbox:
    """A folder on an IMAP server that is looked into every so many minutes, for mails received on or after `since`.

    `ca_file` names a PEM file: the server's certificate must then come from it and from nowhere else; when empty, from
    an authority that this computer trusts. `since` None: all that is there.
    """

    host: str
    port: int
    security: Security
    login: str
    folder: str = "INBOX"
    ca_file: str = ""
    every_minutes: int = 10
    since: date | None = None

    @property
    def account(self) -> str:
        """The name under which the ledger and the keychain know this mailbox: login@host:port."""
        return f"{self.login}@{self.host}:{self.port}"


@dataclass(frozen=True)
class Place:
    """Where a mail lies, one mail for ever: a server that numbers anew changes `uidvalidity` (RFC 3501, 2.3.1.1)."""

    account: str
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True)
class Glimpse:
    """What can be seen of a mail without its body: its size in bytes as the server states it and its head.

    `message_id` is without angle brackets and empty where there is none; `head_sha256` is as `head_fingerprint` gives.
    """

    place: Place
    size: int
    message_id: str
    head_sha256: str


@dataclass(frozen=True)
class Fetched:
    """A mail on the server: its exact bytes, or why they were not fetched.

    `size` is in bytes, as the server states it; it may differ from the length of `data`. `refused` is SAME_FILE for a
    mail that was taken before from another place, TOO_LARGE, or DAMAGED where the server did not give this one out:
    that may have been a mood of the server, and such a place must not be entered as seen.
    """

    place: Place
    size: int
    received_at: datetime | None
    data: bytes | None = field(default=None, repr=False)
    refused: Reason | None = None


class Ledger(Protocol):
    """What has been taken from mailboxes, as the archive keeps it, together with what was taken in one transaction."""

    def seen(self, account: str, folder: str, uidvalidity: int) -> frozenset[int]:
        """Return the UIDs that need not be looked at again."""

    def known_copy(self, glimpse: Glimpse) -> bool:
        """Return whether a mail of this head fingerprint and stated size was taken, from whichever place."""

    def known_message(self, message_id: str, sha256: str) -> bool:
        """Return whether exactly this mail was taken. The same identifier with other bytes is a revised draft."""


def checked(mailbox: Mailbox) -> Mailbox:
    """Return `mailbox` as it is meant: without what an input method left (full-width letters and stops, blanks).

    Refuses with one fact for each field that will not do, whose value is a Fault.
    """
    meant = replace(mailbox, host=_meant(mailbox.host).lower(), login=_meant(mailbox.login),
                    folder=mailbox.folder.strip(), ca_file=mailbox.ca_file.strip())
    faults = {name: fault for name, fault in _faults(meant).items() if fault}
    if faults:
        raise Refused(Reason.UNKNOWN, what="mailbox", **faults)
    return meant


def message_id(data: bytes) -> str:
    """Return the Message-ID of a mail or of its head without angle brackets, empty where there is none."""
    from email.parser import BytesHeaderParser

    stated = BytesHeaderParser().parsebytes(head_of(data)).get("Message-ID", "")
    return str(stated).strip().removeprefix("<").removesuffix(">").strip()


def head_of(data: bytes) -> bytes:
    """Return the head of a mail with its blank line, at most 64 KB of it: what BODY[HEADER]<0.65536> yields."""
    blank = BLANK_LINE.search(data, 0, LARGEST_HEAD + 4)
    return data[: blank.end() if blank else None][:LARGEST_HEAD]


def head_fingerprint(data: bytes) -> str:
    """Return the SHA-256 of the head of a mail, in hexadecimal.

    Every delivery writes its own time and number into the head, so that a mail sent anew differs even where its
    Message-ID and its size do not: 12万元 made 13万元 is as long as before.
    """
    return hashlib.sha256(head_of(data)).hexdigest()


def _meant(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed).replace("。", ".").strip()


def _faults(mailbox: Mailbox) -> dict[str, Fault | None]:
    return {
        "host": _fault(mailbox.host, blanks=False),
        "port": None if 0 < mailbox.port < 65536 else Fault.OUT_OF_RANGE,
        "login": _fault(mailbox.login, blanks=True),
        "folder": _fault(mailbox.folder, blanks=True),
        "ca_file": _fault(mailbox.ca_file, blanks=True) if mailbox.ca_file else None,
        "every_minutes": None if 1 <= mailbox.every_minutes <= 1440 else Fault.OUT_OF_RANGE,
    }


def _fault(value: str, blanks: bool) -> Fault | None:
    """Return what is wrong with a name. Control characters would end a line of the protocol and begin another."""
    if not value:
        return Fault.MISSING
    plain = value.isprintable() and (blanks or " " not in value)
    return None if plain else Fault.MALFORMED
