"""What takes a deed of the follow-up back, told from the instruction before and after it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.archive import Archive
from bulletin.desk import instructing
from bulletin.instructions.instruction import STRIKABLE, Entry, Happened, Instruction
from bulletin.people import Actor
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.terms import follow_up_words
from editor.shell.undoing import Turn, back_only, swing

_MISTAKEN = QT_TRANSLATE_NOOP("kept", "误登，撤销")


def way_back(before: Instruction | None, after: Instruction) -> tuple[str, Turn] | None:
    """Return the name of the deed and what takes it back; None where only a deed with a reason of its own does.

    What was withdrawn or struck by a person with a reason is not taken back like this, nor a first assignment: the
    units may have been told.
    """
    if before is None or before.id != after.id or len(after.entries) != len(before.entries) + 1:
        return None
    entry = after.entries[-1]
    turn = _turn(before, after, entry)
    name = _tr("{deed}：{leader}的批示").format(
        deed=follow_up_words(entry.happened.value), leader=after.given.leader)
    return (name, turn) if turn is not None else None


def _turn(before: Instruction, after: Instruction, entry: Entry) -> Turn | None:
    if entry.happened in (Happened.CLOSED, Happened.REOPENED):
        return _settling(before, after, entry)
    if entry.happened in STRIKABLE:
        return back_only(before, after, lambda archive, seen, actor, at: instructing.strike(
            archive, seen.id, entry.id, _MISTAKEN, actor=actor, at=at))
    if entry.happened is Happened.ASSIGNED and before.units:
        return swing(
            before, after,
            lambda archive, seen, actor, at: instructing.assign(
                archive, seen, before.units, before.deadline, actor=actor, at=at),
            lambda archive, seen, actor, at: instructing.assign(
                archive, seen, after.units, after.deadline, actor=actor, at=at))
    if entry.happened is Happened.CORRECTED:
        return swing(
            before, after,
            lambda archive, seen, actor, at: instructing.correct(archive, seen, before.given, actor=actor, at=at),
            lambda archive, seen, actor, at: instructing.correct(archive, seen, after.given, actor=actor, at=at))
    return None


def _settling(before: Instruction, after: Instruction, entry: Entry) -> Turn:
    def back(archive: Archive, seen: Instruction, actor: Actor, at: datetime) -> Instruction:
        return instructing.unsettle(archive, seen, actor=actor, at=at)

    def there(archive: Archive, seen: Instruction, actor: Actor, at: datetime) -> Instruction:
        if entry.happened is Happened.CLOSED:
            return instructing.close(archive, seen, entry.words, entry.day, actor=actor, at=at)
        return instructing.reopen(archive, seen, entry.words, actor=actor, at=at)

    return swing(before, after, back, there)


def _tr(words: str) -> str:
    return QCoreApplication.translate("undoing", words)
