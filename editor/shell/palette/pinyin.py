"""How Chinese words are spelt in letters, by pypinyin; its table of phrases takes a moment to read, so it is read late
and off the GUI thread.
"""

import re
from functools import cache
from types import ModuleType

Syllables = tuple[str, ...]
_LATIN = re.compile(r"[0-9a-z]+")
_CHONG = tuple("做开排办报")  # 重 before these is chóng, which the table of phrases does not know


@cache
def syllables(words: str) -> Syllables:
    """Return the syllables of `words` without tones, and the Latin words between them as they are, in small letters."""
    pinyin = _table()
    return tuple(each for each in pinyin.lazy_pinyin(words.lower(), errors=_LATIN.findall) if each)


@cache
def _table() -> ModuleType:
    import pypinyin

    pypinyin.load_phrases_dict({f"重{each}": [["chóng"], *pypinyin.pinyin(each)] for each in _CHONG})
    return pypinyin
