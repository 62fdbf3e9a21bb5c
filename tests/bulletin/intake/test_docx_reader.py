"""The whole file: notes at the end, stationery and comments named, and the proof that no character was lost."""

from collections import Counter

from docx_builder import BODY, Docx, level, numbered, numbering, p, r
from lxml import etree

from bulletin.intake.docx.proof import missing
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Incoming, Kind
from bulletin.intake.tally import Tally
from bulletin.text import Paragraph, Role, paragraph, plain


def read(**parts: object) -> Incoming:
    return read_bytes("来稿.docx", Docx(**parts).bytes())  # type: ignore[arg-type]


def kinds(incoming: Incoming) -> dict[Kind, tuple[int, str]]:
    return {each.kind: (each.count, each.detail) for each in incoming.warnings}


def test_notes_come_at_the_end_without_their_marks() -> None:
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{p("—")}</w:footnote><w:footnote w:id="2">{p(r("注一"))}</w:footnote>'
    )
    ends = f'<w:endnote w:id="2">{p("尾注")}</w:endnote>'
    body = p(r("先") + '<w:r><w:endnoteReference w:id="2"/></w:r>') + p(
        r("后") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    incoming = read(body=body, footnotes=notes, endnotes=ends)
    assert plain(incoming.text) == "先\n后\n注一\n尾注"
    assert [block.role for block in incoming.text if isinstance(block, Paragraph)][2:] == [Role.NOTE, Role.NOTE]
    assert kinds(incoming)[Kind.NOTES_APPENDED] == (2, "…先；…后")


def test_headers_are_named_only_if_they_say_more_than_a_page_number() -> None:
    section = '<w:sectPr><w:headerReference r:id="rId_hdr1"/><w:footerReference r:id="rId_hdr2"/></w:sectPr>'
    incoming = read(body=p(BODY) + section, headers=[p("内部资料"), p("— 1 —")])
    assert kinds(incoming)[Kind.HEADERS_FOOTERS] == (1, "内部资料")
    assert "内部资料" not in plain(incoming.text)


def test_comments_are_counted_and_quoted() -> None:
    comment = f'<w:comment w:id="1" w:author="刘佳禾">{p("请核实")}</w:comment>'
    assert kinds(read(body=p(BODY), comments=comment))[Kind.COMMENTS_KEPT] == (1, "刘佳禾：请核实")


def test_the_proof_finds_what_the_text_does_not_hold() -> None:
    story = etree.fromstring(
        '<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:p><w:r><w:t>甲乙 乙</w:t></w:r></w:p></w:body>"
    )
    none: frozenset[etree._Element] = frozenset()
    assert missing([(story, none)], (paragraph("甲乙乙"),), Tally()) == 0
    assert missing([(story, none)], (paragraph("甲乙"),), Tally()) == 1
    assert missing([(story, none)], (paragraph("甲乙"),), Tally(left=Counter("乙"))) == 0
    assert missing([(story, none)], (paragraph("甲乙乙"),), Tally(added=["乙"])) == 1


def test_a_number_of_the_list_does_not_stand_in_for_a_lost_character() -> None:
    incoming = read(body=numbered("一事"), numbering=numbering(level(0, "chineseCounting", "%1、")))
    assert plain(incoming.text) == "一、一事"
    assert Kind.MISSING_TEXT not in kinds(incoming)


def test_text_where_no_text_belongs_is_still_read() -> None:
    body = f"<w:unheardOf>{p('容器里')}</w:unheardOf>{p('<w:unheardOf>' + r('段落里') + '</w:unheardOf>')}"
    incoming = read(body=body)
    assert plain(incoming.text) == "容器里\n段落里"
    assert Kind.MISSING_TEXT not in kinds(incoming)


def test_text_the_reader_does_not_reach_is_a_grave_remark() -> None:
    incoming = read(body=p(BODY) + "<w:r><w:t>游离</w:t></w:r>")
    assert kinds(incoming)[Kind.MISSING_TEXT][0] == 2


def test_a_comment_quotes_the_passage_it_hangs_on() -> None:
    begin, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    comment = f'<w:comment w:id="1" w:author="刘佳禾">{p("请核实")}</w:comment>'
    short = read(body=p(r("共") + begin + r("转移53人") + end + r("。")), comments=comment)
    assert kinds(short)[Kind.COMMENTS_KEPT] == (1, "刘佳禾：「转移53人」请核实")
    long = read(body=p(begin + r(BODY)) + p(r("又一段") + end), comments=comment)
    assert kinds(long)[Kind.COMMENTS_KEPT] == (1, f"刘佳禾：「{BODY[:19]}…」请核实")


def test_what_several_headers_say_alike_is_named_once() -> None:
    section = "".join(f'<w:sectPr><w:headerReference r:id="rId_hdr{number}"/></w:sectPr>' for number in (1, 2, 3))
    incoming = read(body=p(BODY) + section, headers=[p("内部资料"), p("内部资料"), p("注意保管")])
    assert kinds(incoming)[Kind.HEADERS_FOOTERS] == (2, "内部资料；注意保管")


def test_a_foreign_document_inside_is_counted_as_left() -> None:
    incoming = read(body=p(BODY) + '<w:altChunk r:id="x"/><w:altChunk r:id="y"/>')
    assert kinds(incoming)[Kind.OBJECTS_LEFT][0] == 2
