"""`found`: an archive of one's own with its first administrator; the password comes from standard input."""

import sys
from argparse import Namespace
from datetime import datetime
from getpass import getpass
from pathlib import Path

from bulletin.desk.founding import OpenArchive, found_archive
from bulletin.founding import Founding
from editor.archive_files import ArchiveFiles
from editor.command.counter import WRONG_USE, Answer
from editor.command.words import tr
from editor.pieces.file_names import displayable


def found(asked: Namespace, files: ArchiveFiles, open_archive: OpenArchive, at: datetime) -> Answer:
    """Make the archive that was named, else one in the data folder, which the window opens from then on.

    Refused: FOUNDING_INCOMPLETE, FILE_TAKEN; Trouble as opening an archive.
    """
    path = files.path if files.is_named else files.proposed()
    password = _password()
    if password is None:
        return Answer({"error": {"reason": "wrong_usage"}}, (tr("两遍密码不一样，没有建立档案。"),), WRONG_USE)
    founding = Founding(asked.name, asked.county, asked.admin_name, asked.admin_login, password, asked.single_seat)
    found_archive(open_archive, path, founding, at=at)
    if not files.is_named:
        files.choose(path)
    return Answer({"file": str(path), "office": founding.name, "admin": founding.admin_login,
                   "opens_next": not files.is_named}, _lines(path, founding, files.is_named))


def _lines(path: Path, founding: Founding, named: bool) -> tuple[str, ...]:
    made = tr("已建立{office}的档案：{file}", office=founding.name, file=displayable(str(path)))
    who = tr("管理员：{name}（{login}）", name=founding.admin_name, login=founding.admin_login)
    opening = tr("用 --archive 指定这个文件打开。") if named else tr("以后打开窗口就是这份档案。")
    return made, who, opening


def _password() -> str | None:
    """Return what is written without being shown, at a terminal twice; else the first line of standard input.

    None when it was not the same twice.
    """
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass(tr("管理员密码："))
    return first if first == getpass(tr("再输一遍：")) else None
