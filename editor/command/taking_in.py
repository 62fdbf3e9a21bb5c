"""`intake`: files and folders to drafts, one line each in a batch that is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bulletin.batches import Arrival, Batch, Result
from bulletin.desk.intake import keep_batch, refused_arrival, take_in
from bulletin.errors import Refused, Trouble
from bulletin.intake.door import read_incoming
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.result_words import refusal_words, result_words
from editor.shell.words import warning_words


def intake(counter: Counter, paths: Iterable[Path]) -> Answer:
    """Take in files, and the files of folders; print the batch table."""
    batch = take_in_all(counter, files_of(paths))
    lines = tuple(line for arrival in batch.arrivals for line in _lines(arrival))
    refused = any(arrival.result is Result.REFUSED for arrival in batch.arrivals)
    return Answer({"batch": batch.id, "files": [arrival_json(each) for each in batch.arrivals]}, lines,
                  FOUND if refused else DONE)


def take_in_all(counter: Counter, paths: Iterable[Path]) -> Batch:
    """Take in each file; one that cannot be read becomes a line of the table and stops nothing."""
    arrivals = tuple(_one(counter, path) for path in paths)
    return keep_batch(counter.archive, arrivals, actor=counter.actor, at=counter.now())


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named and those inside folders, in the order of their names; hidden files are passed over."""
    for path in paths:
        if path.is_dir():
            yield from files_of(sorted(each for each in path.iterdir() if not each.name.startswith((".", "~$"))))
        else:
            yield path


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
    try:
        return take_in(counter.archive, read_incoming(path), path=str(path), actor=counter.actor, at=counter.now())
    except Refused as error:
        return refused_arrival(str(path), error)
    except Trouble as error:
        if error.facts.get("path") != str(path):
            raise
        return Arrival(str(path), Result.REFUSED, reason=error.cause.value)


def _lines(arrival: Arrival) -> Iterator[str]:
    name = Path(arrival.path).name
    if arrival.result is Result.REFUSED:
        yield f"{result_words(arrival.result)}  {name}  {refusal_words(arrival)}"
        return
    facts = "  ".join(part for part in (arrival.unit, arrival.correspondent, f"{arrival.characters}字") if part)
    yield f"{result_words(arrival.result)}  {name}  《{arrival.title}》  {facts}  {arrival.draft_id}"
    for each in arrival.warnings:
        yield f"        {warning_words(each.kind, each.count, each.detail)}"
