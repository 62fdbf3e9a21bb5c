"""Mails arrive from a real server each exactly once, byte for byte, whatever happens; nothing changes there."""

import contextlib
import hashlib
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
import traceback
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from imapclient import IMAPClient
from mail_server import OTHERS, PASSWORD, between, dovecot, free_ports, make_authority, scripted

from bulletin.errors import Cause, Reason, Trouble
from bulletin.intake.mail.imap import PIECE, check, fetch, folders
from bulletin.intake.mail.mailbox import Hitch, Mailbox, Security, head_fingerprint, message_id

NUMBERS = itertools.count(1)
ROOT = Path(__file__).parents[3]
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def server():
    with dovecot() as server:
        yield server


@pytest.fixture
def box(server) -> Mailbox:
    """A folder of its own for each test, with the Chinese name a clerk would give it."""
    folder = f"各单位来稿{next(NUMBERS)} & 约稿"
    server.make(folder)
    return Mailbox(server.host, server.tls_port, Security.TLS, server.login, folder, server.ca_file)


def mail(number: int, body: str = "今年以来，青禾镇……", more: bytes = b"") -> bytes:
    head = (f"Received: from qinghe.example.test; Sun, 22 Nov 2026 08:{number % 60:02}:00 +0800\r\n"
            f"From: qinghe@example.test\r\nMessage-ID: <{number}@example.test>\r\nSubject: No. {number}\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n")
    return head.encode() + more + b"\r\n" + body.encode() + b"\r\n"


