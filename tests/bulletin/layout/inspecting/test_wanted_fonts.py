"""The font each character asks for, and whether a PDF's font is that one."""

import pytest

from bulletin.layout.inspecting.wanted_fonts import is_same, printed_characters, used_fonts
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.reading import open_docx


@pytest.fixture
def pieces(tmp_path, kuaibao, full_issue, grey):
    path = tmp_path / "第46期.docx"
    write_issue(full_issue, kuaibao, path, {grey[0].sha256: grey[1]}.__getitem__)
    return list(printed_characters(open_docx(path.read_bytes(), path.name)))


def _font_of(pieces, words):
    fonts = [font for text, font in pieces for _ in text]
    at = "".join(text for text, _ in pieces).index(words)
    return set(fonts[at : at + len(words)])


@pytest.mark.parametrize(
    ("words", "font"),
    [("逐库巡查", "仿宋_GB2312"), ("一、建强一线队伍", "黑体"), ("（一）坚持问题导向", "楷体_GB2312"),
     ("信息快报", "方正小标宋简体"), ("32.5", "Times New Roman"), ("0000-8888666", "Times New Roman")])
def test_each_role_asks_for_its_font(pieces, words, font):
    assert _font_of(pieces, words) == {font}


def test_quotation_marks_ask_for_the_chinese_font(pieces):
    assert "Times New Roman" not in _font_of(pieces, "“一线工作法”")


def test_nothing_printed_is_left_out_and_the_imprint_counts_once(pieces):
    everything = "".join(text for text, _ in pieces)
    assert (everything.count("逐库巡查"), everything.count("共印120份")) == (1, 1)


@pytest.mark.parametrize(
    ("wanted", "used", "same"),
    [
        ("黑体", "SimHei", True), ("仿宋_GB2312", "FangSong_GB2312", True), ("宋体", "SimSun-Bold", True),
        ("Times New Roman", "TimesNewRomanPS-BoldMT", True), ("方正小标宋简体", "FZXBSJW--GB1-0", True),
        ("仿宋_GB2312", "NotoSansCJKjp-Regular", False), ("Times New Roman", "LiberationSerif", False),
        ("楷体", "KaiTi", True), ("自家字体", "自家字体", True),
    ])
def test_a_font_is_known_by_its_names(wanted, used, same):
    assert is_same(wanted, used) is same


def test_the_font_most_characters_have_decides_whether_it_was_replaced():
    pairs = [("黑体", "SimHei"), ("黑体", "SimHei"), ("黑体", "Noto"), ("宋体", "Noto"), ("", "Noto")]
    one, other = used_fonts(iter(pairs))
    assert (one.used, one.substituted) == ((("SimHei", 2), ("Noto", 1)), False)
    assert (other.wanted, other.substituted) == ("宋体", True)
