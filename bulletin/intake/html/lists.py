"""List labels as a browser shows them: 1. a. 一、 • by the kind of list, its start and the values of its items."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from bulletin.intake.counting import number
from bulletin.intake.html.style import declarations

TYPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
# CSS Counter Styles Level 3, 6: predefined styles by the forms of `counting`, with what follows the number
CSS = {
    "decimal": ("decimal", "."), "decimal-leading-zero": ("decimalZero", "."),
    "lower-alpha": ("lowerLetter", "."), "lower-latin": ("lowerLetter", "."),
    "upper-alpha": ("upperLetter", "."), "upper-latin": ("upperLetter", "."),
    "lower-roman": ("lowerRoman", "."), "upper-roman": ("upperRoman", "."),
    "cjk-decimal": ("ideographDigital", "、"), "cjk-ideographic": ("chineseCountingThousand", "、"),
    "simp-chinese-informal": ("chineseCountingThousand", "、"),
    "trad-chinese-informal": ("chineseCountingThousand", "、"),
    "simp-chinese-formal": ("chineseLegalSimplified", "、"),
    "trad-chinese-formal": ("ideographLegalTraditional", "、"),
    "japanese-informal": ("japaneseCounting", "、"), "cjk-heavenly-stem": ("ideographTraditional", "、"),
    "cjk-earthly-branch": ("ideographZodiac", "、"),
}  # fmt: skip
SIGNS = {"disc": "•", "circle": "○", "square": "▪"}
DEPTHS = ("•", "○", "▪")
LARGEST = 1_000_000


@dataclass
class Listing:
    """A list being read: its form (a sign, or a form of number with what follows), and the number of its next item."""

    sign: str
    form: str
    after: str
    next: int = 1
    step: int = 1

    def label(self, attributes: Mapping[str, str]) -> str:
        """Return the label of the next item; its attributes may set value and style."""
        sign, form, after = _kind(attributes, (self.sign, self.form, self.after))
        self.next = _whole(attributes.get("value"), self.next)
        value, self.next = self.next, self.next + self.step
        return f"{sign} " if sign else spaced(number(value, form) + after) if form else ""


def listing(tag: str, attributes: Mapping[str, str], depth: int) -> Listing:
    """Return the list that an `ol`, `ul` or `menu` begins, `depth` lists inside others."""
    usual = ("", "decimal", ".") if tag == "ol" else (DEPTHS[min(depth, len(DEPTHS) - 1)], "", "")
    step = -1 if tag == "ol" and "reversed" in attributes else 1
    return Listing(*_kind(attributes, usual), _whole(attributes.get("start"), 1), step)


def spaced(label: str) -> str:
    """Return a label with the blank that parts it from the text, where it ends in a letter, a digit or a sign."""
    runs_on = bool(label) and unicodedata.category(label[-1]) in ("Lo", "Ll", "Lu", "Nd", "So", "Sm")
    return f"{label} " if runs_on or label in ("•", "·", "-", "–") else label


def _kind(attributes: Mapping[str, str], otherwise: tuple[str, str, str]) -> tuple[str, str, str]:
    said = declarations(attributes.get("style", ""))
    named = said.get("list-style-type") or said.get("list-style", "")
    kind = next((word for word in named.split() if word in CSS or word in SIGNS or word == "none"), "")
    given = attributes.get("type", "")
    if kind == "none":
        return "", "", ""
    if kind in SIGNS or given.lower() in SIGNS:
        return SIGNS.get(kind) or SIGNS[given.lower()], "", ""
    if kind in CSS:
        return ("", *CSS[kind])
    return ("", TYPES[given], ".") if given in TYPES else otherwise


def _whole(said: str | None, otherwise: int) -> int:
    digits = (said or "").strip()
    if not digits.lstrip("-").isdecimal() or len(digits) > 7:
        return otherwise
    return max(-LARGEST, min(LARGEST, int(digits))) if digits.count("-") <= 1 else otherwise
