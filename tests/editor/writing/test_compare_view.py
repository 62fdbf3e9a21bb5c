"""What an editor does in the compare view, with keys and clicks."""

import pytest
import shiboken6
from builders import NOON, a_text, take_in_one
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from bulletin.desk import intake, looking, writing
from bulletin.drafts import Facts, Source
from bulletin.intake.door import read_bytes
from bulletin.text import Cell as C
from bulletin.text import Paragraph, Role, Run, Table, Text, paragraph
from bulletin.workflow import Step
from editor.writing.versions.compare_bar import Mode

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TITLE = "青禾镇防汛备汛工作扎实推进"
FIRST = ("近日，青禾镇召开防汛工作会议，安排部署汛期各项工作。", "全镇排查山塘36座，拟于6月底完成整改。",
         "青禾镇储备编织袋2万条，组建队伍3支。")
THEN = (FIRST[0], "全镇排查山塘38座，已完成整改。", FIRST[2], "县水利局到现场指导，要求压实责任。")


@pytest.fixture
def screen(screen, frame):
    yield screen
    shiboken6.delete(screen)


def opened(screen, office, before: Text, after: Text | None = None):
    """A draft taken in as `before`, with `after` in the editor as its second version."""
    draft = intake.write_down(office.archive, before, Facts("qinghe"), source=Source.PASTE, actor=office.editor,
                              at=NOON)
    if after is not None:
        draft = office.save(draft, after)
    screen.open(draft.id)
    return draft


def compared(qtbot, screen, office, before=FIRST, after=THEN):
    draft = opened(screen, office, a_text(TITLE, *before), a_text(TITLE, *after))
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    return draft


def press(qtbot, button):
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def view_of(screen):
    assert screen.middle.currentWidget() is screen.comparing.view
    return screen.comparing.view


def plain_of(screen):
    return [block.plain for block in screen.sheet.pane.text()]


def test_ctrl_d_shows_what_was_done_since_the_text_came(qtbot, screen, office):
    compared(qtbot, screen, office)
    words = view_of(screen).page.toPlainText()
    assert "−36+38" in words
    assert "+县水利局到现场指导，要求压实责任。" in words
    assert view_of(screen).bar.count.text() == "第 1 / 3 处"


def test_esc_and_ctrl_d_go_back_to_the_text(qtbot, screen, office):
    compared(qtbot, screen, office)
    qtbot.keyClick(view_of(screen).page, Qt.Key.Key_Escape)
    assert screen.middle.currentWidget() is screen.sheet
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    qtbot.keyClick(view_of(screen).page, Qt.Key.Key_D, CTRL)
    assert screen.middle.currentWidget() is screen.sheet


def test_the_changes_of_fact_stand_apart_and_lead_to_their_place(qtbot, screen, office):
    compared(qtbot, screen, office)
    view = view_of(screen)
    assert view.facts.words() == ["36座 → 38座", "拟 → 已", "6月底 → （删去）", "（原无） → 县水利局"]
    assert "“…全镇排查山塘38座…”" in view.facts.rows.rows[0].title + view.facts.rows.rows[0].beneath
    rows = view.facts.list
    last = rows.model().index(3, 0)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(last).center())
    cursor = QTextCursor(view.page.document())
    cursor.setPosition(view.place.start)
    cursor.setPosition(view.place.end, QTextCursor.MoveMode.KeepAnchor)
    assert "县水利局" in cursor.selectedText()


def test_f8_goes_from_change_to_change_and_round(qtbot, screen, office):
    compared(qtbot, screen, office)
    view = view_of(screen)
    told = [view.bar.count.text()]
    for _ in range(3):
        qtbot.keyClick(view.page, Qt.Key.Key_F8)
        told.append(view.bar.count.text())
    assert told == ["第 1 / 3 处", "第 2 / 3 处", "第 3 / 3 处", "第 1 / 3 处"]
    qtbot.keyClick(view.page, Qt.Key.Key_F8, SHIFT)
    assert view.bar.count.text() == "第 3 / 3 处"


