"""The room 积分榜: each figure opens its rows, periods change by keys, the table can be taken out."""

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bulletin.archive import Changed
from bulletin.credit.facts import FactKind
from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.credit.board.page import BoardPage
from editor.credit.board.taking_out import as_listing, as_text
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from tests.editor.credit.year_of_facts import YearOfFacts, facts, units

MAY = period_of(PeriodKind.MONTH, date(2026, 5, 1))


@pytest.fixture
def made(qtbot, let_go, tmp_path, office):
    """Return a function that shows the page over an archive."""
    icons.load()

    def show(archive):
        store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
        frame = let_go(Frame(InlineBackground(lambda: archive), store, office.editor))
        page = BoardPage(frame)
        page.said, page.went = [], []
        frame.said.connect(page.said.append)
        frame.troubled.connect(page.said.append)
        frame.background.failed.connect(page.said.append)
        frame.went.connect(lambda place, thing: page.went.append((place, thing)))
        qtbot.addWidget(page)
        page.allow(office.editor)
        page.resize(1000, 640)
        page.enter()
        page.period.choose(MAY)
        return page
    return show


@pytest.fixture
def page(made):
    of = units(4, 5)
    return made(YearOfFacts(of, facts(of, drafts=400)))


def column(page, title):
    return next(at for at, each in enumerate(page.ranking().columns) if each.title == title)


def test_townships_come_first_ranked_with_their_change_and_silent_ones_are_marked(page):
    rows = page.ranking().rows
    assert [page.groups.tabText(at).split()[0] for at in range(4)] == ["乡镇", "县直部门", "信息员", "本科室人员"]
    assert [row.rank for row in rows] == [1, 2, 3, 3]
    assert [chip.word for chip in rows[-1].chips] == ["未报送"]
    assert rows[0].climbed is not None


def test_the_groups_and_the_whole_are_added_up_and_the_basis_is_said(page):
    assert page.totals.text().startswith("4 家合计：报送")
    assert "全部 9 家合计" in page.totals.text()
    assert "报送按收稿日期统计，采用按出刊日期统计" in page.counted_by.text()
    page.basis.setCurrentIndex(1)
    page.basis.activated.emit(1)
    assert "报送和采用均按收稿日期统计" in page.counted_by.text()


def test_a_figure_that_is_clicked_shows_just_its_rows(page):
    row = page.ranking().rows[0]
    at = column(page, "采用")
    index = page.table.board().index(0, at)
    page.table.setCurrentIndex(index)
    lines = [each for each in page.account.entries.rows() if not each.is_head]
    assert len(lines) == row.account.adopted() == int(row.cells[at].words)
    assert page.account.chosen().kind is FactKind.ADOPTED


def test_every_figure_of_every_tab_opens_as_many_rows_as_it_says(page):
    for tab in ("townships", "departments", "correspondents", "clerks"):
        page.show_tab(tab)
        for row, line in enumerate(page.ranking().rows):
            for at, each in enumerate(page.ranking().columns):
                if each.kind is not None:
                    page.table.setCurrentIndex(page.table.board().index(row, at))
                    shown = [entry for entry in page.account.entries.rows() if not entry.is_head]
                    said = line.cells[at].words.replace(",", "").replace("—", "0").split(" / ")
                    assert len(shown) == int(said[1 if each.kind is FactKind.COMMISSION and len(said) > 1 else 0])


def test_all_entries_stand_under_subtotals_that_add_up(page):
    page.table.stand(page.ranking().rows[0].key)
    heads = [each for each in page.account.entries.rows() if each.is_head]
    assert [head.title.split()[0] for head in heads][:2] == ["报送", "采用"]
    points = sum(float(head.points.split()[1].replace(",", "")) for head in heads)
    assert points == float(page.ranking().rows[0].account.points)


def test_why_something_gives_nothing_is_said_in_a_sentence(page):
    whys = {each.why for row in page.ranking().rows[:2] for each in shown_of(page, row)}
    assert any("同一稿件已计最高一项，不再计分" in why for why in whys)


def shown_of(page, row):
    page.table.stand(row.key)
    return page.account.entries.rows()


def test_a_double_click_opens_the_draft(page):
    page.table.stand(page.ranking().rows[0].key)
    page.account.entries.setCurrentIndex(page.account.entries.model().index(1, 0))
    QTest.keyClick(page.account.entries, Qt.Key.Key_Return)
    assert page.went == [("writing", page.account.entries.rows()[1].draft_id)]


def test_keys_go_to_the_period_before_and_after(page, qtbot):
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.period.period() == period_of(PeriodKind.MONTH, date(2026, 4, 1))
    QTest.keyClick(page.table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.period.period() == MAY


def test_a_header_sorts_and_the_line_chosen_stays_on_reloading(page):
    page.table.sortByColumn(column(page, "报送"), Qt.SortOrder.DescendingOrder)
    sent = [row.account.submitted for row in page.ranking().rows]
    assert sent == sorted(sent, reverse=True)
    page.table.stand(page.ranking().rows[1].key)
    key = page.table.here()[0].key
    page.hear(Changed(credit=True))
    assert page.table.here()[0].key == key


def test_what_comes_from_no_known_unit_has_a_table_of_its_own(made):
    of = units(2, 2)
    page = made(YearOfFacts(of, (*facts(of, drafts=100), *facts((replace(of[0], id="strange"),), drafts=20, seed=3))))
    page.show_tab("unknown")
    row = page.ranking().rows[0]
    assert (row.title, row.rank, row.silent) == ("未识别单位", None, False)
    assert page.account.name.text() == "未识别单位"


def test_the_table_is_copied_with_its_heads(page):
    page.copying.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("名次\t升降\t单位\t报送\t采用")
    assert len(lines) == 5
    assert as_text(page.ranking()) == QGuiApplication.clipboard().text()


def test_the_table_is_offered_as_a_list_with_figures_and_its_basis(page):
    listing = as_listing(page.ranking(), "积分榜", page._board.asked)
    assert listing.columns[-2:] == ("备注", "统计口径")
    assert isinstance(listing.rows[0][3], int)
    assert "2026年5月" in listing.rows[0][-1]
    page.take_out()
    assert page._door.sheet is not None
    page._door.sheet.reject()


def test_the_office_is_measured_too(page):
    page.show_tab("clerks")
    assert "每个工作日 3—4 篇" in page.upward.text()
    assert page.ranking().columns[2].title == "编写 / 任务"
    assert len(page.ranking().rows) == 4


def test_a_unit_that_is_asked_for_is_shown_whichever_group_it_is_in(page):
    page.open("d1")
    assert page.table.here()[0].key == "d1"
    assert page.account.name.text() == "县水利局"


def test_a_period_without_a_scheme_says_what_to_do(page):
    page.period.choose(Period(date(2010, 1, 1), date(2010, 12, 31)))
    assert len(page.said) == 1


def test_in_a_real_archive_the_printed_draft_stands_in_its_account(made, office):
    draft = office.approved("青禾镇秋粮入库", correspondent="李明轩")
    office.published(draft)
    page = made(office.archive)
    page.period.choose(period_of(PeriodKind.MONTH, date(2026, 11, 1)))
    row = page.ranking().rows[0]
    assert (row.title, row.account.submitted, row.account.adopted()) == ("青禾镇", 1, 1)
    assert json.dumps([each.title for each in page.account.entries.rows()], ensure_ascii=False).count("秋粮入库") == 2
    page.show_tab("correspondents")
    assert page.ranking().rows[0].title == "李明轩"
