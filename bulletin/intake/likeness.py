"""How alike two texts are: the same but for their typing, the same message reworked, or only the same form filled in.

Of the measures tried on office prose (see tests/bench/twins.py) one over the whole text loses a report among others in
a composite, or with its paragraphs in another order. So sentence is held against sentence, and the shorter text counts.
"""

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from bulletin.search.cutting import normal, tokens

SIMILAR = 0.5  # from here on two texts are one message; reworked ones reach 0.6 and more, others stay under 0.4

_SHORTEST = 10  # characters; what is shorter, such as a lone name, is "the same" too easily
_SENTENCE = 6  # characters; what is shorter is a heading's number, a cell, a date
_ONE_SENTENCE = 0.5  # by Indel; two sentences of unrelated texts reach 0.4
_FEW_FIGURES = 4
_SAME_FIGURES = 0.5  # the share of figures that a reworked text keeps at the least

_FORM_FILLED = 0.4  # left of the likeness of texts with few figures that are about different places
_SHORT_TEXT = 40  # characters; two texts so short share half of them by chance
_ONE_SENTENCE_OF_FEW = 0.8

_LONGEST_SENTENCE = 400  # characters; what goes on longer without a full stop is cut
_COMPARISONS = 40_000  # of sentences; of a longer text only every so many are held against the other

_NUMERAL = "一二三四五六七八九十"
# 一、 （一） 1. （1） ① ●: written by hand in one version of a text and by the word processor, or lost, in another.
_LABEL = re.compile(
    rf"(^|[。！？!?：:；;])[^\S\n]*(?:[{_NUMERAL}]{{1,3}}[、.．]|[（(](?:[{_NUMERAL}]{{1,3}}|[0-9０-９]{{1,2}})[)）]"
    r"|[0-9０-９]{1,2}(?:[、)）]|[.．](?![0-9０-９]))|[㈠-㈩①-⑳⑴-⒇⒈-⒛●■◆▲★○□◇△☆•·]|[–—-](?![0-9０-９]))", re.MULTILINE)
_BLANKS = re.compile(r"[\s_\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+")
_DASHES = re.compile(r"[-‐‑–—~−]+([0-9]?)")
_KEPT = r"\w%‰+±<>≤≥="  # and a dash before a figure, and whatever stands between two
_MARKS = re.compile(rf"(?<![0-9])[^{_KEPT}-]+|[^{_KEPT}-]+(?![0-9])")
# The end of a long line that ends in the midst of a sentence is where a mail or a scan broke it.
_BROKEN_LINE = re.compile(r"(?<=[^\n]{20})(?<![。!?;:)])\n")
_BETWEEN_SENTENCES = re.compile(r"[。!?;\n]")
_NOT_SAID = re.compile(r"[\W_]+")
_BEFORE_MEASURE = re.compile(r"(?<=[0-9]) +(?=[^0-9\s])")
_FIGURE = re.compile(r"([0-9]+(?:\.[0-9]+)?)(?![0-9.])[余多]?([^年月日时]|$)")
# Who a text is about or from: where a sentence, or a clause begins; who signs it may only pass it on.
_BEGINS = r"(?:^|[\n。!?;:,])(?:近日|今日|昨日|日前)?"
_PLACE = re.compile(_BEGINS + r"(?![全各我本该])([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道))")
_DEPARTMENT = re.compile(_BEGINS + r"([\u4e00-\u9fff]{0,3}县[\u4e00-\u9fff]{1,8}?(?:局|委|院|中心))")


@dataclass(frozen=True)
class _Sentences:
    said: str
    pieces: tuple[str, ...]
    length: int
    figures: Counter[str]
    places: frozenset[str]
    departments: frozenset[str]  # like the places looked for only where there are few figures


def digest(text: str) -> str:
    """Return the SHA-256, in hexadecimal, of what `text` says, however it was typed; empty for less than 10 characters.

    Blanks, line breaks, width, case, punctuation and the numbers before headings do not count. Every word and figure
    does, with the marks inside a figure: 1.5 is not 15, 2-3 is not 23.
    """
    said = _said(text)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest() if len(said) >= _SHORTEST else ""


def same_title(a: str, b: str) -> bool:
    """Return whether two titles are the same but for their typing; titles of nothing are not."""
    said = _said(a)
    return bool(said) and said == _said(b)


