"""Tracked changes as WordprocessingML (ISO/IEC 29500-1, 17.13.5): what came, what went, what looks otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from bulletin.compare.pieces import Mark
from bulletin.layout.characters import only_marks
from bulletin.layout.marked.values import Look
from bulletin.layout.ooxml import characters, escaped, fonts

_HINT = '<w:rFonts w:hint="eastAsia"/>'
_TAGS = {Mark.INSERTED: "ins", Mark.DELETED: "del"}
_MOVES = {Mark.INSERTED: "moveTo", Mark.DELETED: "moveFrom"}


@dataclass(frozen=True)
class By:
    """Who made a change, and when: the time of the office's clock, which Word shows as it stands."""

    author: str
    at: datetime


@dataclass
class Ink:
    """Writes changes, each with an id of its own; `move` is the number of the move that is written, 0 for none."""

    move: int = 0
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def moving(self, move: int) -> "Ink":
        """Return what writes a paragraph that moved, with ids that nothing else has."""
        return replace(self, move=move)

    def number(self) -> int:
        """Return an id that nothing in the file has."""
        return next(self._numbers)

    def element(self, name: str, by: By, inside: str = "") -> str:
        """Return the element `name` that tells of a change by `by`."""
        at = by.at.replace(tzinfo=None, microsecond=0).isoformat()
        opened = f'<w:{name} w:id="{self.number()}" w:author="{escaped(by.author)}" w:date="{at}Z"'
        return f"{opened}>{inside}</w:{name}>" if inside else f"{opened}/>"

    def mark(self, mark: Mark, by: By) -> str:
        """Return the element that says that an end of a paragraph or a row came or went; nothing for what stays."""
        return "" if mark is Mark.SAME else self.element(self._tag(mark), by)

    def runs(self, made: str, mark: Mark, by: By) -> str:
        """Return runs that came or went, or as they are."""
        return made if mark is Mark.SAME or not made else self.element(self._tag(mark), by, made)

    def range(self, mark: Mark, by: By) -> tuple[str, str]:
        """Return the elements between which a paragraph that moved stands; nothing for one that did not."""
        if not self.move:
            return "", ""
        at = by.at.replace(tzinfo=None, microsecond=0).isoformat()
        tag, number = self._tag(mark), self.number()
        begins = f'<w:{tag}RangeStart w:id="{number}" w:author="{escaped(by.author)}" w:date="{at}Z"'
        return f'{begins} w:name="move{self.move}"/>', f'<w:{tag}RangeEnd w:id="{number}"/>'

    def _tag(self, mark: Mark) -> str:
        return (_MOVES if self.move else _TAGS)[mark]

    def properties(self, line: str, mark: Mark, by: By, old: str = "") -> str:
        """Return w:pPr: its own children `line`, what became of the end, and the children it had before, if others."""
        end = self.mark(mark, by)
        marked = f"<w:rPr>{end}</w:rPr>" if end else ""
        changed = self.element("pPrChange", by, f"<w:pPr>{old}</w:pPr>") if old else ""
        return f"<w:pPr>{line}{marked}{changed}</w:pPr>"

    def words(self, text: str, chinese: str, looks: tuple[Look, Look], mark: Mark, by: By) -> str:
        """Return `text` in one run with the look it has; the one it had before stands in w:rPrChange."""
        if not text:
            return ""
        face = fonts(chinese, chinese) if only_marks(text) and not text.isspace() else _HINT
        before, after = looks
        changed, gone = "", mark is Mark.DELETED and not self.move
        if mark is Mark.SAME and before != after:
            changed = self.element("rPrChange", by, f"<w:rPr>{face}{emphasis(before)}</w:rPr>")
        look = f"<w:rPr>{face}{emphasis(after)}{changed}</w:rPr>"
        return self.runs(f"<w:r>{look}{characters(text, 'w:delText' if gone else 'w:t')}</w:r>", mark, by)


def emphasis(look: Look) -> str:
    """Return the children of w:rPr for bold, italic and underline."""
    bold, italic, underline = look
    return ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "") + (
        '<w:u w:val="single"/>' if underline else "")
