"""Before signing, the screen says what in the text should not go out unseen; it holds nothing up by itself."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QSettings, Qt

from bulletin.desk import intake, proofing
from bulletin.drafts import Facts, Source
from bulletin.proof.wordbook import OnClassified
from bulletin.workflow import Stage, Step
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.signing.screen import SigningScreen


def reviewed(office, body, title="青禾镇春耕备耕工作进展顺利"):
    draft = intake.write_down(office.archive, a_text(title, *body.split("\n")), Facts("qinghe"), source=Source.PASTE,
                              actor=office.editor, at=NOON)
    return office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)


@pytest.fixture
def frame(qapp, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return Frame(InlineBackground(lambda: office.archive), Settings(store), office.secretary)


def entered(qtbot, frame, office):
    screen = SigningScreen(frame)
    qtbot.addWidget(screen)
    screen.resize(1180, 640)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    return screen


def test_nothing_is_said_of_a_clean_text(qtbot, frame, office):
    reviewed(office, "青禾镇抢抓农时，全镇整地2万亩。")
    screen = entered(qtbot, frame, office)
    assert screen.reader.concerns.words() == ""


def test_personal_data_are_named_and_do_not_hold_up(qtbot, frame, office):
    draft = reviewed(
        office, "申请人身份证号11010519491231002X，手机号13900001234、13900001235。\n（联系电话：13900001236）")
    screen = entered(qtbot, frame, office)
    assert screen.reader.concerns.words() == "正文里有身份证号 1 处、手机号 2 处，请确认可以印发。"
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.APPROVED


def test_a_placeholder_is_told_before_and_refused_with_words_beside_the_button(qtbot, frame, office):
    draft = reviewed(office, "全镇投入资金××万元。")
    screen = entered(qtbot, frame, office)
    assert screen.reader.concerns.words() == "正文里还有待补的内容 1 处：“全镇投入资金××万元”。补上之前不能签发。"
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_A)
    assert office.current(draft).stage is Stage.REVIEWED
    assert "待补的内容（“全镇投入资金××万元”），不能签发" in screen.reader.bar.why()


def test_a_mark_of_classification_is_told_as_the_office_deals_with_it(qtbot, frame, office):
    reviewed(office, "机密★1年\n全镇整地2万亩。")
    screen = entered(qtbot, frame, office)
    assert screen.reader.concerns.words() == "正文里有密级标志或保密要求 1 处，请核实能否印发。"
    proofing.put_on_classified(office.archive, OnClassified.BLOCK, actor=office.admin, at=NOON)
    screen.enter()
    assert screen.reader.concerns.words() == "正文里有密级标志或保密要求 1 处，按本单位设置不能签发。"


def test_an_issue_is_told_with_all_its_items(qtbot, frame, office):
    issue = office.plan()
    for title, body in (("甲", "手机号13900001234。"), ("乙", "手机号13900001235。")):
        draft = office.step(reviewed(office, body, title), Step.APPROVE, office.secretary)
        issue = office.place(issue, draft)
    screen = entered(qtbot, frame, office)
    assert screen.reader.concerns.words() == "正文里有手机号 2 处，请确认可以印发。"
