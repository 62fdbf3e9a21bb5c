"""`rebuild` and `plain-files`: a new archive from plain files, and those files from an archive."""

from datetime import datetime
from pathlib import Path

from bulletin.desk.founding import OpenArchive
from bulletin.desk.plain_files import catch_up, shelf_of
from bulletin.desk.rebuilding import rebuild as rebuild_archive
from bulletin.errors import Trouble
from bulletin.exchange.shelf import Shelf
from editor.command.counter import DONE, FOUND, SURROUNDINGS, Answer, Counter
from editor.command.words import tr
from editor.exchange.terms import flaw_words
from editor.pieces.file_names import displayable
from editor.shell.words import sentence_of


def rebuild(folder: Path, path: Path, open_archive: OpenArchive, at: datetime) -> Answer:
    """Make a new archive at `path` from the plain files in `folder`; what is damaged or foreign is named and left out.

    Refused: FILE_TAKEN, NOTHING_TO_REBUILD. Trouble: as opening an archive.
    """
    done = rebuild_archive(open_archive, path, folder, at=at)
    flaws = [{"kind": each.kind.value, "where": each.name, "text": flaw_words(each)} for each in done.flaws]
    lines = (
        tr("已由存档文件重建{office}的档案：{file}", office=done.office, file=displayable(str(path))),
        tr("刊期 {issues} 期，信息 {items} 条。", issues=done.issues, items=done.items),
        tr("原稿、历次修改、批示、紧急信息和旧台账不在存档文件里，没有恢复；各人密码须重新设置，原签发只作记录。"),
        *(each["text"] for each in flaws))
    return Answer({"file": str(path), "office": done.office, "issues": done.issues, "items": done.items,
                   "problems": flaws}, lines, FOUND if flaws else DONE)


def plain_files(counter: Counter, path: Path, folder: Path | None) -> Answer:
    """Write the plain files of every published issue into `folder`, else beside the archive; those there stay."""
    shelf = Shelf(folder or shelf_of(counter.archive, path))
    told = catch_up(counter.archive, shelf, told=lambda done, total: counter.tell(
        tr("已写 {done}/{total} 期", done=done, total=total)))
    failures = [{"kind": each.cause.value, "where": each.name, "text": sentence_of(Trouble(each.cause, path=each.name))}
                for each in told.failures]
    lines = (tr("存档文件 {whole}/{wanted} 期：{folder}", whole=told.whole, wanted=told.wanted,
                folder=displayable(str(told.folder))), *(each["text"] for each in failures))
    status = SURROUNDINGS if failures else DONE if told.is_well else FOUND
    return Answer({"folder": str(told.folder), "issues": told.wanted, "whole": told.whole, "problems": failures}, lines,
                  status)
