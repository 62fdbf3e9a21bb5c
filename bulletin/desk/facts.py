"""Facts of credit entered by hand: forwarded, adopted above, errors, rewards; entered in numbers, withdrawn singly.

Nothing that was entered changes: a mistake is withdrawn with its reason and entered anew.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bulletin.archive import Archive, Work
from bulletin.credit.entered import EnteredFact
from bulletin.credit.facts import FactKind, Level, Mode
from bulletin.credit.matching import SHOWN, Candidate, Guess, Matched, Titles, Verdict, match, telling_words
from bulletin.credit.pasted import read_pasted
from bulletin.desk.instructing import LARGEST_SCAN, Sheet
from bulletin.desk.noting import OFFICE_ZONE, new_id, note, office_day, still_here
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.search.parsing import parse
from bulletin.search.port import Kind, Sorting
from bulletin.search.query import Days, Field, InField, Query, Word, all_of, either_of
from bulletin.units import Unit, unit_named
from bulletin.workflow import Stage

_MAY = (RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)  # see Actor.must_write
BY_HAND = (FactKind.ADOPTED, FactKind.FORWARDED, FactKind.ERROR, FactKind.REWARD)
_ABOVE = frozenset({Level.CITY, Level.PROVINCE, Level.CENTRE})
WINDOW = timedelta(days=366)  # a notice of adopted items is about the last months; the longest is the year's
PUBLICATIONS = 12  # names that are proposed
LOOKED_FOR = 40  # lines without a like title that are looked for by their words; each costs some 20 ms


@dataclass(frozen=True)
class Told:
    """What somebody enters; see `EnteredFact` for what each means. An empty title is that of the draft."""

    kind: FactKind
    day: date
    title: str = ""
    draft_id: str = ""
    unit_id: str = ""
    correspondent: str = ""
    level: Level | None = None
    mode: Mode | None = None
    publication: str = ""
    number: str = ""
    reprint: bool = False
    detail: str = ""
    words: str = ""


@dataclass(frozen=True)
class Line:
    """An entered fact as the list shows it: the units credited, the title of its draft, who entered it."""

    fact: EnteredFact
    units: tuple[str, ...]
    draft_title: str
    who: str


def enter_fact(
    archive: Archive, told: Told, proof: Sheet | None = None, *, reason: str = "", actor: Actor, at: datetime,
) -> EnteredFact:
    """Enter one fact with its proof; refused as `enter_facts`."""
    return enter_facts(archive, (told,), proof, reason=reason, actor=actor, at=at)[0]


def enter_facts(
    archive: Archive, told: Iterable[Told], proof: Sheet | None = None, *, reason: str = "", actor: Actor,
    at: datetime,
) -> tuple[EnteredFact, ...]:
    """Enter facts, all or none of them, with one proof for all; `reason` says why a closed period is added to.

    Refused, with the title: FACT_INCOMPLETE (`lacking` names the field), FACT_TAKEN for the same matter at the same
    level in the same publication, number and mode, PERIOD_CLOSED without a reason for a day in the period of an issued
    circular, TIME_AHEAD for a day to come. ROLE_MISSING, UNKNOWN for a draft or unit that is not there; EMPTY and
    TOO_LARGE for a proof without bytes or of more than 50 MB.
    """
    actor.must_write()
    reason = reason.strip()
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        sha256 = _kept(work, proof)
        made = []
        for each in told:
            fact = replace(_checked(work, each, actor, at), proof=sha256, proof_name=proof.name if proof else "",
                           reason=reason)
            _must_be_open(work, fact)
            work.entered.add(fact)
            note(work, actor, at, "enter_fact", draft_id=fact.draft_id, reason=_told(fact, reason), thing=fact.id)
            made.append(fact)
        return tuple(made)


def withdraw_fact(archive: Archive, fact_id: str, reason: str, *, actor: Actor, at: datetime) -> EnteredFact:
    """Take back a fact that was entered by mistake: it stays readable and counts no more.

    Refused: ROLE_MISSING, UNKNOWN, REASON_MISSING, FACT_WITHDRAWN when it was already.
    """
    actor.must_write()
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step="withdraw_fact")
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        known = work.entered.get(fact_id)
        if not known.counts:
            raise Refused(Reason.FACT_WITHDRAWN, id=fact_id, title=known.title)
        gone = replace(known, withdrawn_at=at, withdrawn_by=actor.id, withdrawn=reason.strip())
        work.entered.withdraw(gone)
        note(work, actor, at, "withdraw_fact", draft_id=known.draft_id, reason=_told(known, gone.withdrawn),
             thing=known.id)
        return gone


def entered(archive: Archive, since: date, until: date) -> tuple[Line, ...]:
    """Return the facts entered for the days from `since` to `until`, both included, withdrawn ones too, the latest
    first.
    """
    with archive.reading() as work:
        found = work.entered.found(since, until + timedelta(days=1))
        about = {fact.draft_id for fact in found if fact.draft_id}
        titles = {draft.id: draft.title for draft in work.drafts.many(about)}
        credited = work.entered.sources(about)
        units, people = work.units.all(), {person.id: person.name for person in work.people.all()}
        return tuple(
            Line(fact, _names(units, fact, credited.get(fact.draft_id, [])), titles.get(fact.draft_id, ""),
                 people.get(fact.entered_by, "")) for fact in found)


def proof_of(archive: Archive, fact_id: str) -> tuple[str, bytes]:
    """Return the name and the bytes of a fact's proof. Refused: UNKNOWN, also when it has none."""
    with archive.reading() as work:
        fact = work.entered.get(fact_id)
        return fact.proof_name, work.submissions.bytes_of(fact.proof)


