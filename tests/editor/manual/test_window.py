"""The manual in its window: reading, finding, going back, following the keys of the chair."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage

from editor.manual.window import ManualWindow
from editor.shell.commands import Command, Group

KEYS = Command("inbox.import", "导入文件", ("Ctrl+O",))


@pytest.fixture
def docs(tmp_path):
    folder, pictures = tmp_path / "docs" / "zh", tmp_path / "docs" / "pictures" / "zh"
    folder.mkdir(parents=True)
    pictures.mkdir(parents=True)
    picture = QImage(1280, 720, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    picture.save(str(pictures / "inbox.png"))
    (folder / "index.md").write_text("- [收稿](intake.md)\n- [今日](today.md)\n- [快捷键](keys.md)\n", "utf-8")
    (folder / "intake.md").write_text(
        "# 收稿\n\n![来稿](../pictures/zh/inbox.png)\n\n看[邮箱](today.md#邮箱)和[网上](https://example.org)。\n"
        + "\n".join(f"\n## 第{number}件\n\n说明。\n" for number in range(40)), "utf-8")
    (folder / "today.md").write_text("# 今日\n\n先看台历。\n" + "\n行。\n" * 80 + "\n## 邮箱\n\n授权码。\n", "utf-8")
    (folder / "keys.md").write_text("# 快捷键\n", "utf-8")
    return tmp_path / "docs"


@pytest.fixture
def manual(qtbot, frame, docs):
    frame.keymap.groups = lambda: (Group("inbox", "来稿", (KEYS,)),)
    made = ManualWindow(frame, docs=docs)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_page("intake.md")
    return made


def press(qtbot, manual, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(manual, key, held)


def titles(manual):
    return [manual.contents.item(row).text() for row in range(manual.contents.count())]


def test_it_shows_the_page_asked_for_among_its_contents(manual):
    assert titles(manual) == ["收稿", "今日", "快捷键"]
    assert manual.contents.currentItem().text() == "收稿"
    assert manual.paper.toPlainText().startswith("收稿")
    assert manual.windowTitle() == "手册：收稿"


def test_a_picture_is_no_wider_than_the_sheet_and_follows_it(qtbot, manual):
    def width():
        block = manual.paper.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                if at.fragment().charFormat().isImageFormat():
                    return at.fragment().charFormat().toImageFormat().width()
                at += 1
            block = block.next()
        return 0

    assert 300 < width() <= manual.paper.viewport().width()
    before = width()
    manual.resize(800, 600)
    qtbot.waitUntil(lambda: width() < before)


def test_one_goes_from_page_to_page_and_back(qtbot, manual):
    manual.contents.setCurrentRow(1)
    assert manual.windowTitle() == "手册：今日"
    assert manual.back.isEnabled()
    assert not manual.forward.isEnabled()
    press(qtbot, manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.windowTitle() == "手册：收稿"
    press(qtbot, manual, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.windowTitle() == "手册：今日"


def test_a_link_leads_to_the_heading_of_another_page(manual):
    manual.paper.anchorClicked.emit(QUrl("today.md#邮箱"))
    assert manual.windowTitle() == "手册：今日"
    assert manual.paper.textCursor().block().text() == "邮箱"
    assert manual.paper.verticalScrollBar().value() > 0


def test_a_link_to_the_net_is_not_followed(manual):
    manual.paper.anchorClicked.emit(QUrl("https://example.org"))
    assert manual.windowTitle() == "手册：收稿"


def test_finding_leads_to_the_page_that_has_the_words(qtbot, manual):
    press(qtbot, manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    manual.field.setText("授权码")
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    assert titles(manual) == ["今日"]
    assert manual.windowTitle() == "手册：今日"
    assert manual.paper.textCursor().selectedText() == "授权码"
    assert manual.told.text() == "1 页里有，F3 看下一处"


def test_finding_goes_on_with_f3_and_begins_again_at_the_end(qtbot, manual):
    manual.field.setText("说明")
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    seen = set()
    for _ in range(41):
        seen.add(manual.paper.textCursor().position())
        press(qtbot, manual, Qt.Key.Key_F3)
    assert len(seen) == 40


def test_what_stands_nowhere_is_said_and_the_contents_stay(qtbot, manual):
    manual.field.setText("没有这个词")
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.told.text() == "手册里没有“没有这个词”"
    assert len(titles(manual)) == 3
    manual.field.clear()
    qtbot.waitUntil(lambda: not manual.told.isVisible())


def test_the_page_of_keys_is_that_of_the_chair(frame, manual):
    manual.show_page("keys.md")
    assert "Ctrl+O" in manual.paper.toPlainText()
    frame.keymap.give(KEYS, ("Ctrl+Shift+F9",))
    manual.show_page("intake.md")
    manual.show_page("keys.md")
    assert "Ctrl+Shift+F9" in manual.paper.toPlainText()


def test_escape_closes_it(qtbot, manual):
    press(qtbot, manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_missing_files_are_told_in_a_sentence(qtbot, frame, tmp_path):
    made = ManualWindow(frame, docs=tmp_path / "nowhere")
    qtbot.addWidget(made)
    made.show()
    made.show_page("intake.md")
    assert made.told.isVisible()
    assert "docs" in made.told.text()
    assert made.paper.toPlainText() == ""
