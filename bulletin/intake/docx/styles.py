"""The styles of a Word file as far as reading needs them: role, numbering, hiding, size, weight and centring."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bulletin.intake.docx.names import Element, descend, switched, value, w, whole
from bulletin.marked import STYLE_ROLE
from bulletin.text import Role

HEADING = re.compile(r"(?:heading|标题)\s*([1-9])$", re.IGNORECASE)
TITLES = ("title", "标题", "subtitle", "副标题")
LEVELS = (Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4)
ORDINARY_HALF_POINTS = 21
LONGEST_CHAIN = 32


@dataclass(frozen=True)
class Style:
    """One style as written; `based_on` is the id of its parent or an empty string."""

    id: str
    name: str
    based_on: str
    node: Element


@dataclass(frozen=True)
class Styles:
    """All styles by id, with the id of the default paragraph style and the size in half points it starts from."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default: str = ""
    size: int = ORDINARY_HALF_POINTS

    def chain(self, id: str | None) -> Iterator[Style]:
        """Yield the style and its ancestors, nearest first; a circle ends where it closes."""
        seen: set[str] = set()
        next_id = id or ""
        while next_id in self.by_id and next_id not in seen and len(seen) < LONGEST_CHAIN:
            seen.add(next_id)
            style = self.by_id[next_id]
            yield style
            next_id = style.based_on

    def role(self, id: str | None) -> Role | None:
        """Return the role a style's name stands for, None for an ordinary style."""
        for style in self.chain(id):
            name = style.name.strip().lower()
            if name in TITLES:
                return Role.TITLE
            heading = HEADING.match(name)
            if heading:
                level = int(heading[1])
                return LEVELS[level - 1] if level <= len(LEVELS) else None
        return None

    def own_role(self, id: str | None) -> Role | None:
        """Return the role a style of our own marked files has by its name."""
        return next((STYLE_ROLE[style.name] for style in self.chain(id) if style.name in STYLE_ROLE), None)

    def are_own(self) -> bool:
        """Return whether these are the styles of a marked file of ours."""
        return {style.name for style in self.by_id.values()} >= STYLE_ROLE.keys()

    def switched(self, id: str | None, name: str) -> bool:
        """Return whether a style or an ancestor switches the character property `name` on."""
        for style in self.chain(id):
            state = switched(style.node, "rPr", name)
            if state is not None:
                return state
        return False

    def half_points(self, id: str | None) -> int:
        """Return the size of characters in half points."""
        sizes = (value(style.node, "rPr", "sz") for style in self.chain(id))
        return next((whole(size) for size in sizes if size), self.size)

    def face(self, id: str | None) -> str:
        """Return the font of Chinese characters in a style, empty where it names none."""
        faces = (named_face(descend(style.node, "rPr", "rFonts")) for style in self.chain(id))
        return next((face for face in faces if face), "")

    def centred(self, id: str | None) -> bool:
        """Return whether a style centres its paragraphs."""
        aligned = (value(style.node, "pPr", "jc") for style in self.chain(id))
        return next((jc for jc in aligned if jc), "") == "center"

    def place(self, id: str | None) -> str | None:
        """Return where a style sets its characters (w:vertAlign), None where it does not say."""
        places = (value(style.node, "rPr", "vertAlign") for style in self.chain(id))
        return next((place for place in places if place), None)

    def numbering(self, id: str | None) -> tuple[str | None, list[tuple[Style, Element]]]:
        """Return the list a style is numbered by (w:numId), and the w:numPr up to it with the styles they stand in.

        A style may say its level only and take the list from the style it is based on.
        """
        brought: list[tuple[Style, Element]] = []
        for style in self.chain(id):
            properties = descend(style.node, "pPr", "numPr")
            if properties is not None:
                brought.append((style, properties))
                list_id = value(properties, "numId")
                if list_id is not None:
                    return list_id, brought
        return None, brought


def named_face(fonts: Element | None) -> str:
    """Return the font for Chinese characters that w:rFonts names; empty where it names none."""
    return "" if fonts is None else fonts.get(w("eastAsia"), "")


def read_styles(root: Element | None) -> Styles:
    """Return what the styles part says; an empty set where the file has none."""
    if root is None:
        return Styles()
    by_id: dict[str, Style] = {}
    default = ""
    for node in root.iter(w("style")):
        id = node.get(w("styleId"), "")
        by_id.setdefault(id, Style(id, value(node, "name") or "", value(node, "basedOn") or "", node))
        if node.get(w("type")) == "paragraph" and node.get(w("default"), "0") in ("1", "true", "on"):
            default = default or id
    size = whole(value(root, "docDefaults", "rPrDefault", "rPr", "sz"), ORDINARY_HALF_POINTS)
    return Styles(by_id, default, size)
