"""What a text under review can be compared with."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Revision
from bulletin.people import Actor
from bulletin.text import Text
from editor.signing.waiting import DraftRow


@dataclass(frozen=True)
class Base:
    """An earlier text and what comparing with it is called."""

    words: str
    text: Text


def bases(row: DraftRow, actor: Actor, seen: Mapping[str, str], read: Text | None) -> tuple[Base, ...]:
    """Return what `row` can be compared with, the nearest first.

    `read` is the text that was on the screen when it changed; `seen` names by draft the revision this person last
    looked at, without one it is that of their last deed.
    """
    found: list[Base] = []
    if read is not None:
        found.append(Base(_tr("与刚才读的相比"), read))
    found.append(Base(_tr("与来稿相比"), row.file.revisions[0].text))
    last = _last_seen(row, actor, seen)
    if last is not None and last.number not in (1, row.draft.revision_number) and last.text != read:
        found.append(Base(_tr("与上次看的相比"), last.text))
    return tuple(found)


def last_seen_id(row: DraftRow, actor: Actor, seen: Mapping[str, str]) -> str:
    """Return the revision this person last looked at before the one that stands, else that of their last deed."""
    handled = [entry.revision_id for entry in row.file.history if entry.who == actor.id and entry.revision_id]
    just = seen.get(row.key, "")
    return just if just not in ("", row.draft.revision_id) else handled[-1] if handled else ""


def _last_seen(row: DraftRow, actor: Actor, seen: Mapping[str, str]) -> Revision | None:
    wanted = last_seen_id(row, actor, seen)
    return next((each for each in row.file.revisions if each.id == wanted), None)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
