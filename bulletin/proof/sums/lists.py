"""Lists and what is said of them (S05): a total behind a list, shares of a hundred, how many items follow."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bulletin.compare.numerals import value_of
from bulletin.proof.problem import Found
from bulletin.proof.sums.parts import Part, judged, overlap
from bulletin.proof.sums.quantity import Quantity, quantities, together

_BEHIND = re.compile(r"[，,；]?(?:共计|合计|总计|一共|共)(?:有|为|达|是)?[^\d，。；、：\n]{0,4}$")
_JOINED = re.compile(r"(?P<mark>[、]|以及|和|及)(?P<label>[^，。；、：\n]{0,16})$")
_HUNDRED = Decimal(100)
_SHARE = re.compile(r"占(?P<of>[^，。；、\d%（）]{0,14}?)(?:约|为|达|达到)?$")
_RATIO = re.compile(
    r"(?:产业|结构|比例|构成)[^。；，\n]{0,16}?(?<![\d.])(?P<a>\d{1,2}(?:\.\d+)?)[:：∶](?P<b>\d{1,2}(?:\.\d+)?)[:：∶](?P<c>\d{1,2}(?:\.\d+)?)(?![\d.]|[:：∶])")
_STATED = re.compile(
    r"(?<![第几])(?P<figure>[二三四五六七八九十]|十[一二]|\d{1,2})(?P<measure>个方面|方面|条要求|点要求|项要求|点意见|条意见|项措施|条措施|项任务|个问题|点建议|条建议|项工作)"
    r"[^。；一二三四五六七八九十\d\n]{0,12}[：:。]\s*[“]?一是")
_ITEM = re.compile(r"(?:^|(?<=[，。；：:！？”）\s“]))([一二三四五六七八九十]{1,2})是")
_GRADE = re.compile(r"(?:优秀|良好|先进|骨干)(?=等次|的?占)")  # 优秀占30%，良好占50%: grades of one whole
_NEAR = 300  # characters in which shares belong to one statement


def found_in(text: str) -> Iterator[Found]:
    """Yield what does not come out; places are counted in `text`."""
    if len(quantities(text)) > 2:
        yield from _totals_behind(text)
        yield from _shares(text)
    yield from _ratios(text)
    yield from _counted(text)


def _totals_behind(text: str) -> Iterator[Found]:
    """道路12条、桥梁3条，共15条: the list joined by 、 right before a total of its unit."""
    known = quantities(text)
    for at, total in enumerate(known):
        gap = text[known[at - 1].end:total.start] if at else ""
        if at < 2 or not total.unit or not _BEHIND.fullmatch(gap):
            continue
        parts: list[Part] = []
        for one, other in zip(reversed(known[:at - 1]), reversed(known[1:at]), strict=True):
            joined = _JOINED.fullmatch(text[one.end:other.start])
            if other.unit != total.unit or not joined or one.unit != total.unit:
                break
            parts.insert(0, Part(other, joined["label"]))
            first = one
        if parts:
            found = judged(total, [Part(first, ""), *parts], plain_list=True)
            if found:
                yield found


def _shares(text: str) -> Iterator[Found]:
    """分别占30%、45%、35%, or A占30%、B占45%、C占35%: shares of one whole."""
    run: list[Quantity] = []
    of = ""
    for each in quantities(text):
        if each.unit != "%":
            continue
        near = text[max(run[-1].end if run else 0, each.start - 40):each.start]
        share = _SHARE.search(near)
        listed = bool(run) and re.fullmatch(r"[、和及与]", text[run[-1].end:each.start])
        goes_on = bool(run) and each.start - run[0].start < _NEAR and not re.search(r"[。；！？\n]", near) and (
            listed or (share is not None and _without_each(share["of"]) == of and len(near) <= 30))
        if not goes_on:
            yield from _hundred(text, run)
            run = []
        if goes_on or share:
            of = of if goes_on else _without_each(share["of"] if share else "")
            run.append(each)
    yield from _hundred(text, run)


def _without_each(of: str) -> str:
    return of.replace("比", "").replace("分别", "").strip()


def _hundred(text: str, run: list[Quantity]) -> Iterator[Found]:
    if len(run) < 3 or any(each.approximate for each in run):
        return
    whole = sum((each.value for each in run), Decimal(0))
    slack = together(run)
    words = text[max(0, run[0].start - 30):run[-1].end]
    near = Decimal(95) <= whole <= Decimal(120) if "分别" not in words else Decimal(90) <= whole <= Decimal(120)
    if near and abs(whole - _HUNDRED) > slack and not overlap().search(_GRADE.sub("", words)):
        yield Found(run[0].start, run[-1].end, None, "shares",
                    {"computed": f"{whole.normalize():f}%", "parts": "＋".join(each.text for each in run)})


def _ratios(text: str) -> Iterator[Found]:
    for each in _RATIO.finditer(text):
        figures = [Decimal(each[name]) for name in "abc"]
        whole = sum(figures, Decimal(0))
        slack = sum((Decimal(1).scaleb(-len(each[name].partition(".")[2])) for name in "abc"), Decimal(0)) / 2
        if Decimal(90) <= whole <= Decimal(110) and abs(whole - _HUNDRED) > slack:
            yield Found(each.start("a"), each.end("c"), None, "ratio", {
                "computed": f"{whole.normalize():f}", "parts": "＋".join(each[name] for name in "abc")})


def _counted(text: str) -> Iterator[Found]:
    """提出三点要求：一是…二是… : as many items as were announced."""
    for each in _STATED.finditer(text):
        stated = int(value_of(each["figure"]))
        run, follows = 0, 0
        for item in _ITEM.finditer(text, each.end() - 2):
            follows = int(value_of(item[1]))
            if follows != run + 1:
                break
            run, follows = follows, 0
        alone = follows < 2  # nothing more, or another list
        if alone and run > 1 and run != stated:
            yield Found(each.start("figure"), each.end("measure"), None, "counted", {
                "stated": each["figure"] + each["measure"], "computed": str(run)})


