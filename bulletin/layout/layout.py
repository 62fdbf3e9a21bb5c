"""How a page looks, as data: one file per layout, every parameter with its source and strength."""

import tomllib
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

from bulletin.errors import Cause, Reason, Refused, Trouble


class Strength(StrEnum):
    """How binding a parameter is."""

    REQUIRED = "规定"
    USUAL = "一般"
    RECOMMENDED = "推荐"
    PRACTICE = "实务"
    DERIVED = "推算"


@dataclass(frozen=True)
class Source:
    """Where the parameter `name` (dotted, as in the file) comes from, how binding it is, and what is remarked on it."""

    name: str
    strength: Strength
    source: str
    note: str = ""


@dataclass(frozen=True)
class Page:
    """Paper, margins, header and footer distance, line pitch and character spacing in twips; lines and characters."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    header: int
    footer: int
    pitch: int
    spacing: int
    lines: int
    characters: int

    @property
    def text_width(self) -> int:
        """Return the width of the text block (版心) in twips."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> int:
        """Return the height of the text block in twips."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True)
class Fonts:
    """Names written into the file; the fonts themselves are licensed and never brought along."""

    title: str
    body: str
    kai: str
    hei: str
    song: str
    western: str


@dataclass(frozen=True)
class Face:
    """A kind of paragraph: the key of its font in `Fonts`, its size in points, its exact line in twips."""

    font: str
    size: float
    line: int


@dataclass(frozen=True)
class Faces:
    """The kinds of paragraph; `title` is the only title on a page, `item` one title among several."""

    body: Face
    title: Face
    item: Face
    level1: Face
    level2: Face
    level3: Face
    level4: Face
    section: Face
    contents_head: Face
    contents: Face
    editors_note: Face
    note: Face
    credit: Face
    table: Face
    marking: Face
    number: Face
    imprint: Face
    page_number: Face


@dataclass(frozen=True)
class Masthead:
    """The red head: sizes in points, distance from the top of the text block in twips, `spread` in ems.

    `size` shrinks as far as `smallest` so that a long name stays on one line; `spread` is the widest gap put between
    the characters of a short one, and `share` the part of the text width the name then fills at most.
    `rule` is in eighths of a point, `gap` the number of blank lines below it.
    """

    size: float
    smallest: float
    top: int
    spread: float
    share: float
    colour: str
    rule: int
    gap: int


@dataclass(frozen=True)
class Imprint:
    """The block at the foot of the last page: outer and inner rules in eighths of a point, inset in twips."""

    outer_rule: int
    inner_rule: int
    inset: int


@dataclass(frozen=True)
class Sheet:
    """The sign-off sheet: width of a label cell, least height of a row and of the opinion's cell, in twips."""

    label: int
    row: int
    opinion: int


@dataclass(frozen=True)
class Layout:
    """A layout as loaded; `sources` tells for every parameter where it comes from, in the order of the file."""

    name: str
    page: Page
    fonts: Fonts
    faces: Faces
    masthead: Masthead
    imprint: Imprint
    sheet: Sheet
    sources: tuple[Source, ...] = ()

    def font_of(self, face: Face) -> str:
        """Return the name of the Chinese font of `face`."""
        return str(getattr(self.fonts, face.font))


_PARTS = ("page", "fonts", "faces", "masthead", "imprint", "sheet")


def load_layout(path: Path) -> Layout:
    """Return the layout in the TOML file `path`.

    Refused (UNKNOWN, what="layout") when a key is missing, unknown or of the wrong type, or the file is not TOML:
    the facts name the key. Trouble (FILE_MISSING) when there is no such file.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Trouble(Cause.FILE_MISSING, path=str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(Reason.UNKNOWN, what="layout", path=path.name, detail=str(error)) from None
    try:
        return layout_from(found)
    except Refused as refusal:
        raise Refused(Reason.UNKNOWN, **{**refusal.facts, "path": path.name}) from None


def layout_from(found: dict[str, Any]) -> Layout:
    """Return the layout a parsed file describes; refused like `load_layout`."""
    sources: list[Source] = []
    name = found.get("name")
    if not isinstance(name, str) or not name:
        raise _wrong("name")
    for key in found.keys() - {"name", *_PARTS}:
        raise _wrong(key)
    hints = get_type_hints(Layout)
    parts = {part: _section(hints[part], found.get(part), part, sources) for part in _PARTS}
    layout = Layout(name=name, sources=tuple(sources), **parts)
    _check_fonts(layout)
    return layout


def _section(kind: Any, table: object, where: str, sources: list[Source]) -> Any:
    if not isinstance(table, dict):
        raise _wrong(where)
    hints = get_type_hints(kind)
    for key in table.keys() - hints.keys():
        raise _wrong(f"{where}.{key}")
    values = {}
    for each in fields(kind):
        here = f"{where}.{each.name}"
        read = _section if is_dataclass(hints[each.name]) else _parameter
        values[each.name] = read(hints[each.name], table.get(each.name), here, sources)
    return kind(**values)


def _parameter(kind: Any, found: object, where: str, sources: list[Source]) -> Any:
    if not isinstance(found, dict) or found.keys() - {"note"} != {"value", "strength", "source"}:
        raise _wrong(where)
    value = found["value"]
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not kind or found["strength"] not in list(Strength):
        raise _wrong(where)
    told = (found["source"], found.get("note", ""))
    if not all(isinstance(each, str) for each in told):
        raise _wrong(where)
    sources.append(Source(where, Strength(found["strength"]), *told))
    return value


def _check_fonts(layout: Layout) -> None:
    known = {each.name for each in fields(Fonts)}
    for each in fields(Faces):
        if getattr(layout.faces, each.name).font not in known:
            raise _wrong(f"faces.{each.name}.font")


def _wrong(key: str) -> Refused:
    return Refused(Reason.UNKNOWN, what="layout", key=key)
