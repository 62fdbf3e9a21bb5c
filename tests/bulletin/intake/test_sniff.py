"""A file is known by its content, whatever its name says."""

import struct
from pathlib import Path

import pytest
from docx_builder import Docx, p, zipped

from bulletin.errors import Reason, Unreadable
from bulletin.intake.sniff import looks_like, refuse_compound

OFFICE = Path(__file__).parent / "office_files"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
WEB_ARCHIVE = (
    "From: <由 Microsoft Internet Explorer 5 保存>\r\nSubject: =?gb2312?B?x+C6zNXy?=\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_x"\r\n\r\n------=_x\r\n'
).encode("gbk")


def named(*streams: str) -> bytes:
    """A compound file whose directory is gone: its names still stand in it."""
    return COMPOUND + b"".join(stream.encode("utf-16-le").ljust(64, b"\0") for stream in streams)


def word(flags: int) -> bytes:
    return COMPOUND + struct.pack("<H8xH", 0xA5EC, flags).ljust(512, b"\0") + named("WordDocument")[512:] + bytes(512)


def refusal(data: bytes) -> tuple[Reason, object]:
    with pytest.raises(Unreadable) as refused:
        refuse_compound(data)
    return refused.value.reason, refused.value.facts["looks_like"]


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"%PDF-1.4\n", "pdf"), (b"\r\n%PDF-1.4\n", "pdf"), (b"{\\rtf1\\ansi}", "rtf"), (b"\n {\\rtf1}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff\xe0", "jpeg"), (b"GIF89a", "gif"), (b"II*\0", "tiff"),
        (b"BM\x36\0\0\0\0\0", "bmp"), ("BMI偏高".encode("gbk"), "text"), (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
        (b"\0\0\0\x20ftypheic\0\0", "heic"), (b"Rar!\x1a\x07", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"\x78\x9f\x3e\x22\x01\0", "tnef"), ("青禾镇多措并举抓春耕。".encode(), "text"), (b"", "text"),
    ],
)  # fmt: skip
def test_first_bytes_tell_the_form(data: bytes, form: str) -> None:
    assert looks_like(data) == form


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (zipped({"mimetype": OPEN_DOCUMENT + b"text", "content.xml": b"<a/>"}), "odt"),
        (zipped({"mimetype": OPEN_DOCUMENT + b"text-template", "content.xml": b"<a/>"}), "odt"),
        (zipped({"mimetype": OPEN_DOCUMENT + b"spreadsheet", "content.xml": b"<a/>"}), "ods"),
        (zipped({"a.odt": zipped({"mimetype": OPEN_DOCUMENT + b"text"})}), "zip"), (Docx(p("来稿")).bytes(), "zip"),
        (b"PK\x05\x06" + bytes(18), "zip"),
    ],
)  # fmt: skip
def test_an_open_document_is_told_from_other_zips(data: bytes, form: str) -> None:
    assert looks_like(data) == form


def test_office_files_are_told_apart() -> None:
    forms = {path.suffix: looks_like(path.read_bytes()) for path in OFFICE.iterdir()}
    assert forms == {".doc": "doc", ".odt": "odt", ".fodt": "odt", ".rtf": "rtf"}


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (word(0), "doc"), (named("__properties_version1.0", "WordDocument"), "msg"), (word(0x0100), "compound"),
        (named("Workbook"), "compound"), (named("EncryptedPackage", "WordDocument"), "compound"),
        (COMPOUND, "compound"),
    ],
)  # fmt: skip
def test_compound_files_are_told_by_their_streams(data: bytes, form: str) -> None:
    assert looks_like(data) == form


def test_a_document_with_a_spreadsheet_inside_is_a_document_still() -> None:
    data = (OFFICE / "春耕.doc").read_bytes()
    assert looks_like(data + named("Workbook", "__properties_version1.0")) == "doc"


