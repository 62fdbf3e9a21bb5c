"""How deeds on drafts are called when they can be undone, and what takes each back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.archive import Archive
from bulletin.desk import looking, signing, undoing
from bulletin.drafts import Draft
from bulletin.people import Actor
from bulletin.workflow import Step
from editor.shell.terms import step_words
from editor.shell.undoing import Turn, back_only, swing

Drafts = tuple[Draft, ...]


def named(step: Step, drafts: Sequence[Draft]) -> str:
    """Return the name of a step taken with these drafts: `不采用《…》`, `转备用 3 篇`."""
    if len(drafts) == 1:
        return _tr("{deed}《{title}》").format(deed=step_words(step.value), title=drafts[0].title)
    return _tr("{deed} {count} 篇").format(deed=step_words(step.value), count=len(drafts))


def back_from(step: Step, before: Drafts, after: Drafts, reason: str = "") -> Turn | None:
    """Return what takes a step back with all these drafts; None where only another deed does, as for a signature.

    `before` and `after` are the drafts as the step found and left them, in any order.
    """
    stood = {draft.id: draft for draft in before}
    if not after or any(draft.id not in stood for draft in after):
        return None
    if step is Step.UNMERGE:
        return _joined_again(stood, after)
    if not all(undoing.can_be_put_back(step, stood[draft.id]) for draft in after):
        return None

    def back(archive: Archive, moved: Drafts, actor: Actor, at: datetime) -> Drafts:
        return undoing.put_back(archive, _with(stood, moved), step, actor=actor, at=at)

    def there(archive: Archive, put: Drafts, actor: Actor, at: datetime) -> Drafts:
        return tuple(signing.take_step(archive, draft, step, actor=actor, at=at, reason=reason) for draft in put)

    return swing(before, after, back, there)


def apart(whole: Draft, before: Drafts, after: Drafts, *, with_texts: bool) -> Turn:
    """Return what takes a merging into `whole` back, whose texts were joined or not; all as they stood before, the
    parts also `after` it. With the texts it is not done again: then it is merged anew.
    """
    stood = {draft.id: draft for draft in before}

    def back(archive: Archive, parts: Drafts, actor: Actor, at: datetime) -> Drafts:
        return undoing.undo_merge(archive, whole, _with(stood, parts), actor=actor, at=at)

    def there(archive: Archive, parts: Drafts, actor: Actor, at: datetime) -> Drafts:
        return _merged(archive, whole.id, parts, actor, at)

    return back_only(before, after, back) if with_texts else swing(before, after, back, there)


def _joined_again(stood: dict[str, Draft], after: Drafts) -> Turn:
    whole_id = str(stood[after[0].id].merged_into)

    def back(archive: Archive, parts: Drafts, actor: Actor, at: datetime) -> Drafts:
        return _merged(archive, whole_id, parts, actor, at)

    def there(archive: Archive, parts: Drafts, actor: Actor, at: datetime) -> Drafts:
        return tuple(signing.unmerge(archive, part, actor=actor, at=at) for part in parts)

    return swing(tuple(stood.values()), after, back, there)


def _merged(archive: Archive, whole_id: str, parts: Drafts, actor: Actor, at: datetime) -> Drafts:
    whole = looking.some_drafts(archive, (whole_id,))[0]
    return tuple(signing.merge(archive, whole, parts, actor=actor, at=at))


def _with(stood: dict[str, Draft], moved: Drafts) -> list[tuple[Draft, Draft]]:
    return [(draft, stood[draft.id]) for draft in moved]


def _tr(words: str) -> str:
    return QCoreApplication.translate("undoing", words)
