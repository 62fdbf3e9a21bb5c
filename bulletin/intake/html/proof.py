"""The proof that nothing of a web page was lost: all its characters, counted anew, against what was returned."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin.intake.lines import visible
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain


@dataclass
class Sum:
    """Counts every character of the page, of hidden things too: those the story must have left knowingly."""

    texts: list[str] = field(default_factory=list)

    def data(self, text: str) -> None:
        """Count the characters of a piece of text."""
        self.texts.append(text)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element, which is no text."""

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def close(self) -> Counter[str]:
        """Return the characters counted."""
        return Counter("".join(self.texts))


def missing(written: Counter[str], text: Text, tally: Tally) -> int:
    """Return how many visible characters of the page are neither in the text nor knowingly left out."""
    returned = Counter(plain(text))
    returned.subtract(Counter("".join(tally.added)))
    returned.update(tally.left)
    return sum(max(0, count - max(0, returned[each])) for each, count in written.items() if visible(each))
