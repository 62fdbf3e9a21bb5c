"""Mails come in by themselves, each exactly once; what goes wrong is said and stands in nobody's way."""

from dataclasses import replace
from email.message import EmailMessage

import pytest
from builders import NOON
from mail_server import dovecot
from shiboken6 import delete

from bulletin.batches import BatchState, Result
from bulletin.desk import doors, intake, looking
from bulletin.drafts import Source
from bulletin.errors import Cause, Reason, Trouble
from bulletin.intake.guard.guard import InlineGuard
from bulletin.intake.mail import imap
from bulletin.intake.mail.keychain import MemoryKeychain
from bulletin.intake.mail.mailbox import Fetched, Glimpse, Mailbox, Place, Security, head_fingerprint
from editor.inbox.doors_state import DoorState
from editor.inbox.fetching import MailFetch
from editor.shell.background import Background
from editor.shell.frame import Frame

BOX = Mailbox("mail.example.test", 993, Security.TLS, "office@example.test")


BODY = "青禾镇抢抓农时，全镇整地2万亩，储备稻种38吨，农技人员进村入户指导。"


def a_mail(subject="青禾镇春耕进展", body=BODY, number=1):
    mail = EmailMessage()
    mail["From"], mail["To"] = "李明轩 <qinghe@example.test>", BOX.login
    mail["Subject"], mail["Message-ID"] = subject, f"<{number}@example.test>"
    mail["Date"] = "Fri, 20 Nov 2026 10:00:00 +0800"
    mail.set_content(f"{subject}\n\n{body * 3}\n")
    return mail.as_bytes()


def place(uid):
    return Place(BOX.account, "INBOX", 7, uid)


class FakeServer:
    """Gives out what lies in it as `imap.fetch` does; `breaks` is raised behind the last mail."""

    def __init__(self):
        self.mails, self.breaks, self.asked = [], None, 0

    def put(self, data=None, refused=None):
        uid = len(self.mails) + 1
        self.mails.append(Fetched(place(uid), len(data or b""), NOON, data, refused))

    def fetch(self, mailbox, password, known, stop, *, copies):
        assert password == "授权码"
        self.asked += 1
        seen = known(mailbox.account, mailbox.folder, 7)
        for fetched in self.mails:
            if stop():
                return
            if fetched.place.uid in seen:
                continue
            data = fetched.data or b""
            if data and copies(Glimpse(fetched.place, len(data), "", head_fingerprint(data))):
                fetched = replace(fetched, data=None, refused=Reason.SAME_FILE)
            yield fetched
        if self.breaks:
            raise self.breaks


@pytest.fixture
def server():
    return FakeServer()


@pytest.fixture
def keychain():
    made = MemoryKeychain()
    made.put(BOX.account, "授权码")
    return made


@pytest.fixture
def fetching(frame, told, server, keychain):
    made = MailFetch(frame, InlineGuard(), keychain, fetch=server.fetch, first=60_000)
    made.batches = []
    made.came.connect(made.batches.append)
    made.follow(BOX)
    yield made
    made.follow(None)


def drafts(office):
    return looking.some_drafts(office.archive, tuple(looking.draft_ids(office.archive, looking.DraftQuery())))


def test_a_mail_becomes_a_draft_and_a_batch_with_its_bytes_kept(fetching, server, office):
    server.put(a_mail())
    fetching.fetch_now()
    (draft,) = drafts(office)
    (batch,) = fetching.batches
    assert draft.title == "青禾镇春耕进展"
    assert (batch.source, batch.state) == (Source.MAIL, BatchState.DONE)
    assert batch.arrivals[0].path.startswith("邮箱/青禾镇春耕进展.eml/")
    assert "收到 1 封" in fetching.state.words
    with office.archive.reading() as work:
        submission = work.submissions.get(draft.submission_id)
        assert work.submissions.bytes_of(submission.letter.sha256) == a_mail()
        assert submission.source is Source.MAIL


def test_each_mail_comes_once(fetching, server, office):
    server.put(a_mail())
    for _ in range(3):
        fetching.fetch_now()
    assert (len(drafts(office)), len(fetching.batches), server.asked) == (1, 1, 3)
    assert fetching.state.words.endswith("没有新邮件")


