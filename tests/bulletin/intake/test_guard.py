"""Whatever a file does to its reader, the office goes on: limits kept, children replaced, nothing else touched."""

import gc
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import psutil
import pytest

from bulletin.errors import Cause, Reason, Unreadable
from bulletin.intake.guard.guard import SPAWN, Guard, InlineGuard, NotStarted
from bulletin.intake.guard.guarded import BROKEN_REPLY, Head, values
from bulletin.intake.guard.limits import MEGABYTE, Allowance, Limits
from bulletin.intake.incoming import Opened, Wish

ROOT = Path(__file__).parents[3]
OBEY, RUN = "tests.hostile.openers:obey", "tests.hostile.openers:run"
SHORT = Limits(usual=Allowance(2.0, 100 * MEGABYTE))
PATIENT = Limits(usual=Allowance(20.0, 100 * MEGABYTE))  # on a busy machine nothing is late that is not asleep
LARGE = b"x" * (2 * MEGABYTE)


@pytest.fixture(scope="module")
def costs() -> list[Head]:
    return []


@pytest.fixture(scope="module")
def guard(costs: list[Head]) -> Iterator[Guard]:
    guard = Guard(SHORT, OBEY, lambda name, head: costs.append(head))
    yield guard
    guard.close()


@pytest.fixture(scope="module")
def patient(costs: list[Head]) -> Iterator[Guard]:
    guard = Guard(PATIENT, OBEY, lambda name, head: costs.append(head))
    yield guard
    guard.close()


@pytest.fixture(scope="module")
def workshop() -> Iterator[Guard]:
    guard = Guard(opener=RUN)
    yield guard
    guard.close()


def refusal(guard: Guard, name: str, data: bytes = b"abc") -> Unreadable:
    (opened,) = guard.open(name, data).result(30)
    assert opened.refused is not None
    assert opened.refused.facts["name"] == opened.name == name
    return opened.refused


def is_read(guard: Guard, data: bytes = b"abc") -> bool:
    (opened,) = guard.open("good", data).result(30)
    return opened.incoming is not None


def children() -> set[int]:
    return {process.pid for process in multiprocessing.active_children() if process.name == "intake"}


def gone(pid: int) -> bool:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("name", ["sleep", "spin"])
def test_a_file_that_takes_too_long_is_refused_and_the_next_one_is_read(guard: Guard, name: str) -> None:
    refused = refusal(guard, name)
    assert (refused.reason, refused.facts["limit"]) == (Reason.TIMEOUT, SHORT.usual.seconds)
    assert is_read(guard)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_file_that_eats_memory_is_refused_and_the_next_one_is_read(patient: Guard, costs: list[Head]) -> None:
    assert refusal(patient, "eat").reason is Reason.MEMORY
    assert costs[-1].peak - costs[-1].before < 110 * MEGABYTE
    assert is_read(patient)


def test_a_file_its_reader_dies_of_is_damaged_and_the_next_one_is_read(patient: Guard) -> None:
    refused = refusal(patient, "crash")
    assert (refused.reason, refused.facts["crashed"]) == (Reason.DAMAGED, True)
    assert is_read(patient)


def test_our_own_mistake_costs_one_file_and_is_told_to_whoever_watches(patient: Guard, costs: list[Head]) -> None:
    refused = refusal(patient, "mistake")
    assert refused.facts["error"] == "KeyError: '我们的差错'"
    assert "openers.py" in costs[-1].trace
    assert is_read(patient)


@pytest.mark.parametrize("name", ["nothing", "evil"])
def test_an_answer_that_is_none_is_not_believed(patient: Guard, name: str) -> None:
    assert refusal(patient, name).facts["crashed"]
    assert is_read(patient)


def test_a_file_does_not_pay_for_the_one_before(patient: Guard) -> None:
    (first,) = patient.open("grow_old", b"abc").result(30)
    (second,) = patient.open("second", b"abc").result(30)
    assert first.incoming
    assert second.incoming


def test_a_large_file_keeps_no_small_one_waiting(guard: Guard) -> None:
    assert is_read(guard)  # its child is up
    large = guard.open("sleep", LARGE)
    assert is_read(guard)
    assert not large.done()
    assert large.result(30)[0].refused.reason is Reason.TIMEOUT


def test_a_child_that_dies_takes_no_file_of_the_other_along(patient: Guard) -> None:
    crash, good = patient.open("crash", LARGE), patient.open("good", b"abc")
    after = patient.open("good", LARGE)
    assert good.result(30)[0].incoming
    assert crash.result(30)[0].refused
    assert after.result(30)[0].incoming


