"""What a circular says beyond totals and ranks: quotas, commissions, faults, who is commended and who is not."""

from collections import Counter
from collections.abc import Iterable

from bulletin.credit.account import Entry, UnitAccount, Why
from bulletin.credit.awards import GroupAwards, awarded, correspondents_of
from bulletin.credit.circular import Circular
from bulletin.credit.circular_tables import lates
from bulletin.credit.circular_text import ranked_names
from bulletin.credit.facts import FactKind, Outcome
from bulletin.credit.words import GROUP, fault_words, short_words

_MISSED_AT_ALL = 12  # units named with what they missed; of more, those that missed most
_SETTLED = (Why.QUOTA_MET, Why.QUOTA_EXTRA, Why.QUOTA_MISSED)


def quotas(circular: Circular) -> tuple[str, ...]:
    """Return for each quota how many units met it in every span, and who missed it how often."""
    found: dict[str, dict[int, list[Entry]]] = {}
    for number, line in enumerate(circular.lines):
        for entry in line.entries:
            if entry.why in _SETTLED:
                found.setdefault(entry.rule, {}).setdefault(number, []).append(entry)
    return tuple(_quota(circular, name, own) for name, own in found.items())


def _quota(circular: Circular, name: str, settled: dict[int, list[Entry]]) -> str:
    missed = Counter({number: times for number, own in settled.items()
                      if (times := sum(entry.why is Why.QUOTA_MISSED for entry in own))})
    said = f"“{name}”任务，应完成的单位{len(settled)}个，"
    if not missed:
        return said + "全部完成。"
    met = len(settled) - len(missed)
    said += f"按期全部完成的{met}个，有缺额的{len(missed)}个" if met else "均有缺额"
    most = _most(missed)
    names = "、".join(f"{short_words(circular.lines[number])}（{times}次）" for number, times in most)
    if len(most) == len(missed):
        return f"{said}：{names}。"
    if names:
        return f"{said}，缺额较多的是：{names}。"
    worst = max(missed.values())
    count = sum(times == worst for times in missed.values())
    return f"{said}，{f'其中{count}个' if count < len(missed) else ''}各有{worst}次未完成。"


def _most(missed: Counter[int]) -> list[tuple[int, int]]:
    """Return who missed most, so many that they can be named; of those who missed as often all or none."""
    named: list[tuple[int, int]] = []
    for times in sorted(set(missed.values()), reverse=True):
        alike = [(number, each) for number, each in missed.items() if each == times]
        if len(named) + len(alike) > _MISSED_AT_ALL:
            break
        named += alike
    return named


def commissions(circular: Circular) -> str:
    """Return how many commissions were due and what became of them; nothing where none was asked."""
    totals = circular.totals
    asked, open_ = totals.commissions(), totals.commissions(Outcome.OPEN)
    if not asked:
        return ""
    counts = (("按时报送", Outcome.ANSWERED), ("逾期报送", Outcome.LATE), ("未报送", Outcome.MISSING))
    said = "、".join(f"{words}{totals.commissions(outcome)}件" for words, outcome in counts
                    if totals.commissions(outcome))
    said = f"约稿{asked}件（每个单位各计1件），" + said
    if open_:
        said += ("、" if asked > open_ else "") + f"未到期{open_}件"
    missing = [line for line in circular.lines if line.commissions(Outcome.MISSING)]
    if missing:
        said += "。约稿未报送的单位是：" + "、".join(
            _times(short_words(line), line.commissions(Outcome.MISSING), "件") for line in missing)
    return f"{said}。"


def faults(circular: Circular) -> str:
    """Return faults in reporting and mistakes by kind, and whose they are; nothing where there are none."""
    found = [(fact, line) for fact, line in lates(circular) if fact.kind is not FactKind.COMMISSION]
    if not found:
        return ""
    kinds = Counter(fault_words(fact) if fact.kind is FactKind.FAULT else "差错" for fact, _ in found)
    units = Counter(short_words(line) for _, line in found)
    return ("报送中发现" + "、".join(f"{kind}{count}次" for kind, count in kinds.items()) + "，涉及"
            + "、".join(_times(unit, count, "次") for unit, count in units.items()) + "。")


def awards(circular: Circular) -> tuple[str, ...]:
    """Return who is commended, with correspondents, who is last, who did not pass and who is barred; by group."""
    groups = awarded(circular.lines, circular.scheme.awards)
    said = [_commended(each, circular) for each in groups if each.first]
    said += [f"{GROUP[each.group]}积分居后的单位是：{ranked_names(each.last)}。" for each in groups
             if each.first and each.last]
    said += [f"未达到“{floor}”要求的单位：{names}。"
             for floor, names in _by_cause((line, line.missed_floors) for line in circular.lines)]
    said += [f"因“{veto}”取消评先资格的单位：{names}。"
             for veto, names in _by_cause((line, line.vetoes) for line in circular.lines)]
    return tuple(said)


def _by_cause(found: Iterable[tuple[UnitAccount, tuple[str, ...]]]) -> list[tuple[str, str]]:
    """Return each cause once with the units it fell on."""
    units: dict[str, list[str]] = {}
    for line, causes in found:
        for cause in causes:
            units.setdefault(cause, []).append(short_words(line))
    return [(cause, "、".join(names)) for cause, names in units.items()]


def _times(unit: str, count: int, measure: str) -> str:
    return f"{unit}（{count}{measure}）" if count > 1 else unit


def _commended(each: GroupAwards, circular: Circular) -> str:
    named = "；".join(_with_correspondents(line, circular) for line in each.first)
    if len(each.first) < each.wanted:
        return f"{GROUP[each.group]}中下列单位及其信息员予以通报表扬：{named}。"
    tied = f"（末位积分相同，一并表扬，共{len(each.first)}个）" if each.tied_first else ""
    moved = "（不符合评先条件的不列入，依次递补）" if each.barred else ""
    return f"{GROUP[each.group]}积分居前{each.wanted}名的单位及其信息员予以通报表扬{tied}{moved}：{named}。"


def _with_correspondents(line: UnitAccount, circular: Circular) -> str:
    names = [each.name for each in correspondents_of(line, circular.period.until)]
    return f"{short_words(line)}（{'、'.join(names)}）" if names else short_words(line)
