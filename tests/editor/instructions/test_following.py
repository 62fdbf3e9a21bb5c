"""Following an instruction up with the keys until it is settled, reprinting it, and its scans."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QBuffer, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QLabel

from bulletin.desk import instructing, looking
from bulletin.desk.instructing import Answer, Sheet
from bulletin.instructions.instruction import Happened, Responsible, State
from bulletin.text import plain
from bulletin.workflow import Stage
from editor.instructions.docket_model import Tab
from editor.instructions.words import today
from editor.pieces.form_fields import names_in

QINGHE, BAISHI = Responsible("青禾镇", "qinghe"), Responsible("白石乡", "baishi")


def a_picture() -> bytes:
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def main_button(desk):
    follow = desk.screen.follow
    return [each.text() for each in (follow.assign, follow.remind, follow.answer, follow.close_it)
            if each.property("role") == "main"]


def labels(widget):
    QApplication.processEvents()  # what was put into a layout is shown by its next turn
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_from_to_assign_to_settled_with_the_keys(sits, give):
    give("请抓紧落实。")
    desk = sits()
    assert main_button(desk) == ["交办"]
    desk.press(Qt.Key.Key_A)
    desk.type(desk.form.units.edit, "青禾镇、县水务公司")
    desk.form.deadline._take(7)
    desk.submit()
    assert [unit.name for unit in desk.chosen().units] == ["青禾镇", "县水务公司"]
    assert desk.chosen().deadline == today() + timedelta(days=7)
    assert main_button(desk) == ["登记反馈"]
    desk.press(Qt.Key.Key_U)
    desk.type(desk.form.words, "电话催办")
    desk.submit()
    for unit in ("青禾镇", "县水务公司"):
        desk.press(Qt.Key.Key_F)
        assert desk.form.unit.currentText() == unit
        desk.type(desk.form.words, "已整改")
        desk.submit()
    assert desk.chosen().state(today()) is State.ANSWERED
    assert main_button(desk) == ["办结"]
    desk.press(Qt.Key.Key_D)
    desk.submit()
    assert desk.form.said.error() == "请写明办结情况。"
    desk.type(desk.form.words, "已报县长阅")
    desk.submit()
    assert desk.said == ["已交办张县长的批示", "已登记催办", "已登记反馈", "已登记反馈", "已办结张县长的批示"]
    assert desk.screen.list.filter().tab is Tab.SETTLED
    assert desk.chosen().closed_on == today()
    assert desk.counts[-1] == 0
    desk.press(Qt.Key.Key_D)
    assert desk.form.windowTitle() == "重新办理"
    desk.type(desk.form.words, "群众来电")
    desk.submit()
    assert desk.chosen().is_open
    assert desk.troubles == []


def test_the_follow_up_is_told_newest_first_with_who_said_what(sits, give, office):
    one = give("请抓紧落实。", units=(QINGHE, BAISHI), due=-2)
    instructing.take_answer(office.archive, one.id, Answer(QINGHE, today(), "已整改", "李明轩"), actor=office.editor,
                            at=one.entered_at)
    desk = sits()
    told = labels(desk.screen.follow)
    assert any(words.endswith("已超 2 天") for words in told)
    assert "尚未反馈" in told
    answer = next(at for at, words in enumerate(told) if words.endswith("反馈 · 青禾镇 · 李明轩"))
    assigned = next(at for at, words in enumerate(told) if words.endswith(" 交办"))
    assert answer < assigned
    assert told[answer + 1] == "已整改"


def test_a_mistaken_answer_is_struck_in_its_row(sits, give, office):
    one = give("请抓紧落实。", units=(QINGHE,))
    instructing.take_answer(office.archive, one.id, Answer(QINGHE, today(), "误登的"), actor=office.editor,
                            at=one.entered_at)
    desk = sits()
    desk.screen.follow.striking.emit(desk.chosen().entries[-1])
    desk.type(desk.form.words, "登错了")
    desk.submit()
    assert desk.chosen().answers == ()
    desk.qtbot.waitUntil(
        lambda: any(words.endswith("反馈 · 青禾镇（已作废）") for words in labels(desk.screen.follow)))


def test_what_moved_on_meanwhile_is_said_in_the_form_and_nothing_is_lost(sits, give, office):
    one = give("请抓紧落实。", units=(QINGHE,))
    desk = sits()
    desk.press(Qt.Key.Key_D)
    form = desk.form
    desk.type(form.words, "已办")
    desk.elsewhere(lambda archive: instructing.take_answer(archive, one.id, Answer(QINGHE, today(), "又有情况"),
                                                           actor=office.editor, at=one.entered_at))
    desk.submit()
    assert form.wrong().startswith("这份批示已在别处改动，本次操作没有写入。填写的内容都在。")
    desk.qtbot.waitUntil(lambda: desk.chosen().version == 1)
    desk.qtbot.keyClick(form, Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_D)
    assert desk.form is form
    desk.submit()
    assert not desk.chosen().is_open


def test_taken_back_it_can_only_be_read(sits, give):
    give("重复的。", units=(QINGHE,))
    desk = sits()
    desk.screen.paper.withdraw.click()
    desk.type(desk.form.words, "重复登记")
    desk.submit()
    assert desk.chosen().withdrawn
    for key in (Qt.Key.Key_A, Qt.Key.Key_U, Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_P, Qt.Key.Key_S):
        desk.press(key)
    assert len(desk.forms) == 1


def test_nobody_is_urged_before_it_is_somebodys_business(sits, give):
    give("还没交办。")
    desk = sits()
    desk.press(Qt.Key.Key_U)
    assert desk.forms == []
    assert not desk.screen.follow.remind.isEnabled()


def test_a_reprint_says_where_it_went_and_opens_from_here(sits, give, office):
    one = give("请各乡镇借鉴。")
    desk = sits()
    desk.press(Qt.Key.Key_P)
    assert "没有设增刊" in desk.form.words.text()
    desk.submit()
    assert desk.said == ["已转印为新稿，在“采编”里，本单位没有设增刊，请再定刊物"]
    draft_id = desk.chosen().supplements[0]
    file = looking.draft_file(office.archive, draft_id)
    assert file.draft.stage is Stage.EDITING
    assert plain(file.revisions[-1].text).startswith("领导批示\n——来稿：请各乡镇借鉴。")
    desk.screen.paper.draft_wanted.emit(draft_id)
    assert desk.went == [("writing", draft_id)]
    assert one.id == desk.chosen().id


def test_scans_dropped_on_the_screen_are_added_and_shown(sits, give, tmp_path, monkeypatch):
    give("请抓紧落实。")
    (tmp_path / "批示.png").write_bytes(a_picture())
    desk = sits()
    desk.drop(desk.screen, tmp_path / "批示.png")
    assert [scan.name for scan in desk.chosen().scans] == ["批示.png"]
    assert desk.chosen().entries[-1].happened is Happened.SCANNED
    assert desk.said == ["已附扫描件 批示.png"]
    assert desk.screen.paper.picture.isVisibleTo(desk.screen)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url)) or True)
    desk.press(Qt.Key.Key_O)
    assert opened[0].fileName() == "批示.png"
    desk.drop(desk.screen, tmp_path / "没有.png")
    assert len(desk.troubles) == 1


def test_a_scan_that_could_be_run_is_saved_instead_of_opened(sits, give, tmp_path):
    give("请抓紧落实。", sheets=(Sheet("批示.exe", b"MZ"),))
    desk = sits()
    asked = []
    desk.screen.scans.asked.connect(asked.append)
    desk.press(Qt.Key.Key_O)
    asked[0].fileSelected.emit(str(tmp_path / "批示.exe"))
    assert (tmp_path / "批示.exe").read_bytes() == b"MZ"
    asked[0].reject()


@pytest.mark.parametrize(("written", "names"), [
    ("青禾镇、白石乡", ("青禾镇", "白石乡")), (" 、 ", ()),
    ("青禾镇，白石乡; 县水务公司", ("青禾镇", "白石乡", "县水务公司")),
])
def test_units_are_parted_by_whatever_people_put_between_them(written, names):
    assert names_in(written) == names


def test_every_deed_of_the_follow_up_is_undone_by_its_name(sits, give):
    give("请抓紧落实。", units=(QINGHE,))
    desk = sits()
    undoing = desk.frame.undoing
    desk.press(Qt.Key.Key_F)
    desk.type(desk.form.words, "已整改")
    desk.submit()
    desk.press(Qt.Key.Key_D)
    desk.type(desk.form.words, "已报县长阅")
    desk.submit()
    assert not desk.chosen().is_open
    undoing.undo()
    assert desk.said[-1] == "已撤销：办结：张县长的批示"
    one = instruction_now(desk)
    assert one.state(today()) is State.ANSWERED
    undoing.redo()
    assert instruction_now(desk).closed_on == today()
    undoing.undo()
    undoing.undo()
    assert instruction_now(desk).answers == ()
    assert instruction_now(desk).state(today()) is State.UNDER_WAY
    assert desk.troubles == []


def test_units_it_was_given_to_by_mistake_lose_it_again(sits, give):
    give("请抓紧落实。", units=(QINGHE,))
    desk = sits()
    desk.press(Qt.Key.Key_A)
    desk.type(desk.form.units.edit, "白石乡")
    desk.submit()
    assert desk.chosen().units != (QINGHE,)
    desk.frame.undoing.undo()
    assert instruction_now(desk).units == (QINGHE,)
    assert desk.said[-1] == "已撤销：交办：张县长的批示"


def instruction_now(desk):
    with desk.office.archive.reading() as work:
        return work.instructions.get(desk.chosen().id)
