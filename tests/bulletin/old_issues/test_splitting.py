"""Old bulletins of many offices told apart: items, sections, units, number, day; nothing of the file is lost."""

import hashlib

import pytest
from builders import UNITS
from hypothesis import given, settings
from hypothesis import strategies as st
from old_bulletins import (
    FOUR,
    MANNERS,
    OldBulletin,
    black_in_sections,
    combined,
    contents_in_two_columns,
    made,
    note_above,
    numbered_in_words,
    ours,
    special_report,
    supplement,
    tables_at_both_ends,
    text_without_credits,
    with_contents,
)

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Look, Wish
from bulletin.old_issues import correcting
from bulletin.old_issues.issue import Doubt, OldIssue, Place, pieces_of, text_of, title_of
from bulletin.old_issues.pieces import Known
from bulletin.old_issues.splitting import split
from bulletin.text import Cell, Paragraph, Role, Run, Table, Text, paragraph, plain

KNOWN = Known(("信息快报", "专报信息", "参阅"), frozenset(("工作动态", "经验交流")))
NAMES = {unit.id: unit.name for unit in UNITS}


def read(bulletin: OldBulletin) -> tuple[Text, OldIssue]:
    incoming = read_bytes(bulletin.name, bulletin.data, Wish(looks=True))
    issue = split(bulletin.name, incoming.sha256, len(bulletin.data), incoming.text, incoming.looks, KNOWN, UNITS)
    return incoming.text, issue


def ink(words: str) -> str:
    return "".join(words.split())


def inks(issue: OldIssue) -> str:
    return ink("".join(piece.plain for piece in issue.pieces))


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.__name__)
def test_the_items_of_each_manner_are_found(manner):
    bulletin = made(manner)
    issue = read(bulletin)[1]
    assert [(title_of(issue, item), item.section, NAMES.get(item.unit_id or "")) for item in issue.items] == [
        (each.title, each.section, each.unit) for each in bulletin.items]


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.__name__)
def test_the_text_of_each_item_is_whole(manner):
    bulletin = made(manner)
    issue = read(bulletin)[1]
    for item, truth in zip(issue.items, bulletin.items, strict=True):
        assert ink("".join(truth.said)) in ink(plain(text_of(issue, item)))


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.__name__)
def test_number_and_day_are_read_from_the_masthead(manner):
    bulletin = made(manner)
    head = read(bulletin)[1].head
    assert (head.number, head.through, head.total, head.day) == (
        bulletin.number, bulletin.through, bulletin.total, bulletin.day)


@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.__name__)
def test_no_visible_character_of_the_file_is_lost(manner):
    text, issue = read(made(manner))
    assert inks(issue) == ink(plain(text))


def test_every_piece_is_in_one_place():
    issue = read(made(ours))[1]
    inside = [at for item in issue.items for at in pieces_of(issue, item)
              if issue.pieces[at].place is not Place.SECTION]
    assert len(inside) == len(set(inside))
    outside = {at for at, piece in enumerate(issue.pieces) if piece.place in (
        Place.MASTHEAD, Place.CONTENTS, Place.NOTE, Place.SECTION, Place.IMPRINT)}
    assert set(inside) | outside == set(range(len(issue.pieces)))
    assert not set(inside) & outside


def test_the_imprint_is_kept_as_facts():
    imprint = read(made(black_in_sections))[1].imprint
    assert imprint.distribution.report_to == ("市委办公室", "市政府办公室")
    assert imprint.distribution.send_to == ("县委常委", "县人大常委会主任", "县政协主席", "县人武部政委")
    assert imprint.distribution.copies == 60
    assert imprint.responsible == (("责任编辑", "陈一帆"), ("审核", "周正明"), ("签发", "何文远"))


def test_a_masthead_and_an_imprint_in_tables_are_read():
    issue = read(made(tables_at_both_ends))[1]
    assert (issue.head.number, issue.imprint.distribution.report_to) == (12, ("市委办公室",))


def test_titles_that_the_contents_name_are_sure_of_their_title():
    doubts = {doubt for item in read(made(contents_in_two_columns))[1].items for doubt in item.doubts}
    assert doubts == {Doubt.UNIT_FROM_TITLE}


def test_titles_known_by_their_wording_alone_are_to_be_checked():
    assert all(Doubt.TITLE_BY_WORDING in item.doubts for item in read(made(text_without_credits))[1].items[1:])


