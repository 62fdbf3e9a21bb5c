"""人员: what an administrator does with accounts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.desk import office as desk
from bulletin.desk import seats
from bulletin.errors import Reason, Refused
from bulletin.people import RoleName
from editor.office.reset_sheet import ResetSheet, SwitchOffSheet
from editor.office.screen import OfficeScreen
from editor.shell.rows import ROW_ROLE


def choose(screen, name):
    rows = screen.people.list
    row = next(row for row in range(rows.count()) if rows.item(row).text() == name)
    rows.setCurrentRow(row)
    return screen.people.form


def kept(office, name):
    with office.archive.reading() as work:
        return next(person for person in work.people.all() if person.name == name)


def write(field, words):
    field.findChild(QLineEdit).clear()
    field.findChild(QLineEdit).insert(words)
    field.findChild(QLineEdit).textEdited.emit(words)


def test_every_account_is_listed_with_its_roles_and_whether_a_password_is_missing(screen, office):
    rows = [screen.people.list.item(row).data(ROW_ROLE) for row in range(screen.people.list.count())]
    chen = next(row for row in rows if row.title == "陈一帆")
    assert (chen.beneath, chen.chip.word) == ("编辑", "未设密码")
    assert len(rows) == len(desk.people(office.archive))


def test_when_somebody_was_here_last_is_said(screen):
    assert "上次登录" in choose(screen, "管敏")._state.text()
    assert "还没有登录过" in choose(screen, "陈一帆")._state.text()


def test_a_ticked_role_says_what_it_allows_and_is_kept(screen, office, qtbot):
    form = choose(screen, "陈一帆")
    assert "签发稿件，撤销签发" not in form.may.lines()
    form.ticks.boxes[RoleName.SECRETARY].click()
    assert "签发稿件，撤销签发" in form.may.lines()
    assert kept(office, "陈一帆").roles == {RoleName.EDITOR}
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert kept(office, "陈一帆").roles == {RoleName.EDITOR, RoleName.SECRETARY}
    assert not form.save.isEnabled()


def test_enter_in_a_field_saves_name_and_post(screen, office, qtbot):
    form = choose(screen, "周正明")
    write(form.post, "信息科科长")
    qtbot.keyClick(form.post.findChild(QLineEdit), Qt.Key.Key_Return)
    assert kept(office, "周正明").post == "信息科科长"


def test_a_new_account_is_written_and_chosen(screen, office):
    screen.people.add.click()
    form = screen.people.form
    for field, words in ((form.name, "苏北辰"), (form.login, "subc"), (form.post, "科员")):
        write(field, words)
    form.ticks.boxes[RoleName.EDITOR].click()
    form.save.click()
    assert kept(office, "苏北辰").login == "subc"
    assert screen.people.list.currentItem().text() == "苏北辰"


def test_a_name_or_a_login_that_is_missing_is_asked_for_beside_the_field(screen, office):
    screen.people.add.click()
    form = screen.people.form
    write(form.post, "科员")
    form.save.click()
    assert form.name.error() == form.login.error() == "请填写。"


def test_a_login_somebody_else_has_is_said_beside_the_field(screen, office):
    form = choose(screen, "林晓")
    write(form.login, "chen")
    form.save.click()
    assert "已有人使用" in form.login.error()
    assert kept(office, "林晓").login == "lin"
    assert form.save.isEnabled()


def test_the_last_administrator_stays_one(screen, office):
    form = choose(screen, "管敏")
    form.ticks.boxes[RoleName.ADMIN].click()
    form.save.click()
    assert form._wrong.isVisible()
    assert kept(office, "管敏").roles == {RoleName.ADMIN}


def test_nobody_puts_themselves_out_of_use(screen):
    assert not choose(screen, "管敏").switch.isEnabled()
    assert choose(screen, "陈一帆").switch.isEnabled()


def test_somebody_put_out_of_use_keeps_the_name_and_comes_back(screen, office):
    form = choose(screen, "林晓")
    form.switch.click()
    sheet = screen.findChild(SwitchOffSheet)
    assert kept(office, "林晓").active
    sheet.deed.click()
    assert not kept(office, "林晓").active
    with pytest.raises(Refused) as no:
        seats.sign_in(office.archive, "lin", "", at=datetime.now(UTC))
    assert no.value.reason is Reason.UNKNOWN
    assert screen.people.list.currentItem().data(ROW_ROLE).chip.word == "停用"
    form.switch.click()
    assert kept(office, "林晓").active


def test_a_password_is_reset_to_none_or_to_one_that_was_given(screen, office):
    seats.change_password(office.archive, "he", "", "忘了的密码", at=datetime.now(UTC))
    form = choose(screen, "何文远")
    form.reset_password.click()
    screen.findChild(ResetSheet).deed.click()
    assert kept(office, "何文远").password == ""
    form.reset_password.click()
    sheet = screen.findChildren(ResetSheet)[-1]
    for editor in sheet.findChildren(QLineEdit):
        editor.setText("临时密码2026")
    sheet.deed.click()
    assert seats.sign_in(office.archive, "he", "临时密码2026", at=datetime.now(UTC)).name == "何文远"


def test_an_account_changed_elsewhere_is_not_written_over_unknowingly(screen, office, admin):
    form = choose(screen, "林晓")
    write(form.post, "编辑")
    desk.put_person(office.archive, replace(kept(office, "林晓"), post="副科长"), actor=admin, at=datetime.now(UTC))
    form.save.click()
    assert kept(office, "林晓").post == "副科长"
    assert "职务“副科长”" in form._wrong.text()
    assert form.person().post == "编辑"
    form.save.click()
    assert kept(office, "林晓").post == "编辑"


def test_what_is_being_written_outlives_a_change_elsewhere(screen, office, admin):
    form = choose(screen, "林晓")
    write(form.post, "正在写")
    desk.put_person(office.archive, replace(kept(office, "陈一帆"), post="编辑"), actor=admin, at=datetime.now(UTC))
    assert form.person().post == "正在写"


def test_a_password_set_meanwhile_stays(screen, office):
    form = choose(screen, "林晓")
    write(form.post, "编辑")
    seats.change_password(office.archive, "lin", "", "新设的密码", at=datetime.now(UTC))
    form.save.click()
    assert kept(office, "林晓").post == "编辑"
    assert seats.sign_in(office.archive, "lin", "新设的密码", at=datetime.now(UTC)).id == "lin"


def test_ones_own_roles_hold_at_once(screen, office, frame):
    form = choose(screen, "管敏")
    form.ticks.boxes[RoleName.EDITOR].click()
    form.save.click()
    assert frame.person.roles == {RoleName.ADMIN, RoleName.EDITOR}
    assert frame.person.hand is not None


def reopened(qtbot, frame, who):
    """The screen as `who` finds it after the lock."""
    frame.seat(who)
    made = OfficeScreen(frame)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def test_what_is_half_written_waits_over_the_lock_for_who_wrote_it(screen, qtbot, frame, admin, office, heard):
    form = choose(screen, "林晓")
    write(form.post, "副科长")
    form.ticks.boxes[RoleName.REVIEWER].click()
    assert screen.leave()
    assert heard == ["没有保存的内容先放着，回来还在"]
    frame.seat(None)
    other = reopened(qtbot, frame, office.secretary)
    assert choose(other, "林晓").person() == kept(office, "林晓")
    mine = reopened(qtbot, frame, admin).people.form
    assert mine.person().post == "副科长"
    assert RoleName.REVIEWER in mine.person().roles ^ kept(office, "林晓").roles
    mine.save.click()
    assert kept(office, "林晓").post == "副科长"
    assert reopened(qtbot, frame, admin).people.form.is_changed() is False


def test_looking_at_another_account_loses_nothing(screen, office):
    write(choose(screen, "林晓").post, "副科长")
    form = choose(screen, "陈一帆")
    assert form.person() == kept(office, "陈一帆")
    screen.people.add.click()
    write(form.name, "新来的")
    assert choose(screen, "林晓").person().post == "副科长"
    screen.people.add.click()
    assert form.person().name == "新来的"
    assert kept(office, "林晓").post != "副科长"


def test_what_is_taken_back_is_not_offered_again(screen, office):
    form = choose(screen, "林晓")
    write(form.post, "副科长")
    choose(screen, "陈一帆")
    choose(screen, "林晓").undo.click()
    choose(screen, "陈一帆")
    assert not choose(screen, "林晓").is_changed()


def test_a_deed_on_the_account_waits_until_what_is_written_is_saved(screen):
    form = choose(screen, "林晓")
    assert form.switch.isEnabled()
    write(form.post, "副科长")
    assert not form.switch.isEnabled()
    assert not form.reset_password.isEnabled()
    form.undo.click()
    assert form.switch.isEnabled()


def test_a_change_of_an_account_is_undone_by_its_name(screen, office, frame, qtbot):
    said = []
    frame.said.connect(said.append)
    form = choose(screen, "陈一帆")
    form.ticks.boxes[RoleName.SECRETARY].click()
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    frame.undoing.undo()
    assert kept(office, "陈一帆").roles == {RoleName.EDITOR}
    frame.undoing.redo()
    assert kept(office, "陈一帆").roles == {RoleName.EDITOR, RoleName.SECRETARY}
    assert said == ["陈一帆的信息已保存", "已撤销：改陈一帆的信息", "已重做：改陈一帆的信息"]
