"""Fetching from an IMAP server over a secured connection so that nothing changes there; only here is IMAPClient."""

import ast
import imaplib
import logging
import re
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from bulletin.errors import Cause, Reason, Trouble
from bulletin.intake.mail.mailbox import (
    LARGEST_HEAD,
    LARGEST_MAIL,
    Fetched,
    Glimpse,
    Hitch,
    Mailbox,
    Place,
    Security,
    head_fingerprint,
    message_id,
)

PIECE = 256 * 1024  # bytes: two seconds on a line of 1 Mbit/s, after which a person may stop
WINDOW = 20_000  # mails asked about in one search: its answer is one line, of which imaplib reads 1 MB at most
REFUSED_IN_A_ROW = 3
# Coremail (163, 126, yeah.net) answers "Unsafe Login" to whoever does not introduce himself (RFC 2971).
WHO_WE_ARE = {"name": "bulletin-desk", "version": "0.1"}
NO_MAILS = {b"\\noselect", b"\\nonexistent"}
PLAIN_WORD = re.compile(r"[A-Za-z0-9@._+=/-]+")
OUT_OF_DATE = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
OTHER_HOST = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
# What IMAPClient and imaplib raise on answers that are no IMAP.
NOT_UNDERSTOOD = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError, MemoryError)
LIBRARY = (imaplib.IMAP4.error, OSError, *NOT_UNDERSTOOD)

Known = Callable[[str, str, int], frozenset[int]]
Copies = Callable[[Glimpse], bool]
Stop = Callable[[], bool]


def fetch(
    mailbox: Mailbox,
    password: str,
    known: Known,
    stop: Stop,
    *,
    copies: Copies | None = None,
    last: frozenset[int] = frozenset(),
    seconds: float = 30,
    largest: int = LARGEST_MAIL,
) -> Iterator[Fetched]:
    """Yield the mails of `mailbox` that are not `known`, oldest first, each complete; flags on the server stay.

    `known` is asked once for the UIDs of (account, folder, uidvalidity) that need no look. `copies`, when given, is
    asked with the head of each new mail before its body is fetched; what it knows is yielded as SAME_FILE: give it when
    mails of this account were taken under another uidvalidity. The UIDs in `last` come after all others: give those
    over which the line broke before, lest one mail that a server cannot bear to send hold up the rest for ever. `stop`
    is asked before each mail and within large ones.
    `seconds` is the longest silence of the server; more than `largest` bytes are not fetched but yielded as TOO_LARGE.

    Raises Trouble with `host`, `port` and what the server said (`detail`), never the password: OFFLINE and NOT_SECURE
    with `why` (a Hitch), LOGIN_REFUSED, MAILBOX with `folder`; `uid` where it happened over one mail. What was yielded
    before is complete.
    """
    with _line(mailbox, password, seconds) as line:
        uidvalidity, count = line.examine()
        fresh = set(line.uids(count)) - known(mailbox.account, mailbox.folder, uidvalidity)
        damaged = 0
        for uid in sorted(fresh, key=lambda uid: (uid in last, uid)):
            if stop():
                return
            place = Place(mailbox.account, mailbox.folder, uidvalidity, uid)
            try:
                fetched = _fetched(line, place, copies, stop, largest)
                damaged = 0
            except Trouble as trouble:
                trouble.facts["uid"] = uid
                damaged += 1
                if trouble.cause is not Cause.MAILBOX or damaged == REFUSED_IN_A_ROW:
                    raise
                fetched = Fetched(place, 0, None, refused=Reason.DAMAGED)
            if fetched:
                yield fetched


def folders(mailbox: Mailbox, password: str, *, seconds: float = 30) -> list[str]:
    """Return the names of the folders that can hold mails, as people named them. Raises as `fetch` does."""
    with _line(mailbox, password, seconds) as line:
        return line.folders()


def check(mailbox: Mailbox, password: str, *, seconds: float = 30) -> int:
    """Return how many mails lie in the folder, whenever they came. Raises as `fetch` does."""
    with _line(mailbox, password, seconds) as line:
        return line.examine()[1]


def _fetched(line: "_Line", place: Place, copies: Copies | None, stop: Stop, largest: int) -> Fetched | None:
    """Return the mail at `place`, None when it is no longer there or `stop` came while it was fetched."""
    if copies:
        head = line.piece(place.uid, "HEADER", 0, LARGEST_HEAD)
        if head is None:
            return None
        if copies(Glimpse(place, head.size, message_id(head.data), head_fingerprint(head.data))):
            return Fetched(place, head.size, head.received_at, refused=Reason.SAME_FILE)
    first = line.piece(place.uid, "", 0, PIECE)
    if first is None:
        return None
    if first.size and not first.data:
        raise line.trouble(Cause.MAILBOX, detail="empty")
    if max(first.size, len(first.data)) > largest:
        return Fetched(place, first.size, first.received_at, refused=Reason.TOO_LARGE)
    data = bytearray(first.data)
    asked = PIECE
    # Some servers only estimate the size they state (Exchange): a piece that comes short, or empty, is the last one.
    while data and not first.whole and (asked == len(data) or len(data) < first.size):
        if stop():
            return None
        piece = line.piece(place.uid, "", len(data), PIECE)
        if piece is None:
            return None
        if not piece.data:
            break
        asked = len(data) + PIECE
        data += piece.data
        if len(data) > largest:
            return Fetched(place, first.size, first.received_at, refused=Reason.TOO_LARGE)
    return Fetched(place, first.size, first.received_at, bytes(data))


