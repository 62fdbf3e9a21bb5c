"""What the tests of the rules of punctuation share: the cases, and what a rule finds in a text."""

import csv
from datetime import date
from pathlib import Path

from bulletin.proof.marks import RULES, STRUCTURES
from bulletin.proof.passage import Circumstances, Manuscript, Passage, passages_in
from bulletin.proof.problem import Found, Strength
from bulletin.text import Role, paragraph

CASES = Path(__file__).parents[1] / "cases.tsv"
DAY = Circumstances(date(2026, 11, 22))
IDS = tuple(f"P{number:02}" for number in range(1, 29))


def cases(verdict: str) -> list[tuple[str, str, str, Role]]:
    """Return rule, text, what it becomes and role of the cases with this verdict; ⏎ stands for a new line."""
    with CASES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["rule"], row["text"].replace("⏎", "\n"), row["becomes"].replace("⏎", "\n"), Role(row["role"]))
                for row in rows if row["verdict"] == verdict]


def found_by(rule: str, text: str, role: Role = Role.BODY) -> list[Found]:
    """Return what a rule finds; a structure reads each line as a paragraph of its own."""
    found = [each for one in RULES if one.id == rule and (one.roles is None or role in one.roles)
             for each in one.check(Passage(text, role))]
    whole = tuple(paragraph(line, role) for line in text.split("\n"))
    manuscript = Manuscript(whole, tuple(passages_in(whole)), DAY)
    return found + [each for one in STRUCTURES if one.id == rule for each in one.check(manuscript)]


def strength_of(rule: str, found: Found) -> Strength:
    """Return how a finding is meant."""
    own = next(each.strength for each in (*RULES, *STRUCTURES) if each.id == rule)
    return found.strength or (Strength.FLAG if own is Strength.AUTO and found.suggestion is None else own)


def set_right(text: str, found: list[Found]) -> str:
    """Return `text` with the suggestions put in, those left out that overlap one before them."""
    pieces, at = [], 0
    for each in sorted(found, key=lambda each: (each.start, each.end)):
        if each.suggestion is not None and each.start >= at:
            pieces += (text[at:each.start], each.suggestion)
            at = each.end
    return "".join((*pieces, text[at:]))
