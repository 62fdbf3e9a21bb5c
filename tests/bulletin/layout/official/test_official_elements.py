"""Every element of an official document stands where GB/T 9704—2012 puts it."""

import datetime
from dataclasses import replace

import pytest

from bulletin.errors import Cause, Trouble
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.official.words import document_number, official_text, signers
from bulletin.layout.official.writer import write_official
from bulletin.layout.page import Attachment
from bulletin.layout.reading import items_in, open_docx, printed_in, style_of, text_of
from bulletin.text import Cell, Picture, Role, Table, paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EM = 320
TABLE = Table(((Cell("单位"), Cell("报送")), (Cell("青禾镇"), Cell("46"))))


@pytest.fixture
def lines(tmp_path, layouts, an_official):
    """Return a function that writes a document with changes and gives back style, words, element of its paragraphs."""

    def write(**changes):
        path, doc = tmp_path / "公文.docx", replace(an_official, **changes)
        write_official(doc, layouts["gongwen"], path)
        assert not [each for each in inspect_docx(path).problems if "differ" in each.kind.value]
        opened = open_docx(path.read_bytes(), path.name)
        (item,) = items_in(opened)
        assert (item.title, item.text) == (doc.title, official_text(doc))
        assert printed_in(opened)[0][0] == "报头"
        paragraphs = [each for each in opened.document.find(W + "body") if each.tag == W + "p"]
        return [(style_of(each), text_of(each), each) for each in paragraphs]

    return write


def _of(lines, style):
    return [(words, each) for kind, words, each in lines if kind == style]


def _indent(paragraph, side):
    return int(paragraph.find(f"{W}pPr/{W}ind").get(W + side, "0"))


def test_copy_classification_and_urgency_stand_at_the_top_left_in_this_order(lines):
    made = lines(copy_number="000001", marking="机密★1年", urgency="特急")
    assert [words for words, _ in _of(made, "Marking")] == ["000001", "机密★1年", "特急"]
    assert [style for style, *_ in made][:4] == ["Marking", "Marking", "Marking", "Masthead"]
    assert _of(lines(urgency="加急"), "Marking")[0][0] == "加急"


@pytest.mark.parametrize(("typed", "printed"), [
    ("云政办发〔2026〕46号", "云政办发〔2026〕46号"), ("云政办发[2026]046号", "云政办发〔2026〕46号"),
    ("云政办发（2026）第46号", "云政办发〔2026〕46号"), ("云政办发【2026】 第 7 号", "云政办发〔2026〕7号"),
    ("信息通报第3期", "信息通报第3期"), ("", ""), ("云政办函〔2026〕10号", "云政办函〔2026〕10号"),
])
def test_a_document_number_has_the_form_of_the_standard(typed, printed):
    assert document_number(typed) == printed


def test_a_document_that_goes_upward_has_its_number_at_the_left_and_who_signed_at_the_right(lines):
    ((words, each),) = _of(lines(signed_by=("何志远",)), "NumberLine")
    assert words == "\t云政办发〔2026〕46号\t签发人：\t何志远"
    stops = [int(stop.get(W + "pos")) for stop in each.iter(W + "tab") if stop.get(W + "pos")]
    assert stops == [EM, 8844 - 4 * EM - 4 * EM, 8844 - 4 * EM]  # the name of three characters ends one from the right
    name = next(run for run in each.iter(W + "r") if text_of(run) == "何志远")
    assert name.find(f"{W}rPr/{W}rFonts").get(W + "eastAsia") == "楷体_GB2312"
    assert each.find(f"{W}pPr/{W}pBdr") is not None


def test_several_signers_stand_two_to_a_line_and_the_number_beside_the_last(lines, an_official):
    made = _of(lines(signed_by=("何志远", "李明", "欧阳文轩")), "NumberLine")
    assert [words for words, _ in made] == [
        "\t\t签发人：\t何志远\t李\u3000明", "\t云政办发〔2026〕46号\t\t欧阳文轩"]
    assert [each.find(f"{W}pPr/{W}pBdr") is not None for _, each in made] == [False, True]
    assert signers(replace(an_official, signed_by=(" ", ""))) == ()


