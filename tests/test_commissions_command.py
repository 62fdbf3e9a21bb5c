"""`commissions` lists what was asked for and is not settled, for people and for scripts."""

from datetime import timedelta
from pathlib import Path

import pytest
from builders import NOON, TODAY

from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.desk import commission_register, commissioning, intake
from bulletin.drafts import Facts, Source
from bulletin.units import Group, Unit
from editor.command.commissions import commissions
from editor.command.counter import Counter
from editor.command.sample_commissioned import ask_for_drafts, take_answers
from tests.builders import a_text

DAY = timedelta(days=1)


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON, lambda words: None, Path())


def ask(office, topic="冬季供暖", due=TODAY, at=NOON):
    return commissioning.commission(office.archive, Request(topic, "面积", Deadline(due), "陈一帆"),
                                    ("qinghe", "baishi"), actor=office.editor, at=at)


def test_nothing_open_is_said(counter):
    answer = commissions(counter, False)
    assert answer.lines == ("没有在办的约稿。",)
    assert answer.document == {"date": "2026-11-20", "count": 0, "overdue": 0, "commissions": []}


def test_the_overdue_come_first_with_who_is_missing(counter, office):
    late = ask(office, due=TODAY - 3 * DAY, at=NOON - 9 * DAY)
    ask(office, "水利建设", TODAY + DAY)
    commissioning.answer(office.archive, late.id, "qinghe", words="纸质", day=TODAY, actor=office.editor, at=NOON)
    answer = commissions(counter, False)
    one = answer.document["commissions"][0]
    assert (one["state"], one["days_over"], one["asked"], one["answered"], one["late"], one["missing"]) == (
        "overdue", 3, 2, 1, 1, 1)
    assert [(each["name"], each["state"]) for each in one["units"]] == [("青禾镇", "late"), ("白石乡", "missing")]
    assert answer.lines == (
        "共 2 件，逾期 1 件", "[逾期 3 天]  约稿〔2026〕1号  冬季供暖  约2 报1 迟1 缺1", "    逾期未报：白石乡",
        "[11月21日前]  约稿〔2026〕2号  水利建设  约2 报0")


def test_the_settled_are_listed_when_asked_for(counter, office):
    commissioning.close(office.archive, ask(office), actor=office.editor, at=NOON)
    assert commissions(counter, False).document["count"] == 0
    (found,) = commissions(counter, True).document["commissions"]
    assert found["state"] == "closed"


def test_the_sample_office_asks_and_links_what_fits(office):
    with office.archive.writing() as work:
        for id in ("shuili", "linye", "wangxi"):
            work.units.put(Unit(id, f"单位{id}", Group.DEPARTMENT))
    intake.write_down(office.archive, a_text("全县今冬明春水利建设进展顺利", "水利建设开工处数、完成投资、困难。"),
                      Facts("shuili"), source=Source.PASTE, actor=office.editor, at=NOON)
    ask_for_drafts(office.archive, actor=office.editor, at=NOON)
    take_answers(office.archive, actor=office.editor, at=NOON)
    found = commission_register.register(office.archive, TODAY + DAY)
    assert len(found.commissions) == 3
    assert [len(each.answers()) for each in found.commissions].count(1) == 1
    assert [len(each) for each in found.tagged.values()] == [1]
