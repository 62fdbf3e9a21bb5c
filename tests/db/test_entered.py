"""Entered facts in their table, and the drafts they may be about."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, TODAY

from bulletin.credit.entered import EnteredFact
from bulletin.credit.facts import Basis, FactKind, Level, Mode
from bulletin.credit.issued import IssuedCircular
from bulletin.credit.periods import PeriodKind
from bulletin.desk import instructing, signing
from bulletin.desk.facts import Told, enter_facts
from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import Given, On
from bulletin.workflow import Stage

DAY = timedelta(days=1)
FACT = EnteredFact("f1", FactKind.ADOPTED, TODAY, "一件", "chen", NOON, unit_id="qinghe", level=Level.CITY,
                   mode=Mode.SINGLE, publication="每日要情", number="12", reprint=True, detail="d", words="w",
                   correspondent="李明轩", reason="晚到")


def added(office, *facts):
    with office.archive.writing() as work:
        for fact in facts:
            work.entered.add(fact)


def asked(office, question):
    with office.archive.reading() as work:
        return question(work.entered)


def test_a_fact_comes_back_as_it_was_entered(office):
    bare = EnteredFact("f2", FactKind.FORWARDED, TODAY, "另一件", "chen", NOON, draft_id=office.draft().id)
    added(office, FACT, bare)
    assert asked(office, lambda facts: [facts.get(id) for id in ("f1", "f2")]) == [FACT, bare]
    with pytest.raises(Refused) as no:
        asked(office, lambda facts: facts.get("nowhere"))
    assert no.value.reason is Reason.UNKNOWN


def test_facts_are_found_by_day_draft_and_matter(office):
    draft = office.draft().id
    added(office, FACT, replace(FACT, id="f2", day=TODAY - DAY), replace(FACT, id="f3", unit_id="", draft_id=draft))
    assert [fact.id for fact in asked(office, lambda facts: facts.found(TODAY - DAY, TODAY))] == ["f2"]
    assert [fact.id for fact in asked(office, lambda facts: facts.found(TODAY - DAY, TODAY + DAY))] == [
        "f1", "f3", "f2"]
    assert [fact.id for fact in asked(office, lambda facts: facts.of_draft(draft))] == ["f3"]
    assert [fact.id for fact in asked(office, lambda facts: facts.about("qinghe", "一件"))] == ["f2", "f1"]
    assert asked(office, lambda facts: facts.about("baishi", "一件")) == []


def test_it_is_withdrawn_once(office):
    added(office, FACT)
    gone = replace(FACT, withdrawn_at=NOON, withdrawn_by="chen", withdrawn="登错")
    with office.archive.writing() as work:
        work.entered.withdraw(gone)
    assert asked(office, lambda facts: facts.get("f1")) == gone
    with pytest.raises(Refused) as no, office.archive.writing() as work:
        work.entered.withdraw(gone)
    assert no.value.reason is Reason.FACT_WITHDRAWN


def test_publications_come_by_when_they_were_named_last(office):
    added(office, FACT, replace(FACT, id="f2", publication="云州信息", entered_at=NOON + DAY),
          replace(FACT, id="f3", publication=""))
    assert asked(office, lambda facts: facts.publications(5)) == ["云州信息", "每日要情"]
    assert asked(office, lambda facts: facts.publications(1)) == ["云州信息"]


def test_writing_one_says_that_credit_changed(office):
    heard = []
    office.archive.on_commit = heard.append
    added(office, FACT)
    assert [changed.credit for changed in heard] == [True]


def test_titles_are_those_of_drafts_that_units_sent(office):
    draft = office.draft("青禾镇春耕")
    given = instructing.register(office.archive, On(draft_id=draft.id), Given("李县长", Level.COUNTY, TODAY, "很好。"),
                                 actor=office.editor, at=NOON)
    instructing.reprint(office.archive, given, actor=office.editor, at=NOON)
    words = office.draft("关于10月份信息工作的通报", unit_id=None)
    with office.archive.writing() as work:
        work.circulars.add(IssuedCircular("t", PeriodKind.MONTH, TODAY, TODAY, Basis.ISSUED, words.title, words.id,
                                          "{}", "chen", NOON))
    found, = asked(office, lambda facts: facts.titled(NOON, NOON + DAY))
    assert (found.draft_id, found.title, found.unit_id, found.day, found.stage) == (
        draft.id, "青禾镇春耕", "qinghe", TODAY, Stage.RECEIVED)
    assert asked(office, lambda facts: facts.titled(NOON + DAY, NOON + 2 * DAY)) == []


def test_the_units_credited_are_known_by_draft(office):
    whole, part = office.draft("两乡镇春耕"), office.draft("白石乡春耕", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    assert asked(office, lambda facts: facts.sources([whole.id, part.id, "nowhere"])) == {
        whole.id: ["qinghe", "baishi"], part.id: ["baishi"], "nowhere": []}


def test_what_was_entered_together_stands_in_the_order_of_the_notice(office):
    told = [Told(FactKind.REWARD, TODAY, title, unit_id="qinghe", words="好") for title in "丙甲丁乙"]
    enter_facts(office.archive, told, actor=office.editor, at=NOON)
    found = asked(office, lambda facts: facts.found(TODAY, TODAY + DAY))
    assert [each.title for each in found] == list("丙甲丁乙")
