"""An issue is printed whole, whatever stands in it."""

from dataclasses import replace
from itertools import pairwise

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.layout.issue_writer import write_issue
from bulletin.layout.page import Distribution
from bulletin.layout.reading import items_in, open_docx, text_of
from bulletin.layout.record import item_text
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOBODY = Distribution((), (), (), 0)


@pytest.fixture
def printed(tmp_path, kuaibao, no_picture):
    """Return a function that prints an issue and gives back path and what was written."""

    def write(issue, picture=no_picture, layout=kuaibao):
        path = tmp_path / "第46期.docx"
        return path, write_issue(issue, layout, path, picture)

    return write


def _lines(path):
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


def _styled(part, path, style):
    return [text_of(p) for p in part(path).iter(W + "p") if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == style]


def test_the_head_has_name_number_publisher_and_date(printed, an_issue, an_item):
    path, _ = printed(an_issue(an_item()))
    assert _lines(path)[:3] == ["内部资料　注意保存", "信息快报", "第46期（总第1286期）"]
    assert _lines(path)[3] == "\t云岭县委办公室\t2026年11月5日"


def test_an_urgent_issue_says_so_below_the_marking(printed, an_issue, an_item):
    path, _ = printed(an_issue(an_item(), urgency="特急"))
    assert _lines(path)[:2] == ["内部资料　注意保存", "特急"]


def test_a_long_name_shrinks_onto_one_line(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item(), masthead="云岭县农业农村和乡村振兴工作信息"))
    head = next(p for p in part(path).iter(W + "p") if text_of(p) == "云岭县农业农村和乡村振兴工作信息")
    assert {size.get(W + "val") for size in head.iter(W + "sz")} == {"54"}
    assert not list(head.iter(W + "br"))


def test_a_short_name_is_spread_but_not_after_its_last_character(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item()))
    runs = [r for p in part(path).iter(W + "p") if text_of(p) == "信息快报" for r in p.iter(W + "r")]
    assert [r.find(f"{W}rPr/{W}spacing") is not None for r in runs] == [True, False]


def test_several_items_have_a_list_of_contents_and_one_has_none(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item("甲事"), an_item("乙事")))
    assert _styled(part, path, "Contents") == ["1.\t甲事", "2.\t乙事"]
    path, _ = printed(an_issue(an_item("甲事")))
    assert not _styled(part, path, "ContentsHead")


def test_a_section_is_named_once_for_the_items_that_follow(printed, full_issue, grey, part):
    path, _ = printed(full_issue, {grey[0].sha256: grey[1]}.__getitem__)
    assert _styled(part, path, "SectionHead") == ["【重点工作】", "【安全生产】", "【社情民意】"]


def test_items_without_a_section_have_no_heading(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item("甲"), an_item("乙")))
    assert not _styled(part, path, "SectionHead")


def test_everything_in_a_full_issue_is_found_again_in_order(printed, full_issue, grey):
    path, written = printed(full_issue, {grey[0].sha256: grey[1]}.__getitem__)
    found = items_in(open_docx(path.read_bytes(), path.name))
    assert [item.title for item in found] == [item.title for item in full_issue.items]
    assert [item.text for item in found] == [item_text(item) for item in full_issue.items]
    assert written.characters == sum(len(item_text(item)) for item in full_issue.items)


def test_a_credit_is_in_brackets_once(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item("甲", credit="青禾镇  李明轩"), an_item("乙", credit="（县统计局）")))
    assert _styled(part, path, "Credit") == ["（青禾镇  李明轩）", "（县统计局）"]


def test_a_note_of_the_editor_is_introduced_unless_it_introduces_itself(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item(), editors_note="请学习借鉴。\n\n另行通知。"))
    assert _styled(part, path, "EditorsNote") == ["编者按：请学习借鉴。", "另行通知。"]
    path, _ = printed(an_issue(an_item(), editors_note="按语：请学习借鉴。"))
    assert _styled(part, path, "EditorsNote") == ["按语：请学习借鉴。"]


def test_titles_stay_with_their_text(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item("甲"), an_item("乙")))
    styles = part(path, "word/styles.xml")
    for name in ("ItemTitle", "SectionHead", "Level1", "Level2"):
        style = next(each for each in styles.iter(W + "style") if each.get(W + "styleId") == name)
        assert style.find(f"{W}pPr/{W}keepNext") is not None


def test_the_only_item_has_the_large_title(printed, an_issue, an_item, part):
    sizes = []
    for items in ([an_item()], [an_item("甲"), an_item("乙")]):
        path, _ = printed(an_issue(*items))
        style = next(s for s in part(path, "word/styles.xml").iter(W + "style") if s.get(W + "styleId") == "ItemTitle")
        sizes.append(style.find(f"{W}rPr/{W}sz").get(W + "val"))
    assert sizes == ["44", "36"]


