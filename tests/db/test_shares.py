"""An archive on another machine's disk is not opened: SQLite's locks do not hold there."""

from pathlib import Path

import pytest

from bulletin.errors import Cause, Trouble
from db import shares
from db.mending import Mending
from db.shares import share_of
from db.sqlite_archive import SqliteArchive

MOUNTS = """\
overlay / overlay rw 0 0
/dev/sda1 /home ext4 rw 0 0
//server/office /mnt/office cifs rw 0 0
server:/archive /srv/all\\040files nfs4 rw 0 0
keeper@host:/ /home/gao/remote fuse.sshfs rw 0 0
tmpfs /mnt/office/cache tmpfs rw 0 0
broken line
"""


@pytest.mark.parametrize(("path", "kind"), [
    ("/home/gao/本单位.db", ""), ("/mnt/office/本单位.db", "cifs"), ("/mnt/office2/本单位.db", ""),
    ("/srv/all files/a/b/本单位.db", "nfs4"), ("/home/gao/remote/x.db", "fuse.sshfs"), ("/mnt/office/cache/x.db", ""),
])
def test_the_deepest_mount_tells_where_a_file_lies(path, kind):
    assert share_of(Path(path), lambda: MOUNTS) == kind


@pytest.mark.parametrize(("path", "kind"), [
    ("\\\\server\\office\\a.db", "unc"), ("\\\\?\\UNC\\server\\office\\a.db", "unc"), ("Z:\\a.db", "drive"),
    ("C:\\资料\\a.db", ""), ("\\\\?\\C:\\a.db", ""), ("\\\\?\\Z:\\a.db", "drive"),
])
def test_windows_tells_by_the_drive(path, kind):
    assert share_of(Path(path), drive_type=lambda root: 4 if root == "Z:\\" else 3) == kind


def test_the_disks_of_this_machine_are_none(tmp_path):
    assert share_of(tmp_path / "a.db") == ""


def test_on_a_share_nothing_is_made_and_nothing_mended(tmp_path, monkeypatch):
    monkeypatch.setattr(shares, "share_of", lambda path: "cifs")
    for deed in (lambda: SqliteArchive(tmp_path / "a.db"), lambda: Mending().check(tmp_path / "a.db")):
        with pytest.raises(Trouble) as no:
            deed()
        assert no.value.cause is Cause.NETWORK_SHARE
    assert list(tmp_path.iterdir()) == []
