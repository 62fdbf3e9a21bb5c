"""What the markup says about the look of text: emphasis, hidden or struck out, centred, its size and font."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bulletin.intake.incoming import Kind
from bulletin.intake.symbols import Place
from bulletin.text import Role

POINTS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}
HEADINGS = {"h1": Role.TITLE, "h2": Role.LEVEL1, "h3": Role.LEVEL2, "h4": Role.LEVEL3, "h5": Role.LEVEL4}
BOLD, ITALIC, UNDERLINED = (
    frozenset({"b", "strong", "th"}),
    frozenset({"i", "em", "cite", "var", "dfn"}),
    frozenset({"u"}),
)
SILENT = frozenset({"script", "style", "title", "template", "noscript", "noframes", "datalist", "rt", "rp"})
OBJECTS = frozenset({"iframe", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video"})
PARTS = {"header": Kind.HEADERS_FOOTERS, "footer": Kind.HEADERS_FOOTERS, "comment-list": Kind.COMMENTS_KEPT}
RULE = re.compile(r"([^{}]{1,400})\{([^{}]{0,4000})\}")
SELECTOR = re.compile(r"([a-z][a-z0-9]*)?(?:\.([\w-]+))?", re.IGNORECASE)
PLACES = {"sup": Place.ABOVE, "super": Place.ABOVE, "sub": Place.BELOW}
NOTHING: dict[str, str] = {}
Sheet = dict[tuple[str, str], dict[str, str]]


@dataclass(frozen=True)
class Look:
    """How text looks inside an element; `left` names under what remark it stays out of the text, `""` for none.

    `size` is in points, 0 where nothing is said; `change` is `del` or `ins` inside a tracked change.
    """

    bold: bool = False
    italic: bool = False
    underline: bool = False
    centred: bool = False
    kept_blanks: bool = False
    label: bool = False
    left: str = ""
    change: str = ""
    style: Role | None = None
    size: float = 0.0
    font: str = ""
    place: Place = Place.ON


def declarations(style: str) -> dict[str, str]:
    """Return the declarations of a style attribute by name, in small letters."""
    pairs = (part.partition(":") for part in style.split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs if name.strip()}


def sheet(text: str) -> Sheet:
    """Return the plain rules of a style sheet by tag and class (either may be empty); @media and @page are none."""
    rules: Sheet = {}
    bare = re.sub(r"/\*.*?\*/|<!--|-->", "", text, flags=re.DOTALL)
    flat = re.sub(r"@[^{};]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", bare) if len(bare) < 200_000 else ""
    for selectors, body in RULE.findall(flat):
        for each in selectors.split(","):
            found = SELECTOR.fullmatch(each.strip())
            if found and each.strip():
                rules.setdefault(((found[1] or "").lower(), (found[2] or "").lower()), {}).update(declarations(body))
    return rules


def look_of(tag: str, attributes: Mapping[str, str], outer: Look, rules: Sheet) -> Look:
    """Return the look inside an element of `outer`, by its name, its attributes and the style sheet."""
    said = _said(tag, attributes, rules)
    if not said and not attributes and tag not in TELLING:
        return outer
    if outer.left:
        return outer
    look = replace(
        outer,
        bold=_bold(said, tag in BOLD or outer.bold),
        italic=_italic(said, tag in ITALIC or outer.italic),
        underline=_underlined(said, tag in UNDERLINED or outer.underline),
        centred=_centred(tag, attributes, said, outer.centred),
        kept_blanks=said.get("white-space", "pre" if tag == "pre" else "").startswith("pre") or outer.kept_blanks,
        label=outer.label or "ignore" in said.get("mso-list", ""),
        left=_left(tag, attributes, said),
        change=_change(tag, attributes) or outer.change,
        style=Role.TITLE
        if "msotitle" in attributes.get("class", "").lower().split()
        else HEADINGS.get(tag, outer.style),
        size=_size(said.get("font-size", said.get("font", "")), outer.size),
    )
    place = PLACES.get(said.get("vertical-align") or tag)
    look = replace(look, place=place) if place else look
    font = said.get("font-family") or attributes.get("face", "")
    return replace(look, font=font.split(",")[0].strip("\"' ").lower()) if font else look


def _said(tag: str, attributes: Mapping[str, str], rules: Sheet) -> dict[str, str]:
    style = attributes.get("style", "")
    if not rules:
        return declarations(style) if style else NOTHING
    said = dict(rules.get((tag, ""), NOTHING))
    for name in attributes.get("class", "").lower().split()[:8]:
        said.update(rules.get(("", name), NOTHING))
        said.update(rules.get((tag, name), NOTHING))
    said.update(declarations(style))
    return said


def _left(tag: str, attributes: Mapping[str, str], said: Mapping[str, str]) -> str:
    if tag in SILENT or tag in OBJECTS:
        return tag
    part = PARTS.get(said.get("mso-element", ""))
    if part:
        return part.value
    hidden = (
        "hidden" in attributes
        or said.get("display", "").startswith("none")
        or said.get("visibility", "")[:6] in ("hidden", "collap")
        or said.get("mso-hide") == "all"
        or re.fullmatch(r"0+(?:\.0+)?(?:pt|px|em|)", said.get("font-size", "1")) is not None
    )
    return Kind.HIDDEN_TEXT.value if hidden else ""


def _change(tag: str, attributes: Mapping[str, str]) -> str:
    names = attributes.get("class", "").lower().split()
    if tag == "del" or "msodel" in names:
        return "del"
    return "ins" if tag == "ins" or "msoins" in names else ""


def _bold(said: Mapping[str, str], otherwise: bool) -> bool:
    weight = said.get("font-weight", "")
    if weight[:3].isdigit():
        return int(weight[:3]) >= 600
    return weight.startswith("bold") if weight and weight != "inherit" else otherwise


def _italic(said: Mapping[str, str], otherwise: bool) -> bool:
    slant = said.get("font-style", "")
    return slant.startswith(("italic", "oblique")) if slant and slant != "inherit" else otherwise


def _underlined(said: Mapping[str, str], otherwise: bool) -> bool:
    line = said.get("text-decoration") or said.get("text-decoration-line") or ""
    return otherwise or "underline" in line


def _centred(tag: str, attributes: Mapping[str, str], said: Mapping[str, str], otherwise: bool) -> bool:
    where = said.get("text-align") or attributes.get("align", "").lower()
    return where == "center" if where else tag == "center" or otherwise


def _size(said: str, otherwise: float) -> float:
    found = re.search(r"(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)(pt|px|in|cm|mm)", said)
    return round(float(found[1]) * POINTS[found[2]], 1) if found else otherwise


TELLING = BOLD | ITALIC | UNDERLINED | SILENT | OBJECTS | frozenset(HEADINGS) | {"center", "pre", "del", "ins", *PLACES}
