"""Templates of issues and the menu of 新建一期, as a user drives them."""

from datetime import date

import pytest
from builders import NOON, TODAY
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog

from bulletin.desk import assembly, looking, planning
from bulletin.journals import Distribution
from bulletin.planning import Template
from editor.issues import planning_menu, templates_sheet
from editor.issues.templates_sheet import TemplatesSheet, beneath


@pytest.fixture
def sheet(frame, office, let_go):
    def opened(issue=None):
        made = let_go(TemplatesSheet(frame, looking.journals(office.archive)[0], issue))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.show()
        return made
    return opened


class SaysDay:
    """Stands for the dialog that asks for a day."""

    def __init__(self, *words):
        self.words = words

    def exec(self):
        return QDialog.DialogCode.Accepted

    def day(self):
        return TODAY


def keep(office, name="每周一", **more):
    return planning.keep_template(office.archive, Template("", "kuaibao", name, **more), actor=office.editor, at=NOON)


def kept(office):
    return [template.name for template in planning.templates(office.archive, "kuaibao")]


def listed(sheet):
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def write(qtbot, sheet, words):
    """As the input method does: no key carries Chinese."""
    sheet.form.name.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(sheet.form.name, event)


def test_without_templates_it_says_what_they_are_for_and_offers_one(sheet, qtbot, office):
    opened = sheet()
    assert opened.empty.isVisible()
    opened.empty.action.click()
    write(qtbot, opened, "每周一")
    qtbot.keyClicks(opened.form.pages, "4")
    opened.save.click()
    assert kept(office) == listed(opened) == ["每周一"]
    assert planning.templates(office.archive, "kuaibao")[0].pages_planned == 4


def test_a_template_is_made_of_the_issue_on_the_board(sheet, qtbot, office):
    issue = assembly.rewrite_note(office.archive, office.plan(), "本期专题", actor=office.editor, at=NOON)
    opened = sheet(issue)
    opened.from_issue.click()
    assert opened.form.note.toPlainText() == "本期专题"
    write(qtbot, opened, "专题")
    opened.save.click()
    assert planning.templates(office.archive, "kuaibao")[0].editors_note == "本期专题"


def test_a_name_that_is_taken_or_missing_is_said_beside_it(sheet, qtbot, office):
    keep(office)
    opened = sheet()
    opened.add.click()
    opened.save.click()
    assert "名称" in opened.form.name_field.error()
    write(qtbot, opened, "每周一")
    assert opened.form.name_field.error() == ""
    opened.save.click()
    assert "每周一" in opened.form.name_field.error()
    assert kept(office) == ["每周一"]


def test_what_was_written_and_not_saved_comes_back(sheet, qtbot, office):
    keep(office)
    keep(office, "春节专刊")
    opened = sheet()
    write(qtbot, opened, "改了一半")
    opened.list.setCurrentRow(1)
    opened.list.setCurrentRow(0)
    assert opened.form.name.text() == "改了一半"
    opened.reject()
    assert sheet().form.name.text() == "改了一半"
    assert "改了一半" not in kept(office)


def test_an_issue_is_planned_from_what_is_saved_only(sheet, qtbot, office, monkeypatch):
    monkeypatch.setattr(templates_sheet, "DayDialog", SaysDay)
    keep(office, editors_note="按语")
    opened, begun = sheet(), []
    opened.planned.connect(begun.append)
    write(qtbot, opened, "每周二")
    assert not opened.plan.isEnabled()
    opened.save.click()
    opened.plan.click()
    issue, = looking.issues(office.archive)
    assert (issue.editors_note, issue.day, begun) == ("按语", TODAY, [issue])
    assert not opened.isVisible()


def test_a_template_is_thrown_away_and_its_issues_stay(sheet, office):
    template = keep(office)
    issue = planning.plan_from(office.archive, template.id, TODAY, actor=office.editor, at=NOON)
    opened = sheet()
    opened.drop.click()
    assert kept(office) == []
    assert opened.empty.isVisible()
    assert looking.issues(office.archive) == [issue]


def test_a_distribution_of_its_own_is_chosen_and_kept(sheet, office):
    keep(office)
    opened = sheet()
    assert opened.form._goes.text().startswith("同刊物")
    opened.form.goes_to(Distribution(("县委书记",), copies=5))
    opened.save.click()
    assert planning.templates(office.archive, "kuaibao")[0].distribution == Distribution(("县委书记",), copies=5)
    assert beneath(planning.templates(office.archive, "kuaibao")[0]) == "另定分发"


def test_who_is_no_editor_reads_them_only(sheet, frame, office):
    keep(office)
    frame.seat(office.leader)
    opened = sheet()
    assert opened.form.name.isReadOnly()
    for control in (opened.add, opened.save, opened.drop, opened.plan):
        assert not control.isEnabled()


def words(menu):
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def test_the_menu_names_the_templates_of_the_journal_on_the_board(screen, office):
    keep(office)
    screen.enter()
    screen.head.ways.click()
    screen.planning.menu.close()
    assert words(screen.planning.menu) == ["空白一期…", "照“每周一”…", "模板…", "出刊日历…", "导出清单…"]


def test_an_issue_planned_from_the_menu_stands_on_the_board(screen, office, monkeypatch):
    monkeypatch.setattr(planning_menu, "DayDialog", SaysDay)
    keep(office, editors_note="按语")
    screen.enter()
    screen.head.ways.click()
    screen.planning.menu.close()
    screen.planning.menu.actions()[1].trigger()
    assert screen.seen().issue.editors_note == "按语"


def test_the_calendar_opens_over_the_board_and_an_issue_planned_there_stands_on_it(screen, qtbot, frame, let_go):
    frame.went.connect(lambda place, thing: screen.open(thing) if place == "issues" else None)
    screen.enter()
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = screen.planning.sheet
    sheet.go(date(2027, 3, 2))
    sheet.day.act()
    assert screen.seen().issue.day == date(2027, 3, 2)
    assert screen.planning.sheet is None
