"""LibreOffice is asked where it is there, given its time, and ended when it takes longer."""

import os
import stat
import sys
from pathlib import Path

import pytest
from docx_builder import Docx, p

from bulletin.errors import Reason, Unreadable
from bulletin.intake.doc.converted import converted_to_docx, office_is_there

WORD = Docx(p("青禾镇春耕备播有序推进")).bytes()


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs in which a test may put an office of its own."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    return programs


def install(programs: Path, script: str) -> None:
    """Put in an office that takes its orders as LibreOffice does; `script` sees `order`, `made` and `source`."""
    program = programs / "soffice"
    lines = (
        f"#!{sys.executable}",
        "import sys, time, pathlib",
        "order = sys.argv",
        "made = pathlib.Path(order[order.index('--outdir') + 1])",
        "source = pathlib.Path(order[-1])",
        script,
    )
    program.write_text("\n".join(lines), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def refusal(seconds: float = 20) -> Reason:
    with pytest.raises(Unreadable) as refused:
        converted_to_docx(b"old", ".doc", seconds=seconds)
    return refused.value.reason


def test_without_an_office_nothing_is_converted(office: Path) -> None:
    assert not office_is_there()
    assert refusal() is Reason.NOT_SUPPORTED


def test_what_the_office_makes_is_returned(office: Path, tmp_path: Path) -> None:
    (tmp_path / "answer").write_bytes(WORD)
    install(
        office,
        f"made.mkdir(); (made / 'source.docx').write_bytes(pathlib.Path({str(tmp_path / 'answer')!r}).read_bytes())",
    )
    assert office_is_there()
    assert converted_to_docx(b"old", ".doc", seconds=20) == WORD


def test_the_office_gets_the_bytes_a_profile_of_its_own_and_no_macros(office: Path, tmp_path: Path) -> None:
    note = tmp_path / "note"
    install(
        office,
        "profile = next(each for each in order if each.startswith('-env:UserInstallation=')).split('file://')[1]\n"
        "settings = (pathlib.Path(profile) / 'user' / 'registrymodifications.xcu').read_text()\n"
        f"pathlib.Path({str(note)!r}).write_text(source.name + source.read_text() + settings + ' '.join(order))",
    )
    assert refusal() is Reason.DAMAGED
    told = note.read_text(encoding="utf-8")
    assert told.startswith("source.docold")
    assert "DisableMacrosExecution" in told
    assert "--headless" in told


@pytest.mark.timeout(60)
def test_an_office_that_takes_too_long_is_ended_with_its_folder(office: Path, tmp_path: Path) -> None:
    note = tmp_path / "note"
    install(office, f"pathlib.Path({str(note)!r}).write_text(str(source.parent))\ntime.sleep(600)")
    assert refusal(seconds=1.5) is Reason.TIMEOUT
    assert not Path(note.read_text(encoding="utf-8")).exists()


def test_an_office_that_cannot_be_started_is_as_good_as_none(office: Path) -> None:
    program = office / "soffice"
    program.write_bytes(b"\x7fELF no program")
    program.chmod(0o755)
    assert os.access(program, os.X_OK)
    assert refusal() is Reason.NOT_SUPPORTED