def test_the_bytes_that_came_in_are_the_very_ones_in_the_answer(patient: Guard) -> None:
    data = bytes(bytearray(range(256)) * 8_000)
    (opened,) = patient.open("good", data).result(30)
    assert opened.incoming.original is data


def test_pictures_come_back_whole_and_once(patient: Guard) -> None:
    found = patient.open("pictures", b"abc").result(30)
    pictures = found[0].incoming.pictures
    assert [each.data for each in pictures] == [bytes([number]) * 100_000 for number in (0, 1, 2, 0)]
    assert pictures[0].data is pictures[3].data
    assert len(found) == 2


@pytest.mark.parametrize("name", ["\ud800.docx", "a\0b", "换\n行.docx", "长" * 300, "\u202excod.txt", ""])
def test_a_name_may_be_anything(patient: Guard, name: str) -> None:
    (opened,) = patient.open(name, b"abc").result(30)
    assert opened.name == name


def test_the_child_knows_no_window_and_no_archive_and_says_nothing(
    patient: Guard, capfd: pytest.CaptureFixture[str]
) -> None:
    modules = refusal(patient, "modules").facts["modules"]
    assert not [name for name in modules if name.split(".")[0] in ("PySide6", "shiboken6", "sqlite3", "db", "editor")]
    assert "pytest" not in modules
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("program", "event"),
    [
        ("import socket; socket.socket()", "socket.__new__"),
        ("import socket; socket.getaddrinfo('example.org', 80)", "socket.getaddrinfo"),
        ("import urllib.request as u; u.urlopen('http://127.0.0.1:9/')", "urllib.Request"),
        ("import subprocess, sys; subprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("import os; os.system('true')", "os.system"),
        ("import os; os.execv('/bin/true', ['true'])", "os.exec"),
        ("import os; os.posix_spawn('/bin/true', ['true'], {})", "os.posix_spawn"),
        ("import os; os.fork()", "os.fork"),
        ("import os; os.kill(os.getppid(), 9)", "os.kill"),
        ("open('/etc/passwd')", "open"),
        ("open(__import__('os').path.expanduser('~/.profile'))", "open"),
        ("open('/proc/self/root/etc/passwd')", "open"),
        ("import os; os.open('/etc/passwd', os.O_RDONLY)", "open"),
        ("open('written.txt', 'w')", "open"),
        ("import bulletin; open(bulletin.__path__[0] + '/written.txt', 'x')", "open"),
        ("import tempfile; tempfile.mkstemp(dir='.')", "tempfile.mkstemp"),
        ("import os, tempfile as t; os.rename(__import__('lxml').__file__, t.gettempdir() + '/a')", "os.rename"),
        ("import os, tempfile as t; os.symlink('/etc', t.gettempdir() + '/a')", "os.symlink"),
        ("import os, tempfile as t; open(t.gettempdir() + '/../written.txt', 'w')", "open"),
        (
            "import os, lxml; os.remove('etree.py', dir_fd=os.open(lxml.__path__[0], os.O_RDONLY))",
            "os.remove",
        ),
        ("import os; os.listdir('/etc')", "os.listdir"),
        ("import os; os.remove('nothing')", "os.remove"),
        ("import os; os.rename('nothing', 'something')", "os.rename"),
        ("import os; os.mkdir('nothing')", "os.mkdir"),
        ("import os, lxml; os.chmod(lxml.__file__, 0o777)", "os.chmod"),
        ("import ctypes; ctypes.CDLL('libc.so.6')", "ctypes.dlopen"),
        ("import ctypes; ctypes.CDLL('/var/evil.so')", "ctypes.dlopen"),
        ("import sqlite3; sqlite3.connect('archive.db')", "sqlite3.connect"),
        ("import mmap, os; open(os.path.join(os.sep, 'dev', 'mem'), 'rb')", "open"),
    ],
)
def test_a_reader_cannot(workshop: Guard, program: str, event: str) -> None:
    assert refusal(workshop, "program", program.encode()).facts["refused"] == event


@pytest.mark.parametrize(
    "program",
    [
        "import lxml.etree, colorsys, this",
        "import pypdfium2; pypdfium2.PdfDocument.new().new_page(10, 10)",
        "import zoneinfo; zoneinfo.ZoneInfo('Asia/Shanghai')",
        "import lxml; open(lxml.__file__).close()",
        "import bulletin.intake.door as d; open(d.__file__).close()",
        "import tempfile as t\nwith t.TemporaryDirectory() as d: open(d + '/a', 'wb').write(b'a')",
        "import tempfile as t\nwith t.TemporaryFile() as f: f.write(b'a')",
    ],
)
def test_a_reader_can(workshop: Guard, program: str) -> None:
    assert refusal(workshop, "program", program.encode()).facts["refused"] == ""


