"""What is said of an archive's password, before it is set and after. Needs QtCore only."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bulletin.keeping.encrypting import Turn, Turned
from editor.pieces.file_names import displayable


def doing_words(turn: Turn) -> str:
    """Return what is being done."""
    return {Turn.ENCRYPT: _tr("正在给档案加密…"), Turn.DECRYPT: _tr("正在取消档案加密…"),
            Turn.CHANGE: _tr("正在改档案密码…")}[turn]


def done_words(turn: Turn) -> str:
    """Return that it is done."""
    return {Turn.ENCRYPT: _tr("档案已加密"), Turn.DECRYPT: _tr("档案已取消加密"),
            Turn.CHANGE: _tr("档案密码已改")}[turn]


def warning_words() -> str:
    """Return what must be known before a password is set."""
    return _tr("密码忘了，谁也打不开档案，程序没有后门，也无法找回。请写在纸上，密封交保密柜保管。")


def bounds_words() -> str:
    """Return what is not encrypted with the archive."""
    return _tr("加密的是档案和今后的备份。以前的备份、“存档”文件夹里的已刊文件、导出的文件仍是明文，请另行保管或销毁。")


def story(done: Turned) -> tuple[str, ...]:
    """Return how it went, sentence by sentence."""
    said = [_tr("换成新档案前，已逐表逐行与原档案核对一致。")]
    if done.turn is Turn.ENCRYPT:
        said.append(_tr("今后每次打开都要输入档案密码；备份也用这个密码加密。"))
    if done.turn is Turn.CHANGE:
        said.append(_tr("今后用新密码打开。以前的备份仍用原来的密码，原密码请一并保管。"))
    if done.put_aside:
        said.append(_tr("原来的档案另存为“{file}”，与档案在同一文件夹。").format(file=displayable(done.put_aside.name)))
    elif done.turn is Turn.ENCRYPT:
        said.append(_tr("原来的明文档案已删除；固态盘和旧硬盘上可能仍有残留，报废时须按保密规定处理。"))
    if done.plain:
        said.append(_tr("以下 {count} 个文件仍是明文，请妥善保管或销毁：").format(count=len(done.plain)))
    return tuple(said)


def plain_names(files: tuple[Path, ...], archive: Path) -> list[str]:
    """Return the files as they are listed: those beside the archive by their place from there."""
    return [displayable(str(each.relative_to(archive.parent) if each.is_relative_to(archive.parent) else each))
            for each in files]


def _tr(words: str) -> str:
    return QCoreApplication.translate("archive_key", words)
