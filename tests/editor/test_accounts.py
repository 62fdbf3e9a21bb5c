"""Who sits at the desk: signing in, a new password, the office of one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from bulletin.desk import office as deeds
from bulletin.errors import Reason, Refused
from bulletin.log_query import LogQuery
from bulletin.passwords import hashed, is_right
from bulletin.people import Actor, Person, RoleName
from bulletin.workflow import Step
from editor import counts
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.password_sheet import PasswordSheet
from editor.shell.seating import Seating, SeatRules
from editor.shell.settings import Settings
from editor.shell.theme import Theme
from editor.shell.window import MainWindow
from editor.start import Accounts
from tests.builders import NOON
from tests.editor.shell.demo import PLACES


def test_an_account_without_a_password_lets_one_in_and_a_set_one_must_be_right(office):
    accounts = Accounts()
    assert accounts.sign_in(office.archive, "chen", "").name == "陈一帆"
    accounts.change_password(office.archive, "chen", "", "春耕2026")
    with pytest.raises(Refused) as no:
        accounts.sign_in(office.archive, "chen", "")
    assert no.value.reason is Reason.WRONG_PASSWORD
    assert accounts.sign_in(office.archive, "chen", "春耕2026").roles == office.editor.roles


def test_a_password_is_changed_only_with_the_old_one(office):
    accounts = Accounts()
    accounts.change_password(office.archive, "he", "", "一")
    with pytest.raises(Refused):
        accounts.change_password(office.archive, "he", "不对", "二")
    assert accounts.sign_in(office.archive, "he", "一").id == "he"


def test_only_a_hash_is_kept():
    assert hashed("春耕").startswith("$argon2id$")
    assert not is_right("春耕", "not a hash")


def test_alone_without_a_password_one_sits_down_at_once_and_cannot_be_locked_out(office):
    accounts, alone = Accounts(), Person("li", "lirs", "李若水", frozenset(RoleName))
    others = deeds.people(office.archive)
    deeds.put_person(office.archive, alone, actor=office.admin, at=NOON)
    actor = Actor(alone.id, alone.name, alone.roles)
    for person in others:
        deeds.put_person(office.archive, replace(person, active=False), actor=actor, at=NOON)
    settings = deeds.office(office.archive)
    deeds.change_office(office.archive, replace(settings, single_seat=True), actor=actor, at=NOON)
    who = accounts.who(office.archive)
    assert (who.name, who.single_seat, who.hand is not None) == ("李若水", True, True)
    assert not accounts.rules(office.archive).lockable
    accounts.change_password(office.archive, "li", "", "一个够长的密码")
    assert accounts.rules(office.archive).lockable
    assert [line.name for line in accounts.who(office.archive)] == ["李若水"]


def test_the_fifth_wrong_password_tells_at_once_how_long_to_wait(office):
    accounts, said = Accounts(), []
    accounts.change_password(office.archive, "he", "", "春耕2026")
    for _ in range(6):
        with pytest.raises(Refused) as no:
            accounts.sign_in(office.archive, "he", "不对")
        said.append(no.value.reason)
    assert said == [Reason.WRONG_PASSWORD] * 4 + [Reason.WAIT] * 2
    assert 0 < no.value.facts["seconds"] <= 5
    assert accounts.sign_in(office.archive, "chen", "").id == "chen"


def test_where_the_office_wants_passwords_nobody_sits_down_without_one(office):
    accounts = Accounts()
    settings = replace(deeds.office(office.archive), password_required=True)
    deeds.change_office(office.archive, settings, actor=office.admin, at=NOON)
    with pytest.raises(Refused) as no:
        accounts.sign_in(office.archive, "chen", "")
    assert no.value.reason is Reason.PASSWORD_MISSING
    assert accounts.set_first_password(office.archive, "chen", "春耕2026").hand is not None
    assert accounts.sign_in(office.archive, "chen", "春耕2026").id == "chen"
    assert accounts.rules(office.archive).password_required


def test_coming_and_going_is_in_the_account(office):
    accounts = Accounts()
    accounts.sign_out(office.archive, accounts.sign_in(office.archive, "chen", ""))
    with office.archive.reading() as work:
        query = LogQuery(person_id="chen", deeds=frozenset({"sign_in", "sign_out"}))
        deeds_done = [line.deed for line in work.log.lines(work.log.numbers(query))]
    assert deeds_done == ["sign_out", "sign_in"]


def seated(window, office, **settings):
    changed = replace(deeds.office(office.archive), **settings)
    deeds.change_office(office.archive, changed, actor=office.admin, at=NOON)
    seating = Seating(window.desk, window.frame, Accounts())
    seating.ask()
    return seating


@pytest.fixture
def window(qtbot, qapp, office, tmp_path, let_go):
    icons.load()
    theme = Theme(qapp)
    store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    made = MainWindow(PLACES, let_go(Frame(InlineBackground(lambda: office.archive), store)), theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.desk.isVisible())
    yield made
    delete(theme)


def test_the_whole_way_of_a_first_password(window, office, qtbot):
    seated(window, office, password_required=True)
    page = window.desk.sign_in
    page.list.setCurrentRow(0)
    name = page.list.currentItem().text()
    page.enter.click()
    form = page.first_password
    assert form.isVisible()
    for field in (form.fields.new, form.fields.again):
        field.findChild(QLineEdit).setText("一个够长的密码")
    form.enter.click()
    assert window.frame.person.name == name
    assert window.desk.currentWidget() is window.desk.work


def test_the_rules_of_the_seat_follow_the_settings(window, office, qtbot):
    seating = seated(window, office, idle_minutes=20)
    heard = []
    seating.ruled.connect(heard.append)
    window.desk.sign_in.enter.click()
    assert heard[-1] == SeatRules(20, True, False)
    changed = replace(deeds.office(office.archive), idle_minutes=5)
    window.frame.background.ask(
        window, lambda archive: deeds.change_office(archive, changed, actor=office.admin, at=NOON))
    assert heard[-1] == SeatRules(5, True, False)
    window.desk.lock()
    assert heard[-1] == SeatRules()


def test_the_office_of_one_is_shown_at_the_top(window, office):
    seated(window, office, single_seat=True)
    assert not window.desk.top.alone.isVisible()
    window.desk.sign_in.enter.click()
    assert window.desk.top.alone.isVisible()
    assert window.desk.top.alone.word() == "单人办公"


def test_a_draft_returned_to_who_submitted_it_counts_as_theirs(office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    assert counts.signing(office.archive, office.reviewer) == 1
    office.step(draft, Step.RETURN, office.reviewer, "数据未核实")
    assert counts.writing(office.archive, office.editor) == 1
    assert counts.writing(office.archive, office.other_editor) == 0
    assert (counts.inbox(office.archive, office.editor), counts.issues(office.archive, office.editor)) == (0, 0)


def test_two_different_new_passwords_are_not_sent(qtbot):
    sheet = PasswordSheet("陈一帆")
    qtbot.addWidget(sheet)
    sheet.show()
    for field, words in ((sheet.new, "一二三"), (sheet.again, "一二")):
        field.findChild(QLineEdit).insert(words)
    with qtbot.assertNotEmitted(sheet.changed):
        sheet.deed.click()
    assert "不一样" in sheet.again.error()
    sheet.again.findChild(QLineEdit).setText("一二三")
    with qtbot.waitSignal(sheet.changed) as sent:
        sheet.deed.click()
    assert sent.args == ["", "一二三"]
    sheet.refuse("密码不对，请重新输入。")
    assert sheet.old.error() == "密码不对，请重新输入。"
