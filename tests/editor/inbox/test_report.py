"""导入记录: the batches and the result table of each."""

import pytest
from builders import NOON, keep_batch
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bulletin.batches import MISTAKE, Arrival, Result
from bulletin.errors import Cause, Reason
from bulletin.intake.incoming import Kind, Warning
from editor.inbox.report_model import ReportModel
from editor.inbox.terms import remarks_of
from editor.pieces.file_names import file_words
from editor.pieces.results import result_words
from tests.editor.inbox.conftest import deliver


@pytest.fixture
def arrivals(office):
    draft = office.draft("青禾镇春耕进展顺利")
    return (
        Arrival("/收/春耕.docx", Result.IMPORTED, draft.id, draft.title, "青禾镇", "李明轩", "", 20),
        Arrival("/收/茶叶.docx", Result.IMPORTED_WITH_WARNINGS, draft.id, "茶叶", "", "", "", 1200,
                (Warning(Kind.COMMENTS_KEPT, 2), Warning(Kind.UNIT_UNKNOWN, 1, "茶办"))),
        Arrival("/收/坏的.docx", Result.REFUSED, reason=Reason.ENCRYPTED.value),
    )


@pytest.fixture
def report(enter, office, arrivals, qtbot):
    keep_batch(office.archive, arrivals[:1], actor=office.editor, at=NOON)
    newest = keep_batch(office.archive, arrivals, actor=office.editor, at=NOON.replace(hour=5))
    screen = enter()
    qtbot.keyClick(screen.pane.list, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    made = screen.receiving.report
    assert made.batch_id() == newest.id
    return made


def test_the_newest_batch_is_shown_with_all_its_lines(report):
    assert report.table.lines.rowCount() == 3
    assert report.list.count() == 2
    assert report.beside.text() == "共 3 份：已收 1，已收待核 1，未收 1"
    assert report.isVisible()
    assert not report.isModal()
    report.grab()


def test_a_line_says_in_chinese_what_was_remarked_and_why_it_was_refused(report):
    assert report.table.lines.words(1) == (
        "茶叶.docx", "已收待核", "茶叶", "", "", "1200", "批注 2 条，已转为备注；未认出报送单位，请选定（茶办）")
    assert report.table.lines.words(2)[-1] == "“坏的.docx”设有密码，无法读取。请报送单位去掉密码后重报。"


def test_the_line_the_keys_are_on_is_read_in_full_below(report, qtbot):
    assert report.detail.text().startswith("“坏的.docx”设有密码")
    qtbot.keyClick(report.table, Qt.Key.Key_Up)
    assert report.detail.text().startswith("批注 2 条")


def test_enter_opens_the_draft_of_a_line(report, office, arrivals, told, qtbot):
    report.table.selectRow(0)
    qtbot.keyClick(report.table, Qt.Key.Key_Return)
    assert told["went"] == [("writing", arrivals[0].draft_id)]
    assert not report.isVisible(), "the records are out of the way of the draft"


def test_a_refused_line_comes_under_the_eye_first_and_opens_nothing(report, told, qtbot):
    assert report.table.currentIndex().row() == 2
    qtbot.keyClick(report.table, Qt.Key.Key_Return)
    assert told["went"] == []
    assert report.isVisible()


def test_the_result_is_copied_as_a_table(report, qtbot):
    qtbot.keyClick(report.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["文件", "结果", "标题", "报送单位", "信息员", "字数", "提示"]
    assert lines[1].split("\t")[:4] == ["春耕.docx", "已收", "青禾镇春耕进展顺利", "青禾镇"]
    assert len(lines) == 4


def test_selected_lines_are_copied_alone(report, qtbot):
    qtbot.keyClick(report.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    report.table.copy()
    assert len(QGuiApplication.clipboard().text().split("\n")) == 3


def test_an_older_batch_can_be_chosen(report, qtbot):
    report.list.setFocus()
    qtbot.keyClick(report.list, Qt.Key.Key_Down)
    assert report.table.lines.rowCount() == 1


def test_opened_again_it_shows_what_came_since(report, enter, office, arrivals, qtbot):
    screen = report.parent()
    keep_batch(office.archive, arrivals[2:], actor=office.editor, at=NOON.replace(hour=6))
    deliver(screen)
    newest = keep_batch(office.archive, arrivals[:2], actor=office.editor, at=NOON.replace(hour=7))
    screen.receiving.show_records(newest.id)
    assert report.batch_id() == newest.id
    assert report.list.count() == 4


def test_without_batches_one_sentence_is_shown(enter):
    screen = enter()
    screen.receiving.show_records()
    assert screen.receiving.report._nothing.isVisible()


def test_every_result_and_every_reason_has_words():
    assert all(result_words(result) for result in Result)
    for code in [*Reason, *Cause, MISTAKE]:
        assert remarks_of(Arrival("收/某稿.docx", Result.REFUSED, reason=str(code))).endswith("。")


def test_a_part_of_a_zip_or_a_mail_is_named_the_way_inward():
    assert file_words("/收/来稿.zip/青禾镇/春耕.docx") == "来稿.zip/青禾镇/春耕.docx"
    assert file_words("邮箱/春耕信息.eml/附件.zip/春耕.docx") == "春耕信息.eml/附件.zip/春耕.docx"
    assert file_words("C:\\收\\春耕.docx") == "春耕.docx"
    assert file_words("/收/来稿.zip") == "来稿.zip"


def test_a_line_says_which_draft_it_repeats_or_is_like(enter, office, qtbot):
    draft = office.agreed(office.draft("青禾镇春耕进展"))
    office.published(draft)
    lines = (
        Arrival("/收/春耕.docx", Result.ALREADY_HERE, draft.id, draft.title, other_id=draft.id,
                printed="《信息快报》第51期"),
        Arrival("/收/来稿.zip/春耕.docx", Result.IMPORTED_WITH_WARNINGS, draft.id, "青禾镇春耕进展", other_id=draft.id,
                warnings=(Warning(Kind.SAME_TEXT, 100, "《青禾镇春耕进展》，《信息快报》第51期"),)),
    )
    keep_batch(office.archive, lines, actor=office.editor, at=NOON)
    screen = enter()
    screen.receiving.show_records()
    table = screen.receiving.report.table.lines
    assert table.words(0)[-1] == "与《青禾镇春耕进展》的原件相同；已在《信息快报》第51期刊登"
    assert table.words(1)[-1] == "与已有来稿文字相同（《青禾镇春耕进展》，《信息快报》第51期）"
    assert table.words(1)[0] == "来稿.zip/春耕.docx"
    tip = table.data(table.index(1, 0), Qt.ItemDataRole.ToolTipRole)
    assert tip == "/收/来稿.zip/春耕.docx"


def test_an_empty_model_has_its_heads():
    model = ReportModel()
    assert model.rowCount() == 0
    assert model.headerData(0, Qt.Orientation.Horizontal) == "文件"