def test_nothing_is_kept_where_nothing_came(fetching, office):
    fetching.fetch_now()
    assert looking.batches(office.archive) == []
    assert fetching.state.words.startswith("上次收信 ")


def test_what_was_taken_from_another_place_is_passed_over(fetching, server, office):
    server.put(a_mail())
    server.put(a_mail())
    fetching.fetch_now()
    assert len(drafts(office)) == 1
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == {1, 2}


def test_a_mail_too_large_has_its_line_and_is_not_asked_for_again(fetching, server, office):
    server.put(refused=Reason.TOO_LARGE)
    server.put(a_mail())
    fetching.fetch_now()
    (batch,) = fetching.batches
    assert [(each.path, each.reason) for each in batch.arrivals if each.result is Result.REFUSED] == [
        ("邮箱/1.eml", "too_large")]
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == {1, 2}
    assert "收到 2 封，1 份未收" in fetching.state.words


def test_what_the_server_did_not_give_out_is_asked_for_again(fetching, server, office):
    server.put(refused=Reason.DAMAGED)
    fetching.fetch_now()
    assert "1 封服务器没有给出，下次再取" in fetching.state.words
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == frozenset()


def test_a_mail_at_which_the_program_goes_wrong_does_not_hold_up_the_next(fetching, server, office, monkeypatch):
    server.put(a_mail("甲镇动态"))
    server.put(a_mail("乙镇动态", "乙镇完成冬修水利工程12处，新增灌溉面积3000亩，受益群众1200户。", 2))
    really = intake.take_in

    def wrong(archive, opened, came, **how):
        if "甲镇" in came.path:
            raise KeyError("一处差错")
        return really(archive, opened, came, **how)

    monkeypatch.setattr("editor.pieces.fetching_round.intake.take_in", wrong)
    fetching.fetch_now()
    (batch,) = fetching.batches
    assert [each.reason for each in batch.arrivals] == ["mistake", ""]
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == {1, 2}


@pytest.mark.parametrize(("cause", "what", "again"), [
    (Cause.OFFLINE, "未能收信：连不上邮件服务器", True), (Cause.LOGIN_REFUSED, "不接受这个账号或密码", False),
])
def test_a_server_that_fails_is_told_in_place_and_tried_again_unless_that_locks_the_account(
        fetching, server, told, cause, what, again):
    server.breaks = Trouble(cause, host=BOX.host, port=993)
    fetching.fetch_now()
    assert not fetching.state.well
    assert what in fetching.state.words
    assert fetching.state.more
    assert fetching._timer.isActive() is again
    assert told["troubled"] == []


def test_what_came_before_the_line_broke_is_kept(fetching, server, office):
    server.put(a_mail())
    server.breaks = Trouble(Cause.OFFLINE, host=BOX.host, port=993)
    fetching.fetch_now()
    assert len(drafts(office)) == len(fetching.batches) == 1
    assert fetching.state.words.startswith("收到 1 封，没有收完：")


def test_without_a_password_it_asks_for_one_and_for_nothing_else(fetching, keychain, server, told):
    keychain.forget(BOX.account)
    fetching.fetch_now()
    assert (server.asked, fetching.state.well, told["troubled"]) == (0, False, [])
    assert "还没有输入邮箱密码" in fetching.state.words


def test_a_full_disk_ends_the_round_and_leaves_the_mail_for_the_next(fetching, server, office, monkeypatch):
    server.put(a_mail())
    monkeypatch.setattr("editor.pieces.fetching_round.intake.take_in", _full)
    fetching.fetch_now()
    assert "磁盘已满" in fetching.state.words
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == frozenset()
    monkeypatch.undo()
    fetching.fetch_now()
    assert len(drafts(office)) == 1


def _full(archive, opened, came, **how):
    raise Trouble(Cause.DISK_FULL)


