"""Choosing, sorting, filtering and reading in the list."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QTextEdit, QToolButton

from bulletin.desk import looking
from bulletin.drafts import Urgency
from bulletin.errors import Cause, Trouble
from bulletin.workflow import Stage, Step
from editor.inbox.drafts_model import Column
from editor.inbox.filters import WAITING
from editor.inbox.menu import RowsMenu
from editor.shell.commands import commands_in
from editor.shell.keys_sheet import told
from tests.editor.inbox.conftest import deliver, fill_with, settle, titles

DOWN, SHIFT, CONTROL = Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def chip(screen, words):
    return next(each for each in screen.filters.stages.findChildren(QToolButton) if each.text().startswith(words))


def test_the_newest_draft_is_shown_and_can_be_read_at_once(enter, office):
    fill_with(office.archive, 3)
    screen = enter()
    assert titles(screen) == ["第3篇", "第2篇", "第1篇"]
    assert screen.pane.words() == "共 3 篇，选中 1 篇"
    assert screen.reader.title.text() == "第3篇"
    assert "全镇整地2万亩" in screen.reader.text.toPlainText()


def test_keys_move_and_enter_opens_for_writing(enter, office, told, qtbot):
    fill_with(office.archive, 3)
    screen = enter()
    qtbot.keyClick(screen.pane.list, DOWN)
    settle(screen, qtbot)
    assert screen.reader.title.text() == "第2篇"
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_Return)
    assert told["went"] == [("writing", screen.pane.list.current_id())]


def test_the_number_of_selected_rows_is_stated(enter, office, qtbot):
    fill_with(office.archive, 2500)
    screen = enter()
    qtbot.keyClick(screen.pane.list, DOWN, SHIFT)
    assert screen.pane.words() == "共 2,500 篇，选中 2 篇"
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_A, CONTROL)
    assert screen.pane.words() == "共 2,500 篇，选中 2,500 篇"
    settle(screen, qtbot)
    assert not screen.reader.deeds.steps[Step.RESERVE].isEnabled()
    assert "请分批办理" in screen.reader.several.text()


def test_a_list_that_could_not_be_read_says_so_instead_of_counting_on(enter, office):
    fill_with(office.archive, 5)
    screen = enter()
    screen.pane.model.complete = False
    screen.pane.model.failed.emit(Trouble(Cause.DAMAGED))
    assert screen.pane.words().startswith("没有读出")
    screen.pane.reload()
    assert screen.pane.words().startswith("共 5 篇")


def test_a_click_on_the_header_sorts(enter, office, qtbot):
    fill_with(office.archive, 5)
    screen = enter()
    header = screen.pane.list.horizontalHeader()
    place = QPoint(header.sectionPosition(Column.RECEIVED) + 10, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert titles(screen)[0] == "第1篇"
    screen.pane.list.order_by(Column.TITLE)
    assert titles(screen) == sorted(titles(screen))


def test_the_menu_of_the_keyboard_sorts_and_deals(enter, office, qtbot):
    fill_with(office.archive, 5)
    screen = enter()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QGuiApplication.sendEvent(screen.pane.list, event)
    menu = screen.findChild(RowsMenu)
    words = [line.text() for line in menu.actions() if line.text()]
    assert words == ["打开采编", "转备用", "不采用…", "合稿…", "排序"]
    sorting = next(line for line in menu.actions() if line.text() == "排序").menu()
    next(line for line in sorting.actions() if line.text() == "收到").trigger()
    assert titles(screen)[0] == "第1篇"
    menu.close()


def test_chips_filter_by_stage_and_state_the_counts(enter, office, qtbot):
    fill_with(office.archive, 4)
    fill_with(office.archive, 2, Stage.RESERVE)
    fill_with(office.archive, 1, Stage.PUBLISHED)
    screen = enter()
    assert screen.filters.stages.chips() == ["待处理 6", "全部 7", "来稿 4", "已刊发 1", "备用 2"]
    chip(screen, "备用").click()
    assert screen.pane.model.rowCount() == 2
    chip(screen, "全部").click()
    assert screen.pane.model.rowCount() == 7


def test_a_unit_can_be_chosen(enter, office, qtbot):
    fill_with(office.archive, 6)
    screen = enter()
    unit = screen.filters.unit
    unit.setCurrentIndex(unit.findData("baishi"))
    unit.activated.emit(unit.currentIndex())
    assert titles(screen) == ["第4篇", "第1篇"]


def test_words_filter_after_a_pause(enter, office, qtbot):
    fill_with(office.archive, 30)
    screen = enter()
    screen.filters.words.setText("第17篇")
    qtbot.waitUntil(lambda: titles(screen) == ["第17篇"])
    qtbot.keyClick(screen.filters.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 30)


def test_nothing_found_is_one_sentence_and_one_action(enter, office, qtbot):
    fill_with(office.archive, 3)
    screen = enter()
    screen.filters.words.setText("没有的词")
    qtbot.waitUntil(lambda: not screen.pane.shows_list())
    screen.pane.none.acted.emit()
    assert screen.pane.shows_list()
    assert screen.pane.model.rowCount() == 3


def test_an_empty_inbox_invites(enter, qtbot):
    screen = enter()
    assert screen.pane.empty.isVisible()
    assert screen.reader.title.isHidden() or not screen.reader.title.isVisible()
    screen.pane.empty.acted.emit()
    assert screen.receiving.dialog is not None
    screen.receiving.dialog.reject()


def test_selection_and_place_survive_a_reload(enter, office, qtbot):
    fill_with(office.archive, 400)
    screen = enter()
    rows = screen.pane.list
    rows.selectRow(120)
    qtbot.keyClick(rows, DOWN, SHIFT)
    ids, current, place = rows.selected_ids(9), rows.current_id(), rows.verticalScrollBar().value()
    office.draft("新到的一篇")
    deliver(screen)
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 401)
    assert rows.selected_ids(9) == ids
    assert rows.current_id() == current
    assert rows.currentIndex().row() in (121, 122)
    assert rows.verticalScrollBar().value() == place


def test_a_thousand_selected_rows_survive_a_reload(enter, office, qtbot):
    fill_with(office.archive, 1000)
    screen = enter()
    screen.pane.list.selectAll()
    fill_with(office.archive, 1, Stage.RESERVE)
    deliver(screen)
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 1001)
    assert screen.pane.list.selected_count() == 1000


def test_when_a_draft_leaves_the_list_the_keys_go_on_with_the_next(enter, office, qtbot):
    fill_with(office.archive, 5)
    screen = enter()
    rows = screen.pane.list
    qtbot.keyClick(rows, DOWN)
    draft = looking.some_drafts(office.archive, (rows.current_id(),))[0]
    office.step(draft, Step.SUBMIT, office.editor)
    deliver(screen)
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 4)
    settle(screen, qtbot)
    assert screen.reader.title.text() == "第3篇"


def test_an_unseen_screen_asks_again_only_when_it_is_entered(enter, office, qtbot):
    fill_with(office.archive, 2)
    screen = enter()
    screen.hide()
    office.draft("夜里到的一篇")
    qtbot.wait(200)
    assert screen.pane.model.rowCount() == 2
    deliver(screen)
    screen.show()
    screen.enter()
    assert screen.pane.model.rowCount() == 3


def test_urgent_drafts_are_marked_in_words(enter, office, qtbot):
    fill_with(office.archive, 1, urgency=Urgency.EXTRA)
    screen = enter()
    assert titles(screen) == ["特急 第1篇"]
    assert screen.reader.urgency.word() == "特急"


def test_a_draft_asked_for_is_shown_though_filters_hide_it(enter, office, qtbot):
    fill_with(office.archive, 3)
    draft = office.step(office.draft("备用的一篇"), Step.SUBMIT, office.editor)
    screen = enter()
    screen.filters.words.setText("第1篇")
    qtbot.waitUntil(lambda: screen.pane.model.rowCount() == 1)
    screen.open(draft.id)
    assert screen.pane.list.current_id() == draft.id
    screen.open("no such draft")
    assert screen.pane.model.rowCount() == 4


def test_the_badge_counts_drafts_nobody_took_up(frame, office, qtbot):
    from editor.inbox.screen import InboxScreen

    fill_with(office.archive, 3)
    fill_with(office.archive, 2, Stage.RESERVE)
    screen = InboxScreen(frame)
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.count_changed) as counted:
        screen.enter()
    assert counted.args == [3]


def test_the_keys_of_the_screen_are_told(enter):
    keys = dict(told(commands_in(enter())))
    assert {"Ctrl+O", "Ctrl+V", "Ctrl+H", "F5"} <= set(keys)
    assert not any("Alt" in key for key in keys)


def test_rows_not_yet_there_are_painted_quietly(enter, office, qtbot):
    fill_with(office.archive, 2000)
    screen = enter()
    rows = screen.pane.list
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    rows.viewport().grab()
    qtbot.waitUntil(lambda: screen.pane.model.draft_at(1999) is not None)
    rows.viewport().grab()


def test_typing_in_the_list_does_not_search_row_by_row(enter, office, qtbot):
    fill_with(office.archive, 1000)
    screen = enter()
    QTest.keyClicks(screen.pane.list, "zz")
    assert screen.pane.list.currentIndex().row() == 0


def test_the_mouse_shows_the_row_it_is_over(enter, office, qtbot):
    fill_with(office.archive, 5)
    screen = enter()
    rows = screen.pane.list
    qtbot.mouseMove(rows.viewport(), QPoint(50, 36 * 2 + 10))
    rows.viewport().grab()
    QGuiApplication.sendEvent(rows, QEvent(QEvent.Type.Leave))


def test_waiting_is_what_an_editor_has_to_do():
    assert {Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE} == WAITING


def test_painting_with_everything_selected_does_not_ask_row_by_row(enter, office, qtbot, monkeypatch):
    fill_with(office.archive, 3000)
    screen = enter()
    asked, model = [], type(screen.pane.model)
    whole = model.columnCount
    monkeypatch.setattr(model, "columnCount", lambda *given: asked.append(1) or whole(*given))
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_A, CONTROL)
    screen.pane.list.grab()
    settle(screen, qtbot)
    assert len(asked) < 3000


def test_every_control_has_a_name_for_screen_readers(enter, office):
    office.draft()
    screen = enter()
    for kind in (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QTableView):
        for each in screen.findChildren(kind):
            inner = each.objectName().startswith("qt_") or isinstance(each.parent(), QTableView | QLineEdit)
            if not inner and not each.isHidden():
                assert each.accessibleName() or each.text(), each


def test_a_change_of_the_theme_reaches_the_text(enter, office, qapp):
    office.draft()
    screen = enter()
    words = screen.reader.text.toPlainText()
    QGuiApplication.sendEvent(screen.reader, QEvent(QEvent.Type.PaletteChange))
    assert screen.reader.text.toPlainText() == words


def test_a_narrow_window_keeps_titles_and_all_chips(enter, office, qtbot):
    fill_with(office.archive, 2)
    screen = enter()
    screen.filters.stages.show_counts(dict.fromkeys(Stage, 1200))
    wide = screen.filters.stages.heightForWidth(1400)
    assert screen.filters.stages.heightForWidth(700) > wide
    rows = screen.pane.list
    assert not rows.isColumnHidden(Column.CHARACTERS)
    screen.resize(860, 640)
    qtbot.waitUntil(lambda: rows.isColumnHidden(Column.CHARACTERS))
    assert rows.columnWidth(Column.TITLE) > 120
