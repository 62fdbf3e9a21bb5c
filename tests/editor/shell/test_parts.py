"""The small parts screens are made of, and the notices."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from bulletin.errors import Cause, Trouble
from editor.shell.background import Stop
from editor.shell.chip import Chip, Tone, chip_width
from editor.shell.notices import ErrorBar, Toasts
from editor.shell.question import Question
from editor.shell.search_box import SearchBox
from editor.shell.status_line import JobMark
from editor.shell.widgets import EmptyState, Field, SectionTitle, button, quiet_button, splitter
from editor.shell.words import words_of
from tests.editor.shell.demo import settings_at


def test_an_empty_state_has_one_sentence_and_one_action(theme, qtbot):
    state = EmptyState("今天还没有来稿。", "收稿…")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.acted):
        qtbot.mouseClick(state.action, Qt.MouseButton.LeftButton)
    state.set_words("没有找到。")
    assert state.action.isHidden()


def test_a_chip_has_an_icon_a_word_and_room_for_both(theme, qtbot):
    chip = Chip("待审核", Tone.INFORMATION, "hourglass-medium")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == chip.word() == "待审核"
    assert chip.sizeHint().width() == chip_width("待审核")
    assert isinstance(chip.grab(), QPixmap)
    chip.show_state("已签发", Tone.GOOD, "check-circle")
    assert chip.accessibleName() == "已签发"


def test_enter_presses_a_button_and_ctrl_enter_is_left_to_its_sheet(qtbot):
    pressed = []
    made = button("选择文件…", clicked=lambda: pressed.append("选择文件"))
    made.setAutoDefault(False)
    qtbot.addWidget(made)
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert pressed == ["选择文件"]


def test_a_search_is_asked_once_when_typing_pauses(qtbot):
    box, asked = SearchBox("查稿件"), []
    qtbot.addWidget(box)
    box.asked.connect(asked.append)
    box.insert("防汛")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["防汛"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == ["防汛", "防汛"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(asked) == 3)
    assert asked[-1] == ""


def test_enter_presses_the_button_it_stands_on(theme, qtbot):
    pressed = []
    made = button("恢复", clicked=lambda: pressed.append(True))
    qtbot.addWidget(made)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    assert len(pressed) == 3


def test_in_a_sheet_enter_is_the_main_button_s(theme, qtbot):
    pressed, sheet = [], Question()
    qtbot.addWidget(sheet)
    chip = button("字数太少", clicked=lambda: pressed.append("chip"))
    chip.setAutoDefault(False)
    sheet.body.addWidget(chip)
    sheet.accepted.connect(lambda: pressed.append("deed"))
    sheet.show()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert pressed == ["deed"]


def test_an_error_stands_beside_its_field_in_words(theme, qtbot):
    field = Field("期号", QLineEdit())
    qtbot.addWidget(field)
    field.show_error("期号已被占用。")
    assert field.error() == "期号已被占用。"
    assert field.editor.accessibleName() == "期号"
    assert field.editor.accessibleDescription() == "期号已被占用。"
    field.show_error("")
    assert field.editor.property("role") == ""


def test_a_button_calls_without_arguments(theme, qtbot):
    called = []
    made = button("签发", main=True, clicked=lambda: called.append(1))
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert called == [1]


def test_a_button_of_an_icon_only_has_a_name(theme, qtbot):
    made = quiet_button("x", "关闭")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.toolTip() == "关闭"


def test_a_section_title_states_the_number_of_rows(theme, qtbot):
    title = SectionTitle("待采编", "共 4 篇")
    qtbot.addWidget(title)
    title.set_beside("共 4 篇，选中 2 篇")
    assert [label.text() for label in title.findChildren(QLabel)] == ["待采编", "共 4 篇，选中 2 篇"]


def test_a_splitter_remembers_itself(qtbot, tmp_path):
    settings = settings_at(tmp_path)
    first = splitter("inbox", settings, QLabel("a"), QLabel("b"), shares=(1, 1))
    qtbot.addWidget(first)
    first.resize(400, 100)
    first.show()
    first.setSizes([300, 99])
    first.splitterMoved.emit(300, 1)
    second = splitter("inbox", settings, QLabel("a"), QLabel("b"), shares=(1, 1))
    qtbot.addWidget(second)
    second.resize(400, 100)
    second.show()
    assert second.sizes() == first.sizes()


def test_toasts_leave_by_themselves(theme, qtbot):
    ground = QLabel()
    ground.resize(800, 600)
    qtbot.addWidget(ground)
    ground.show()
    toasts = Toasts(ground, 30)
    toasts.say("已收稿 3 篇")
    toast = toasts.shown()[0]
    toast.stay.setInterval(10)
    qtbot.waitUntil(lambda: toasts.sentences() == [])
    assert not toasts.isVisible()


def test_no_more_than_three_toasts_are_shown_and_none_is_cut(theme, qtbot):
    ground = QLabel()
    ground.resize(800, 600)
    qtbot.addWidget(ground)
    ground.show()
    toasts = Toasts(ground, 30)
    for number in range(5):
        toasts.say(f"已收稿 {number} 篇")
    assert toasts.sentences() == ["已收稿 2 篇", "已收稿 3 篇", "已收稿 4 篇"]
    qtbot.wait(20)
    assert all(toast.height() >= toast.sizeHint().height() for toast in toasts.shown())
    assert toasts.geometry().bottom() <= 600 - 30 - 80, "the actions at the foot of a screen stay to be seen"


def test_an_error_stays_until_it_is_closed_and_can_be_copied(theme, qtbot):
    bar = ErrorBar()
    qtbot.addWidget(bar)
    bar.show_words(words_of(Trouble(Cause.FILE_IN_USE, path="快报.docx")))
    assert bar.isVisible()
    bar.copy()
    what, rest = QApplication.clipboard().text().split("\n")
    assert what == "文件正被其他程序占用：快报.docx。"
    assert rest == "原文件未动。请关闭正在打开它的程序后再试。"


def test_a_job_is_shown_only_when_it_lasts_and_can_be_stopped(theme, qtbot):
    mark, job = JobMark(), Stop("正在写出第 37 期", lambda closure: closure())
    qtbot.addWidget(mark)
    mark.add(job)
    assert not mark.isVisible()
    qtbot.waitUntil(mark.isVisible)
    job.report(3, 8)
    assert (mark.bar.value(), mark.bar.maximum()) == (3, 8)
    qtbot.mouseClick(mark.stop, Qt.MouseButton.LeftButton)
    assert job.asked
    assert not mark.stop.isEnabled()
    mark.remove(job)
    assert not mark.isVisible()


def test_a_job_without_a_title_is_silent(theme, qtbot):
    mark = JobMark()
    qtbot.addWidget(mark)
    mark.add(Stop("", lambda closure: closure()))
    qtbot.wait(350)
    assert not mark.isVisible()
