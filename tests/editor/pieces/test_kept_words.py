"""Words half written outlive their sheet, are their writer's alone, and go when the deed is chosen."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QLineEdit, QPlainTextEdit

from editor.pieces.kept_words import KeptWords, keep_words
from editor.pieces.put_aside import put_aside_of


class Sheet(QDialog):
    """Fields of every kind."""

    def __init__(self, frame):
        super().__init__()
        self.setWindowTitle("某事")
        self.line, self.lines, self.choice, self.free = QLineEdit("原名"), QPlainTextEdit(), QComboBox(), QComboBox()
        self.day, self.ticked = QDateEdit(QDate(2026, 3, 5)), QCheckBox()
        self.choice.addItems(["甲", "乙"])
        self.free.setEditable(True)
        self.kept = keep_words(self, frame, "some deed", self.editors(), "office")

    def editors(self):
        return {name: getattr(self, name) for name in ("line", "lines", "choice", "free", "day", "ticked")}


@pytest.fixture
def make(qtbot, frame):
    def made():
        sheet = Sheet(frame)
        qtbot.addWidget(sheet)
        sheet.show()
        return sheet
    return made


def test_what_was_typed_comes_back_and_only_that_is_kept(qtbot, make, frame):
    sheet = make()
    sheet.lines.setPlainText("写到一半")
    sheet.choice.setCurrentText("乙")
    sheet.free.setEditText("自拟")
    sheet.day.setDate(QDate(2026, 3, 9))
    sheet.ticked.setChecked(True)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert set(put_aside_of(frame).of("some deed")) == {"lines", "choice", "free", "day", "ticked"}
    again = make()
    assert (again.line.text(), again.lines.toPlainText(), again.choice.currentText()) == ("原名", "写到一半", "乙")
    assert (again.free.currentText(), again.day.date(), again.ticked.isChecked()) == ("自拟", QDate(2026, 3, 9), True)


def test_it_is_its_writers_alone(make, frame, office):
    sheet = make()
    sheet.lines.setPlainText("写到一半")
    sheet.reject()
    frame.seat(office.secretary)
    assert make().lines.toPlainText() == ""


def test_it_is_forgotten_when_the_deed_is_chosen_and_when_what_was_typed_is_taken_out_again(make, frame):
    sheet = make()
    sheet.lines.setPlainText("写到一半")
    sheet.reject()
    make().accept()
    assert make().lines.toPlainText() == ""
    sheet = make()
    sheet.line.setText("新名")
    sheet.reject()
    sheet = make()
    sheet.line.setText(" 原名 ")
    sheet.reject()
    assert put_aside_of(frame).of("some deed") == {}


def test_a_choice_that_is_offered_no_more_stays_as_it_is(make, frame):
    put_aside_of(frame).keep("some deed", {"choice": "丙", "line": "新名"})
    sheet = make()
    assert (sheet.choice.currentText(), sheet.line.text()) == ("甲", "新名")


def test_editors_asked_again_for_something_else_keep_each_its_own(qtbot, frame):
    line, kept = QLineEdit(), KeptWords(frame)
    qtbot.addWidget(line)
    line.textChanged.connect(lambda words: kept.keep())
    kept.begin("one", "批注", {"words": line})
    line.setText("关于甲")
    line.clear()
    line.setText("关于甲处")
    kept.forget()
    line.clear()
    kept.begin("other", "批注", {"words": line})
    line.setText("关于乙")
    line.blockSignals(True)
    line.clear()
    line.blockSignals(False)
    assert not kept.begin("one", "批注", {"words": line})
    assert line.text() == ""
    assert kept.begin("other", "批注", {"words": line})
    assert line.text() == "关于乙"


def test_an_editor_that_is_filled_in_later_gets_its_words_then(qtbot, frame):
    put_aside_of(frame).keep("one", {"who": "周建国"})
    who, kept = QComboBox(), KeptWords(frame)
    qtbot.addWidget(who)
    kept.begin("one", "登记", {})
    kept.add("who", who)
    assert who.currentText() == ""
    who.addItems(["林晓", "周建国"])
    kept.filled_in("who")
    assert who.currentText() == "周建国"
    who.setCurrentIndex(0)
    kept.filled_in("who")
    assert who.currentText() == "林晓"