def lines(size: int) -> str:
    return ("x" * 70 + "\r\n") * (size // 72)


def never() -> bool:
    return False


def nothing(account, folder, uidvalidity) -> frozenset[int]:
    return frozenset()


def fetched(box, known=nothing, stop=never, password=PASSWORD, **more):
    return list(fetch(box, password, known, stop, **{"seconds": 10, **more}))


def trouble(box, password=PASSWORD, **more) -> Trouble:
    with pytest.raises(Trouble) as raised:
        fetched(box, password=password, **more)
    return raised.value


class Taken:
    """What an archive would remember, in memory."""

    def __init__(self):
        self.places, self.copies, self.mails = set(), set(), []

    def take(self, each):
        self.places.add(each.place)
        if each.data is not None:
            self.copies.add((head_fingerprint(each.data), each.size))
            self.mails.append(each.data)

    def seen(self, account, folder, uidvalidity):
        return frozenset(place.uid for place in self.places
                         if (place.account, place.folder, place.uidvalidity) == (account, folder, uidvalidity))

    def known_copy(self, glimpse):
        return (glimpse.head_sha256, glimpse.size) in self.copies


# ---- what arrives


@pytest.mark.parametrize("security", Security)
def test_forty_mails_arrive_each_exactly_once_over_two_fetches(server, box, security):
    port = {Security.TLS: server.tls_port, Security.STARTTLS: server.plain_port}[security]
    box = replace(box, security=security, port=port)
    sent, taken = [mail(number) for number in range(40)], Taken()
    for each in sent[:25]:
        server.put(each, box.folder)
    for each in fetched(box, taken.seen):
        taken.take(each)
    for each in sent[25:]:
        server.put(each, box.folder)
    for each in fetched(box, taken.seen):
        taken.take(each)
    assert taken.mails == sent, "each once, oldest first"
    assert fetched(box, taken.seen) == []
    assert len({place.uidvalidity for place in taken.places}) == 1
    assert {place.account for place in taken.places} == {f"office@example.test@127.0.0.1:{port}"}


def test_what_lies_between_mails_already_taken_is_not_forgotten(server, box):
    for number in range(6):
        server.put(mail(number), box.folder)
    everything = fetched(box)
    all_but = frozenset(each.place.uid for each in everything) - {everything[2].place.uid}
    assert [each.data for each in fetched(box, lambda *where: all_but)] == [mail(2)]


FORMS = {
    "raw GBK subject": "Subject: 关于防汛工作的报告\r\n".encode("gbk"),
    "raw GB 18030 subject": "Subject: 𠮷村简报\r\n".encode("gb18030"),
    "raw Big5 subject": "Subject: 關於防汛\r\n".encode("big5"),
    "raw UTF-8 subject": "Subject: 青禾镇简报\r\n".encode(),
    "GBK called gb2312": b"Subject: =?gb2312?B?1t2LyA==?=\r\n",
    "UTF-8 in Base64": b"Subject: =?UTF-8?B?6Z2S56a+6ZWH?=\r\n",
    "UTF-8 quoted": b"Subject: =?utf-8?Q?=E9=9D=92=E7=A6=BE=E9=95=87?=\r\n",
    "cut inside a character": b"Subject: =?utf-8?B?6Z2S56Y=?=\r\n =?utf-8?B?vumVhw==?=\r\n",
    "unknown charset": b"Subject: =?x-none?B?yv2+3Q==?=\r\n",
    "broken Base64": b"Subject: =?gbk?B?yv2+3?=\r\n",
    "raw GBK attachment": "Content-Disposition: attachment; filename=\"青禾镇.doc\"\r\n".encode("gbk"),
    "RFC 2231 attachment": b"Content-Disposition: attachment; filename*=gbk''%C7%E0%BA%CC%D5%F2.doc\r\n",
    "parted RFC 2231": b"Content-Disposition: attachment;\r\n filename*0*=utf-8''%E9%9D;\r\n filename*1*=%92.doc\r\n",
    "UTF-7": b"Subject: +l1J5vg-\r\n",
    "folded over and over": b"Subject:\r\n \r\n =?gbk?B?x+C6zA==?=\r\n\t=?gbk?B?1fI=?=\r\n",
    "a very long line": b"Subject: " + b"a" * 20_000 + b"\r\n",
    "literal braces": b"Subject: {5}\r\nX-Trap: BODY[] {12}) \" \\ \r\n",
}


def test_bytes_pass_untouched_in_whatever_form_offices_send(server, box):
    sent = [mail(number, more=form) for number, form in enumerate(FORMS.values())]
    sent += [b"", b"\r\n", b"no head at all", b"Subject: no blank line\r\n", b"\r\n12345", bytes(range(1, 256))]
    for each in sent:
        server.put(each, box.folder)
    with connected(server) as client:
        client.select_folder(box.folder, readonly=True)
        there = [client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"] for uid in client.search()]
    arrived, taken = fetched(box), Taken()
    assert [each.data for each in arrived[: len(FORMS)]] == sent[: len(FORMS)]
    assert [each.data for each in arrived] == [each or b"" for each in there]
    for each in arrived:
        taken.take(each)
    assert [each.refused for each in fetched(box, copies=taken.known_copy)] == [Reason.SAME_FILE] * len(sent)


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE + 3])
def test_large_mails_come_in_pieces_and_whole(server, box, size):
    empty = mail(1, "")
    sent = mail(1, "y" * (size - len(empty)))
    server.put(sent, box.folder)
    (arrived,) = fetched(box)
    assert len(sent) == size
    assert arrived.data == sent
    assert arrived.size == size


def test_a_mail_over_the_limit_is_told_and_not_fetched(server, box):
    for number, size in enumerate((1000, 51 * MEGABYTE, 1000)):
        server.put(mail(number, lines(size)), box.folder)
    with between(server.tls_port) as middle:
        small, large, last = fetched(replace(box, port=middle.port))
    assert (large.refused, large.data, large.size > 50 * MEGABYTE) == (Reason.TOO_LARGE, None, True)
    assert small.data
    assert last.data
    assert middle.sent_down < MEGABYTE


def test_stopping_is_heard_within_a_large_mail(server, box):
    server.put(mail(1), box.folder)
    server.put(mail(2, lines(40 * MEGABYTE)), box.folder)
    asked = itertools.count(1)
    assert [each.data for each in fetched(box, stop=lambda: next(asked) > 10)] == [mail(1)]
    assert next(asked) < 15


