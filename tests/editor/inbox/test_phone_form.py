"""A call is taken down by keyboard alone; what is written is never lost."""

from datetime import datetime

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from bulletin.desk import looking
from bulletin.drafts import Urgency
from bulletin.errors import Cause, Trouble
from editor.inbox.phone_form import PhoneForm
from editor.inbox.phone_printing import PhonePrinting
from editor.shell import icons

ANSWERS = ("青禾镇", "李明轩", "", "1分钟前", "大坪村三组", "山体滑坡", "塌方约200立方米", "1人轻伤", "稳定",
           "镇长张立已到现场", "转移群众12户35人")


@pytest.fixture
def form(frame, told, qtbot):
    icons.load()
    made = PhoneForm(frame)
    qtbot.addWidget(made)
    made.taken_ids = []
    made.taken.connect(made.taken_ids.append)
    made.begin()
    qtbot.waitExposed(made)
    yield made
    made._clear()


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def type_answers(form, answers=ANSWERS):
    """Type one answer after the other, Enter between them; the first goes where the keyboard is."""
    for answer in answers:
        typed = QInputMethodEvent()
        typed.setCommitString(answer)
        QApplication.sendEvent(QApplication.focusWidget(), typed)
        press(Qt.Key.Key_Return)


def take_in():
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def the_draft(form, office):
    return looking.draft_file(office.archive, form.taken_ids[0])


def test_a_call_is_taken_down_with_enter_from_question_to_question(form, office, told):
    type_answers(form)
    take_in()
    draft = the_draft(form, office)
    assert draft.draft.title == "大坪村三组发生山体滑坡"
    assert (draft.draft.facts.unit_id, draft.draft.facts.correspondent, draft.draft.facts.phone) == (
        "qinghe", "李明轩", "0000-1234501")
    assert draft.draft.facts.urgency is Urgency.EXTRA
    assert draft.draft.facts.event_at.startswith(str(datetime.now().year))
    assert told["said"] == ["已收电话记录《大坪村三组发生山体滑坡》"]
    assert not form.isVisible()


def test_enter_after_the_last_question_and_once_more_takes_it_in(form):
    type_answers(form)
    assert QApplication.focusWidget() is form.deed
    press(Qt.Key.Key_Return)
    assert len(form.taken_ids) == 1


def test_a_time_of_the_event_is_meant_as_of_the_call(form):
    form.asked.received.setText("11月3日 9时")
    form.asked.event_at.setText("昨23:10")
    assert form.report().event_at.endswith("-11-02T23:10")


def test_what_was_said_is_kept_field_by_field(form, office):
    type_answers(form)
    take_in()
    report = looking.phone_report(office.archive, form.taken_ids[0])
    assert (report.source, report.caller_phone, report.losses, report.measures) == (
        "青禾镇 李明轩", "0000-1234501", "1人轻伤", "转移群众12户35人")
    assert abs((datetime.now().astimezone() - report.received_at).total_seconds()) < 120
    assert report.unanswered == ()


def test_the_side_says_what_is_still_to_be_asked(form):
    assert form.side.unasked() == (
        "还没问：来电单位、事发时间、事发地点、事件性质、规模程度、伤亡损失、事态趋势、到场领导、处置措施")
    type_answers(form, ANSWERS[:6])
    assert form.side.unasked() == "还没问：规模程度、伤亡损失、事态趋势、到场领导、处置措施"
    type_answers(form, ANSWERS[6:])
    assert form.side.unasked() == "首报要素都已问到。"


def test_the_text_is_seen_as_it_grows(form):
    type_answers(form, ANSWERS[:6])
    lines = form.side.text.toPlainText().split("\n")
    assert lines[0] == "大坪村三组发生山体滑坡"
    assert lines[1].startswith("据青禾镇电话报告，")
    assert form.side.title.placeholderText() == lines[0]
    form.side.title.setText("青禾镇大坪村突发滑坡")
    assert form.side.text.toPlainText().split("\n")[0] == "青禾镇大坪村突发滑坡"


@pytest.mark.parametrize("typed", ["1430", "昨23:10"])
def test_a_time_is_shown_as_it_was_understood(form, typed):
    form.asked.event_at.setFocus()
    QTest.keyClicks(form.asked.event_at, typed.replace("昨", ""))
    if "昨" in typed:
        form.asked.event_at.setText(typed)
    press(Qt.Key.Key_Return)
    shown = form.asked.event_at.text()
    assert shown.endswith(("14时30分", "23时10分"))
    assert "月" in shown


