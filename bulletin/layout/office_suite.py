"""The exact number of pages, asked of LibreOffice where it is installed; it takes about a second and a half a file."""

import importlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_NAMES = ("soffice", "libreoffice")


def count_pages(path: Path, timeout: float) -> int | None:
    """Return the number of pages LibreOffice makes of the file at `path`, or None when that is not possible.

    `timeout` is in seconds; then the office is ended with all its processes. It runs with a profile of its own, so that
    one a person has open is not disturbed. Its exit status is 0 even when it fails: the PDF is looked for instead.
    """
    office = next(filter(None, map(shutil.which, _NAMES)), None)
    if office is None or not path.is_file():
        return None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pdf = _converted(office, path.resolve(), Path(folder), timeout)
        return _pages(pdf) if pdf else None


def _converted(office: str, path: Path, folder: Path, timeout: float) -> bytes | None:
    """Return the bytes of the PDF, if one was made."""
    profile = (folder / "profile").as_uri()
    order = [office, "--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", "pdf"]
    order += ["--outdir", str(folder), str(path)]
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(order, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError:
        return None
    try:
        running.wait(timeout)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end(running)
    made = sorted(folder.glob("*.pdf"))
    return made[0].read_bytes() if made else None


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End the office and the processes it began; they are a group of their own where the system has such."""
    if running.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.wait()


def _pages(pdf: bytes) -> int | None:
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
