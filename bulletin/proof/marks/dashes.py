"""The dash between clauses is —— ; a single — joins places, times and stages."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import GAP, HAN, LINE
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_LONG = re.compile(
    rf"(?<=[{HAN}”》）]){GAP}?(?P<many>[-－–―─]{{2,}}+|—[-－]+|—{{3,}}+){GAP}?(?=[{HAN}“《])"
    rf"|{LINE}(?P<first>--+|－－+|─+|—(?!—))(?=[{HAN}“])")
_SHORT = re.compile(rf"(?<=[{HAN}”》）])(?P<one>—)(?=[{HAN}“《])")
_CLAUSE = re.compile(rf"[{HAN}“”‘’《》（）]*")
_FAR = 40


def long_dashes(passage: Passage) -> Iterator[Found]:
    """Find a dash between clauses that is not ——. A single — joins places, times and stages: there it is right."""
    text = passage.masked
    for each in _LONG.finditer(text):
        name = "many" if each["many"] else "first"
        yield Found(each.start(name), each.end(name), "——", "signs", {"sign": each[name]})
    if "—" in text:
        for each in _SHORT.finditer(text):
            if _parts_clauses(text, each.start()):
                yield Found(each.start(), each.end(), "——", "single", {"sign": "—"})


def _parts_clauses(text: str, at: int) -> bool:
    """Return whether what follows explains what goes before: a noun such as 目标, or 这, 那, 即 after the dash."""
    after = text[at + 1:at + 1 + _FAR]
    clause = _CLAUSE.match(after)
    length = len(clause.group()) if clause else 0
    if length < 4 or after[length:length + 1] == "—" or "—" in text[max(0, at - 8):at]:
        return False
    before = text[max(0, at - 4):at]
    is_phrase = len(before) == 4 and _CLAUSE.fullmatch(before) is not None
    return after.startswith(words("after_dash.txt")) or (is_phrase and before.endswith(words("before_dash.txt")))


RULES = (
    Rule("P17", Strength.FLAG, "GB/T 15834—2011 4.10", long_dashes, ("目标--全面小康",),
         ("目标——全面小康；2013—2015年", "北京—上海")),
)