def test_a_time_that_is_none_is_said_beside_its_field_and_nothing_is_taken_in(form):
    type_answers(form, ANSWERS[:6])
    form.asked.event_at.setText("不清楚")
    take_in()
    assert form.taken_ids == []
    assert "看不懂这个时间" in form.asked.fields["event_at"].error()
    assert QApplication.focusWidget() is form.asked.event_at
    form.asked.event_at.setText("14时")
    assert form.asked.fields["event_at"].error() == ""


def test_a_form_without_a_word_is_refused_in_place(form):
    take_in()
    assert form.isVisible()
    assert "填写的内容都在" in form._wrong.text()


def test_when_the_archive_fails_everything_is_still_there(form, frame, monkeypatch):
    def full(*given, **how):
        raise Trouble(Cause.DISK_FULL)

    type_answers(form)
    monkeypatch.setattr("editor.inbox.phone_form.intake.take_call", full)
    take_in()
    assert "磁盘已满" in form._wrong.text()
    assert form.asked.place.text() == "大坪村三组"
    monkeypatch.undo()
    take_in()
    assert len(form.taken_ids) == 1


def test_escape_closes_an_untouched_form_at_once(form):
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_escape_asks_and_what_is_put_aside_is_there_again(form, qtbot):
    type_answers(form, ANSWERS[:5])
    press(Qt.Key.Key_Escape)
    assert form.isVisible()
    QTest.keyClick(form.question, Qt.Key.Key_Return)
    assert not form.isVisible()
    form.begin()
    assert form.asked.place.text() == "大坪村三组"


def test_escape_twice_goes_on_writing(form):
    type_answers(form, ANSWERS[:5])
    press(Qt.Key.Key_Escape)
    QTest.keyClick(form.question, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.asked.place.text() == "大坪村三组"


def test_thrown_away_is_thrown_away(form):
    type_answers(form, ANSWERS[:5])
    form.close()
    assert form.isVisible()
    QTest.mouseClick(form.question.drop, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    form.begin()
    assert not form.is_written()


def test_a_crash_leaves_a_file_with_every_answer(form, frame, tmp_path):
    assert [rescuer(tmp_path / "救援") for rescuer in frame.rescuers] == [None]
    type_answers(form)
    (path,) = [rescuer(tmp_path / "救援") for rescuer in frame.rescuers]
    words = path.read_text("utf-8")
    assert "来电单位：青禾镇" in words
    assert "处置措施：转移群众12户35人" in words


def test_a_form_that_is_gone_rescues_nothing(frame, told):
    form = PhoneForm(frame)
    assert len(frame.rescuers) == 1
    form.deleteLater()
    QApplication.sendPostedEvents(form, 52)
    assert frame.rescuers == []


def test_who_leaves_the_desk_leaves_no_form_on_the_screen(form, frame):
    type_answers(form, ANSWERS[:5])
    frame.seat(None)
    assert not form.isVisible()
    assert form.is_written()


def test_urgency_is_chosen_by_arrow_keys(form, office):
    type_answers(form)
    form.asked.urgency.setFocus()
    press(Qt.Key.Key_Right)
    take_in()
    assert the_draft(form, office).draft.facts.urgency is Urgency.URGENT


def saved_to(printing, path):
    """Let the question where to be answered with `path`."""
    def answer(dialog):
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
    printing.asked_for.connect(answer)


def test_the_record_is_printed_before_it_is_taken_in(form, tmp_path, told):
    opened = []
    form.printing._open_file = opened.append
    type_answers(form)
    saved_to(form.printing, tmp_path / "记录单.docx")
    QTest.mouseClick(form.print, Qt.MouseButton.LeftButton)
    table = docx.Document(str(tmp_path / "记录单.docx")).tables[0]
    assert table.rows[1].cells[1].text == "青禾镇 李明轩"
    assert table.rows[2].cells[3].text == "陈一帆"
    assert (opened, told["said"]) == ([tmp_path / "记录单.docx"], ["电话记录单已存为 记录单.docx"])


def test_the_record_is_printed_later_from_the_draft(form, frame, tmp_path, qtbot):
    type_answers(form)
    take_in()
    printing = PhonePrinting(frame, form, open_file=lambda path: None)
    saved_to(printing, tmp_path / "记录单.docx")
    printing.print_draft(form.taken_ids[0])
    table = docx.Document(str(tmp_path / "记录单.docx")).tables[0]
    assert table.rows[0].cells[1].text.endswith(datetime.now().strftime("%M分"))
    assert table.rows[2].cells[3].text == "陈一帆"


def test_a_draft_that_began_with_no_call_has_no_record(frame, told, form, office):
    PhonePrinting(frame, form).print_draft(office.draft().id)
    assert told["said"] == ["这篇不是电话报来的，没有电话记录"]
