"""What the text check finds in a unit's drafts as they came: read here, checked beside the archive."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bulletin.archive import Archive
from bulletin.credit.facts import Fact
from bulletin.proof.problem import SERIOUS, Problem
from bulletin.proof.wordbook import Wordbook
from bulletin.text import Text

MOST = 60  # drafts: the newest of a period are looked at, and it is said that there are more


@dataclass(frozen=True)
class Came:
    """Drafts as they came, by their id, and what the office had taught the check when they were read."""

    book: Wordbook
    texts: Mapping[str, Text]


@dataclass(frozen=True)
class RuleFinds:
    """What one rule found: how often in which draft, the newest draft first."""

    rule: str
    drafts: tuple[tuple[Fact, int], ...]

    @property
    def count(self) -> int:
        """How often in all."""
        return sum(count for _, count in self.drafts)


@dataclass(frozen=True)
class Finds:
    """What was found, the most usual rule first, in so many drafts of so many."""

    rules: tuple[RuleFinds, ...]
    looked_at: int
    sent: int

    @property
    def count(self) -> int:
        """How many places in all."""
        return sum(each.count for each in self.rules)


def newest(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return those of what was sent that are looked at: with a draft, each once, the newest first, `MOST` at most."""
    found = {fact.draft_id: fact for fact in facts if fact.draft_id}
    return tuple(sorted(found.values(), key=lambda fact: (fact.day, fact.id), reverse=True)[:MOST])


def as_they_came(archive: Archive, draft_ids: Iterable[str]) -> Came:
    """Return the first revisions of drafts, before anybody's hand was at them."""
    with archive.reading() as work:
        texts = {id: revisions[0].text for id in draft_ids if (revisions := work.revisions.of_draft(id))}
        return Came(work.proofs.wordbook(), texts)


def by_rule(problems: Iterable[Problem]) -> Counter[str]:
    """Return how often each rule found what must be set right or looked at; hints do not count."""
    return Counter(problem.rule for problem in problems if problem.strength in SERIOUS)


def finds(looked_at: Iterable[Fact], sent: int, known: Mapping[str, Mapping[str, int]]) -> Finds:
    """Return what was found in drafts, by what is `known` of each: how often each rule found something in it."""
    facts = [fact for fact in looked_at if fact.draft_id in known]
    counted = {rule: tuple((fact, known[fact.draft_id][rule]) for fact in facts if known[fact.draft_id].get(rule))
               for rule in dict.fromkeys(rule for fact in facts for rule in known[fact.draft_id])}
    rules = (RuleFinds(rule, drafts) for rule, drafts in counted.items())
    return Finds(tuple(sorted(rules, key=lambda each: (-each.count, each.rule))), len(facts), sent)
