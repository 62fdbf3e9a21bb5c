"""What the reader of one format returns to the door."""

from dataclasses import dataclass

from bulletin.intake.incoming import Look, PictureFile, Warning
from bulletin.marked import Marks
from bulletin.text import Text


@dataclass(frozen=True)
class Reading:
    """The text of a file, the pictures taken out of it, and what to know about how it was read.

    `before` is the text with tracked changes undone, where a reader was asked to keep them as suggestions.
    `looks` has one for each block of `text` as far as the format tells.
    """

    text: Text
    pictures: tuple[PictureFile, ...] = ()
    warnings: tuple[Warning, ...] = ()
    before: Text | None = None
    marks: Marks | None = None
    looks: tuple[Look | None, ...] = ()
