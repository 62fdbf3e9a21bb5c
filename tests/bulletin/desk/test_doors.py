"""Doors are opened by who may, kept as they are meant, and remember what came through them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, take_in_one

from bulletin.desk import doors
from bulletin.doors import Doors, Watched
from bulletin.errors import Reason, Refused
from bulletin.intake.door import read_bytes
from bulletin.intake.mail.mailbox import Fault, Glimpse, Mailbox, Place, Security
from bulletin.log_query import LogQuery
from bulletin.people import Actor, RoleName

BOX = Mailbox("mail.example.test", 993, Security.TLS, "office@example.test")
PLACE = Place(BOX.account, "INBOX", 7, 41)
MAIL = b"Message-ID: <a@example.test>\r\nSubject: x\r\n\r\nhello\r\n"


def test_an_office_begins_with_its_doors_closed(office):
    assert doors.settings(office.archive) == Doors()


@pytest.mark.parametrize("who", ["editor", "admin"])
def test_editors_and_administrators_open_doors(office, who):
    meant = Doors(BOX, Watched("来稿"))
    assert doors.put_settings(office.archive, meant, actor=getattr(office, who), at=NOON) == meant
    assert doors.settings(office.archive) == meant


def test_others_do_not(office):
    with pytest.raises(Refused) as refused:
        doors.put_settings(office.archive, Doors(BOX), actor=office.reviewer, at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING
    assert doors.settings(office.archive) == Doors()


def test_what_an_input_method_left_is_taken_out(office):
    typed = Doors(replace(BOX, host=" ｍａｉｌ。example．test "))
    assert doors.put_settings(office.archive, typed, actor=office.editor, at=NOON).mailbox == BOX


@pytest.mark.parametrize(("wrong", "facts"), [
    (Doors(replace(BOX, host="", port=0)), {"what": "mailbox", "host": Fault.MISSING, "port": Fault.OUT_OF_RANGE}),
    (Doors(watched=Watched(" ")), {"what": "watched", "folder": Fault.MISSING}),
])
def test_what_cannot_work_is_refused_field_by_field(office, wrong, facts):
    with pytest.raises(Refused) as refused:
        doors.put_settings(office.archive, wrong, actor=office.editor, at=NOON)
    assert refused.value.facts == facts


def test_opening_a_door_is_in_the_log(office):
    doors.put_settings(office.archive, Doors(BOX, Watched("来稿")), actor=office.admin, at=NOON)
    with office.archive.reading() as work:
        (entry,) = [each for each in work.log.lines(work.log.numbers(LogQuery())) if each.deed == "put_doors"]
    assert (entry.who, entry.reason) == ("guan", "office@example.test@mail.example.test:993 INBOX；来稿")


def test_a_mail_passed_over_is_not_looked_at_again(office):
    doors.pass_over(office.archive, PLACE, 70, actor=office.editor, at=NOON)
    assert doors.seen(office.archive, BOX.account, "INBOX", 7) == {41}
    assert doors.seen(office.archive, BOX.account, "INBOX", 8) == frozenset()


def test_who_takes_nothing_in_passes_nothing_over(office):
    nobody = Actor("zhou", "周正明", frozenset({RoleName.REVIEWER}))
    with pytest.raises(Refused):
        doors.pass_over(office.archive, PLACE, 70, actor=nobody, at=NOON)


def test_nothing_is_known_of_a_mail_that_never_came(office):
    assert not doors.known_copy(office.archive, Glimpse(PLACE, 70, "a@example.test", "0" * 64))
    assert not doors.known_message(office.archive, "a@example.test", "0" * 64)


def test_a_file_that_was_taken_is_known_until_it_changes(office):
    data = "春耕进展\n整地2万亩。\n".encode()
    take_in_one(office.archive, read_bytes("春耕.txt", data), path="春耕.txt", origin="/来稿/春耕.txt",
                actor=office.editor, at=NOON)
    files = [("/来稿/春耕.txt", len(data), NOON - timedelta(hours=1)), ("/来稿/夏收.txt", 5, NOON)]
    assert doors.came_before(office.archive, files) == {"/来稿/春耕.txt"}
    assert not doors.came_before(office.archive, [("/来稿/春耕.txt", len(data) + 1, NOON)])
    assert not doors.came_before(office.archive, [("/来稿/春耕.txt", len(data), NOON + timedelta(minutes=1))])
