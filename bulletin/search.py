"""Search in Chinese: what a text is cut into for the index, and what a query asks of it.

Overlapping pairs of characters find every word of two characters or more exactly; a single character is found as the
beginning of a pair. Latin words and numbers stay whole. What the index proposes is verified by `occurs`.
"""

import re
import unicodedata
from dataclasses import dataclass

_PIECES = re.compile(r"(?P<han>[㐀-鿿豈-﫿〇\U00020000-\U0003ffff]+)|(?P<word>[0-9a-z]+)")
_BLANK_IN_CHINESE = re.compile(r"(?<=[㐀-鿿])\s+(?=[㐀-鿿])")


@dataclass(frozen=True)
class Terms:
    """What the index is asked: all of `whole` and a token beginning with each of `starts`; `words` verify the find."""

    words: tuple[str, ...]
    whole: tuple[str, ...]
    starts: tuple[str, ...]

    @property
    def exact(self) -> bool:
        """Whether the index alone answers exactly, so that finds need only be counted."""
        return all(re.fullmatch(r"[㐀-鿿]{1,2}", word) for word in self.words)


def normal(text: str) -> str:
    """Return `text` as it is compared: compatibility forms folded (NFKC), lower case, no blanks inside Chinese."""
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
            if text := piece["word"]:
                starts.append(text)
            elif len(han := piece["han"]) == 1:
                starts.append(han)
            else:
                whole.extend(han[at:at + 2] for at in range(len(han) - 1))
    return Terms(words, tuple(dict.fromkeys(whole)), tuple(dict.fromkeys(starts)))


def occurs(wanted: Terms, text: str) -> bool:
    """Return whether every word is really in `text`."""
    seen = normal(text)
    return all(word in seen for word in wanted.words)


def snippet(wanted: Terms, text: str, width: int = 110) -> str:
    """Return about `width` code points of `text` around the first word found."""
    line = re.sub(r"\s+", " ", text)
    places = [at for word in wanted.words if (at := line.lower().find(word)) >= 0]
    start = max(0, min(places, default=0) - width // 3)
    return ("…" if start else "") + line[start:start + width] + ("…" if start + width < len(line) else "")
