"""单位 of 考核: every unit with what it sent, each figure with its rows, each row with its draft."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from bulletin.archive import Changed
from bulletin.desk import intake, units
from bulletin.drafts import Facts, Source
from bulletin.people import Actor
from bulletin.units import Group, Unit
from bulletin.workflow import Step
from editor.credit.screen import CreditScreen
from editor.credit.units.page import UnitsPage
from tests.builders import a_text

NOW = datetime.now(UTC)


@pytest.fixture
def alone(office) -> Actor:
    return office.alone("chen")


@pytest.fixture
def went(frame):
    found = []
    frame.went.connect(lambda place, thing: found.append((place, thing)))
    return found


@pytest.fixture
def page(qtbot, frame):
    made = UnitsPage(frame)
    qtbot.addWidget(made)
    made.allow(frame.person)
    return made


def sent(office, unit_id: str, title: str, weeks: int = 0, who: str = ""):
    return intake.write_down(office.archive, a_text(title, "正文。"), Facts(unit_id, who), source=Source.PASTE,
                             actor=office.editor, at=NOW - timedelta(weeks=weeks))


def lines(page) -> dict[str, list[str]]:
    tops = [page.units.topLevelItem(row) for row in range(page.units.topLevelItemCount())]
    return {item.data(0, Qt.ItemDataRole.UserRole): [item.text(column) for column in range(5)]
            for top in tops for item in (top.child(row) for row in range(top.childCount()))}


def rows(page) -> list[tuple[str, str]]:
    table = page.card.rows
    return [(table.item(row, 1).text(), table.item(row, 2).text()) for row in range(table.rowCount())]


def test_units_stand_by_group_and_rank_with_what_they_sent_and_how_long_they_are_silent(page, office):
    sent(office, "baishi", "白石乡防汛演练", weeks=0)
    sent(office, "nongye", "秋粮收购进展", weeks=4)
    page.enter()
    found = lines(page)
    assert list(found) == ["baishi", "qinghe", "nongye"]
    assert found["baishi"][:2] == ["1  白石乡", "1"]
    assert (found["baishi"][4], found["qinghe"][4], found["nongye"][4]) == ("", "还没有报送过", "已 4 周没有报送")


def test_each_figure_opens_its_rows_and_each_row_its_draft(page, office, alone, went):
    draft = sent(office, "qinghe", "青禾镇春耕")
    office.step(draft, Step.DECLINE, alone, "内容一般")
    page.enter()
    page.open("qinghe")
    card = page.card
    assert card.figures["sent"].text() == "报送 1 篇"
    assert rows(page) == [("青禾镇春耕", "不采用")]
    card.figures["sent_back"].click()
    assert [title for title, _ in rows(page)] == ["青禾镇春耕"]
    assert rows(page)[0][1].endswith("：内容一般")
    assert "退回、不采用的原因：内容一般" in card.told.text()
    card.rows.cellActivated.emit(0, 1)
    assert went == [("inbox", draft.id)]
    card.figures["points"].click()
    assert len(rows(page)) == len(page.seen.circular.groups[0].lines[0].entries)


def test_correspondents_stand_with_their_counts_those_who_sent_nothing_too(page, office):
    sent(office, "qinghe", "青禾镇春耕", who="赵一鸣")
    page.enter()
    page.open("qinghe")
    page.card.figures["people"].click()
    assert rows(page) == [("李明轩", "报送 0 篇，采用 0 篇"), ("赵一鸣", "报送 1 篇，采用 0 篇")]


def test_where_a_unit_comes_from_is_told(page, office):
    known = {each.id: each for each in units.all_units(office.archive)}
    units.merge_units(office.archive, [known["baishi"]], known["qinghe"], date(NOW.year, 2, 1), actor=office.editor,
                      at=NOW)
    units.rename_unit(office.archive, known["qinghe"], "青禾街道", date(NOW.year, 3, 1), actor=office.editor, at=NOW)
    page.enter()
    page.open("qinghe")
    assert page.card.head.text() == "青禾街道"
    assert "前称“青禾镇”" in page.card.state.text()
    assert "由白石乡并入" in page.card.state.text()


def test_another_period_is_counted_by_another_basis(page, office):
    sent(office, "qinghe", "去年的一篇", weeks=60)
    page.enter()
    assert lines(page)["qinghe"][1] == "0"
    page.bases.setCurrentIndex(1)
    page.period.go_back()
    assert lines(page)["qinghe"][1] == ("1" if (NOW - timedelta(weeks=60)).year == NOW.year - 1 else "0")
    assert "按收稿日期" in page.basis.text()


def test_who_may_change_units_finds_the_way_there(page, frame, office, went):
    page.enter()
    page.open("baishi")
    page.card.edit.click()
    assert went == [("office", ("units", "baishi"))]
    page.allow(office.secretary)
    assert page.card.edit.isHidden()


def test_where_nobody_sent_anything_nobody_is_the_first(page):
    page.enter()
    assert [texts[0].split()[0] for texts in lines(page).values()] == ["—", "—", "—"]


def test_a_unit_that_is_no_more_is_marked(page, office):
    known = {each.id: each for each in units.all_units(office.archive)}
    units.merge_units(office.archive, [known["baishi"]], known["qinghe"], date(NOW.year, 1, 2), actor=office.editor,
                      at=NOW)
    page.enter()
    assert lines(page)["baishi"][4] == "已并入青禾镇"


def test_a_new_unit_is_listed_as_soon_as_it_is_there(page, office):
    page.enter()
    units.put_unit(office.archive, Unit("new", "竹影镇", Group.TOWNSHIP), actor=office.editor, at=NOW)
    page.hear(Changed(office=True))
    assert "new" in lines(page)


def test_a_unit_is_opened_by_its_id_from_elsewhere(qtbot, frame, office):
    screen = CreditScreen(frame)
    qtbot.addWidget(screen)
    screen.rooms.blockSignals(True)
    screen.rooms.setCurrentRow(4)
    screen.rooms.blockSignals(False)
    screen.open(("units", "baishi"))
    assert screen.page().card.head.text() == "白石乡"
