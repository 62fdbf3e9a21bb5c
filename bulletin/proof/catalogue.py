"""All rules, in the order in which their findings are listed when they meet at one place."""

from bulletin.proof import marks, numerals, roster, words
from bulletin.proof.guard import classified, placeholders, privacy
from bulletin.proof.order import (
    attachments,
    changes,
    empty_phrases,
    forms,
    lengths,
    levels,
    parallel,
    works,
)
from bulletin.proof.problem import Rule, Structure
from bulletin.proof.sums import stated

RULES: tuple[Rule, ...] = (*marks.RULES, *numerals.RULES, *words.RULES)
STRUCTURES: tuple[Structure, ...] = (
    *marks.STRUCTURES,
    *levels.STRUCTURES, *parallel.STRUCTURES, *works.STRUCTURES, *stated.STRUCTURES, *forms.STRUCTURES,
    *attachments.STRUCTURES, *lengths.STRUCTURES, *placeholders.STRUCTURES, *changes.STRUCTURES, *privacy.STRUCTURES,
    *classified.STRUCTURES, *empty_phrases.STRUCTURES, *roster.STRUCTURES)
