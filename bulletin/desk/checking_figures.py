"""Ticking the figures of an item as checked against a source (数据核对), and taking a tick back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.noting import new_id, note
from bulletin.errors import Reason, Refused
from bulletin.figures.checks import FigureCheck, by_draft
from bulletin.notes import Anchor
from bulletin.people import Actor

SOURCES = 12  # offered when a figure is ticked
_NAMED = 5  # figures named in one line of the log


@dataclass(frozen=True)
class Checked:
    """The ticks on a draft, the names of those who made them by id, and the sources given last in the office."""

    checks: tuple[FigureCheck, ...]
    names: Mapping[str, str]
    sources: tuple[str, ...]


def checks_on(archive: Archive, draft_id: str) -> Checked:
    """Return the ticks on a draft in the order they were made, also those taken back."""
    with archive.reading() as work:
        checks = tuple(work.figures.of_drafts((draft_id,)))
        people = {each.who for each in checks} | {each.undone_by for each in checks}
        names = {each.id: each.name for each in work.people.all() if each.id in people}
        return Checked(checks, names, tuple(work.figures.sources(SOURCES)))


def checks_of(archive: Archive, draft_ids: Iterable[str]) -> Mapping[str, tuple[FigureCheck, ...]]:
    """Return the ticks by draft; drafts without any are left out."""
    with archive.reading() as work:
        return by_draft(work.figures.of_drafts(draft_ids))


def check_figures(
    archive: Archive, draft_id: str, anchors: Iterable[Anchor], source: str, *, actor: Actor, at: datetime,
) -> list[FigureCheck]:
    """Tick figures of a draft as checked, all against one source in words; one line in the log.

    A figure ticked again has another source from now on; the tick before stays.
    Refused: ROLE_MISSING, SOURCE_MISSING for a source that says nothing, TEXT_EMPTY for no figure, UNKNOWN.
    """
    actor.must_write()
    words, places = " ".join(source.split()), list(anchors)
    if not words:
        raise Refused(Reason.SOURCE_MISSING)
    if not places or not all(each.quote.strip() for each in places):
        raise Refused(Reason.TEXT_EMPTY, title="")
    with archive.writing() as work:
        draft = work.drafts.get(draft_id)
        made = [FigureCheck(new_id(), draft.id, anchor, words, actor.id, at) for anchor in places]
        for each in made:
            work.figures.add(each)
        note(work, actor, at, "check_figure", draft_id=draft.id, revision_id=draft.revision_id,
             reason=f"{_named(made)}（{words}）")
        return made


def uncheck_figures(
    archive: Archive, draft_id: str, check_ids: Iterable[str], *, actor: Actor, at: datetime,
) -> list[FigureCheck]:
    """Take ticks of a draft back and return them: they stay, with who did so; one taken back already keeps who did.

    Refused: ROLE_MISSING, UNKNOWN for a tick that is not on this draft.
    """
    actor.must_write()
    with archive.writing() as work:
        known = [work.figures.get(each) for each in check_ids]
        if stranger := next((each for each in known if each.draft_id != draft_id), None):
            raise Refused(Reason.UNKNOWN, what="figure", id=stranger.id)
        gone = [replace(each, undone_by=actor.id, undone_at=at) for each in known if each.holds]
        for each in gone:
            work.figures.undo(each)
        if gone:
            note(work, actor, at, "uncheck_figure", draft_id=draft_id, reason=_named(gone))
        return gone


def _named(checks: list[FigureCheck]) -> str:
    words = "、".join(dict.fromkeys(each.words for each in checks[:_NAMED]))
    return f"{words}等{len(checks)}处" if len(checks) > _NAMED else words
