"""Rates a text states of two figures beside them (S05): 发现236处，已整改228处，整改率96.6%，其余8处; 占……的70.9%."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bulletin.proof.problem import Found
from bulletin.proof.sums.quantity import Quantity, before, quantities, together

_DONE = re.compile(
    r"[，,；、]?(?:其中)?(?:目前|现|均|全部)?已?(?:经)?(?:全部)?(?P<deed>[\u4e00-\u9fff]{2,4}?)(?:了|完成|到位|完毕)?")
_RATE = re.compile(r"[，,；、（(]?(?P<deed>[\u4e00-\u9fff]{2,4}?)率(?:为|达|达到|是)?")
_REST = re.compile(r"[，,；、]?(?:其余|剩余|余下|剩下|尚余)的?")
_SHARE = re.compile(r"[，,、（(]?(?:约)?占(?P<of>[^，。；、\d（）()]{2,16}?)的?(?:比重|比例)?(?:为|达|达到)?")
_DEEDS = frozenset({"整改", "办结", "解决", "化解", "完成", "处理", "办理", "落实", "答复", "销号"})
_NEAR = 60  # characters between the figures of one statement


def found_in(text: str) -> Iterator[Found]:
    """Yield rates and rests that the figures beside them do not bear out; places are counted in `text`."""
    known = quantities(text)
    for at in range(len(known) - 1):
        yield from _done(text, known[at], known[at + 1], known[at + 2:at + 4])
        yield from _share(text, known[at], known[at + 1])


def _done(text: str, all_: Quantity, done: Quantity, rest: Sequence[Quantity]) -> Iterator[Found]:
    """发现隐患236处，已整改228处，整改率96.6%，其余8处正在整改."""
    deed = _DONE.fullmatch(text[all_.end:done.start])
    if not deed or not rest or all_.unit != done.unit or not all_.unit or not 0 < done.value <= all_.value:
        return
    if all_.approximate or done.approximate or rest[0].approximate:
        return
    rate = _RATE.fullmatch(text[done.end:rest[0].start])
    left = rest[0]
    if rate and rest[0].unit == "%":
        # 办结率 is of what was 办结 or 解决; another rate may have another base.
        if {rate["deed"], deed["deed"]} <= _DEEDS or rate["deed"] == deed["deed"]:
            yield from _against(rest[0], 100 * done.value / all_.value, all_, done)
        if len(rest) < 2 or rest[1].approximate:
            return
        left = rest[1]
    gap = text[(rest[0] if left is not rest[0] else done).end:left.start]
    if _REST.fullmatch(gap) and left.unit == all_.unit:
        others = all_.value - done.value
        if abs(others - left.value) > together((all_, done, left)):
            yield Found(left.start, left.end, None, "rest", {
                "stated": left.text, "computed": left.written(others), "whole": all_.text, "done": done.text})


def _share(text: str, part: Quantity, share: Quantity) -> Iterator[Found]:
    """一般公共预算收入12.86亿元，其中税收收入9.12亿元，占一般公共预算收入的70.9%."""
    said = _SHARE.fullmatch(text[part.end:share.start])
    if not said or share.unit != "%" or part.approximate or share.approximate:
        return
    whole = _named(text, said["of"], part)
    if whole and whole.value >= part.value > 0:
        yield from _against(share, 100 * part.value / whole.value, whole, part)


def _named(text: str, name: str, part: Quantity) -> Quantity | None:
    """Return the one quantity before `part` that is called `name` and has its unit."""
    known = [each for each in before(text, part.start) if each.unit == part.unit and not each.approximate
             and part.start - each.end < _NEAR and text.endswith(name, 0, each.start)]
    return known[0] if len(known) == 1 else None


def _against(said: Quantity, exact: Decimal, whole: Quantity, part: Quantity) -> Iterator[Found]:
    """Yield `said` when it is not `exact`, the two figures being rounded as they are written."""
    slack = exact * (whole.slack / whole.value + part.slack / part.value) + said.step
    if abs(said.value - exact) > slack:
        decimals = max(0, -int(said.step.normalize().as_tuple().exponent))
        yield Found(said.start, said.end, None, "share", {
            "stated": said.text, "computed": f"{exact.quantize(Decimal(1).scaleb(-decimals)):f}%"})
