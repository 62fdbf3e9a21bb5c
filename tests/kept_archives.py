"""An archive with a published issue, its backups at three moments, and what the archive held at each."""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from builders import an_office

from bulletin.desk.noting import new_id
from bulletin.keeping.generations import file_name
from bulletin.keeping.key import NO_KEY
from db.looking_over import connected
from db.sqlite_archive import SqliteArchive

AT = datetime(2026, 11, 22, 6, 2, tzinfo=UTC)
PAGE = 4096
NOISE = os.urandom(PAGE)


@dataclass(frozen=True)
class Kept:
    """An archive's file, its backups with the oldest first, and all rows of each moment by table."""

    path: Path
    backups: tuple[Path, ...]
    held: tuple[dict[str, list[tuple]], ...]


def rows_in(path, key=NO_KEY, but=("log", "trace_sum", "_sqlite_migrations")):
    """Return every row of every table, in order; the log and what sums up the rows go on by themselves."""
    connection = connected(path, key)
    try:
        names = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall()
                for name, in names.fetchall() if name not in but and not name.startswith("sqlite_")}
    finally:
        connection.close()


def keep(folder):
    """Make the archive `本单位.db` in a folder, with three backups."""
    path = folder / "本单位.db"
    (folder / "备份").mkdir(parents=True)
    archive = SqliteArchive(path)
    office, backups, held = an_office(archive), [], []
    for number in range(3):
        if number == 1:
            office.published(office.approved("青禾镇春耕备耕进展顺利"), office.approved("白石乡修通产业路"))
        for each in range(6):
            office.draft(f"第{number}批第{each}篇", f"{new_id()}" * 60)
        backup = folder / "备份" / file_name(path.stem, AT - timedelta(hours=3 - number))
        archive.backup(str(backup))
        backups.append(backup)
        held.append(rows_in(backup))
    for each in range(3):
        office.draft(f"备份以后第{each}篇", "后来的文字")
    archive.close()
    return Kept(path, tuple(backups), tuple(held))


def killed(code, *given):
    """Run Python code in a process that kills itself, or ends; return how it ended."""
    path = os.pathsep.join(each for each in sys.path if each)
    return subprocess.run([sys.executable, "-c", code, *map(str, given)], check=False,
                          env={**os.environ, "PYTHONPATH": path}).returncode


def with_pages(path, spoilt, filled=NOISE):
    """Overwrite pages of a file, numbered from 0."""
    data = bytearray(path.read_bytes())
    for number in spoilt:
        data[number * PAGE:(number + 1) * PAGE] = filled
    path.write_bytes(data)
