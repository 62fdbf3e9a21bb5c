"""A circular has the look of an official document."""

from dataclasses import replace

import docx
import pytest

from bulletin.errors import Cause, Trouble
from bulletin.layout.official.writer import official_text, write_official
from bulletin.layout.reading import items_in, open_docx, text_of
from bulletin.text import Picture, paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def written(tmp_path, layouts):
    """Return a function that writes a document and gives back its path."""

    def write(doc):
        path = tmp_path / "通报.docx"
        write_official(doc, layouts["gongwen"], path)
        return path

    return write


def test_the_elements_stand_in_the_order_of_the_standard(written, an_official):
    lines = [p.text.replace("\n", "") for p in docx.Document(str(written(an_official))).paragraphs]
    assert lines[:4] == [
        "云岭县人民政府办公室文件",
        "云政办发〔2026〕46号",
        "关于2026年第三季度全县政务信息报送和采用情况的通报",
        "各乡镇人民政府，县政府各部门：",
    ]
    assert lines[-3:-1] == ["云岭县人民政府办公室", "2026年10月9日"]


def test_the_date_is_four_characters_from_the_right_and_the_organ_centred_above_it(written, an_official, part):
    signature, date = [
        int(p.find(f"{W}pPr/{W}ind").get(W + "right"))
        for p in part(written(an_official)).iter(W + "p")
        if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == "Signature"
    ]
    assert date == 4 * 320
    assert signature == round((4 + (6.5 - 10) / 2) * 320)  # the date is 6.5 characters wide, the organ 10


def test_a_colon_is_not_doubled(written, an_official):
    path = written(replace(an_official, addressee="各乡镇："))
    assert "各乡镇：" in [p.text for p in docx.Document(str(path)).paragraphs]


def test_copies_and_printer_stand_in_the_imprint(written, an_official, part):
    words = [text_of(p) for p in part(written(an_official)).find(f".//{W}txbxContent").iter(W + "p")]
    assert words[:2] == ["抄送：县委办公室，县人大常委会办公室。", "云岭县人民政府办公室\t2026年10月9日印发"]


def test_title_to_date_are_one_whole(written, an_official):
    path = written(an_official)
    (item,) = items_in(open_docx(path.read_bytes(), path.name))
    assert item.title == an_official.title
    assert item.text == official_text(an_official)


def test_a_document_without_addressee_signature_and_imprint_prints(written, an_official):
    bare = replace(an_official, addressee="", signature="", copy_to=(), printed_by="", document_number="")
    assert docx.Document(str(written(bare))).paragraphs[-1].text == "2026年10月9日"


def test_the_signature_takes_the_last_paragraph_with_it_to_the_next_page(written, an_official, part):
    body = (paragraph("前一段。"), paragraph("请各单位认真对照，切实改进信息报送工作。" * 10))
    paragraphs = list(part(written(replace(an_official, body=body))).iter(W + "p"))
    first, last = (next(p for p in paragraphs if words in text_of(p)) for words in ("前一段", "请各单位"))
    assert first.find(f"{W}pPr/{W}keepNext") is None
    assert last.find(f"{W}pPr/{W}keepNext") is not None


def test_a_circular_has_no_pictures(written, an_official):
    with pytest.raises(Trouble) as trouble:
        written(replace(an_official, body=(Picture("0" * 64, "图.png", 10, 10),)))
    assert trouble.value.cause is Cause.FILE_MISSING
