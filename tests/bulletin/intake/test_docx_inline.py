"""Inside a paragraph: what is seen is read, what is not seen is not, and either is accounted for."""

import pytest
from docx_builder import BODY, Docx, p, r, text_box

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind
from bulletin.text import Paragraph, Run, plain


def read(body: str, **parts: str) -> tuple[str, dict[Kind, int]]:
    incoming = read_bytes("来稿.docx", Docx(body, **parts).bytes())  # type: ignore[arg-type]
    return plain(incoming.text), {
        each.kind: each.count for each in incoming.warnings if each.kind is not Kind.TITLE_GUESSED
    }


def text_of(inside: str) -> str:
    return read(p(inside))[0]


def field(code: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}{result}{marks[2]}"


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        ("<w:r><w:t>前</w:t><w:tab/><w:t>后</w:t></w:r>", "前\t后"),
        ("<w:r><w:t>前</w:t><w:br/><w:t>中</w:t><w:cr/><w:t>后</w:t></w:r>", "前\n中\n后"),
        ("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>", "A-BC"),
        ('<w:r><w:t>选</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "选☑"),
        ('<w:r><w:t>选</w:t><w:sym w:font="Wingdings 2" w:char="0052"/></w:r>', "选☑"),
        ("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt>", "甲"),
        ("<w:smartTag>" + r("甲") + "</w:smartTag><w:customXml>" + r("乙") + "</w:customXml>", "甲乙"),
        ('<w:hyperlink r:id="x">' + r("甲") + "</w:hyperlink><w:dir>" + r("乙") + "</w:dir>", "甲乙"),
        ('<w:fldSimple w:instr="DATE">' + r("2026年") + "</w:fldSimple>", "2026年"),
        (field("DATE", r("2026年")) + r("底"), "2026年底"),
        (field("IF " + "x", r("外") + field("REF", r("内"))), "外内"),
        ("<w:r><w:ruby><w:rt>" + r("qīng") + "</w:rt><w:rubyBase>" + r("青") + "</w:rubyBase></w:ruby></w:r>", "青"),
        ("<w:r><w:t>  首尾  </w:t></w:r>" + r("空格"), "首尾空格"),
        (r("\u3000\u3000缩进 "), "缩进"),
        (r("青 禾 镇"), "青 禾 镇"),
        ("<w:r><w:t>折\n行</w:t></w:r>", "折 行"),
    ],
)
def test_a_person_sees(inside: str, seen: str) -> None:
    assert text_of(inside) == seen


def test_the_code_of_a_field_within_a_field_is_not_seen() -> None:
    inner = field("MERGEFIELD 甲", r("不见"))
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    body = p(begin + inner + separate + r("见") + end)
    assert read(body) == ("见", {})


def test_a_field_cut_in_two_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert text_of(begin + r("正文")) == "正文"
    assert text_of('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("正文")) == "正文"


def test_a_field_may_reach_over_paragraphs() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    assert read(p(begin + r("码")) + p(separate + r("一")) + p(r("二") + end))[0] == "一\n二"


def code_only(code: str, more: str = "") -> str:
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{more}</w:fldChar></w:r>'
    return f'{begin}<w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


@pytest.mark.parametrize(
    ("code", "more", "seen", "remarks"),
    [
        ("EQ \\o\\ac(○,1)", "", "①", {}),
        ("eq \\o\\ac(○,密)", "", "密", {}),
        ("EQ \\f(1,2)", "", "1/2", {Kind.FORMULAS: 1}),
        ("PAGE", "", "", {}),
        ("FORMCHECKBOX", '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>', "☑", {}),
        ("FORMCHECKBOX", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>', "☐", {}),
        (
            "FORMDROPDOWN",
            '<w:ffData><w:ddList><w:result w:val="1"/>'
            '<w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>',
            "乙",
            {},
        ),
    ],
)
def test_a_field_without_a_result_shows(code: str, more: str, seen: str, remarks: dict[Kind, int]) -> None:
    assert read(p(r("前") + code_only(code, more) + r("后"))) == (f"前{seen}后", remarks)


def test_changes_are_taken_as_accepted_and_counted() -> None:
    body = p(
        r("投入") + "<w:ins>" + r("310") + "</w:ins><w:del><w:r><w:delText>280</w:delText></w:r></w:del>"
        "<w:moveFrom>" + r("走") + "</w:moveFrom><w:moveTo>" + r("来") + "</w:moveTo>"
    )  # fmt: skip
    kinds = {Kind.INSERTIONS_ACCEPTED: 1, Kind.DELETIONS_DROPPED: 1, Kind.MOVES_ACCEPTED: 1}
    assert read(body) == ("投入310来", kinds)


def test_a_paragraph_whose_end_was_deleted_runs_into_the_next() -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    assert read(p("前半句", deleted) + p("后半句"))[0] == "前半句后半句"
    assert read(p("没有后文", deleted))[0] == "没有后文"


def test_hidden_text_is_left_out_and_counted() -> None:
    styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = p(
        r("看得见") + r("看不", "<w:vanish/>") + r("见", "<w:vanish/>") + r("。") + r("隐", '<w:rStyle w:val="H"/>')
    )
    assert read(body, styles=styles) == ("看得见。", {Kind.HIDDEN_TEXT: 2})
    assert text_of(r("仍可见", '<w:vanish w:val="0"/>')) == "仍可见"


def test_of_two_copies_only_the_one_word_shows_is_read_after_its_paragraph() -> None:
    body = p(r("正文甲") + text_box(p("框一") + p("框二"), p("旧框"))) + p("正文乙")
    assert read(body) == ("正文甲\n框一\n框二\n正文乙", {Kind.TEXT_BOXES: 1})


def test_a_text_box_in_the_old_form_is_read_too() -> None:
    box = f"<v:textbox><w:txbxContent>{p('红头')}</w:txbxContent></v:textbox>"
    old = f"<w:r><w:pict><v:shape>{box}</v:shape></w:pict></w:r>"
    assert read(p(old) + p(BODY)) == (f"红头\n{BODY}", {Kind.TEXT_BOXES: 1})


def test_a_formula_keeps_its_characters_and_is_remarked_upon() -> None:
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    assert read(p(r("约") + f"<m:oMath>{half}</m:oMath>")) == ("约1/2", {Kind.FORMULAS: 1})
    assert read(f"<m:oMathPara><m:oMath>{half}</m:oMath></m:oMathPara>")[0] == "1/2"


def test_embedded_objects_charts_and_foreign_pieces_are_named_as_left() -> None:
    chart = (
        '<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
        "</a:graphic></w:drawing></w:r>"
    )
    body = p(r("见表") + "<w:r><w:object><o:OLEObject/></w:object></w:r>" + chart) + '<w:altChunk r:id="x"/>'
    assert read(body) == ("见表", {Kind.OBJECTS_LEFT: 3})


def test_emphasis_is_kept_and_equal_neighbours_are_one() -> None:
    body = p(
        r("甲", "<w:b/>") + r("乙", "<w:b/>") + r("丙", '<w:i/><w:b w:val="0"/>') + r("丁", '<w:u w:val="single"/>')
    )
    (only,) = read_bytes("来稿.docx", Docx(body).bytes()).text
    assert isinstance(only, Paragraph)
    assert only.runs == (Run("甲乙", bold=True), Run("丙", italic=True), Run("丁", underline=True))


def test_comments_and_marks_in_a_file_are_no_text() -> None:
    assert read(p("<!-- 注释 --><?pi 指令?>" + r("正文"))) == ("正文", {})
