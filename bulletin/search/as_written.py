"""Words looked for in a text as it is written, where it is compared as it stands: a tenth of what folding it costs.

Nearly every text is such a one. Which are not is told by their characters alone: see `_SAME` and `_NO_CHINESE`.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise

from bulletin.search.folding_table import TRADITIONAL

_LONGEST = 64  # code points of a word; of a longer one no pattern is made


_WIDE = {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?", "％": "%", "\u3000": " "}
_FORMS = {narrow: f"[{re.escape(narrow)}{wide}]" for wide, narrow in _WIDE.items()}
_SIGNS = "、。《》「」『』【】〔〕“”‘’—·"
# What is compared as itself, in the other case, or as the sign in `_WIDE`, and never grows together with a neighbour.
_SAME = f"\n\t -~{_SIGNS}{''.join(_WIDE)}"
# Besides, what is compared as no Chinese character and no blank, whatever else becomes of it; no marks that hang on.
_NO_CHINESE = _SAME + "\u3001-\u3020±-³·×÷Α-Ρα-ω‐-—‘-…‰′″※℀-\u218b←-⏿①-⓿─-⛿㎀-㏟！-～￥"

_HAN = "\u3400-\u9fff〇"
_CHINESE = re.compile(f"[{_HAN}]+")
_OTHERS = re.compile(f"[ -@\\[-~{_SIGNS}{_HAN}]+")
_BLANKS = "[ \t\u3000]*"


def written_places(word: str, text: str) -> list[tuple[int, int]] | None:
    """Return begin and end (code points) of the places of `word`, which is in the form compared; none overlaps another.

    None where word or text may be compared otherwise than they are written: then both must be folded.
    """
    pattern, chinese = _pattern(word)
    if pattern is None or folds(chinese).search(text):
        return None
    return [place.span() for place in pattern.finditer(text)]


@cache
def folds(chinese: bool) -> re.Pattern[str]:
    """Return what finds a character for which a text must be folded, to find in it Chinese alone or other words too."""
    bounds = [0x33FF, *sorted(ord(each) for each in TRADITIONAL if "\u3400" <= each <= "\u9fff"), 0xA000]
    as_they_stand = "".join(f"{chr(before + 1)}-{chr(after - 1)}"
                            for before, after in pairwise(bounds) if after - before > 1)
    return re.compile(f"[^{_NO_CHINESE if chinese else _SAME}〇{as_they_stand}]")


@lru_cache(256)
def _pattern(word: str) -> tuple[re.Pattern[str] | None, bool]:
    """Return what finds a word as it may be written (None: cannot be told), and whether it is Chinese alone."""
    chinese = _CHINESE.fullmatch(word) is not None
    if not _OTHERS.fullmatch(word) or len(word) > _LONGEST or folds(chinese=False).search(word):
        return None, chinese
    pieces = ["(?<![0-9A-Za-z])"] if word[0].isascii() and word[0].isalnum() else []
    for before, character in pairwise(" " + word):
        if _CHINESE.match(before) and _CHINESE.match(character):
            pieces.append(_BLANKS)
        pieces.append(_form(character))
    return re.compile("".join(pieces)), chinese


def _form(character: str) -> str:
    if "a" <= character <= "z":
        return f"[{character}{character.upper()}]"
    return _FORMS.get(character) or re.escape(character)
