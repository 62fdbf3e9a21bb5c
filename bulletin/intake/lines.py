"""Paragraphs on their way into the house's text: what they look like, before a role is settled."""

from dataclasses import dataclass

from bulletin.text import Picture, Role, Run, Table

# White space of every width (all of it lies below U+3001), and what has no width at all.
BLANK = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Line:
    """One paragraph with the look that hints at its role; `size` in points, 0 where the format has no sizes.

    `own` is the role it certainly has, in a file of ours that comes back; `face` the font of its first characters.
    """

    runs: tuple[Run, ...]
    style: Role | None = None
    centred: bool = False
    size: float = 0.0
    bold: bool = False
    boxed: bool = False
    own: Role | None = None
    face: str = ""

    @property
    def plain(self) -> str:
        return "".join(run.text for run in self.runs)


Piece = Line | Table | Picture


def trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs without white space (full-width too) at the beginning and the end of the paragraph."""
    inked = [place for place, run in enumerate(runs) if run.text.strip(BLANK)]
    kept = list(runs[inked[0] : inked[-1] + 1]) if inked else []
    if kept:
        kept[0] = _cut(kept[0], left=True)
        kept[-1] = _cut(kept[-1], left=False)
    return tuple(kept)


def visible(character: str) -> bool:
    """Return whether a character leaves ink on the paper."""
    return character not in BLANK


def _cut(run: Run, left: bool) -> Run:
    text = run.text.lstrip(BLANK) if left else run.text.rstrip(BLANK)
    return Run(text, run.bold, run.italic, run.underline)
