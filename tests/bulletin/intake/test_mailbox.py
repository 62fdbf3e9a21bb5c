"""What is typed about a mailbox is understood or refused field by field; a mail is known by its head."""

from dataclasses import replace

import pytest

from bulletin.errors import Reason, Refused
from bulletin.intake.mail.mailbox import (
    LARGEST_HEAD,
    Fault,
    Fetched,
    Mailbox,
    Place,
    Security,
    checked,
    head_fingerprint,
    head_of,
    message_id,
)

BOX = Mailbox("imap.example.test", 993, Security.TLS, "office@example.test")


def test_a_whole_mailbox_stays_as_it_is():
    assert checked(BOX) == BOX
    assert BOX.account == "office@example.test@imap.example.test:993"


def test_what_an_input_method_left_is_taken_away():
    typed = replace(BOX, host=" ｉｍａｐ。Example．test ", login="　office＠example.test", folder=" 来稿 ")
    assert checked(typed) == replace(BOX, folder="来稿")


@pytest.mark.parametrize(("field", "value", "fault"), [
    ("host", "", Fault.MISSING), ("host", " 　", Fault.MISSING), ("host", "imap example.test", Fault.MALFORMED),
    ("host", "imap\r\nexample", Fault.MALFORMED), ("port", 0, Fault.OUT_OF_RANGE), ("port", 65536, Fault.OUT_OF_RANGE),
    ("login", "", Fault.MISSING), ("login", "office\r\nA1 LOGOUT", Fault.MALFORMED), ("folder", "", Fault.MISSING),
    ("folder", "来稿\x00", Fault.MALFORMED), ("ca_file", "ca\n.pem", Fault.MALFORMED),
    ("every_minutes", 0, Fault.OUT_OF_RANGE), ("every_minutes", 1441, Fault.OUT_OF_RANGE),
])
def test_a_field_that_will_not_do_is_named(field, value, fault):
    with pytest.raises(Refused) as refused:
        checked(replace(BOX, **{field: value}))
    assert refused.value.reason is Reason.UNKNOWN
    assert refused.value.facts == {"what": "mailbox", field: fault}


def test_all_fields_that_will_not_do_are_named_at_once():
    with pytest.raises(Refused) as refused:
        checked(replace(BOX, host="", port=-1, login=""))
    assert set(refused.value.facts) == {"what", "host", "port", "login"}


@pytest.mark.parametrize(("head", "expected"), [
    (b"Message-ID: <a.1@example.test>\r\n", "a.1@example.test"), (b"message-id:<a@b>\r\n", "a@b"),
    (b"Message-ID:\r\n <a@b>\r\n", "a@b"), (b"Message-Id: a@b \r\n", "a@b"), (b"Subject: none\r\n", ""),
    ("Subject: 青禾\r\nMessage-ID: <青@b>\r\n".encode("gbk"), None), (b"", ""),
])
def test_the_identifier_is_read_from_the_head(head, expected):
    found = message_id(head + b"\r\nMessage-ID: <body@example.test>\r\n")
    assert found == expected if expected is not None else isinstance(found, str)


def test_the_head_ends_with_its_blank_line():
    assert head_of(b"A: 1\r\nB: 2\r\n\r\nbody\r\n\r\n") == b"A: 1\r\nB: 2\r\n\r\n"
    assert head_of(b"A: 1\n\nbody") == b"A: 1\n\n"
    assert head_of(b"A: 1\r\n") == b"A: 1\r\n"
    assert head_of(b"\r\nbody") == b"\r\n"
    assert len(head_of(b"A: " + b"x" * 100_000 + b"\r\n\r\nbody")) == LARGEST_HEAD


def test_the_same_head_has_the_same_fingerprint_whatever_follows():
    assert head_fingerprint(b"A: 1\r\n\r\nx") == head_fingerprint(b"A: 1\r\n\r\n")
    assert head_fingerprint(b"A: 1\r\n\r\nx") != head_fingerprint(b"A: 2\r\n\r\nx")


def test_a_fetched_mail_shows_no_contents_when_it_is_printed():
    shown = repr(Fetched(Place("a", "INBOX", 1, 2), 6, None, b"secret"))
    assert "secret" not in shown
    assert "uid=2" in shown