def test_compound_files_that_are_not_read_are_refused_by_name() -> None:
    assert refusal(named("Workbook")) == (Reason.NOT_SUPPORTED, "xls")
    assert refusal(named("PowerPoint Document")) == (Reason.NOT_SUPPORTED, "ppt")
    assert refusal(COMPOUND) == (Reason.NOT_SUPPORTED, "compound")
    assert refusal(named("EncryptedPackage")) == (Reason.ENCRYPTED, "docx")
    assert refusal(word(0x0100)) == (Reason.ENCRYPTED, "doc")


@pytest.mark.parametrize(
    "data",
    [
        b"<html xmlns:o='urn:schemas-microsoft-com:office:office'><head>", b"<!DOCTYPE HTML PUBLIC '-//W3C//DTD'>",
        b"\xef\xbb\xbf\r\n<!--[if gte mso 9]><xml></xml><![endif]-->\r\n<HTML>", b"<meta charset=gb2312><p>x",
        "<div class='Section1'><p class=MsoNormal>青禾镇".encode("gbk"), b"<style>p{}</style>",
        b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>\n<html>", "\ufeff<html><body>青禾镇".encode("utf-16-le"),
    ],
)  # fmt: skip
def test_a_web_page_saved_as_word_is_a_web_page(data: bytes) -> None:
    assert looks_like(data) == "html"


@pytest.mark.parametrize("data", ["<信息>青禾镇".encode(), b"<pre", b"<3 \xc7\xe0", "<p关于防汛的报告".encode()])
def test_a_writing_that_begins_with_a_bracket_is_no_web_page(data: bytes) -> None:
    assert looks_like(data) == "text"


def test_word_xml_and_other_xml_are_named() -> None:
    start = b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    assert looks_like(start + b"<w:wordDocument xmlns:w='x'>") == "word_xml"
    assert looks_like(b"<?xml version='1.0'?><pkg:package>") == "word_xml"
    assert looks_like(b"<?xml version='1.0'?><urset/>") == "xml"


@pytest.mark.parametrize(
    "data",
    [
        WEB_ARCHIVE, b"Message-ID: <1@example.invalid>\n\nhi", b"Return-Path: <a@example.invalid>\r\nX-QQ-MIME: 1\r\n",
        b"Received: from x\r\n by y\r\n (z)\r\nDate: Thu, 5 Nov 2026\r\nFrom: a@example.invalid\r\n\r\nx",
        b"DKIM-Signature: v=1; a=rsa\r\n\tb=x\r\nFrom: a@example.invalid\r\n", b"From: a\r\nSubject: b\r\n\r\nc",
        b"From a@example.invalid Thu Nov  5 09:00:00 2026\nFrom: a@example.invalid\n\nb",
        b"X-Mailer: Foxmail 7\r\nDate: 5 Nov 2026\r\nFrom: a@example.invalid\r\n\r\nb",
        b"Received: " + b"from x\r\n by y\r\n " * 300 + b"z\r\nMIME-Version: 1.0\r\n\r\n",
    ],
)  # fmt: skip
def test_mails_and_web_archives_begin_with_header_fields(data: bytes) -> None:
    assert looks_like(data) == "mail"


@pytest.mark.parametrize(
    "data",
    [
        b"X-ray: 36 cases\nand more", b"Date: 2026-11-05\nTo: all\n", "标题: 青禾镇\n".encode(), b"Note: from: a\n",
        b"From: here it goes on\n\nand so on", "From 2026 on, 春耕\n".encode(),
    ],
)  # fmt: skip
def test_a_writing_with_a_colon_in_its_first_line_is_no_mail(data: bytes) -> None:
    assert looks_like(data) == "text"


def test_old_word_processors_are_named() -> None:
    assert looks_like(b"\xffWPS\x01\0\0\0" + bytes(1000)) == "wps_old"
    assert looks_like("WPS办公软件培训举行。".encode()) == "text"
    assert looks_like(b"\x01\xfe" + bytes(110) + b"\x01\0" + bytes(200)) == "works"
    assert looks_like(b"\xdb\xa5\x2d\0" + bytes(200)) == "doc_old"
