"""计分办法: versions are seen, the next one is written in tables or as text, tried beside it, and put in force."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from bulletin.archive import Changed
from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.scheme_draft import SchemeDraft
from bulletin.credit.scheme_text import scheme_text
from bulletin.desk.schemes import keep_scheme, kept_schemes
from bulletin.desk.trying_schemes import Compared
from bulletin.people import Actor, RoleName
from bulletin.units import Group
from editor.credit.schemes.columns import ONCE, PARTS
from editor.credit.schemes.page import SchemesPage
from editor.credit.schemes.trial import rank_words
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from tests.builders import NOON
from tests.bulletin.credit.credit_builders import PRESET

TODAY = datetime.now().astimezone().date()
LAST = period_of(PeriodKind.QUARTER, TODAY).before()
NEXT = period_of(PeriodKind.QUARTER, TODAY).after


@pytest.fixture
def frame(qtbot, office, tmp_path):
    settings = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
    return Frame(InlineBackground(lambda: office.archive), settings, office.secretary)


@pytest.fixture
def page(qtbot, frame):
    made = shown(qtbot, frame)
    yield made
    made.deleteLater()


def shown(qtbot, frame):
    made = SchemesPage(frame)
    qtbot.addWidget(made)
    made.allow(frame.person)
    made.resize(980, 620)
    made.show()
    made.enter()
    return made


def cell(page, section, row, key):
    table = page.form.tables[section]
    place = next(place for place, column in enumerate(table.part.columns) if column.key == key)
    return table.cells.item(row, place)


def choose(page, id):
    row = page.bar.choice.findData(id)
    page.bar.choice.setCurrentIndex(row)
    page.bar.choice.activated.emit(row)


def own(office, day=NEXT, name="本县办法"):
    text = scheme_text(replace(PRESET, name=name, valid_from=day))
    return keep_scheme(office.archive, text, actor=office.secretary, at=NOON)


def trial(page):
    page.trial.ask()
    rows = page.trial.rows
    return [[rows.item(row, column).text() for column in range(4)] for row in range(rows.rowCount())
            if rows.item(row, 1) is not None]


def printed(office, until):
    circular = IssuedCircular("c1", PeriodKind.QUARTER, until.replace(day=1), until, Basis.ISSUED, "通报", "", "{}",
                              office.secretary.id, NOON)
    with office.archive.writing() as work:
        work.circulars.add(circular)
        work.circulars.save(replace(circular, state=CircularState.ISSUED))


def test_every_key_of_a_scheme_has_its_place_in_the_form():
    shown_keys = {part.section: {column.key for column in (*part.columns, *part.further)} for part in PARTS}
    assert {"name", "fact", "points", "like", "times", "stack", "level", "mode", "publication", "detail", "section",
            "nature", "group", "class", "reprint"} == shown_keys["rules"]
    assert {"name", "counted", "per", "count", "base", "extra", "extra_most", "deduction",
            "deduction_most"} <= shown_keys["quotas"]
    assert {(section, column.key) for section, column in ONCE} >= {
        ("share", "way"), ("share", "ratios"), ("share", "first"), ("rounding", "digits"), ("awards", "last")}


def test_the_bundled_scheme_is_open_at_first(page):
    assert page.bar.choice.currentText() == "信息工作计分办法（施行中）"
    assert page.bar.state.text() == "程序自带。本单位还没有启用自己的办法，现在按它计分。"
    assert [cell(page, "rules", 1, key).text() for key in ("name", "fact", "level", "mode", "publication", "points",
                                                           "stack")] == [
        "县级采用（单篇）", "采用", "县级", "单篇", "", "4", "采用"]
    assert page.form.tabs.tabText(0) == "得分 12"
    assert page.form.day.day() == NEXT
    assert not page.bar.withdraw.isVisible()
    assert page.bar.choice.count() > 9


def test_versions_say_since_when_and_who_entered_them(qtbot, frame, office):
    own(office, date(2021, 1, 1), "老办法")
    own(office, date(2026, 1, 1), "新办法")
    page = shown(qtbot, frame)
    assert page.bar.choice.itemText(0) == "新办法（施行中）"
    assert page.bar.state.text() == f"2026年1月1日起施行。{office.secretary.name}2026年11月20日录入。"
    choose(page, page.bar.choice.itemData(1))
    assert "2021年1月1日起施行，已由后来的办法代替" in page.bar.state.text()


def test_a_cell_is_typed_and_the_text_follows(page):
    cell(page, "rules", 1, "points").setText("5")
    assert page.draft.scheme.rules[1].points == 5
    assert "points = 5" in page.form.text.editor.toPlainText()
    assert page.form.undo.isEnabled()
    page.form.undo.click()
    assert cell(page, "rules", 1, "points").text() == "4"


def test_a_word_is_chosen_from_what_the_column_offers(qtbot, page):
    table = page.form.tables["rules"]
    table.cells.setCurrentCell(1, 1)
    table.cells.edit(table.cells.currentIndex())
    box = QApplication.focusWidget()
    while box is not None and not hasattr(box, "findText"):
        box = box.parentWidget()
    assert box is not None
    assert box.findText("上报") > 0
    box.setCurrentText("上报")
    box.activated.emit(box.currentIndex())
    assert page.draft.rows("rules")[1]["fact"] == "上报"


def test_what_is_wrong_is_marked_told_and_gone_to(page):
    page.form.tabs.setCurrentWidget(page.form.once)
    cell(page, "rules", 1, "points").setText("四")
    assert "第2条得分“县级采用（单篇）”的得分（points）应是数字" in page.form.wrong.text()
    assert not cell(page, "rules", 1, "points").icon().isNull()
    assert not page.form.keep.isEnabled()
    assert page.form.text.editor.extraSelections()
    page.form.go.click()
    assert page.form.tabs.currentWidget() is page.form.tables["rules"]
    assert (page.form.tables["rules"].cells.currentRow(), page.form.tables["rules"].cells.currentColumn()) == (1, 5)
    page.form.tabs.setCurrentWidget(page.form.text)
    page.form.go.click()
    assert page.form.text.editor.textCursor().block().text() == 'points = "四"'
    cell(page, "rules", 1, "points").setText("4")
    assert page.form.wrong.isHidden()


def test_a_text_that_cannot_be_read_shuts_the_tables_and_marks_its_line(page):
    page.form.text.editor.setPlainText("id = \n" + page.draft.text)
    assert not page.form.tables["rules"].add.isVisible()
    assert page.form.wrong.text().startswith("计分办法有一处不对：第1行")
    page.form.go.click()
    assert page.form.tabs.currentWidget() is page.form.text
    assert page.form.text.editor.textCursor().blockNumber() == 0
    page.trial.ask()
    assert page.trial.rows.isHidden()


def test_the_text_is_typed_and_the_tables_follow(page):
    page.form.text.editor.setPlainText(page.draft.text.replace("points = 4", "points = 7", 1))
    assert cell(page, "rules", 1, "points").text() == "7"


def test_rows_are_added_moved_and_taken_away(qtbot, page):
    table = page.form.tables["fees"]
    page.form.tabs.setCurrentWidget(table)
    table.add.click()
    table.add.click()
    assert [row["name"] for row in page.draft.rows("fees")] == ["新的稿酬", "新的稿酬2"]
    table.cells.setCurrentCell(1, 0)
    table.up.click()
    assert [row["name"] for row in page.draft.rows("fees")] == ["新的稿酬2", "新的稿酬"]
    qtbot.keyClick(table.cells, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row["name"] for row in page.draft.rows("fees")] == ["新的稿酬", "新的稿酬2"]
    qtbot.keyClick(table.cells, Qt.Key.Key_Delete)
    assert [row["name"] for row in page.draft.rows("fees")] == ["新的稿酬"]
    assert page.form.tabs.tabText(PARTS.index(table.part)) == "稿酬 1"


def test_the_further_keys_of_a_row_are_typed_under_the_table(page):
    table = page.form.tables["rules"]
    table.cells.setCurrentCell(1, 0)
    field = table.further.fields["section"]
    field.setText("调查研究、经验交流")
    field.editingFinished.emit()
    assert page.draft.rows("rules")[1]["section"] == ["调查研究", "经验交流"]
    assert page.draft.wrong is None


def test_what_there_is_once_is_chosen(page):
    way = page.form.once.fields["share", "way"]
    assert way.currentText() == "各计全分"
    way.setCurrentText("按比例")
    way.textActivated.emit("按比例")
    assert page.draft.wrong.facts["at"] == "share.ratios"
    page.form.go.click()
    assert page.form.tabs.currentWidget() is page.form.once
    ratios = page.form.once.fields["share", "ratios"]
    ratios.setText("0.6、0.4")
    ratios.editingFinished.emit()
    assert page.draft.wrong is None


def test_the_last_quarter_is_tried(page, office):
    with office.archive.writing() as work:  # nothing came in that quarter, so everybody has nothing
        assert work.ledger.facts(LAST, Basis.ISSUED, UTC) == []
    names = [row[0] for row in trial(page)]
    assert "青禾镇" in names
    assert all(row[1:] == ["0", "0", "—"] for row in trial(page))
    quotas = {"name": "每月1篇", "counted": "报送", "per": "月", "count": 1, "deduction": 2}
    page._change(page.draft.with_row("quotas", 0, quotas))
    assert {row[2] for row in trial(page)} == {"-6"}


def test_a_rank_says_where_it_comes_from():
    line = Compared("u", "青禾镇", Group.TOWNSHIP, 1, 5, 2, 3)
    assert (rank_words(line), rank_words(replace(line, rank=2)), rank_words(replace(line, rank=3))) == (
        "5→3 ↑2", "2→3 ↓1", "3")


def test_a_scheme_is_put_in_force_from_its_day(qtbot, page, frame, office):
    cell(page, "rules", 1, "points").setText("5")
    page.form.name.setText("本县办法")
    page.form.name.editingFinished.emit()
    with qtbot.waitSignal(frame.said) as said:
        page.form.keep.click()
    assert said.args[0].startswith("已启用《本县办法》")
    [kept] = kept_schemes(office.archive)
    assert (kept.name, kept.valid_from, SchemeDraft(kept.text).scheme.rules[1].points) == ("本县办法", NEXT, 5)
    assert "# " in kept.text
    assert page.bar.choice.currentText().startswith("本县办法（")
    assert page.bar.withdraw.isVisible()
    assert not page.form.keep.isEnabled()


def test_a_day_that_a_printed_circular_closed_is_said_at_the_day(page, office):
    printed(office, date(2099, 9, 30))
    page.form.keep.click()
    assert "会改变已经印发的通报" in page.form.day_field.error()
    assert kept_schemes(office.archive) == []
    assert page.form.keep.isEnabled()


def test_the_day_proposed_lies_after_what_was_printed(qtbot, frame, office):
    printed(office, date(2099, 9, 30))
    assert shown(qtbot, frame).form.day.day() == date(2099, 10, 1)


def test_a_version_is_withdrawn_with_a_reason(page, office):
    kept = own(office)
    page.open(kept.id)
    page.hear(Changed(credit=True))
    page.bar.withdraw.click()
    sheet = page.findChild(ReasonSheet)
    sheet.editor.setPlainText("另行制定")
    sheet.answer()
    assert not kept_schemes(office.archive)[0].counts
    assert "撤销：另行制定。" in page.bar.state.text()


def test_who_may_not_make_schemes_reads_and_tries_them(qtbot, frame, office):
    page = SchemesPage(frame)
    qtbot.addWidget(page)
    page.allow(Actor("x", "某人", frozenset({RoleName.EDITOR})))
    page.show()
    page.enter()
    assert page.form.keep.isHidden()
    assert page.form.text.editor.isReadOnly()
    assert page.form.name.isReadOnly()
    assert page.form.day.day() == PRESET.valid_from
    assert "您可以查看和试算" in page.bar.state.text()
    cell(page, "rules", 1, "points").setText("9")
    assert page.draft.scheme == PRESET
    assert trial(page)


def test_what_is_written_outlives_another_version_the_lock_and_another_person(page, frame, office):
    cell(page, "rules", 1, "points").setText("5")
    choose(page, "classes")
    assert page.draft.scheme.name.startswith("分类下任务")
    choose(page, "default")
    assert cell(page, "rules", 1, "points").text() == "5"
    page.allow(None)
    assert cell(page, "rules", 1, "points").text() == "4"
    page.allow(frame.person)
    assert cell(page, "rules", 1, "points").text() == "5"


def test_news_from_elsewhere_leave_what_is_being_written(page, office):
    cell(page, "rules", 1, "points").setText("5")
    own(office, date(2026, 1, 1))
    page.hear(Changed(credit=True))
    assert cell(page, "rules", 1, "points").text() == "5"
    assert page.bar.choice.count() > 13
