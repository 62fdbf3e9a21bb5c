"""The distribution register (分发登记): which copy of an issue went to whom, who confirmed it, and which came back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bulletin.errors import Reason, Refused
from bulletin.journals import Distribution

DIGITS = 6  # of a copy number (份号): GB/T 9704—2012, 7.2.1, 规定
_CLASSIFIED = ("绝密", "机密", "秘密")


class Way(StrEnum):
    """How a copy is handed over."""

    BY_HAND = "by_hand"
    EXCHANGE = "exchange"
    NETWORK = "network"


WAYS = {Way.BY_HAND: "专人送达", Way.EXCHANGE: "机要交换", Way.NETWORK: "网络传输"}


class CopyState(StrEnum):
    """Where a copy is."""

    READY = "ready"
    SENT = "sent"
    RECEIVED = "received"
    RECALLED = "recalled"


@dataclass(frozen=True)
class Copy:
    """One copy of an issue: its number (份号, 1 first), for whom, and when it went, was confirmed, and came back.

    `receiver` is who signed for it, `version` guards against overwriting.
    """

    id: str
    issue_id: str
    number: int
    recipient: str
    way: Way = Way.BY_HAND
    sent_at: datetime | None = None
    sent_by: str = ""
    received_at: datetime | None = None
    receiver: str = ""
    recalled_at: datetime | None = None
    recalled_by: str = ""
    remark: str = ""
    version: int = 0

    @property
    def state(self) -> CopyState:
        """Where the copy is now."""
        if self.recalled_at is not None:
            return CopyState.RECALLED
        if self.received_at is not None:
            return CopyState.RECEIVED
        return CopyState.READY if self.sent_at is None else CopyState.SENT

    @property
    def printed_number(self) -> str:
        """The number as printed at the top right of a classified copy: six digits."""
        return f"{self.number:0{DIGITS}d}"

    def sent(self, way: Way, who: str, at: datetime) -> "Copy":
        """Return the copy as handed over. Refused: COPY_OUT when it went out before."""
        if self.state is not CopyState.READY:
            raise Refused(Reason.COPY_OUT, copy=self.number, recipient=self.recipient)
        return replace(self, way=way, sent_at=at, sent_by=who)

    def received(self, receiver: str, at: datetime) -> "Copy":
        """Return the copy as confirmed by `receiver`. Refused: COPY_NOT_OUT unless it is out and not confirmed,
        RECEIVER_MISSING without a name, COPY_TIME_WRONG for a moment before it went.
        """
        if self.state is not CopyState.SENT:
            raise Refused(Reason.COPY_NOT_OUT, copy=self.number, recipient=self.recipient)
        if not receiver.strip():
            raise Refused(Reason.RECEIVER_MISSING, recipient=self.recipient)
        self._must_follow(at, self.sent_at)
        return replace(self, received_at=at, receiver=receiver.strip())

    def recalled(self, who: str, at: datetime, remark: str = "") -> "Copy":
        """Return the copy as come back (清退). Refused: COPY_NOT_OUT unless it is out, COPY_TIME_WRONG for a moment
        before it went or was confirmed.
        """
        if self.state not in (CopyState.SENT, CopyState.RECEIVED):
            raise Refused(Reason.COPY_NOT_OUT, copy=self.number, recipient=self.recipient)
        self._must_follow(at, self.received_at or self.sent_at)
        return replace(self, recalled_at=at, recalled_by=who, remark=remark.strip() or self.remark)

    def is_out(self, classified: bool) -> bool:
        """Return whether the copy is still to be followed: it went and nobody confirmed it, or it must come back."""
        return self.state is CopyState.SENT or (classified and self.state is CopyState.RECEIVED)

    def _must_follow(self, at: datetime, before: datetime | None) -> None:
        if before is not None and at < before:
            raise Refused(Reason.COPY_TIME_WRONG, copy=self.number, recipient=self.recipient)

    def is_unconfirmed(self, now: datetime, patience: timedelta) -> bool:
        """Return whether nobody confirmed the copy `patience` after it went."""
        return self.state is CopyState.SENT and self.sent_at is not None and now - self.sent_at >= patience


class Copies(Protocol):
    """The distribution register."""

    def get(self, id: str) -> Copy: ...
    def of_issue(self, issue_id: str) -> list[Copy]: ...
    def out(self) -> list[Copy]: ...
    def add(self, copy: Copy) -> None: ...
    def save(self, copy: Copy) -> Copy: ...
    def drop(self, copy: Copy) -> None: ...


def recipients(distribution: Distribution) -> tuple[str, ...]:
    """Return who gets a copy, in the order printed (报, 送, 发), each once."""
    names = (*distribution.report_to, *distribution.send_to, *distribution.issue_to)
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))


def is_classified(marking: str) -> bool:
    """Return whether copies are numbered and must come back: 秘密, 机密 or 绝密 (GB/T 9704—2012, 7.2.1 and 7.2.2)."""
    return any(word in marking for word in _CLASSIFIED)


def tally(copies: Iterable[Copy]) -> dict[CopyState, int]:
    """Return how many copies are where; every state is named."""
    counted = dict.fromkeys(CopyState, 0)
    for copy in copies:
        counted[copy.state] += 1
    return counted
