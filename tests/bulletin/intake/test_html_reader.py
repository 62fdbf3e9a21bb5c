"""A web page, or what Word and office systems save as one, comes in as a browser shows it."""

import base64
import contextlib

import pytest
from docx_builder import PNG
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.errors import Unreadable
from bulletin.intake.html.reader import read_html
from bulletin.intake.incoming import Changes, Kind, Warning, Wish
from bulletin.intake.reading import Reading
from bulletin.text import Cell, Paragraph, Picture, Run, Table, plain


def shown(page: str, wish: Wish = Wish()) -> str:
    return plain(read_html(page.encode(), wish).text)


def remarks(page: str, wish: Wish = Wish()) -> dict[Kind, Warning]:
    return {each.kind: each for each in read_html(page.encode(), wish).warnings}


def test_headings_and_paragraphs_have_their_roles() -> None:
    reading = read_html("<h1>题目</h1><h2>一、做法</h2><div>正文。<p>又一段。</div>".encode())
    assert [(block.role.value, block.plain) for block in reading.text if isinstance(block, Paragraph)] == [
        ("title", "题目"), ("level1", "一、做法"), ("body", "正文。"), ("body", "又一段。"),
    ]  # fmt: skip


def test_white_space_collapses_as_in_a_browser() -> None:
    page = "<p>  青禾\n  镇 <b> 推进 </b>\n  two\n words&nbsp;&nbsp;x<br>次行</p>"
    assert shown(page) == "青禾镇 推进 two words  x\n次行"
    assert shown("<pre>甲  乙\n丙</pre>") == "甲  乙\n丙"


def test_emphasis_comes_from_tags_and_styles() -> None:
    text = read_html("<p>甲<b>乙</b><span style='font-style:italic'>丙</span><u>丁</u></p><p>尾".encode()).text
    assert isinstance(text[0], Paragraph)
    assert text[0].runs == (Run("甲"), Run("乙", bold=True), Run("丙", italic=True), Run("丁", underline=True))


@pytest.mark.parametrize(("markup", "labels"), [
    ("<ol><li>a<li>b</ol>", ["1.a", "2.b"]),
    ("<ol start=3 type=A><li>a<li value=9>b<li>c</ol>", ["C.a", "I.b", "J.c"]),
    ("<ol style='list-style-type:cjk-ideographic'><li>a<li>b</ol>", ["一、a", "二、b"]),
    ("<ol style='list-style-type:simp-chinese-informal' start=12><li>a</ol>", ["十二、a"]),
    ("<ol reversed start=2><li>a<li>b</ol>", ["2.a", "1.b"]),
    ("<ul><li>a<ul><li>b</ul></ul>", ["• a", "○ b"]),
    ("<ul style='list-style:none'><li>a</ul>", ["a"]),
    ("<ol><li value=99999999999999999999>a</ol>", ["1.a"]),
])  # fmt: skip
def test_lists_have_the_labels_a_browser_shows(markup: str, labels: list[str]) -> None:
    assert shown(markup).split("\n") == labels


def test_labels_that_word_wrote_out_stay() -> None:
    page = (
        "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、"
        "<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>做法</p>"
        "<p><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>"
        "l<span>&nbsp; </span></span></span><![endif]>要点</p><!--[if gte mso 9]><xml>x</xml><![endif]-->"
    )
    assert shown(page) == "一、做法\n● 要点"


def test_a_table_keeps_its_cells_and_their_reach() -> None:
    page = "<table><tr><th colspan=2>甲<td rowspan=9>乙</tr><tr><td>丙<td colspan=99999>丁<p>戊</table>"
    assert read_html(page.encode()).text == (
        Table(((Cell("甲", 2), Cell("乙", 1, 2)), (Cell("丙"), Cell("丁\n戊")))),
    )


def test_a_table_that_only_lays_out_the_page_is_its_text() -> None:
    assert shown("<table><tr><td><p>甲<p>乙<table><tr><td>丙<td>丁</table></table>") == "甲\n乙\n丙\t丁"


def test_hidden_text_is_no_text_but_counted() -> None:
    page = (
        "<style>.off{display:none} @media print{p{display:none}}</style><title>页名</title><script>x()</script><p>见"
        "<span class=off>甲</span><span style='visibility:hidden'>乙</span><i hidden>丙</i><!-- 丁 --></p>"
    )
    assert shown(page) == "见"
    assert remarks(page) == {Kind.HIDDEN_TEXT: Warning(Kind.HIDDEN_TEXT, 3, "甲；乙；丙")}


TRACKED = "<p>新增<ins>三</ins><span class=msoDel><del>二</del></span>处，<s>划去仍见</s></p>"


