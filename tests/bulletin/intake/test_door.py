"""At the door a file is known by its content, and every failure has its own name."""

import errno
import hashlib
import os
import struct
from pathlib import Path

import pytest
from docx_builder import BODY, Docx, cell, p, picture, table, zipped

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.intake.door import read_bytes, read_incoming
from bulletin.intake.incoming import Kind
from bulletin.text import plain

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refusal(data: bytes, name: str = "来稿.docx") -> tuple[Reason, object]:
    with pytest.raises(Unreadable) as refused:
        read_bytes(name, data)
    assert refused.value.facts["name"] == name
    return refused.value.reason, refused.value.facts.get("looks_like")


def word_stream(flags: int) -> bytes:
    return (
        COMPOUND
        + struct.pack("<H8xH", 0xA5EC, flags).ljust(512, b"\0")
        + "WordDocument".encode("utf-16-le")
        + bytes(512)
    )


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', "word_xml"),
        (b"Received: from x\r\n by y\r\nMessage-ID: <1@example.invalid>\r\n\r\nhi", "mail"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "xls"), (COMPOUND, "compound"),
        (zipped({"xl/workbook.xml": b"<a/>"}), "xlsx"), (zipped({"a.txt": b"hello"}), "zip"),
    ],
)  # fmt: skip
def test_a_format_that_is_not_read_is_named(data: bytes, form: str) -> None:
    assert refusal(data) == (Reason.NOT_SUPPORTED, form)


@pytest.mark.parametrize("data", [
    b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", word_stream(0),
    zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"})])
def test_a_format_that_is_read_and_breaks_off_is_damaged(data: bytes) -> None:
    assert refusal(data)[0] is Reason.DAMAGED


@pytest.mark.parametrize(
    "data", [b"{\\rtf1\\ansi}", b"<!DOCTYPE html><html></html>", b"\xef\xbb\xbf\r\n<html><body> "])
def test_a_format_that_is_read_and_says_nothing_is_empty(data: bytes) -> None:
    assert refusal(data)[0] is Reason.EMPTY


def test_a_password_is_told_from_an_old_format() -> None:
    assert refusal(COMPOUND + "EncryptedPackage".encode("utf-16-le")) == (Reason.ENCRYPTED, "docx")
    assert refusal(word_stream(0x0100), "旧.doc") == (Reason.ENCRYPTED, "doc")


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", "　　\n".encode(), Docx("").bytes(), Docx(p("　")).bytes(), Docx(p(picture())).bytes()]
)
def test_nothing_to_be_seen_is_empty(data: bytes) -> None:
    assert refusal(data)[0] is Reason.EMPTY


def test_a_table_is_something_to_be_seen() -> None:
    assert read_bytes("表.docx", Docx(table(cell(""))).bytes()).text


def test_a_word_file_without_its_document_is_damaged() -> None:
    parts = Docx(p(BODY)).parts()
    del parts["word/document.xml"]
    assert refusal(zipped(parts))[0] is Reason.DAMAGED


@pytest.mark.parametrize(
    ("name", "agrees"), [("稿.docx", True), ("稿", True), ("稿.DOCX", True), ("稿.doc", False), ("稿.txt", False)]
)
def test_a_name_that_disagrees_with_the_content_is_remarked_upon(name: str, agrees: bool) -> None:
    kinds = {each.kind for each in read_bytes(name, Docx(p(BODY)).bytes()).warnings}
    assert (Kind.WRONG_NAME not in kinds) is agrees
    assert (Kind.WRONG_NAME in {each.kind for each in read_bytes(name, BODY.encode()).warnings}) is (
        name not in ("稿", "稿.txt")
    )


def test_the_exact_bytes_and_their_fingerprint_come_along(tmp_path: Path) -> None:
    data = Docx(p("题目") + p(BODY)).bytes()
    path = tmp_path / "青禾镇：题目.docx"
    path.write_bytes(data)
    incoming = read_incoming(path)
    assert (incoming.name, incoming.original, incoming.sha256) == (path.name, data, hashlib.sha256(data).hexdigest())
    assert (incoming.guess.title, incoming.guess.unit, incoming.warnings) == ("题目", "青禾镇", ())
    assert plain(incoming.text) == f"题目\n{BODY}"


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (FileNotFoundError(errno.ENOENT, ""), Cause.FILE_MISSING),
        (PermissionError(errno.EACCES, ""), Cause.NO_PERMISSION),
        (OSError(errno.EBUSY, ""), Cause.FILE_IN_USE), (OSError(errno.EIO, ""), Cause.INPUT_OUTPUT),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_opened_has_a_cause(
    error: OSError, cause: Cause, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(Trouble) as trouble:
        read_incoming(Path("稿.docx"))
    assert (trouble.value.cause, trouble.value.facts) == (cause, {"path": "稿.docx"})


def test_a_file_held_by_another_program_on_windows_is_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    error = PermissionError(errno.EACCES, "")
    error.winerror = 32  # type: ignore[attr-defined]

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(Trouble) as trouble:
        read_incoming(Path("稿.docx"))
    assert trouble.value.cause is Cause.FILE_IN_USE


def test_a_missing_file_and_a_folder_have_a_cause(tmp_path: Path) -> None:
    for path, cause in ((tmp_path / "无.docx", Cause.FILE_MISSING), (tmp_path, Cause.INPUT_OUTPUT)):
        with pytest.raises(Trouble) as trouble:
            read_incoming(path)
        assert trouble.value.cause is cause


def test_a_pipe_or_a_device_is_refused_without_being_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "管道.txt"
    os.mkfifo(pipe)  # opened for reading it would wait for a writer for ever
    for path in (pipe, Path(os.devnull)):
        with pytest.raises(Unreadable) as refused:
            read_incoming(path)
        assert refused.value.reason is Reason.NOT_SUPPORTED
        assert refused.value.facts == {"name": path.name, "looks_like": "special file"}
