"""`intake`: files and folders to drafts, one line each in a batch that is kept."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bulletin.batches import Arrival, Batch, Result
from bulletin.desk.intake import keep_batch, refused_arrival, take_in
from bulletin.errors import BulletinError, Refused, Trouble
from bulletin.intake.door import read_bytes, read_incoming
from bulletin.people import RoleName
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.words import tr
from editor.pieces.file_names import displayable, files_in
from editor.pieces.results import reason_words, result_words
from editor.shell.words import warning_words


def intake(counter: Counter, paths: Iterable[Path]) -> Answer:
    """Take in files, and the files of folders; print the batch table."""
    batch = take_in_all(counter, files_in(paths))
    lines = tuple(line for arrival in batch.arrivals for line in _lines(arrival))
    refused = any(arrival.result is Result.REFUSED for arrival in batch.arrivals)
    return Answer({"batch": batch.id, "files": [arrival_json(each) for each in batch.arrivals]}, lines,
                  FOUND if refused else DONE)


def take_in_all(counter: Counter, paths: Iterable[Path]) -> Batch:
    """Take in each file; one that cannot be read becomes a line of the table and stops nothing.

    When the surroundings fail or somebody stops it, the table of what was done is kept before that is said.
    Refused: ROLE_MISSING for who is not an editor.
    """
    counter.actor.must_be(RoleName.EDITOR)
    arrivals: list[Arrival] = []
    try:
        for path in paths:
            arrivals.append(_one(counter, path))
    except BaseException:
        if arrivals:
            with contextlib.suppress(BulletinError):  # what stopped it is told, not what came of that
                _kept(counter, arrivals)
                counter.tell(tr("已办 {count} 份，收稿记录已存；其余没有办理。", count=len(arrivals)))
        raise
    return _kept(counter, arrivals)


def _kept(counter: Counter, arrivals: Iterable[Arrival]) -> Batch:
    return keep_batch(counter.archive, tuple(arrivals), actor=counter.actor, at=counter.now())


def arrival_json(arrival: Arrival) -> dict[str, Any]:
    """Return one line of the batch table with the keys scripts rely on."""
    warnings = [
        {"kind": each.kind.value, "count": each.count, "text": warning_words(each.kind, each.count, each.detail)}
        for each in arrival.warnings]
    line = asdict(arrival) | {"draft": arrival.draft_id or None, "warnings": warnings,
                              "reason": arrival.reason or None, "result": arrival.result.value}
    del line["draft_id"]
    return line


def _one(counter: Counter, path: Path) -> Arrival:
    shown = displayable(str(path))
    try:
        incoming = read_incoming(path)
        if shown != str(path):  # the name is kept too, and tells the unit
            incoming = read_bytes(Path(shown).name, incoming.original)
        return take_in(counter.archive, incoming, path=shown, actor=counter.actor, at=counter.now())
    except Refused as error:
        return refused_arrival(shown, error)
    except Trouble as error:
        if error.facts.get("path") != str(path):
            raise
        return Arrival(shown, Result.REFUSED, reason=error.cause.value)


def _lines(arrival: Arrival) -> Iterator[str]:
    name = Path(arrival.path).name
    if arrival.result is Result.REFUSED:
        yield f"{result_words(arrival.result)}  {name}  {reason_words(arrival.reason, name)}"
        return
    length = tr("{count}字", count=arrival.characters)
    facts = "  ".join(part for part in (arrival.unit, arrival.correspondent, length) if part)
    yield f"{result_words(arrival.result)}  {name}  《{arrival.title}》  {facts}  {arrival.draft_id}"
    for each in arrival.warnings:
        yield f"        {warning_words(each.kind, each.count, each.detail)}"
