"""The sign of a range: — between years, months and days, ～ between quantities."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.marks.signs import GAP
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_HYPHENS = r"\-－–‐‑‒−﹣"
_WAVES = "~∼˜"
_BARS = "―─"
_YEAR = r"(?:1[89]|20)\d\d"
_BEFORE = rf"(?<![A-Za-z0-9_.,/:：{_HYPHENS}{_WAVES}～—])"
_YEARS = re.compile(
    rf"{_BEFORE}{_YEAR}年?(?P<join>{GAP}?(?:[{_HYPHENS}{_WAVES}{_BARS}～]{{1,2}}|——|—[{_HYPHENS}]|[{_HYPHENS}]—)"
    rf"{GAP}?){_YEAR}(?=[年学]|财年| 年)")
_SIGN = rf"{GAP}?(?:[{_HYPHENS}{_BARS}]{{1,2}}|[{_WAVES}]|——){GAP}?"
_DAYS = re.compile(
    rf"{_BEFORE}(?P<first>(?:\d{{1,2}}月)?\d{{1,2}})[日月]?(?P<join>{_SIGN})(?:[次翌]年)?(?:\d{{1,2}}月)?\d{{1,2}}[日月]")
_DATES = re.compile(rf"(?<=[年月日])(?P<join>{_SIGN})(?:\d{{4}}年|[次翌]年)?\d{{1,2}}[月日]")
_WAVE = re.compile(rf"(?<=\d)[{_WAVES}](?=\d)|(?<=[%‰℃元米])[{_WAVES}](?=[\d\-])")
_NUMBER = r"\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?"
_PADDED = re.compile(rf"0\d{GAP}?[{_HYPHENS}]{GAP}?0\d|\d{{4}}{GAP}?[{_HYPHENS}]")
_BARE_YEARS = re.compile(rf"(?:\D|^){_YEAR}.{_YEAR}(?P<after>.?)", re.DOTALL)
_A_YEAR = re.compile(_YEAR)
_CALENDAR = frozenset({"年", "月", "月份", "日"})


@cache
def _quantities() -> re.Pattern[str]:
    """Return the pattern of two numbers with a sign between them and a measure after them, years left out."""
    measure = "|".join(re.escape(each) for each in words("ranged_measures.txt"))
    return re.compile(
        rf"{_BEFORE}(?!{_YEAR}年?{_SIGN}{_YEAR}[年学])(?P<first>{_NUMBER})(?:{measure})?(?P<join>{_SIGN})(?P<second>{_NUMBER})"
        rf"(?=(?P<measure>{measure}))")


def years(passage: Passage) -> Iterator[Found]:
    """Find a range of years that is not joined by one —."""
    for each in _YEARS.finditer(passage.masked):
        yield Found(each.start("join"), each.end("join"), "—", "years", {"sign": each["join"].strip()})


def numbers(passage: Passage) -> Iterator[Found]:
    """Find a range of numbers with a half-width sign: ～ between quantities, — between months and days.

    Dates, telephone numbers, models and scores have no measure behind them, or more than two numbers.
    """
    text = passage.masked
    seen: set[int] = set()
    for start, end, sign in sorted(_ranges(text)):
        if start not in seen:
            seen.add(start)
            yield Found(start, end, sign, "days" if sign == "—" else "numbers", {"sign": text[start:end].strip()})


def _ranges(text: str) -> Iterator[tuple[int, int, str]]:
    for each in _DAYS.finditer(text):
        if not _PADDED.match(text, each.start()):
            yield *each.span("join"), "—"
    for each in _DATES.finditer(text):
        yield *each.span("join"), "—"
    for each in _quantities().finditer(text):
        if _is_range(each) and (not _PADDED.match(text, each.start()) or each["measure"] not in _CALENDAR):
            years = _A_YEAR.fullmatch(each["first"]) and _A_YEAR.fullmatch(each["second"])
            dated = each["measure"] in _CALENDAR or years
            yield *each.span("join"), "—" if dated else "～"
    for each in _WAVE.finditer(text):
        years = _BARE_YEARS.fullmatch(text[max(0, each.start() - 5):each.end() + 5])
        if years is None:
            yield *each.span(), "～"
        elif years["after"] not in ("年", "学"):
            yield *each.span(), "—"


def _is_range(each: re.Match[str]) -> bool:
    """Return whether the second number is the greater one, as far as the same thing is counted on both sides."""
    between = each.start("join") - each.end("first")
    return between > 0 or float(each["first"].replace(",", "")) < float(each["second"].replace(",", ""))


RULES = (
    Rule("P15", Strength.AUTO, "GB/T 15834—2011 4.13", years, ("2021-2025年", "2013——2015年"),
         ("2021—2025年", "2013—2015年")),
    Rule("P16", Strength.AUTO, "GB/T 15834—2011 4.13；GB/T 15835—2011 5.1.3", numbers, ("需3-5天", "15%-20%", "1-5月"),
         ("3～5天；010-12345678；2024-05-01", "3—5天", "3-5号楼")),
)
