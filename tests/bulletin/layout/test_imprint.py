"""The imprint names whom the issue goes to, and ends on the lower edge of the last page's text block."""

import pytest
from lxml import etree

from bulletin.layout.imprint import distribution_rows, imprint
from bulletin.layout.ooxml import NAMESPACES
from bulletin.layout.page import Distribution
from bulletin.layout.reading import text_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DUTIES = (("责任编辑", "陈一帆"), ("审核", "林晓"), ("签发", "何志远"), ("电话", "0000-8888666"))


@pytest.fixture
def drawn(kuaibao):
    return lambda rows: etree.fromstring(f"<body {NAMESPACES}>{imprint(rows, kuaibao)}</body>")


def test_superiors_peers_and_those_below_have_a_line_each():
    rows = distribution_rows(Distribution(("市委",), ("县长", "副县长"), ("各乡镇",), 0), ())
    assert rows == (("报：市委。", "送：县长，副县长。", "发：各乡镇。"),)


def test_a_list_without_names_is_left_out():
    assert distribution_rows(Distribution((), ("县长",), (), 0), ()) == (("送：县长。",),)


def test_names_with_stray_breaks_and_tabs_stay_on_their_line():
    assert distribution_rows(Distribution(("市委\n办公室\t", " "), (), (), 0), ()) == (("报：市委 办公室。",),)


def test_copies_stand_at_the_right_of_those_who_answer_for_the_issue():
    assert distribution_rows(Distribution((), (), (), 60), DUTIES[:1]) == (("责任编辑：陈一帆\t共印60份",),)


def test_a_long_line_of_duties_breaks_between_them_never_inside_one():
    rows = distribution_rows(Distribution((), (), (), 60), DUTIES)
    assert rows == (("责任编辑：陈一帆　　审核：林晓　　签发：何志远", "电话：0000-8888666\t共印60份"),)


def test_nobody_and_nothing_make_no_imprint(drawn):
    assert distribution_rows(Distribution((), (), (), 0), ()) == ()
    assert len(drawn(())) == 0


@pytest.mark.parametrize("rows", [(("报：市委。",),), (("报：市委。", "送：" + "县长，" * 40), ("a\tb",))])
def test_the_last_rule_is_the_lower_edge_of_the_text_block(drawn, rows):
    made = drawn(rows)
    top = int(made.find(f".//{WP}positionV/{WP}posOffset").text)
    space = int(made.find(f"{W}p/{W}pPr/{W}spacing").get(W + "before"))
    assert top / 635 + space == 16838 - 1984


def test_the_anchor_keeps_as_much_room_as_the_block_is_high(drawn):
    space = drawn((("报：市委。",), ("责任编辑：陈一帆\t共印60份",))).find(f"{W}p/{W}pPr/{W}spacing")
    assert (space.get(W + "line"), space.get(W + "lineRule")) == ("20", "exact")
    assert int(space.get(W + "before")) == 2 * 480 + 20 + 20 + 15


def test_rules_are_thick_outside_and_thin_inside(drawn):
    borders = drawn((("报：市委。",), ("审核：林晓",))).find(f".//{W}tblBorders")
    assert {b.tag.removeprefix(W): b.get(W + "sz") for b in borders} == {"top": "8", "bottom": "8", "insideH": "6"}


def test_old_readers_find_the_same_words(drawn):
    made = drawn((("报：市委。",),))
    mc = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
    assert "".join(made.find(f".//{mc}Fallback").itertext()) == "报：市委。"
    assert text_of(made) == "报：市委。"


def test_long_lists_hang_from_their_label(drawn):
    indent = drawn((("报：" + "市委，" * 30,),)).find(f".//{W}txbxContent//{W}ind")
    assert (indent.get(W + "hanging"), indent.get(W + "left"), indent.get(W + "right")) == ("560", "840", "280")


def test_an_imprint_higher_than_the_page_is_set_in_the_text(drawn):
    made = drawn((tuple(f"发：第{number}号" for number in range(40)),))
    assert made[0].tag == W + "tbl"
    assert made.find(f".//{WP}anchor") is None
