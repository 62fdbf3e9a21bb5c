"""The pages of the manual as files."""

import pytest

from editor.manual.pages import Page, heading_name, page_of, pages_in


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "index.md").write_text("# 手册\n\n## 一\n\n- [收稿](intake.md)\n- [今日](today.md)\n", "utf-8")
    (tmp_path / "intake.md").write_text("# 收稿\n\n拖进来。![来稿](../pictures/zh/inbox.png)\n", "utf-8")
    (tmp_path / "today.md").write_text("# 今日\n\nEnter 打开，enter。\n", "utf-8")
    return tmp_path


def test_pages_come_in_the_order_of_the_contents(folder):
    assert [(each.file, each.title) for each in pages_in(folder)] == [("intake.md", "收稿"), ("today.md", "今日")]


def test_a_manual_that_is_not_there_is_a_trouble_of_the_system(tmp_path):
    with pytest.raises(OSError, match="index"):
        pages_in(tmp_path)


def test_a_page_knows_its_pictures_and_what_it_holds(folder):
    intake, today = pages_in(folder)
    assert intake.pictures() == ("../pictures/zh/inbox.png",)
    assert today.holds("ENTER") == 2
    assert Page("a.md", "", "字").holds("") == 0


def test_no_place_is_the_first_day():
    assert page_of("") == "first-day.md"
    assert page_of("writing") == "editing.md"


def test_a_heading_is_named_as_links_name_it():
    assert heading_name("DOCX、PDF 和打印") == "docxpdf-和打印"