def test_attachments_are_listed_a_line_below_the_text_with_their_names_aligned(lines):
    made = lines(attachments=(Attachment("统计表。"), Attachment("名单"), Attachment("办法（试行）")))
    listed = _of(made, "AttachmentNote")
    assert [words for words, _ in listed] == ["附件：\t1.\t统计表", "2.\t名单", "3.\t办法（试行）"]
    assert {_indent(each, "left") for _, each in listed} == {6 * EM}  # 附件： two in, three wide, and the number
    assert [_indent(each, "left") - _indent(each, "hanging") for _, each in listed] == [2 * EM, 5 * EM, 5 * EM]
    assert [each.find(f"{W}pPr/{W}spacing").get(W + "before") for _, each in listed] == ["579", "0", "0"]


def test_a_single_attachment_has_no_number(lines):
    made = lines(attachments=(Attachment("统计表", (paragraph("口径说明。"), TABLE)),))
    assert [words for words, _ in _of(made, "AttachmentNote")] == ["附件：\t统计表"]
    assert [words for words, _ in _of(made, "AttachmentHead")] == ["附件"]


def test_attachments_begin_on_a_page_of_their_own_before_the_imprint(lines):
    made = lines(attachments=(
        Attachment("统计表", (TABLE,)), Attachment("只列名称"),
        Attachment("办法", (paragraph("一、总则", Role.LEVEL1),))))
    marks = _of(made, "AttachmentHead")
    assert [words for words, _ in marks] == ["附件1", "附件3"]
    assert all(each.find(f"{W}pPr/{W}pageBreakBefore") is not None for _, each in marks)
    styles = [style for style, *_ in made]
    assert styles.index("Signature") < styles.index("AttachmentHead")
    after = made[styles.index("AttachmentHead") + 1]
    assert (after[0], after[1]) == ("DocumentTitle", "统计表")
    assert after[2].find(f"{W}pPr/{W}spacing").get(W + "before") == "579"  # on the third line of the page
    assert styles[-1] == "Imprint"


def test_with_a_seal_the_date_is_four_characters_in(lines):
    organ, date = (each for _, each in _of(lines(), "Signature"))
    assert _indent(date, "right") == 4 * EM
    assert organ.find(f"{W}pPr/{W}spacing").get(W + "before") == str(2 * 579)


@pytest.mark.parametrize(("signature", "organ", "date"), [
    ("云岭县人民政府办公室", 2.0, 3.5),   # the date, 6.5 wide, begins two characters after the organ, 10 wide
    ("云岭县信息科", 4.5, 2.0),          # it would end too near to the edge: it keeps two, the organ moves
])
def test_without_a_seal_the_date_begins_two_characters_after_the_organ(lines, signature, organ, date):
    first, second = (each for _, each in _of(lines(signature=signature, sealed=False), "Signature"))
    assert (_indent(first, "right"), _indent(second, "right")) == (organ * EM, date * EM)
    assert first.find(f"{W}pPr/{W}spacing").get(W + "before") == "579"


@pytest.mark.parametrize(("note", "printed"), [
    ("此件公开发布", "（此件公开发布）"), ("（联系人：陈一帆）", "（联系人：陈一帆）")])
def test_a_note_stands_in_brackets_below_the_date(lines, note, printed):
    made = lines(note=note)
    at = [words for _, words, _ in made].index(printed)
    assert made[at - 1][0] == "Signature"


def test_a_long_addressee_may_go_to_the_imprint(lines):
    made = lines(addressee_in_imprint=True, printed_on=datetime.date(2026, 10, 12))
    assert not _of(made, "Addressee")
    words = [text_of(each) for each in made[-1][2].find(f".//{W}txbxContent").iter(W + "p")]
    assert words[:3] == ["主送：各乡镇人民政府，县政府各部门。", "抄送：县委办公室，县人大常委会办公室。",
                         "云岭县人民政府办公室\t2026年10月12日印发"]
    assert len(list(made[-1][2].find(f".//{W}txbxContent").iter(W + "tr"))) == 2  # no rule between the two lists


def test_a_single_paragraph_stays_on_the_first_page_whatever_follows(lines):
    text = (paragraph("一、总体情况", Role.LEVEL1), paragraph("请各单位认真对照，切实改进信息报送工作。" * 10))
    only = next(each for _, words, each in lines(body=text) if "请各单位" in words)
    assert only.find(f"{W}pPr/{W}keepNext") is None
    last = next(each for _, words, each in lines(body=(paragraph("前一段。"), *text)) if "请各单位" in words)
    assert last.find(f"{W}pPr/{W}keepNext") is not None


def test_an_attachment_has_no_pictures_either(lines):
    with pytest.raises(Trouble) as trouble:
        lines(attachments=(Attachment("图", (Picture("0" * 64, "图.png", 10, 10),)),))
    assert trouble.value.cause is Cause.FILE_MISSING
