"""The way of a circular (通报): drawn up from figures, written and signed as a draft, issued with a number, or void."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from bulletin.archive import Archive, Work
from bulletin.characters import whole_text
from bulletin.credit.circular import Circular
from bulletin.credit.circular_document import ADDRESSEE, circular_text, official_of, tables_of
from bulletin.credit.circular_text import title
from bulletin.credit.differences import Difference, differences
from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.kept_figures import circular_in, figures_of
from bulletin.credit.parts import Part, usual_parts
from bulletin.credit.periods import Period
from bulletin.credit.scheme import Scheme
from bulletin.desk.circular_charts import ChartPicture, Counted, charts_text, keep_charts, with_charts
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.intake import new_draft
from bulletin.desk.noting import new_id, note, still_here
from bulletin.desk.revising import revise
from bulletin.drafts import Draft, Facts, Source
from bulletin.errors import Conflict, Reason, Refused
from bulletin.layout.page import Official
from bulletin.people import Actor, RoleName
from bulletin.text import Table, Text, pictures_in, title_of
from bulletin.workflow import Stage

REDRAWN = "重新统计"  # the name of the revision that newer figures made
_TOLD = 3  # differences that the log names
_SIGNED = frozenset({Stage.APPROVED, Stage.PLACED, Stage.PUBLISHED})


@dataclass(frozen=True)
class Asked:
    """Which circular is wanted: its period, by which basis, with which parts (None: what its kind usually has)."""

    period: Period
    basis: Basis = Basis.ISSUED
    parts: frozenset[Part] | None = None


@dataclass(frozen=True)
class Counting:
    """By what is counted: the bundled schemes, which apply where the office keeps none, where days begin, and which
    day it is: what is not over yet is not held against anybody.
    """

    bundled: Sequence[Scheme]
    zone: tzinfo
    today: date


@dataclass(frozen=True)
class Listed:
    """A circular as lists show it, without its figures, and the draft with its words; `entered_after` is how many facts
    of its period were entered or withdrawn by hand after it went out, which it therefore does not say.
    """

    circular: IssuedCircular
    draft: Draft
    entered_after: int = 0


@dataclass(frozen=True)
class Redrawn:
    """A circular with new figures: what is different, and the text they would make where the words were edited by hand
    and therefore stayed; None where the new text has taken their place.
    """

    circular: IssuedCircular
    draft: Draft
    changes: tuple[Difference, ...]
    offered: Text | None = None


@dataclass(frozen=True)
class Printing:
    """What is printed of a circular: the document with its signed words, the bytes of its pictures by
    SHA-256, and the figures for the workbook.
    """

    circular: IssuedCircular
    official: Official
    figures: Circular
    pictures: Mapping[str, bytes]


def circulars(archive: Archive, limit: int = 0) -> list[Listed]:
    """Return the circulars there are, the latest period first; `limit` 0 means all."""
    with archive.reading() as work:
        found = work.circulars.all(limit)
        drafts = {each.id: each for each in work.drafts.many(each.draft_id for each in found)}
        return [Listed(each, drafts[each.draft_id], _entered_after(work, each))
                for each in found if each.draft_id in drafts]


def _entered_after(work: Work, circular: IssuedCircular) -> int:
    if circular.state is not CircularState.ISSUED or circular.issued_at is None:
        return 0
    issued = circular.issued_at
    return sum(fact.entered_at > issued or (fact.withdrawn_at is not None and fact.withdrawn_at > issued)
               for fact in work.entered.found(circular.since, circular.period.after))


def last_mark(archive: Archive) -> str:
    """Return the sender's mark of the last number given (云政办信); empty before the first."""
    with archive.reading() as work:
        given = [each for each in work.circulars.all() if each.mark and each.issued_at]
    return max(given, key=lambda each: each.issued_at or each.made_at).mark if given else ""


def next_number(archive: Archive, year: int) -> int:
    """Return the number the next circular of a year takes; numbers of void ones are not given again."""
    with archive.reading() as work:
        return work.circulars.last_number(year) + 1


def counted(archive: Archive, period: Period, basis: Basis, counting: Counting) -> Circular:
    """Return the figures a circular would have now, for its preview and its charts. Refused as `draw_up`."""
    return _drawn(archive, period, basis, counting)


