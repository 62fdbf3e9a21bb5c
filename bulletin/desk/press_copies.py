"""Printing the register of an issue, and the numbered copies of a classified one: each with its own 份号."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive
from bulletin.copies import WAYS, Copy, CopyState, is_classified, tally
from bulletin.desk.correcting import standing_issue
from bulletin.desk.distributing import Register
from bulletin.desk.exporting import Export, note_export
from bulletin.desk.layouts import holding
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.printing import SHEET_LAYOUT, Printing, issue_stem
from bulletin.desk.publishing import file_of
from bulletin.errors import Reason, Refused
from bulletin.layout.distribution_writer import CopyLine, PrintedRegister, write_register
from bulletin.layout.head import chinese_date
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.own_base.base import examine
from bulletin.layout.page import Written
from bulletin.numbers import number_line
from bulletin.people import Actor, RoleName


@dataclass(frozen=True)
class PressedCopy:
    """A numbered copy that was written, and where."""

    copy: Copy
    path: Path
    written: Written


def press_register(register: Register, layouts: Path, path: Path) -> Written:
    """Write the register of an issue to `path` as DOCX, with the form's layout of the folder `layouts`.

    Trouble: as `layout.saving.save` says.
    """
    lines = tuple(_line(copy) for copy in register.copies)
    number = number_line(register.journal, register.issue.number)
    named = f"《{register.journal.name}》{number}　{chinese_date(register.issue.day)}"
    recalling = register.classified or any(copy.recalled_at for copy in register.copies)
    return write_register(PrintedRegister(named, summary(register), lines, recalling),
                          holding("", SHEET_LAYOUT, layouts), path)


def summary(register: Register) -> str:
    """Return how many copies are where, such as 共12份，已签收9份; recalled ones only of a classified issue."""
    counted = tally(register.copies)
    received = sum(copy.received_at is not None for copy in register.copies)  # those that came back since, too
    words = [f"共{len(register.copies)}份", f"已签收{received}份", f"未签收{counted[CopyState.SENT]}份",
             f"未发出{counted[CopyState.READY]}份"]
    if register.classified:
        words.append(f"已清退{counted[CopyState.RECALLED]}份")
    return "，".join(words)


def press_copies(
    printing: Printing, copies: tuple[Copy, ...], layouts: Path, folder: Path,
    going_on: Callable[[int], bool] = lambda done: True,
) -> tuple[PressedCopy, ...]:
    """Write each of `copies` of a classified issue into `folder`, its number at the top right of the first page.

    `printing` is that of the published issue: items at their frozen revisions. Each file is read again and compared;
    `going_on` is told how many are done and may end it early. Refused: COPIES_UNNUMBERED when no marking was printed on
    the issue, for it has no place for numbers then. Trouble: as `layout.saving.save` says; the copies before stay.
    """
    if not is_classified(printing.page.marking):
        raise Refused(Reason.COPIES_UNNUMBERED, journal=printing.sheet.journal)
    layout, made = holding(printing.layout_text, printing.layout, layouts), list[PressedCopy]()
    base = examine(printing.base, printing.layout) if printing.base else None
    stem = issue_stem(printing.sheet.journal, printing.issue)
    for copy in copies:
        page = replace(printing.page, copy_number=copy.printed_number)
        path = folder / f"{stem}第{copy.printed_number}份.docx"
        made.append(PressedCopy(
            copy, path, write_issue(page, layout, path, printing.pictures.__getitem__, base)))
        if not going_on(len(made)):
            break
    return tuple(made)


def must_be_printable(archive: Archive, register: Register, *, actor: Actor) -> None:
    """Refuse to print numbered copies of what nobody numbers, or what no longer is what was signed.

    Refused: ROLE_MISSING, COPIES_UNNUMBERED for an issue that is not classified, ISSUE_VOID, SEAL_BROKEN and ISSUE_OPEN
    as `publishing.file_of` says.
    """
    actor.must_be(RoleName.EDITOR)
    if not register.classified:
        raise Refused(Reason.COPIES_UNNUMBERED, journal=register.journal.name)
    file_of(archive, register.issue)
    with archive.reading() as work:
        standing_issue(work, register.issue.id)


def note_copies(archive: Archive, pressed: tuple[PressedCopy, ...], *, actor: Actor, at: datetime) -> None:
    """Write each printed copy into the log as leaving the house."""
    for each in pressed:
        note_export(archive, Export.ISSUE, each.path.name, each.written.sha256, actor=actor, at=at,
                    issue_id=each.copy.issue_id)


def _line(copy: Copy) -> CopyLine:
    sent = copy.sent_at is not None
    return CopyLine(
        copy.printed_number, copy.recipient, WAYS[copy.way] if sent else "", _when(copy.sent_at), copy.receiver,
        _when(copy.received_at), _when(copy.recalled_at), copy.remark)


def _when(at: datetime | None) -> str:
    if at is None:
        return ""
    local = at.astimezone(OFFICE_ZONE)
    return f"{local.month}月{local.day}日\n{local:%H:%M}"  # narrow columns leave room for the names
