"""Before signing, the screen says how many figures were checked, and leads to those that were not."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QSettings

from bulletin.desk import checking_figures, intake, proofing
from bulletin.drafts import Facts, Source
from bulletin.figures.finding import figures_in
from bulletin.proof.wordbook import OnFigures, OnPersonal
from bulletin.workflow import Step
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.signing.screen import SigningScreen

TITLE = "青禾镇春耕备耕工作进展顺利"
BODY = "青禾镇抢抓农时，全镇整地2万亩，同比增长15.6%，选派农技人员37名。"


def reviewed(office, body=BODY, title=TITLE):
    draft = intake.write_down(office.archive, a_text(title, body), Facts("qinghe"), source=Source.PASTE,
                              actor=office.editor, at=NOON)
    return office.step(office.step(draft, Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)


def tick(office, draft, *words, title=TITLE, body=BODY):
    anchors = [each.anchor for each in figures_in(a_text(title, body)) if not words or each.words in words]
    checking_figures.check_figures(office.archive, draft.id, anchors, "原稿附表", actor=office.editor, at=NOON)


@pytest.fixture
def frame(qapp, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return Frame(InlineBackground(lambda: office.archive), Settings(store), office.secretary)


def entered(qtbot, frame):
    screen = SigningScreen(frame)
    qtbot.addWidget(screen)
    screen.resize(1180, 640)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    return screen


def test_it_is_said_how_many_were_checked_and_which_were_not(qtbot, frame, office):
    tick(office, reviewed(office), "2万亩", "37名")
    strip = entered(qtbot, frame).reader.figures
    assert strip.words() == "数据核对 2/3，未核 1 处。"
    assert strip.open_words() == ["同比增长15.6%"]


def test_the_open_ones_unfold_and_each_leads_to_its_place(qtbot, frame, office):
    reviewed(office)
    reader = entered(qtbot, frame).reader
    strip = reader.figures
    assert not strip.more.isChecked()
    strip.more.click()
    assert strip.more.text() == "收起"
    strip.jump(2)
    assert reader.paper.selection()[0] == "37名"


def test_all_checked_is_said_too(qtbot, frame, office):
    tick(office, reviewed(office))
    strip = entered(qtbot, frame).reader.figures
    assert strip.words() == "数据核对 3/3"
    assert not strip.more.isVisible()


def test_where_the_office_blocks_it_is_told_before(qtbot, frame, office):
    reviewed(office)
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.admin, at=NOON)
    assert entered(qtbot, frame).reader.figures.words() == "数据核对 0/3，未核 3 处，按本单位设置不能签发。"


def test_where_nobody_asks_for_it_or_there_is_no_figure_nothing_is_said(qtbot, frame, office):
    reviewed(office, "县里召开会议，强调安全。", "会议")
    screen = entered(qtbot, frame)
    assert screen.reader.figures.words() == ""
    reviewed(office)
    proofing.put_on_figures(office.archive, OnFigures.OFF, actor=office.admin, at=NOON)
    screen.enter()
    assert screen.reader.figures.words() == ""


def test_blocked_personal_data_is_told_as_such(qtbot, frame, office):
    reviewed(office, "申请人身份证号11010519491231002X。", "会议")
    proofing.put_on_personal(office.archive, OnPersonal.BLOCK, actor=office.admin, at=NOON)
    assert entered(qtbot, frame).reader.concerns.words() == "正文里有身份证号 1 处，按本单位设置不能签发。"
