"""The office as a plain file (本单位.json): who it is, its people without passwords, units, journals, layouts, words,
the register of numbers, and which issues there are. With the files of the issues an archive can be made again from it.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from bulletin.errors import Reason, Unreadable
from bulletin.exchange.form import Form, Malformed, form_in, json_bytes
from bulletin.exchange.forms import (
    correction_form,
    correction_in,
    journal_form,
    journal_in,
    layout_form,
    layout_in,
    number_form,
    number_in,
    person_form,
    person_in,
    unit_form,
    unit_in,
)
from bulletin.journals import Journal
from bulletin.layouts import KeptLayout
from bulletin.numbers import NumberEntry
from bulletin.office import Office
from bulletin.people import Person
from bulletin.proof.wordbook import Correction
from bulletin.units import Unit

FORM = 1
_KIND = "office"


@dataclass(frozen=True)
class OfficeFile:
    """All that the file says. `archive` tells which archive wrote it, for ever the same; `issues` are pairs of the id
    of a published issue and the SHA-256 of its contents (empty where none are kept), `voids` the ids of those that were
    declared void.
    """

    archive: str
    office: Office
    people: tuple[Person, ...] = ()
    units: tuple[Unit, ...] = ()
    journals: tuple[Journal, ...] = ()
    layouts: tuple[KeptLayout, ...] = ()
    words: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    numbers: tuple[NumberEntry, ...] = ()
    issues: tuple[tuple[str, str], ...] = ()
    voids: tuple[str, ...] = ()


def office_bytes(file: OfficeFile) -> bytes:
    """Return the file as JSON; the same office gives the same bytes."""
    return json_bytes({
        "kind": _KIND, "form": FORM, "archive": file.archive, "office": asdict(file.office),
        "people": _each(person_form, file.people), "units": _each(unit_form, file.units),
        "journals": _each(journal_form, file.journals), "layouts": _each(layout_form, file.layouts),
        "words": sorted(file.words), "corrections": _each(correction_form, file.corrections),
        "numbers": _each(number_form, file.numbers), "issues": [list(each) for each in file.issues],
        "voids": sorted(file.voids)})


def office_in(data: bytes, name: str = "") -> OfficeFile:
    """Return what the file says. Unreadable: DAMAGED for what is no such file, NOT_SUPPORTED for a newer form."""
    try:
        form = form_in(data)
        if form.text("kind") != _KIND:
            raise Malformed("kind")
        if form.number("form") > FORM:
            raise Unreadable(Reason.NOT_SUPPORTED, name=name)
        return OfficeFile(
            form.text("archive"), _office(form.form("office")), tuple(map(person_in, form.forms("people"))),
            tuple(map(unit_in, form.forms("units"))), tuple(map(journal_in, form.forms("journals"))),
            tuple(map(layout_in, form.forms("layouts"))), form.texts("words"),
            tuple(map(correction_in, form.forms("corrections"))), tuple(map(number_in, form.forms("numbers"))),
            form.pairs("issues"), form.texts("voids"))
    except Malformed as error:
        raise Unreadable(Reason.DAMAGED, name=name, detail=str(error)) from error


def _office(form: Form) -> Office:
    return Office(form.text("name"), form.text("county", ""), form.flag("single_seat", False),
                  form.number("idle_minutes", 10), form.flag("password_required", False))


def _each(form_of: object, things: Iterable[object]) -> list[object]:
    assert callable(form_of)
    return [form_of(each) for each in things]
