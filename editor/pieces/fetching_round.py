"""One round of fetching: each mail opened at arm's length and taken in whole before the next one is asked for."""

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, wait
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from bulletin.archive import Archive
from bulletin.batches import Arrival
from bulletin.desk import doors, intake
from bulletin.desk.intake import Came
from bulletin.desk.noting import office_day
from bulletin.drafts import Source
from bulletin.errors import Reason, Trouble, Unreadable
from bulletin.intake.incoming import Opened, Wish
from bulletin.intake.mail.mailbox import Fetched, Glimpse, Mailbox, head_of, message_id
from bulletin.intake.mail.parts import headers_of
from bulletin.intake.names import clean, decoded_header
from bulletin.people import Actor

if TYPE_CHECKING:
    from bulletin.intake.guard.guard import Opening

Fetch = Callable[..., Iterator[Fetched]]
Answer = TypeVar("Answer")
FROM = "邮箱"
PATIENCE = 0.2  # seconds between two looks whether somebody wants it stopped


class Stopped(Exception):
    """Somebody asked to stop while an answer was waited for."""


class Stop(Protocol):
    """Says whether somebody wants it stopped."""

    @property
    def asked(self) -> bool: ...


class Errands(Protocol):
    """Takes jobs to the archive."""

    def ask(self, job: Callable[[Archive], Any]) -> "Future[Any]": ...


@dataclass(frozen=True)
class Brought:
    """What a round brought: mails taken in, and those the server did not give out this time."""

    mails: int = 0
    withheld: int = 0


class Round:
    """Fetches once. `batch_id` is set with the first mail that comes, and stays when the round breaks off."""

    def __init__(self, mailbox: Mailbox, password: str, actor: Actor, guard: "Opening", errands: Errands,
                 fetch: Fetch) -> None:
        self._mailbox, self._password, self._actor = mailbox, password, actor
        self._guard, self._errands, self._fetch = guard, errands, fetch
        self.batch_id = ""
        self._mails = self._withheld = 0

    @property
    def brought(self) -> Brought:
        """What has been brought so far."""
        return Brought(self._mails, self._withheld)

    def run(self, stop: Stop) -> None:
        """Fetch until there is nothing new, or somebody asks to stop; raises as `imap.fetch` and the archive do."""
        def known(account: str, folder: str, uidvalidity: int) -> frozenset[int]:
            return self._done(lambda archive: doors.seen(archive, account, folder, uidvalidity), stop)

        def copies(glimpse: Glimpse) -> bool:
            return self._done(lambda archive: doors.known_copy(archive, glimpse), stop)

        try:
            for fetched in self._fetch(self._mailbox, self._password, known, lambda: stop.asked, copies=copies):
                self._take(fetched, stop)
                if stop.asked:
                    return
        except Stopped:
            return

    def _take(self, fetched: Fetched, stop: Stop) -> None:
        if fetched.refused is Reason.DAMAGED:
            self._withheld += 1  # perhaps a mood of the server: it is asked for again next time
        elif fetched.data is None:
            self._not_fetched(fetched, stop)
        elif self._known(fetched.data, stop):
            self._pass_over(fetched, stop)
        else:
            self._take_in(fetched, fetched.data, stop)

    def _take_in(self, fetched: Fetched, data: bytes, stop: Stop) -> None:
        name = f"{_subject(data) or fetched.place.uid}.eml"
        opening = waited(self._guard.open(name, data, Wish(day=office_day(_now()))), stop)
        if error := opening.exception():
            raise Stopped if isinstance(error, CancelledError) else error
        came = self._came(fetched, name, data, stop)
        taking = waited(self._errands.ask(lambda archive: self._one(archive, opening.result(), came)), stop)
        error = taking.exception()
        if isinstance(error, Trouble):
            raise error
        if error is not None:
            # A mail at which we go wrong has its line, and does not stand in the way of those behind it.
            mistake = error
            self._done(lambda archive: intake.refuse(archive, came, mistake, actor=self._actor, at=_now()), stop)
        self._mails += 1

    def _one(self, archive: Archive, opened: tuple[Opened, ...], came: Came) -> tuple[Arrival, ...]:
        return intake.take_in(archive, opened, came, actor=self._actor, at=_now())

    def _not_fetched(self, fetched: Fetched, stop: Stop) -> None:
        if fetched.refused is Reason.SAME_FILE:
            self._pass_over(fetched, stop)
            return
        name = f"{fetched.place.uid}.eml"
        came = self._came(fetched, name, b"", stop)
        refused = Unreadable(fetched.refused or Reason.TOO_LARGE, name=name, size=fetched.size)
        self._done(lambda archive: intake.refuse(archive, came, refused, actor=self._actor, at=_now()), stop)
        self._mails += 1

    def _pass_over(self, fetched: Fetched, stop: Stop) -> None:
        self._done(lambda archive: doors.pass_over(
            archive, fetched.place, fetched.size, actor=self._actor, at=_now()), stop)

    def _known(self, data: bytes, stop: Stop) -> bool:
        named, digest = message_id(data), sha256(data).hexdigest()
        return bool(named) and self._done(lambda archive: doors.known_message(archive, named, digest), stop)

    def _came(self, fetched: Fetched, name: str, data: bytes, stop: Stop) -> Came:
        """Return how the mail came, in a batch that is begun with the first one."""
        if not self.batch_id:
            self.batch_id = self._done(lambda archive: intake.begin_batch(
                archive, (), source=Source.MAIL, actor=self._actor, at=_now()).id, stop)
        return Came(f"{FROM}/{name}", Source.MAIL, self.batch_id, data, fetched.place, fetched.size)

    def _done(self, job: Callable[[Archive], Answer], stop: Stop) -> Answer:
        """Return what the archive answers; raises what it raises, or Stopped."""
        answer: Future[Answer] = self._errands.ask(job)
        return waited(answer, stop).result()


def _subject(data: bytes) -> str:
    """Return the subject of a mail as the name of a file, empty where it has none."""
    headers, _ = headers_of(head_of(data))
    said = next((decoded_header(value).strip() for name, value in headers if name == "subject"), "")
    return clean(said) if said else ""


def _now() -> datetime:
    return datetime.now(UTC)


def waited(answer: "Future[Answer]", stop: Stop) -> "Future[Answer]":
    """Return `answer` once it is there; raises Stopped when somebody asks to stop before."""
    while not wait((answer,), PATIENCE).done:
        if stop.asked:
            raise Stopped
    if answer.cancelled():
        raise Stopped
    return answer