@dataclass(frozen=True)
class _Piece:
    """A stretch of a mail; `whole` where the server sent all of it though it was asked for a stretch."""

    size: int
    received_at: datetime | None
    data: bytes
    whole: bool


class _Line:
    """A connection to one mailbox, each failure of which is a Trouble."""

    def __init__(self, mailbox: Mailbox, password: str, seconds: float) -> None:
        self._mailbox = mailbox
        self._password = password
        self._seconds = seconds
        self._client: Any = None

    def open(self) -> None:
        """Connect, make the connection secure, only then log in."""
        context = _context(self._mailbox)
        self._asked(Cause.OFFLINE, lambda: self._dial(context))
        if self._mailbox.security is Security.STARTTLS:
            self._asked(Cause.NOT_SECURE, lambda: self._client.starttls(context))
        self._asked(Cause.LOGIN_REFUSED, self._log_in)
        self._asked(Cause.MAILBOX, self._introduce)

    def close(self) -> None:
        """Take leave; a server that is gone needs none."""
        if self._client:
            try:
                self._client.logout()
            except LIBRARY:
                with suppress(*LIBRARY):
                    self._client.shutdown()

    def examine(self) -> tuple[int, int]:
        """Open the folder for reading only; return its UIDVALIDITY and the number of its mails."""
        stated = self._asked(Cause.MAILBOX, lambda: self._client.select_folder(self._mailbox.folder, readonly=True))
        if b"UIDVALIDITY" not in stated:
            raise self.trouble(Cause.MAILBOX, detail="no UIDVALIDITY")
        return stated[b"UIDVALIDITY"], stated[b"EXISTS"]

    def uids(self, count: int) -> Iterator[int]:
        """Yield the UIDs of the `count` mails, those received since the day that is wanted."""
        since: list[str | date] = ["SINCE", self._mailbox.since] if self._mailbox.since else []
        for first in range(1, count + 1, WINDOW):
            stretch = "ALL" if count <= WINDOW else f"{first}:{min(first + WINDOW - 1, count)}"
            yield from self._asked(Cause.MAILBOX, partial(self._client.search, [stretch, *since]))

    def piece(self, uid: int, section: str, offset: int, length: int) -> _Piece | None:
        """Return up to `length` bytes of a mail from `offset`, without marking it as read; None when it is gone."""
        wanted = ["RFC822.SIZE", "INTERNALDATE", f"BODY.PEEK[{section}]<{offset}.{length}>"]

        def ask() -> _Piece | None:
            stated = self._client.fetch([uid], wanted).get(uid)
            return _piece(stated, section, offset) if stated else None

        piece: _Piece | None = self._asked(Cause.MAILBOX, ask)
        if piece and not piece.data:
            # Dovecot shows a mail that somebody has just removed as empty until it had leave to say that it is gone.
            self._asked(Cause.MAILBOX, lambda: self._client.noop())
            piece = self._asked(Cause.MAILBOX, ask)
        return piece

    def folders(self) -> list[str]:
        listed = self._asked(Cause.MAILBOX, lambda: self._client.list_folders())
        return [name for flags, _, name in listed if not NO_MAILS & {flag.lower() for flag in flags}]

    def _dial(self, context: ssl.SSLContext) -> None:
        from imapclient import IMAPClient  # type: ignore[import-untyped]

        logging.getLogger("imapclient").setLevel(logging.CRITICAL + 1)  # it would log what the server says
        tls = self._mailbox.security is Security.TLS
        self._client = IMAPClient(self._mailbox.host, self._mailbox.port, ssl=tls, timeout=self._seconds,
                                  ssl_context=context if tls else None)
        self._client.normalise_times = False

    def _log_in(self) -> None:
        """Log in by LOGIN, which every server knows, where nothing needs quoting; else by SASL PLAIN in UTF-8."""
        login, password = self._mailbox.login, self._password
        if not password.isprintable():
            raise ValueError("control characters")
        if PLAIN_WORD.fullmatch(login) and password.isascii():
            self._client.login(login, password)
        else:
            self._client.plain_login(login, password)

    def _introduce(self) -> None:
        if self._client.has_capability("ID"):
            with suppress(imaplib.IMAP4.error):
                self._client.id_(WHO_WE_ARE)

    def _asked(self, otherwise: Cause, ask: Callable[[], Any]) -> Any:
        """Return what the library answers. The Trouble is raised outside the handler: the library's own exceptions,
        whose frames hold the password, must not hang on it."""
        try:
            return ask()
        except LIBRARY as error:
            trouble = self._told(otherwise, error)
        raise trouble

    def _told(self, otherwise: Cause, error: BaseException) -> Trouble:
        detail = self._concealed(_words(error))
        match error:
            case ssl.SSLCertVerificationError(verify_code=code):
                return self.trouble(Cause.NOT_SECURE, why=_doubt(code), detail=detail)
            case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
                return self.trouble(Cause.OFFLINE, why=Hitch.LOST, detail=detail)
            case ssl.SSLError():
                return self.trouble(Cause.NOT_SECURE, why=Hitch.NO_TLS, detail=detail)
            case OSError() | imaplib.IMAP4.abort():
                return self.trouble(Cause.OFFLINE, why=_break(error), detail=detail)
        if otherwise is Cause.NOT_SECURE:
            return self.trouble(otherwise, why=Hitch.NO_STARTTLS, detail=detail)
        if otherwise is Cause.OFFLINE:
            return self.trouble(otherwise, why=Hitch.REFUSED, detail=detail)
        return self.trouble(otherwise, detail=detail)

    def trouble(self, cause: Cause, **facts: object) -> Trouble:
        where = {"folder": self._mailbox.folder} if cause is Cause.MAILBOX else {}
        return Trouble(cause, host=self._mailbox.host, port=self._mailbox.port, **where, **facts)

    def _concealed(self, said: str) -> str:
        """Return what was said, at most 200 characters, nothing where it repeats the password in whatever form."""
        plain = self._password.encode("utf-8", "surrogatepass")
        coded = b64encode(f"\0{self._mailbox.login}\0".encode("utf-8", "surrogatepass") + plain).decode()
        repeats = any(form and form in said for form in (self._password, repr(plain)[2:-1], coded))
        return "" if repeats else said[:200]


