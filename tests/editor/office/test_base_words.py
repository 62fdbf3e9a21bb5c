"""What was found in an office's own file, what it lacks and what was left behind is said in words a clerk knows."""

from own_base_file import HOSTILE, masthead, packed, parts

from bulletin.layout.own_base.base import Lack, Missing, examine
from bulletin.layout.own_base.blocks import Dropped
from bulletin.layout.own_base.styles import WANTED
from editor.office.base_words import DROPPED, LACKS, STYLES, dropped_words, found_words, missing_words


def test_every_lack_every_style_and_all_that_is_dropped_has_words():
    assert set(LACKS) == set(Lack)
    assert set(DROPPED) == set(Dropped)
    assert set(STYLES) == set(WANTED)


def test_a_file_is_spoken_of():
    base = examine(packed(parts(masthead(HOSTILE)), {}))
    assert found_words(base) == (
        "纸张 210×297 毫米和页边距", "样式 2 种：信息正文、信息标题",
        "报头，每期填入密级、期号、编印单位、日期", "页眉、页脚")
    assert dropped_words(base) == (
        "没有带过来：嵌入的对象或控件、指向文件以外的链接、外部模板、不能用的图片或图形、页码以外的域（保留其文字）、"
        "修订中已删除的文字、批注、隐藏文字。")
    assert missing_words(Missing(Lack.STYLE, "Level1")) == "没有“一级标题”样式，用本版式的"
    assert missing_words(Missing(Lack.PLACE, "日期")) == "报头里没有“〔日期〕”，将印在报头下面"


def test_an_old_issue_is_said_to_be_one():
    old = masthead().replace("〔编印单位〕", "云岭县委办公室").replace("〔日期〕", "2026年11月4日")
    assert "报头里原来的日期会换成当期的，请核对" in found_words(examine(packed(parts(old), {})))


def test_nothing_dropped_is_not_spoken_of():
    xml = parts("<w:p/>")
    plain = {name: text for name, text in xml.items() if name not in ("word/_rels/settings.xml.rels",)}
    plain["word/_rels/document.xml.rels"] = plain["_rels/.rels"].replace("word/document.xml", "nowhere.xml")
    assert dropped_words(examine(packed(plain, {}))) == ""
