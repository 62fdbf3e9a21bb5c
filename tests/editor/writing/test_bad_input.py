"""What no keyboard types but mails and web pages bring: nothing of it is lost on the way, and nothing breaks."""

import pytest
from builders import NOON, a_text
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from bulletin.desk import writing
from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph, plain
from editor.pieces.cleaning import clean
from editor.shell.frame import SavingState
from editor.writing import bridge
from editor.writing.normal import normal
from editor.writing.safety.rescue import read_rescued, rescue, rescued_of

CONTROLS = "".join(map(chr, range(32))) + "".join(map(chr, range(127, 160)))
FAMILY = "👨‍👩‍👧‍👦🏳️‍🌈👍🏽"
ODD = {
    "nul": "前\x00后", "vertical tab": "前\x0b后", "form feed": "前\x0c后", "controls": f"前{CONTROLS}后",
    "line separator": "前\u2028后", "paragraph separator": "前\u2029后", "next line": "前\x85后",
    "frame edges": "前\ufdd0\ufdd1后", "no characters": "前\ufffe\uffff\U0001ffff\ufdd2后", "object": "前\ufffc后",
    "right to left": "前\u200fאבג\u202eabc\u202c\u2067x\u2069后", "zero width": "前\u200b\u200d\ufeff\u2060后",
    "family": f"前{FAMILY}后", "combining": "前e\u0301\u20dd葛\U000e0100后", "half high": "前\ud800后",
    "half low": "前\udc00后", "halves turned round": "前\udc00\ud83d后", "half at the end": "前\ud83d",
    "beyond the plane": "前𠮷\U0010ffff\U000f0000后", "tabs and breaks": "前\t\t\n\n后",
    "wide space": "\u3000\u3000前\u00a0后",
}


def texts(words):
    return (
        (paragraph(words),), (paragraph("标题", Role.TITLE), paragraph(words), paragraph(words, Role.CREDIT)),
        (Paragraph(Role.BODY, (Run(words[:2], True), Run(words[2:]), Run(words, False, True, True))),),
        (paragraph("前"), Table(((Cell(words), Cell("乙", 1, 2)), (Cell(words),))), paragraph("后")),
    )


def copy_of(office, draft):
    return writing.open_draft(office.archive, draft.id, office.editor.id).copy


@pytest.mark.parametrize("name", ODD)
def test_what_is_shown_is_read_back(qapp, screen, name):
    for text in texts(ODD[name]):
        pane = screen.sheet.pane
        pane.load(text)
        assert pane.text() == normal(text)
        assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize("name", ODD)
def test_nothing_but_halves_and_edges_of_frames_is_changed(name):
    words = ODD[name]
    kept = clean(words)
    breaks = {"\r", "\u2028", "\u2029"}
    expected = "".join("\n" if each in breaks else "\ufffd" if "\ud800" <= each <= "\udfff" else each
                       for each in words if each not in "\ufdd0\ufdd1")
    assert kept.replace("\r\n", "\n") == expected


@pytest.mark.parametrize("name", ODD)
def test_what_is_opened_is_kept_and_saved_as_it_is_shown(qtbot, screen, office, name):
    draft = office.draft()
    for text in texts(clean(ODD[name])):
        office.save(office.current(draft), a_text("标题", "另一版"))
        office.save(office.current(draft), text)
        screen.writer.seen = None
        screen.open(draft.id)
        assert screen.sheet.pane.text() == normal(text)
        assert not screen.writer.is_changed()
        screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.keyClicks(screen.sheet.pane, "x")
        typed = screen.sheet.pane.text()
        screen.keeping.keep()
        assert copy_of(office, draft).text == typed
        screen.writer.save()
        assert writing.open_draft(office.archive, draft.id).revision.text == typed
        assert plain(typed) == "x" + plain(normal(text))


@pytest.mark.parametrize("name", ODD)
def test_what_is_pasted_or_typed_reaches_the_archive(screen, office, told, name):
    draft = office.draft()
    screen.open(draft.id)
    pane = screen.sheet.pane
    mime = QMimeData()
    mime.setText(ODD[name])
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.insertFromMimeData(mime)
    for word in ODD[name]:
        QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, word))
    screen.keeping.keep()
    assert copy_of(office, draft).text == pane.text() == normal(pane.text())
    assert "前" in plain(pane.text())[-60:] or name == "controls"
    assert told[-1].state is not SavingState.UNSAVED


@pytest.mark.parametrize("name", ODD)
def test_a_rescued_text_is_read_back_whole(office, tmp_path, name):
    draft = office.draft()
    for text in texts(ODD[name]):
        path = rescue((tmp_path,), rescued_of(draft, text, "chen", NOON), NOON)
        assert read_rescued(path).text == text


def test_a_copy_with_halves_of_characters_that_came_from_elsewhere_does_no_harm(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    screen.sheet.pane.replace_all((paragraph("前\ud800后"),))
    screen.keeping.keep()
    assert copy_of(office, draft).text == (paragraph("前\ufffd后"),)


@pytest.mark.timeout(60)
def test_a_hundred_thousand_characters_in_one_paragraph_can_be_written_in_and_are_kept(qtbot, screen, office):
    words = "组织农技人员进村入户，指导群众育秧。𠮷" * 5_300
    draft = office.save(office.draft(), a_text("长稿", words))
    screen.open(draft.id)
    assert screen.sheet.pane.text() == a_text("长稿", words)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(screen.sheet.pane, "abc")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(screen.sheet.pane, "d")
    screen.keeping.keep()
    assert plain(copy_of(office, draft).text).endswith("d")


@pytest.mark.timeout(60)
def test_a_hundred_thousand_characters_pasted_at_once_are_kept(screen, office):
    draft = office.draft()
    screen.open(draft.id)
    mime = QMimeData()
    mime.setText("甲乙丙丁" * 25_000)
    screen.sheet.pane.moveCursor(QTextCursor.MoveOperation.End)
    screen.sheet.pane.insertFromMimeData(mime)
    screen.keeping.keep()
    assert plain(copy_of(office, draft).text).endswith("甲乙丙丁" * 25_000)


def test_a_table_of_odd_cells_is_read_back(qapp):
    from PySide6.QtGui import QTextDocument
    document = QTextDocument()
    table = Table(tuple((Cell(clean(words)), Cell("")) for words in ODD.values()))
    bridge.show((table,), document)
    assert bridge.read(document) == normal((table,))
