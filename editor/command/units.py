"""`units`: the units, a list of them looked over or taken in, a list of them written."""

from collections import Counter as Counted
from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin.desk.listing import note_list
from bulletin.desk.noting import new_id, office_day
from bulletin.desk.units import all_units, put_units
from bulletin.errors import Unreadable
from bulletin.exchange.listing import ending_of
from bulletin.files import write_whole
from bulletin.intake.door import bytes_at
from bulletin.intake.guard.guard import Guard, InlineGuard
from bulletin.unit_lists.comparing import Proposal, Standing, as_new, compared, with_list
from bulletin.unit_lists.grid import OPENER, grids_of
from bulletin.unit_lists.listed import UnitList, listed_units
from bulletin.unit_lists.writing import list_bytes
from bulletin.units import Unit
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.words import tr
from editor.pieces.unit_words import change_words, group_words, remark_words
from editor.shell.noop import QT_TRANSLATE_NOOP

_STANDINGS = {
    Standing.NEW: QT_TRANSLATE_NOOP("command", "新增"), Standing.CHANGED: QT_TRANSLATE_NOOP("command", "修改"),
    Standing.SAME: QT_TRANSLATE_NOOP("command", "相同"), Standing.DOUBTFUL: QT_TRANSLATE_NOOP("command", "待核"),
}


def export_units(counter: Counter, to: Path) -> Answer:
    """Write the units there are today to `to`. Refused: EXPORT_FORMAT. Trouble: as the system says."""
    today = office_day(counter.now())
    there = [each for each in all_units(counter.archive) if each.is_there(today)]
    data = list_bytes(there, today, ending_of(to))
    write_whole(to, data)
    digest = sha256(data).hexdigest()
    note_list(counter.archive, to.name, digest, actor=counter.actor, at=counter.now())
    return Answer({"file": str(to), "rows": len(there), "sha256": digest},
                  (tr("报送单位 {count} 个，已导出：{file}", count=len(there), file=to),))


def import_units(counter: Counter, path: Path, yes: bool) -> Answer:
    """Look over a list of units; with `yes` take in what is new and changed. What is doubtful is never taken in here:
    the status is 1 while there is such a line.

    Refused: LIST_WRONG; with `yes` as `put_units`.
    """
    today = office_day(counter.now())
    listed = _read(counter, path)
    found = compared(listed.units, all_units(counter.archive), today)
    if yes:
        pairs = [(each.unit, with_list(each.unit, each.listed, today)) for each in found
                 if each.standing is Standing.CHANGED and each.unit is not None]
        new = [(None, as_new(each.listed, new_id(), each.listed.group, today)) for each in found
               if each.standing is Standing.NEW and each.listed.group is not None]
        wanted: list[tuple[Unit | None, Unit]] = [*pairs, *new]
        if wanted:
            put_units(counter.archive, wanted, path.name, actor=counter.actor, at=counter.now())
    counts = Counted(each.standing for each in found)
    document: dict[str, Any] = {
        "taken": yes, **{each.value: counts[each] for each in Standing}, "unread": list(listed.unread),
        "units": [_form(each) for each in found]}
    lines = [tr("第{row}行  {state}  {name}  {told}", row=each.listed.row, state=tr(_STANDINGS[each.standing]),
                name=each.listed.name, told="；".join(_told(each))).rstrip() for each in found]
    if listed.unread:
        lines.append(tr("未识别的列：{columns}，没有读。", columns="、".join(listed.unread)))
    if not yes:
        lines.append(tr("以上还没有写入；加 --yes 导入新增和修改的，待核的请在窗口里导入。"))
    return Answer(document, tuple(lines), FOUND if counts[Standing.DOUBTFUL] else DONE)


def _read(counter: Counter, path: Path) -> UnitList:
    guard = InlineGuard(OPENER) if isinstance(counter.guard, InlineGuard) else Guard(opener=OPENER)
    data = bytes_at(path)
    try:
        return listed_units(grids_of(guard.open(path.name, data).result()))
    except Unreadable as refused:
        raise Unreadable(refused.reason, **{**refused.facts, "name": path.name}) from refused
    finally:
        guard.close()


def _form(each: Proposal) -> dict[str, Any]:
    return {"row": each.listed.row, "name": each.listed.name, "standing": each.standing.value,
            "unit": each.unit.id if each.unit is not None else "", "near": [unit.name for unit in each.near],
            "changes": [{"what": change.aspect.value, "old": change.old, "new": change.new}
                        for change in each.changes],
            "remarks": [{"kind": remark.fault.value, "row": remark.row, "text": remark.what}
                        for remark in each.remarks]}


def _told(each: Proposal) -> list[str]:
    near = [tr("像是“{name}”？", name=unit.name) for unit in each.near]
    remarks = [remark_words(remark.fault.value, remark.row, remark.what) for remark in each.remarks]
    new = [group_words(each.listed.group)] if each.standing is Standing.NEW and each.listed.group is not None else []
    changes = [change_words(change.aspect.value, change.old, change.new) for change in each.changes]
    return [*new, *near, *remarks, *changes]
