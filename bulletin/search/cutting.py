"""Search in Chinese: what a text is cut into for the index, and what a query asks of it.

Chinese is found anywhere: overlapping pairs of characters find every word of two characters or more, and each
character is a token by itself. Latin words and numbers (runs of a-z and 0-9) are found from their beginning: 20 finds
20万元 and 2026, not 120万元; so their first one to four characters are tokens too, and two of them with a point
between are one more. What the index proposes is verified by `occurs`, by the same rules.
Blanks inside Chinese do not count; the end of a line does, so that nothing is found across paragraphs.
"""

import re
import unicodedata
from dataclasses import dataclass

from bulletin.search.folding import FOLDING_VERSION, folded

# Raised whenever `tokens` cuts differently: archives then make their index anew.
TOKENS_VERSION = f"8.{FOLDING_VERSION}"

_HAN = "㐀-鿿\uf900-\ufaff〇\U00020000-\U0003ffff"
_PIECES = re.compile(rf"(?P<han>[{_HAN}]+)|(?P<word>[0-9a-z]+)")
_POINTED = re.compile(r"(?<![0-9a-z])(?=([0-9a-z]+)\.([0-9a-z]+))")
_POINT = "．"  # in the token of two runs with a point between them: 3.5 is found at once among all that has a 3 and a 5
_BLANK_IN_CHINESE = re.compile(rf"(?<=[{_HAN}])[^\S\n]+(?=[{_HAN}])")
# What NFKC does to the punctuation of Chinese texts; done beforehand, most need no more, at a quarter of the cost.
_COMMON = tuple((mark, unicodedata.normalize("NFKC", mark)) for mark in "，：；（）！？％　")
TITLE, SECTION, PEOPLE = "⊤", "⊢", "⊦"  # before the tokens of what is no text but a field
LONGEST_PART = 8  # characters; so much of a name is found by one token
_BEGINS = "⊳"  # before the beginning of a word
_BEGINNING = 4  # characters; years are asked for most
_RUN_OF_CHINESE = re.compile(rf"[{_HAN}]+")
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
    """Return `text` as it is compared: compatibility forms folded (NFKC), lower case, traditional characters
    as simplified ones, no blanks inside Chinese.
    """
    for wide, narrow in _COMMON:
        text = text.replace(wide, narrow)
    return _BLANK_IN_CHINESE.sub("", folded(unicodedata.normalize("NFKC", text).lower()))


def tokens(text: str, field: str = "") -> str:
    """Return the index tokens of `text`, each once, parted by blanks; `field` is put before each."""
    seen = normal(text)
    found = {f"{before}{_POINT}{after}" for before, after in _POINTED.findall(seen)}
    for piece in _PIECES.finditer(seen):
        if word := piece["word"]:
            found.add(word)
            found.update(_BEGINS + word[:end] for end in range(1, min(len(word), _BEGINNING) + 1))
        else:
            han = piece["han"]
            found.update(han)
            found.update(han[at:at + 2] for at in range(len(han) - 1))
    return " ".join(sorted(field + token for token in found) if field else sorted(found))


def parts(names: str, field: str) -> str:
    """Return the tokens of names, parted by signs: those of `tokens`, and every part of a name up to 8 characters."""
    found = {han[at:end] for han in _RUN_OF_CHINESE.findall(normal(names)) for at in range(len(han))
             for end in range(at + 3, min(len(han), at + LONGEST_PART) + 1)}
    return " ".join([tokens(names, field), *sorted(field + part for part in found)]).strip()


def part(text: str) -> Terms:
    """Return what `text` asks of the tokens that `parts` gives."""
    wanted = phrase(text)
    word = "".join(wanted.words)
    if 2 < len(word) <= LONGEST_PART and _RUN_OF_CHINESE.fullmatch(word):
        return Terms(wanted.words, (word,), ())
    return wanted


def terms(query: str) -> Terms:
    """Return what the words of `query`, parted by blanks, ask of the index; all must occur."""
    return _asked(tuple(folded(unicodedata.normalize("NFKC", query).lower()).split()))


def phrase(text: str) -> Terms:
    """Return what `text` asks of the index, taken as one: blanks inside Chinese do not count, others do."""
    whole = normal(text).strip()
    return _asked((whole,) if whole else ())


def _asked(words: tuple[str, ...]) -> Terms:
    whole: list[str] = []
    starts: list[str] = []
    for word in words:
        for pointed in _POINTED.finditer(word):
            (starts if pointed.end(2) == len(word) else whole).append(f"{pointed[1]}{_POINT}{pointed[2]}")
        for piece in _PIECES.finditer(word):
            if han := piece["han"]:
                whole.extend([han] if len(han) == 1 else [han[at:at + 2] for at in range(len(han) - 1)])
            elif piece.end() < len(word):
                whole.append(piece[0])
            elif len(piece[0]) <= _BEGINNING:
                whole.append(_BEGINS + piece[0])
            else:
                starts.append(piece[0])
    return Terms(words, tuple(dict.fromkeys(whole)), tuple(dict.fromkeys(starts)))


def occurs(wanted: Terms, text: str) -> bool:
    """Return whether every word is really in `text`; one that begins with a letter or digit, where a run of them does.
    """
    seen = normal(text)
    return all(_place(word, seen) >= 0 for word in wanted.words)


def _place(word: str, text: str) -> int:
    """Return where `word` is found first, -1 for nowhere."""
    at = text.find(word)
    while at > 0 and _is_of_a_run(word[0]) and _is_of_a_run(text[at - 1]):
        at = text.find(word, at + 1)
    return at


def _is_of_a_run(character: str) -> bool:
    return character.isascii() and character.isalnum()
