"""本单位 and 签发前检查: what an administrator sets, and what the others read."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.desk import journals as journal_deeds
from bulletin.desk import looking, proofing
from bulletin.desk import office as desk
from bulletin.errors import Conflict, Reason, Refused
from bulletin.journals import Levels
from bulletin.people import RoleName
from bulletin.permissions import Permission
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal
from editor.office.screen import OfficeScreen
from editor.office.words import PERMISSIONS, ROLES, level_words, permission_words

NOW = datetime.now(UTC)


def test_every_permission_role_and_level_has_words():
    assert set(PERMISSIONS) == set(Permission)
    assert set(ROLES) == set(RoleName)
    assert all(permission_words(each) and not permission_words(each).endswith("。") for each in Permission)
    assert all(level_words(each)[1].endswith("。") for each in Levels)


def test_the_settings_are_shown_and_kept(screen, office):
    page = screen.office
    assert page.name.findChild(QLineEdit).text() == "云溪县政府办公室信息科"
    assert page.minutes.currentText() == "10 分钟"
    page.minutes.setCurrentIndex(page.minutes.findData(30))
    page.password.click()
    page.save.click()
    kept = desk.office(office.archive)
    assert (kept.idle_minutes, kept.password_required, kept.name) == (30, True, "云溪县政府办公室信息科")


def test_an_office_has_a_name(screen, office, qtbot):
    page = screen.office
    name = page.name.findChild(QLineEdit)
    screen.open("office")
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    page.save.click()
    assert page.name.error() == "请填写单位名称。"
    assert desk.office(office.archive).name


def test_a_choice_that_is_not_offered_is_shown_all_the_same(screen, office, frame, admin):
    changed = replace(desk.office(office.archive), idle_minutes=7)
    frame.background.ask(screen, lambda archive: desk.change_office(archive, changed, actor=admin, at=NOW))
    assert screen.office.minutes.currentText() == "7 分钟"


def test_the_office_of_one_holds_at_once_for_who_sits_here(screen, frame):
    screen.office.alone.click()
    screen.office.save.click()
    assert frame.person.single_seat
    screen.office.alone.click()
    screen.office.save.click()
    assert not frame.person.single_seat


def test_settings_changed_elsewhere_are_not_written_over(screen, office, admin, heard):
    screen.office.password.click()
    desk.change_office(office.archive, replace(desk.office(office.archive), county="白石县"), actor=admin, at=NOW)
    screen.office.save.click()
    assert desk.office(office.archive).county == "白石县"
    assert not desk.office(office.archive).password_required
    assert isinstance(heard[-1], Conflict)
    assert screen.office.county.findChild(QLineEdit).text() == "白石县"
    assert screen.office.password.isChecked()
    screen.office.save.click()
    assert desk.office(office.archive).county == "白石县"
    assert desk.office(office.archive).password_required


def test_only_an_administrator_sets_levels(office):
    with pytest.raises(Refused) as no:
        journal_deeds.set_levels(
            office.archive, looking.journals(office.archive)[0], Levels.ONE, actor=office.secretary, at=NOW)
    assert no.value.reason is Reason.ROLE_MISSING


def test_who_is_no_administrator_reads_and_is_told_whom_to_ask(qtbot, frame, office):
    screen = OfficeScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    assert "请找管敏办理" in screen.only_read.text()
    assert screen.only_read.isVisible()
    assert not screen.people.add.isVisible()
    assert not screen.people.form.save.isVisible()
    assert all(not box.isEnabled() for box in screen.people.form.ticks.boxes.values())
    assert screen.people.list.count() == len(desk.people(office.archive))


def test_what_stops_a_signing_is_chosen_here(screen, office, heard):
    page = screen.gates
    page.choices.personal.setCurrentIndex(1)
    page.choices.personal.activated.emit(1)
    assert proofing.wordbook(office.archive).on_personal is OnPersonal.BLOCK
    assert heard[-1] == "签发前检查的设置已改"


def test_a_secretary_changes_the_checks_and_reads_the_rest(qtbot, frame, office):
    frame.seat(office.secretary)
    screen = OfficeScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    assert screen.only_read.isVisible()
    screen.open("gates")
    assert not screen.only_read.isVisible()
    assert screen.gates.choices.isEnabled()
    assert not screen.office.minutes.isEnabled()


def test_settings_half_written_wait_over_the_lock(screen, qtbot, frame, admin, office):
    screen.office.minutes.setCurrentIndex(screen.office.minutes.findData(30))
    screen.office.alone.click()
    assert screen.leave()
    frame.seat(None)
    frame.seat(admin)
    again = OfficeScreen(frame)
    qtbot.addWidget(again)
    again.show()
    again.enter()
    assert again.here == "office"
    assert again.office.minutes.currentText() == "30 分钟"
    assert again.office.alone.isChecked()
    again.office.save.click()
    assert desk.office(office.archive).idle_minutes == 30


def test_the_defaults_are_said_and_gone_back_to_with_saving(screen, office):
    screen.open("office")
    page = screen.office
    assert not page.back.isVisible()
    page.alone.click()
    assert page.back.isVisible()
    page.back.click()
    assert (page.alone.isChecked(), page.minutes.currentData(), page.back.isVisible()) == (False, 10, False)


def test_the_gates_go_back_to_their_defaults_at_once(screen, office):
    screen.open("gates")
    page = screen.gates
    page.choices.changed.emit(OnFigures.BLOCK)
    page.choices.changed.emit(OnClassified.BLOCK)
    assert page.back.isVisible()
    page.back.click()
    book = proofing.wordbook(office.archive)
    assert (book.on_figures, book.on_classified) == (OnFigures.WARN, OnClassified.WARN)
    assert not page.back.isVisible()
