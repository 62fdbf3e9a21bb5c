"""What a reader keeps account of on its way through a file."""

from collections import Counter
from dataclasses import dataclass, field

from bulletin.intake.incoming import Kind, Warning
from bulletin.intake.symbols import Place, placed

LONGEST_DETAIL = 400


@dataclass
class Tally:
    """What was met while reading: how often each kind of remark applies, what it quotes, and which signs were added.

    `left` counts characters of the file that are knowingly not in the text: hidden ones, those of covered cells.
    """

    counts: Counter[Kind] = field(default_factory=Counter)
    details: dict[Kind, list[str]] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)

    def note(self, kind: Kind, detail: str = "", count: int = 1) -> None:
        self.counts[kind] += count
        if detail:
            self.details.setdefault(kind, []).append(detail)

    def add(self, text: str) -> str:
        """Return `text`, remembered as shown by Word without standing in the file as characters."""
        self.added.append(text)
        return text

    def shown_at(self, text: str, place: Place) -> str:
        """Return `text` as it is written above or below the line, noted where Unicode has no characters for that."""
        written = placed(text, place)
        if written is None:
            self.note(Kind.RAISED, text.strip())
        elif written != text:
            self.left.update(text)
            return self.add(written)
        return text

    def warnings(self) -> tuple[Warning, ...]:
        """Return the remarks in the order of their kinds, what they quote cut to 400 characters."""
        return tuple(
            Warning(kind, self.counts[kind], "；".join(self.details.get(kind, []))[:LONGEST_DETAIL])
            for kind in Kind
            if self.counts[kind]
        )