def publications(archive: Archive) -> tuple[str, ...]:
    """Return the publications named last, to be proposed."""
    with archive.reading() as work:
        return tuple(work.entered.publications(PUBLICATIONS))


def candidates(archive: Archive, words: str, today: date, limit: int = 12) -> tuple[Candidate, ...]:
    """Return the newest drafts with all words in their title, else anywhere. `QueryError` for what cannot be asked."""
    if not words.strip():
        return ()
    with archive.reading() as work:
        titled = all_of(InField(Field.TITLE, word) for word in words.split())
        return _found(work, titled, limit) or _found(work, parse(words, today), limit)


def match_pasted(archive: Archive, text: str, today: date) -> tuple[Matched, ...]:
    """Return the lines of a pasted notice with the drafts that each may mean; `today` is the day of the office.

    Titles of the drafts of the last year before `today` are compared, or of an earlier day that the notice names.
    """
    with archive.reading() as work:
        units = work.units.all()
        said = read_pasted(text, units, today, frozenset(work.entered.publications(PUBLICATIONS * 4)))
        if not said:
            return ()
        first = min((each.day for each in said if each.day), default=today)
        since, until = (datetime.combine(day, time(), OFFICE_ZONE)
                        for day in (min(first, today) - WINDOW, today + timedelta(days=1)))
        titles = Titles(work.entered.titled(since, until), units)
        found = [match(each, titles, _unit_of(each.unit, units)) for each in said]
        days, known = Days(since.date(), today), {unit.id: unit for unit in units}
        # What was given another title altogether is looked for by its words among its unit's drafts.
        looked_for = [at for at, each in enumerate(found) if each.verdict is Verdict.NONE and each.unit_id][:LOOKED_FOR]
        for at in looked_for:
            found[at] = replace(found[at], guesses=_by_words(work, found[at], known[found[at].unit_id], days))
        return tuple(found)


def _by_words(work: Work, matched: Matched, unit: Unit, days: Days) -> tuple[Guess, ...]:
    """Return the drafts of the unit with most of the words of a title in their own title or text."""
    words = telling_words(matched.said.title, unit)
    if not words:
        return ()
    query = all_of((InField(Field.UNIT, unit.name), days, either_of(Word(each) for each in words)))
    return tuple(Guess(each, 0, 0) for each in _found(work, query, SHOWN, Sorting.RELEVANCE)
                 if each.unit_id == unit.id)


def _unit_of(said: str, units: Sequence[Unit]) -> str:
    found = unit_named(said, units)
    return found.id if found else ""


def _found(work: Work, query: Query, limit: int, sorting: Sorting = Sorting.NEWEST) -> tuple[Candidate, ...]:
    page = work.search.find(query, sorting, limit)
    units = {draft.id: draft.facts.unit_id or "" for draft in work.drafts.many(each.draft_id for each in page.finds)}
    return tuple(Candidate(each.draft_id, each.title, units[each.draft_id], each.day, each.stage)
                 for each in page.finds if each.kind is Kind.DRAFT)