def test_title_and_room_around_it_take_whole_lines_of_the_page(printed, an_issue, an_item, part):
    for title in ("短题", "关于做好当前春耕备耕和森林防火工作有关情况的报告", "县" * 61):
        path, _ = printed(an_issue(an_item(title)))
        place = next(p for p in part(path).iter(W + "p") if text_of(p).replace("\n", "") == title).find(W + "pPr")
        spacing = {k.removeprefix(W): int(v) for k, v in place.find(W + "spacing").attrib.items() if v.isdecimal()}
        lines = -(-len(title) // 20)
        assert (lines * spacing["line"] + spacing["before"] + spacing["after"]) % 579 == 0


def test_the_head_takes_whole_lines_of_the_page(printed, an_issue, an_item, part):
    for changes in ({}, {"marking": ""}, {"urgency": "加急"}, {"masthead": "云岭县乡村振兴工作信息"}):
        path, _ = printed(an_issue(an_item(), **changes))
        heights = []
        for place in part(path).find(W + "body").iter(W + "p"):
            style = place.find(f"{W}pPr/{W}pStyle").get(W + "val")
            if style == "ItemTitle":
                break
            spacing = place.find(f"{W}pPr/{W}spacing")
            rule = place.find(f"{W}pPr/{W}pBdr/{W}bottom")
            keys = ("before", "line", "after") if spacing is not None else ()
            heights.append(sum(int(spacing.get(W + key)) for key in keys) or 579)
            if rule is not None:
                heights.append(int(rule.get(W + "space")) * 20 + int(rule.get(W + "sz")) * 2.5)
        assert sum(heights) % 579 == 0


def test_a_title_of_two_hundred_characters_is_whole(printed, an_issue, an_item):
    title = ("关于进一步做好汛期水库安全度汛工作情况的报告" * 10)[:200]
    path, _ = printed(an_issue(an_item(title), an_item("乙")))
    assert items_in(open_docx(path.read_bytes(), path.name))[0].title == title


def test_an_item_may_be_only_a_table(printed, an_issue, an_item):
    table = Table(((Cell("甲"), Cell("乙")), (Cell("1"), Cell("2"))))
    path, written = printed(an_issue(an_item("统计表", (table,)), distribution=NOBODY, responsible=()))
    assert written.characters == 7
    assert docx.Document(str(path)).paragraphs[-1].text == ""


def test_tables_that_follow_one_another_stay_apart(printed, an_issue, an_item, part):
    table = Table(((Cell("甲"),),))
    path, _ = printed(an_issue(an_item("统计表", (table, table))))
    body = part(path).find(W + "body")
    assert all((first.tag, second.tag) != (W + "tbl", W + "tbl") for first, second in pairwise(body))


def test_an_issue_without_distribution_has_no_imprint(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item(), distribution=NOBODY, responsible=()))
    assert not _styled(part, path, "Imprint")


def test_an_issue_without_items_or_words_still_prints(printed, an_issue):
    empty = an_issue(masthead="", number_line="", publisher="", marking="", distribution=NOBODY, responsible=())
    assert printed(empty)[1].characters == 0


def test_emphasis_is_kept(printed, an_issue, an_item):
    runs = (Run("普通"), Run("加粗", bold=True), Run("斜", italic=True), Run("线", underline=True))
    path, _ = printed(an_issue(an_item("题", (Paragraph(Role.BODY, runs),))))
    made = next(p for p in docx.Document(str(path)).paragraphs if p.text == "普通加粗斜线").runs
    assert [(r.bold, r.italic, r.underline) for r in made] == [
        (None, None, None),
        (True, None, None),
        (None, True, None),
        (None, None, True),
    ]


def test_a_run_of_marks_alone_names_the_chinese_font_for_every_script(printed, an_issue, an_item, part):
    runs = (Run("“"), Run("三个到位", bold=True), Run("”"))
    path, _ = printed(an_issue(an_item("题", (Paragraph(Role.LEVEL1, runs),))))
    mark = next(r for r in part(path).iter(W + "r") if text_of(r) == "“")
    fonts = mark.find(f"{W}rPr/{W}rFonts").attrib
    assert {fonts[W + script] for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"黑体"}


def test_rare_characters_are_printed_and_impossible_ones_are_seen_as_lost(printed, an_issue, an_item):
    path, written = printed(an_issue(an_item("㙍𬭎镇", "生僻字𠮷\x00与\ud800，<标签>&“引号”\x0b换行")))
    text = items_in(open_docx(path.read_bytes(), path.name))[0].text
    assert text == "㙍𬭎镇生僻字𠮷\ufffd与\ufffd，<标签>&“引号”换行"
    assert written.characters == len(text)


def test_impossible_characters_are_harmless_everywhere(printed, an_issue, an_item):
    bad = "\x01\ud800\x1f"
    names = Distribution((bad,), (bad,), (bad,), 1)
    issue = an_issue(
        an_item(bad, bad, bad, bad),
        an_item(bad, (Table(((Cell(bad),),)),)),
        **dict.fromkeys(("masthead", "number_line", "publisher", "marking", "urgency", "editors_note"), bad),
        distribution=names,
        responsible=((bad, bad),),
    )
    assert printed(issue)[1].characters == 17


