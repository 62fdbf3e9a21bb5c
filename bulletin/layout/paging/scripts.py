"""Which script a character belongs to, as word processors sort them; marks that several share follow their neighbour.

One letter a character: A Asian, L Western, C complex, W weak (takes the script of what stands before it), T a tab,
N a line break, O an object such as a picture, B a no-break space, which word processors set apart.
"""

import re
import unicodedata
from bisect import bisect_right

OBJECT = "\ufffc"
NO_BREAK = "\xa0"

# First code points of the blocks, each with the letter of its characters up to the next; the rest go by their kind.
_BLOCKS = (
    (0x0000, "L"), (0x0300, "?"), (0x0370, "L"), (0x0590, "C"), (0x10A0, "L"), (0x1100, "A"), (0x1200, "C"),
    (0x13A0, "L"), (0x1700, "C"), (0x18B0, "?"), (0x1E00, "L"), (0x2000, "?"), (0x2150, "W"), (0x2190, "?"),
    (0x2C60, "L"), (0x2C80, "L"), (0x2D00, "L"), (0x2E80, "A"), (0xA000, "A"), (0xA4D0, "?"), (0xA720, "L"),
    (0xA800, "?"), (0xA960, "A"), (0xA980, "?"), (0xAC00, "A"), (0xD800, "?"), (0xF900, "A"), (0xFB00, "?"),
    (0xFB50, "C"), (0xFE00, "?"), (0xFE30, "A"), (0xFE50, "?"), (0xFE70, "C"), (0xFF00, "A"), (0xFFF0, "?"),
    (0x1B000, "A"), (0x1B300, "?"), (0x20000, "A"), (0x40000, "?"),
)
_STARTS = [start for start, _ in _BLOCKS]
_WEAK = frozenset("\x01\x02\x20\xa0\u02ca\u02cb\u02c7\u02d9")
_OWN = {"\t": "T", "\n": "N", OBJECT: "O"}
_ASIAN_NAMES = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "YI ")
_PIECE = re.compile("W+|[^W]+")


class _Letters(dict[int, str]):
    """The letter of each code point, found when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = _letter(chr(code))
        self[code] = letter
        return letter


_LETTERS = _Letters()


def _letter(character: str) -> str:
    if character in _OWN:
        return _OWN[character]
    if character in _WEAK:
        return "W"
    kind = _BLOCKS[bisect_right(_STARTS, ord(character)) - 1][1]
    if kind != "?":
        return kind
    if unicodedata.category(character)[0] != "L":
        return "W"
    return "A" if unicodedata.name(character, "").startswith(_ASIAN_NAMES) else "L"


def scripts(text: str) -> str:
    """Return the letters of `text`, one a character, no W among them: weak ones take the script before them.

    At the beginning they are Western, a quotation mark before Chinese too: the word processor we compare with asks the
    language it speaks itself, which is no Chinese one where it runs without a window.
    """
    letters = text.translate(_LETTERS)
    if "W" not in letters:
        return letters  # a no-break space is among the weak ones
    before, made = "L", []
    for piece in _PIECE.findall(letters):
        if piece[0] == "W":
            made.append(before * len(piece))
        else:
            made.append(piece)
            before = piece[-1] if piece[-1] in "ALC" else "L"
    whole = "".join(made)
    if NO_BREAK not in text:
        return whole
    return "".join("B" if character == NO_BREAK else letter for character, letter in zip(text, whole, strict=True))


def letter_or_number(character: str) -> bool:
    """Tell whether a gap stands between this character and a neighbour of another script: letters and digits."""
    return character.isalpha() or character.isdigit() or character.isnumeric()
