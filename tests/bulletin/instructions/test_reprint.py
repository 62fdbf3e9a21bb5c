"""The text of a supplement: the leader's words first, then what they were written on."""

from datetime import date

import pytest
from builders import KUAIBAO, ZHUANBAO, a_text

from bulletin.credit.facts import Level
from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import Given
from bulletin.instructions.reprint import supplement_journal, supplement_text
from bulletin.journals import Journal, JournalKind
from bulletin.text import Role, Table, plain, title_of

GIVEN = Given("张县长", Level.COUNTY, date(2026, 11, 20), "请农业农村局认真研究。\n\n 各乡镇借鉴。")


def test_the_words_come_before_the_original_with_its_title_under_the_heading():
    text = supplement_text(GIVEN, "《信息快报》2026年第51期", (a_text("春耕进展顺利", "全镇整地2万亩。"),))
    assert plain(text) == (
        "领导批示\n——春耕进展顺利\n2026年11月20日，张县长在《信息快报》2026年第51期《春耕进展顺利》上批示：\n"
        "请农业农村局认真研究。\n各乡镇借鉴。\n原文\n全镇整地2万亩。")
    assert title_of(text) == "领导批示——春耕进展顺利"
    assert [each.role for each in text if not isinstance(each, Table)].count(Role.TITLE) == 1


def test_a_whole_issue_is_reprinted_item_by_item():
    text = supplement_text(GIVEN, "《信息快报》2026年第51期", (a_text("甲", "一。"), a_text("乙", "二。")))
    assert plain(text).endswith("在《信息快报》2026年第51期上批示：\n请农业农村局认真研究。\n各乡镇借鉴。\n"
                                "原文（2篇）\n甲\n一。\n乙\n二。")
    assert title_of(text) == "领导批示——《信息快报》2026年第51期"


def test_what_only_a_scan_says_cannot_be_reprinted():
    with pytest.raises(Refused) as no:
        supplement_text(Given("张县长", Level.COUNTY, date(2026, 11, 20)), "", (a_text("甲", "一。"),))
    assert no.value.reason is Reason.INSTRUCTION_NOT_TYPED


def test_it_is_meant_for_the_journal_of_supplements_that_still_appears():
    day = date(2026, 11, 20)
    closed = Journal("zeng0", "增刊", JournalKind.SUPPLEMENT, (), "县政府办公室", closed_on=day)
    there = Journal("zeng", "信息快报增刊", JournalKind.SUPPLEMENT, (), "县政府办公室")
    assert supplement_journal((KUAIBAO, closed, there, ZHUANBAO), day) is there
    assert supplement_journal((KUAIBAO, closed, ZHUANBAO), day) is None
