"""Printing a sheet from the signing screen: a file in the folder of issues, opened by the system."""

from pathlib import Path

import pytest
from builders import a_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from bulletin.desk import paper, queueing
from bulletin.errors import Conflict, Trouble
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.workflow import Step
from editor.shell.commands import commands_in
from editor.shell.keys_sheet import told
from editor.signing import paper_sheet
from editor.signing.paper_sheet import PaperDesk
from editor.signing.screen import SigningScreen
from editor.signing.waiting import whole


@pytest.fixture
def desk(qtbot, frame, tmp_path, monkeypatch):
    over = QWidget()
    qtbot.addWidget(over)
    made = PaperDesk(frame, over)
    made.folder.path = tmp_path / "信息编辑台"
    made.opened = []
    monkeypatch.setattr(paper_sheet, "show_outside", lambda path: made.opened.append(path) or True)
    over.show()
    yield made
    if made.form is not None:
        made.form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.form.reject()


def a_row(office, draft):
    return whole(office.archive, queueing.line_of(office.archive, draft.id, is_issue=False))


def submitted(office, title="青禾镇春耕/备耕工作 进展顺利"):
    return office.step(office.draft(title), Step.SUBMIT, office.editor)


def test_the_sheet_is_written_and_opened(desk, office, heard):
    draft = submitted(office)
    desk.print(a_row(office, draft))
    (path,) = desk.opened
    with office.archive.reading() as work:
        (sheet,) = work.sheets.of_draft(draft.id)
    assert path == desk.folder.path / f"签发单 青禾镇春耕_备耕工作_进展顺利 {sheet.code}.docx"
    assert inspect_docx(path).complete
    assert heard == [f"签发单已打开，可以打印。文件为 {path}"]


def test_the_sheet_of_an_issue_too(desk, office):
    issue = office.place(office.plan(), office.approved())
    row = whole(office.archive, queueing.line_of(office.archive, issue.id, is_issue=True))
    desk.print(row)
    assert desk.opened[0].name.startswith("签发单 信息快报2026-11-20 ")


def test_printed_again_it_is_the_same_file(desk, office):
    row = a_row(office, submitted(office))
    desk.print(row)
    desk.print(row)
    assert len(set(desk.opened)) == 1
    assert len(list(desk.folder.path.iterdir())) == 1


def test_a_text_that_moved_on_is_not_printed(desk, office, heard):
    draft = submitted(office)
    row = a_row(office, draft)
    office.save(draft, a_text("另一题", "另一文。"))
    desk.print(row)
    assert [type(each) for each in heard] == [Conflict]
    assert desk.opened == []


def test_where_nothing_can_be_written_the_trouble_is_told(desk, office, heard, tmp_path):
    (tmp_path / "file").write_text("x")
    desk.folder.path = tmp_path / "file" / "folder"
    desk.print(a_row(office, submitted(office)))
    assert [type(each) for each in heard] == [Trouble]


def test_without_a_program_for_it_the_place_is_told(desk, office, heard, monkeypatch):
    monkeypatch.setattr(paper_sheet, "show_outside", lambda path: False)
    desk.print(a_row(office, submitted(office)))
    assert heard[0].startswith("没有程序能打开签发单，文件在 ")


def test_nothing_is_printed_of_nothing(desk):
    desk.print(None)
    assert desk.opened == []


def test_both_deeds_stand_in_a_menu(desk, office):
    row, menu = a_row(office, submitted(office)), QMenu()
    desk.offer(menu, lambda: row)
    printing, recording = [action for action in menu.actions() if action.text()]
    printing.trigger()
    assert len(desk.opened) == 1
    recording.trigger()
    assert desk.form is not None
    first = desk.form
    recording.trigger()
    assert desk.form is first


def test_a_code_from_the_printed_file_records_the_signature(desk, office):
    draft = submitted(office)
    desk.print(a_row(office, draft))
    code = Path(desk.opened[0]).stem.rsplit(" ", 1)[1]
    assert paper.look_up(office.archive, code).title == draft.title


def test_on_the_screen_p_prints_what_is_read_and_shift_p_records(qtbot, office, frame, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(paper_sheet, "show_outside", lambda path: opened.append(path) or True)
    submitted(office, "白石乡抗旱保苗")
    frame.seat(office.reviewer)
    screen = SigningScreen(frame)
    screen.slips.folder.path = tmp_path
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_P)
    assert opened[0].name.startswith("签发单 白石乡抗旱保苗 ")
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert screen.slips.form.isVisible()
    screen.slips.form.reject()
    assert {"P", "Shift+P"} <= set(dict(told(commands_in(screen))))
