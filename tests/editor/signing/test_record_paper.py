"""Recording what was signed on paper, as a clerk with the sheet in hand does it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import a_text
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

from bulletin.desk import looking, paper
from bulletin.workflow import Stage, Step
from editor.pieces.put_aside import put_aside_of
from editor.signing.record_paper import RecordPaper


@pytest.fixture
def printed(office):
    """Print the sheet of a draft that waits for its review; return the draft and the code."""

    def make(days=0, **facts):
        at = datetime.now(UTC) - timedelta(days=days)
        draft = office.step(office.draft(**facts), Step.SUBMIT, office.editor)
        return draft, paper.print_sheet(office.archive, draft, actor=office.editor, at=at).sheet.code

    return make


@pytest.fixture
def form(qtbot, frame):
    made = RecordPaper(frame)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.came = []
    made.recorded.connect(made.came.append)
    qtbot.addWidget(made)
    made.open()
    return made


def type_code(qtbot, form, words):
    form.code.clear()
    qtbot.keyClicks(form.code, words)


def test_a_code_is_echoed_as_soon_as_it_is_whole(qtbot, form, printed):
    draft, code = printed()
    assert form.card.isHidden()
    assert not form.deed.isEnabled()
    type_code(qtbot, form, code.lower().replace("-", "")[:7])
    assert form.left.text() == "还差 5 个字符"
    type_code(qtbot, form, code.lower().replace("-", ""))
    assert form.card.title.text() == f"《{draft.title}》第1稿"
    assert form.card.step.text() == "可登记：审核"
    assert form.deed.text() == "登记审核"
    assert form.deed.isEnabled()
    assert form.signer.currentText() == "周正明"


def test_a_slip_is_told_beside_the_code(qtbot, form, printed):
    _, code = printed()
    type_code(qtbot, form, ("2" if code[0] != "2" else "3") + code[1:])
    assert form.field("code").error().startswith("核对码有字符输错，或前后颠倒。")
    assert not form.deed.isEnabled()
    type_code(qtbot, form, "U")
    assert "里不会有“U”" in form.field("code").error()
    type_code(qtbot, form, "")
    assert form.field("code").error() == ""


def test_a_signature_is_recorded_with_the_keys_alone(qtbot, form, printed, office, heard):
    draft, code = printed()
    type_code(qtbot, form, code)
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    assert office.current(draft).stage is Stage.REVIEWED
    assert [each.id for each in form.came] == [draft.id]
    assert heard == [f"已登记周正明在纸上对《{draft.title}》第1稿的审核。"]
    assert not form.isVisible()


def test_a_leader_of_the_county_is_written_in(qtbot, form, printed, office):
    draft, code = printed(important=True)
    for step, who in ((Step.REVIEW, office.reviewer), (Step.APPROVE, office.secretary)):
        draft = office.step(draft, step, who)
    type_code(qtbot, form, code)
    assert form.deed.text() == "登记领导审定"
    assert form.signer.isEditable()
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert form.field("signer").error() == "请写明纸上是谁签的字。"
    form.signer.setEditText("县长 张立群")
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert office.current(draft).stage is Stage.APPROVED
    assert looking.draft_file(office.archive, draft.id).signatures[-1].paper.signer == "县长 张立群"


def test_an_outdated_sheet_shows_what_changed(qtbot, form, printed, office):
    draft, code = printed()
    draft = office.save(draft, a_text(draft.title, "青禾镇抢抓农时，全镇整地3万亩。"))
    office.step(draft, Step.SUBMIT, office.editor)
    type_code(qtbot, form, code)
    assert "在签发单打印后改动了正文，纸上签的不是现在这一稿。" in form.card.step.text()
    assert form.card.facts.title() == "事实变动 1 处"
    assert "3" in form.card.changes.toPlainText()
    assert not form.deed.isEnabled()


def test_what_changed_while_the_form_was_open_is_said_and_nothing_is_lost(qtbot, form, printed, office):
    draft, code = printed()
    type_code(qtbot, form, code)
    office.save(draft, a_text("另一题", "另一文。"))
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert "纸上签的不是现在这一稿" in form.card.step.text()
    assert form.code.text() == code
    assert form.came == []


def test_a_wrong_day_is_told_beside_the_day(qtbot, form, printed, office):
    draft, code = printed(days=3)
    type_code(qtbot, form, code)
    assert form.day.minimumDate() <= QDate.currentDate().addDays(-2)
    form.day.setDate(QDate.currentDate().addDays(2))
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert form.field("day").error().startswith("签字日期不对")
    assert form.deed.isEnabled()
    form.day.setDate(QDate.currentDate().addDays(-1))
    assert form.field("day").error() == ""
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert office.current(draft).stage is Stage.REVIEWED


def a_png(folder: Path) -> Path:
    path = folder / "签发单扫描.png"
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    assert image.save(str(path))
    return path


def test_a_scan_is_dropped_shown_and_kept(qtbot, form, printed, office, tmp_path):
    draft, code = printed()
    path, brought = a_png(tmp_path), QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path))])
    form.scan.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, brought, Qt.MouseButton.LeftButton,
                                   Qt.KeyboardModifier.NoModifier))
    assert form.scan.words() == "签发单扫描.png"
    assert not form.scan.picture.pixmap().isNull()
    type_code(qtbot, form, code)
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    (signature,) = looking.draft_file(office.archive, draft.id).signatures
    assert looking.kept_bytes(office.archive, signature.paper.scan) == path.read_bytes()


def test_what_is_no_scan_is_told_and_the_scan_before_stays(form, tmp_path):
    form.scan.take(a_png(tmp_path))
    (tmp_path / "表.xlsx").write_bytes(b"PK\x03\x04")
    form.scan.take(tmp_path / "表.xlsx")
    assert form.scan.words() == "“表.xlsx”不是图片或 PDF，不能作扫描件。请扫描成 JPG、PNG 或 PDF。"
    assert form.scan.scan.name == "签发单扫描.png"
    form.scan.clear()
    assert form.scan.scan is None
    form.scan.take(tmp_path / "没有.png")
    assert "找不到文件" in form.scan.words()


def test_a_damaged_scan_is_kept_without_a_picture(form, tmp_path):
    (tmp_path / "坏.pdf").write_bytes(b"%PDF-1.4 damaged")
    form.scan.take(tmp_path / "坏.pdf")
    assert "不能预览" in form.scan.picture.text()
    assert form.scan.scan is not None


def test_escape_is_safe(qtbot, form, printed, office):
    draft, code = printed()
    type_code(qtbot, form, code)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert office.current(draft).stage is Stage.SUBMITTED


def test_an_issue_is_recorded_too(qtbot, form, office):
    issue = office.place(office.plan(), office.approved())
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=datetime.now(UTC)).sheet.code
    type_code(qtbot, form, code)
    assert form.card.step.text() == "可登记：本期签发"
    qtbot.mouseClick(form.deed, Qt.MouseButton.LeftButton)
    assert looking.board(office.archive, issue.id).issue.signature.paper.signer == "何文远"


def test_what_was_filled_in_and_left_is_there_again(qtbot, form, frame, printed):
    draft, code = printed(days=3)
    type_code(qtbot, form, code)
    yesterday = QDate.currentDate().addDays(-1)
    form.day.setDate(yesterday)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    again = RecordPaper(frame)
    qtbot.addWidget(again)
    assert again.code.text() == code
    assert again.card.title.text() == f"《{draft.title}》第1稿"
    assert again.day.date() == yesterday
    assert again.signer.currentText() == "周正明"


def test_a_leader_written_in_by_hand_is_there_again(qtbot, form, frame, office):
    draft = office.draft(important=True)
    for step, who in ((Step.SUBMIT, office.editor), (Step.REVIEW, office.reviewer), (Step.APPROVE, office.secretary)):
        draft = office.step(draft, step, who)
    code = paper.print_sheet(office.archive, draft, actor=office.editor, at=datetime.now(UTC)).sheet.code
    type_code(qtbot, form, code)
    form.signer.setEditText("县长李某")
    form.reject()
    again = RecordPaper(frame)
    qtbot.addWidget(again)
    assert again.signer.currentText() == "县长李某"


def test_a_form_left_empty_leaves_nothing_behind(qtbot, form, frame, printed):
    form.reject()
    assert put_aside_of(frame).of("record paper ") == {}
