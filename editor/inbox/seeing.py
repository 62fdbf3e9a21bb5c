"""What the reader shows of the drafts chosen: asked of the archive in one go."""

from dataclasses import dataclass

from bulletin.archive import Archive
from bulletin.desk import looking, writing
from bulletin.drafts import Draft
from bulletin.intake.incoming import Warning
from bulletin.people import Actor
from bulletin.workflow import Step, open_steps

MOST = 200  # drafts dealt with at one go
REMEMBERED = 20  # batches whose warnings are at hand


@dataclass(frozen=True)
class Seen:
    """The draft the keys are on, as opened; all drafts chosen (None: too many); the unit's name."""

    opened: writing.Opened
    chosen: tuple[Draft, ...]
    unit: str = ""
    whole: str = ""


def see(archive: Archive, draft_id: str, chosen: tuple[str, ...]) -> Seen:
    """Return what the reader shows of one draft, and the drafts chosen with it. Refused: UNKNOWN."""
    opened = writing.open_draft(archive, draft_id)
    unit = next((unit.name for unit in looking.units(archive) if unit.id == opened.draft.facts.unit_id), "")
    merged = opened.draft.merged_into
    whole = next((each.title for each in looking.some_drafts(archive, (merged,))), "") if merged else ""
    drafts = tuple(looking.some_drafts(archive, chosen)) if len(chosen) > 1 else (opened.draft,)
    return Seen(opened, drafts, unit, whole)


def warnings_at_hand(archive: Archive) -> dict[str, tuple[Warning, ...]]:
    """Return what was remarked when drafts were taken in, by draft, for the newest batches."""
    found: dict[str, tuple[Warning, ...]] = {}
    for batch in looking.batches(archive, REMEMBERED):
        for arrival in batch.arrivals:
            if arrival.warnings:
                found.setdefault(arrival.draft_id, arrival.warnings)
    return found


def steps_open(drafts: tuple[Draft, ...], actor: Actor | None) -> frozenset[Step]:
    """Return the steps that `actor` may take with every one of `drafts`."""
    if actor is None or not drafts:
        return frozenset()
    return frozenset.intersection(*(open_steps(draft.stage, actor) for draft in drafts))
