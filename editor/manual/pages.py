"""The pages of the manual as files: which there are, in which order, and what stands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CONTENTS = "index.md"
KEYS = "keys.md"
_OF_PLACE = {
    "today": "today.md", "inbox": "intake.md", "urgent": "urgent.md", "writing": "editing.md", "signing": "signing.md",
    "issues": "issues.md", "archive": "archive.md", "instructions": "instructions.md", "commissions": "commissions.md",
    "credit": "credit.md", "log": "log.md", "office": "settings.md",
}
_FIRST = "first-day.md"
_LISTED = re.compile(r"^- \[(?P<title>[^]]+)]\((?P<file>[\w-]+\.md)\)", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^]]*]\((?P<file>[^)]+)\)")
_NOT_IN_A_NAME = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Page:
    """A page: the name of its file, its title, and its text in Markdown."""

    file: str
    title: str
    text: str

    def pictures(self) -> tuple[str, ...]:
        """Return the pictures shown, as the text names them: relative to its folder."""
        return tuple(found["file"] for found in _PICTURE.finditer(self.text))

    def holds(self, words: str) -> int:
        """Return how often `words` stand in it, large and small letters alike; 0 for no words."""
        return self.text.casefold().count(words.casefold()) if words else 0


def pages_in(folder: Path) -> tuple[Page, ...]:
    """Return the pages of a language in the order of its contents. OSError where they are not there."""
    contents = (folder / CONTENTS).read_text("utf-8")
    return tuple(Page(found["file"], found["title"], (folder / found["file"]).read_text("utf-8"))
                 for found in _LISTED.finditer(contents))


def page_of(place: str) -> str:
    """Return the file of the page on a place of the window; at none it is the first day."""
    return _OF_PLACE.get(place, _FIRST)


def heading_name(heading: str) -> str:
    """Return how a heading is named in a link, `#找回未存的文字`: small letters, hyphens for blanks, no marks."""
    return _NOT_IN_A_NAME.sub("", heading.strip().casefold()).replace(" ", "-")