def test_one_change_is_put_back_as_one_step_of_undo(qtbot, screen, office):
    compared(qtbot, screen, office)
    view = view_of(screen)
    press(qtbot, view.bar.put_change)
    assert plain_of(screen)[2] == "全镇排查山塘36座，已完成整改。"
    assert view.bar.count.text() == "第 1 / 2 处"
    qtbot.keyClick(view.page, Qt.Key.Key_Z, CTRL)
    assert view.bar.count.text() == "第 1 / 3 处"
    press(qtbot, view.bar.put_change)
    qtbot.keyClick(view.page, Qt.Key.Key_Escape)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, CTRL)
    assert plain_of(screen) == [TITLE, *THEN]
    assert not screen.sheet.pane.document().isUndoAvailable()


def test_a_whole_paragraph_is_put_back_with_its_emphasis(qtbot, screen, office):
    runs = (Run("全镇"), Run("排查36座", bold=True), Run("山塘。"))
    before = (paragraph(TITLE, Role.TITLE), Paragraph(Role.LEVEL1, runs))
    after = (paragraph(TITLE, Role.TITLE), paragraph("全镇共排查了38座山塘。"))
    opened(screen, office, before, after)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    view = view_of(screen)
    qtbot.keyClick(view.page, Qt.Key.Key_F8)
    press(qtbot, view.bar.put_passage)
    assert plain_of(screen)[1] == "全镇排查36座山塘。"
    assert screen.sheet.pane.text()[1].role is Role.LEVEL1


def test_emphasis_alone_is_put_back(qtbot, screen, office):
    before = (paragraph(TITLE, Role.TITLE), Paragraph(Role.BODY, (Run("重"), Run("点", bold=True))))
    opened(screen, office, before, a_text(TITLE, "重点"))
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    qtbot.keyClick(view_of(screen).page, Qt.Key.Key_F8)
    press(qtbot, view_of(screen).bar.put_passage)
    assert screen.sheet.pane.text() == before
    assert view_of(screen).bar.count.text() == "没有改动"


@pytest.mark.parametrize(("before", "after"), [
    (FIRST, FIRST[1:]), (FIRST, FIRST[:2]), (FIRST, (FIRST[0], FIRST[2])), (FIRST[:2], FIRST), (FIRST[1:], FIRST),
    ((FIRST[0], FIRST[2]), FIRST), (FIRST, (FIRST[1], FIRST[2], FIRST[0])),
    (FIRST, (FIRST[1], FIRST[2], FIRST[0].replace("青禾镇", "全镇"))), (FIRST, (FIRST[2], FIRST[0], FIRST[1])),
    (FIRST, (FIRST[0] + FIRST[1] + FIRST[2],)), ((FIRST[0] + FIRST[1], FIRST[2]), FIRST), (("", *FIRST), FIRST),
    (FIRST, (*FIRST[:2], "𠮷" + FIRST[2])), ((FIRST[0] + "\n第二行𠮷。", FIRST[2]), (FIRST[0], FIRST[2])),
], ids=[str(number) for number in range(14)])
def test_putting_everything_back_gives_the_text_before(qtbot, screen, office, before, after):
    draft = opened(screen, office, a_text(TITLE, *before), a_text(TITLE, *after))
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    view = view_of(screen)
    for _ in range(6):
        if view.bar.count.text() == "没有改动":
            break
        qtbot.keyClick(view.page, Qt.Key.Key_F8)
        press(qtbot, view.bar.put_passage)
    assert plain_of(screen) == [TITLE, *before]
    assert writing.open_draft(office.archive, draft.id).revision.number == 2


def test_a_cell_is_put_back_and_a_row_is_not(qtbot, screen, office):
    def table(*rows):
        return Table(tuple(tuple(C(cell) for cell in row) for row in rows))

    before = (*a_text(TITLE, FIRST[0]), table(("乡镇", "户数"), ("青禾镇", "12")), paragraph(FIRST[2]))
    after = (*a_text(TITLE, FIRST[0]), table(("乡镇", "户数"), ("青禾镇", "15"), ("龙门镇", "3")), paragraph(FIRST[2]))
    opened(screen, office, before, after)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    view = view_of(screen)
    press(qtbot, view.bar.put_change)
    assert screen.sheet.pane.text()[2].rows[1][1].text == "12"
    assert not view.bar.put_change.isEnabled()
    assert not view.bar.put_passage.isEnabled()


