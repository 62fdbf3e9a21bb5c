"""Paragraphs and tables read without parsing, beside the same read by a parser."""

import pytest

from bulletin.layout.issue_writer import issue_xml
from bulletin.layout.ooxml import cell, paragraph, row, run, table
from bulletin.layout.paging.markup import Reader
from bulletin.layout.paging.sketches import Sketches
from bulletin.layout.paging.usual_markup import UsualReader, blocks

TEXT = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'


@pytest.fixture(scope="module")
def parser(layouts):
    return Reader(layouts["kuaibao"])


def test_an_issue_is_cut_into_its_blocks_and_read_alike(kuaibao, parser, full_issue):
    head, items, _ = issue_xml(full_issue, kuaibao, Sketches(kuaibao, None))
    usual = UsualReader(parser)
    for xml in (head, *items):
        assert tuple(usual.block(each) for each in blocks(xml)) == parser.blocks(xml)


@pytest.mark.parametrize("inside", [
    run("云岭县", "仿宋_GB2312"), run("一\t二\n三", "仿宋_GB2312"), run("甲<乙>&丙", "仿宋_GB2312", "<w:b/>"),
    TEXT.format("一") + TEXT.format("二"), TEXT.format(""), TEXT.format("甲&amp;lt;乙"), TEXT.format("甲&#20113;乙"),
    TEXT.format("甲\r乙"), "<w:r><w:br/></w:r><w:r><w:tab/></w:r>" + TEXT.format("完"),
    '<w:r><w:br w:type="page"/></w:r>', "<w:r><w:t>甲</w:t><w:noBreakHyphen/></w:r>",
    f'<w:ins w:id="1">{TEXT.format("改")}</w:ins>', "",
])
def test_whatever_stands_in_a_paragraph_is_read_alike(parser, inside):
    usual = UsualReader(parser)
    xml = paragraph("BodyText", inside, "<w:keepNext/>")
    for _ in range(2):  # the second time what is known is used
        assert (usual.block(xml),) == parser.blocks(xml)


def test_the_same_beginning_does_not_make_the_same_paragraph(parser):
    usual = UsualReader(parser)
    for inside in ("甲", "乙&lt;", "丙</w:t></w:r><w:r><w:t>丁", "戊</w:t><w:tab/><w:t>己"):
        xml = paragraph("BodyText", TEXT.format(inside))
        assert (usual.block(xml),) == parser.blocks(xml)


def test_a_table_is_read_alike(parser):
    words = paragraph("TableText", run("36.5%", "仿宋_GB2312"))
    rows = row(cell(900, words, merge="restart") + cell(800, words * 2, columns=2, align="top"), heading=True)
    rows += row(cell(900, paragraph("TableText", ""), merge="continue") + cell(800, words), height=400, whole=False)
    xml = table((900, 400, 400), rows, '<w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>', 60)
    assert (UsualReader(parser).block(xml),) == parser.blocks(xml)


def test_a_table_in_a_table_is_left_to_the_parser(parser):
    inner = table((300,), row(cell(300, paragraph("TableText", ""))), "", 0)
    xml = table((600,), row(cell(600, inner + paragraph("TableText", ""))), "", 0)
    assert (UsualReader(parser).block(xml),) == parser.blocks(xml)