def draw_up(
    archive: Archive, asked: Asked, counting: Counting, *, actor: Actor, at: datetime, given: Counted | None = None,
) -> Listed:
    """Draw up a circular: its words become a draft in the hand of `actor`, its figures are kept beside them.

    `given` are figures counted just before with the charts drawn from them; without, it has no charts.
    The draft names no unit and counts as nobody's. Refused: ROLE_MISSING for who has nothing to do with texts, UNKNOWN
    (what="scheme") when none was in force.
    """
    actor.must_write()
    drawn, charts = _with_charts(archive, asked.period, asked.basis, counting, given)
    parts = usual_parts(asked.period.kind) if asked.parts is None else asked.parts
    with archive.writing() as work:
        still_here(work, actor, RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)
        text = _kept(work, drawn, parts, charts)
        draft = new_draft(work, text, Facts(), actor, at, source=Source.PASTE)
        draft = work.drafts.save(replace(draft, stage=Stage.EDITING, editor_id=actor.id))
        made = IssuedCircular(
            new_id(), asked.period.kind, asked.period.since, asked.period.until, asked.basis, title(drawn), draft.id,
            figures_of(drawn), actor.id, at, parts=parts, revision_id=draft.revision_id)
        work.circulars.add(made)
        _log(work, made, actor, at, "draw_up_circular", made.title)
        return Listed(made, draft)


def words_of(archive: Archive, circular: IssuedCircular) -> Text:
    """Return the words of a circular: those that were signed once it was issued, else the draft's of now."""
    with archive.reading() as work:
        return _words(work, circular)


def changes_since(archive: Archive, circular_id: str, counting: Counting) -> tuple[Difference, ...]:
    """Return what became different since the figures of a circular were counted. Refused: UNKNOWN."""
    known = _known(archive, circular_id)
    return differences(circular_in(known.figures), _drawn(archive, known.period, known.basis, counting))


def redraw(
    archive: Archive, seen: IssuedCircular, counting: Counting, *, actor: Actor, at: datetime, anew: bool = False,
    given: Counted | None = None,
) -> Redrawn:
    """Count the figures of a circular again. Words nobody edited are written anew; in edited ones only the tables and
    charts, and those somebody is typing at count as edited. Charts as in `draw_up`.

    The text the new figures would make is then offered beside them; with `anew` it takes their place all the same.
    A text that is written anew has to be signed again. Nothing is written when no figure changed, unless `anew`.
    Refused: ROLE_MISSING, Conflict when it moved on since it was `seen`, CIRCULAR_ISSUED, STEP_NOT_OPEN, ISSUE_CLOSED.
    """
    actor.must_write()
    drawn, charts = _with_charts(archive, seen.period, seen.basis, counting, given)
    known = _known(archive, seen.id)
    before, figures = circular_in(known.figures), figures_of(drawn)
    with archive.writing() as work:
        known = _as_seen(work, seen)
        known.must_be_open()
        draft = work.drafts.get(known.draft_id)
        typing = draft.revision_id != known.revision_id or bool(work.revisions.copies_of(draft.id))
        edited = typing and not anew
        new = _kept(work, drawn, known.parts, charts)
        if figures == known.figures and not anew:
            return Redrawn(known, draft, (), new if edited else None)
        text = new
        if edited:
            old = work.revisions.get(draft.revision_id).text
            text = with_charts(
                _with_tables(old, tables_of(whole_text(circular_text(before, known.parts))), tables_of(new)),
                new, work.revisions.get(known.revision_id).text)
        draft = revise(work, draft, text, actor=actor, at=at, name=REDRAWN)
        changes = differences(before, drawn)
        saved = work.circulars.save(replace(
            known, figures=figures, revision_id=known.revision_id if edited else draft.revision_id))
        _log(work, saved, actor, at, "redraw_circular", _told(changes))
        return Redrawn(saved, draft, changes, new if edited else None)


def issue(
    archive: Archive, seen: IssuedCircular, mark: str, day: date, counting: Counting, *, actor: Actor, at: datetime,
    reason: str = "",
) -> IssuedCircular:
    """Issue a circular whose words are signed: it takes the next number of the year of `day`, which is given once.

    Refused: ROLE_MISSING for who does not sign, Conflict when it moved on, CIRCULAR_ISSUED, CIRCULAR_NOT_SIGNED, and
    CIRCULAR_STALE when the facts changed since its figures were counted, or its tables are not those of its figures
    (what="tables"), unless `reason` says why it goes out all the same.
    """
    actor.must_be(RoleName.SECRETARY)
    fresh = _drawn(archive, seen.period, seen.basis, counting)
    with archive.writing() as work:
        still_here(work, actor, RoleName.SECRETARY)
        known = _as_seen(work, seen)
        known.must_be_open()
        draft = work.drafts.get(known.draft_id)
        if draft.stage not in _SIGNED:
            raise Refused(Reason.CIRCULAR_NOT_SIGNED, title=known.title)
        text = work.revisions.get(draft.revision_id).text
        if not reason.strip():
            _must_agree(known, fresh, text)
        number = work.circulars.last_number(day.year) + 1
        issued = known.issued(mark, day, number, actor.id, at, reason)
        issued = work.circulars.save(replace(issued, title=title_of(text), revision_id=draft.revision_id))
        _log(work, issued, actor, at, "issue_circular", "；".join(
            each for each in (issued.document_number, issued.title, issued.reason) if each))
        return issued


