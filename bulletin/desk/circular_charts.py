"""The charts (附图) of a circular: pictures drawn from its figures, which stand behind its last list."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from bulletin.archive import Work
from bulletin.credit.circular import Circular
from bulletin.text import Block, Picture, Role, Text, paragraph, pictures_in

_WIDE, _TALL = 156.0, 87.75  # mm: the text block of an official document (GB/T 9704—2012, 5.2.2), at 16 to 9
_NAME = "附图-{title}.png"


@dataclass(frozen=True)
class ChartPicture:
    """A chart as a PNG, 16 wide to 9 high; its title and what it counts by stand in it."""

    title: str
    png: bytes


@dataclass(frozen=True)
class Counted:
    """Figures of a circular and the charts drawn from just these figures."""

    figures: Circular
    charts: tuple[ChartPicture, ...] = ()


def charts_text(charts: Iterable[ChartPicture]) -> Text:
    """Return the charts as a text: each below a line with its title, as wide as the page's text."""
    made: list[Block] = []
    for chart in charts:
        sha256 = hashlib.sha256(chart.png).hexdigest()
        made += [paragraph(chart.title, Role.LEVEL2), Picture(sha256, _NAME.format(title=chart.title), _WIDE, _TALL)]
    return tuple(made)


def keep_charts(work: Work, charts: Iterable[ChartPicture]) -> None:
    """Keep the bytes of charts, as those of any picture of a text are kept."""
    for chart in charts:
        work.submissions.keep_bytes(hashlib.sha256(chart.png).hexdigest(), chart.png)


def with_charts(text: Text, new: Text) -> Text:
    """Return `text` with each chart in it replaced by the one of the same title in `new`."""
    now = {picture.name: picture for picture in pictures_in(new)}
    return tuple(now.get(block.name, block) if isinstance(block, Picture) else block for block in text)
