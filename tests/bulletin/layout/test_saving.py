"""A file is there whole or not at all, and what was there before stays."""

import builtins
import errno
import hashlib
import os
from pathlib import Path

import pytest

from bulletin import files
from bulletin.errors import Cause, Trouble
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.official.writer import write_official
from bulletin.layout.signoff_writer import write_signoff_sheet

BEFORE = b"what was printed before"


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "第46期.docx"
    path.write_bytes(BEFORE)
    return path


@pytest.fixture(params=["issue", "sheet", "official"])
def write(request, target, layouts, an_issue, an_item, a_sheet, an_official, no_picture):
    """Write one of the three kinds of file to the target."""
    writers = {
        "issue": lambda: write_issue(an_issue(an_item()), layouts["kuaibao"], target, no_picture),
        "sheet": lambda: write_signoff_sheet(a_sheet, layouts["qianfadan"], target),
        "official": lambda: write_official(an_official, layouts["gongwen"], target),
    }
    return writers[request.param]


def _failing(number):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    return fail


def _fails_on_part(number, real):
    def fail(path, mode="r", *rest, **named):
        if str(path).endswith(".part") and "w" in mode:
            raise OSError(number, os.strerror(number))
        return real(path, mode, *rest, **named)

    return fail


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, Cause.DISK_FULL),
        (errno.EDQUOT, Cause.DISK_FULL),
        (errno.EACCES, Cause.NO_PERMISSION),
        (errno.EPERM, Cause.NO_PERMISSION),
        (errno.EROFS, Cause.READ_ONLY),
        (errno.EBUSY, Cause.FILE_IN_USE),
        (errno.EIO, Cause.INPUT_OUTPUT),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync", "read", "replace"])
def test_a_failing_file_call_leaves_nothing_half(monkeypatch, target, write, call, number, cause):
    match call:
        case "open":
            monkeypatch.setattr(files, "open", _fails_on_part(number, builtins.open), raising=False)
        case "read":
            monkeypatch.setattr(Path, "read_bytes", _failing(number))
        case _:
            monkeypatch.setattr(os, call, _failing(number))
    with pytest.raises(Trouble) as trouble:
        write()
    monkeypatch.undo()
    assert trouble.value.cause is cause
    assert trouble.value.facts["path"] == str(target)
    assert target.read_bytes() == BEFORE
    assert [each.name for each in target.parent.iterdir()] == [target.name]


class _FullDisk:
    """A file on a disk that is full after a few bytes."""

    def __init__(self, file):
        self._file = file

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def write(self, data):
        self._file.write(data[:10])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_disk_that_fills_up_while_writing_leaves_nothing_half(monkeypatch, target, write):
    def opened(path, mode):
        return _FullDisk(builtins.open(path, mode))

    monkeypatch.setattr(files, "open", opened, raising=False)
    with pytest.raises(Trouble) as trouble:
        write()
    assert trouble.value.cause is Cause.DISK_FULL
    assert target.read_bytes() == BEFORE
    assert [each.name for each in target.parent.iterdir()] == [target.name]


def test_a_file_that_lost_text_never_takes_its_place(monkeypatch, target, kuaibao, an_issue, an_item, no_picture):
    monkeypatch.setattr("bulletin.layout.issue_writer.body_xml", lambda *_, **__: "<w:p/>")
    with pytest.raises(Trouble) as trouble:
        write_issue(an_issue(an_item()), kuaibao, target, no_picture)
    assert trouble.value.cause is Cause.INCOMPLETE
    assert trouble.value.facts["item"] == 1
    assert target.read_bytes() == BEFORE
    assert [each.name for each in target.parent.iterdir()] == [target.name]


def test_a_file_that_cannot_be_read_again_never_takes_its_place(monkeypatch, target, write):
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"PK damaged")
    with pytest.raises(Trouble) as trouble:
        write()
    monkeypatch.undo()
    assert trouble.value.cause is Cause.INCOMPLETE
    assert target.read_bytes() == BEFORE


def test_a_folder_that_is_not_there_is_named(tmp_path, kuaibao, an_issue, an_item, no_picture):
    with pytest.raises(Trouble) as trouble:
        write_issue(an_issue(an_item()), kuaibao, tmp_path / "nowhere" / "a.docx", no_picture)
    assert trouble.value.cause is Cause.FILE_MISSING


def test_a_program_that_holds_the_file_open_is_told_apart_on_windows():
    error = PermissionError(errno.EACCES, "sharing violation")
    error.winerror = 32
    assert files.cause_of(error) is Cause.FILE_IN_USE


def test_what_was_written_is_what_lies_there(target, write):
    written = write()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == written.sha256
    assert [each.name for each in target.parent.iterdir()] == [target.name]