def void(archive: Archive, seen: IssuedCircular, reason: str, *, actor: Actor, at: datetime) -> IssuedCircular:
    """Declare a circular void: its number is not given again, and its period is open once more.

    Refused: ROLE_MISSING for who does not sign (for one that was not issued: who has nothing to do with texts),
    Conflict, REASON_MISSING, CIRCULAR_ISSUED once it is void.
    """
    if seen.state is CircularState.DRAFTED:
        actor.must_write()
    else:
        actor.must_be(RoleName.SECRETARY)
    with archive.writing() as work:
        voided = work.circulars.save(_as_seen(work, seen).voided(reason))
        _log(work, voided, actor, at, "void_circular", "；".join(
            each for each in (voided.document_number, voided.void_reason) if each))
        return voided


def printing(
    archive: Archive, circular_id: str, today: date, *, addressee: str = ADDRESSEE, copy_to: tuple[str, ...] = (),
) -> Printing:
    """Return what is printed: of an issued circular the words that were signed, else those of the draft as of today."""
    with archive.reading() as work:
        known = work.circulars.get(circular_id)
        text = _words(work, known)
        official = official_of(text, work.people.office().name, known.day or today, addressee=addressee,
                               document_number=known.document_number, copy_to=copy_to)
        pictures = {each.sha256: work.submissions.bytes_of(each.sha256) for each in pictures_in(text)}
        return Printing(known, official, circular_in(known.figures), pictures)


def _words(work: Work, circular: IssuedCircular) -> Text:
    issued = circular.issued_at is not None
    return work.revisions.get(
        circular.revision_id if issued else work.drafts.get(circular.draft_id).revision_id).text


def _drawn(archive: Archive, period: Period, basis: Basis, counting: Counting) -> Circular:
    return draw_up_circular(archive, period, counting.bundled, counting.zone, basis, today=counting.today)


def _with_charts(
    archive: Archive, period: Period, basis: Basis, counting: Counting, given: Counted | None,
) -> tuple[Circular, tuple[ChartPicture, ...]]:
    """Return figures and charts that belong together: those given, else those of now, which nobody drew."""
    return (_drawn(archive, period, basis, counting), ()) if given is None else (given.figures, given.charts)


def _kept(work: Work, drawn: Circular, parts: frozenset[Part], charts: tuple[ChartPicture, ...]) -> Text:
    """Return the text drawn up, the bytes of its charts kept."""
    wanted = charts if Part.CHARTS in parts else ()
    keep_charts(work, wanted)
    return whole_text(circular_text(drawn, parts, charts_text(wanted)))


def _known(archive: Archive, circular_id: str) -> IssuedCircular:
    with archive.reading() as work:
        return work.circulars.get(circular_id)


def _as_seen(work: Work, seen: IssuedCircular) -> IssuedCircular:
    known = work.circulars.get(seen.id)
    if known.version != seen.version:
        raise Conflict("circular", seen.id)
    return known


def _must_agree(known: IssuedCircular, fresh: Circular, text: Text) -> None:
    """Refuse with CIRCULAR_STALE what no longer says the figures of now."""
    kept = circular_in(known.figures)
    wanted = whole_text(circular_text(kept, known.parts))
    if whole_text(circular_text(fresh, known.parts)) != wanted or differences(kept, fresh):
        raise Refused(Reason.CIRCULAR_STALE, title=known.title)
    if tables_of(text) != tables_of(wanted):
        raise Refused(Reason.CIRCULAR_STALE, title=known.title, what="tables")


def _with_tables(text: Text, old: tuple[Table, ...], new: tuple[Table, ...]) -> Text:
    """Return `text` with every table that stands there as it was drawn up replaced by the one of now."""
    if len(old) != len(new):
        return text
    now = dict(zip(old, new, strict=True))
    return tuple(now.get(block, block) if isinstance(block, Table) else block for block in text)


def _told(changes: Sequence[Difference]) -> str:
    """Return the first few differences and how many there are, for the log."""
    said = "；".join(each.words for each in changes[:_TOLD])
    return said if len(changes) <= _TOLD else f"{said}；等{len(changes)}处"


def _log(work: Work, circular: IssuedCircular, actor: Actor, at: datetime, deed: str, words: str) -> None:
    note(work, actor, at, deed, draft_id=circular.draft_id, reason=words, thing=circular.id)
