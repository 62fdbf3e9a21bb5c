"""The line most of a file is set in: pitch, size and character spacing, as its paragraphs and styles say."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from bulletin.layout.reading import Opened, style_of, tag, text_of
from bulletin.layout.styles import DOCUMENT_TITLE, ITEM_TITLE, ROLE_STYLE
from bulletin.text import Role

_NUMBER = re.compile("-?[0-9]{1,6}")
_DEPTH = 10  # styles based on one another
_SINGLE = 1.3  # the height of a single line in sizes of its characters, close to that of common Chinese fonts
_TEXT = frozenset(ROLE_STYLE.values()) - {ROLE_STYLE[Role.NOTE]}  # notes are smaller and closer
_TITLES = (ITEM_TITLE, DOCUMENT_TITLE)
_ON_THE_GRID = _TEXT | {"SectionHead", "EditorsNote", "ContentsHead", "Contents", "Addressee", "Signature"}


@dataclass(frozen=True)
class Line:
    """Line pitch in twips, size in points, character spacing in twips; `others` are the pitches text has besides."""

    pitch: float
    size: float
    spacing: float
    others: tuple[float, ...] = ()


def measured_line(opened: Opened) -> Line:
    """Return the line in which most characters of the text are set: each number is the most frequent one.

    What a paragraph and its runs say goes before its style, that before the style it is based on and the default style.
    Where nothing is said: 16 pt, no spacing, and single lines of 1.3 times the size. Pages of ours may hold nothing but
    tables: then it is the line of the default style. In a file of another hand all paragraphs are the text.
    """
    styles = styles_of(opened)
    paragraphs = [each for each in opened.document.iter(tag("p")) if text_of(each).strip()]
    text = [each for each in paragraphs if style_of(each) in _TEXT]
    if not text and not any(style_of(each) in _TITLES for each in paragraphs):
        text = paragraphs
    pitches, characters = Counter[float](), Counter[tuple[float, float]]()
    for paragraph in text:
        for size, spacing, count in _characters(paragraph, styles):
            characters[size, spacing] += count
        pitches[_pitch(paragraph, styles)] += len(text_of(paragraph))
    empty = etree.Element(tag("p"))
    pitch = pitches.most_common(1)[0][0] if pitches else _pitch(empty, styles)
    size, spacing = characters.most_common(1)[0][0] if characters else _look([], style_chain("", styles))
    grid = {_pitch(each, styles) for each in paragraphs if style_of(each) in _ON_THE_GRID}
    return Line(pitch, size, spacing, tuple(sorted(grid - {pitch})))


def default_style(opened: Opened) -> etree._Element | None:
    """Return the default paragraph style (Normal), if there is one."""
    return styles_of(opened).get("")


def styles_of(opened: Opened) -> dict[str, etree._Element]:
    """Return the paragraph styles by id, the default one also under the empty id."""
    found: dict[str, etree._Element] = {}
    if opened.styles is not None:
        for style in opened.styles.findall(tag("style")):
            if style.get(tag("type")) == "paragraph":
                found[style.get(tag("styleId"), "")] = style
                if style.get(tag("default")) in ("1", "true", "on"):
                    found[""] = style
    return found


def _characters(
    paragraph: etree._Element, styles: dict[str, etree._Element]
) -> Iterator[tuple[float, float, int]]:
    """Yield size in points, spacing in twips and number of characters of each run."""
    chain = style_chain(style_of(paragraph), styles)
    for run in paragraph.iter(tag("r")):
        yield *_look([run], chain), len(text_of(run))


def _look(runs: list[etree._Element], chain: list[etree._Element]) -> tuple[float, float]:
    size = _first([*runs, *chain], ("rPr", "sz"), "val", 32.0) / 2
    return max(1.0, size), _first([*runs, *chain], ("rPr", "spacing"), "val", 0.0)


def _pitch(paragraph: etree._Element, styles: dict[str, etree._Element]) -> float:
    """Return the line pitch in twips; `auto` counts in 240ths of a single line, `atLeast` never shrinks one."""
    chain = style_chain(style_of(paragraph), styles)
    run = paragraph.find(tag("r"))
    single = _look([run] if run is not None else [], chain)[0] * 20 * _SINGLE
    for place in (paragraph, *chain):
        found = place.find(f"{tag('pPr')}/{tag('spacing')}")
        line = found.get(tag("line"), "") if found is not None else ""
        if found is None or not _NUMBER.fullmatch(line) or line[0] == "-":
            continue
        rule = found.get(tag("lineRule"), "auto")
        pitch = float(line) if rule != "auto" else single * float(line) / 240
        return max(1.0, pitch, single if rule == "atLeast" else 0.0)
    return single


def style_chain(style: str, styles: Mapping[str, etree._Element]) -> list[etree._Element]:
    """Return a style, by its id, and those it is based on, the nearest first; the default style for an unknown one."""
    chain: list[etree._Element] = []
    current = styles.get(style, styles.get(""))
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
        if _NUMBER.fullmatch(text):
            return float(text)
    return otherwise
