"""The parts of a scheme made from their tables in its text."""

from collections.abc import Mapping
from decimal import Decimal

from bulletin.credit import scheme_words as words
from bulletin.credit.facts import FactKind
from bulletin.credit.scheme import (
    Awards,
    Cap,
    Fee,
    Floor,
    Keep,
    Multiplier,
    Over,
    Quota,
    Rounding,
    RoundingWay,
    Rule,
    Share,
    Sharing,
    Stack,
    Veto,
    When,
)
from bulletin.credit.scheme_flaws import SchemeFlaw
from bulletin.credit.scheme_table import LARGEST, Table, once_each
from bulletin.units import Group, Span

NOTHING, ONE = Decimal(0), Decimal(1)


def rules(tables: tuple[Table, ...]) -> tuple[Rule, ...]:
    """Return the rules, each `like` followed to its points."""
    made = [_rule(table) for table in tables]
    once_each((table, rule.id) for table, rule in zip(tables, made, strict=True))
    known = {rule.id: rule for rule in made}
    return tuple(_resolved(table, rule, known) for table, rule in zip(tables, made, strict=True))


def _rule(table: Table) -> Rule:
    id, name, kind = *_named(table), table.word("fact", words.FACT)
    like = table.words("like", "")
    if like and table.has("points"):
        table.wrong(SchemeFlaw.BOTH, "points")
    if table.has("times") and not like:
        table.wrong(SchemeFlaw.NOT_WITH, "times")
    points = NOTHING if like else table.number_of("points", negative=True)
    rule = Rule(id, name, kind, points, _when(table, frozenset({kind})), table.words("stack", ""), like,
                table.number_of("times", ONE))
    table.must_know()
    return rule


def _resolved(table: Table, rule: Rule, known: Mapping[str, Rule]) -> Rule:
    if not rule.like:
        return rule
    times, found, passed = ONE, rule, {rule.id}
    while found.like:
        times *= found.times
        if found.like not in known:
            table.wrong(SchemeFlaw.NO_SUCH, "like", value=found.like)
        if found.like in passed:
            table.wrong(SchemeFlaw.CIRCLE, "like")
        passed.add(found.like)
        found = known[found.like]
        if times > LARGEST:
            table.wrong(SchemeFlaw.TOO_LARGE, "like", most=LARGEST)
    points = (found.points * times).normalize() + 0
    if abs(points) > LARGEST:
        table.wrong(SchemeFlaw.TOO_LARGE, "like", most=LARGEST)
    return Rule(rule.id, rule.name, rule.kind, points, rule.when, rule.stack, rule.like, rule.times)


def multiplier(table: Table) -> Multiplier:
    """Return facts that count so many times as much."""
    kinds = table.several_words("fact", words.FACT)
    if not kinds:
        table.wrong(SchemeFlaw.MISSING, "fact")
    return Multiplier(*_named(table), kinds, table.number_of("times"), _when(table, kinds))


def stack(table: Table) -> Stack:
    """Return how several facts about one draft are settled."""
    keep = table.word("keep", words.KEEP)
    if table.has("top") and keep is not Keep.TOP:
        table.wrong(SchemeFlaw.NOT_WITH, "top")
    top = table.whole("top") if keep is Keep.TOP else 1
    return Stack(*_named(table), keep, top, bool(table.yes("one_per_level")),
                 table.word("over", words.OVER, Over.PERIOD))


def share(table: Table) -> Share:
    """Return how the points of a composite item are shared: ratios only by ratio, a first only for the first ones."""
    way = table.word("way", words.SHARING, Sharing.FULL)
    for key, its in (("ratios", Sharing.RATIO), ("first", Sharing.FIRST)):
        if table.has(key) and way is not its:
            table.wrong(SchemeFlaw.NOT_WITH, key)
    ratios = table.numbers("ratios")
    if way is Sharing.RATIO and (not ratios or any(each > 1 for each in ratios)):
        table.wrong(SchemeFlaw.RATIOS, "ratios")
    first = table.whole("first") if way is Sharing.FIRST else 0
    return Share(way, ratios, first, table.several_words("fact", words.FACT) or Share().kinds)


def cap(table: Table) -> Cap:
    """Return rules that together give at most so many points; whether there are such rules is asked later."""
    named = frozenset(table.several("rules"))
    if not named:
        table.wrong(SchemeFlaw.MISSING, "rules")
    return Cap(*_named(table), named, table.word("per", words.SPAN), table.number_of("most"))


def quota(table: Table) -> Quota:
    """Return what is to be sent or adopted in each span."""
    counted = table.word("counted", words.COUNTED)
    return Quota(
        *_named(table), counted, table.word("per", words.SPAN), table.whole("count"),
        _when(table, frozenset({FactKind(counted.value)})), table.number_of("base", NOTHING),
        table.number_of("extra", NOTHING), table.maybe_number("extra_most"), table.number_of("deduction", NOTHING),
        table.maybe_number("deduction_most"))


def floor(table: Table) -> Floor:
    """Return the points below which a unit does not pass, for units of a group or class."""
    return Floor(*_named(table), table.number_of("points"), table.word("per", words.SPAN, Span.PERIOD),
                 _of_units(table))


def veto(table: Table) -> Veto:
    """Return what takes the award from a unit."""
    kind = table.word("fact", words.FACT)
    return Veto(*_named(table), kind, table.whole("count"), table.word("per", words.SPAN, Span.YEAR),
                _when(table, frozenset({kind})))


def fee(table: Table) -> Fee:
    """Return what is paid for a fact."""
    kind = table.word("fact", words.FACT)
    return Fee(*_named(table), kind, table.number_of("yuan"), _when(table, frozenset({kind})))


def rounding(table: Table) -> Rounding:
    """Return how entries are rounded."""
    return Rounding(table.whole("digits", Rounding().digits, least=0, most=4),
                    table.word("way", words.ROUNDING, RoundingWay.HALF_UP))


def awards(table: Table) -> Awards:
    """Return how many are commended and named last."""
    usual = Awards()
    first = {group: table.whole(group.value, usual.first[group], least=0) for group in Group}
    return Awards(first, table.whole("last", usual.last, least=0))


def _named(table: Table) -> tuple[str, str]:
    name = table.words("name")
    return table.words("id", name), name


def _when(table: Table, kinds: frozenset[FactKind]) -> When:
    known = words.details_of(kinds)
    meant = {word: value for value, word in known.items()}
    details = table.several("detail")
    for each in details:
        if known and each not in meant:
            table.wrong(SchemeFlaw.UNKNOWN_WORD, "detail", value=each, words="、".join(meant))
    return When(
        table.several_words("level", words.LEVEL), table.several_words("mode", words.MODE),
        frozenset(table.several("publication")), frozenset(str(meant.get(each, each)) for each in details),
        frozenset(table.several("section")),
        frozenset(each.value for each in table.several_words("nature", words.NATURE)),
        table.several_words("group", words.GROUP), table.several_words("class", words.CLASS), table.yes("reprint"))


def _of_units(table: Table) -> When:
    return When(groups=table.several_words("group", words.GROUP), classes=table.several_words("class", words.CLASS))