def test_tracked_changes_follow_the_wish() -> None:
    assert shown(TRACKED) == "新增三处，划去仍见"
    assert {kind: each.count for kind, each in remarks(TRACKED).items()} == {
        Kind.INSERTIONS_ACCEPTED: 1, Kind.DELETIONS_DROPPED: 1,
    }  # fmt: skip
    assert shown(TRACKED, Wish(changes=Changes.REJECT)) == "新增二处，划去仍见"
    kept = read_html(TRACKED.encode(), Wish(changes=Changes.KEEP))
    assert kept.before is not None
    assert (plain(kept.text), plain(kept.before)) == ("新增三处，划去仍见", "新增二处，划去仍见")
    assert [(each.kind, each.count) for each in kept.warnings] == [(Kind.CHANGES_KEPT, 2)]


def test_addresses_that_the_text_does_not_show_are_kept_in_a_remark() -> None:
    page = "<p><a href='http://a.invalid/x'>通知</a><a href='http://b.invalid/'>b.invalid</a><a href='#n'>注</a>"
    assert remarks(page + "<a href='#n'>注</a>") == {
        Kind.LINKS_LEFT: Warning(Kind.LINKS_LEFT, 1, "通知：http://a.invalid/x")
    }


def test_pictures_within_the_page_come_along_and_others_are_named() -> None:
    inside = base64.b64encode(PNG).decode()
    reading = read_html(f"文<img width=96 src='data:image/png;base64,{inside}'><img src=b.png alt=地图>".encode())
    assert [file.data for file in reading.pictures] == [PNG]
    assert isinstance(reading.text[1], Picture)
    assert (reading.text[1].width, reading.text[1].height) == (25.4, 0)
    assert reading.warnings == (Warning(Kind.PICTURES_LEFT, 1, "地图"),)


def test_what_stands_in_a_form_is_seen() -> None:
    assert shown("<p>姓名：<input value=李明轩> <input type=checkbox checked>是<input type=hidden value=x></p>") == (
        "姓名：李明轩 ☑是"
    )


def test_the_reading_of_a_character_is_left_and_the_mark_of_a_note_is_raised() -> None:
    assert shown("<p><ruby>汉<rt>han</rt></ruby>边坡<sup>1</sup>2处</p>") == "汉边坡¹2处"
    assert Kind.MISSING_TEXT not in remarks("<p><ruby>汉<rt>han</rt></ruby>边坡<sup>1</sup>2处</p>")


@pytest.mark.parametrize(("declared", "written"), [
    ("gb2312", "gb18030"), ("gb2312", "utf-8"), ("utf-8", "gb18030"), ("big5", "big5"), ("", "gb18030"),
    ("utf-8", "utf-8-sig"), ("gb2312", "utf-16"),
])  # fmt: skip
def test_an_encoding_is_believed_only_where_it_holds(declared: str, written: str) -> None:
    said = f"<meta http-equiv=Content-Type content='text/html; charset={declared}'>" if declared else ""
    text = "防汛工作部署會議召開" if written == "big5" else "青禾镇推进朱镕基路共享农机"
    assert plain(read_html(f"<html>{said}<p>{text}".encode(written)).text) == text


def test_a_wished_encoding_comes_first() -> None:
    page = "<meta charset=utf-8><p>縣政府".encode("big5")
    assert plain(read_html(page, Wish(encoding="big5")).text) == "縣政府"


@pytest.mark.parametrize("page", [
    "<div>" * 5000 + "深" + "</div>" * 5000, "<table><tr><td>" * 3000 + "深", "<b>" * 50_000 + "深",
    "<ol>" * 3000 + "深",
    "深" + "\0" * 1000, "深" + "<" * 20_000, "<style>" + "a{" * 20_000 + "</style>深",
])  # fmt: skip
def test_no_depth_and_no_rubbish_loses_the_text(page: str) -> None:
    assert shown(page).startswith("深")
    assert Kind.MISSING_TEXT not in remarks(page)


RICH = (TRACKED + "<h1>题</h1><ol><li>a<li>b</ol><table><tr><td colspan=2>甲<td>乙<tr><td rowspan=3>丙</table>"
        "<a href='http://a.invalid'>x</a><span style='display:none'>y</span><input value=1><sup>2</sup>").encode()


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, len(RICH)), st.integers(0, 255)), max_size=30), st.integers(1, len(RICH)))
def test_whatever_becomes_of_a_page_it_is_read_or_refused(changes: list[tuple[int, int]], end: int) -> None:
    made = bytearray(RICH)
    for place, byte in changes:
        made[place % len(made)] = byte
    with contextlib.suppress(Unreadable):
        reading = read_html(bytes(made[:end]))
        assert isinstance(reading, Reading)
        assert Kind.MISSING_TEXT not in {each.kind for each in reading.warnings}


def test_what_stands_above_or_below_the_line_is_written_so_or_told() -> None:
    assert shown("<p>CO<sub>2</sub>，10<sup>6</sup></p>") == "CO₂，10⁶"
    assert shown("<p>见<span style='vertical-align:super'>[1]</span></p>") == "见[¹]"
    assert Kind.RAISED in remarks("<p>COD<sub>Mn</sub></p>")
    assert Kind.MISSING_TEXT not in remarks("<p>COD<sub>Mn</sub>，CO<sub>2</sub></p>")
