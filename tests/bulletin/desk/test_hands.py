"""Who brought each change in is told by the version in which it first stood."""

from builders import NOON

from bulletin.compare.pieces import Mark
from bulletin.desk.hands import hands_between
from bulletin.drafts import Revision
from bulletin.text import paragraph


def revisions(*words):
    return [Revision(f"r{number}", "d", number, (paragraph(each),), "chen", NOON)
            for number, each in enumerate(words, 1)]


def test_what_came_is_of_the_version_in_which_it_first_stood():
    tell = hands_between(revisions("全镇整地完成计划", "全镇整地2万亩完成计划", "今春全镇整地2万亩完成计划"))

    assert tell(Mark.INSERTED, 0).number == 3
    assert tell(Mark.INSERTED, 6).number == 2


def test_what_went_is_of_the_version_that_took_it_out():
    tell = hands_between(revisions(
        "近日，全镇整地基本完成计划任务", "近日，全镇整地完成计划任务", "全镇整地完成计划任务"))

    assert tell(Mark.DELETED, 0).number == 3
    assert tell(Mark.DELETED, 7).number == 2


def test_what_no_version_tells_is_of_the_last():
    tell = hands_between(revisions("全镇整地", "全镇整地"))

    assert tell(Mark.INSERTED, 2).number == 2
    assert tell(Mark.DELETED, 99).number == 2
