"""Attachments (S07): those the text refers to are named, those named are there, and they are counted through."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bulletin.compare.numerals import value_of
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
_LIST = re.compile(r"[ \u3000]*附件[：:][ \u3000]*(?:(?P<number>\d{1,2})[.．、][ \u3000]*)?(?P<name>\S.*)?$")
_NEXT = re.compile(r"[ \u3000]*(?P<number>\d{1,2})[.．、](?!\d)[ \u3000]*(?P<name>\S.*)$")
# 附件1：名称 is a name in a list as well as the head of an attachment; 附件1 alone is a head (GB/T 9704—2012, 7.3.4).
_HEAD = re.compile(rf"[ \u3000]*附件[ \u3000]*(?P<number>{_NUMBER})?[ \u3000]*$")
_NAMED = re.compile(rf"[ \u3000]*附件[ \u3000]*(?P<number>{_NUMBER})[ \u3000]*[：:.．][ \u3000]*(?P<name>\S.*)$")
_SEEN = re.compile(
    rf"(?:见|附|参照|按照|填报|填写)(?:本(?:通知|方案|文|办法))?附件[ \u3000]*(?P<number>{_NUMBER})?"
    rf"(?P<to>[、和至及—～-][ \u3000]*(?:附件)?(?P<last>{_NUMBER}))?(?![：:])")
_LONGEST = 60  # characters of a line that names an attachment


@dataclass
class _Attachments:
    """What a text says of its attachments: numbers by place. 0 is the only one, which has no number."""

    named: dict[int, tuple[int, int]] = field(default_factory=dict)
    order: list[tuple[int, int, int]] = field(default_factory=list)
    heads: dict[int, tuple[int, int]] = field(default_factory=dict)

    def name(self, number: int, start: int, end: int) -> None:
        self.named.setdefault(number, (start, end))
        self.order.append((number, start, end))


def _check(manuscript: Manuscript) -> Iterator[Found]:
    if "附件" not in manuscript.plain:
        return
    passages = [each for each in manuscript.passages if not each.in_table]
    known = _read(passages)
    yield from _referred(passages, known)
    yield from _counted(known)
    if known.heads and known.named:
        for number, (start, end) in known.named.items():
            if number not in known.heads and not (len(known.heads) == len(known.named) == 1):
                yield Found(start, end, None, "missing", _facts(number))
        for number, (start, end) in known.heads.items():
            if number not in known.named and not (len(known.heads) == len(known.named) == 1):
                yield Found(start, end, None, "unnamed", _facts(number))


def _read(passages: Sequence[Passage]) -> _Attachments:
    known = _Attachments()
    in_list = False
    for passage in passages:
        text, start = passage.text, passage.start
        begins, named, head = _LIST.match(text), _NAMED.match(text), _HEAD.match(text)
        if head:
            known.heads.setdefault(_value(head["number"]), (start + head.start(0), start + head.end(0)))
        elif (begins or named) and len(text) <= _LONGEST:
            found = begins or named
            assert found is not None
            known.name(_value(found["number"]), start + _first(text), start + len(text.rstrip()))
        elif in_list and (more := _NEXT.match(text)) and len(text) <= _LONGEST:
            known.name(int(more["number"]), start + _first(text), start + len(text.rstrip()))
        in_list = bool(not head and len(text) <= _LONGEST and (begins or named or (in_list and _NEXT.match(text))))
    return known


def _first(text: str) -> int:
    return len(text) - len(text.lstrip())


def _value(number: str | None) -> int:
    value = value_of(number) if number else "0"
    return int(value) if value.isdecimal() else 0


def _referred(passages: Sequence[Passage], known: _Attachments) -> Iterator[Found]:
    """Yield 见附件3 where there is no third attachment, and 见附件 where there is none at all."""
    there = set(known.named) | set(known.heads)
    for passage in passages:
        for each in _SEEN.finditer(passage.text):
            numbers = [_value(each["number"])] + ([_value(each["last"])] if each["last"] else [])
            lacking = [number for number in numbers if number not in there and not (number <= 1 and {0, 1} & there)
                       and not (number == 0 and there)]
            if lacking:
                yield Found(passage.start + each.start(), passage.start + each.end(), None,
                            "no_such" if there else "none", _facts(lacking[-1]))


def _counted(known: _Attachments) -> Iterator[Found]:
    before = 0
    for number, start, end in known.order:
        if number and number != before + 1 and number != 1:
            yield Found(start, end, None, "gap", _facts(number) | {"expected": str(before + 1)})
        before = number


def _facts(number: int) -> dict[str, str]:
    return {"name": f"附件{number}" if number else "附件"}


STRUCTURES = (Structure("S07", Strength.FLAG, "GB/T 9704—2012 7.3.4", _check),)
