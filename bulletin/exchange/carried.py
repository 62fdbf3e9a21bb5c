"""What a draft, a list of units and a list of words look like in an exchange package."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from bulletin.drafts import Facts
from bulletin.exchange.form import Form, Malformed, form_in, json_bytes
from bulletin.exchange.forms import (
    correction_form,
    correction_in,
    facts_in,
    is_digest,
    text_form,
    text_in,
    unit_form,
    unit_in,
)
from bulletin.proof.wordbook import Correction
from bulletin.text import Text, fingerprint, pictures_in
from bulletin.units import Unit


@dataclass(frozen=True)
class CarriedDraft:
    """A draft at its newest revision; names stand for ids that mean nothing elsewhere.

    `original` is the SHA-256 of the file it came in as, empty where it came without one, `original_name` its name.
    """

    title: str
    text: Text
    facts: Facts
    unit: str
    journal: str
    received_at: datetime
    revision_number: int
    original: str = ""
    original_name: str = ""

    @property
    def files(self) -> frozenset[str]:
        """The SHA-256 of the files that belong to it."""
        return frozenset({picture.sha256 for picture in pictures_in(self.text)} | ({self.original} - {""}))


@dataclass(frozen=True)
class CarriedWords:
    """The office's own words and its corrections."""

    words: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


def draft_bytes(draft: CarriedDraft) -> bytes:
    """Return a draft as a part of a package."""
    return json_bytes({
        "title": draft.title, "canonical": text_form(draft.text), "fingerprint": fingerprint(draft.text),
        "facts": asdict(draft.facts), "unit": draft.unit, "journal": draft.journal,
        "received_at": draft.received_at.astimezone(UTC).isoformat(), "revision_number": draft.revision_number,
        "original": draft.original, "original_name": draft.original_name})


def draft_in(data: bytes) -> CarriedDraft:
    """Return the draft in a part. Malformed for what is none, or a text that is not the one its fingerprint was taken
    of.
    """
    form = form_in(data)
    text, received_at, original = text_in(form.value("canonical")), form.time("received_at"), form.text("original", "")
    if received_at is None or fingerprint(text) != form.text("fingerprint") or (original and not is_digest(original)):
        raise Malformed("fingerprint")
    return CarriedDraft(
        form.text("title"), text, facts_in(form.form("facts")), form.text("unit", ""), form.text("journal", ""),
        received_at, form.number("revision_number", 1), original, form.text("original_name", ""))


def units_bytes(units: Iterable[Unit]) -> bytes:
    """Return a list of units as a part of a package."""
    return json_bytes({"units": [unit_form(each) for each in units]})


def units_in(data: bytes) -> tuple[Unit, ...]:
    """Return the units in a part. Malformed for what is no list of units."""
    return tuple(map(unit_in, _list(form_in(data), "units")))


def words_bytes(words: CarriedWords) -> bytes:
    """Return words and corrections as a part of a package."""
    return json_bytes({
        "words": sorted(words.words), "corrections": [correction_form(each) for each in words.corrections]})


def words_in(data: bytes) -> CarriedWords:
    """Return the words and corrections in a part. Malformed for what is no such list."""
    form = form_in(data)
    return CarriedWords(form.texts("words"), tuple(map(correction_in, form.forms("corrections"))))


def _list(form: Form, key: str) -> Iterable[Form]:
    form.value(key)
    return form.forms(key)