def likeness(a: str, b: str, at_least: float) -> float:
    """Return how much of the shorter text's message is in the longer, 0 to 1; 0 when it is less than `at_least`."""
    return likeness_to(a)(b, at_least)


def likeness_to(text: str) -> Callable[[str, float], float]:
    """Return `likeness` with `text` for one side, for holding it against many."""
    mine = _sentences(text)

    def to(other: str, at_least: float) -> float:
        found = _shared(mine, _sentences(other), at_least)
        return found if found >= at_least else 0.0

    return to


def sample(text: str, count: int = 60) -> tuple[str, ...]:
    """Return up to `count` tokens of the search index from all over `text`, always the same for the same text.

    They are pairs of Chinese characters, and words or numbers of three characters and more.
    """
    telling = [token for token in tokens(text).split()
               if token.isalnum() and len(token) > (2 if token.isascii() else 1)]
    return tuple(sorted(telling, key=lambda token: (zlib.crc32(token.encode()), token))[:count])


def _said(text: str) -> str:
    dashed = _DASHES.sub(lambda found: f"-{found[1]}" if found[1] else "", _BLANKS.sub("", _typed_alike(text)))
    return _MARKS.sub("", dashed)


def _typed_alike(text: str) -> str:
    """Return `text` without the numbers before its headings, in one width and case."""
    return normal(_LABEL.sub(r"\1", text))


def _sentences(text: str) -> _Sentences:
    typed = _BEFORE_MEASURE.sub("", _typed_alike(text))
    said = [_NOT_SAID.sub("", piece) for piece in _BETWEEN_SENTENCES.split(_BROKEN_LINE.sub("", typed))]
    long_enough = [piece for piece in said if len(piece) >= _SENTENCE] or [piece for piece in said if piece]
    pieces = tuple(piece[at:at + _LONGEST_SENTENCE] for piece in long_enough
                   for at in range(0, len(piece), _LONGEST_SENTENCE))
    figures = Counter(found[1] + found[2] for found in _FIGURE.finditer(typed) if len(found[1]) > 1)
    looked_for = typed if figures.total() < _FEW_FIGURES else ""
    return _Sentences("".join(said), pieces, sum(map(len, pieces)), figures,
                      frozenset(_PLACE.findall(looked_for)), frozenset(_DEPARTMENT.findall(looked_for)))


def _shared(a: _Sentences, b: _Sentences, at_least: float) -> float:
    """Return the wording shared, less where figures or places are others: then a form was filled in once more."""
    if not a.said or not b.said:
        return 0.0
    if a.said == b.said:
        return 1.0
    kept = _figures_kept(a.figures, b.figures) * _places_kept(a, b)
    if kept < at_least:
        return 0.0
    shorter, longer = sorted((a, b), key=lambda each: (each.length, each.pieces))
    return kept * _wording(shorter.pieces, longer.pieces)


def _figures_kept(a: Counter[str], b: Counter[str]) -> float:
    fewer = min(a.total(), b.total())
    return min(1.0, (a & b).total() / fewer / _SAME_FIGURES) if fewer >= _FEW_FIGURES else 1.0


def _places_kept(a: _Sentences, b: _Sentences) -> float:
    """Return what is left of the likeness where few figures tell the texts apart but all they are about does."""
    told = [(one, other) for one, other in ((a.places, b.places), (a.departments, b.departments)) if one and other]
    return _FORM_FILLED if told and all(one.isdisjoint(other) for one, other in told) else 1.0


def _wording(pieces: tuple[str, ...], others: tuple[str, ...]) -> float:
    """Return the share of the characters in `pieces` that `others` have too, sentence by sentence, in any order."""
    from rapidfuzz import process
    from rapidfuzz.distance import Indel
    looked_at = pieces[::1 + len(pieces) * len(others) // _COMPARISONS]
    least = _ONE_SENTENCE_OF_FEW if sum(map(len, pieces)) < _SHORT_TEXT else _ONE_SENTENCE
    alike = 0.0
    for piece in looked_at:
        best = process.extractOne(piece, others, scorer=Indel.normalized_similarity, score_cutoff=least)
        alike += len(piece) * best[1] if best else 0.0
    return alike / sum(map(len, looked_at))