@pytest.mark.skipif(sys.platform != "linux", reason="these limits are kept by Linux")
def test_the_kernel_keeps_the_limits_too(workshop: Guard) -> None:
    program = b"import resource as r; told.update({n: r.getrlimit(getattr(r, 'RLIMIT_' + n)) for n in told_names})"
    program = b"told_names = ('CORE', 'FSIZE', 'NOFILE', 'AS', 'CPU')\n" + program
    facts = refusal(workshop, "program", program).facts
    assert facts["CORE"] == (0, 0)
    assert facts["FSIZE"] == (256 * MEGABYTE, 256 * MEGABYTE)
    assert facts["NOFILE"] == (64, 64)
    assert 0 < facts["AS"][0] < 1024 * MEGABYTE
    assert 0 < facts["CPU"][0] < 120


def test_what_may_be_a_scan_gets_more_time_and_memory_in_the_lane_of_the_large() -> None:
    limits = Limits()
    for scan in (b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04 scans", b"MIME-Version: 1.0\n"):
        assert limits.allowance(scan, Wish()) == limits.recognition
        assert limits.allowance(scan, Wish(ocr=False)) == limits.usual
        assert not limits.is_quick(scan, Wish())
    for small in (b"words", b"PK\x03\x04 [Content_Types].xml", b"{\\rtf1}"):
        assert limits.is_quick(small, Wish())
    assert not limits.is_quick(LARGE, Wish())


def test_closing_cancels_what_is_under_way_and_what_waits() -> None:
    others = children()
    guard = Guard(opener=OBEY)
    guard.open("good", b"abc").result(30)
    assert children() - others
    under_way, waiting = guard.open("sleep", b"abc"), guard.open("good", b"abc")
    while not under_way.running():
        time.sleep(0.01)
    guard.close()
    with pytest.raises(CancelledError):
        under_way.result(0)
    assert waiting.cancelled()
    assert children() <= others
    guard.close()
    with pytest.raises(RuntimeError):
        guard.open("late", b"abc")


def test_closing_before_anything_was_started_and_while_children_start() -> None:
    Guard(opener=OBEY).close()
    guard = Guard(opener=OBEY)
    guard.warm()
    guard.close()
    guard = Guard(opener=OBEY)
    future = guard.open("good", b"abc")
    guard.close()
    assert future.cancelled() or isinstance(future.exception(0), CancelledError)


def test_a_file_nobody_wants_any_more_is_not_read(guard: Guard, costs: list[Head]) -> None:
    slow, unwanted = guard.open("sleep", b"abc"), guard.open("good", b"abc")
    before = len(costs)
    assert unwanted.cancel()
    slow.result(30)
    assert is_read(guard)
    assert len(costs) == before + 2


def test_the_scratch_folder_of_a_child_goes_with_it() -> None:
    guard = Guard(opener=RUN)
    program = b"import tempfile as t; told['at'] = t.gettempdir(); open(t.mkstemp()[1], 'w').write('left')"
    folder = Path(refusal(guard, "program", program).facts["at"])
    assert list(folder.iterdir())
    guard.close()
    assert not folder.exists()


def test_an_idle_child_is_replaced_to_give_back_its_memory() -> None:
    guard = Guard(Limits(idle=0.2), OBEY)
    first = refusal(guard, "modules").facts["pid"]
    assert gone(first)
    assert refusal(guard, "modules").facts["pid"] != first
    guard.close()


@pytest.mark.parametrize("opener", ["bulletin.nowhere:open_file", "bulletin.intake.guard.limits:nothing"])
def test_a_child_that_does_not_start_is_no_fault_of_the_file(opener: str) -> None:
    guard = Guard(opener=opener)
    with pytest.raises(NotStarted) as told:
        guard.open("good", b"abc").result(30)
    assert told.value.cause is Cause.READER_NOT_STARTED
    guard.close()


def test_a_system_that_gives_no_process_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(**named: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(SPAWN, "Process", none_left)
    guard = Guard(opener=OBEY)
    with pytest.raises(NotStarted):
        guard.open("good", b"abc").result(30)
    guard.close()


@pytest.mark.skipif(sys.platform != "linux", reason="these limits are kept by Linux")
def test_a_system_that_allows_less_than_we_ask_for_is_obeyed(tmp_path: Path) -> None:
    asked = "import resource as r; told.update({n: r.getrlimit(getattr(r, 'RLIMIT_' + n))[1] for n in names})"
    deed = f'guard = Guard(opener={RUN!r}); names = \'names = ("FSIZE", "NOFILE", "CPU", "AS")\\n\'; '
    more = (
        "import resource as r; lower = lambda limit, most: r.setrlimit(limit, (most, most)); "
        "lower(r.RLIMIT_FSIZE, 1 << 20); lower(r.RLIMIT_NOFILE, 40); lower(r.RLIMIT_CPU, 12); "
        f"lower(r.RLIMIT_AS, 700 << 20); {deed}"
        f"print(guard.open('program', (names + {asked!r}).encode()).result(30)[0].refused.facts)"
    )
    command = [sys.executable, str(program(tmp_path / "office.py", more))]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert f"'FSIZE': {1 << 20}, 'NOFILE': 40, 'CPU': 12, 'AS': {700 << 20}" in ended.stdout, ended.stderr


def test_nothing_but_values_comes_out_of_an_answer() -> None:
    good = (Opened("a", refused=Unreadable(Reason.DAMAGED, name="a")),)
    assert values(pickle.dumps(good), [])[0].refused.facts == {"name": "a"}
    for evil in (os.system, subprocess.run, Path("/"), eval, [1], (), "text", threading.Event, (1, 2), type):
        with pytest.raises(BROKEN_REPLY):
            values(pickle.dumps(evil), [])
    dotted = b"\x80\x04\x8c\x0fbulletin.errors\x8c\x1aUnreadable.__init__.__doc__\x93."
    for evil in (dotted, b"", b"\x80\x05", b"\x80\x05K\x07Q."):
        with pytest.raises(BROKEN_REPLY):
            values(evil, [])


def test_many_files_of_both_kinds_and_none_is_mistaken_for_another(patient: Guard) -> None:
    files = [f"{number}".encode() + (b"" if number % 5 else LARGE) for number in range(60)]
    found = [patient.open("crash" if number % 13 == 12 else "good", data) for number, data in enumerate(files)]
    for number, (future, data) in enumerate(zip(found, files, strict=True)):
        (opened,) = future.result(60)
        assert (opened.refused is not None) if number % 13 == 12 else (opened.incoming.original is data)


def test_inline_the_same_happens_at_once() -> None:
    guard = InlineGuard(OBEY)
    guard.warm()
    assert guard.open("good", b"abc").done()
    guard.close()


def program(path: Path, more: str) -> Path:
    path.write_text(
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from bulletin.intake.guard.guard import Guard\n"
        f"if __name__ == '__main__':\n    guard = Guard(opener={OBEY!r})\n    {more}\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    "more",
    [
        "guard.open('good', b'abc').result()",
        "guard.open('good', b'abc').result(); guard.open('sleep', b'abc')",
        "guard.warm()",
        "guard.open('spin', b'abc'); raise SystemExit(0)",
        "from threading import Thread; Thread(target=lambda: guard.open('good', b'abc').result()).start()",
    ],
)
def test_a_program_that_forgets_to_close_ends_all_the_same_and_in_silence(tmp_path: Path, more: str) -> None:
    command = [sys.executable, "-W", "error", "-X", "dev", str(program(tmp_path / "office.py", more))]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.mark.parametrize("deed", ["sleep", "spin"])
def test_children_do_not_outlive_a_parent_that_is_killed(tmp_path: Path, deed: str) -> None:
    pid = "guard.open('modules', b'').result()[0].refused.facts['pid']"
    more = f"print({pid}, flush=True); guard.open({deed!r}, b'abc').result()"
    command = [sys.executable, str(program(tmp_path / "office.py", more))]
    place = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=place) as parent:
        child = int(parent.stdout.readline())
        time.sleep(0.2)
        assert list(tmp_path.glob("bulletin-*"))
        parent.kill()
    assert gone(child)
    assert not list(tmp_path.glob("bulletin-*"))


def test_a_guard_leaves_no_thread_and_no_process_behind() -> None:
    threads = {thread.name for thread in threading.enumerate()}
    guard = Guard(opener=OBEY)
    assert is_read(guard)
    assert is_read(guard, LARGE)
    pids = children()
    guard.close()
    del guard
    gc.collect()
    assert {thread.name for thread in threading.enumerate()} <= threads | {"intake quick", "intake slow"}
    assert all(gone(pid) for pid in pids - children())
