"""Characters a font or a place above the line gives its look, in Unicode: symbol fonts, superscripts, subscripts."""

from enum import Enum

_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍",
    0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x78: "⌧", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA4: "◉", 0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xD8: "➢", 0xE0: "→",
    0xDF: "←", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✔", 0xFD: "☒", 0xFE: "☑",
    **{0x80 + place: sign for place, sign in enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")},
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA0: "■", 0xA2: "■", 0xA3: "□",
    **{0x69 + place: sign for place, sign in enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")},
}  # fmt: skip
_WINGDINGS_3 = {0x7D: "▶", 0x80: "▲", 0x82: "△", 0x84: "◀", 0x75: "▲", 0x76: "▼", 0x70: "▲", 0x71: "▼"}
_SYMBOL = {
    0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "·", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅",
    0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE5: "∑", 0xD6: "√",
    **{ord(letter): sign for letter, sign in zip("abgdelmpstwDSW", "αβγδελμπστωΔΣΩ", strict=True)},
}  # fmt: skip
FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "wingdings 3": _WINGDINGS_3, "symbol": _SYMBOL}
UNKNOWN = "■"


class Place(Enum):
    """Where a character stands to the line."""

    ON = "on"
    ABOVE = "above"
    BELOW = "below"


_SIGNS = {
    Place.ABOVE: dict(zip("0123456789+-−=()niº", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱº", strict=True)),
    Place.BELOW: dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True)),
}


def shown(code: int, font: str) -> str:
    """Return the character a symbol font shows for `code` (with or without the private-use offset F000)."""
    table = FONTS.get(font.strip().lower())
    if table is not None:
        low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
        if low in table:
            return table[low]
    if 0xE000 <= code <= 0xF8FF:
        plain = code - 0xF000
        return chr(plain) if font.lower() == "symbol" and 0x20 <= plain < 0x7F else UNKNOWN
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def shown_text(text: str, font: str) -> str:
    """Return `text` with the private codes of a symbol font shown as characters."""
    symbol_font = font.strip().lower() in FONTS
    return "".join(shown(ord(each), font) if symbol_font or 0xF000 <= ord(each) <= 0xF0FF else each for each in text)


def placed(text: str, place: Place) -> str | None:
    """Return `text` written above or below the line; None where a letter or a figure of it has no such character.

    What is neither letter nor figure and has none stays as it is: [1] becomes [¹].
    """
    signs = _SIGNS.get(place)
    if signs is None:
        return text
    known = frozenset(signs.values())
    if any(each.isalnum() and each not in signs and each not in known for each in text):
        return None
    return "".join(signs.get(each, each) for each in text)
