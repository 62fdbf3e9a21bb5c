"""Where in a text a note stands that is made on words marked on the paper, or on the whole item."""

from bulletin.notes import Anchor, anchor_at
from bulletin.text import Text, plain, title_of


def anchor_of(text: Text, words: str, before: int) -> Anchor | None:
    """Return the place of `words` in `text`, of several the one with `before` of them in front; None without one."""
    whole, at = plain(text), -1
    for _ in range(before + 1):
        found = whole.find(words, at + 1) if words else -1
        if found < 0:
            break
        at = found
    return anchor_at(whole, at, at + len(words)) if at >= 0 else None


def anchor_of_whole(text: Text) -> Anchor:
    """Return the place a note on all of `text` is on: its title, else its first line."""
    whole, title = plain(text), title_of(text)
    at = max(0, whole.find(title))
    end = at + len(title) if title and title in whole else whole.find("\n") if "\n" in whole else len(whole)
    return anchor_at(whole, at, max(end, at + 1))
