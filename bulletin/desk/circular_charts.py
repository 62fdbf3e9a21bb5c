"""The charts (附图) of a circular: pictures drawn from its figures, which stand behind its last list."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from bulletin.archive import Work
from bulletin.credit.circular import Circular
from bulletin.credit.circular_document import ATTACHED, CHARTS_TITLE
from bulletin.text import Block, Paragraph, Picture, Role, Text, paragraph, pictures_in

_WIDE, _TALL = 156.0, 87.75  # mm: the text block of an official document (GB/T 9704—2012, 5.2.2), at 16 to 9
_NAME = "附图-{title}.png"


@dataclass(frozen=True)
class ChartPicture:
    """A chart as a PNG, 16 wide to 9 high; what it counts by stands in it, its title above it in the text."""

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


def with_charts(text: Text, new: Text, drawn: Text = ()) -> Text:
    """Return `text` with each chart in it replaced by the one of the same title in `new`, and those that are in `new`
    only behind them, or at the end. What was `drawn` before and is not there any more was taken out by hand.
    """
    now = {picture.name: picture for picture in pictures_in(new)}
    known = {picture.name for picture in (*pictures_in(text), *pictures_in(drawn))}
    kept = tuple(now.get(block.name, block) if isinstance(block, Picture) else block for block in text)
    added = [each for at, block in enumerate(new) if isinstance(block, Picture) and block.name not in known
             for each in new[at - 1:at + 1]]
    last = max((at for at, block in enumerate(kept) if isinstance(block, Picture)), default=-1)
    if last >= 0:
        return (*kept[:last + 1], *added, *kept[last + 1:])
    return (*kept, *_head(kept), *added) if added else kept


def _head(text: Text) -> Text:
    """Return the lines above the first charts of a text: the mark of one more attachment, and its title."""
    there = sum(isinstance(block, Paragraph) and bool(ATTACHED.fullmatch(block.plain)) for block in text)
    mark = f"附件{there + 1}" if there else "附件"
    return paragraph(mark, Role.LEVEL1), paragraph(CHARTS_TITLE, Role.LEVEL1)