def test_nothing_is_fetched_after_stopping(server, box):
    server.put(mail(1), box.folder)
    assert fetched(box, stop=lambda: True) == []


def test_whoever_takes_no_more_leaves_nothing_open(server, box):
    for number in range(3):
        server.put(mail(number), box.folder)
    arriving = fetch(box, PASSWORD, nothing, never, seconds=10)
    assert next(arriving).data == mail(0)
    arriving.close()
    assert next(fetch(box, PASSWORD, nothing, never, seconds=10)).data == mail(0), "not even closed"


def test_only_mails_received_since_a_day_are_asked_for(server, box):
    with connected(server) as client:
        for day in (1, 2, 3):
            client.append(box.folder, mail(day), msg_time=datetime(2026, 11, day, 12, tzinfo=UTC))
    recent = fetched(replace(box, since=date(2026, 11, 2)))
    assert [each.received_at for each in recent] == [datetime(2026, 11, day, 12, tzinfo=UTC) for day in (2, 3)]
    assert check(replace(box, since=date(2026, 11, 2)), PASSWORD) == 3


def test_a_mail_that_is_gone_when_its_turn_comes_is_passed_over(server, box):
    for number in range(3):
        server.put(mail(number), box.folder)
    arriving = fetch(box, PASSWORD, nothing, never, seconds=10)
    assert next(arriving).data == mail(0)
    with connected(server) as client:
        client.select_folder(box.folder)
        client.delete_messages([2])
        client.expunge()
    assert [each.data for each in arriving] == [mail(2)]


def test_more_mails_than_one_search_answers(server, box, monkeypatch):
    monkeypatch.setattr("bulletin.intake.mail.imap.WINDOW", 4)
    for number in range(11):
        server.put(mail(number), box.folder)
    assert [each.data for each in fetched(box)] == [mail(number) for number in range(11)]


# ---- what stays as it was


def test_flags_on_the_server_stay_as_they_were(server, box):
    for number in range(4):
        server.put(mail(number), box.folder)
    with connected(server) as client:
        client.select_folder(box.folder)
        client.set_flags([2], [b"\\Seen"])
        client.set_flags([3], [b"\\Flagged", b"\\Answered"])
    server.put(mail(4), box.folder)
    before = server.flags(box.folder)
    assert len(fetched(box)) == len(fetched(box, copies=lambda glimpse: False)) == 5
    assert server.flags(box.folder) == before == ["", "", "FR", "S", "new"]
    with connected(server) as client:
        assert client.select_folder(box.folder, readonly=True)[b"RECENT"] == 1


def test_the_library_logs_nothing(server, box, caplog):
    caplog.set_level(0)
    server.put(mail(1), box.folder)
    assert len(fetched(box)) == 1
    assert caplog.records == []


# ---- a numbering lost


def test_after_the_server_numbers_anew_nothing_is_new_and_no_body_comes_twice(server, box):
    taken, sent = Taken(), [mail(number, lines(200_000)) for number in range(8)]
    for each in sent:
        server.put(each, box.folder)
    for each in fetched(box, taken.seen, copies=taken.known_copy):
        taken.take(each)
    server.number_anew(box.folder)
    with between(server.tls_port) as middle:
        again = fetched(replace(box, port=middle.port), copies=taken.known_copy)
    assert [each.refused for each in again] == [Reason.SAME_FILE] * 8
    assert middle.sent_down < 100_000
    for each in again:
        taken.take(replace(each, place=replace(each.place, account=box.account)))
    assert taken.mails == sent
    assert fetched(box, taken.seen, copies=taken.known_copy) == []
    assert len({place.uidvalidity for place in taken.places}) == 2


def test_a_revised_draft_under_the_same_identifier_and_as_long_is_fetched(server, box):
    taken = Taken()
    server.put(mail(1, "收入12万元"), box.folder)
    for each in fetched(box, taken.seen):
        taken.take(each)
    server.number_anew(box.folder)
    revised = mail(1, "收入13万元").replace(b"08:01:00", b"09:30:00")
    server.put(revised, box.folder)
    old, new = fetched(box, taken.seen, copies=taken.known_copy)
    assert old.refused is Reason.SAME_FILE
    assert new.data == revised
    assert len(new.data) == len(taken.mails[0])
    assert message_id(new.data) == message_id(taken.mails[0])


