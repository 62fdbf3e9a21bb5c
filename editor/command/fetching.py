"""`mailbox` and `fetch`: which mailbox is looked into, and one look into it."""

import os
from argparse import Namespace
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from bulletin.archive import Archive
from bulletin.batches import Batch, Result
from bulletin.desk import doors, intake
from bulletin.doors import Doors
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.intake.mail import imap
from bulletin.intake.mail.keychain import SystemKeychain
from bulletin.intake.mail.mailbox import USUAL_PORTS, Mailbox, Security
from bulletin.people import RoleName
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.taking_in import arrival_json, arrival_lines
from editor.command.words import tr
from editor.pieces.fetching_round import Fetch, Round

PASSWORD = "BULLETIN_MAIL_PASSWORD"


class _AtOnce:
    """Does what the archive is asked when it is asked."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def ask(self, job: Callable[[Archive], Any]) -> "Future[Any]":
        """Return what holds the answer."""
        answer: Future[Any] = Future()
        try:
            answer.set_result(job(self._archive))
        except (Refused, Trouble) as error:
            answer.set_exception(error)
        return answer


class _Never:
    """Nobody asks a command to stop but by ending it."""

    asked = False


def mailbox(counter: Counter, asked: Namespace) -> Answer:
    """Say which mailbox is looked into; with a host, look into that one from now on; with `--close`, into none.

    A password in $BULLETIN_MAIL_PASSWORD goes to the system's keychain.
    """
    before = doors.settings(counter.archive)
    if asked.close:
        kept = _put(counter, Doors(None, before.watched))
    elif asked.host:
        security = Security(asked.security)
        wanted = Mailbox(asked.host, asked.port or USUAL_PORTS[security], security, asked.mail_login, asked.folder,
                         str(asked.ca.absolute()) if asked.ca else "", asked.every, asked.since)
        kept = _put(counter, Doors(wanted, before.watched))
        if kept.mailbox and (password := os.environ.get(PASSWORD)):
            SystemKeychain().put(kept.mailbox.account, password)
    else:
        kept = before
    box = kept.mailbox
    words = tr("没有设定邮箱。")
    if box:
        words = tr("收这个邮箱：{account}，{folder}", account=box.account, folder=box.folder)
    return Answer({"mailbox": box and {
        "account": box.account, "folder": box.folder, "security": box.security.value,
        "every_minutes": box.every_minutes, "since": box.since and box.since.isoformat()}}, (words,))


def fetch(counter: Counter, fetch_from: Fetch = imap.fetch) -> Answer:
    """Look into the mailbox once and take in what is new; print the batch table.

    Refused: UNKNOWN without a mailbox, ROLE_MISSING. Trouble: LOGIN_REFUSED without a password, and what `imap.fetch`
    raises: what came before is kept.
    """
    counter.actor.must_be(RoleName.EDITOR)
    box = doors.settings(counter.archive).mailbox
    if box is None:
        raise Refused(Reason.UNKNOWN, what="mailbox")
    password = os.environ.get(PASSWORD) or SystemKeychain().get(box.account)
    if not password:
        counter.tell(tr("没有密码：请放进环境变量 {name} 再收，或先在窗口的“收稿方式”里输入。", name=PASSWORD))
        raise Trouble(Cause.LOGIN_REFUSED, host=box.host)
    one = Round(box, password, counter.actor, counter.guard, _AtOnce(counter.archive), fetch_from)
    try:
        one.run(_Never())
    finally:
        batch = intake.end_batch(counter.archive, one.batch_id) if one.batch_id else None
        if batch is not None:
            counter.tell(tr("收到 {count} 封邮件，收稿记录已存。", count=one.brought.mails))
    return _answer(batch)


def _answer(batch: Batch | None) -> Answer:
    if batch is None:
        return Answer({"batch": None, "files": []}, (tr("没有新邮件。"),))
    refused = any(each.result is Result.REFUSED for each in batch.arrivals)
    lines = tuple(line for arrival in batch.arrivals for line in arrival_lines(arrival))
    files = [arrival_json(each, _mail(each.path)) for each in batch.arrivals]
    return Answer({"batch": batch.id, "files": files}, lines, FOUND if refused else DONE)


def _mail(path: str) -> str:
    """Return the path of the mail in which the thing at `path` was: 邮箱/来稿.eml."""
    return "/".join(path.split("/")[:2])


def _put(counter: Counter, wanted: Doors) -> Doors:
    return doors.put_settings(counter.archive, wanted, actor=counter.actor, at=counter.now())
