"""LibreOffice asked for the exact pages of Word files, where it is installed: about a second and a half a call."""

import importlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bulletin.files import trouble_with, write_whole

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_NAMES = ("soffice", "libreoffice")
# Where it is usually installed without being on the search path; .com waits until the office has ended, .exe does not.
_PLACES = (
    *(Path(os.environ[name], "LibreOffice", "program", "soffice.com")
      for name in ("ProgramFiles", "ProgramFiles(x86)") if name in os.environ),
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
)
_LOOK = 0.1  # seconds between two looks at how far it is


def office() -> str | None:
    """Return the program of the office suite on this machine, None where there is none."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return found or next((str(path) for path in _PLACES if path.is_file()), None)


def to_pdf(
    paths: Sequence[Path], folder: Path, timeout: float, *, told: Callable[[int], object] = lambda done: None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Path | None, ...]:
    """Return for each of the Word files its PDF in `folder`, named after it; None where none could be made.

    All files go into one call, which ends after `timeout` seconds, or soon after `stopped` says so, with all its
    processes; what was finished until then is kept. `told` hears how many are finished. Of two files of one name the
    second's PDF is called `name-2.pdf`. Each is written whole or not at all. Trouble: as `files.write_whole`, and
    when a source cannot be read.
    """
    program = office()
    if program is None or not paths:
        return (None,) * len(paths)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        # Under plain names: what a name may look like to the office's command line is not ours to guess.
        copies = [_copy(path, Path(scratch) / f"{at}{path.suffix or '.docx'}") for at, path in enumerate(paths)]
        made = _convert(program, copies, Path(scratch), timeout, told, stopped)
        names = _names(paths)
        return tuple(_moved(pdf, folder / name) for pdf, name in zip(made, names, strict=True))


def pdfs_of(
    documents: Sequence[bytes], timeout: float, *, suffixes: Sequence[str] = (),
    told: Callable[[int], object] = lambda done: None, stopped: Callable[[], bool] = lambda: False,
) -> tuple[bytes | None, ...]:
    """Return the same for Word files that are no files yet: the bytes of each PDF, None where none could be made.

    `suffixes` tell what each is where they are not all .docx.
    """
    program = office()
    if program is None or not documents:
        return (None,) * len(documents)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        copies = [Path(scratch) / f"{at}{suffix}" for at, suffix in
                  enumerate(suffixes or (".docx",) * len(documents))]
        for copy, data in zip(copies, documents, strict=True):
            try:
                copy.write_bytes(data)
            except OSError as error:
                raise trouble_with(copy, error) from error
        made = _convert(program, copies, Path(scratch), timeout, told, stopped)
        return tuple(pdf.read_bytes() if pdf else None for pdf in made)


def count_pages(path: Path, timeout: float) -> int | None:
    """Return the number of pages LibreOffice makes of the file at `path`, or None when that is not possible.

    `timeout` is in seconds, as above.
    """
    if not path.is_file():
        return None
    pdf = pdfs_of((path.read_bytes(),), timeout)[0]
    return pages_in(pdf) if pdf else None


def pages_in(pdf: bytes) -> int | None:
    """Return the pages of a PDF: as pdfium counts them where it is there, else the page objects that can be seen."""
    try:
        pypdfium2 = importlib.import_module("pypdfium2")
    except ImportError:
        return len(_PAGE.findall(pdf)) or None
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return None
    try:
        return len(document) or None
    finally:
        document.close()


def _copy(path: Path, to: Path) -> Path:
    try:
        shutil.copyfile(path, to)
    except OSError as error:
        raise trouble_with(path, error) from error
    return to


def _names(paths: Sequence[Path]) -> list[str]:
    """Return the name of each PDF; no two are the same, also where a file system sees no difference of case."""
    names: list[str] = []
    for path in paths:
        number, name = 1, f"{path.stem}.pdf"
        while name.casefold() in {each.casefold() for each in names}:
            number += 1
            name = f"{path.stem}-{number}.pdf"
        names.append(name)
    return names


def _moved(pdf: Path | None, to: Path) -> Path | None:
    if pdf is None:
        return None
    write_whole(to, pdf.read_bytes())
    return to


def _convert(
    program: str, copies: Sequence[Path], scratch: Path, timeout: float, told: Callable[[int], object],
    stopped: Callable[[], bool],
) -> tuple[Path | None, ...]:
    """Convert the files in `scratch` there; the exit status is 0 even when it fails, so the PDFs are looked for."""
    out = scratch / "pdf"
    out.mkdir()
    order = [program, "--headless", "--norestore", f"-env:UserInstallation={(scratch / 'profile').as_uri()}"]
    order += ["--convert-to", "pdf", "--outdir", str(out), *map(str, copies)]
    with _running(order) as running:
        if running is None:
            return (None,) * len(copies)
        until, done = time.monotonic() + timeout, 0
        while running.poll() is None and time.monotonic() < until and not stopped():
            _wait(running, min(_LOOK, max(0.0, until - time.monotonic())))
            # The one being written is there already; the last one is told by the office's end.
            finished = max(0, len(tuple(out.glob("*.pdf"))) - 1)
            if finished > done:
                told(done := finished)
        cut_off = running.poll() is None
    made = [found if (found := out / f"{copy.stem}.pdf").is_file() else None for copy in copies]
    if cut_off and any(made):
        made[max(at for at, each in enumerate(made) if each)] = None  # it may be half a file
    told(sum(each is not None for each in made))
    return tuple(made)


@contextmanager
def _running(order: list[str]) -> Iterator["subprocess.Popen[bytes] | None"]:
    """Begin the office and end it in any case; None when it cannot be begun."""
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(order, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError:
        yield None
        return
    try:
        yield running
    finally:
        _end(running)


def _wait(running: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        running.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End the office and the processes it began; they are a group of their own where the system has such."""
    if running.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL)
    else:
        order = ["taskkill", "/T", "/F", "/PID", str(running.pid)]
        subprocess.run(order, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        running.kill()
    running.wait()