def test_the_list_of_contents_is_no_item():
    issue = read(made(with_contents))[1]
    listed = [piece.plain for piece in issue.pieces if piece.place is Place.CONTENTS]
    assert listed == ["本期要目", *(f"◆{each.title}" for each in FOUR)]


def test_what_the_contents_name_and_no_title_says_is_told():
    issue = told_apart(
        "信息快报", "第3期", "2024年2月3日", "目录", "青禾镇开展防汛演练", "白石乡整治环境卫生", "青禾镇开展防汛演练",
        "组织120人演练，效果明显，白石乡整治环境卫生另报。", "白石乡整治环境卫生。")
    assert Doubt.LISTED_MISSING in issue.doubts
    assert len(issue.items) == 1


def test_a_label_is_no_part_of_the_title():
    issue = read(made(numbered_in_words))[1]
    assert [issue.pieces[item.start].label for item in issue.items] == ["一、", "二、", "三、", "四、"]


def test_a_title_in_two_lines_is_one():
    issue = read(made(special_report))[1]
    assert [title_of(issue, item) for item in issue.items] == ["关于我县水稻集中育秧推广情况的报告"]


def test_the_note_above_the_items_is_the_editors():
    issue = read(made(note_above))[1]
    assert issue.editors_note.startswith("编者按：春耕时节")
    assert len(issue.items) == len(FOUR)


def test_a_day_in_words_and_a_combined_number_are_understood():
    head = read(made(combined))[1].head
    assert head.numbered is not None
    assert (head.numbered.last, head.numbered.last_total) == (52, 387)


def test_a_supplement_says_so():
    assert read(made(supplement))[1].head.supplement


def told_apart(*lines: str, looks: tuple[Look | None, ...] = (), path: str = "旧刊.txt") -> OldIssue:
    return split(path, "0" * 64, 1, tuple(map(paragraph, lines)), looks, KNOWN, UNITS)


@pytest.mark.parametrize(("lines", "number"), [
    (("信息快报", "增刊第3期"), 3), (("信息快报（增刊）", "第3期"), 3), (("信息快报", "增　刊", "第3期"), 3),
    (("信息快报", "2024年增刊第3期"), 3), (("信息快报", "第12期增刊第3期"), 3), (("信息快报", "增刊（3）"), 3),
    (("信息快报", "增刊三"), 3), (("信息快报增刊", "（第51、52期合刊）"), 51), (("信息快报", "增刊 2024年2月3日"), 0),
])
def test_a_supplement_is_known_by_its_masthead_however_its_number_stands(lines, number):
    issue = told_apart(*lines, "云溪县政府办公室　　2024年2月3日", "青禾镇开展防汛演练", "组织120人演练，效果明显。")
    assert (issue.head.supplement, issue.head.number) == (True, number)
    assert Doubt.NAME_DIFFERS not in issue.doubts
    assert [title_of(issue, item) for item in issue.items] == ["青禾镇开展防汛演练"]


def test_an_issue_that_speaks_of_supplements_is_none():
    issue = told_apart("信息快报", "第3期", "2024年2月3日", "青禾镇编发工作增刊", "编发增刊第2期，效果明显。")
    assert (issue.head.supplement, issue.head.number) == (False, 3)


@pytest.mark.parametrize("path", ["旧刊/2024年第3期增刊.doc", "旧刊/增刊/第3期.doc", "旧刊/2024年增刊3.doc"])
def test_a_supplement_by_its_name_alone_is_doubted(path):
    issue = told_apart("信息快报", "2024年2月3日", "青禾镇开展防汛演练", "组织120人演练。", path=path)
    assert (issue.head.supplement, issue.head.number) == (True, 3)
    assert Doubt.SUPPLEMENT_FROM_FILE_NAME in issue.doubts


def test_what_the_file_does_not_say_is_taken_from_its_name_and_doubted():
    issue = told_apart("青禾镇开展防汛演练", "青禾镇组织120人演练。", path="/旧刊/2023年/信息快报第7期.docx")
    assert (issue.head.number, issue.head.year, issue.head.day) == (7, 2023, None)
    assert {Doubt.NUMBER_FROM_FILE_NAME, Doubt.DAY_MISSING} <= set(issue.doubts)


