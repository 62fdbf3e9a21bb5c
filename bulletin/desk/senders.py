"""Who sent it: the unit by what the text says, by what was learned; and what a correction teaches."""

from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Work
from bulletin.desk.noting import office_day
from bulletin.doors import Clue, Learned
from bulletin.drafts import Draft, Facts, Guessed, Nature, Urgency
from bulletin.intake.incoming import Basis, Guess, Incoming, Kind, Warning
from bulletin.intake.traditional import simplified_words
from bulletin.people import Actor
from bulletin.units import Unit, sender_named, unit_named, units_on

_STATED = frozenset({Basis.LABEL, Basis.CREDIT, Basis.SIGNED, Basis.LETTERHEAD})


def facts_of(work: Work, incoming: Incoming, at: datetime) -> tuple[Facts, tuple[Guessed, ...], tuple[Warning, ...]]:
    """Return the facts that a file suggests, on what each rests, and a warning where the unit is not known."""
    guess = incoming.guess
    unit, basis = _unit(work, incoming, tuple(work.units.all()), office_day(at))
    phone, phone_basis = guess.phone, dict(guess.bases).get("phone", Basis.TEXT)
    if not phone and unit:
        phone = next((each.phone for each in unit.correspondents if each.name == guess.correspondent), "")
        phone_basis = Basis.LISTED
    facts = Facts(unit.id if unit else None, guess.correspondent, phone, guess.approver, "", Nature(guess.nature),
                  Urgency(guess.urgency), guess.event_at)
    guesses = [Guessed("unit", basis, guess.unit)] if unit or guess.unit else []
    bases = dict(guess.bases) | {"phone": phone_basis}
    guesses += [Guessed(name, bases.get(name, Basis.TEXT))
                for name in ("correspondent", "phone", "approver", "nature", "urgency", "event_at")
                if getattr(facts, name)]
    unknown = () if unit else (Warning(Kind.UNIT_UNKNOWN, 1, guess.unit),)
    return facts, tuple(guesses), unknown


def learn(work: Work, before: Draft, after: Draft, actor: Actor, at: datetime) -> None:
    """Remember what a person's correction of the unit teaches: the name it was written by, the address it came from."""
    unit_id = after.facts.unit_id
    if not unit_id or unit_id == before.facts.unit_id:
        return
    named = (each.words for each in before.guesses if each.field == "unit" and each.basis is not Basis.TITLE)
    written = next(named, "")
    # The list of units is not taught otherwise: what bears a unit's own name was sent by another for once.
    if written and unit_named(written, work.units.all()) is None:
        work.doors.learn(Learned(Clue.NAME, written, unit_id), actor.id, at)
    letter = work.submissions.get(before.submission_id).letter if before.submission_id else None
    if letter and letter.sender:
        work.doors.learn(Learned(Clue.SENDER, letter.sender.lower(), unit_id), actor.id, at)


def _unit(work: Work, incoming: Incoming, units: tuple[Unit, ...], day: date) -> tuple[Unit | None, Basis]:
    """Return the unit and what that rests on: what the text states, else who sent the mail, else what may be meant.

    A name of one that was merged means who went on with its work.
    """
    guess: Guess = incoming.guess
    by_id = {unit.id: unit for unit in units_on(day, units)}
    basis = dict(guess.bases).get("unit", Basis.TEXT)
    taught = by_id.get(work.doors.unit_by(Clue.NAME, guess.unit)) if guess.unit else None
    known_name = sender_named(guess.unit, units, day) or sender_named(simplified_words(guess.unit), units, day)
    named = known_name or taught
    if named and basis in _STATED:
        return named, Basis.LEARNED if taught and not known_name else basis
    sender = incoming.letter.sender.lower() if incoming.letter else ""
    known = by_id.get(work.doors.unit_by(Clue.SENDER, sender)) if sender else None
    if known:
        return known, Basis.SENDER
    return named, Basis.LEARNED if taught and not known_name else basis


def confirmed(draft: Draft) -> Draft:
    """Return the draft with its facts confirmed: none is a guess any more."""
    return replace(draft, guesses=())
