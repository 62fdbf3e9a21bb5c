"""Parts of a whole (S05): 共320个，其中道路120个、水利80个、教育120个 must add up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bulletin.proof.masking import HIDDEN
from bulletin.proof.problem import Found
from bulletin.proof.sums.quantity import Quantity, before, between, quantities, together
from bulletin.proof.wordlists import rows, words

_LEAD = re.compile(
    r"[，,。；;（(]?其中(?:包括|含|有|：|:|，|,)?|[（(](?:包括|含|分别为)?|(?:，|,)?(?:包括|分别为)[：:]?|[：:]")
_STOP = re.compile(r"[。！？\n]")
_NESTED = re.compile(r"[（(][^（()）]{0,80}[)）]")
_SEPARATOR = re.compile(rf"{HIDDEN}*(?P<mark>[、，,；;]|以及|和|及|与)")
# Words of another reckoning: what stands behind them is no part.
_DERIVED = re.compile(
    r"同比|环比|新增|净增|增|减|降|比上|比去|较上|较去|提高|人均|户均|平均|每|累计|最|另|此外|还|目前|现有|截至|全县|全市|全镇|全乡|共|合计|总|"
    r"带动|惠及|覆盖|受益|吸纳|辐射|等|左右|预计|计划|完成率|目标|原|由|从|到|占")
# What is said of a part beside its number: its share, and how it grew.
_SHARE = re.compile(
    r"(?:约|分别)?占|(?:同比|比上年|较上年|比去年|较去年)?(?:同期)?(?:增长|下降|提高|增加|减少|上升)(?:了)?$")
_USED = re.compile(r"(?<=元)(?:主要)?用于[^，。；、\d\n]{1,24}")
_TOTAL_WORD = re.compile(r"(?:共|总|合计)[^，。；、]{0,12}$")


_FARTHEST = 400  # characters of a listing


@dataclass(frozen=True)
class Part:
    """One part of a listing, and the words before it."""

    quantity: Quantity
    label: str


def found_in(text: str) -> Iterator[Found]:
    """Yield totals that their parts do not add up to; places are counted in `text`."""
    if len(quantities(text)) < 3:
        return
    seen: set[int] = set()
    for lead in _LEAD.finditer(text):
        whole = _whole_before(text, lead)
        if whole is None or whole.start in seen:
            continue
        parts = listing(text, lead.end(), _end(text, lead))
        total = _of_one_kind(text, whole, parts, lead)
        if total and (wrong := judged(total, parts, plain_list=False)):
            seen.add(total.start)
            yield wrong


def judged(total: Quantity, parts: Sequence[Part], plain_list: bool) -> Found | None:
    """Return the finding when `parts` surely do not add up to `total`.

    `plain_list`: the total stands for nothing but this list (道路12条、水渠3条，共15条). Otherwise parts that
    come to much less may be only some of the whole, and parts of groups that overlap may come to more.
    """
    if total.approximate or len(parts) < 2 or any(each.quantity.approximate for each in parts):
        return None
    added = Decimal(0)
    for count, part in enumerate(parts, start=1):
        added += part.quantity.value
        slack = together([total, *(each.quantity for each in parts[:count])])
        if count > 1 and abs(added - total.value) <= slack:
            return None
        if part.quantity.value > total.value + total.slack + part.quantity.slack:
            return _found(total, [part], "part_larger") if not plain_list else None
    if not _is_sure(total, parts, added, plain_list):
        return None
    return _found(total, parts, "parts")


def _is_sure(total: Quantity, parts: Sequence[Part], added: Decimal, plain_list: bool) -> bool:
    labels = [each.label for each in parts]
    off = (added - total.value) / total.value if total.value else Decimal(0)
    if plain_list:
        return abs(off) <= Decimal("0.5")
    if len(parts) == 2 and any(_pair(labels, pair) for pair in rows("whole_pairs.tsv")):
        return abs(off) <= Decimal("0.5")
    # Money comes from one purse or another; people and firms may be counted in several groups.
    if total.unit != "元" and overlap().search("，".join(labels)):
        return False
    if off > 0:
        return off <= Decimal("0.5")
    return -off <= (Decimal("0.1") if len(parts) > 2 else Decimal("0.05"))


def _pair(labels: Sequence[str], pair: tuple[str, ...]) -> bool:
    return any(a in labels[0] and b in labels[1] for a, b in (pair[:2], pair[1::-1]))


def _found(total: Quantity, parts: Sequence[Part], case: str) -> Found:
    added = sum((each.quantity.value for each in parts), Decimal(0))
    finest = min((total, *(each.quantity for each in parts)), key=lambda each: each.step / each.scale)
    like = total if total.step <= finest.step else finest
    written = "＋".join(each.quantity.text for each in parts[:6]) + ("＋…" if len(parts) > 6 else "")
    return Found(total.start, total.end, None, case,
                 {"stated": total.text, "computed": like.written(added), "parts": written})


@cache
def overlap() -> re.Pattern[str]:
    """Return what finds words of groups that overlap: their numbers need not add up."""
    return re.compile("|".join(words("overlapping_groups.txt")))


def listing(text: str, start: int, stop: int) -> list[Part]:
    """Return the parts listed from `start`: same unit, parted by one kind of mark; empty when it is no clear list."""
    shown = _USED.sub(_hidden, _NESTED.sub(_hidden, text[start:stop]))
    parts: list[Part] = []
    style, at = "", 0
    for each in between(text, start, stop):
        if shown[each.start - start] == HIDDEN:
            continue
        mark = _SEPARATOR.match(shown, at) if parts else None
        label = shown[mark.end() if mark else at:each.start - start].replace(HIDDEN, "")
        if parts and not mark:
            break
        if parts and each.unit == "%" and _SHARE.match(label):
            at = each.end - start
            continue
        kind = _style(mark["mark"]) if mark else ""
        if not _is_label(label, kind) or (parts and each.unit != parts[0].quantity.unit) or not each.unit:
            # A list of 、 that turns into something else is not understood; one of commas simply ends.
            return parts if kind != "、" else []
        if len(parts) > 1 and kind != style and kind != "和":
            break
        style = kind if len(parts) == 1 and kind != "和" else style or kind
        parts.append(Part(each, label))
        at = each.end - start
    return [] if shown[at:].lstrip(HIDDEN).startswith(("等", "余", "多", "以上")) else parts


def _hidden(each: re.Match[str]) -> str:
    return HIDDEN * len(each.group())


def _style(mark: str) -> str:
    return {",": "，", ";": "；", "以及": "和", "及": "和", "与": "和"}.get(mark, mark)


def _is_label(label: str, kind: str) -> bool:
    bare = label.strip("，, ：:、")
    if len(bare) > (14 if kind in ("，", "；") else 24) or re.search(r"[，；。！？]", bare):
        return False
    return not _DERIVED.search(bare.replace("增加值", ""))


def _end(text: str, lead: re.Match[str]) -> int:
    """Return where the listing ends at the latest: at the end of the sentence, or of the bracket it stands in."""
    farthest = min(len(text), lead.end() + _FARTHEST)
    stop = _STOP.search(text, lead.end(), farthest)
    end = stop.start() if stop else farthest
    again = text.find("其中", lead.end(), end)
    end = again if again >= 0 else end
    depth = 1 if lead.group()[0] in "（(" else 0
    for mark in re.finditer(r"[（(）)]", text[lead.end():end]):
        depth += 1 if mark.group() in "（(" else -1
        if depth < (1 if lead.group()[0] in "（(" else 0):
            return lead.end() + mark.start()
    return end


def _whole_before(text: str, lead: re.Match[str]) -> Quantity | None:
    """Return the quantity right before a lead: 其中, a bracket, or a colon behind a total."""
    known = before(text, lead.start())
    if not known or not known[-1].unit or (known[-1].end < lead.start() and "其中" not in lead.group()):
        return None
    last = known[-1]
    if lead.start() - last.end > 12 or re.search(r"[。；]", text[last.end:lead.start()]):
        return None
    if lead.group()[0] in "：:" and not _TOTAL_WORD.search(text, max(0, last.start - 20), last.start):
        return None
    return last


def _of_one_kind(text: str, whole: Quantity, parts: Sequence[Part], lead: re.Match[str]) -> Quantity | None:
    """Return the whole the parts are of: right before them, else the last total of their unit in the sentence."""
    if not parts or whole.unit == parts[0].quantity.unit:
        return whole if parts else None
    near = max(0, lead.start() - _FARTHEST)
    begin = max((each.end() for each in _STOP.finditer(text, near, lead.start())), default=near)
    alike = [each for each in between(text, begin, lead.start()) if each.unit == parts[0].quantity.unit]
    if len(alike) == 1:
        return alike[0]
    return next((each for each in reversed(alike)
                 if _TOTAL_WORD.search(text, max(begin, each.start - 16), each.start)), None)