def test_a_day_that_does_not_exist_is_none():
    assert told_apart("信息快报", "第3期", "2024年2月30日", "标题一则", "正文。").head.day is None


def test_another_journal_is_told():
    assert Doubt.NAME_DIFFERS in told_apart("乡村简报", "第3期", "2024年2月3日", "标题一则", "正文。").doubts


def test_a_text_without_any_title_is_one_item_to_be_checked():
    issue = told_apart("信息快报", "第3期", "2024年2月3日", "今天全镇召开防汛会，部署任务。", "会后各村落实。")
    assert [item.doubts[0] for item in issue.items] == [Doubt.TITLE_MISSING]


def test_a_unit_the_office_does_not_know_is_told():
    issue = told_apart(
        "信息快报", "第3期", "2024年2月3日", "某地开展防汛演练", "组织120人演练，效果明显。", "（黑水镇报送）")
    assert issue.items[0].unit == "黑水镇"
    assert Doubt.UNIT_UNKNOWN in issue.items[0].doubts


def test_two_items_of_one_unit_do_not_share_their_credit():
    issue = told_apart(
        "信息快报", "第3期", "2024年2月3日", "青禾镇开展防汛演练", "组织120人演练，效果明显。", "（青禾镇  李明轩）",
        "白石乡整治环境", "清运垃圾20吨，效果明显。", "（白石乡）")
    assert [(item.unit_id, item.correspondent) for item in issue.items] == [("qinghe", "李明轩"), ("baishi", "")]


def test_a_file_of_nothing_but_a_masthead_has_no_items():
    issue = told_apart("信息快报", "第3期", "2024年2月3日")
    assert not issue.items
    assert Doubt.NO_ITEMS in issue.doubts


LINES = st.lists(st.one_of(
    st.sampled_from((
        "信息快报", "第12期（总第386期）", "2024年3月5日", "目录", "本期要目", "【工作动态】", "工作动态", "【】",
        "一、加强领导", "1. 青禾镇动态", "青禾镇春耕进展顺利", "白石乡整治环境", "今年以来，成效明显。",
        "（青禾镇报送）", "成效明显。（青禾镇）", "报：市委。", "送：县委，", "责任编辑：陈一帆", "编者按：现予刊发。",
        "【白石乡整治环境】清运垃圾。", "——副标题", "", " ", "\t", "第期", "（）", "：", "◆", "◆ 青禾镇动态")),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30)), max_size=24)
LOOKS = st.sampled_from((
    None, Look(centred=True, size=22.0), Look(bold=True), Look(Role.TITLE), Look(size=16.0, face="黑体")))


@settings(max_examples=100, deadline=None)
@given(LINES, st.data())
def test_whatever_the_file_says_nothing_is_lost_and_nothing_stands_twice(lines, data):
    blocks: list[Paragraph | Table] = [Paragraph(Role.BODY, tuple(
        Run(part, bold=at == 0) for at, part in enumerate((line[:4], line[4:])) if part)) for line in lines]
    if blocks and data.draw(st.booleans()):
        blocks.insert(len(blocks) // 2, Table(((Cell("青禾镇"), Cell("第3期\n2024年3月5日")),)))
    text, looks = tuple(blocks), tuple(data.draw(LOOKS) for _ in blocks)
    issue = split("旧刊/第3期.docx", hashlib.sha256(b"").hexdigest(), 1, text, looks, KNOWN, UNITS)
    assert inks(issue) == ink(plain(text))
    for _ in range(data.draw(st.integers(0, 4))):
        change = data.draw(st.sampled_from((correcting.joined_to_above, correcting.begun_at)))
        issue = change(issue, data.draw(st.integers(0, max(1, len(issue.pieces)))))
    assert inks(issue) == ink(plain(text))
    seen = [at for item in issue.items for at in pieces_of(issue, item)]
    assert len(seen) == len(set(seen))
    items = "".join(ink(plain(text_of(issue, item))) for item in issue.items)
    outside = ink("".join(piece.plain for at, piece in enumerate(issue.pieces)
                          if at not in seen or piece.place is Place.SECTION))
    labels = ink("".join(piece.label + piece.tail for at, piece in enumerate(issue.pieces)
                         if at in seen and piece.place is Place.TITLE))
    assert len(items) + len(outside) <= len(inks(issue)) <= len(items) + len(outside) + len(labels)