def test_another_mailbox_while_mails_come_is_followed_from_then_on(fetching, server, office):
    """The settings are changed while the second mail is under way."""
    other = replace(BOX, host="neu.example.test")

    def fetch(mailbox, password, known, stop, *, copies):
        yield Fetched(place(1), 1, NOON, a_mail())
        fetching.follow(other)
        if not stop():
            yield Fetched(place(2), 1, NOON, a_mail("白石乡动态", number=2))

    fetching._fetch = fetch
    fetching.fetch_now()
    assert len(drafts(office)) == 1
    assert fetching.state.words == "每 10 分钟收信一次"
    assert fetching._timer.isActive()


def test_only_who_takes_drafts_in_fetches(fetching, server, frame, office):
    frame.seat(office.reviewer)
    fetching.fetch_now()
    assert (server.asked, fetching.state.words) == (0, "由编辑登录后自动收信")
    frame.seat(office.editor)
    assert fetching.state.words == "每 10 分钟收信一次"


def test_a_closed_door_says_nothing_and_fetches_nothing(fetching, server):
    fetching.follow(None)
    fetching.fetch_now()
    assert (fetching.state, server.asked) == (DoorState(), 0)


@pytest.fixture
def at_work(qapp, office, settings, tmp_path):
    """A frame whose background has threads, over an archive in a file."""
    from builders import an_office

    from db.sqlite_archive import SqliteArchive

    path = str(tmp_path / "archive.db")
    archive = SqliteArchive(path)
    an_office(archive)
    archive.close()
    made = Frame(Background(lambda: SqliteArchive(path)), settings, office.editor)
    yield made
    made.background.stop_files()
    made.background.close()
    delete(made)


def test_with_threads_it_can_be_stopped_after_the_mail_in_hand(at_work, server, keychain, qtbot):
    for number in range(40):
        server.put(a_mail(f"第{number}号动态", f"本周完成整治{number}处，出动{number + 3}人次。" * 4, number))
    fetching = MailFetch(at_work, InlineGuard(), keychain, fetch=server.fetch, first=60_000)
    fetching.follow(BOX)
    batches = []
    fetching.came.connect(batches.append)
    fetching.fetch_now()
    qtbot.waitUntil(lambda: fetching._round is not None and fetching._round.brought.mails > 0, timeout=20_000)
    fetching.stop()
    with qtbot.waitSignal(fetching.state_changed, timeout=20_000, check_params_cb=lambda state: not state.busy):
        pass
    first = sum(len(batch.arrivals) for batch in batches)
    assert 0 < first < 40
    fetching.fetch_now()
    with qtbot.waitSignal(fetching.state_changed, timeout=60_000, check_params_cb=lambda state: not state.busy):
        pass
    assert sum(len(batch.arrivals) for batch in batches) == 40
    fetching.follow(None)


def test_closing_the_window_while_mails_come_waits_for_nobody(at_work, server, keychain, qtbot):
    for number in range(30):
        server.put(a_mail(f"第{number}号动态", f"本周完成整治{number}处。" * 4, number))
    fetching = MailFetch(at_work, InlineGuard(), keychain, fetch=server.fetch, first=60_000)
    fetching.follow(BOX)
    fetching.fetch_now()
    qtbot.waitUntil(lambda: fetching._round is not None and fetching._round.brought.mails > 0, timeout=20_000)
    at_work.background.stop_files()
    at_work.background.close()


def test_from_a_real_server_each_mail_comes_once_and_nothing_there_changes(frame, told, office):
    with dovecot() as server:
        server.put(a_mail().replace(b"\n", b"\r\n"))
        box = Mailbox("127.0.0.1", server.tls_port, Security.TLS, server.login, ca_file=server.ca_file)
        keychain = MemoryKeychain()
        keychain.put(box.account, server.password)
        fetching = MailFetch(frame, InlineGuard(), keychain, fetch=imap.fetch, first=60_000)
        fetching.follow(box)
        fetching.fetch_now()
        fetching.fetch_now()
        assert [draft.title for draft in drafts(office)] == ["青禾镇春耕进展"], fetching.state
        assert server.flags() == [""] or server.flags() == ["new"]
        assert "没有新邮件" in fetching.state.words
        fetching.follow(None)
