"""A whole day through the real window: three people, real files, real threads; and the morning after."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import docx
import pytest
from builders import KUAIBAO, PEOPLE, UNITS
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from bulletin.desk import seats
from bulletin.desk.office import found_office
from bulletin.office import Office
from db.sqlite_archive import SqliteArchive
from editor.app import build_window
from editor.start import Accounts, places
from tests.flows.chair import Chair

SPRING = "青禾镇春耕备耕工作进展顺利"
ROADS = "白石乡三项举措养护农村公路"
SLIDE = "大坪村滑坡处置情况"
PASSWORD = "一个够长的密码"
TODAY = date.today()
TOMORROW = TODAY + timedelta(days=1)


def drop_two_files(chair, folder):
    text = f"{SPRING}\n截止目前，全镇整地2万亩，储备稻种38吨。\n（青禾镇  李明轩）\n"
    (folder / "青禾镇春耕.txt").write_bytes(text.encode("gb18030"))
    paper = docx.Document()
    for line in (ROADS, "白石乡今年养护农村公路36公里，惠及12个村。", "（白石乡  赵海棠）"):
        paper.add_paragraph(line)
    paper.save(str(folder / "白石乡公路.docx"))
    chair.enters("来稿")
    chair.drops("inbox", folder / "青禾镇春耕.txt", folder / "白石乡公路.docx")
    chair.hears("已收稿 2 篇")
    chair.until(lambda: len(chair.rows("收稿结果")) == 2, "what came of the files")
    chair.presses("Esc")
    for title in (SPRING, ROADS):
        chair.until(lambda title=title: any(title in row for row in chair.rows("来稿列表")), title)


def take_a_call(chair):
    """An urgent report by telephone: jotted down, its clock runs, and it is forwarded."""
    chair.enters("紧急信息")
    chair.presses("Ctrl+T")
    chair.types("来电单位", "青禾镇")
    chair.types("事发地点", "青禾镇大坪村")
    chair.types("事件性质", "山体滑坡")
    chair.types("来电内容", "约200方，无人员伤亡，道路中断。")
    chair.presses("Ctrl+Return")
    chair.hears("已登记初报：青禾镇大坪村发生山体滑坡")
    chair.waits_for("文字稿，还有 1小时59分")
    chair.presses("S")
    chair.types("报给谁", "市政府总值班室")
    chair.presses("Ctrl+Return")
    chair.hears("已登记上报市：市政府总值班室")
    chair.waits_for("上报，用时")


def put_the_call_in_writing(chair):
    """The text for the call of the day before, pasted as a draft of its own, and submitted."""
    chair.enters("来稿")
    QApplication.clipboard().setText(f"{SLIDE}\n青禾镇大坪村滑坡已清理，道路抢通。\n（青禾镇  李明轩）")
    chair.presses("Ctrl+V")
    edit_with_the_check(chair, SLIDE)


def edit_with_the_check(chair, title, wrong="", right=""):
    """Open a draft, let the check set right what is wrong, and submit it."""
    chair.enters("来稿")
    chair.clicks_row("来稿列表", title, twice=True)
    chair.reads("正文", title)
    if wrong:
        chair.presses("F7")
        chair.clicks_row("查出的问题", wrong)
        chair.clicks("改正")
        chair.reads("正文", right)
    chair.presses("Ctrl+Return")
    chair.waits_for("待审核")


def pass_on(chair, title, deed):
    """Read what waits and agree to it."""
    chair.enters("签发")
    chair.clicks_row("待办理的稿件", title)
    chair.reads("将要刊出的文字", title)
    chair.opens(f"{deed} A")
    chair.until(lambda: not chair.place("signing").reading.just_came(), "the text to have stood there for a moment")
    chair.presses("A")
    chair.hears(f"已{deed}《", title)


def return_with_a_reason(chair, title, reason):
    chair.enters("签发")
    chair.clicks_row("待办理的稿件", title)
    chair.reads("将要刊出的文字", title)
    chair.opens("退回 R")
    chair.presses("R")
    chair.types("理由", reason)
    chair.presses("Return")
    chair.hears(f"已退回《{title}》")


def mend_and_submit_again(chair, title, reason):
    """The editor reads why it came back, types at the end of the text, and submits it again."""
    chair.enters("采编")
    chair.clicks_row("在编稿件", title)
    chair.reads("正文", title)
    chair.waits_for(reason)
    chair.types("正文", "")
    chair.presses("Ctrl+End")
    chair.types_on("数据已经核实。")
    chair.presses("Ctrl+Return")
    chair.waits_for("待审核")


def begin_an_issue_of_today(chair):
    chair.enters("组版")
    chair.waits_for("《信息快报》没有在编的刊期")
    chair.answers("新建一期《信息快报》", lambda: chair.presses("Return"))
    chair.presses("Ctrl+N")
    chair.waits_for("将为 ")


def begin_an_issue_of_tomorrow(chair):
    """By the calendar, whose arrows go on over the end of a month."""
    chair.enters("组版")
    chair.waits_for("《信息快报》没有在编的刊期")
    chair.presses("Ctrl+Shift+N")
    chair.opens("打开")  # the issue of today
    chair.presses("Right")
    chair.clicks("新建一期")
    chair.waits_for("将为 ")


def assemble(chair, *titles):
    """Put what is ready onto the board, in this order."""
    for title in titles:
        chair.clicks_row("待上版稿件", title)
        chair.presses("Return")
        chair.until(lambda title=title: any(title in row for row in chair.rows("版面")), title)


def sign_the_issue(chair):
    chair.enters("签发")
    chair.clicks_row("待办理的稿件", "信息快报")
    chair.opens("签发本期 A")
    chair.until(lambda: not chair.place("signing").reading.just_came(), "the issue to have stood there for a moment")
    chair.presses("A")
    chair.hears("已签发")


def publish(chair):
    chair.enters("组版")
    chair.clicks("成刊")
    chair.waits_for("《信息快报》成刊")
    chair.clicks("成刊")
    chair.opens("打开文件夹")


def find(chair, words, title):
    chair.enters("档案")
    chair.presses("Ctrl+F")
    chair.types_on(words)
    chair.until(lambda: any(title in row for row in chair.rows("查找结果")), title)


def draw_up_a_circular(chair):
    """The editor has the office's adoption circular drawn up, and submits its words; its title is returned."""
    chair.enters("考核")
    chair.clicks_row("考核的各部分", "通报")
    chair.clicks("起草通报…")
    chair.until(lambda: chair.front().windowTitle() == "起草通报", "the sheet")
    chair.clicks("起草")
    chair.hears("已起草")
    chair.until(lambda: chair.rows("通报"), "the circular")
    chair.clicks("打开文字")
    chair.reads("正文", "采用")
    chair.presses("Ctrl+Return")
    chair.waits_for("待审核")


