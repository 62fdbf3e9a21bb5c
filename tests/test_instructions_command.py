"""`instructions` lists what is open and overdue, for people and for scripts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import NOON, TODAY

from bulletin.credit.facts import Level
from bulletin.desk import instructing
from bulletin.instructions.instruction import Given, On, Responsible
from editor.command.counter import Counter
from editor.command.instructions import instructions

QINGHE = Responsible("青禾镇", "qinghe")


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON, lambda words: None, Path())


def give(office, words="请抓紧落实。", **how):
    return instructing.register(office.archive, On(office.draft().id), Given("张县长", Level.COUNTY, TODAY, words),
                                actor=office.editor, at=datetime.now(UTC), **how)


def test_nothing_open_is_said(counter):
    answer = instructions(counter, False)
    assert answer.lines == ("没有在办的批示。",)
    assert answer.document == {"date": "2026-11-20", "count": 0, "overdue": 0, "without_answer": 0, "instructions": []}


def test_the_overdue_come_first_with_their_days(counter, office):
    fresh = give(office, "刚批的。")
    late = give(office, units=(QINGHE,), deadline=TODAY - timedelta(days=3))
    answer = instructions(counter, False)
    assert [each["id"] for each in answer.document["instructions"]] == [late.id, fresh.id]
    one = answer.document["instructions"][0]
    assert (one["state"], one["days_over"], one["units"], one["without_answer"], one["deadline"]) == (
        "overdue", 3, ["青禾镇"], ["青禾镇"], "2026-11-17")
    assert (answer.document["overdue"], answer.document["without_answer"]) == (1, 2)
    assert answer.lines[0] == "共 2 件，超期 1 件，尚无回音 2 件"
    assert answer.lines[1] == "[超期 3 天]  2026-11-20  张县长（县级）：请抓紧落实。"
    assert answer.lines[2].startswith("    《青禾镇春耕备耕工作进展顺利》  青禾镇  限 2026-11-17")


def test_the_settled_are_listed_when_asked_for(counter, office):
    one = give(office)
    instructing.close(office.archive, one, "已办", TODAY, actor=office.editor, at=NOON)
    assert instructions(counter, False).document["count"] == 0
    (found,) = instructions(counter, True).document["instructions"]
    assert (found["state"], found["closed"]) == ("closed", "2026-11-20")
