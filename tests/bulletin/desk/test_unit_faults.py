"""What the check finds in drafts as they came is told by rule, the most usual first."""

from dataclasses import replace
from datetime import date, timedelta

from builders import a_text

from bulletin.credit.facts import Fact, FactKind
from bulletin.desk.unit_faults import MOST, as_they_came, by_rule, finds, newest
from bulletin.proof.problem import Problem, Strength

DAY = date(2026, 3, 5)


def sent(id: str, days: int = 0) -> Fact:
    return Fact(FactKind.SUBMITTED, f"sent {id}", "qinghe", DAY + timedelta(days), draft_id=id)


def problem(rule: str, strength: Strength = Strength.AUTO) -> Problem:
    return Problem(rule, 0, 1, "，", None, strength, "")


def test_the_newest_drafts_are_looked_at_each_once():
    facts = [sent(str(each), each) for each in range(MOST + 5)]
    found = newest([*facts, facts[-1], replace(facts[0], draft_id="")])
    assert [each.draft_id for each in found[:2]] == [str(MOST + 4), str(MOST + 3)]
    assert len(found) == MOST


def test_drafts_are_read_as_they_came(office):
    draft = office.draft("青禾镇春耕")
    before = as_they_came(office.archive, [draft.id]).texts[draft.id]
    office.save(draft, a_text("青禾镇春耕", "改过。"))
    assert as_they_came(office.archive, [draft.id]).texts[draft.id] == before


def test_hints_do_not_count_and_the_most_usual_rule_comes_first():
    known = {"a": by_rule([problem("P1"), problem("N1"), problem("W1", Strength.INFO)]),
             "b": by_rule([problem("N1", Strength.FLAG), problem("N1")])}
    found = finds([sent("b", 1), sent("a")], 3, known)
    assert [(each.rule, each.count, [fact.draft_id for fact, _ in each.drafts]) for each in found.rules] == [
        ("N1", 3, ["b", "a"]), ("P1", 1, ["a"])]
    assert (found.count, found.looked_at, found.sent) == (4, 2, 3)
