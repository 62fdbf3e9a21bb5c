"""The styles of an OpenDocument text as far as reading needs them: look, role, hiding, lists."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bulletin.intake.docx.names import Element
from bulletin.intake.docx.styles import HEADING, LEVELS, LONGEST_CHAIN, TITLES
from bulletin.intake.odt.names import length, q, readable
from bulletin.intake.symbols import Place
from bulletin.text import Role, Run

NUMBERED = re.compile(r"(?<=[A-Za-z])\d+$")
POINTS_PER_MM = 72 / 25.4
UNDERLINE = "style:text-underline-style"
BOLD = ("fo:font-weight", "style:font-weight-asian")
ITALIC = ("fo:font-style", "style:font-style-asian")
SIZES = ("style:font-size-asian", "fo:font-size")
PLACES = {"super": Place.ABOVE, "sub": Place.BELOW}
PERCENT = re.compile(r"(-?)([\d.]{1,9})%")
HEAVY = ("bold", "600", "700", "800", "900")
SLANTED = ("italic", "oblique")


@dataclass(frozen=True)
class Styles:
    """All styles by family and name, and which of them were made for one place only (automatic)."""

    by_name: dict[tuple[str, str], Element] = field(default_factory=dict)
    automatic: frozenset[tuple[str, str]] = frozenset()
    lists: dict[str, Element] = field(default_factory=dict)
    outline: Element | None = None

    def look(self, family: str, name: str | None, under: Run) -> Run:
        """Return the emphasis of a style over that of what it lies in."""
        bold = self._switched(family, name, BOLD, HEAVY)
        italic = self._switched(family, name, ITALIC, SLANTED)
        line = self._property(family, name, "style:text-properties", UNDERLINE)
        return Run(
            "",
            under.bold if bold is None else bold,
            under.italic if italic is None else italic,
            under.underline if line is None else line != "none",
        )

    def own_look(self, name: str | None) -> Run:
        """Return the emphasis a paragraph was given where it stands, not that of the kind of paragraph it is."""
        if ("paragraph", name or "") not in self.automatic:
            return Run("")
        look = self.look("paragraph", name, Run(""))
        above = self.by_name["paragraph", name or ""].get(q("style:parent-style-name"))
        parent = self.look("paragraph", above, Run(""))
        return Run("", look.bold and not parent.bold, look.italic and not parent.italic, look.underline)

    def is_bold(self, name: str | None) -> bool:
        return bool(self._switched("paragraph", name, BOLD, HEAVY))

    def hidden(self, family: str, name: str | None) -> bool:
        return self._property(family, name, "style:text-properties", "text:display") == "none"

    def place(self, family: str, name: str | None) -> Place | None:
        """Return where a style sets its characters (OpenDocument 1.3, 20.394), None where it does not say."""
        written = (self._property(family, name, "style:text-properties", "style:text-position") or "").split()
        if not written:
            return None
        if written[0] in PLACES:
            return PLACES[written[0]]
        percent = PERCENT.fullmatch(written[0])
        if percent is None or not percent[2].strip("0."):
            return Place.ON
        return Place.BELOW if percent[1] else Place.ABOVE

    def centred(self, name: str | None) -> bool:
        return self._property("paragraph", name, "style:paragraph-properties", "fo:text-align") == "center"

    def points(self, family: str, name: str | None) -> float:
        """Return the size of characters in points, 0 where the style says none."""
        for kind in SIZES:
            written = self._property(family, name, "style:text-properties", kind)
            if written and not written.endswith("%"):
                return round(length(written) * POINTS_PER_MM * 2) / 2
        return 0.0

    def font(self, name: str | None) -> str:
        """Return the font of a span, without the number LibreOffice adds to tell fonts of one name apart."""
        written = self._property("text", name, "style:text-properties", "style:font-name")
        return NUMBERED.sub("", written or "")

    def role(self, name: str | None) -> Role | None:
        """Return the role the name of a style or of an ancestor stands for."""
        for style in self._chain("paragraph", name):
            written = style.get(q("style:display-name")) or readable(style.get(q("style:name"), ""))
            heading = HEADING.match(written.strip().lower())
            if written.strip().lower() in TITLES:
                return Role.TITLE
            if heading:
                level = int(heading[1])
                return LEVELS[level - 1] if level <= len(LEVELS) else None
        return None

    def list_style(self, name: str | None) -> str:
        """Return the name of the list a paragraph style brings, an empty string for none."""
        found = (style.get(q("style:list-style-name")) for style in self._chain("paragraph", name))
        return next((each for each in found if each is not None), "")

    def _switched(self, family: str, name: str | None, kinds: Iterable[str], on: Iterable[str]) -> bool | None:
        written = [self._property(family, name, "style:text-properties", kind) for kind in kinds]
        said = [each for each in written if each is not None]
        return any(each in on for each in said) if said else None

    def _property(self, family: str, name: str | None, group: str, kind: str) -> str | None:
        for style in self._chain(family, name):
            for properties in style.iterchildren(q(group)):
                written = properties.get(q(kind))
                if written is not None:
                    return written
        return None

    def _chain(self, family: str, name: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        following = name or ""
        while (family, following) in self.by_name and following not in seen and len(seen) < LONGEST_CHAIN:
            seen.add(following)
            style = self.by_name[family, following]
            yield style
            following = style.get(q("style:parent-style-name"), "")


def read_styles(roots: Iterable[Element]) -> Styles:
    """Return the styles in the parts of a document; where two have one name, that of the first part given holds."""
    by_name: dict[tuple[str, str], Element] = {}
    automatic: set[tuple[str, str]] = set()
    lists: dict[str, Element] = {}
    outline = None
    for root in roots:
        for style in root.iter(q("style:style")):
            key = style.get(q("style:family"), ""), style.get(q("style:name"), "")
            by_name.setdefault(key, style)
            parent = style.getparent()
            if parent is not None and parent.tag == q("office:automatic-styles"):
                automatic.add(key)
        for style in root.iter(q("text:list-style")):
            lists.setdefault(style.get(q("style:name"), ""), style)
        outline = next(root.iter(q("text:outline-style")), None) if outline is None else outline
    return Styles(by_name, frozenset(automatic), lists, outline)
