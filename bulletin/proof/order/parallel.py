"""Parallel items with a full stop inside (S02), and where a bracket stands at the end of a sentence (S03)."""

import re
from collections.abc import Iterator, Sequence

from bulletin.proof.order.inline import Item, items_in, parting, runs_of, segments
from bulletin.proof.order.numbers import Numbered, numbered
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure

_QUOTED = re.compile(r"“[^“”]{0,300}”|（[^（）]{0,200}）|《[^《》]{0,100}》")


def _unquoted(words: str) -> str:
    return _QUOTED.sub("", words)


def _semicolons(manuscript: Manuscript) -> Iterator[Found]:
    for passage in manuscript.passages:
        if not passage.in_table:
            for run in runs_of(items_in(passage)):
                yield from _in_passage(run)
    yield from _over_passages(manuscript.passages)


def _in_passage(run: Sequence[Item]) -> Iterator[Found]:
    if len(run) < 2:
        return
    parts = segments(run)[:-1]
    if not any("。" in _unquoted(words).rstrip("。；，”） ") for _, words in parts):
        return
    for item in run[1:]:
        at = parting(item)
        if at >= 0 and item.passage.text[at] == "；":
            yield Found(item.passage.start + at, item.passage.start + at + 1, "。", "inline")


def _over_passages(passages: Sequence[Passage]) -> Iterator[Found]:
    """Look at items that are paragraphs of their own: neighbours with numbers of one level that follow each other."""
    run: list[tuple[Numbered, Passage]] = []
    for passage in passages:
        number = numbered(passage)
        if number and run and number.level == run[-1][0].level and number.value == run[-1][0].value + 1:
            run.append((number, passage))
            continue
        yield from _paragraphs(run)
        run = [(number, passage)] if number else []
    yield from _paragraphs(run)


def _paragraphs(run: Sequence[tuple[Numbered, Passage]]) -> Iterator[Found]:
    texts = [passage.text.rstrip() for _, passage in run]
    if len(run) < 2 or not any("。" in _unquoted(text).rstrip("。；") for text in texts):
        return
    for (_, passage), text in zip(run, texts, strict=True):
        if text.endswith("；"):
            at = passage.start + len(text) - 1
            yield Found(at, at + 1, "。", "paragraph")


# What stands in a bracket as a part of the sentence before it: it explains words, and says nothing by itself.
_PART = r"(?:其中|含|包括|不含|不包括|即|下同|以下简称|以下统称|见附件|见附表|见表|见图|详见|附后)"
_AFTER = re.compile(rf"。(?P<bracket>（{_PART}[^（）。！？\n]{{0,60}}）)(?P<stop>。?)")
_BEFORE = re.compile(
    r"(?<=[^。！？：；…”\n（(\s])（(?P<words>[^（）。！？“”\n]{1,60})(?P<stop>。)）(?P<after>[。，；]?)")


def _brackets(manuscript: Manuscript) -> Iterator[Found]:
    for passage in manuscript.passages:
        for each in _AFTER.finditer(passage.text):
            yield _found(passage, each, each["bracket"] + "。", "after")
        for each in _BEFORE.finditer(passage.text):
            at_end = not each["after"] and each.end() >= len(passage.text.rstrip())
            if each["after"] or at_end:
                yield _found(passage, each, f"（{each['words']}）{each['after'] or '。'}", "before")


def _found(passage: Passage, match: re.Match[str], suggestion: str, case: str) -> Found:
    return Found(passage.start + match.start(), passage.start + match.end(), suggestion, case)


STRUCTURES = (
    Structure("S02", Strength.FLAG, "GB/T 15834—2011 4.6（参考）", _semicolons),
    Structure("S03", Strength.FLAG, "GB/T 15834—2011 4.9、附录B.2（参考）", _brackets),
)
