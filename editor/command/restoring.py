"""`restore` and `repair`: going back to a backup, and saving what a damaged archive still holds."""

import sys
from datetime import datetime
from getpass import getpass
from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.keeping.recovery import LOCKED, Kind, Lost, Mending, Repaired, Restored
from editor.command.counter import Answer
from editor.command.words import tr
from editor.pieces.file_names import displayable
from editor.pieces.lost_words import key_words, line_words, lost_words, repaired_words, table_words


def restore(mending: Mending, backup: Path, path: Path, at: datetime) -> Answer:
    """Go back to `backup`; what was there is put aside. The passphrase of a sealed one comes from standard input.

    Refused and in trouble as `Mending.restore` says.
    """
    kind = mending.look(backup).kind
    done = mending.restore(backup, path, who="", at=at, passphrase=_passphrase(kind) if kind in LOCKED else "")
    return Answer({
        "file": str(done.file), "backup": str(done.backup), "put_aside": str(done.put_aside or ""),
        "lost_known": done.lost.known, "lost_minutes": done.lost.minutes, "lost_deeds": done.lost.deeds,
        "lost": [{"at": line.at.isoformat(), "who": done.lost.name_of(line), "deed": line.deed, "draft": line.draft_id,
                  "issue": line.issue_id, "reason": line.reason} for line in done.lost.lines],
        "other_archive": done.lost.other, "drafts": done.now.drafts, "issues": done.now.issues,
        "last_deed": done.now.last_deed.isoformat() if done.now.last_deed else "", "flaws": done.problems,
    }, (*_restored(done), *_lost(done.lost)))


def repair(mending: Mending, path: Path, at: datetime) -> Answer:
    """Save what can be read of the archive into a new one in its place; the damaged file is put aside.

    Trouble as `Mending.repair` says.
    """
    if not path.exists():
        raise Trouble(Cause.FILE_MISSING, path=str(path))
    done = mending.repair(path, who="", at=at)
    return Answer({
        "file": str(done.file), "put_aside": str(done.put_aside), "read": done.read, "lost": done.lost,
        "log_whole": done.log_whole, "counted": done.counted, "texts": str(done.texts or ""),
        "tables": [{"table": each.name, "read": each.read, "lost": each.lost, "whole": each.whole}
                   for each in done.tables if each.read or each.lost or not each.whole],
    }, _repaired(done))


def _restored(done: Restored) -> tuple[str, ...]:
    lines = [tr("已恢复：{file}", file=displayable(str(done.file))),
             tr("所用备份：{file}，内有稿件 {drafts} 篇、刊物 {issues} 期", file=displayable(done.backup.name),
                drafts=done.now.drafts, issues=done.now.issues)]
    if done.put_aside:
        lines.append(tr("原来的档案另存为：{file}", file=displayable(str(done.put_aside))))
    if done.problems:
        lines.append(tr("备份里有 {count} 处在备份以前就被改动过，可用 verify 逐条查看。", count=done.problems))
    return tuple(lines)


def _lost(lost: Lost) -> tuple[str, ...]:
    shown = tuple(f"  {line_words(lost, line)}" for line in lost.lines)
    more = lost.deeds - len(lost.lines)
    return (lost_words(lost), *((tr("  另有更早的 {count} 项", count=more),) if more > 0 and shown else ()), *shown)


def _repaired(done: Repaired) -> tuple[str, ...]:
    lines = [tr("已修复：{file}", file=displayable(str(done.file))),
             tr("损坏的档案另存为：{file}", file=displayable(str(done.put_aside))),
             repaired_words(done)]
    lines += [tr("  {table}：读出 {read} 条，缺失 {lost} 条", table=table_words(each.name), read=each.read,
                 lost=each.lost) for each in done.tables if each.lost]
    if done.texts:
        lines.append(tr("稿件登记已缺失的文字另存在：{folder}", folder=displayable(str(done.texts))))
    if not done.log_whole:
        lines.append(tr("台账有缺失，首尾连不上；verify 会指出从哪一条起。"))
    return tuple(lines)


def _passphrase(kind: Kind) -> str:
    """Return what is written without being shown, or the first line of standard input."""
    return getpass(tr("{key}：", key=key_words(kind))) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
