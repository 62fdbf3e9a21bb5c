"""What the reader says of drafts that are alike and of revised ones, and what is done about them."""

from dataclasses import replace

import pytest
from builders import NOON, a_text, take_in_one
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bulletin.desk import looking
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Letter
from bulletin.workflow import Stage
from editor.inbox.asking import ReasonDialog
from tests.editor.inbox.conftest import deliver, settle

BODY = ("连日来，青禾镇抢抓晴好天气推进秋收。截至11月20日，全镇已收割晚稻1.26万亩，占计划的71%；投入收割机38台，"
        "预计11月28日前完成。镇农技站组织12名技术员进村入户，指导农户做好烘干和入库，已烘干稻谷420吨。")
CONTROL = Qt.KeyboardModifier.ControlModifier


def came(office, name, title, body, *, message="", mail="a"):
    """Take in a text file, as part of a mail where `message` is its id; return its draft."""
    incoming = read_bytes(name, f"{title}\n{body}\n报送单位：青禾镇\n".encode())
    if message:
        incoming = replace(incoming, letter=Letter("li@qinghe.example", "李明轩", "秋收", message, NOON, mail * 64))
    arrival = take_in_one(office.archive, incoming, path=name, actor=office.editor, at=NOON)
    return looking.some_drafts(office.archive, (arrival.draft_id,))[0]


@pytest.fixture
def printed(office):
    """A draft that was printed in No. 51."""
    draft = office.agreed(office.draft("青禾镇秋收过七成", BODY))
    office.published(draft)
    return draft


@pytest.fixture
def like(office, printed):
    """A draft much like the printed one."""
    return came(office, "秋收.txt", "青禾镇秋收进度", BODY.replace("71%", "74%").replace("12名", "15名"))


@pytest.fixture
def revised(office):
    """A first draft and a revised text of it, by two mails of one message."""
    first = came(office, "秋收.txt", "青禾镇秋收进度", BODY, message="m1@qinghe.example", mail="a")
    second = came(office, "秋收.txt", "青禾镇秋收进度", BODY.replace("1.26", "1.31"), message="m1@qinghe.example",
                  mail="b")
    return first, second


def look_at(screen, draft, qtbot):
    screen.open(draft.id)
    settle(screen, qtbot)
    return screen.reader.strip


def press(strip, deed, row=0):
    strip.rows[row].deeds[deed].click()


def test_a_draft_like_a_printed_one_says_so_and_leads_there(enter, office, printed, like, told, qtbot):
    strip = look_at(enter(), like, qtbot)
    assert strip.isVisible()
    said = strip.words()[0]
    assert said.startswith("与《青禾镇秋收过七成》相似 ")
    assert said.endswith("，已在《信息快报》第51期刊登")
    strip.rows[0].follow()
    assert told["went"] == [("archive", office.current(printed).issue_id)]


def test_a_draft_like_one_not_printed_leads_to_that_draft(enter, office, told, qtbot):
    first = office.draft("青禾镇秋收过七成", BODY)
    second = office.draft("青禾镇秋收过七成", BODY)
    strip = look_at(enter(), second, qtbot)
    assert strip.words() == ["与《青禾镇秋收过七成》文字相同"]
    strip.rows[0].follow()
    assert told["went"] == [("inbox", first.id)]


def test_a_draft_like_no_other_shows_no_note(enter, office, qtbot):
    assert not look_at(enter(), office.draft(), qtbot).isVisible()


def test_ctrl_d_compares_with_the_changes_of_fact_first(enter, like, qtbot):
    screen = enter()
    look_at(screen, like, qtbot)
    with qtbot.waitSignal(screen.following.twinning.compared) as compared:
        qtbot.keyClick(screen.pane.list, Qt.Key.Key_D, CONTROL)
    window = compared.args[0]
    assert "数字：71% → 74%" in window.facts.words()
    assert "−71+74%" in window.page.toPlainText()
    assert [each.text() for each in window.findChildren(QPushButton)] == ["不是重复", "作重复处理…"]
    window.grab()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_is_chosen_in_the_comparison_concerns_the_drafts_compared(enter, office, like, qtbot):
    screen = enter()
    look_at(screen, like, qtbot)
    with qtbot.waitSignal(screen.following.twinning.compared) as compared:
        qtbot.keyClick(screen.pane.list, Qt.Key.Key_D, CONTROL)
    look_at(screen, office.draft("另一篇", "与此无关的一篇短稿。"), qtbot)
    compared.args[0].findChildren(QPushButton)[0].click()
    assert looking.alike(office.archive, like.id) == []


