"""Cases of rules as data: a table of wrong and right texts, and what a rule makes of a text."""

from pathlib import Path

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength


def cases(path: Path) -> list[tuple[str, str, str, str]]:
    """Return rule, verdict, text and what it becomes (empty: a person decides) of each line under the heading."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [(*line.split("\t"), "")[:4] for line in lines]  # type: ignore[misc]


def serious(rule: Rule, text: str) -> list[Found]:
    """Return what the rule finds in `text` beside mere hints; of a hinting rule, the hints."""
    return [found for found in rule.check(Passage(text))
            if rule.strength is Strength.INFO or found.strength is not Strength.INFO]


def set_right(rule: Rule, text: str, only: Strength | None = None) -> str:
    """Return `text` with all suggestions of the rule put in, with `only` those of that strength."""
    found = [each for each in rule.check(Passage(text)) if each.suggestion is not None]
    for each in sorted(found, key=lambda each: -each.start):
        if only is None or (each.strength or rule.strength) is only:
            text = text[:each.start] + (each.suggestion or "") + text[each.end:]
    return text
