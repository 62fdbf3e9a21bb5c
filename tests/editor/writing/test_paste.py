"""What is pasted from Word, WPS and web pages."""

from pathlib import Path

import pytest

from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph
from editor.writing.normal import normal
from editor.writing.pasting.paste import from_html, from_lines, read_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal><span lang=EN-US>全镇整地2万亩，<del cite="mailto:a">不实之词</del><ins>已播种
1.2万亩</ins><s>旧数</s><span style='text-decoration:line-through'>删</span>。<o:p></o:p></span></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp; </span></span><![endif]>
<b>抓实责任</b></p><table><tr><td colspan=2><p>合计</p><p>（万亩）</p></td></tr>
<tr><td>早稻</td><td>1.2</td></tr></table>
<!--EndFragment--></body></html>"""


def test_word_html_loses_what_was_deleted_and_keeps_labels_and_tables():
    text = from_html(WORD)
    assert text[0] == paragraph("全镇整地2万亩，已播种1.2万亩。")
    assert text[1].plain.startswith("一、")
    assert text[1].plain.endswith("抓实责任")
    assert Run("抓实责任", bold=True) == text[1].runs[-1]
    assert text[2] == Table(((Cell("合计\n（万亩）", 2),), (Cell("早稻"), Cell("1.2"))))


def test_web_lists_get_their_numbers_and_headings_their_level():
    text = from_html("<h2>做法</h2><ol start=3><li>甲<li>乙</ol><ul><li>丙</li></ul><p>一行<br>二行 word\nword</p>")
    assert text == (Paragraph(Role.LEVEL2, (Run("做法"),)), paragraph("3.甲"), paragraph("4.乙"), paragraph("• 丙"),
                    paragraph("一行\n二行 word word"))


def test_plain_lines_become_body_paragraphs():
    assert from_lines("　　甲\r\n\r\n乙\n") == (paragraph("甲"), paragraph("乙"))


def test_broken_html_is_read_without_an_error():
    assert from_html("<td>甲</p><table><td>乙<del>丙") != ()
    assert from_html("") == ()


def clip(name):
    return read_html((Path(__file__).parent / "clips" / f"{name}.html").read_text("utf-8"))


def test_what_word_copies_comes_without_changes_comments_and_hidden_text():
    found = clip("word")
    assert found.text == (
        paragraph("青禾镇抢抓农时推进春耕备耕", Role.TITLE),
        paragraph("一、抓实责任链条", Role.LEVEL1),
        paragraph("全镇整地2万亩，已播种1.2万亩，占计划的60%。"),
        paragraph("（一）强化农资保障", Role.LEVEL2),
        paragraph("调运化肥300吨、种子42吨， 农机 86 台（套）。\n联系人：李明轩"),
        Table(((Cell("作物", 1, 2), Cell("面积\n（万亩）", 2)), (Cell("计划"), Cell("完成")),
               (Cell("早稻"), Cell("2.0"), Cell("1.2")))),
    )
    assert (found.pictures, found.deleted, found.comments, found.hidden) == (("春耕现场",), 2, 1, 1)


def test_what_wps_copies_keeps_its_numbers_and_its_table():
    found = clip("wps")
    assert found.text == (
        paragraph("一、压实防汛责任", Role.LEVEL1),
        paragraph("落实包保干部126人，储备砂石800立方米，排查隐患点17处。"),
        Paragraph(Role.LEVEL1, (Run("二、"), Run("加强值班值守", bold=True))),
        Table(((Cell("值班安排", 2),), (Cell("乡镇"), Cell("24小时")))),
    )
    assert (found.pictures, found.deleted) == (("wps1.jpg",), 2)


def test_a_web_page_brings_its_lists_lines_and_tables_and_no_scripts():
    found = clip("web")
    assert [block.plain for block in found.text] == [
        "主要做法", "今年以来，白石乡聚焦“三个到位”，推动 防汛备汛各项工作落地见效。", "1.责任到位。", "2.物资到位。",
        "3.演练到位。", "四、宣传到位", "• 乡级", "○ 村级", "第一行\n第二行", "另起一段", "再起一段",
        "联系电话：0000-1234567①", "防汛物资",
        "名称\t数量\n编织袋\t2万条\n冲锋舟\t3艘\n\t待补", "值班表", "周一 张三"]
    assert found.text[-3].rows[2][0] == Cell("冲锋舟", 1, 2)
    assert found.pictures == ("现场照片", "示意图")


@pytest.mark.parametrize("html", [
    "<![if", "<!--", "<![CDATA[x", "<p", "</td></table></p>", "<table><table><tr><td><ol><li>x</table>", "<s>甲" * 50,
    "<li>甲<p>乙<td>丙", "<div>" * 3000 + "甲", "&#xD800;&#0;\0甲", "<x:y z=\"'>甲", "<ins><del>甲</ins></del>乙",
])
def test_whatever_stands_on_the_clipboard_is_read_without_an_error(html):
    normal(from_html(html))


def test_a_clip_of_too_many_tags_is_left_to_its_plain_text():
    assert from_html("<b>x</b>" * 50_000) == ()


@pytest.mark.parametrize("html", [
    "<p>甲<w:del>旧</w:del>乙</p>", "<p>甲<span class=msoDel>旧</span>乙</p>", "<p>甲<strike>旧</strike>乙</p>",
    "<p>甲<span style='text-decoration-line: line-through'>旧</span>乙</p>", "<p>甲<del>旧</del><ins>乙</ins></p>",
    "<p>甲<span style='mso-hide:all'>旧</span>乙</p>", "<p>甲<span hidden>旧</span>乙</p>",
])
def test_whatever_marks_text_as_gone_or_hidden_it_does_not_come(html):
    assert from_html(html) == (paragraph("甲乙"),)
