"""Search in Chinese: what a text is cut into for the index, and what a query asks of it.

Chinese is found anywhere: overlapping pairs of characters find every word of two characters or more, a single
character is found as the beginning of a pair. Latin words and numbers (runs of a-z and 0-9) are found from their
beginning: 20 finds 20万元 and 2026, not 120万元. What the index proposes is verified by `occurs`, by the same rules.
Blanks inside Chinese do not count; the end of a line does, so that nothing is found across paragraphs.
"""

import re
import unicodedata
from dataclasses import dataclass

TOKENS_VERSION = 3  # raised whenever `tokens` cuts differently: archives then make their index anew

_HAN = "㐀-鿿\uf900-\ufaff〇\U00020000-\U0003ffff"
_PIECES = re.compile(rf"(?P<han>[{_HAN}]+)|(?P<word>[0-9a-z]+)")
_BLANK_IN_CHINESE = re.compile(rf"(?<=[{_HAN}])[^\S\n]+(?=[{_HAN}])")
# What NFKC does to the punctuation of Chinese texts; done beforehand, most need no more, at a quarter of the cost.
_COMMON = tuple((mark, unicodedata.normalize("NFKC", mark)) for mark in "，：；（）！？％　")
_INDEX_ALONE = re.compile(rf"[{_HAN}]{{1,2}}|[0-9a-z]+")


@dataclass(frozen=True)
class Terms:
    """What the index is asked: all of `whole` and a token beginning with each of `starts`; `words` verify the find."""

    words: tuple[str, ...]
    whole: tuple[str, ...]
    starts: tuple[str, ...]

    @property
    def exact(self) -> bool:
        """Whether the index alone answers exactly, so that finds need not be verified."""
        return all(_INDEX_ALONE.fullmatch(word) for word in self.words)


def normal(text: str) -> str:
    """Return `text` as it is compared: compatibility forms folded (NFKC), lower case, no blanks inside Chinese."""
    for wide, narrow in _COMMON:
        text = text.replace(wide, narrow)
    return _BLANK_IN_CHINESE.sub("", unicodedata.normalize("NFKC", text).lower())


def tokens(text: str) -> str:
    """Return the index tokens of `text`, each once, parted by blanks."""
    found: set[str] = set()
    for piece in _PIECES.finditer(normal(text)):
        if word := piece["word"]:
            found.add(word)
        else:
            han = piece["han"]
            found.update(han[at:at + 2] for at in range(len(han)))
    return " ".join(sorted(found))


def terms(query: str) -> Terms:
    """Return what the words of `query`, parted by blanks, ask of the index; all must occur."""
    words = tuple(word for word in unicodedata.normalize("NFKC", query).lower().split() if word)
    whole: list[str] = []
    starts: list[str] = []
    for word in words:
        for piece in _PIECES.finditer(word):
            han = piece["han"] or ""
            if len(han) < 2:  # one that something follows is a token of its own, the last one only begins a token
                (whole if piece.end() < len(word) else starts).append(piece[0])
            else:
                whole.extend(han[at:at + 2] for at in range(len(han) - 1))
    return Terms(words, tuple(dict.fromkeys(whole)), tuple(dict.fromkeys(starts)))


def occurs(wanted: Terms, text: str) -> bool:
    """Return whether every word is really in `text`; one that begins with a letter or digit, where a run of them does.
    """
    seen = normal(text)
    return all(_place(word, seen) >= 0 for word in wanted.words)


def snippet(wanted: Terms, text: str, width: int = 110) -> str:
    """Return about `width` code points of `text` around the first word found."""
    line = re.sub(r"\s+", " ", text)
    places = [at for word in wanted.words if (at := _place(word, line.lower())) >= 0]
    start = max(0, min(places, default=0) - width // 3)
    return ("…" if start else "") + line[start:start + width] + ("…" if start + width < len(line) else "")


def _place(word: str, text: str) -> int:
    """Return where `word` is found first, -1 for nowhere."""
    at = text.find(word)
    while at > 0 and _is_of_a_run(word[0]) and _is_of_a_run(text[at - 1]):
        at = text.find(word, at + 1)
    return at


def _is_of_a_run(character: str) -> bool:
    return character.isascii() and character.isalnum()