# ---- broken off


CLIENT = """
import hashlib, os, sys, time
from pathlib import Path
from bulletin.intake.mail.imap import fetch
from bulletin.intake.mail.mailbox import Mailbox, Security

host, port, login, folder, ca_file, password, ledger = sys.argv[1:]
taken = Path(ledger)
uids = frozenset(int(line.split()[0]) for line in taken.read_text().splitlines())
with taken.open("a") as file:
    for each in fetch(Mailbox(host, int(port), Security.TLS, login, folder, ca_file), password,
                      lambda account, folder, uidvalidity: uids, lambda: False):
        file.write(f"{each.place.uid} {hashlib.sha256(each.data).hexdigest()}\\n")
        file.flush()
        os.fsync(file.fileno())
        time.sleep(0.03)
"""


def test_killed_in_the_middle_it_goes_on_where_it_was(server, box, tmp_path):
    sent, ledger = [mail(number, lines(30_000)) for number in range(30)], tmp_path / "ledger"
    for each in sent:
        server.put(each, box.folder)
    ledger.touch()
    words = [sys.executable, "-c", CLIENT, box.host, str(box.port), box.login, box.folder, box.ca_file, PASSWORD,
             str(ledger)]
    for enough in (7, 18):
        with subprocess.Popen(words, cwd=ROOT) as client:
            while ledger.read_text().count("\n") < enough:
                assert client.poll() is None
                time.sleep(0.01)
            os.kill(client.pid, signal.SIGKILL)
        assert ledger.read_text().count("\n") < len(sent)
    subprocess.run(words, cwd=ROOT, check=True)
    assert [line.split()[1] for line in ledger.read_text().splitlines()] == [
        hashlib.sha256(each).hexdigest() for each in sent]


@pytest.mark.parametrize("bytes_down", [900, 60_000, 350_000, 900_000, 1_300_000])
def test_a_connection_cut_yields_what_is_complete_and_nothing_half(server, box, bytes_down):
    sent = [mail(0), *(mail(number, lines(600_000)) for number in (1, 2, 3))]
    for each in sent:
        server.put(each, box.folder)
    arrived = []
    with between(server.tls_port, bytes_down=bytes_down) as middle, pytest.raises(Trouble) as raised:
        arrived.extend(fetch(replace(box, port=middle.port), PASSWORD, nothing, never, seconds=10))
    assert raised.value.cause is Cause.OFFLINE
    assert raised.value.facts["why"] is Hitch.LOST
    assert [each.data for each in arrived] == sent[: len(arrived)]
    assert len(arrived) == {900: 0, 60_000: 1, 350_000: 1, 900_000: 2, 1_300_000: 3}[bytes_down]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("silent", [b"CAPABILITY", b"LOGIN", b"EXAMINE", b"UID SEARCH", b"UID FETCH"])
def test_a_silent_server_is_given_up(server, box, silent):
    with scripted(server.home, lambda words: None if words.startswith(silent) else coremail(words)) as port:
        found = trouble(replace(box, port=port), seconds=0.4)
    assert (found.cause, found.facts["why"]) == (Cause.OFFLINE, Hitch.SILENT)


def test_a_server_that_accepts_and_says_nothing_is_given_up(box):
    with socket.create_server(("127.0.0.1", 0)) as door:
        there = replace(box, port=door.getsockname()[1])
        assert trouble(there, seconds=0.3).facts["why"] is Hitch.SILENT
        assert trouble(replace(there, security=Security.STARTTLS), seconds=0.3).facts["why"] is Hitch.SILENT


# ---- not secure, not let in, not there


