"""Paragraphs on their way into the house's text: what they look like, before a role is settled."""

from dataclasses import dataclass

from bulletin.text import Picture, Role, Run, Table

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Line:
    """One paragraph with the look that hints at its role; `size` in points, 0 where the format has no sizes."""

    runs: tuple[Run, ...]
    style: Role | None = None
    centred: bool = False
    size: float = 0.0
    bold: bool = False
    boxed: bool = False

    @property
    def plain(self) -> str:
        return "".join(run.text for run in self.runs)


Piece = Line | Table | Picture


def trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs without white space (full-width too) at the beginning and the end of the paragraph."""
    inked = [place for place, run in enumerate(runs) if any(visible(each) for each in run.text)]
    kept = list(runs[inked[0] : inked[-1] + 1]) if inked else []
    if kept:
        kept[0] = _cut(kept[0], left=True)
        kept[-1] = _cut(kept[-1], left=False)
    return tuple(kept)


def visible(character: str) -> bool:
    """Return whether a character leaves ink on the paper."""
    return not character.isspace() and character not in INVISIBLE


def _cut(run: Run, left: bool) -> Run:
    text = run.text
    places = [place for place, character in enumerate(text) if visible(character)]
    first, last = (places[0], places[-1]) if places else (0, -1)
    text = text[first:] if left and places else text[: last + 1]
    return Run(text, run.bold, run.italic, run.underline)
