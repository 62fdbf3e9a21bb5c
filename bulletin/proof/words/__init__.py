"""The rules of words W01 to W04."""

from bulletin.proof.problem import Rule
from bulletin.proof.words import approximate, until, wrong

RULES: tuple[Rule, ...] = (*until.RULES, *wrong.RULES, *approximate.RULES)
