"""Who sent a draft, what it is called, when it happened and how urgent it is, guessed from its text and file name."""

from collections.abc import Iterator
from datetime import date

from bulletin.intake.guess.kind import nature, urgency
from bulletin.intake.guess.labels import labelled
from bulletin.intake.guess.time import event_time, labelled_time
from bulletin.intake.guess.titles import begins_with_body, file_title, form_title
from bulletin.intake.guess.units import (
    byline,
    credit,
    file_place,
    file_unit,
    letterhead,
    phone_line,
    signed,
    title_unit,
)
from bulletin.intake.incoming import Basis, Guess
from bulletin.text import Paragraph, Role, Text, title_of

Found = tuple[str, str, Basis]
FIELDS = ("title", "unit", "correspondent", "phone", "approver", "event_at", "nature", "urgency")


def guess(name: str, text: Text, day: date | None = None) -> Guess:
    """Return what `text` and the file name suggest; an unknown field is an empty string, the unit is as written.

    Asked in this order: labels such as 报送单位： in the head, the tail and the tables; the credit line （单位  姓名）;
    the unit that signs with the date; the letterhead; the file name; the unit with which the title or the file name
    begins, who may be written about and not have sent it (TITLE). A text without a title is called what its form says
    or, where it begins with its body, what its file is called. Nothing is taken out of the text. `day` is the day of
    arrival, to which words such as 昨日 and dates without a year refer.
    """
    values: dict[str, str] = {}
    bases: dict[str, Basis] = {}
    for field, value, basis in _found(name, text, day):
        if value and field not in values:
            values[field], bases[field] = value, basis
    return Guess(**values, bases=tuple((field, bases[field]) for field in FIELDS if field in bases))


def _found(name: str, text: Text, day: date | None) -> Iterator[Found]:
    """Yield what each source gives, the surest first."""
    titled = any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text)
    if not titled:
        yield "title", form_title(text), Basis.LABEL
        yield "title", file_title(name) if begins_with_body(text) else "", Basis.FILE_NAME
    yield "title", title_of(text), Basis.TITLE if titled else Basis.TEXT
    stated = labelled(text)
    for field in ("unit", "correspondent", "phone", "approver"):
        yield field, stated.get(field, ""), Basis.LABEL
    for field, value in zip(("unit", "correspondent", "phone"), credit(text), strict=True):
        yield field, value, Basis.CREDIT
    for field, value in zip(("unit", "correspondent"), byline(text), strict=True):
        yield field, value, Basis.CREDIT
    yield "phone", phone_line(text), Basis.LABEL
    yield "unit", signed(text), Basis.SIGNED
    yield "unit", letterhead(text), Basis.LETTERHEAD
    yield "unit", file_unit(name), Basis.FILE_NAME
    yield "unit", title_unit(text), Basis.TITLE
    yield "unit", file_place(name), Basis.TITLE
    yield "event_at", labelled_time(stated.get("event_at", ""), text, day), Basis.LABEL
    yield "event_at", event_time(text, day), Basis.TEXT
    yield "nature", *nature(name, text)
    yield "urgency", *urgency(name, text, stated.get("urgency", ""))
