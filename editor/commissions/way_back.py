"""What takes a deed on a commission back, told from the commission before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.archive import Archive
from bulletin.commissions.commission import STRIKABLE, Commission, Entry, Happened
from bulletin.commissions.notices import number_words
from bulletin.desk import commissioning
from bulletin.people import Actor
from editor.commissions.words import happened_words
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.undoing import Turn, Way, back_only, swing

_UNCLOSED = QT_TRANSLATE_NOOP("kept", "撤销办结")
_MISTAKEN = QT_TRANSLATE_NOOP("kept", "误登，撤销")


def way_back(before: Commission | None, after: Commission) -> tuple[str, Turn] | None:
    """Return the name of the deed and what takes it back; None where only a deed with a reason of its own does.

    A commission that was withdrawn, a receipt and a change of what is asked are not taken back like this.
    """
    new = after.entries[len(before.entries):] if before is not None and before.id == after.id else ()
    if before is None or not new or {each.happened for each in new} != {new[0].happened}:
        return None
    turn = _turn(before, after, new)
    name = _tr("{deed}：约稿{number}").format(deed=happened_words(new[0].happened), number=number_words(after))
    return (name, turn) if turn is not None else None


def _turn(before: Commission, after: Commission, new: Sequence[Entry]) -> Turn | None:
    happened, ids = new[0].happened, [each.unit_id for each in new]
    if happened is Happened.CLOSED:
        return swing(before, after, _reopened, _closed(new[0]))
    if happened is Happened.REOPENED:
        closing = Entry("", Happened.CLOSED, before.closed_on or new[0].day, new[0].at, "")
        return swing(before, after, _closed(closing), _reopened)
    if happened in STRIKABLE:
        return back_only(before, after, lambda archive, seen, actor, at: _struck(archive, seen, new, actor, at))
    if happened is Happened.EXCUSED and not any(before.unit(id).excused for id in ids):
        return swing(
            before, after,
            lambda archive, seen, actor, at: commissioning.ask_again(archive, seen, ids, actor=actor, at=at),
            lambda archive, seen, actor, at: commissioning.excuse(archive, seen, ids, new[0].words, actor=actor, at=at))
    if happened is Happened.EXTENDED and len({before.deadline_of(before.unit(id)) for id in ids}) == 1:
        was, now = (each.deadline_of(each.unit(ids[0])) for each in (before, after))
        return swing(
            before, after,
            lambda archive, seen, actor, at: commissioning.extend(archive, seen, ids, was, actor=actor, at=at),
            lambda archive, seen, actor, at: commissioning.extend(archive, seen, ids, now, actor=actor, at=at))
    return None


def _reopened(archive: Archive, seen: Commission, actor: Actor, at: datetime) -> Commission:
    return commissioning.reopen(archive, seen, _UNCLOSED, actor=actor, at=at)


def _closed(entry: Entry) -> Way[Commission]:
    return lambda archive, seen, actor, at: commissioning.close(
        archive, seen, entry.words, actor=actor, at=at, day=entry.day)


def _struck(archive: Archive, seen: Commission, entries: Sequence[Entry], actor: Actor, at: datetime) -> Commission:
    for entry in entries:
        seen = commissioning.strike(archive, seen.id, entry.id, _MISTAKEN, actor=actor, at=at)
    return seen


def _tr(words: str) -> str:
    return QCoreApplication.translate("undoing", words)