def test_a_certificate_of_another_authority_is_refused(server, box, tmp_path):
    make_authority(tmp_path)
    for there in (replace(box, ca_file=str(tmp_path / "ca.pem")), replace(box, ca_file="")):
        for secured in (there, replace(there, security=Security.STARTTLS, port=server.plain_port)):
            found = trouble(secured)
            assert (found.cause, found.facts["why"]) == (Cause.NOT_SECURE, Hitch.CERTIFICATE)


def test_a_certificate_for_another_host_is_refused(server, box):
    with between(server.tls_port, host="127.0.0.2") as middle:
        found = trouble(replace(box, host="127.0.0.2", port=middle.port))
    assert (found.cause, found.facts["why"]) == (Cause.NOT_SECURE, Hitch.HOST_NAME)


def test_a_server_without_encryption_is_not_told_the_password(server, box):
    def strip(data: bytes) -> bytes:
        return data.replace(b" STARTTLS", b"")

    with between(server.plain_port, strip) as middle:
        found = trouble(replace(box, security=Security.STARTTLS, port=middle.port))
    assert (found.cause, found.facts["why"]) == (Cause.NOT_SECURE, Hitch.NO_STARTTLS)
    assert b"CAPABILITY" in middle.sent_up
    assert b"LOGIN" not in middle.sent_up
    assert PASSWORD.encode() not in middle.sent_up
    assert trouble(replace(box, port=server.plain_port)).facts["why"] is Hitch.NO_TLS


@pytest.mark.parametrize(("greeting", "starttls"), [(b"* PREAUTH welcome", b"OK go on"), (b"* OK ready", b"NO not now"),
                                                    (b"* OK ready", b"BAD what")])
def test_whoever_talks_us_out_of_encryption_is_not_told_the_password(server, box, greeting, starttls):
    heard = []

    def answer(words):
        heard.append(words)
        return b"TAG " + starttls + b"\r\n" if words == b"STARTTLS" else coremail(words)

    with scripted(server.home, answer, tls=False, greeting=greeting) as port:
        found = trouble(replace(box, security=Security.STARTTLS, port=port))
    assert found.cause is Cause.NOT_SECURE
    assert not any(b"LOGIN" in words or b"AUTHENTICATE" in words for words in heard)


def test_a_wrong_password_is_told_apart(box):
    found = trouble(box, password="wrong-but-secret")
    assert found.cause is Cause.LOGIN_REFUSED
    assert found.facts == {"host": box.host, "port": box.port, "detail": found.facts["detail"]}
    assert "AUTHENTICATIONFAILED" in found.facts["detail"]


def test_an_unknown_folder_is_told_apart(box):
    found = trouble(replace(box, folder="没有这个"))
    assert (found.cause, found.facts["folder"]) == (Cause.MAILBOX, "没有这个")


def test_nobody_there_is_told_apart(box, monkeypatch):
    (port,) = free_ports(1)
    assert trouble(replace(box, port=port)).facts["why"] is Hitch.REFUSED

    def unknown(*words, **more):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert trouble(replace(box, host="imap.example.test")).facts["why"] is Hitch.NAME_UNKNOWN


def test_a_file_of_authorities_that_is_none_is_told_apart(box, tmp_path):
    assert trouble(replace(box, ca_file=str(tmp_path / "none.pem"))).cause is Cause.FILE_MISSING
    (tmp_path / "empty.pem").write_text("no certificate")
    assert trouble(replace(box, ca_file=str(tmp_path / "empty.pem"))).facts["why"] is Hitch.CA_FILE


SECRETS = ["geheim-93-Ufer", "geheim\"93\\Ufer", "geheim\r\nA1 LOGOUT", "密码密码", "密\ud800码"]


