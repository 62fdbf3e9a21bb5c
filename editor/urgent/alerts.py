"""What is watched for who sits here: the deadlines of the urgent desk, urgent drafts that came or wait for them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bulletin.archive import Archive, DraftQuery
from bulletin.desk import looking, queueing, urgent_looking
from bulletin.desk.queueing import DraftLine
from bulletin.drafts import Draft, Source, Urgency
from bulletin.people import Actor
from bulletin.workflow import Stage
from editor.pieces.clock_words import due_name
from editor.shell.countdown import Due
from editor.shell.tellings import Alerts, UrgentDraft
from editor.urgent.pressing import open_clocks

MOST = 60
RECENT = timedelta(days=3)  # what came before that and still lies there is no news
_TYPED_HERE = frozenset({f"take_in:{Source.PHONE}", f"take_in:{Source.PASTE}"})


def open_events(archive: Archive) -> int:
    """Return how many events are followed."""
    return len(urgent_looking.open_events(archive).events)


def alerts(archive: Archive, actor: Actor) -> Alerts:
    """Return what is to be watched for `actor`, the deadlines in the order in which they are due."""
    now = datetime.now(UTC)
    overview = urgent_looking.open_events(archive)
    dues = [Due(event.id, due_name(clock.what), event.title, clock.due_at, event.received_at)
            for event in overview.events for clock in open_clocks(event, overview.limits, now)]
    drafts = (*_arrived(archive, actor, now), *_waiting(archive, actor, now))
    return Alerts(tuple(sorted(dues, key=lambda due: due.at)), drafts)


def _arrived(archive: Archive, actor: Actor, now: datetime) -> Iterator[UrgentDraft]:
    """Yield the urgent drafts nobody touched yet, but for those that this person wrote down here."""
    ids = looking.draft_ids(archive, DraftQuery(frozenset({Stage.RECEIVED}), urgent_first=True), MOST)
    urgent = [draft for draft in looking.some_drafts(archive, tuple(ids)) if _is_news(draft, now)]
    units = {unit.id: unit.name for unit in looking.units(archive)} if urgent else {}
    for draft in urgent:
        history = looking.draft_file(archive, draft.id).history
        if not any(entry.who == actor.id and entry.deed in _TYPED_HERE for entry in history[:1]):
            yield UrgentDraft(draft.id, draft.title, units.get(draft.facts.unit_id or "", ""))


def _waiting(archive: Archive, actor: Actor, now: datetime) -> Iterator[UrgentDraft]:
    """Yield the urgent drafts that wait for this person's signature, but for those that they edited themselves."""
    if not queueing.may_agree(actor):
        return
    for line in queueing.lines(archive, actor).mine:
        if isinstance(line, DraftLine) and _is_news(line.draft, now) and (
                line.draft.editor_id != actor.id or actor.single_seat):
            yield UrgentDraft(line.draft.id, line.title, line.unit, waits=True, who=actor.id)


def _is_news(draft: Draft, now: datetime) -> bool:
    return draft.facts.urgency is not Urgency.NONE and now - draft.received_at < RECENT