def issue_the_circular(chair):
    chair.enters("考核")
    chair.clicks_row("考核的各部分", "通报")
    chair.clicks("印发…")
    chair.types("发文机关代字", "云政办信")
    chair.clicks("印发")
    chair.hears(f"已印发 云政办信〔{TODAY.year}〕1号")


@pytest.fixture
def opens(qtbot, tmp_path, monkeypatch):
    """Return what opens the window on the archive of an office, as in the morning, and gives the chair before it."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda which: str(tmp_path / "documents"))
    path, opened = tmp_path / "archive.db", []
    archive, now = SqliteArchive(path), datetime.now(UTC)
    found_office(archive, Office("云溪县政府办公室信息科", "云溪县"), PEOPLE, UNITS,
                 (replace(KUAIBAO, first_year=TODAY.year),), at=now)
    seats.change_password(archive, "he", "", PASSWORD, at=now)
    archive.close()

    def close():
        window = opened.pop()
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
        window.frame.background.close()
        window.frame.close_guard()
        delete(window)

    def open_window():
        if opened:
            close()
        store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
        window = build_window(QApplication.instance(), lambda: SqliteArchive(path), places(), store, Accounts())
        opened.append(window)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window._desk is not None, timeout=15_000)
        return Chair(qtbot, window)

    yield open_window
    while opened:
        close()


def test_three_people_bring_what_came_in_to_print_and_go_on_the_next_day(opens, tmp_path):
    chair = opens()
    chair.sits("陈一帆")
    drop_two_files(chair, tmp_path)
    take_a_call(chair)
    edit_with_the_check(chair, SPRING, "截止目前", "截至目前")
    edit_with_the_check(chair, ROADS)
    chair.sits("周正明")
    return_with_a_reason(chair, ROADS, "请核实公里数")
    pass_on(chair, SPRING, "审核通过")
    chair.sits("陈一帆")
    mend_and_submit_again(chair, ROADS, "请核实公里数")
    chair.sits("周正明")
    pass_on(chair, ROADS, "审核通过")
    chair.sits("何文远", PASSWORD)
    for title in (SPRING, ROADS):
        pass_on(chair, title, "签发")
    chair.sits("陈一帆")
    begin_an_issue_of_today(chair)
    assemble(chair, ROADS, SPRING)
    chair.sits("何文远", PASSWORD)
    sign_the_issue(chair)
    chair.sits("陈一帆")
    publish(chair)
    assert titles_in(tmp_path, TODAY.year, 51) == (ROADS, SPRING)
    find(chair, "稻种", SPRING)
    draw_up_a_circular(chair)
    chair.sits("周正明")
    pass_on(chair, "采用情况的通报", "审核通过")
    chair.sits("何文远", PASSWORD)
    pass_on(chair, "采用情况的通报", "签发")
    issue_the_circular(chair)
    assert chair.troubles == []

    chair = opens()
    chair.sits("陈一帆")
    put_the_call_in_writing(chair)
    chair.sits("周正明")
    pass_on(chair, SLIDE, "审核通过")
    chair.sits("何文远", PASSWORD)
    pass_on(chair, SLIDE, "签发")
    chair.sits("陈一帆")
    begin_an_issue_of_tomorrow(chair)
    assemble(chair, SLIDE)
    chair.sits("何文远", PASSWORD)
    sign_the_issue(chair)
    chair.sits("陈一帆")
    publish(chair)
    assert titles_in(tmp_path, TOMORROW.year, 52 if TOMORROW.year == TODAY.year else 1) == (SLIDE,)
    assert chair.troubles == []


def titles_in(folder, year, number):
    """The titles of a printed issue, as they stand in its file."""
    file = folder / "documents" / "信息编辑台" / f"信息快报{year}年第{number}期.docx"
    printed = [each.text for each in docx.Document(str(file)).paragraphs]
    return tuple(line for line in printed if line in (SPRING, ROADS, SLIDE))