@pytest.mark.parametrize("secret", SECRETS, ids=ascii)
def test_the_password_is_in_no_exception_whatever_fails(server, box, secret):
    def echo(words):
        if words.startswith((b"LOGIN", b"AUTHENTICATE")):
            return b"TAG NO you said " + words + b" and that is wrong\r\n"
        return coremail(words)

    with scripted(server.home, echo) as port, scripted(server.home, lambda words: None) as silent, \
            between(server.tls_port, bytes_down=3000) as cut:
        ways = [box, replace(box, port=port), replace(box, port=silent), replace(box, port=cut.port),
                replace(box, folder="无"), replace(box, ca_file=""), replace(box, port=server.plain_port)]
        for there in ways:
            found = trouble(there, password=secret, seconds=0.4)
            told = "".join(traceback.format_exception(found)) + repr(found) + str(found) + repr(found.facts)
            assert secret not in told
            assert ascii(secret)[1:-1] not in told
            assert repr(secret.encode("utf-8", "replace"))[2:-1] not in told
            assert found.__context__ is None
            assert found.__cause__ is None


# ---- odd names, odd servers


@pytest.mark.parametrize("login", OTHERS)
def test_names_and_passwords_are_sent_as_typed(box, login):
    assert check(replace(box, login=login, folder="INBOX"), OTHERS[login]) == 0


def test_folders_are_named_as_people_named_them(server, box):
    names = ["2026", "2026年来稿", "&", "青禾镇𠮷村", "a\"b\\c", "上级.约稿", "空 格"]
    with connected(server) as client:
        for name in names:
            client.create_folder(name)
    listed = folders(box, PASSWORD)
    assert set(names) | {"INBOX", box.folder} <= set(listed)
    assert "上级" not in listed, "a name that only holds others holds no mails"
    for name in names:
        assert check(replace(box, folder=name), PASSWORD) == 0


def coremail(words: bytes, mails=(b"",), **unusual) -> bytes:
    """Answer as a server does that has these mails."""
    if words.startswith(b"CAPABILITY"):
        return b"* CAPABILITY IMAP4rev1 STARTTLS ID AUTH=PLAIN\r\nTAG OK done\r\n"
    if words.startswith(b"AUTHENTICATE"):
        return b"+ \r\nTAG OK done\r\n"
    if words.startswith(b"EXAMINE"):
        return b"* %d EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] ok\r\nTAG OK [READ-ONLY] done\r\n" % len(mails)
    if words.startswith(b"UID SEARCH"):
        return b"* SEARCH " + b" ".join(b"%d" % (number + 1) for number in range(len(mails))) + b"\r\nTAG OK done\r\n"
    if words.startswith(b"UID FETCH"):
        number = int(words.split()[2])
        data = mails[number - 1]
        section = words.split(b"BODY.PEEK")[1].rstrip(b")")
        first, length = (int(each) for each in section.split(b"<")[1].rstrip(b">").split(b"."))
        part = data[first : first + min(length, unusual.get("most", length))]
        name = b"BODY[]<%d>" % first
        if unusual.get("whole"):
            name, part = b"BODY[]", data
        size = unusual.get("size") or len(data)
        return (b"* %d FETCH (UID %d RFC822.SIZE %d INTERNALDATE \"22-Nov-2026 08:00:00 +0800\" %s {%d}\r\n%s)\r\n"
                b"TAG OK done\r\n" % (number, number, size, name, len(part), part))
    return b"TAG OK done\r\n"


def test_a_server_that_wants_an_introduction_gets_one(server, box):
    introduced = []

    def answer(words):
        if words.startswith(b"ID "):
            introduced.append(words)
        if words.startswith(b"EXAMINE") and not introduced:
            return b"TAG NO EXAMINE Unsafe Login. Please contact kefu@example.test for help\r\n"
        return coremail(words)

    with scripted(server.home, answer) as port:
        assert [each.data for each in fetched(replace(box, port=port))] == [b""]
    assert b'"name" "bulletin-desk"' in introduced[0]


UNUSUAL = [{"whole": True}, {"most": 100_000}, {"size": 1}, {"size": 2 * PIECE + 5000}, {"size": 9 * PIECE}]


@pytest.mark.parametrize("unusual", UNUSUAL)
def test_mails_are_whole_whatever_size_a_server_states(server, box, unusual):
    mails = (mail(1), mail(2, lines(2 * PIECE)), mail(3, "z" * (PIECE - len(mail(3, "")))))
    with scripted(server.home, lambda words: coremail(words, mails, **unusual)) as port:
        assert [each.data for each in fetched(replace(box, port=port))] == list(mails)


