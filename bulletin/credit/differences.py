"""What became different between the figures a circular was drawn up from and those of now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bulletin.credit.account import UnitAccount
from bulletin.credit.circular import Circular
from bulletin.credit.facts import FactKind
from bulletin.credit.words import points_words, rank_words, unit_words

_FIGURES = (
    ("报送", lambda line: Decimal(line.submitted)), ("已刊发", lambda line: Decimal(line.printed)),
    ("不采用", lambda line: Decimal(line.declined)), ("在办", lambda line: Decimal(line.open)),
    ("采用", lambda line: Decimal(line.adopted())), ("批示", lambda line: Decimal(line.instructions)),
    ("约稿", lambda line: Decimal(len(line.of(FactKind.COMMISSION)))), ("积分", lambda line: line.points),
)


@dataclass(frozen=True)
class Difference:
    """A figure of a unit that is not what it was; a unit that is new or gone has a figure 名单 without numbers."""

    unit: str
    figure: str
    before: str
    now: str

    @property
    def words(self) -> str:
        """The difference in words: 青禾镇 报送 3 → 4."""
        return f"{self.unit}　{self.figure} {self.before} → {self.now}"


def differences(before: Circular, now: Circular) -> tuple[Difference, ...]:
    """Return what is different, unit by unit in today's order; empty where the figures are the same."""
    old, new = _by_unit(before), _by_unit(now)
    found = [each for key, line in new.items() for each in _of(line, old.get(key))]
    gone = (Difference(unit_words(line), "名单", "列入", "未列入") for key, line in old.items() if key not in new)
    ranks = (Difference(unit_words(line), "名次", rank_words(old[key].rank), rank_words(line.rank))
             for key, line in new.items() if key in old and old[key].rank != line.rank)
    return (*found, *gone, *ranks)


def _by_unit(circular: Circular) -> Mapping[str, UnitAccount]:
    return {line.unit.id if line.unit else "": line for line in circular.lines}


def _of(line: UnitAccount, old: UnitAccount | None) -> Iterator[Difference]:
    if old is None:
        yield Difference(unit_words(line), "名单", "未列入", "列入")
        return
    for name, figure in _FIGURES:
        if figure(old) != figure(line):
            yield Difference(unit_words(line), name, points_words(figure(old)), points_words(figure(line)))
