"""`intake`: files and folders to drafts, one line each in a batch that is kept."""

import contextlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from bulletin.batches import Arrival, Batch, Result
from bulletin.desk import looking
from bulletin.desk.intake import Came, begin_batch, end_batch, refuse, take_in
from bulletin.desk.noting import office_day
from bulletin.errors import BulletinError, Refused, Trouble
from bulletin.people import RoleName
from editor.command.counter import DONE, FOUND, Answer, Counter, refusal
from editor.command.words import tr
from editor.pieces.ahead import Ready, open_all
from editor.pieces.file_names import displayable, file_words, files_in
from editor.pieces.results import reason_words, result_words
from editor.shell.remark_words import warning_words


def intake(counter: Counter, paths: Iterable[str]) -> Answer:
    """Take in files, and the files of folders, at the paths as they were written; print the batch table.

    When the surroundings fail in the middle, the table of what was done stands beside the error.
    """
    written = {_shown(Path(path)): displayable(path) for path in paths}
    files = tuple(files_in(map(Path, paths)))
    if not files:
        counter.actor.must_be(RoleName.EDITOR)
        return Answer({"batch": None, "files": []}, (tr("没有可收的文件。"),))
    names = dict.fromkeys(map(_shown, files))
    sources = {name: written.get(name, name) for name in names}
    begun = _begin(counter, files)
    try:
        batch = _take_in(counter, begun, files)
    except Trouble as trouble:
        return _broken_off(counter, begun, sources, trouble)
    refused = any(arrival.result is Result.REFUSED for arrival in batch.arrivals)
    return Answer(*_table(batch, sources), FOUND if refused else DONE)


def take_in_all(counter: Counter, paths: Iterable[Path]) -> Batch:
    """Take in each file; one that cannot be read becomes a line of the table and stops nothing. The batch returned has
    its lines in the order of the files.

    The lines are kept with their drafts: when the surroundings fail or somebody stops it, what was done is there.
    Refused: ROLE_MISSING for who is not an editor.
    """
    files = tuple(paths)
    return _take_in(counter, _begin(counter, files), files)


def _begin(counter: Counter, files: tuple[Path, ...]) -> Batch:
    names = tuple(_shown(path) for path in files)
    return begin_batch(counter.archive, names, actor=counter.actor, at=counter.now())


def _take_in(counter: Counter, begun: Batch, files: tuple[Path, ...]) -> Batch:
    try:
        for ready in open_all(counter.guard, files, office_day(counter.now())):
            _one(counter, begun.id, ready)
    except BaseException:
        with contextlib.suppress(BulletinError):  # what stopped it is told, not what came of that
            stopped = end_batch(counter.archive, begun.id, batch_left(counter, begun.id))
            counter.tell(tr("已办 {count} 份，收稿记录已存；其余没有办理。", count=len(stopped.arrivals)))
        raise
    return _in_order(end_batch(counter.archive, begun.id), begun.left)


def _one(counter: Counter, batch_id: str, ready: Ready) -> None:
    came = Came(_shown(ready.path), batch_id=batch_id, mail=ready.data, origin=_shown(ready.path.absolute()))
    broken = ready.opening if isinstance(ready.opening, Exception) else ready.opening.exception()
    if broken is not None:
        refuse(counter.archive, came, broken, actor=counter.actor, at=counter.now())
    elif not isinstance(ready.opening, Exception):
        try:
            take_in(counter.archive, ready.opening.result(), came, actor=counter.actor, at=counter.now())
        except Refused as refused:
            refuse(counter.archive, came, refused, actor=counter.actor, at=counter.now())


def _broken_off(counter: Counter, begun: Batch, sources: dict[str, str], trouble: Trouble) -> Answer:
    told, done = refusal(trouble), replace(begun, arrivals=())
    with contextlib.suppress(BulletinError):  # an archive that cannot be written can perhaps be read
        done = _in_order(looking.batch(counter.archive, begun.id), begun.left)
    document, lines = _table(done, sources)
    return Answer(told.document | document, (*lines, *told.lines), told.status)


def _table(batch: Batch, sources: dict[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
    lines = tuple(line for arrival in batch.arrivals for line in arrival_lines(arrival))
    found_in = [outermost(arrival.path, sources) for arrival in batch.arrivals]
    files = [arrival_json(each, sources.get(name, name)) for each, name in zip(batch.arrivals, found_in, strict=True)]
    return {"batch": batch.id, "files": files}, lines


def _in_order(batch: Batch, names: Iterable[str]) -> Batch:
    """Return a batch with its lines in the order of the files; each file had its own as it was ready."""
    order = {name: place for place, name in enumerate(names)}

    def place(arrival: Arrival) -> int:
        return order.get(outermost(arrival.path, order), len(order))

    return replace(batch, arrivals=tuple(sorted(batch.arrivals, key=place)))


def outermost(path: str, names: Collection[str]) -> str:
    """Return which of the files called `names` the thing at `path` was found in; itself where it is in none."""
    place = path
    while place and place not in names:
        place = place.rpartition("/")[0]
    return place or path


def batch_left(counter: Counter, batch_id: str) -> tuple[str, ...]:
    """Return the paths a batch has not dealt with."""
    return looking.batch(counter.archive, batch_id).left


def arrival_json(arrival: Arrival, source: str) -> dict[str, Any]:
    """Return one line of the batch table with the keys scripts rely on; `source` is the file it was found in, as that
    was named to us.
    """
    warnings = [
        {"kind": each.kind.value, "count": each.count, "text": warning_words(each.kind, each.count, each.detail)}
        for each in arrival.warnings]
    line = asdict(arrival) | {"source": source, "draft": arrival.draft_id or None, "warnings": warnings,
                              "reason": arrival.reason or None, "result": arrival.result.value}
    del line["draft_id"]
    return line


def _shown(path: Path) -> str:
    return displayable(str(path))


def arrival_lines(arrival: Arrival) -> Iterator[str]:
    """Yield one line of the batch table in words, and its remarks beneath."""
    name = file_words(arrival.path)
    if arrival.result is Result.REFUSED:
        yield f"{result_words(arrival.result)}  {name}  {reason_words(arrival.reason, name, arrival.detail)}"
        return
    length = tr("{count}字", count=arrival.characters)
    facts = "  ".join(part for part in (arrival.unit, arrival.correspondent, length) if part)
    yield f"{result_words(arrival.result)}  {name}  《{arrival.title}》  {facts}  {arrival.draft_id}"
    for each in arrival.warnings:
        yield f"        {warning_words(each.kind, each.count, each.detail)}"
