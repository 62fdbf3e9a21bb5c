"""The calendar of issues as a user drives it: arrows, leafing, Enter, what is late in words and signs."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from builders import KUAIBAO, NOON, TODAY
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox

from bulletin.archive import Changed
from bulletin.desk import correcting, looking, planning
from bulletin.errors import Cause, Trouble
from bulletin.planning import Outlook, Template
from editor.issues.calendar_grid import CELL_ROLE, first_shown, last_shown, month_on
from editor.issues.calendar_sheet import CalendarSheet
from editor.pieces.outlooks import LOOKS, look_of

NOW = datetime(2026, 11, 20, 15).astimezone()  # a Friday afternoon here
Key = Qt.Key


@pytest.fixture
def daily(office):
    with office.archive.writing() as work:
        version = work.journals.get("kuaibao").version
        work.journals.put(replace(KUAIBAO, weekdays=(1, 2, 3, 4, 5), due="17:30", version=version))
    return office


@pytest.fixture
def went(frame):
    places = []
    frame.went.connect(lambda place, thing: places.append((place, thing)))
    return places


@pytest.fixture
def calendar(qtbot, frame, daily, heard, let_go):
    def opened(now=NOW, journal_id="kuaibao"):
        sheet = let_go(CalendarSheet(frame, journal_id, now=lambda: now))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        sheet.show()
        sheet.grid.setFocus()
        return sheet
    return opened


def stands(sheet, day):
    """What a cell says of a day, as a screen reader hears it."""
    return sheet.model.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole).split("\n")


def press(qtbot, sheet, *keys):
    for key in keys:
        qtbot.keyClick(sheet.grid, key)


def test_weeks_begin_on_monday_and_a_month_shows_six_of_them():
    assert first_shown(date(2026, 11, 20)) == date(2026, 10, 26)
    assert last_shown(date(2026, 11, 20)) == date(2026, 12, 6)
    assert month_on(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month_on(date(2026, 1, 31), -2) == date(2025, 11, 30)
    assert month_on(date(2026, 12, 5), 1) == date(2027, 1, 5)


def test_every_outlook_has_a_word_and_a_sign_of_its_own():
    assert set(LOOKS) == set(Outlook)
    looks = [look_of(each) for each in Outlook]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == len(Outlook)


def test_it_opens_on_today_with_what_is_out_late_missing_and_to_come(calendar, daily):
    daily.plan(day=date(2026, 11, 18))
    daily.published(daily.approved())
    sheet = calendar()
    assert sheet.grid.day() == TODAY
    assert sheet.model.index_of(TODAY).data(CELL_ROLE).today
    assert stands(sheet, date(2026, 11, 18))[1:] == ["《信息快报》逾时"]
    assert stands(sheet, date(2026, 11, 19))[1:] == ["《信息快报》未出刊"]
    assert stands(sheet, TODAY) == ["11月20日 周五，今天", "《信息快报》第51期，已成刊"]
    assert stands(sheet, date(2026, 11, 23))[1:] == ["《信息快报》待出刊"]
    assert stands(sheet, date(2026, 11, 17))[1:] == []
    assert sheet.wanting.word() == "本月逾时、未出 2 期"


def test_arrows_go_over_the_edge_of_the_month_and_pages_leaf(calendar, qtbot):
    sheet = calendar()
    press(qtbot, sheet, Key.Key_Down, Key.Key_Down)
    assert sheet.grid.day() == date(2026, 12, 4)
    assert sheet.name.text() == "2026年12月"
    press(qtbot, sheet, Key.Key_Left)
    assert sheet.grid.day() == date(2026, 12, 3)
    press(qtbot, sheet, Key.Key_PageUp)
    assert (sheet.grid.day(), sheet.name.text()) == (date(2026, 11, 3), "2026年11月")
    press(qtbot, sheet, Key.Key_Up)
    assert (sheet.grid.day(), sheet.name.text()) == (date(2026, 10, 27), "2026年10月")
    press(qtbot, sheet, Key.Key_PageDown, Key.Key_Home)
    assert sheet.grid.day() == TODAY
    sheet.on.click()
    assert sheet.grid.day() == date(2026, 12, 20)
    sheet.to_today.click()
    assert sheet.grid.day() == TODAY


def test_enter_opens_the_issue_of_the_day_where_it_is(calendar, qtbot, daily, went):
    planned = daily.plan(day=date(2026, 11, 23))
    published = daily.published(daily.approved())
    sheet = calendar()
    press(qtbot, sheet, Key.Key_Return)
    assert went[-1] == ("archive", published.id)
    sheet = calendar()
    sheet.go(date(2026, 11, 23))
    press(qtbot, sheet, Key.Key_Return)
    assert went[-1] == ("issues", planned.id)
    assert not sheet.isVisible()


def test_enter_on_a_day_without_its_issue_plans_it(calendar, qtbot, daily, went):
    sheet = calendar()
    sheet.go(date(2026, 11, 24))
    press(qtbot, sheet, Key.Key_Return)
    issue, = looking.issues(daily.archive)
    assert (issue.journal_id, issue.day) == ("kuaibao", date(2026, 11, 24))
    assert went == [("issues", issue.id)]


def test_a_day_nobody_asks_for_is_planned_with_two_keys(calendar, qtbot, daily, went):
    sheet = calendar()
    sheet.go(date(2026, 11, 22))
    press(qtbot, sheet, Key.Key_Return)
    assert went == []
    assert sheet.focusWidget() is sheet.day.deed
    sheet.day.deed.click()
    assert looking.issues(daily.archive)[0].day == date(2026, 11, 22)


def test_an_issue_is_planned_from_a_template(calendar, daily):
    kept = planning.keep_template(daily.archive, Template("", "kuaibao", "每周一", "按语"), actor=daily.editor, at=NOON)
    sheet = calendar()
    sheet.go(date(2026, 11, 23))
    assert sheet.day.deed.text() == "新建一期"
    sheet.day.templates.setCurrentIndex(sheet.day.templates.findData(kept.id))
    sheet.day.deed.click()
    assert looking.issues(daily.archive)[0].editors_note == "按语"


def test_of_several_journals_on_a_day_enter_goes_to_their_list(calendar, qtbot, daily, went):
    daily.plan()
    special = daily.plan("zhuanbao")
    sheet = calendar()
    press(qtbot, sheet, Key.Key_Return)
    assert sheet.focusWidget() is sheet.day.list
    qtbot.keyClick(sheet.day.list, Key.Key_Down)
    qtbot.keyClick(sheet.day.list, Key.Key_Return)
    assert went == [("issues", special.id)]


def test_another_issue_can_be_planned_on_a_day_that_has_one(calendar, daily):
    daily.plan()
    sheet = calendar()
    assert sheet.day.deed.text() == "打开"
    sheet.day.another.click()
    sheet.day.journals.setCurrentIndex(sheet.day.journals.findData("zhuanbao"))
    sheet.day.deed.click()
    assert {issue.journal_id for issue in looking.issues(daily.archive)} == {"kuaibao", "zhuanbao"}


def test_one_journal_can_be_looked_at_alone(calendar, daily):
    daily.plan()
    daily.plan("zhuanbao")
    sheet = calendar()
    sheet.journals.setCurrentIndex(sheet.journals.findData("zhuanbao"))
    sheet.journals.activated.emit(sheet.journals.currentIndex())
    assert stands(sheet, TODAY)[1:] == ["《专报信息》组版中"]


def test_a_day_becomes_late_when_its_time_is_over(calendar, daily):
    daily.plan()
    assert stands(calendar(NOW.replace(hour=9)), TODAY)[1:] == ["《信息快报》组版中"]
    at = planning.calendar(daily.archive, TODAY, TODAY)[0].due_at
    assert stands(calendar(at + timedelta(minutes=1)), TODAY)[1:] == ["《信息快报》逾时"]


def test_a_void_issue_says_so(calendar, daily):
    issue = daily.published(daily.approved())
    correcting.void_issue(daily.archive, issue, "印错", actor=daily.secretary, at=NOON, release=False)
    assert stands(calendar(), TODAY)[1:] == ["《信息快报》第51期，已作废"]


def test_it_follows_what_others_do(calendar, daily, frame):
    sheet = calendar()
    issue = daily.plan(day=date(2026, 11, 24))
    frame.background.archive_changed.emit(Changed(issues=frozenset({issue.id})))
    assert stands(sheet, date(2026, 11, 24))[1:] == ["《信息快报》组版中"]


def test_who_is_no_editor_opens_but_plans_nothing(calendar, daily, frame):
    frame.seat(daily.leader)
    sheet = calendar()
    sheet.go(date(2026, 11, 24))
    assert not sheet.day.deed.isEnabled()
    assert sheet.day.hint.isVisible()
    sheet.act()
    assert looking.issues(daily.archive) == []


def test_what_fails_is_said_in_the_sheet(calendar, daily, monkeypatch):
    sheet = calendar()
    monkeypatch.setattr(planning, "schedule", _busy)
    sheet.on.click()
    assert sheet._wrong.isVisible()
    assert "档案" in sheet._wrong.text()


def _busy(*args, **more):
    raise Trouble(Cause.BUSY, path="a.bdk")


def test_every_control_has_a_name(calendar):
    sheet = calendar()
    for kind in (QAbstractButton, QComboBox, QAbstractItemView):
        for control in sheet.findChildren(kind):
            if control.isVisible() and not isinstance(control.parent(), QComboBox):
                assert control.accessibleName() or getattr(control, "text", str)(), control
