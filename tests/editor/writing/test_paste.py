"""What is pasted from Word, WPS and web pages."""

from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph
from editor.writing.paste import from_html, from_lines

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
    assert text == (Paragraph(Role.LEVEL2, (Run("做法"),)), paragraph("3. 甲"), paragraph("4. 乙"), paragraph("• 丙"),
                    paragraph("一行\n二行 word word"))


def test_plain_lines_become_body_paragraphs():
    assert from_lines("　　甲\r\n\r\n乙\n") == (paragraph("甲"), paragraph("乙"))


def test_broken_html_is_read_without_an_error():
    assert from_html("<td>甲</p><table><td>乙<del>丙") != ()
    assert from_html("") == ()
