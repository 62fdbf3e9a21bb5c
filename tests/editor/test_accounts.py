"""Who sits at the desk: signing in, a new password, the office of one."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bulletin.desk import office as deeds
from bulletin.errors import Reason, Refused
from bulletin.passwords import hashed, is_right
from bulletin.workflow import Step
from editor import counts
from editor.shell.password_sheet import PasswordSheet
from editor.shell.reset_sheet import ResetSheet
from editor.start import Accounts


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


def test_only_the_administrator_makes_it_an_office_of_one(office):
    accounts = Accounts()
    with pytest.raises(Refused) as no:
        accounts.set_single_seat(office.archive, office.editor, True)
    assert no.value.reason is Reason.ROLE_MISSING
    assert accounts.set_single_seat(office.archive, office.admin, True).single_seat
    assert accounts.sign_in(office.archive, "chen", "").single_seat
    assert deeds.office(office.archive).name == "云溪县政府办公室信息科"


def test_the_administrator_lets_somebody_in_who_forgot_the_password(office, qtbot):
    accounts = Accounts()
    accounts.change_password(office.archive, "he", "", "忘了")
    sheet = ResetSheet(accounts.all_people(office.archive))
    qtbot.addWidget(sheet)
    sheet.chosen.connect(lambda person: accounts.reset_password(office.archive, office.admin, person.id))
    sheet.list.setCurrentRow(next(at for at in range(sheet.list.count()) if sheet.list.item(at).text() == "何文远"))
    sheet.deed.click()
    assert accounts.sign_in(office.archive, "he", "").name == "何文远"
    with pytest.raises(Refused):
        accounts.reset_password(office.archive, office.editor, "he")


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
