"""What the process that reads a strange file may use and do: seconds, memory, files, and nothing of the world outside.

The hook stops Python code and libraries called from it; memory, time and the ban on writing are kept by the kernel. On
systems without the `resource` module time alone is limited, and the hook stands as everywhere.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.machinery import all_suffixes
from pathlib import Path

from bulletin.intake.incoming import Wish

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MEGABYTE = 1024 * 1024
MOST_OPEN_FILES = 64
SPARE_SECONDS = 5
PROJECT = Path(__file__).resolve().parents[2]
HEAD, TAIL = 4096, 64 * 1024
# What may have to be read by recognition, or may hold it: pictures, PDF, mails, messages, plain zips.
SCANS = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
LETTERS = (b"mime-version:", b"message-id:", b"received:")
PHOTOGRAPH, ZIP, COMPOUND = b"ftyp", b"PK", b"\xd0\xcf\x11\xe0"
MESSAGE = "__properties_version1.0".encode("utf-16-le")
DOCUMENTS = (b"[Content_Types].xml", b"META-INF/manifest.xml")  # the names in every file of OOXML, of ODF
PASTED = (b"word/media/", b"Pictures/")  # where they keep pictures: a scan may be all there is
READABLE = ("/usr/share/fonts", "/usr/share/zoneinfo", "/etc/localtime", "/proc/self", "/proc/cpuinfo", "/dev/urandom")
LARGEST_SCRATCH_FILE = 256 * MEGABYTE
# Work in the scratch folder: the event, and where among its arguments stand a path and the folder it starts from.
SCRATCH_WORK = {
    "os.remove": ((0, 1),), "os.rmdir": ((0, 1),), "os.mkdir": ((0, 2),), "os.rename": ((0, 2), (1, 3)),
    "tempfile.mkdtemp": ((0, 1),), "tempfile.mkstemp": ((0, 1),), "shutil.rmtree": ((0, 1),),
    "os.chmod": ((0, 2),), "os.utime": ((0, 3),),
}  # fmt: skip
WINDOWS_LIBRARIES = frozenset(["kernel32", "ntdll", "msvcrt", "ucrtbase", "psapi"])
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# Audit events (docs.python.org/3/library/audit_events.html) by their beginnings.
FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.system", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile",
    "os.kill", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "os.chown", "os.chflags", "os.utime", "os.setxattr", "os.removexattr", "os.lockf", "pty.spawn", "shutil.",
    "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "nntplib.", "telnetlib.",
    "webbrowser.", "sqlite3.", "winreg.", "_winapi.CreateFile", "_winapi.CreateProcess", "_winapi.OpenProcess",
    "signal.pthread_kill", "syslog.", "msvcrt.",
)  # fmt: skip


@dataclass(frozen=True)
class Allowance:
    """What one file may cost: seconds by the clock, and bytes of memory beyond what its process holds without it."""

    seconds: float
    memory: int


@dataclass(frozen=True)
class Limits:
    """The allowances of all files: `usual`, and `recognition` for what may have to be read by recognition.

    Files above `quick` bytes, and those for recognition, are read in a lane of their own. A process may take `starting`
    seconds to come up; one that has read and then waits for `idle` seconds is replaced, to give back its memory.
    """

    usual: Allowance = Allowance(15.0, 300 * MEGABYTE)
    recognition: Allowance = Allowance(120.0, 2560 * MEGABYTE)
    quick: int = MEGABYTE
    starting: float = 60.0
    idle: float = 60.0

    def allowance(self, data: bytes, wish: Wish) -> Allowance:
        """Return what the file may cost; pictures, PDFs and bundles that may hold some are given for recognition."""
        return self.recognition if wish.ocr and _may_be_scan(data) else self.usual

    def is_quick(self, data: bytes, wish: Wish) -> bool:
        """Return whether a file is one of the small ones that no large one may keep waiting."""
        return len(data) <= self.quick and self.allowance(data, wish) == self.usual


def _may_be_scan(data: bytes) -> bool:
    """Tell it by a look at both ends: to take a strange file to pieces is not for the process that guards itself."""
    head = data[:HEAD]
    ends = head + data[-TAIL:]
    if data.startswith(ZIP):
        return any(name in ends for name in PASTED) or not any(name in ends for name in DOCUMENTS)
    if data.startswith(COMPOUND):
        return MESSAGE in ends or len(data) > TAIL
    if b"{\\rtf" in head and b"\\pict" in data:
        return True
    letter = any(mark in head.lower() for mark in LETTERS)
    return letter or head.lstrip().startswith(SCANS) or data[4:8] == PHOTOGRAPH


def hold_memory(bytes_more: int) -> None:
    """Let this process map no more than `bytes_more` beyond what it has mapped now."""
    if resource is None:
        return
    mapped = _pages(0) * resource.getpagesize()
    if mapped:
        _lower(resource.RLIMIT_AS, mapped + bytes_more)


def hold_seconds(seconds: float) -> None:
    """Let this process end by itself where the one that watches over its time is gone."""
    if resource is not None:
        spent = resource.getrusage(resource.RUSAGE_SELF)
        most = int(spent.ru_utime + spent.ru_stime + seconds * (os.cpu_count() or 1)) + SPARE_SECONDS
        _lower(resource.RLIMIT_CPU, most)


def resident() -> int:
    """Return how many bytes of memory this process holds; 0 where the system does not say."""
    return _pages(1) * resource.getpagesize() if resource is not None else 0


def confine(scratch: str, roots: Sequence[str], refused: Callable[[str], None]) -> None:
    """Take from this process, for good: files outside `roots` and `scratch`, writing outside `scratch`, the network,
    other programs, core dumps. What is tried all the same raises PermissionError, and `refused` is told its name.
    """
    if resource is not None:
        _lower(resource.RLIMIT_CORE, 0, for_good=True)
        _lower(resource.RLIMIT_FSIZE, LARGEST_SCRATCH_FILE, for_good=True)
        _lower(resource.RLIMIT_NOFILE, MOST_OPEN_FILES, for_good=True)
    sys.path[:] = map(os.path.abspath, sys.path)
    os.chdir(os.sep)  # a path that starts from nowhere leads nowhere
    own = _real(scratch)
    permitted = (own, *(_real(root) for root in roots))

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in SCRATCH_WORK:
            forbidden = not _is_scratch_work(event, arguments, own)
        else:
            forbidden = event.startswith(FORBIDDEN) or _is_foreign(event, arguments, own, permitted)
        if forbidden:
            refused(event)
            raise PermissionError(event)

    sys.addaudithook(watch)


def _lower(limit: int, most: int, for_good: bool = False) -> None:
    """Set a limit of this process to `most`, or to what its surroundings allow at all where that is less."""
    _, hard = resource.getrlimit(limit)
    held = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(limit, (held, held if for_good else hard))


def own_files() -> tuple[str, ...]:
    """Return the folders a reader needs: Python, its packages, this project, what the system keeps for all programs."""
    import site
    import sysconfig

    packages = [*site.getsitepackages(), site.getusersitepackages(), *sysconfig.get_paths().values()]
    # Built by PyInstaller, all code lies in the program's own file, its libraries in the folder beside.
    built = (sys.executable, getattr(sys, "_MEIPASS", "")) if getattr(sys, "frozen", False) else ()
    return tuple(filter(None, (sys.prefix, sys.base_prefix, *packages, str(PROJECT), *built, os.devnull, *READABLE)))


def _is_scratch_work(event: str, arguments: tuple[object, ...], scratch: str) -> bool:
    places = SCRATCH_WORK[event]
    return all(_lies_in(scratch, arguments[path], *arguments[start : start + 1]) for path, start in places)


def _lies_in(scratch: str, path: object, start: object = None) -> bool:
    """Return whether a path lies in the scratch folder; `start` is an open folder, or none (also as -1)."""
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    base = os.sep
    if isinstance(start, int) and start >= 0:
        try:
            base = os.readlink(f"/proc/self/fd/{start}")
        except OSError:
            return False
    return _is_within(_real(os.path.join(base, os.fsdecode(path))), (scratch,))


def _is_foreign(event: str, arguments: tuple[object, ...], scratch: str, permitted: tuple[str, ...]) -> bool:
    if event == "open":
        path, _, flags = arguments
        return not (_lies_in(scratch, path) if _is_writing(flags) else _is_permitted(path, permitted))
    if event in ("os.listdir", "os.scandir"):
        return not _is_permitted(arguments[0], permitted, listing=True)
    if event == "ctypes.dlopen":
        name = arguments[0]
        return not (name is None or str(name).lower() in WINDOWS_LIBRARIES or _is_permitted(name, permitted))
    return False


def _is_writing(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & WRITING)


def _is_permitted(path: object, permitted: tuple[str, ...], listing: bool = False) -> bool:
    """Return whether a path lies in a permitted folder, or is code where Python looks for code."""
    if isinstance(path, int):
        return True
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    real = _real(os.fsdecode(path))
    if _is_within(real, permitted):
        return True
    return (listing or real.endswith(tuple(all_suffixes()))) and _is_within(real, map(_real, filter(None, sys.path)))


def _is_within(path: str, folders: Iterable[str]) -> bool:
    return any(path == folder or path.startswith(folder + os.sep) for folder in folders)


def _real(path: str) -> str:
    with contextlib.suppress(ValueError, OSError):
        return os.path.normcase(os.path.realpath(path))
    return path


def _pages(column: int) -> int:
    """Return a figure of Linux's own account of this process (proc(5), /proc/self/statm); 0 where there is none."""
    try:
        with open("/proc/self/statm", "rb") as account:
            return int(account.read().split()[column])
    except (OSError, ValueError, IndexError):
        return 0
