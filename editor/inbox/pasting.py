"""A text from the clipboard becomes a draft, by the same rules as a text file."""

from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk import intake, looking
from bulletin.drafts import Draft, Facts, Source
from bulletin.people import Actor
from bulletin.text import Run, Text
from bulletin.units import unit_named


def text_of(words: str) -> Text:
    """Return the lines of `words` as paragraphs, empty ones left out; a first short line is the title."""
    from bulletin.intake.lines import Line, trimmed
    from bulletin.intake.roles import with_roles

    lines = (Line(trimmed((Run(line),))) for line in words.replace("\0", "").splitlines())
    return with_roles([line for line in lines if line.runs])


def write_down(archive: Archive, words: str, *, actor: Actor, at: datetime) -> Draft:
    """Register `words` as a pasted draft; unit and people as the text names them.

    Refused: ROLE_MISSING, TEXT_EMPTY.
    """
    # The patterns of guessing are compiled with the first paste, not with the window.
    from bulletin.intake.guess.guessing import guess

    text = text_of(words)
    found = guess("", text)
    unit = unit_named(found.unit, looking.units(archive))
    facts = Facts(unit.id if unit else None, found.correspondent, found.phone, found.approver)
    return intake.write_down(archive, text, facts, source=Source.PASTE, actor=actor, at=at)
