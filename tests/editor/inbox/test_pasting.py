"""A pasted text gets the roles a text file would get."""

import pytest
from builders import NOON

from bulletin.errors import Reason, Refused
from bulletin.text import Role
from editor.inbox.pasting import text_of, write_down


def roles(words):
    return [(block.role, block.plain) for block in text_of(words)]


def test_the_first_short_line_is_the_title():
    assert roles("青禾镇春耕进展顺利\n\n　　全镇整地2万亩。\n一、进展\n") == [
        (Role.TITLE, "青禾镇春耕进展顺利"), (Role.BODY, "全镇整地2万亩。"), (Role.LEVEL1, "一、进展")]


def test_a_text_without_a_title_line_has_none():
    assert roles("青禾镇抢抓农时，全镇整地2万亩，储备稻种38吨，农技人员进村入户。\n已完成。")[0][0] is Role.BODY


def test_ends_of_lines_of_every_kind_part_paragraphs():
    assert [words for _, words in roles("题目\r\n甲。\u2028乙。\v丙。")] == ["题目", "甲。", "乙。", "丙。"]


def test_nothing_to_see_is_refused(office):
    with pytest.raises(Refused) as refused:
        write_down(office.archive, " \n　\n", actor=office.editor, at=NOON)
    assert refused.value.reason is Reason.TEXT_EMPTY


def test_unit_and_people_are_taken_from_the_text(office):
    draft = write_down(office.archive, "春耕进展\n整地2万亩。\n报送单位：青禾镇\n信息员：李明轩\n",
                       actor=office.editor, at=NOON)
    assert (draft.facts.unit_id, draft.facts.correspondent) == ("qinghe", "李明轩")
