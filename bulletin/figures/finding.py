"""The figures of an item in order: each number with its unit and what it counts, as a checklist needs them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bulletin.compare.mentions import Mention
from bulletin.figures.wanted import wanted_in
from bulletin.notes import Anchor, anchor_at
from bulletin.proof.passage import Passage, passages_in
from bulletin.text import Role, Text, plain

_CLAUSE = re.compile(r"[，。；：！？、,;!?\t\n“”（）()《》]")
_CLAUSE_WORDS = 12  # code points of what a figure counts
# Units that comparing two texts does not need, and measures of a thing that come after a number as it is.
_UNIT = re.compile(
    r"[ \u3000]?(?:毫升|毫克|厘米|毫米|微克|公升|千伏安?|伏|安|瓦|升|克|角|分(?=\d|钟|[，。；、])|秒|类|把|面|本"
    r"|部(?!门|分|署|长)|班(?!子|次)|对(?!于|口|接|全|各)|副|款|种(?![植子养粮])|路(?=[公车])|工作日|百分点|平方|立方|节|株|羽|尾|口(?=[井人])|孔|挂|艘"
    r"|架|枚|颗|粒|根|排|列|层|车道|元|美元|车次|架次|班次|户次|家次|场次|批次|例次|公里|千米|万人|周年"
    r"|kWh|kW|MW|km²|km|kg|m²|m³|cm|mm|mL|hm²|m|g|t|℃|‰)")
_PER = re.compile(r"/(?:平方米|立方米|小时|分钟|公斤|千克|公里|秒|[天日月年人亩户吨米升])")
_BOTH = re.compile(
    r"[（(](?:套|条|次|处|个|件|户|家|只|辆|台|间|所|座)[)）]|(?<=[批场件家辆亩例台户车])次(?![日年要品])|(?<=月)龄")
_IN_TWO = re.compile(r"(?:年|个月|天|小时|时|分钟|分|元|角|公里|米)$")  # 3分40秒, 5元8角
_ABOUT = re.compile(r"(?:左右|上下|以上|以下|以内)")
_PIECES = re.compile(r"\|[个家条名件项支只头株棵辆台套座所栋间户人次场起处位张份册篇类种部层](?:次)?$|\|$")
_RANGE = re.compile(r"[ ]?(?:[—－–～~\-−至到]|——)[ ]?")


@dataclass(frozen=True)
class Figure:
    """A figure from `start` to `end` in code points of `bulletin.text.plain`; equal `value`s say the same.

    `counts` is what it counts, as far as the clause or the head of the row tells; `anchor` its words with what stands
    around.
    """

    start: int
    end: int
    words: str
    value: str
    counts: str
    anchor: Anchor


@dataclass(frozen=True)
class _Place:
    """A figure in its passage."""

    start: int
    end: int
    value: str


def figures_in(text: Text) -> tuple[Figure, ...]:
    """Return the figures of `text` in order, none over another.

    The credit line is left out: it is about who sent the text.
    """
    whole = plain(text)
    return tuple(_figure(whole, passage, place) for passage in passages_in(text) if passage.role is not Role.CREDIT
                 for place in _places(passage.text, passage.role, passage.in_table, _is_first(whole, passage)))


def _is_first(whole: str, passage: Passage) -> bool:
    return passage.in_table and whole[passage.start - 1:passage.start] in ("", "\n")


@lru_cache(maxsize=4_000)
def _places(text: str, role: Role, in_table: bool, first_of_row: bool) -> tuple[_Place, ...]:
    passage = Passage(text, role, 0, in_table)
    found = list[_Place]()
    for mention in wanted_in(passage, first_of_row):
        place = _with_unit(text, mention)
        if found and place.start < found[-1].end:
            continue
        joint = text[found[-1].end:place.start] if found else "，"
        if _RANGE.fullmatch(joint) or (not joint and _IN_TWO.search(found[-1].value)):
            place = _Place(found[-1].start, place.end, f"{found[-1].value}~{place.value}")
            found.pop()
        found.append(place)
    return tuple(found)


def _with_unit(text: str, mention: Mention) -> _Place:
    """Return where a figure stands with all that belongs to its unit: 260万毫升, 4台（套）, 60千米/小时."""
    end, unit = mention.end, ""
    if not mention.unit or mention.unit == "个":
        more = _UNIT.match(text, end)
        end, unit = (more.end(), more.group().strip()) if more else (end, "")
    for pattern in (_BOTH, _PER):
        more = pattern.match(text, end)
        if more:
            end, unit = more.end(), unit + more.group()
    about = _ABOUT.match(text, end)
    if about:
        end, unit = about.end(), unit + about.group()
    return _Place(mention.start, end, mention.value + unit)


def _figure(whole: str, passage: Passage, place: _Place) -> Figure:
    start, end = passage.start + place.start, passage.start + place.end
    counts = _counts(passage.text, place)
    if passage.in_table and not counts:
        counts = whole[whole.rfind("\n", 0, start) + 1:start].split("\t")[0][-_CLAUSE_WORDS:].strip()
    return Figure(start, end, whole[start:end], place.value, counts, anchor_at(whole, start, end))


def _counts(text: str, place: _Place) -> str:
    """Return what a figure counts: the words before it in its clause, or those behind it where it counts pieces."""
    behind = re.split(r"\d", _CLAUSE.split(text[place.end:place.end + _CLAUSE_WORDS], maxsplit=1)[0])[0].strip()
    before = _CLAUSE.split(text[max(0, place.start - _CLAUSE_WORDS):place.start])[-1].strip()
    return (behind or before) if _PIECES.search(place.value) else (before or behind)
