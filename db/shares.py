"""Whether a file lies on another machine: SQLite's locks do not hold there, and an archive is soon malformed.

https://sqlite.org/useovernet.html; measured: without locks a database on a share was malformed within 0.3 s.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_REMOTE = frozenset({
    "cifs", "smb2", "smb3", "smbfs", "nfs", "nfs3", "nfs4", "afs", "afpfs", "coda", "ncpfs", "davfs", "webdav",
    "fuse.sshfs", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.curlftpfs",
    "fuse.glusterfs", "fuse.ceph", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2",
})
_DRIVE_REMOTE = 4  # winbase.h
_MOUNTS = Path("/proc/mounts")


def share_of(path: Path, mounts: Callable[[], str] | None = None,
             drive_type: Callable[[str], int] | None = None) -> str:
    """Return the kind of network file system that `path` lies on, empty for a disk of this machine.

    `mounts` gives the text of /proc/mounts, `drive_type` answers GetDriveTypeW for `X:\\`; both default to what this
    machine says. Where the system tells neither, as on macOS, every path counts as local.
    """
    written = str(path)
    if written.startswith(("\\\\", "//")) and not written.startswith(("\\\\?\\", "\\\\.\\")):
        return "unc" if drive_type or os.name == "nt" else _by_mounts(path, mounts or _read_mounts)
    if written.upper().startswith("\\\\?\\UNC\\"):
        return "unc"
    asked = drive_type or (_windows_drive_type if os.name == "nt" else None)
    if asked is not None:
        drive = written.removeprefix("\\\\?\\")[:2]
        return "drive" if drive[1:] == ":" and asked(f"{drive}\\") == _DRIVE_REMOTE else ""
    return _by_mounts(path, mounts or _read_mounts)


def _by_mounts(path: Path, mounts: Callable[[], str]) -> str:
    place, found = os.path.realpath(path), ("", "")
    for line in mounts().splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1])
        within = place == point or place.startswith(f"{point.rstrip('/')}/")
        if within and len(point) >= len(found[0]):  # the deepest, and of several on one point the last
            found = point, fields[2]
    return found[1] if found[1] in _REMOTE else ""


def _unescaped(point: str) -> str:
    r"""Return a mount point as it is: /proc/mounts writes blanks and the like as \040 (fstab(5))."""
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, sign)
    return point


def _read_mounts() -> str:
    with suppress(OSError):
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    return ""


def _windows_drive_type(root: str) -> int:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0
