"""Pages are counted by an office suite where there is one; nothing is said where there is none."""

import os
import stat
import sys
import time

import pytest

from bulletin.errors import Trouble
from bulletin.layout.pdf import office_suite
from bulletin.layout.pdf.office_suite import count_pages, pdfs_of, to_pdf

THREE_PAGES = b"%PDF-1.4\n/Type /Pages /Type /Page /Type/Page\n/Type /Page\n"


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "第46期.docx"
    path.write_bytes(b"PK")
    return path


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Return a function that installs an office suite doing what some lines of Python say."""

    def install(lines):
        program = tmp_path / "soffice.py"
        program.write_text(f"#!{sys.executable}\nimport pathlib, subprocess, sys, time\n{lines}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(office_suite.shutil, "which", lambda name: str(program))

    return install


_OUT = "out = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1])"


def test_the_pages_of_the_pdf_are_counted_whatever_the_exit_status(office, document, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    office(f"{_OUT}\n(out / '0.pdf').write_bytes({THREE_PAGES!r})\nsys.exit(1)")
    assert count_pages(document, 20) == 3


def test_an_office_that_makes_no_pdf_counts_nothing(office, document):
    office("sys.exit(0)")
    assert count_pages(document, 20) is None


def test_a_damaged_pdf_counts_nothing(office, document):
    office(f"{_OUT}\n(out / '0.pdf').write_bytes(b'no pdf')")
    assert count_pages(document, 20) is None


@pytest.mark.timeout(60)
def test_an_office_that_hangs_is_ended_with_all_it_began(office, document, tmp_path):
    child = tmp_path / "child"
    office(
        f"made = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"pathlib.Path({str(child)!r}).write_text(str(made.pid))\ntime.sleep(600)"
    )
    assert count_pages(document, 2) is None
    assert not _is_running(int(child.read_text()))


def _is_running(pid):
    """Tell whether the process still does something: one that ended may wait to be reaped."""
    for _ in range(50):
        try:
            os.kill(pid, 0)
            with open(f"/proc/{pid}/stat", encoding="utf-8") as state:
                if state.read().rsplit(")", 1)[1].split()[0] == "Z":
                    return False
        except OSError:
            return False
        time.sleep(0.02)
    return True


def test_without_an_office_or_a_file_nothing_is_counted(document, monkeypatch, office):
    office("sys.exit(0)")
    assert count_pages(document.with_name("nowhere.docx"), 20) is None
    monkeypatch.setattr(office_suite.shutil, "which", lambda name: None)
    assert count_pages(document, 20) is None


_EACH = f"""{_OUT}
for number, path in enumerate(each for each in sys.argv if each.endswith('.docx')):
    if b'broken' not in pathlib.Path(path).read_bytes():
        (out / (pathlib.Path(path).stem + '.pdf')).write_bytes(b'%PDF' + pathlib.Path(path).read_bytes())
"""


def test_many_files_go_into_one_call_and_those_that_fail_are_none(office, tmp_path):
    office(_EACH)
    paths = [tmp_path / name for name in ("甲 #1.docx", "-乙.docx", "丙.docx")]
    for path, data in zip(paths, (b"1", b"broken", b"3"), strict=True):
        path.write_bytes(data)
    told = []
    made = to_pdf(paths, tmp_path, 20, told=told.append)
    assert made == (tmp_path / "甲 #1.pdf", None, tmp_path / "丙.pdf")
    assert made[2].read_bytes() == b"%PDF3"
    assert told[-1] == 2


def test_two_files_of_one_name_do_not_write_over_each_other(office, tmp_path):
    office(_EACH)
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "第1期.docx").write_bytes(folder.encode())
    made = to_pdf([tmp_path / "a" / "第1期.docx", tmp_path / "b" / "第1期.docx"], tmp_path, 20)
    assert [path.name for path in made] == ["第1期.pdf", "第1期-2.pdf"]
    assert made[1].read_bytes() == b"%PDFb"


def test_asked_to_stop_it_keeps_what_is_finished(office, tmp_path):
    office(f"{_OUT}\n(out / '0.pdf').write_bytes(b'one')\n(out / '1.pdf').write_bytes(b'half')\ntime.sleep(600)")
    begun = time.monotonic()
    told = []
    made = pdfs_of([b"1", b"2", b"3"], 60, told=told.append, stopped=lambda: told == [1])
    assert made == (b"one", None, None)
    assert time.monotonic() - begun < 20


def test_a_folder_that_cannot_be_written_is_a_trouble_and_a_missing_source_too(office, document, tmp_path):
    office(_EACH)
    with pytest.raises(Trouble):
        to_pdf([document], tmp_path / "nowhere", 20)
    with pytest.raises(Trouble):
        to_pdf([tmp_path / "missing.docx"], tmp_path, 20)
