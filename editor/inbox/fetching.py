"""Fetching mails by itself, every so many minutes and when asked: nothing on the server is changed."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.batches import Batch, BatchState, Result
from bulletin.desk import intake
from bulletin.errors import BulletinError, Cause, Refused, Trouble
from bulletin.intake.mail.keychain import Keychain
from bulletin.intake.mail.mailbox import Mailbox
from bulletin.people import Actor, RoleName
from editor.inbox.doors_state import DoorState, Errands
from editor.inbox.doors_words import trouble_words
from editor.shell.background import Stop
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from bulletin.intake.guard.guard import Opening
    from editor.pieces.fetching_round import Fetch, Round

FIRST_MS = 3000  # the window stands and is usable before the first look into the mailbox


class NoPassword(Exception):
    """The password of the mailbox has to be asked for."""


class MailFetch(QObject):
    """One round at a time. It should belong to the frame: what was begun is ended when a screen is left for good.

    `state_changed(DoorState)` tells what the strip says, `came(Batch)` what a round brought, its lines included.
    """

    state_changed = Signal(object)
    came = Signal(object)

    def __init__(self, frame: Frame, guard: "Opening | None", keychain: Keychain, parent: QObject | None = None, *,
                 fetch: "Fetch | None" = None, first: int = FIRST_MS) -> None:
        """`guard` opens the mails, that of the frame with None; `fetch` is `imap.fetch` where none is given."""
        super().__init__(parent)
        self._frame, self._guard, self._keychain, self._fetch, self._first = frame, guard, keychain, fetch, first
        self._errands = Errands(frame.background, self)
        self._mailbox: Mailbox | None = None
        self._asked_of: Mailbox | None = None
        self._round: Round | None = None
        self._stop: Stop | None = None
        self._under_way = False
        self.state = DoorState()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.fetch_now)
        frame.person_changed.connect(self._seated)

    def follow(self, mailbox: Mailbox | None) -> None:
        """Look into `mailbox` from now on, into none with None; the first time in a few seconds."""
        self._mailbox = mailbox
        self._timer.stop()
        if mailbox != self._asked_of:
            self.stop()
        if mailbox is None:
            self._say(DoorState())
        elif self._reader() is None:
            self._say(DoorState(True, True, words=self.tr("由编辑登录后自动收信")))
        elif not self._under_way:
            self._say(DoorState(True, words=self.tr("每 {minutes} 分钟收信一次").format(minutes=mailbox.every_minutes)))
            self._timer.start(self._first)

    def fetch_now(self) -> None:
        """Fetch what is new, unless that is being done."""
        actor, mailbox = self._reader(), self._mailbox
        if self._under_way or actor is None or mailbox is None:
            return
        self._timer.stop()
        self._under_way, self._asked_of, self._round = True, mailbox, None
        self._say(DoorState(True, busy=True, words=self.tr("正在收信…")))
        guard = self._guard or self._frame.guard
        self._stop = self._frame.background.files(
            self, lambda stop: self._run(stop, mailbox, actor, guard), lambda done: self._ended(None), self._ended,
            title=self.tr("收信"))

    def stop(self) -> None:
        """Finish the mail in hand; what is taken in is kept, the rest is still on the server."""
        if self._stop is not None and self._under_way:
            self._stop.ask()

    # among the files

    def _run(self, stop: Stop, mailbox: Mailbox, actor: Actor, guard: "Opening") -> None:
        from bulletin.intake.mail import imap  # with the first round, not with the window
        from editor.pieces.fetching_round import Round

        self._stop = stop
        # The system may ask its user to unlock the keychain: never in the window's thread.
        password = self._keychain.get(mailbox.account)
        if not password:
            raise NoPassword
        self._round = Round(mailbox, password, actor, guard, self._errands, self._fetch or imap.fetch)
        self._round.run(stop)

    # at the window

    def _seated(self, person: Actor | None) -> None:
        self.follow(self._mailbox)

    def _reader(self) -> Actor | None:
        """Return who sits here if that is somebody who takes drafts in."""
        actor = self._frame.person
        return actor if actor and (actor.single_seat or RoleName.EDITOR in actor.roles) else None

    def _ended(self, error: Exception | None) -> None:
        if self._round is not None and self._round.batch_id:
            batch_id = self._round.batch_id
            self._frame.background.ask(self, lambda archive: intake.end_batch(archive, batch_id),
                                       partial(self._told, error), lambda broke: self._told(error or broke, None))
        else:
            self._told(error, None)

    def _told(self, error: Exception | None, batch: Batch | None) -> None:
        self._under_way = False
        self._say(self._state(error, batch))
        if batch is not None and batch.arrivals and batch.state is BatchState.DONE:
            self.came.emit(batch)
        if self._mailbox != self._asked_of:
            self.follow(self._mailbox)
        elif self._mailbox is not None and _may_help(error):
            self._timer.start(self._mailbox.every_minutes * 60_000)
        if error is not None and not isinstance(error, BulletinError | NoPassword):
            self._frame.trouble(error)

    def _state(self, error: Exception | None, batch: Batch | None) -> DoorState:
        if self._mailbox is None:
            return DoorState()
        if isinstance(error, NoPassword):
            return DoorState(True, False, words=self.tr("未能收信：这次运行还没有输入邮箱密码。"),
                             more=self.tr("请点“收稿方式…”输入密码。"))
        came = self._came(batch)
        if error is not None:
            what, do = trouble_words(error)
            sentence = self.tr("未能收信：{what}").format(what=what) if not came else self.tr(
                "{came}，没有收完：{what}").format(came=came, what=what)
            return DoorState(True, False, words=sentence, more=do)
        return DoorState(True, words=self.tr("上次收信 {time}，{came}").format(
            time=datetime.now().strftime("%H:%M"), came=came or self.tr("没有新邮件")) + self._withheld())

    def _came(self, batch: Batch | None) -> str:
        """Return what came in words, empty when nothing did."""
        mails = self._round.brought.mails if self._round else 0
        if not mails:
            return ""
        refused = sum(each.result is Result.REFUSED for each in batch.arrivals) if batch else 0
        taken = self.tr("收到 {count} 封").format(count=mails)
        return taken + (self.tr("，{count} 份未收").format(count=refused) if refused else "")

    def _withheld(self) -> str:
        count = self._round.brought.withheld if self._round else 0
        return self.tr("，{count} 封服务器没有给出，下次再取").format(count=count) if count else ""

    def _say(self, state: DoorState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _may_help(error: Exception | None) -> bool:
    """Return whether trying again by itself may help: a wrong password tried again and again locks an account."""
    wrong = isinstance(error, NoPassword | Refused)
    return not wrong and not (isinstance(error, Trouble) and error.cause is Cause.LOGIN_REFUSED)
