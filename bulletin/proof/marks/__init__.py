"""Rules of punctuation and what belongs to it (P01–P28), first those that settle what others might touch too."""

from bulletin.proof.marks import (
    approximate,
    commas,
    dashes,
    doubled,
    ellipsis,
    ends,
    halfwidth,
    levels,
    lonely,
    nesting,
    numbers,
    quotes,
    ranges,
    spaces,
)

RULES = (
    *halfwidth.LEVELS, *levels.RULES, *ends.RULES, *numbers.RULES, *ranges.RULES, *dashes.RULES, *ellipsis.RULES,
    *doubled.RULES, *quotes.RULES, *nesting.RULES, *halfwidth.RULES, *commas.RULES, *approximate.RULES,
    *spaces.RULES, *doubled.CHARACTERS,
)
STRUCTURES = (*lonely.STRUCTURES, *ends.STRUCTURES)