def test_no_duplicates_is_remembered_and_said_once(enter, office, like, told, qtbot):
    screen = enter()
    strip = look_at(screen, like, qtbot)
    press(strip, "dismiss")
    deliver(screen)
    settle(screen, qtbot)
    assert not strip.isVisible()
    assert told["said"] == ["已记下，与《青禾镇秋收过七成》不是重复"]
    assert looking.alike(office.archive, like.id) == []


def test_a_repeated_draft_is_declined_with_the_reason_written_already(enter, office, like, qtbot):
    screen = enter()
    press(look_at(screen, like, qtbot), "decline")
    dialog = screen.findChild(ReasonDialog)
    assert dialog.reason.text() == "与《青禾镇秋收过七成》重复"
    dialog.deed.click()
    now = office.current(like)
    assert (now.stage, now.reason) == (Stage.DECLINED, "与《青禾镇秋收过七成》重复")


def test_only_the_draft_read_is_declined_as_repeated(enter, office, like, qtbot):
    other = office.draft("另一篇", "与此无关的一篇短稿。")
    screen = enter()
    look_at(screen, like, qtbot)
    screen.pane.list.selectAll()
    settle(screen, qtbot)
    press(screen.reader.strip, "decline")
    screen.findChild(ReasonDialog).deed.click()
    assert office.current(other).stage is Stage.RECEIVED


def test_a_revised_draft_takes_the_place_of_the_first(enter, office, revised, told, qtbot):
    first, second = revised
    strip = look_at(enter(), second, qtbot)
    assert strip.words() == ["这是《青禾镇秋收进度》的修订稿"]
    press(strip, "take_over")
    assert office.current(second).stage is Stage.MERGED
    assert "1.31" in looking.draft_file(office.archive, first.id).revisions[-1].text[1].plain
    assert told["said"] == ["《青禾镇秋收进度》以修订稿为准，存为第 2 版"]
    assert told["went"] == [("inbox", first.id)]


def test_the_first_draft_says_that_a_revised_one_came(enter, office, revised, qtbot):
    first, _ = revised
    screen = enter()
    strip = look_at(screen, first, qtbot)
    assert strip.words() == ["有修订稿来了：《青禾镇秋收进度》"]
    press(strip, "take_over")
    deliver(screen)
    settle(screen, qtbot)
    assert office.current(first).revision_number == 2
    assert not strip.isVisible(), "what was taken over is settled"


def test_a_conflict_on_taking_over_is_told(enter, office, revised, told, qtbot):
    first, second = revised
    screen = enter()
    strip = look_at(screen, second, qtbot)
    screen.pane._reload_soon.blockSignals(True)
    office.save(first, a_text("青禾镇秋收进度", "别处改过了。"))
    press(strip, "take_over")
    assert told["troubled"][0].reason.value == "moved_on"
    assert office.current(second).stage is Stage.RECEIVED


def test_who_may_only_look_can_compare_and_nothing_else(enter, office, frame, like, qtbot):
    frame.seat(office.secretary)
    strip = look_at(enter(), like, qtbot)
    assert list(strip.rows[0].deeds) == ["compare"]


def test_a_settled_draft_has_no_twins_to_speak_of(enter, printed, like, qtbot):
    strip = look_at(enter(), printed, qtbot)
    assert not strip.isVisible()


def test_more_than_fits_is_folded_and_unfolds(enter, office, printed, like, qtbot):
    came(office, "秋收乙.txt", "青禾镇秋收进度乙", BODY.replace("71%", "75%"))
    last = came(office, "秋收丙.txt", "青禾镇秋收进度丙", BODY.replace("71%", "76%"))
    screen = enter()
    screen.resize(1200, 900)
    strip = look_at(screen, last, qtbot)
    assert len(strip.rows) == 2
    assert "第51期" in strip.words()[0], "what was printed comes first"
    assert strip.more.text() == "另有 1 条"
    strip.more.click()
    assert len(strip.rows) == 3
    assert strip.more.text() == "收起"
    strip.more.click()
    assert len(strip.rows) == 2
    screen.resize(1200, 600)
    assert len(strip.rows) == 1, "in a low window the text needs the room"
    assert strip.more.text() == "另有 2 条"
    look_at(screen, like, qtbot)
    assert strip.isVisible()