def _checked(work: Work, told: Told, actor: Actor, at: datetime) -> EnteredFact:
    """Return the fact that is told, complete and not yet entered."""
    if told.day > office_day(at):
        raise Refused(Reason.TIME_AHEAD, title=told.title, day=told.day.isoformat())
    draft = work.drafts.get(told.draft_id) if told.draft_id else None
    if draft is not None and draft.stage is Stage.TAKEN_BACK:
        raise Refused(Reason.UNKNOWN, what="draft", id=told.draft_id)
    if told.unit_id and told.unit_id not in {unit.id for unit in work.units.all()}:
        raise Refused(Reason.UNKNOWN, what="unit", id=told.unit_id)
    told = _in_its_kind(told)
    fact = EnteredFact(
        new_id(), told.kind, told.day, told.title.strip() or (draft.title if draft else ""), actor.id, at,
        told.draft_id, told.unit_id, told.correspondent.strip(), told.level, told.mode, told.publication.strip(" 《》"),
        told.number.strip(), told.reprint, told.detail.strip(), told.words.strip())
    if lacking := _lacking(fact):
        raise Refused(Reason.FACT_INCOMPLETE, lacking=lacking, title=fact.title)
    if any(_same(fact, other) for other in _about(work, fact)):
        raise Refused(Reason.FACT_TAKEN, title=fact.title, draft_id=fact.draft_id)
    return fact


def _in_its_kind(told: Told) -> Told:
    """Return what is told without what means nothing of its kind: an error has no mode, a forwarding no reprint."""
    if told.kind is FactKind.ADOPTED:
        return told
    told = replace(told, mode=None, reprint=False)
    return told if told.kind is FactKind.FORWARDED else replace(told, publication="", number="")


def _lacking(fact: EnteredFact) -> str:
    """Return the first thing that is missing, empty when nothing is."""
    upward = fact.kind in (FactKind.ADOPTED, FactKind.FORWARDED)
    needed = {
        "kind": fact.kind in BY_HAND, "fact_title": bool(fact.title), "fact_about": bool(fact.draft_id or fact.unit_id),
        "fact_level": not upward or fact.level in _ABOVE,
        "publication": fact.kind is not FactKind.ADOPTED or bool(fact.publication),
        "mode": fact.kind is not FactKind.ADOPTED or fact.mode is not None,
        "fact_words": upward or bool(fact.words)}
    return next((name for name, there in needed.items() if not there), "")


def _about(work: Work, fact: EnteredFact) -> list[EnteredFact]:
    return work.entered.of_draft(fact.draft_id) if fact.draft_id else work.entered.about(fact.unit_id, fact.title)


def _same(one: EnteredFact, other: EnteredFact) -> bool:
    """Return whether two facts about one draft, or one matter of a unit, are the same entered twice."""
    units = one.unit_id == other.unit_id or not (one.unit_id and other.unit_id)
    return other.counts and units and _matter(one) == _matter(other)


def _matter(fact: EnteredFact) -> tuple[object, ...]:
    own = (fact.words, fact.detail) if fact.kind in (FactKind.ERROR, FactKind.REWARD) else ()
    return fact.kind, fact.level, fact.mode, fact.publication, fact.number, *own


def _must_be_open(work: Work, fact: EnteredFact) -> None:
    closed = work.circulars.closing([fact.day])
    if closed and not fact.reason:
        raise Refused(Reason.PERIOD_CLOSED, day=fact.day.isoformat(), title=fact.title, circular=closed[0].title)


def _kept(work: Work, proof: Sheet | None) -> str:
    if proof is None:
        return ""
    if not proof.data:
        raise Refused(Reason.EMPTY, name=proof.name)
    if len(proof.data) > LARGEST_SCAN:
        raise Refused(Reason.TOO_LARGE, name=proof.name)
    sha256 = hashlib.sha256(proof.data).hexdigest()
    work.submissions.keep_bytes(sha256, proof.data)
    return sha256


def _told(fact: EnteredFact, reason: str) -> str:
    """Return what the log says of a fact."""
    where = f"《{fact.publication}》" if fact.publication else ""
    return "；".join(part for part in (f"{fact.title}{where}", fact.words, reason) if part)


def _names(units: Iterable[Unit], fact: EnteredFact, credited: Sequence[str]) -> tuple[str, ...]:
    wanted = dict.fromkeys((fact.unit_id,) if fact.unit_id else credited)
    named = {unit.id: unit.name_on(fact.day) for unit in units}
    return tuple(named[id] for id in wanted if id in named)
