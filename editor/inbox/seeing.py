"""What the reader shows of the drafts chosen: asked of the archive in one go."""

from dataclasses import dataclass, replace

from bulletin.archive import Archive
from bulletin.desk import looking, writing
from bulletin.desk.looking import Alikeness
from bulletin.drafts import Draft
from bulletin.intake.incoming import Warning
from bulletin.journals import Journal
from bulletin.people import Actor
from bulletin.phone import PhoneReport
from bulletin.workflow import WRITABLE, Stage, Step, open_steps
from editor.pieces.stages import called_stage

MOST = 200  # drafts dealt with at one go


@dataclass(frozen=True)
class Seen:
    """The draft the keys are on, as opened; all drafts chosen (None: too many); the unit's name.

    `alike` is what it is like, `revises` the draft that it is a revised text of, `revised_by` the revised texts that
    came since; all empty for a draft whose text is settled. `call` is what was said where it came by telephone,
    `remarks` what was remarked when it was taken in. `journals` tell what a stage is called.
    """

    opened: writing.Opened
    chosen: tuple[Draft, ...]
    unit: str = ""
    whole: str = ""
    alike: tuple[Alikeness, ...] = ()
    revises: Draft | None = None
    revised_by: tuple[Draft, ...] = ()
    call: PhoneReport | None = None
    remarks: tuple[Warning, ...] = ()
    journals: tuple[Journal, ...] = ()

    def stage_of(self, draft: Draft) -> Stage:
        """Return the stage whose words and look are true where fewer than three have to agree."""
        return called_stage(draft, self.journals)


def see(archive: Archive, draft_id: str, chosen: tuple[str, ...]) -> Seen:
    """Return what the reader shows of one draft, and the drafts chosen with it. Refused: UNKNOWN."""
    opened = writing.open_draft(archive, draft_id)
    draft = opened.draft
    unit = next((unit.name for unit in looking.units(archive) if unit.id == draft.facts.unit_id), "")
    others = {each.id: each for each in looking.some_drafts(
        archive, tuple(id for id in (draft.merged_into, draft.revises) if id))}
    drafts = tuple(looking.some_drafts(archive, chosen)) if len(chosen) > 1 else (draft,)
    whole = others.get(draft.merged_into or "")
    call = None if opened.submission else looking.phone_report(archive, draft_id)
    seen = Seen(opened, drafts, unit, whole.title if whole else "", call=call,
                remarks=looking.remarks(archive, draft_id), journals=tuple(looking.journals(archive)))
    if draft.stage not in WRITABLE:
        return seen
    return replace(seen, alike=tuple(looking.alike(archive, draft_id)), revises=others.get(draft.revises or ""),
                   revised_by=tuple(looking.revised_by(archive, draft_id)))


def steps_open(drafts: tuple[Draft, ...], actor: Actor | None) -> frozenset[Step]:
    """Return the steps that `actor` may take with every one of `drafts`."""
    if actor is None or not drafts:
        return frozenset()
    return frozenset.intersection(*(open_steps(draft.stage, actor) for draft in drafts))
