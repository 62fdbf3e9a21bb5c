"""版式: a layout is changed beside its standard values, the pages follow, and nothing typed is lost."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from bulletin.desk import layouts as desk
from bulletin.errors import Reason, Refused
from bulletin.layout.layout import load_layout
from bulletin.layout.layout_file import changed, layout_toml
from bulletin.layouts import KeptLayout
from editor.office.layout_rows import BASIS, NAME, STANDARD, VALUE
from editor.office.screen import OfficeScreen
from editor.shell.resources import resource

NOW = datetime.now(UTC)
BUNDLED = resource("layouts")


@pytest.fixture
def page(screen):
    screen.open("layouts")
    return screen.layouts


def holding(office, name="kuaibao"):
    return desk.layout_of(office.archive, name, BUNDLED)


def choose(page, name):
    row = page.choice.findData(name)
    page.choice.setCurrentIndex(row)
    page.choice.activated.emit(row)


def menu(page):
    return [action.text() for action in page.more.menu().actions() if action.text()]


def keep(office, admin, **changes):
    layout = changed(load_layout(BUNDLED / "kuaibao.toml"), changes or {"page.top": 2110})
    return desk.keep_layout(office.archive, KeptLayout("kuaibao", layout_toml(layout)), actor=admin, at=NOW)


def test_each_parameter_has_its_words_value_standard_and_basis(page):
    row = [page.rows.text_of("page.top", column) for column in (NAME, VALUE, STANDARD, BASIS)]
    assert row == ["天头（上白边）", "37 毫米", "37 毫米", "规定 GB/T 9704—2012 5.2.1"]
    assert page.rows.text_of("faces.item.font", VALUE) == "标题和报头字体"
    assert page.state.where.text() == "程序自带 · 用于《信息快报》"


def test_the_layouts_of_journals_and_forms_are_offered(page):
    names = [page.choice.itemData(row) for row in range(page.choice.count())]
    assert {"kuaibao", "zhuanbao", "gongwen", "qianfadan"} <= set(names)
    assert page.choice.currentText() == "信息快报（自带）"


def test_a_departure_from_what_is_required_has_word_and_icon(page):
    page.rows.type_in("page.top", "36")
    assert page.rows.text_of("page.top", VALUE) == "36 毫米"
    assert page.rows.text_of("page.top", BASIS) == "偏离规定 GB/T 9704—2012 5.2.1"
    assert page.state.departs.text() == (
        "与规定不同：天头（上白边）：规定 37 毫米（GB/T 9704—2012 5.2.1），本单位 36 毫米。")
    page.rows.type_in("masthead.size", "50")
    assert not page.rows.text_of("masthead.size", BASIS).startswith("偏离")
    assert "改了 2 项" in page.state.where.text()


def test_the_pages_follow_what_is_typed(page, qtbot):
    before = page.preview.view.count
    page.rows.type_in("page.lines", "15")
    page.rows.type_in("page.pitch", "40")
    page.rows.type_in("faces.body.line", "40")
    qtbot.waitUntil(lambda: page.preview.view.count > before, timeout=2000)


def test_what_cannot_be_taken_stays_as_typed_and_is_explained(page, office):
    page.rows.type_in("page.left", "200")
    assert page.rows.text_of("page.left", VALUE) == "200"
    assert page.state.wrong.text().startswith("订口（左白边）应在 0 至 ")
    assert not page.save.isEnabled()
    page.rows.type_in("page.left", "27")
    assert page.state.wrong.text() == ""
    page.save.click()
    assert holding(office).page.left == 1531


def test_a_value_that_waited_for_another_is_taken_once_that_came(page):
    page.rows.type_in("page.bottom", "60")
    assert page.draft.wrong
    page.rows.type_in("page.lines", "18")
    assert not page.draft.wrong
    assert page.rows.text_of("page.bottom", VALUE) == "60 毫米"


def test_a_value_is_typed_over_with_the_keys(page, qtbot):
    page.rows.go_to("page.top")
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Qt.Key.Key_F2)
    editor = page.rows.findChild(QLineEdit)
    assert editor.text() == "37"
    editor.setText("36.5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    assert page.rows.text_of("page.top", VALUE) == "36.5 毫米"


def test_saved_it_holds_for_the_office_and_can_be_given_back(page, office, heard):
    page.rows.type_in("page.top", "36")
    page.save.click()
    assert holding(office).page.top == 2041
    assert page.choice.currentText() == "信息快报（本单位）"
    assert page.state.where.text() == "本单位版式 · 改了 1 项 · 用于《信息快报》"
    assert heard[-1] == "版式已保存，此后成刊按它排；用它的在编刊期须重新签发"
    assert "恢复自带版式…" in menu(page)
    page.deeds.drop()
    page.deeds.sheet.deed.click()
    assert holding(office).page.top == 2098
    assert page.rows.text_of("page.top", VALUE) == "37 毫米"


def test_undo_goes_back_to_what_is_kept(page):
    page.rows.type_in("page.top", "36")
    page.undo.click()
    assert page.rows.text_of("page.top", VALUE) == "37 毫米"
    assert not page.save.isEnabled()


def test_a_copy_gets_a_name_and_journals_may_choose_it(page, office, screen, heard):
    page.rows.type_in("page.characters", "24")
    page.rows.type_in("faces.body.size", "18")
    page.copy.click()
    page.deeds.sheet.edit.setText("信息快报")
    page.deeds.sheet.deed.click()
    assert page.deeds.sheet.field.error() == "已有一个版式叫“信息快报”。请换一个名称。"
    page.deeds.sheet.edit.setText("信息快报（大字）")
    page.deeds.sheet.deed.click()
    assert holding(office, "信息快报（大字）").faces.body.size == 18
    assert holding(office).faces.body.size == 16
    assert page.choice.currentData() == "信息快报（大字）"
    assert page.rows.text_of("faces.body.size", STANDARD) == "16 磅"
    box = screen.journals.form.fields.parts["layout"]
    assert box.findData("信息快报（大字）") >= 0
    assert box.findData("qianfadan") < 0
    assert "删除这个版式…" in menu(page)


def test_a_layout_goes_out_as_a_file_and_comes_in_again(page, office, tmp_path, heard):
    page.rows.type_in("page.top", "36")
    page.deeds.export_to(tmp_path / "快报.toml")
    assert load_layout(tmp_path / "快报.toml").page.top == 2041
    page.undo.click()
    page.deeds.bring_file(tmp_path / "快报.toml")
    page.deeds.sheet.edit.setText("快报二")
    page.deeds.sheet.deed.click()
    assert holding(office, "快报二").page.top == 2041


@pytest.mark.parametrize(("data", "reason"), [
    (b"name = 7", Reason.UNKNOWN), (b"\xff\xfe\x00", Reason.NOT_SUPPORTED), (b"#" * (1 << 20) + b"#", Reason.TOO_LARGE),
    (b"[page", Reason.UNKNOWN)])
def test_a_file_that_is_no_layout_is_refused(page, tmp_path, heard, data, reason):
    path: Path = tmp_path / "x.toml"
    path.write_bytes(data)
    page.deeds.bring_file(path)
    assert isinstance(heard[-1], Refused)
    assert heard[-1].reason is reason
    assert page.deeds.sheet is None


def test_an_own_word_file_is_looked_at_before_it_is_used(page, office, tmp_path):
    path = tmp_path / "底版.docx"
    document = Document()
    document.add_paragraph("云溪信息")
    document.save(path)
    page.deeds.take_base_file(path)
    page.deeds.sheet.accept()
    with office.archive.reading() as work:
        assert desk.kept_base(work, "kuaibao") == path.read_bytes()
    assert "以本单位 Word 底版为准" in page.state.where.text()
    assert "不再用 Word 底版" in menu(page)
    page.deeds.unbased.emit()
    with office.archive.reading() as work:
        assert desk.kept_base(work, "kuaibao") is None


def test_what_is_no_word_file_is_refused(page, tmp_path, heard):
    path = tmp_path / "底版.docx"
    path.write_bytes(b"no zip at all")
    page.deeds.take_base_file(path)
    assert isinstance(heard[-1], Refused)


def test_a_layout_changed_elsewhere_keeps_what_was_typed_here(page, screen, office, admin, heard):
    page.rows.type_in("masthead.size", "50")
    screen.hide()
    keep(office, admin)
    screen.open("layouts")
    page.save.click()
    assert holding(office).masthead.size != 50
    assert page.rows.text_of("masthead.size", VALUE) == "50 磅"
    page.save.click()
    assert (holding(office).masthead.size, holding(office).page.top) == (50, 2110)


def test_what_is_half_typed_waits_over_the_lock(page, screen, qtbot, frame, admin):
    page.rows.type_in("page.top", "36")
    page.rows.type_in("page.left", "200")
    assert screen.leave()
    frame.seat(None)
    frame.seat(admin)
    again = OfficeScreen(frame)
    qtbot.addWidget(again)
    again.show()
    again.enter()
    assert again.here == "layouts"
    assert again.layouts.rows.text_of("page.top", VALUE) == "36 毫米"
    assert again.layouts.rows.text_of("page.left", VALUE) == "200"


def test_a_broken_layout_of_the_office_is_said(page, office, screen):
    with office.archive.writing() as work:
        work.layouts.put(KeptLayout("kuaibao", "name = 7"))
    screen.enter()
    assert page.state.where.text().startswith("本单位存的这份版式文件已损坏（name 一项），不能用来成刊")
    with office.archive.writing() as work:
        work.layouts.put(KeptLayout("旧版", "name = 7"))
    screen.enter()
    choose(page, "旧版")
    assert "已损坏" in page.state.where.text()
    page.deeds.drop()
    page.deeds.sheet.deed.click()
    assert page.choice.findData("旧版") < 0


def test_the_fonts_this_machine_lacks_are_said(page):
    assert page.preview.fonts.text()
    assert ("本机没有" in page.preview.fonts.text()) == bool(page.preview.fonts.toolTip())


def test_a_form_has_no_pages_here(page):
    choose(page, "qianfadan")
    assert page.preview.nothing.isVisible()
    choose(page, "zhuanbao")
    assert not page.preview.nothing.isVisible()


def test_who_is_no_administrator_reads_and_may_take_a_file_along(qtbot, frame, office):
    screen = OfficeScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    screen.open("layouts")
    screen.layouts.rows.type_in("page.top", "36")
    assert screen.layouts.rows.text_of("page.top", VALUE) == "37 毫米"
    assert not screen.layouts.save.isVisible()
    assert menu(screen.layouts) == ["导出版式文件…"]


def test_the_standard_of_a_copy_is_what_it_was_made_from(page, office, admin):
    text = layout_toml(replace(load_layout(BUNDLED / "zhuanbao.toml"), name="内参"))
    desk.copy_layout(office.archive, "内参", text, "zhuanbao", BUNDLED, actor=admin, at=NOW)
    page.reload()
    choose(page, "内参")
    assert page.draft.standard == load_layout(BUNDLED / "zhuanbao.toml")


def test_after_saving_the_keys_are_on_the_rows(page, qtbot):
    page.rows.type_in("page.top", "36")
    page.save.setFocus()
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert page.rows.hasFocus()


def test_the_names_of_fonts_are_read_whole_where_there_is_room(page):
    page.rows.resize(1000, 600)
    page.rows.resize(1160, 600)
    for key in ("fonts.western", "fonts.title"):
        needed = page.rows.fontMetrics().horizontalAdvance(page.rows.text_of(key, VALUE))
        assert page.rows.columnWidth(VALUE) > needed + 8
