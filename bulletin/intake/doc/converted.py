"""A file in an old form made into a Word file of today by LibreOffice, where it is installed: the second try."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from bulletin.errors import Reason, Unreadable
from bulletin.intake.package import LARGEST_FILE

OFFICE = "LibreOffice"
NAMES = ("soffice", "libreoffice")
FORM = "docx:MS Word 2007 XML"
# No macros whatever the file says, and no links followed.
SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
)
ITEM = '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
PROFILE = '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>\n'


def office_is_there() -> bool:
    """Return whether LibreOffice is installed where programs are looked for."""
    return _office() is not None


def converted_to_docx(data: bytes, suffix: str, *, seconds: float) -> bytes:
    """Return the file as LibreOffice writes it in Word's form; `suffix` such as `.doc` tells it what to expect.

    It starts a program, so it runs in no guarded process; the program works in a scratch folder, with a profile of its
    own and without macros, and is ended with all it began after `seconds`. A date that keeps itself up to date becomes
    that of today. Refuses (Unreadable): NOT_SUPPORTED where LibreOffice is not installed, TIMEOUT, DAMAGED where it
    makes nothing of the file.
    """
    office = _office()
    if office is None:
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like=suffix.lstrip("."))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, target = folder / f"source{suffix}", folder / "made" / "source.docx"
        source.write_bytes(data)
        _run(_order(office, folder, source, target.parent), seconds)
        if not target.is_file() or target.stat().st_size > LARGEST_FILE:
            raise Unreadable(Reason.DAMAGED, looks_like=suffix.lstrip("."))
        return target.read_bytes()


def _office() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def _order(office: str, folder: Path, source: Path, made: Path) -> list[str]:
    """Return the command line, the profile it names written."""
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(PROFILE.format("".join(ITEM.format(*each) for each in SETTINGS)), encoding="utf-8")
    profile = (folder / "profile").as_uri()
    order = [office, "--headless", "--norestore", "--nolockcheck", "--nodefault", f"-env:UserInstallation={profile}"]
    return [*order, "--convert-to", FORM, "--outdir", str(made), str(source)]


def _run(order: list[str], seconds: float) -> None:
    """Run a program to its end; its exit status tells nothing, for it is 0 where it failed too."""
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(order, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError as error:
        raise Unreadable(Reason.NOT_SUPPORTED, looks_like=OFFICE) from error
    try:
        running.wait(seconds)
    except subprocess.TimeoutExpired as late:
        raise Unreadable(Reason.TIMEOUT, seconds=seconds) from late
    finally:
        _end(running)


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End the program and the processes it began; they are a group of their own where the system has such."""
    if running.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.wait()
