"""The second place: a folder on another drive that gets a checked copy of each finished backup.

A drive may be gone, and its folder then be an empty mount point on the very disk it is to save from: only a folder
that carries the mark made when it was chosen is written to, and none is ever made.
"""

import hashlib
import os
import shutil
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import BinaryIO

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.files import settle, trouble_with, write_whole
from bulletin.keeping.generations import FOLDER, SEALED, kept, listed
from bulletin.keeping.health import Backup, Standing
from bulletin.keeping.port import Stopped, never
from bulletin.keeping.sealed_file import Read, Write, forget, seal, unseal

MARK = "信息编辑台备份.txt"
MARGIN = 16 << 20  # bytes left free beside a copy
_WORDS = "这个文件夹是信息编辑台的第二备份处。请保留本文件：程序凭它认出这块盘。\n"
_PIECE, _BITE = 1 << 20, 1 << 23
_BREATH = 0.002  # seconds


def choose(folder: Path, archive: Path) -> None:
    """Mark `folder` as the second place of `archive`.

    Refused: SAME_PLACE in the archive's own folder or its backups'; PLACE_TAKEN where backups of an archive of the same
    name lie of which none is this one's: thinned as one, each would take the other's away.
    Trouble: FILE_MISSING, NO_PERMISSION, READ_ONLY, DISK_FULL, INPUT_OUTPUT.
    """
    real, home = Path(os.path.realpath(folder)), Path(os.path.realpath(archive)).parent
    if real == home or home / FOLDER in (real, *real.parents):
        raise Refused(Reason.SAME_PLACE, path=str(folder))
    theirs, ours = backups_in(folder, archive.stem), backups_in(home / FOLDER, archive.stem)
    if theirs and not {each.at for each in theirs} & {each.at for each in ours}:
        raise Refused(Reason.PLACE_TAKEN, path=str(folder))
    write_whole(folder / MARK, _WORDS.encode())


def on_same_disk(folder: Path, archive: Path) -> bool:
    """Return whether one failing disk would take both; False too where that cannot be told."""
    try:
        return folder.stat().st_dev == archive.stat().st_dev
    except OSError:
        return False


def standing_of(folder: Path) -> Standing:
    """Return whether the folder is there, and is the one that was chosen."""
    try:
        if not folder.is_dir():
            return Standing.MISSING
        return Standing.WELL if (folder / MARK).is_file() else Standing.STRANGE
    except OSError:
        return Standing.FAILED


def backups_in(folder: Path, stem: str) -> tuple[Backup, ...]:
    """Return the finished backups of the archive `stem` in `folder`, newest first; none where there is no folder.

    Trouble: as files fail.
    """
    found = []
    try:
        for each in listed(os.listdir(folder), stem):
            found.append(Backup(each.name, each.at, (folder / each.name).stat().st_size))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise trouble_with(folder, error) from error
    return tuple(found)


def carry(made: Path, folder: Path, stem: str, now: datetime, passphrase: str = "", stopped: Stopped = never) -> bool:
    """Copy the backup `made` into the second place unless it is there, then thin that; False when it was stopped.

    The copy is flushed to the disk, read again and compared by SHA-256 before it gets its name; under a passphrase it
    is sealed, and compared by what it opens to. Trouble: FILE_MISSING when the place is gone or is another folder,
    DISK_FULL, INCOMPLETE when what was read again differs, and as files fail; earlier copies are untouched then.
    """
    if standing_of(folder) is not Standing.WELL:
        raise Trouble(Cause.FILE_MISSING, path=str(folder))
    target = folder / (made.name + (SEALED if passphrase else ""))
    try:
        tidy(folder, stem)
        if not _is_there(target, made, sealed=bool(passphrase)) and not _copied(made, target, passphrase, stopped):
            return False
    except OSError as error:
        raise trouble_with(Path(os.fsdecode(error.filename or folder)), error) from error
    thin(folder, stem, now)
    return True


def thin(folder: Path, stem: str, now: datetime) -> None:
    """Take away the generations that have had their time. Trouble: as files fail; one that will not go stays."""
    try:
        there = listed(os.listdir(folder), stem)
    except OSError as error:
        raise trouble_with(folder, error) from error
    stay = kept(there, now)
    for each in there:
        if each.name not in stay:
            forget(folder / each.name)


def tidy(folder: Path, stem: str) -> None:
    """Take away what a crash left unfinished; OSError comes as it is."""
    for name in os.listdir(folder):
        whole = name.removeprefix(".").partition(".part")[0]
        if name.startswith(f".{whole}.part") and listed([whole], stem):
            (folder / name).unlink(missing_ok=True)


def must_have_room(folder: Path, needed: int) -> None:
    """Raise DISK_FULL unless `needed` bytes and a margin are free where `folder` is. OSError comes as it is."""
    free = shutil.disk_usage(folder).free
    if free < needed + MARGIN:
        raise Trouble(Cause.DISK_FULL, path=str(folder), needed=needed + MARGIN, free=free)


def _is_there(target: Path, made: Path, *, sealed: bool) -> bool:
    """Return whether the copy is there, and not cut short by a failing drive; what is sealed is a little longer."""
    if not target.exists():
        return False
    there, wanted = target.stat().st_size, made.stat().st_size
    return there > wanted if sealed else there == wanted


def _copied(made: Path, target: Path, passphrase: str, stopped: Stopped) -> bool:
    must_have_room(target.parent, made.stat().st_size)
    part = target.with_name(f".{target.name}.part")
    try:
        with open(made, "rb") as reading, open(part, "wb") as file:
            counted = hashlib.sha256()
            read, write = _counting(reading.read, counted.update), _in_small_bites(file)
            finished = (seal(read, write, passphrase, stopped) if passphrase
                        else _poured(read, write, stopped))
            file.flush()
            os.fsync(file.fileno())
            _let_go_of(file.fileno())
        if not finished:
            return False
        if _digest(part, passphrase) != counted.hexdigest():
            raise Trouble(Cause.INCOMPLETE, path=str(target))
        os.replace(part, target)
    finally:
        forget(part)
    settle(target.parent)
    return True


def _counting(read: Read, count: Write) -> Read:
    """Return a way to read that counts what it gives, and lets others have disk and processor in between."""
    def reading(size: int) -> bytes:
        piece = read(size)
        count(piece)
        sleep(_BREATH)
        return piece
    return reading


def _in_small_bites(file: BinaryIO) -> Write:
    """Return a way to write that lets the disk keep up: else who saves meanwhile waits for all that is unwritten."""
    unwritten = 0

    def writing(piece: bytes) -> None:
        nonlocal unwritten
        file.write(piece)
        unwritten += len(piece)
        if unwritten >= _BITE:
            file.flush()
            os.fsync(file.fileno())
            unwritten = 0
    return writing


def _poured(read: Read, take: Write, stopped: Stopped = never) -> bool:
    while piece := read(_PIECE):
        take(piece)
        if stopped():
            return False
    return True


def _digest(part: Path, passphrase: str) -> str:
    counted = hashlib.sha256()
    with open(part, "rb") as file:
        if passphrase:
            unseal(_counting(file.read, len), passphrase, counted.update)
        else:
            _poured(_counting(file.read, counted.update), len)
    return counted.hexdigest()


def _let_go_of(handle: int) -> None:
    """Let the system forget the pages it holds, so that reading again asks the drive; where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
