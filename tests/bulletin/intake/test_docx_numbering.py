"""Automatic numbers stand before the text, as they do on the paper."""

from docx_builder import Docx, level, numbered, numbering, p

from bulletin.intake.door import read_bytes
from bulletin.text import plain

OFFICIAL = (
    level(0, "chineseCounting", "%1、"),
    level(1, "chineseCounting", "（%2）"),
    level(2, "decimal", "%3."),
    level(3, "decimal", "（%4）"),
)


def read(body: str, lists: str, styles: str = "") -> list[str]:
    return plain(read_bytes("来稿.docx", Docx(body, styles=styles, numbering=lists).bytes()).text).split("\n")


def test_the_four_levels_of_an_official_document_are_counted_and_restart() -> None:
    body = "".join(numbered("某", depth) for depth in (0, 1, 1, 2, 3, 0, 1, 2))
    assert read(body, numbering(*OFFICIAL)) == [
        "一、某", "（一）某", "（二）某", "1.某", "（1）某", "二、某", "（一）某", "1.某",
    ]  # fmt: skip


def test_a_number_through_several_levels_shows_all_of_them_and_legal_ones_in_digits() -> None:
    legal = level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
    lists = numbering(level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%1-%2："), legal)
    assert read("".join(numbered("甲", depth) for depth in (0, 0, 1, 2)), lists) == [
        "第一章 甲", "第二章 甲", "二-1：甲", "2.1.1 甲",
    ]  # fmt: skip


def test_nothing_stands_between_number_and_text_where_the_list_says_so() -> None:
    lists = numbering(
        level(0, "decimal", "%1", '<w:suff w:val="nothing"/>'), level(1, "decimal", "%2", '<w:suff w:val="space"/>')
    )
    assert read(numbered("年", 0) + numbered("年", 1), lists) == ["1年", "1 年"]


def test_a_second_list_on_the_same_counters_goes_on_and_an_override_starts_afresh() -> None:
    more = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = "".join(numbered("某", 0, num) for num in (1, 1, 2, 3, 3))
    assert read(body, numbering(*OFFICIAL, more=more)) == ["一、某", "二、某", "三、某", "五、某", "六、某"]


def test_an_override_may_bring_another_level() -> None:
    more = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        f"{level(0, 'decimalEnclosedCircle', '%1')}</w:lvlOverride></w:num>"
    )
    assert read(numbered("某", 0, 2), numbering(*OFFICIAL, more=more)) == ["①某"]


def test_a_style_numbers_its_paragraphs_at_its_own_level_even_empty_ones() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L2"><w:name w:val="二级"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="子"/><w:basedOn w:val="L2"/></w:style>'
    )
    lists = numbering(OFFICIAL[0], level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="L2"/>'))
    styled = '<w:pStyle w:val="L2"/>'
    off = '<w:pStyle w:val="L2"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = p("某", styled) + p("", styled) + p("某", '<w:pStyle w:val="Child"/>') + p("不编号", off)
    assert read(body, lists, styles) == ["（一）某", "（二）", "（三）某", "不编号"]


def test_a_list_may_be_only_a_link_to_a_numbering_style() -> None:
    lists = (
        f'<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="公文"/>{OFFICIAL[0]}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="公文"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num>'
    )
    assert read(numbered("某"), lists) == ["一、某"]


def test_a_level_may_be_told_not_to_restart() -> None:
    lists = numbering(OFFICIAL[0], level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'))
    assert read("".join(numbered("某", depth) for depth in (0, 1, 0, 1)), lists) == ["一、某", "1.某", "二、某", "2.某"]


def test_a_bullet_is_followed_by_a_blank_unless_the_list_says_nothing() -> None:
    levels = (level(0, "bullet", "■", '<w:suff w:val="tab"/>'), level(1, "bullet", "■", '<w:suff w:val="nothing"/>'))
    third = level(2, "decimal", "%3.", '<w:suff w:val="tab"/>')
    body = "".join(numbered("某", depth) for depth in (0, 1, 2))
    assert read(body, numbering(*levels, third)) == ["■ 某", "■某", "1.某"]


def test_bullets_show_the_sign_of_their_font() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    lists = numbering(level(0, "bullet", "\uf06c", fonts), level(1, "bullet", "－"), level(2, "none", ""))
    assert read("".join(numbered("某", depth) for depth in (0, 1, 2)), lists) == ["● 某", "－ 某", "某"]


def test_numbers_out_of_any_range_do_no_harm() -> None:
    lists = numbering(f'<w:lvl w:ilvl="99999999999999999999"><w:numFmt w:val="decimal"/></w:lvl>{OFFICIAL[0]}')
    body = p("某", '<w:numPr><w:ilvl w:val="-4"/><w:numId w:val="1"/></w:numPr>') + numbered("某", 0, 77)
    assert read(body, lists) == ["一、某", "某"]


def test_styles_that_are_based_on_each_other_end_somewhere() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert read(p("某", '<w:pStyle w:val="A"/>'), numbering(*OFFICIAL), styles) == ["某"]


def style(id: str, name: str, inside: str, above: str = "") -> str:
    based = f'<w:basedOn w:val="{above}"/>' if above else ""
    properties = f"<w:pPr>{inside}</w:pPr>"
    return f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{based}{properties}</w:style>'


def test_a_style_takes_its_list_from_the_one_it_is_based_on() -> None:
    styles = (
        style("1", "heading 1", '<w:numPr><w:numId w:val="1"/></w:numPr>')
        + style("2", "heading 2", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', "1")
        + style("3", "项", "", "2")
        + style("4", "无", '<w:numPr><w:numId w:val="0"/></w:numPr>', "2")
    )
    body = "".join(p("某", f'<w:pStyle w:val="{each}"/>') for each in ("1", "2", "3", "4", "1", "2"))
    assert read(body, numbering(*OFFICIAL), styles) == ["一、某", "（一）某", "（二）某", "某", "二、某", "（一）某"]


def test_the_level_linked_to_a_style_counts_before_the_one_it_says() -> None:
    linked = level(2, "decimal", "%3.", '<w:pStyle w:val="2"/>')
    styles = style("1", "heading 1", '<w:numPr><w:numId w:val="1"/></w:numPr>') + style(
        "2", "heading 2", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', "1"
    )
    assert read(p("某", '<w:pStyle w:val="2"/>'), numbering(OFFICIAL[0], linked), styles) == ["1.某"]


def test_three_figures_and_ordinals_are_printed_as_word_does() -> None:
    either = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
        '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    threefold = f'<w:lvl w:ilvl="0"><w:start w:val="9"/>{either}<w:lvlText w:val="%1号："/></w:lvl>'
    lists = numbering(threefold, level(1, "ordinal", "%2："))
    body = numbered("甲") + numbered("乙") + numbered("丙", 1) + numbered("丁", 1)
    assert read(body, lists) == ["009号：甲", "010号：乙", "1st：丙", "2nd：丁"]