def test_any_two_versions_are_compared_and_swapped(qtbot, screen, office):
    draft = compared(qtbot, screen, office)
    view = view_of(screen)
    office.save(office.current(draft), a_text(TITLE, *FIRST, "第三版添了一段。"))
    screen.writer.look_again()
    assert [view.bar.after.itemText(at).partition("　")[0] for at in range(view.bar.after.count())] == [
        "编辑区里的文字", "第 3 版", "第 2 版", "第 1 版"]
    view.bar.before.setCurrentIndex(3)
    view.bar.after.setCurrentIndex(1)
    assert "+第三版添了一段。" in view.page.toPlainText()
    assert not view.bar.put_change.isVisible()
    qtbot.mouseClick(view.bar.swap, Qt.MouseButton.LeftButton)
    assert "−第三版添了一段。" in view.page.toPlainText()


def test_versions_say_what_became_of_them_and_what_was_agreed_to_is_compared_first(qtbot, screen, office):
    draft = opened(screen, office, a_text(TITLE, *FIRST))
    office.save(office.agreed(office.current(draft)), a_text(TITLE, *THEN))
    screen.writer.look_again()
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    assert "送审稿、审核稿、签发稿" in view_of(screen).bar.before.currentText()


def test_the_original_file_is_read_again(qtbot, screen, office):
    incoming = read_bytes("来稿.txt", "\n".join([TITLE, *FIRST]).encode())
    arrival = take_in_one(office.archive, incoming, path="来稿.txt", actor=office.editor, at=NOON)
    draft = office.save(looking.some_drafts(office.archive, (arrival.draft_id,))[0], a_text(TITLE, *THEN))
    office.save(draft, a_text(TITLE, *THEN, "后来又添一段。"))
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_D, CTRL)
    view = view_of(screen)
    view.bar.before.setCurrentIndex(view.bar.before.count() - 1)
    assert view.bar.before.currentText() == "原件　来稿.txt"
    assert "−36+38" in view.page.toPlainText()
    assert "+后来又添一段。" in view.page.toPlainText()


def test_both_texts_stand_beside_each_other_and_the_clean_text_alone(qtbot, screen, office):
    compared(qtbot, screen, office)
    view = view_of(screen)
    press(qtbot, view.bar.modes[Mode.BESIDE])
    assert len(view.places) == 3
    assert view.bar.count.text() == "第 1 / 3 处"
    qtbot.keyClick(view.page, Qt.Key.Key_F8)
    assert view.bar.count.text() == "第 2 / 3 处"
    press(qtbot, view.bar.modes[Mode.CLEAN])
    assert view.page.toPlainText().split("\n")[1:] == list(THEN)
    assert not view.bar.next.isEnabled()


def test_only_what_changed_is_shown_with_a_paragraph_around(qtbot, screen, office):
    before = [f"第{number}段讲的是各不相同的工作情况。" for number in range(12)]
    compared(qtbot, screen, office, before, [*before[:11], "最后一段重新写过了，与原来的全无干系。"])
    view = view_of(screen)
    qtbot.mouseClick(view.bar.only, Qt.MouseButton.LeftButton, pos=QPoint(8, view.bar.only.height() // 2))
    words = view.page.toPlainText()
    assert "略去未改动的 11 段" in words
    assert before[10] in words
    assert before[3] not in words


def test_nothing_is_put_back_into_what_may_not_be_written(qtbot, screen, office):
    draft = office.draft(TITLE, FIRST[0])
    office.step(draft, Step.DECLINE, office.editor, "时效已过")
    screen.open(draft.id)
    screen.comparing.toggle()
    assert not view_of(screen).bar.put_change.isVisible()


def test_the_button_of_the_versions_leads_to_the_view(qtbot, screen, office):
    opened(screen, office, a_text(TITLE, *FIRST), a_text(TITLE, *THEN))
    screen.side.setCurrentWidget(screen.versions)
    screen.versions.choose(1)
    press(qtbot, screen.versions.compare)
    assert view_of(screen).bar.before.currentText().startswith("第 1 版")


def test_another_draft_is_shown_as_a_text(qtbot, screen, office):
    compared(qtbot, screen, office)
    screen.open(office.draft().id)
    assert screen.middle.currentWidget() is screen.sheet