def test_one_mail_that_the_server_will_not_give_out_holds_up_no_other(server, box):
    mails = [mail(number) for number in range(1, 6)]

    def answer(words):
        return b"TAG NO internal error\r\n" if words.startswith(b"UID FETCH 3 ") else coremail(words, mails)

    with scripted(server.home, answer) as port:
        arrived = fetched(replace(box, port=port))
    assert [each.refused for each in arrived] == [None, None, Reason.DAMAGED, None, None]


def test_a_mail_over_which_the_line_breaks_is_named_and_can_wait_for_the_others(server, box):
    mails = [mail(number) for number in range(1, 6)]

    def answer(words):
        if words.startswith(b"UID FETCH 3 "):
            raise ConnectionAbortedError
        return coremail(words, mails)

    arrived = []
    with scripted(server.home, answer) as port:
        there = replace(box, port=port)
        found = trouble(there)
        with pytest.raises(Trouble) as raised:
            arrived.extend(fetch(there, PASSWORD, nothing, never, last=frozenset({found.facts["uid"]}), seconds=10))
    assert (found.cause, found.facts["uid"]) == (Cause.OFFLINE, 3)
    assert [each.place.uid for each in arrived] == [1, 2, 4, 5]
    assert raised.value.facts["uid"] == 3


def test_a_mail_removed_while_it_comes_is_not_taken_by_half(server, box):
    mails, asked = (mail(1, lines(3 * PIECE)), mail(2)), []

    def answer(words):
        asked.append(words)
        if words.startswith(b"UID FETCH 1 ") and b"<0." not in words:
            gone = b"" if b"NOOP" in asked else b"* 1 FETCH (UID 1 RFC822.SIZE 0 BODY[]<%d> NIL)\r\n" % PIECE
            return gone + b"TAG OK [EXPUNGEISSUED] some are gone\r\n"
        return coremail(words, mails)

    with scripted(server.home, answer) as port:
        assert [each.data for each in fetched(replace(box, port=port))] == [mail(2)]


def test_what_a_server_says_is_told_in_its_own_words(server, box):
    def answer(words):
        said = "TAG NO 密码错误，请使用授权码\r\n".encode("gbk")
        return said if words.startswith(b"LOGIN") else coremail(words)

    with scripted(server.home, answer) as port:
        assert trouble(replace(box, port=port)).facts["detail"] == "密码错误，请使用授权码"


def test_a_server_that_gives_out_nothing_is_a_trouble(server, box):
    def answer(words):
        refuse = words.startswith(b"UID FETCH")
        return b"TAG NO too frequent\r\n" if refuse else coremail(words, [mail(number) for number in range(9)])

    with scripted(server.home, answer) as port:
        found = trouble(replace(box, port=port))
    assert found.cause is Cause.MAILBOX
    assert "too frequent" in found.facts["detail"]


NONSENSE = [b"* SEARCH one two\r\nTAG OK\r\n", b"* 1 FETCH (((((\r\nTAG OK\r\n", b"+ \r\n\r\n", b"\xff\xfe" * 50,
            b"* 1 FETCH (UID 1 BODY[]<0> {99999999999999}\r\nTAG OK\r\n", b"* 1 FETCH (UID 1)\r\nTAG OK\r\n"]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_an_answer_that_is_no_imap_is_a_trouble(server, box, nonsense):
    for command in (b"CAPABILITY", b"EXAMINE", b"UID SEARCH", b"UID FETCH"):
        def answer(words, command=command):
            return nonsense if words.startswith(command) else coremail(words, [mail(1)] * 5)

        with scripted(server.home, answer) as port, contextlib.suppress(Trouble):
            assert all(each.data is None for each in fetched(replace(box, port=port), seconds=0.3))


def connected(server) -> IMAPClient:
    """Return a client such as other people use, which may change what it likes."""
    client = IMAPClient(server.host, server.plain_port, ssl=False, timeout=10)
    client.login(server.login, server.password)
    return client
