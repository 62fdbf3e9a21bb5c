"""Printing an issue: freeze it, write its files, record it; when writing fails it is thawed and its number is free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bulletin.desk import publishing
from bulletin.desk.press import Pressed, press
from bulletin.desk.printing import Printing
from bulletin.files import trouble_with
from bulletin.issues import Issue, Number
from bulletin.people import Actor
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.resources import resource
from editor.shell.words import sentence_of


@dataclass(frozen=True)
class Order:
    """What is to be printed, for whom, into which folder; `journal` is its name, for what is said.

    `number` is None for the next one; for a later one `reason` says why those in between are passed over.
    """

    issue: Issue
    journal: str
    actor: Actor
    folder: Path
    number: Number | None = None
    reason: str = ""


@dataclass(frozen=True)
class Printed:
    """What came of an order: the published issue and its files."""

    order: Order
    issue: Issue
    pressed: Pressed


@dataclass(frozen=True)
class Failed:
    """What went wrong with an order; `thawed` tells whether the issue is planned again and its number free."""

    order: Order
    error: Exception
    thawed: bool


class Press(QObject):
    """Prints one issue after the other. It hangs on the frame, so that what is begun is finished without the screen."""

    printed = Signal(object)
    failed = Signal(object)
    begun = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self.under_way: frozenset[str] = frozenset()

    @classmethod
    def of(cls, frame: Frame) -> Press:
        """Return the one press of the frame."""
        return frame.findChild(cls) or cls(frame)

    def start(self, order: Order) -> None:
        """Print a planned issue. Refused as `publishing.freeze` says, told by `failed`."""
        actor, issue, at = order.actor, order.issue, datetime.now(UTC)
        self._begin(order)
        self._frame.background.ask(
            self, lambda archive: publishing.freeze(
                archive, issue, actor=actor, at=at, number=order.number, reason=order.reason),
            lambda printing: self._write(order, printing), lambda error: self._give_up(order, error, thawed=True))

    def resume(self, order: Order) -> None:
        """Go on with an issue that was frozen when the printing was cut off."""
        issue_id = order.issue.id
        self._begin(order)
        self._frame.background.ask(
            self, lambda archive: publishing.printing_of(archive, issue_id),
            lambda printing: self._write(order, printing), lambda error: self._give_up(order, error, thawed=False))

    def _begin(self, order: Order) -> None:
        self.under_way |= {order.issue.id}
        self.begun.emit()

    def _write(self, order: Order, printing: Printing) -> None:
        folder = order.folder
        self._frame.background.files(
            self, lambda stop: print_into(printing, folder), lambda pressed: self._record(order, printing, pressed),
            lambda error: self._thaw(order, printing, error),
            title=self.tr("成刊《{name}》").format(name=order.journal))

    def _record(self, order: Order, printing: Printing, pressed: Pressed) -> None:
        frozen, pages, at, actor = printing.issue, pressed.written.pages or 0, datetime.now(UTC), order.actor
        self._frame.background.ask(
            self, lambda archive: publishing.record(
                archive, frozen, pressed.data, pages, actor=actor, at=at, printing=printing),
            lambda issue: self._done(order, issue, pressed),
            # The files stand and the number is taken: the issue stays frozen, to be gone on with.
            lambda error: self._give_up(order, error, thawed=False))

    def _thaw(self, order: Order, printing: Printing, error: Exception) -> None:
        frozen, at, actor = printing.issue, datetime.now(UTC), order.actor
        with in_chinese():
            why = sentence_of(error)
        self._frame.background.ask(
            self, lambda archive: publishing.thaw(archive, frozen, actor=actor, at=at, reason=why),
            lambda _: self._give_up(order, error, thawed=True), lambda _: self._give_up(order, error, thawed=False))

    def _done(self, order: Order, issue: Issue, pressed: Pressed) -> None:
        self.under_way -= {order.issue.id}
        self.printed.emit(Printed(order, issue, pressed))

    def _give_up(self, order: Order, error: Exception, *, thawed: bool) -> None:
        self.under_way -= {order.issue.id}
        self.failed.emit(Failed(order, error, thawed))


def print_into(printing: Printing, folder: Path) -> Pressed:
    """Write the issue and its sign-off sheet into `folder`; refused as `press`, Trouble also where no folder can be."""
    try:
        return press(printing, resource("layouts"), folder)
    except OSError as error:
        raise trouble_with(Path(error.filename or folder), error) from error
