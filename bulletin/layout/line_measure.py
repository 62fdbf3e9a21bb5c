"""The line most of a file is set in: pitch, size and character spacing, as its paragraphs and styles say."""

from collections import Counter
from dataclasses import dataclass

from lxml import etree

from bulletin.layout.reading import Opened, style_of, tag, text_of

_DEPTH = 10  # styles based on one another


@dataclass(frozen=True)
class Line:
    """Line pitch in twips, size in points, character spacing in twips."""

    pitch: float
    size: float
    spacing: float


def measured_line(opened: Opened) -> Line:
    """Return the line in which most characters of the file are set.

    What a paragraph and its first run say goes before its style, that before the style it is based on and the default
    style. Where nothing is said: 16 pt, no spacing, and single lines of 1.3 times the size.
    """
    styles = _styles(opened)
    weights: Counter[Line] = Counter()
    for paragraph in opened.document.iter(tag("p")):
        weights[_line(paragraph, styles)] += len(text_of(paragraph))
    best = weights.most_common(1)
    return best[0][0] if best and best[0][1] else _line(etree.Element(tag("p")), styles)


def default_style(opened: Opened) -> etree._Element | None:
    """Return the default paragraph style (Normal), if there is one."""
    return _styles(opened).get("")


def _styles(opened: Opened) -> dict[str, etree._Element]:
    """Return the paragraph styles by id, the default one also under the empty id."""
    found: dict[str, etree._Element] = {}
    if opened.styles is not None:
        for style in opened.styles.findall(tag("style")):
            if style.get(tag("type")) == "paragraph":
                found[style.get(tag("styleId"), "")] = style
                if style.get(tag("default")) in ("1", "true", "on"):
                    found[""] = style
    return found


def _line(paragraph: etree._Element, styles: dict[str, etree._Element]) -> Line:
    chain = _chain(style_of(paragraph), styles)
    run = paragraph.find(tag("r"))
    looks = [each for each in (run, *chain) if each is not None]
    size = _first(looks, ("rPr", "sz"), "val", 32.0) / 2
    spacing = _first(looks, ("rPr", "spacing"), "val", 0.0)
    pitch = _first([paragraph, *chain], ("pPr", "spacing"), "line", size * 26)
    return Line(max(1.0, pitch), max(1.0, size), spacing)


def _chain(style: str, styles: dict[str, etree._Element]) -> list[etree._Element]:
    chain: list[etree._Element] = []
    current = styles.get(style)
    while current is not None and len(chain) < _DEPTH:
        chain.append(current)
        based = current.find(tag("basedOn"))
        current = styles.get(based.get(tag("val"), "")) if based is not None else None
    return chain


def _first(places: list[etree._Element], path: tuple[str, str], attribute: str, otherwise: float) -> float:
    where = "/".join(map(tag, path))
    for place in places:
        found = place.find(where)
        text = found.get(tag(attribute), "") if found is not None else ""
        if text.lstrip("-").isdecimal():
            return float(text)
    return otherwise
