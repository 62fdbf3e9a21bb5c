"""`encrypt` and `decrypt`: the archive under a password, and the password for whatever else is asked of it."""

import sys
from datetime import datetime
from getpass import getpass

from bulletin.keeping.encrypting import Turn, Wish
from bulletin.keeping.key import NO_KEY, Key
from editor.archive_files import ArchiveFiles
from editor.command.counter import WRONG_USE, Answer
from editor.command.words import tr
from editor.pieces.file_names import displayable


def hold_key(files: ArchiveFiles) -> None:
    """Ask for the archive's password where it is encrypted, none was given, and somebody sits at a terminal."""
    if files.held.key or not sys.stdin.isatty():
        return
    encrypting = files.encrypting
    if encrypting is not None and encrypting.is_encrypted(files.path):
        files.held.key = Key(getpass(tr("档案密码：")))


def turn(files: ArchiveFiles, encrypt: bool, keep: bool, at: datetime) -> Answer:
    """Put the archive under the password that is read, or under none. Refused and in trouble as `Encrypting.turn`."""
    encrypting, path = files.encrypting, files.path
    assert encrypting is not None, "the command line is always given one"
    new = _new_password() if encrypt else ""
    if new is None:
        return Answer({"error": {"reason": "wrong_usage"}}, (tr("两遍密码不一样，档案未动。"),), WRONG_USE)
    old = files.held.key if encrypting.is_encrypted(path) else NO_KEY
    if not encrypt and not encrypting.is_encrypted(path):
        return Answer({"file": str(path), "encrypted": False, "put_aside": "", "plain": []},
                      (tr("档案没有加密：{file}", file=displayable(str(path))),))
    done = encrypting.turn(path, Wish(old, Key(new), keep), at=at)
    files.held.key = Key(new)
    file = displayable(str(path))
    lines = [{Turn.ENCRYPT: tr("已加密：{file}", file=file), Turn.CHANGE: tr("已改密码：{file}", file=file),
              Turn.DECRYPT: tr("已取消加密：{file}", file=file)}[done.turn]]
    if done.turn is not Turn.DECRYPT:
        lines.append(tr("密码忘了，谁也打不开档案，也无法找回。请写在纸上密封保管。"))
    if done.put_aside:
        lines.append(tr("原来的档案另存为：{file}", file=displayable(str(done.put_aside))))
    if done.plain:
        lines.append(tr("这些文件仍是明文，请妥善保管或销毁："))
        lines += [f"  {displayable(str(each))}" for each in done.plain]
    return Answer({"file": str(path), "encrypted": encrypt, "put_aside": str(done.put_aside or ""),
                   "plain": [str(each) for each in done.plain]}, tuple(lines))


def _new_password() -> str | None:
    """Return what is written without being shown, at a terminal twice; else the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass(tr("新的档案密码："))
    return first if first == getpass(tr("再输一遍：")) else None
