"""One form for one thing (S06): dates, per cents and large figures are written one way throughout a text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bulletin.proof.masking import HIDDEN, masked
from bulletin.proof.passage import Manuscript, passages_in
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.text import Role, Text

_QUOTED = re.compile(r"“[^“”\n]{0,200}”|《[^《》\n]{0,100}》|〔[^〔〕\n]{0,12}〕")
_DIGIT = "一二三四五六七八九十"


@dataclass(frozen=True)
class _Form:
    """One way to write a thing, by its name and an example."""

    name: str
    example: str
    pattern: re.Pattern[str]


# Each family: forms of one thing. What is usual in print stands first and wins where both are as frequent.
_FAMILIES: tuple[tuple[_Form, ...], ...] = (
    (_Form("date", "2026年3月5日", re.compile(r"(?<!\d)(?:\d{4}年|(?<!年))\d{1,2}月\d{1,2}日")),
     _Form("date_chinese", "二〇二六年三月五日",
           re.compile(rf"(?:[〇零一二三四五六七八九○]{{4}}年|(?<![年历{_DIGIT}]))[{_DIGIT}]{{1,3}}月[{_DIGIT}]{{1,3}}日")),
     _Form("date_figures", "2026-03-05", re.compile(
         r"(?<![\d.\-/])(?:19|20)\d\d(?P<mark>[-/.])\d{1,2}(?P=mark)\d{1,2}(?![\d.\-/])"))),
    (_Form("percent", "5%", re.compile(r"\d[%％]")),
     _Form("percent_chinese", "百分之五", re.compile(rf"百分之[{_DIGIT}百]+(?:点[〇零{_DIGIT}]+)?(?![{_DIGIT}])"))),
    (_Form("plain", "12000", re.compile(
        r"(?<![\d.,A-Za-z])[1-9]\d{4,8}(?:\.\d+)?(?![\d,A-Za-z\-])(?=[\u4e00-\u9fff])")),
     _Form("grouped", "12,000", re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])"))),
)
_HUNDRED = re.compile(r"百分之百")


def _check(manuscript: Manuscript) -> Iterator[Found]:
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for passage in manuscript.passages:
        if passage.role not in (Role.CREDIT, Role.NOTE):
            for name, start, end in _forms_in(passage.text):
                places[name].append((passage.start + start, passage.start + end))
    for family in _FAMILIES:
        yield from _mixed(places, family)


def mixed_forms(texts: Mapping[str, Text]) -> dict[str, dict[str, str]]:
    """Return which of several texts, by their keys, write something otherwise than most of them all do.

    For each: `written`, the first such place as it stands, and `usual`, an example of the form that is usual.
    """
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    owners: list[tuple[str, str]] = []
    for key, text in texts.items():
        for passage in passages_in(text):
            if passage.role not in (Role.CREDIT, Role.NOTE):
                for name, start, end in _forms_in(passage.text):
                    places[name].append((len(owners), len(owners)))
                    owners.append((key, passage.text[start:end]))
    found: dict[str, dict[str, str]] = {}
    for family in _FAMILIES:
        for each in _mixed(places, family):
            key, written = owners[each.start]
            found.setdefault(key, {"written": written, "usual": each.facts["usual"]})
    return found


@lru_cache(maxsize=4_000)
def _forms_in(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the forms used in a passage with their places; what is quoted is written as others wrote it."""
    words = _QUOTED.sub(lambda each: HIDDEN * len(each.group()), masked(text))
    words = _HUNDRED.sub(HIDDEN * 4, words)
    return tuple((form.name, *each.span()) for family in _FAMILIES for form in family
                 for each in form.pattern.finditer(words))


def _mixed(places: Mapping[str, list[tuple[int, int]]], family: Sequence[_Form]) -> Iterator[Found]:
    """Yield what is written otherwise than most of its family."""
    used = [form for form in family if places.get(form.name)]
    if len(used) < 2:
        return
    usual = max(used, key=lambda form: len(places[form.name]))
    for form in used:
        if form is not usual:
            for start, end in places[form.name]:
                yield Found(start, end, None, form.name, {"usual": usual.example})


STRUCTURES = (Structure("S06", Strength.ADVISORY, "GB/T 15835—2011 4.3（参考）", _check),)
