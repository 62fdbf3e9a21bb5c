"""A text as it is compared, and where in the text itself each of its characters came from."""

import re
import unicodedata
from dataclasses import dataclass

# Characters that are compared as one character each, and never grow together with a neighbour.
_SIMPLE = re.compile("[\n !-~、。《》「」『』【】〔〕“”‘’—·\u4e00-\u9fff\uff01-\uff5e　]+")
_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True)
class Aligned:
    """`seen` is `normal(text)`; `origins[n]` (None: n itself) is the index in the text of what became `seen[n]`."""

    text: str
    seen: str
    origins: tuple[int, ...] | None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return where [`start`, `end`) of `seen` stands in the text: whole characters, with the marks they bear."""
        if self.origins is None:
            return start, end
        last = self.origins[end - 1]
        after = last + 1
        while after < len(self.text) and _hangs_on(self.text[after]):
            after += 1
        return self.origins[start], after


def aligned(text: str, seen: str) -> Aligned:
    """Return `text` beside its compared form `seen`, which is `normal(text)`."""
    simple = _SIMPLE.fullmatch(text)
    if simple and len(seen) == len(text):
        return Aligned(text, seen, None)
    origins = list(range(len(text))) if simple else _origins(text)
    wide = unicodedata.normalize("NFKC", text).lower()
    return Aligned(text, seen, tuple(_without_blanks(wide, seen, origins)))


def _origins(text: str) -> list[int]:
    """Return for each character of the compatibility form of `text`, lower case, the index of what it came from."""
    origins: list[int] = []
    at = 0
    while at < len(text):
        if run := _SIMPLE.match(text, at):
            end = run.end()
            if end < len(text) and _hangs_on(text[end]):
                end -= 1
            origins.extend(range(at, end))
            at = end
        if at < len(text):
            end = at + 1
            while end < len(text) and _hangs_on(text[end]):
                end += 1
            origins.extend([at] * len(unicodedata.normalize("NFKC", text[at:end]).lower()))
            at = end
    return origins


def _hangs_on(character: str) -> bool:
    """Return whether a character may grow together with the one before: a combining mark, a vowel or final of Hangul.
    """
    if character < "\u0300" or "\u2e80" <= character <= "\u302f" or "\u3400" <= character <= "\u9fff":
        return "\u302a" <= character <= "\u302f"
    first = unicodedata.normalize("NFKD", character)[0]
    return unicodedata.category(first)[0] == "M" or "\u1160" <= first <= "\u11ff"


def _without_blanks(wide: str, seen: str, origins: list[int]) -> list[int]:
    """Return the origins without those of blanks between Chinese characters, which `seen` lacks."""
    if len(wide) == len(seen):
        return origins
    kept: list[int] = []
    at = 0
    for blank in _BLANKS.finditer(wide):
        kept.extend(origins[at:blank.start()])
        if seen[len(kept):len(kept) + 1] == blank[0][0]:
            kept.extend(origins[blank.start():blank.end()])
        at = blank.end()
    return kept + origins[at:]