def test_a_title_inside_a_text_is_no_item_of_its_own(printed, an_issue, an_item):
    path, _ = printed(an_issue(an_item("真题", (paragraph("假题", Role.TITLE), paragraph("文")))))
    assert [item.title for item in items_in(open_docx(path.read_bytes(), path.name))] == ["真题"]


@pytest.mark.parametrize("data", [b"not a picture", b"", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0" + b"\0" * 56])
def test_a_broken_picture_never_stops_an_issue_but_is_named_in_a_framed_line(printed, an_issue, an_item, part, data):
    picture = Picture("0" * 64, "坏图.png", 10, 10)
    issue = an_issue(an_item("题", (paragraph("前文"), picture, paragraph("后文"))))
    path, written = printed(issue, {picture.sha256: data}.__getitem__)
    assert written.unprinted == ("坏图.png",)
    assert _lines(path)[-4:-1] == ["前文", "〔图片：坏图.png，无法印出〕", "后文"]
    frame = next(p for p in part(path).iter(W + "p") if "无法印出" in text_of(p)).find(f"{W}pPr/{W}pBdr")
    assert len(frame) == 4


def test_a_picture_the_archive_does_not_have_is_named_too(printed, an_issue, an_item):
    _, written = printed(an_issue(an_item("题", (Picture("1" * 64, "失图.jpg", 10, 10),))))
    assert written.unprinted == ("失图.jpg",)


def _paragraph_of(part, path, words):
    return next(p for p in part(path).iter(W + "p") if words in text_of(p))


def test_a_credit_after_a_few_lines_is_kept_on_their_page(printed, an_issue, an_item, part):
    path, _ = printed(an_issue(an_item("题", "短文。", credit="青禾镇  李明轩"), an_item()))
    assert _paragraph_of(part, path, "短文。").find(f"{W}pPr/{W}keepNext") is not None


def test_a_credit_after_a_long_paragraph_is_its_last_line_and_never_alone_on_a_page(printed, an_issue, an_item, part):
    long = "今年以来，全县扎实推进各项工作。" * 15
    path, _ = printed(an_issue(an_item("题", long, credit="青禾镇  李明轩"), an_item()))
    last = _paragraph_of(part, path, "李明轩")
    assert text_of(last) == f"{long}\n\t（青禾镇  李明轩）"
    assert last.find(f"{W}pPr/{W}widowControl").get(W + "val") is None
    assert last.find(f"{W}pPr/{W}keepNext") is None


def test_a_long_western_word_does_not_pull_the_line_before_it_apart(printed, an_issue, an_item, part):
    texts = (paragraph("网址为https://www.example.org/notices/2026/11/05。"), paragraph("比上年增长9.8%。"))
    path, _ = printed(an_issue(an_item("题", texts)))
    long, plain = (_paragraph_of(part, path, words).find(W + "pPr") for words in ("https", "比上年"))
    assert (long.find(W + "wordWrap").get(W + "val"), long.find(W + "jc").get(W + "val")) == ("0", "left")
    assert plain.find(W + "wordWrap") is None
    assert plain.find(W + "jc") is None


def test_a_blank_at_the_end_of_a_title_line_is_kept_but_does_not_push_it_off_the_centre(
    printed, an_issue, an_item, part
):
    title = "落雁乡连日暴雨引发多处山体滑坡和塌方\u3000县道交通中断"
    path, _ = printed(an_issue(an_item(title)))
    head = _paragraph_of(part, path, "县道交通中断")
    assert text_of(head) == title.replace("\u3000", "\u3000\n")
    blank = next(r for r in head.iter(W + "r") if text_of(r) == "\u3000")
    assert blank.find(f"{W}rPr/{W}sz").get(W + "val") == "2"


_RUNS = st.builds(Run, st.text(max_size=30), st.booleans(), st.booleans(), st.booleans())
_PARAGRAPHS = st.builds(Paragraph, st.sampled_from(Role), st.lists(_RUNS, max_size=4).map(tuple))
_CELLS = st.builds(Cell, st.text(max_size=12), st.integers(-1, 5), st.integers(-1, 4))
_TABLES = st.builds(Table, st.lists(st.lists(_CELLS, max_size=4).map(tuple), max_size=5).map(tuple))
_TEXTS = st.lists(st.one_of(_PARAGRAPHS, _TABLES), max_size=6).map(tuple)


@given(title=st.text(max_size=60), body=_TEXTS, credit=st.text(max_size=12), section=st.text(max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_an_item_is_found_again(printed, an_issue, an_item, title, body, credit, section):
    issue = an_issue(an_item(title, body, section, credit), an_item("第二件事", "正文"))
    path, _ = printed(issue)
    found = items_in(open_docx(path.read_bytes(), path.name))
    assert [item.text for item in found] == [item_text(item) for item in issue.items]


def test_the_same_issue_has_the_same_content_in_every_layout(printed, full_issue, grey, layouts):
    get = {grey[0].sha256: grey[1]}.__getitem__
    counts = {printed(replace(full_issue), get, layout)[1].characters for layout in layouts.values()}
    assert len(counts) == 1
