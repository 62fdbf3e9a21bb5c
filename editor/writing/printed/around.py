"""What is printed around the open draft, asked of the archive; and the draft laid out in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bulletin.archive import Archive
from bulletin.desk.layouts import holding
from bulletin.desk.standing_alone import Alone, alone
from bulletin.layout.layout import Layout
from bulletin.layout.paging.pages import Pages
from bulletin.text import Text
from editor.pages.laying_out import Setter
from editor.shell.resources import resource
from editor.writing.printed.spots import numbers_of


@dataclass(frozen=True)
class Around:
    """What is printed around a draft, and the layout it is printed with."""

    alone: Alone
    layout: Layout


@dataclass(frozen=True)
class Laid:
    """A text laid out; `numbers` as in `spots.numbers_of`."""

    text: Text
    numbers: tuple[int, ...]
    pages: Pages
    pictures: Mapping[str, bytes]


def around(archive: Archive, draft_id: str, day: date) -> Around | None:
    """Return what is printed around a draft; None where no journal appears. Refused: UNKNOWN, also of a broken layout.
    """
    found = alone(archive, draft_id, day)
    return Around(found, holding(found.layout_text, found.layout, resource("layouts"))) if found else None


def laid(text: Text, where: Around, pictures: Mapping[str, bytes], setter: Setter) -> Laid:
    """Return the pages of `text`."""
    page = where.alone.page_with(text)
    pages = setter.pages(page, where.layout, pictures)
    return Laid(text, numbers_of(text, page.items[0].body), pages, pictures)
