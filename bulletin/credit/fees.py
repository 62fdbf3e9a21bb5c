"""Manuscript fees (稿酬): what is paid for which fact."""

from collections.abc import Iterable, Mapping

from bulletin.credit.circular import FeeLine
from bulletin.credit.facts import Fact
from bulletin.credit.scheme import Scheme
from bulletin.units import Unit


def fee_lines(facts: Iterable[Fact], scheme: Scheme, units: Mapping[str, Unit]) -> tuple[FeeLine, ...]:
    """Return what is paid, in the order of the facts: for each fact the first fee of the scheme that fits it."""
    if not scheme.fees:
        return ()
    found = []
    for fact in facts:
        unit = units.get(fact.unit_id)
        fee = next((each for each in scheme.fees if each.kind is fact.kind and each.when.fits(fact, unit)), None)
        if fee is not None:
            found.append(FeeLine(fact, fee))
    return tuple(found)