@contextmanager
def _line(mailbox: Mailbox, password: str, seconds: float) -> Iterator[_Line]:
    line = _Line(mailbox, password, seconds)
    try:
        line.open()
        yield line
    finally:
        line.close()


def _context(mailbox: Mailbox) -> ssl.SSLContext:
    """Return what certificates are checked by: chain, validity and host name; TLS 1.2 at least."""
    try:
        context = ssl.create_default_context(cafile=mailbox.ca_file or None)
    except ssl.SSLError:
        cause, facts = Cause.NOT_SECURE, {"host": mailbox.host, "port": mailbox.port, "why": Hitch.CA_FILE}
    except PermissionError:
        cause, facts = Cause.NO_PERMISSION, {}
    except OSError:
        cause, facts = Cause.FILE_MISSING, {}
    else:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context
    raise Trouble(cause, path=mailbox.ca_file, **facts)


def _piece(stated: dict[bytes, Any], section: str, offset: int) -> _Piece:
    """Return what a FETCH answered. RFC 3501, 7.4.2: a stretch comes under the name of its first byte."""
    stretch, all_of_it = f"BODY[{section}]<{offset}>".encode(), f"BODY[{section}]".encode()
    data = stated[stretch] if stretch in stated else stated[all_of_it]
    return _Piece(int(stated[b"RFC822.SIZE"]), stated.get(b"INTERNALDATE"), _bytes(data), stretch not in stated)


def _bytes(data: Any) -> bytes:
    """Return data as it was sent. NIL is nothing; a body of digits in quotes was taken for a number by the library."""
    if data is None:
        return b""
    return data if isinstance(data, bytes) else str(data).encode()


def _words(error: BaseException) -> str:
    """Return what went wrong in the server's own words: imaplib quotes them as Python would print bytes."""
    said = str(error)
    try:
        quoted = ast.literal_eval(said) if said.startswith(("b'", 'b"')) else said
    except (ValueError, SyntaxError):
        return said
    if not isinstance(quoted, bytes):
        return said
    try:
        return quoted.decode()
    except UnicodeDecodeError:
        return quoted.decode("gb18030", "replace")


def _doubt(code: int) -> Hitch:
    if code in OTHER_HOST:
        return Hitch.HOST_NAME
    return Hitch.OUT_OF_DATE if code in OUT_OF_DATE else Hitch.CERTIFICATE


def _break(error: BaseException) -> Hitch:
    match error:
        case socket.gaierror():
            return Hitch.NAME_UNKNOWN
        case ConnectionRefusedError():
            return Hitch.REFUSED
        case TimeoutError():
            return Hitch.SILENT
    return Hitch.LOST
