"""What a parameter of a layout may be, so that a page can be set with it: ranges, colours, names of fonts."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from bulletin.layout.layout import Face, Fonts, Layout, Masthead

MM = 1440 / 25.4  # twips
_LARGEST_PAPER = 31_680  # twips, what Word takes
_LEAST_BLOCK = round(50 * MM)
_PITCH, _SPACING = (200, 1_440), (-60, 200)
_COUNTS = {"lines": (5, 80), "characters": (8, 100)}
_POINTS = (5.0, 96.0)
_RULE = (2, 96)  # eighths of a point
_LINE = 4_000
_MASTHEAD = {"size": (8.0, 120.0), "spread": (0.0, 4.0), "share": (0.1, 1.0), "rule": _RULE, "gap": (0, 8)}
_LEAST_LABEL, _LEAST_ROW = 600, 240
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_LONGEST_FONT = 31  # characters Word keeps of a font's name

Bounds = tuple[float, float]


@dataclass(frozen=True)
class Allowed:
    """What a parameter may be: from `least` to `most` in its own unit, or what `form` says.

    `form` is `font` (a name), `face` (a key of `Fonts`), `colour` (RRGGBB), `name`, or empty for a number.
    """

    least: float = 0
    most: float = 0
    form: str = ""

    def holds(self, value: object) -> bool:
        """Tell whether `value` is one of them."""
        if self.form:
            return isinstance(value, str) and _FORMS[self.form](value)
        return isinstance(value, int | float) and not isinstance(value, bool) and self.least <= value <= self.most


def _named(text: str) -> bool:
    return bool(text.strip()) and text.isprintable() and len(text) <= _LONGEST_FONT


def _is_face(text: str) -> bool:
    return text in {each.name for each in fields(Fonts)}


def _is_colour(text: str) -> bool:
    return _COLOUR.fullmatch(text) is not None


_FORMS: Mapping[str, Callable[[str], bool]] = {"font": _named, "name": _named, "face": _is_face, "colour": _is_colour}


def allowed(layout: Layout, key: str) -> Allowed:
    """Return what the parameter `key` (dotted) may be while all others are as in `layout`.

    KeyError for a key no layout has.
    """
    part, _, name = key.partition(".")
    if part in ("name", "fonts"):
        return Allowed(form="font" if part == "fonts" else "name")
    if name == "colour" or name.endswith(".font"):
        return Allowed(form="colour" if name == "colour" else "face")
    bounds = {"page": _page, "faces": _face, "masthead": _masthead, "imprint": _imprint, "sheet": _sheet}[part]
    return Allowed(*bounds(layout, name))


def _page(layout: Layout, name: str) -> Bounds:
    page = layout.page
    em = round(layout.faces.body.size * 20)
    wide = max(_LEAST_BLOCK, page.characters * (em + page.spacing))
    high = max(_LEAST_BLOCK, page.lines * page.pitch)
    foot = layout.faces.page_number.line
    bounds: dict[str, Bounds] = {
        "width": (page.left + page.right + wide, _LARGEST_PAPER),
        "height": (page.top + page.bottom + high, _LARGEST_PAPER),
        "top": (0, page.height - page.bottom - high),
        "bottom": (page.footer + foot, page.height - page.top - high),
        "left": (0, page.width - page.right - wide),
        "right": (0, page.width - page.left - wide),
        "header": (0, page.height // 4),
        "footer": (0, page.bottom - foot),
        "pitch": (_PITCH[0], min(_PITCH[1], page.text_height // max(1, page.lines))),
        "spacing": (_SPACING[0], min(_SPACING[1], page.text_width // max(1, page.characters) - em)),
        "lines": (_COUNTS["lines"][0], min(_COUNTS["lines"][1], page.text_height // max(1, page.pitch))),
        "characters": (_COUNTS["characters"][0],
                       min(_COUNTS["characters"][1], page.text_width // max(1, em + page.spacing))),
    }
    return bounds[name]


def _face(layout: Layout, name: str) -> Bounds:
    kind, _, which = name.partition(".")
    face: Face = getattr(layout.faces, kind)
    if which == "size":
        return _POINTS[0], min(_POINTS[1], face.line / 20)  # an exact line cuts off what is higher
    most = layout.page.bottom - layout.page.footer if kind == "page_number" else _LINE
    return math.ceil(face.size * 20), most


def _masthead(layout: Layout, name: str) -> Bounds:
    head: Masthead = layout.masthead
    if name == "smallest":
        return _POINTS[0], head.size
    if name == "top":
        return 0, layout.page.text_height // 2
    if name == "size":
        return head.smallest, _MASTHEAD["size"][1]
    return _MASTHEAD[name]


def _imprint(layout: Layout, name: str) -> Bounds:
    return (0, layout.page.text_width // 4) if name == "inset" else _RULE


def _sheet(layout: Layout, name: str) -> Bounds:
    bounds: dict[str, Bounds] = {
        "label": (_LEAST_LABEL, layout.page.text_width // 4),
        "row": (_LEAST_ROW, layout.page.text_height // 8),
        "opinion": (_LEAST_ROW, layout.page.text_height // 2),
    }
    return bounds[name]
