"""Registering an instruction by keyboard; what will not do is said in place, and nothing typed is lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bulletin.credit.facts import Level
from bulletin.desk import looking
from bulletin.errors import Cause, Trouble
from bulletin.instructions.instruction import Responsible
from editor.instructions.screen import InstructionsScreen
from editor.pieces.put_aside import put_aside_of

CONTROL = Qt.KeyboardModifier.ControlModifier


def begin(desk):
    desk.press(Qt.Key.Key_N, CONTROL)
    return desk.form


def kept(office):
    with office.archive.reading() as work:
        return work.instructions.open_ones()


def test_it_is_registered_without_the_mouse(sits, printed, office):
    draft, _ = printed
    desk = sits()
    form = begin(desk)
    desk.type(form.subject.edit, "春耕")
    desk.qtbot.keyClick(form.subject.edit, Qt.Key.Key_Return)
    assert form.subject.chosen().on.draft_id == draft.id
    desk.type(form.fields.leader.lineEdit(), "李市长")
    form.fields.level.setFocus()
    desk.qtbot.keyClick(form.fields.level, Qt.Key.Key_Down)
    desk.type(form.fields.words, "请各地借鉴。")
    desk.type(form.units.edit, "县农业农村局，县水务公司")
    form.deadline.limited.click()
    desk.submit()
    assert desk.said == ["已登记李市长的批示"]
    one = kept(office)[0]
    assert (one.given.leader, one.given.level, one.given.words) == ("李市长", Level.CITY, "请各地借鉴。")
    assert one.units == (Responsible("县农业农村局", "nongye"), Responsible("县水务公司"))
    assert one.deadline is not None
    assert desk.chosen().id == one.id
    assert not form.isVisible()


def test_a_whole_issue_is_found_by_name_and_number(sits, printed):
    _, issue = printed
    form = begin(sits())
    form.subject.edit.setText("信息快报 51")
    form.subject._enter()
    assert form.subject.chosen().on.issue_id == issue.id
    assert form.subject._opening.text() == "《青禾镇春耕备耕工作进展顺利》"


def test_what_is_missing_is_said_beside_its_field(sits, printed, office):
    form = begin(desk := sits())
    desk.submit()
    assert form.on.error() == "请先选定批示所在的稿件或刊期。"
    assert form.fields.who.error() == "请填上是哪位领导。"
    assert form.fields.said.error() == "请录入批示内容，或附上扫描件。"
    assert form.isVisible()
    assert kept(office) == []
    desk.type(form.fields.words, "好。")
    desk.type(form.fields.leader.lineEdit(), "张县长")
    assert (form.fields.said.error(), form.fields.who.error()) == ("", "")


def test_a_scan_may_stand_for_the_words(sits, printed, office, tmp_path):
    draft, _ = printed
    form = begin(desk := sits())
    (tmp_path / "批示.pdf").write_bytes(b"%PDF scan")
    (tmp_path / "空.pdf").write_bytes(b"")
    form.subject.choose_by_id(draft.id)
    desk.type(form.fields.leader.lineEdit(), "张县长")
    desk.drop(form.sheets, tmp_path / "批示.pdf", tmp_path / "空.pdf", tmp_path / "没有.pdf")
    assert [sheet.name for sheet in form.sheets.sheets()] == ["批示.pdf"]
    assert form.sheets._said.text().startswith("找不到文件")
    desk.submit()
    one = kept(office)[0]
    assert looking.kept_bytes(office.archive, one.scans[0].sha256) == b"%PDF scan"
    assert desk.rows() == ["张县长：（见扫描件）"]


def test_a_failure_is_said_and_everything_typed_stays(sits, printed, office, monkeypatch, tmp_path):
    draft, _ = printed
    form = begin(desk := sits())
    form.subject.choose_by_id(draft.id)
    desk.type(form.fields.leader.lineEdit(), "张县长")
    desk.type(form.fields.words, "请抓紧落实。")
    with monkeypatch.context() as broken:
        def full(self, instruction):
            raise Trouble(Cause.DISK_FULL, path="a.db")
        broken.setattr("db.instructions.InstructionTable.add", full)
        desk.submit()
    assert form.isVisible()
    assert form.wrong() == "磁盘已满，没有写入：a.db。填写的内容都在。请清出空间后再试。"
    assert form.fields.words.words() == "请抓紧落实。"
    saved = form.rescue(tmp_path / "rescue")
    assert "请抓紧落实。" in saved.read_text(encoding="utf-8")
    desk.submit()
    assert len(kept(office)) == 1
    assert desk.troubles == []


def test_left_with_something_written_it_is_put_aside_and_comes_back(sits, printed):
    form = begin(desk := sits())
    desk.type(form.fields.words, "写了一半")
    desk.qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.said == ["“登记批示”先放着，再次打开时接着填"]
    desk.press(Qt.Key.Key_N, CONTROL)
    assert desk.form is form
    assert form.isVisible()
    assert form.fields.words.words() == "写了一半"


def test_put_aside_it_outlives_the_screen_and_waits_for_who_wrote_it(sits, office):
    form = begin(desk := sits())
    window = QWidget()
    desk.qtbot.addWidget(window)
    form.setParent(window, form.windowFlags())
    desk.type(form.fields.words, "写了一半")
    form.reject()
    other = InstructionsScreen(desk.frame)
    desk.qtbot.addWidget(other)
    desk.screen.deleteLater()
    desk.frame.seat(office.other_editor)
    made = []
    other.forms.opened.connect(made.append)
    other.enter()
    other.list.register.click()
    assert made[0] is not form
    made[0].reject()
    desk.frame.seat(office.editor)
    other.list.register.click()
    assert len(made) == 1
    assert form.isVisible()
    form.reject()


def test_the_desk_is_not_closed_over_something_half_written(sits, monkeypatch, tmp_path):
    monkeypatch.setattr("editor.pieces.put_aside.rescue_folder", lambda: tmp_path / "rescue")
    form = begin(desk := sits())
    desk.type(form.fields.words, "写了一半")
    form.reject()
    assert [objects() for objects in desk.frame.objections] == [True]
    assert form.isVisible()
    assert desk.said[-1] == "“登记批示”还没有填完，再次关闭时存为文本文件"
    assert [objects() for objects in desk.frame.objections] == [False]
    put_aside_of(desk.frame).end()
    assert "写了一半" in next((tmp_path / "rescue").iterdir()).read_text(encoding="utf-8")


def test_left_empty_it_just_goes(sits):
    form = begin(desk := sits())
    desk.qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert desk.said == []
    desk.press(Qt.Key.Key_N, CONTROL)
    assert desk.form is not form


def test_coming_from_an_item_the_form_stands_with_it_chosen(sits, printed):
    draft, issue = printed
    desk = sits()
    desk.screen.open(draft.id)
    assert desk.form.subject.chosen().title == draft.title
    desk.form.reject()
    desk.screen.open(issue.id)
    assert desk.form.subject.chosen().on.issue_id == issue.id


def test_coming_with_an_instruction_it_is_shown(sits, give):
    give("甲。")
    settled = give("乙。", ago=2)
    desk = sits()
    desk.screen.open(settled.id)
    assert desk.chosen().id == settled.id
    assert desk.forms == []


def test_a_leader_known_brings_the_level(sits, give):
    give("甲。", leader="陈副省长", level=Level.PROVINCE)
    form = begin(sits())
    form.fields.leader.setCurrentText("陈副省长")
    assert form.fields.given().level is Level.PROVINCE


def test_correcting_keeps_what_was_and_says_so(sits, give):
    give("请抓紧落时。")
    desk = sits()
    desk.press(Qt.Key.Key_E)
    desk.form.fields.words.setPlainText("请抓紧落实。")
    desk.submit()
    assert desk.chosen().given.words == "请抓紧落实。"
    assert desk.chosen().entries[-1].words == "原内容：请抓紧落时。"
    assert desk.said == ["已更正张县长的批示，原来的内容记在办理经过里"]


def test_a_form_that_stands_open_is_put_aside_when_another_place_is_entered(sits):
    form = begin(desk := sits())
    desk.type(form.fields.words, "写了一半")
    assert desk.screen.leave()
    assert not form.isVisible()
    desk.press(Qt.Key.Key_N, CONTROL)
    assert desk.form is form
    form.reject()
