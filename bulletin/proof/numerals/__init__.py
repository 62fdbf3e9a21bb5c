"""The rules of numerals N01 to N16."""

from bulletin.proof.numerals import calendar_dates, dates, digits, ranges, trends, units
from bulletin.proof.problem import Rule

RULES: tuple[Rule, ...] = (
    *dates.RULES, *calendar_dates.RULES, *ranges.RULES, *digits.RULES, *units.RULES, *trends.RULES,
)
