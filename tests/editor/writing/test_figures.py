"""The checklist of figures beside the text: ticked with Space, each with its source, and kept right while typing."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import checking_figures, writing
from bulletin.figures.finding import figures_in
from bulletin.workflow import Stage, Step
from editor.shell.rows import ROW_ROLE

CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "青禾镇春耕备耕工作进展顺利"
BODY = "青禾镇抢抓农时，全镇整地2万亩，同比增长15.6%，选派农技人员37名，发放补贴5000余元。"
SOURCE = "县农业农村局电话核实"


@pytest.fixture
def draft(office):
    return office.draft(TITLE, BODY)


@pytest.fixture
def panel(qtbot, screen, draft):
    with qtbot.waitExposed(screen):
        screen.activateWindow()
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(screen.figuring.checklist.figures))
    return screen.figuring.panel


@pytest.fixture
def tick_all(frame, office):
    """Tick figures of a draft as a colleague does, all of them or those named."""
    def tick(draft, *words, actor=None):
        anchors = [each.anchor for each in figures_in(a_text(TITLE, BODY)) if not words or each.words in words]
        frame.background.ask(frame, lambda archive: checking_figures.check_figures(
            archive, draft.id, anchors, SOURCE, actor=actor or office.other_editor, at=NOON))
    return tick


def listed(panel):
    """What each row says: the figure, whether it is ticked, and the second line."""
    rows = [panel.rows.index(n).data(ROW_ROLE) for n in range(panel.rows.rowCount())]
    return [(standing.figure.words, row.ticked, row.beneath)
            for standing, row in zip(panel.rows.shown, rows, strict=True)]


def ticks(office, draft):
    return [(each.words, each.source, each.who, each.holds) for each in
            checking_figures.checks_on(office.archive, draft.id).checks]


def tab(screen):
    """What the tab says of how far it is; its words have the number of those still open."""
    at = screen.side.indexOf(screen.figuring.panel)
    count, _, of = screen.side.tabToolTip(at).removeprefix("数据核对 ").partition("/")
    left = int(of or 0) - int(count or 0)
    assert screen.side.tabText(at) == (f"核对 {left}" if left else "核对")
    return f"核对 {count}/{of}" if of else "核对"


def choose(panel, *words):
    rows = [n for n, (each, _, _) in enumerate(listed(panel)) if each in words]
    panel.list.setCurrentIndex(panel.rows.index(rows[0]))
    for row in rows[1:]:
        panel.list.selectionModel().select(panel.rows.index(row), panel.list.selectionModel().SelectionFlag.Select)


def test_the_figures_stand_in_order_in_a_tab_behind_the_check(panel, screen):
    assert [each for each, _, _ in listed(panel)] == ["2万亩", "15.6%", "37名", "5000余元"]
    assert not any(ticked for _, ticked, _ in listed(panel))
    assert tab(screen) == "核对 0/4"
    titles = [screen.side.tabText(n).split(" ")[0] for n in range(screen.side.count())]
    assert titles == ["信息", "检查", "核对", "批注", "版本", "经过"]
    assert panel.list.hasFocus()


def test_space_ticks_with_the_source_and_goes_on_to_the_next(qtbot, panel, screen, office, draft):
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.foot.edit.hasFocus()  # no source yet: it is asked for
    panel.foot.edit.setText(SOURCE)
    qtbot.keyClick(panel.foot.edit, Qt.Key.Key_Return)
    assert ticks(office, draft) == [("2万亩", SOURCE, office.editor.id, True)]
    assert panel.list.hasFocus()
    assert panel.current().figure.words == "15.6%"
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert [each[:2] for each in ticks(office, draft)] == [("2万亩", SOURCE), ("15.6%", SOURCE)]
    assert tab(screen) == "核对 2/4"
    assert listed(panel)[0][2].startswith(f"{SOURCE}　{office.editor.name}")


def test_space_on_a_ticked_one_takes_the_tick_back(qtbot, panel, office, draft, tick_all):
    tick_all(draft)
    assert all(ticked for _, ticked, _ in listed(panel))
    choose(panel, "37名")
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert [ticked for _, ticked, _ in listed(panel)] == [True, True, False, True]
    assert [holds for _, _, _, holds in ticks(office, draft)] == [True, True, False, True]


def test_several_are_ticked_with_one_source_at_once(qtbot, panel, office, draft):
    choose(panel, "2万亩", "37名", "5000余元")
    assert "已选 3 条" in panel.foot.said.text()
    panel.foot.show_source("原稿附表")
    panel.foot.tick.click()
    assert ticks(office, draft) == [
        (each, "原稿附表", office.editor.id, True) for each in ("2万亩", "37名", "5000余元")]
    assert panel.current().figure.words == "15.6%"


def test_enter_writes_another_source(qtbot, panel, office, draft, tick_all):
    tick_all(draft, "2万亩")
    choose(panel, "2万亩")
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.foot.edit.hasFocus()
    assert panel.foot.edit.selectedText() == SOURCE
    panel.foot.edit.setText("县统计局月报")
    qtbot.keyClick(panel.foot.edit, Qt.Key.Key_Enter)
    assert [each[1] for each in ticks(office, draft)] == [SOURCE, "县统计局月报"]
    assert listed(panel)[0][2].startswith("县统计局月报")
    choose(panel, "2万亩")
    panel.foot.untick.click()
    assert not listed(panel)[0][1]
    assert not any(holds for *_, holds in ticks(office, draft))


def test_the_last_sources_are_offered(qtbot, screen, panel, office, draft, tick_all):
    tick_all(office.draft(TITLE, BODY))
    screen.open(office.draft(TITLE, "播种3万亩。").id)
    assert panel.foot.field.itemText(0) == SOURCE
    assert panel.foot.source() == SOURCE


def test_escape_goes_from_the_source_to_the_list_and_from_there_to_the_text(qtbot, panel, screen):
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.foot.edit, Qt.Key.Key_Escape)
    assert panel.list.hasFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert screen.sheet.pane.hasFocus()


def test_a_click_goes_to_the_figure_and_marks_it_a_click_into_the_box_ticks(qtbot, panel, screen, office, draft):
    panel.foot.show_source(SOURCE)
    place = panel.list.visualRect(panel.rows.index(2))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert marked(screen) == ["37名"]
    assert screen.sheet.pane.textCursor().position() == screen.sheet.pane.document().find("37名").selectionEnd()
    assert ticks(office, draft) == []
    box = QPoint(place.left() + 20, place.center().y())
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [each[0] for each in ticks(office, draft)] == ["37名"]
    screen.side.setCurrentWidget(screen.beside_facts)
    assert marked(screen) == []


def marked(screen):
    return [each.cursor.selectedText() for each in screen.sheet.pane.extraSelections()
            if each.format.background().style() is not Qt.BrushStyle.NoBrush
            and each.format.underlineStyle().name == "NoUnderline"]


def test_going_down_with_the_keyboard_looks_at_each(qtbot, panel, screen):
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert marked(screen) == ["15.6%"]
    assert panel.list.hasFocus()


def type_over(screen, words, instead):
    cursor = screen.sheet.pane.document().find(words)
    cursor.insertText(instead)


def test_the_list_follows_the_typing_and_a_changed_figure_is_open_again(qtbot, panel, screen, office, draft, tick_all):
    tick_all(draft)
    assert tab(screen) == "核对 4/4"
    type_over(screen, "2万亩", "2.5万亩")
    type_over(screen, "农技人员", "农业技术人员")
    qtbot.waitUntil(lambda: tab(screen) == "核对 3/4")
    words, ticked, beneath = listed(panel)[0]
    assert (words, ticked) == ("2.5万亩", False)
    assert beneath == f"原为2万亩，{office.other_editor.name}核过，已改动"
    choose(panel, "2.5万亩")
    assert "请重新核对" in panel.foot.said.text()
    type_over(screen, "2.5万亩", "2万亩")
    qtbot.waitUntil(lambda: tab(screen) == "核对 4/4")


def test_a_tick_made_on_typing_that_is_no_version_yet_holds_when_it_becomes_one(qtbot, panel, screen, office, draft):
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    screen.sheet.pane.insertPlainText("另有12户。")
    qtbot.waitUntil(lambda: tab(screen) == "核对 0/5")
    choose(panel, "12户")
    panel.foot.show_source(SOURCE)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_S, CTRL)
    assert writing.open_draft(office.archive, draft.id).draft.revision_number == 2
    assert [each for each, ticked, _ in listed(panel) if ticked] == ["12户"]


def test_only_the_open_ones_can_be_shown(qtbot, panel, office, draft, tick_all):
    tick_all(draft, "2万亩", "37名")
    panel.only_open.setChecked(True)
    assert [each for each, _, _ in listed(panel)] == ["15.6%", "5000余元"]
    tick_all(draft, "15.6%", "5000余元")
    assert listed(panel) == []
    panel.empty.action.click()
    assert len(listed(panel)) == 4


def test_the_first_open_one_is_chosen_on_opening(qtbot, screen, office, draft, tick_all):
    tick_all(draft, "2万亩", "15.6%")
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F9)
    assert screen.figuring.panel.current().figure.words == "37名"


def test_without_figures_it_says_so(qtbot, panel, screen, office):
    screen.open(office.draft("县里召开会议", "会议强调了安全。").id)
    qtbot.waitUntil(lambda: screen.figuring.checklist.is_found)
    assert tab(screen) == "核对"
    assert panel.empty.isVisible()
    assert not panel.foot.isVisible()


def test_what_a_colleague_ticks_is_seen_at_once(panel, screen, office, draft, tick_all):
    tick_all(draft, "37名", actor=office.reviewer)
    assert tab(screen) == "核对 1/4"
    assert office.reviewer.name in listed(panel)[2][2]


def test_a_published_draft_is_only_looked_at(qtbot, screen, office):
    published = office.approved(TITLE)
    issue = office.published(published)
    assert issue is not None
    screen.open(published.id)
    panel = screen.figuring.panel
    qtbot.waitUntil(lambda: bool(panel.rows.shown))
    assert office.current(published).stage is Stage.PUBLISHED
    panel.foot.show_source(SOURCE)
    panel.toggle()
    assert not panel.foot.tick.isEnabled()
    assert ticks(office, published) == []


def test_what_is_refused_is_told(qtbot, panel, screen, office, draft, frame, troubles):
    frame.seat(office.admin)
    panel.foot.show_source(SOURCE)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert [each.reason.value for each in troubles] == ["role_missing"]
    assert not any(ticked for _, ticked, _ in listed(panel))


def test_a_draft_already_submitted_can_still_be_checked(qtbot, panel, screen, office, draft):
    office.step(draft, Step.SUBMIT, office.editor)
    panel.foot.show_source(SOURCE)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert [each[0] for each in ticks(office, draft)] == ["2万亩"]
    assert office.current(draft).stage is Stage.SUBMITTED
