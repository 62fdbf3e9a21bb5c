"""Hostile and broken zips are refused before they cost time or memory, each with its own reason."""

import io
import re
import struct
import zipfile

import pytest
from docx_builder import BODY, Docx, p, zipped

from bulletin.errors import Reason, Unreadable
from bulletin.intake import package
from bulletin.intake.door import read_bytes
from bulletin.text import plain


def reason(data: bytes) -> Reason:
    with pytest.raises(Unreadable) as refused:
        read_bytes("来稿.docx", data)
    return refused.value.reason


def with_part(name: str, data: bytes) -> bytes:
    return Docx(p(BODY), more={name: data}).bytes()


def test_a_zip_bomb_is_refused_at_once() -> None:
    assert reason(with_part("word/styles.xml", b"<w>" + b" " * 20_000_000 + b"</w>")) is Reason.BOMB


def test_a_document_of_too_many_characters_is_too_large() -> None:
    noise = "".join(chr(0x4E00 + place * 7919 % 20_000) for place in range(300_000)).encode()
    data = with_part("word/styles.xml", noise * 30)
    assert reason(data) in (Reason.TOO_LARGE, Reason.BOMB)


def test_a_file_over_fifty_megabytes_is_too_large() -> None:
    assert reason(b"PK\x03\x04" + bytes(package.LARGEST_FILE)) is Reason.TOO_LARGE


def test_too_many_entries_are_a_bomb() -> None:
    assert reason(Docx(p(BODY), more={f"x{number}": b"" for number in range(4_100)}).bytes()) is Reason.BOMB
    assert reason(zipped({f"x{number}": b"" for number in range(9_000)})) is Reason.BOMB


def test_a_size_that_lies_is_damaged() -> None:
    data = bytearray(Docx(p(BODY * 50)).bytes())
    place = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 4)
    struct.pack_into("<I", data, place + 24, 10)
    assert reason(bytes(data)) is Reason.DAMAGED


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "word\\..\\evil.xml", "C:/evil.xml"])
def test_a_name_that_leads_out_is_damaged(name: str) -> None:
    assert reason(with_part(name, b"<a/>")) is Reason.DAMAGED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_damaged() -> None:
    stream = io.BytesIO(Docx(p(BODY)).bytes())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/document.xml", b"<a/>")
    assert reason(stream.getvalue()) is Reason.DAMAGED


def test_an_entry_without_a_name_is_damaged() -> None:
    data = bytearray(Docx(p(BODY), more={"a": b"1"}).bytes())
    for place in (place for place in range(len(data) - 4) if data[place : place + 4] == b"PK\x01\x02"):
        if data[place + 46 : place + 47] == b"a" and data[place + 28] == 1:
            struct.pack_into("<HH", data, place + 28, 0, 1)
    assert reason(bytes(data)) is Reason.DAMAGED


def test_an_unusual_method_of_compression_is_damaged() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        for name, data in Docx(p(BODY)).parts().items():
            archive.writestr(name, data)
    assert reason(stream.getvalue()) is Reason.DAMAGED


def test_an_entry_with_a_password_is_encrypted() -> None:
    data = bytearray(Docx(p(BODY)).bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in re.finditer(re.escape(mark), bytes(data)):
            data[found.start() + place] |= 1
    assert reason(bytes(data)) is Reason.ENCRYPTED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "docProps/app.xml"])
def test_a_document_type_is_refused(part: str, encoding: str) -> None:
    dtd = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY lol "哈">]><a>&lol;</a>'
    assert reason(with_part(part, dtd.encode(encoding))) is Reason.DTD


@pytest.mark.parametrize(
    "document",
    [b"", b"<w", b"<a>&lol;</a>", "<a>\ud800</a>".encode("utf-8", "surrogatepass"), b"<a/>",
     b'<?xml version="1.0" encoding="klingon"?><a/>', b"<a>" * 5_000 + b"</a>" * 5_000],
)  # fmt: skip
def test_broken_xml_is_damaged(document: bytes) -> None:
    assert reason(with_part("word/document.xml", document)) is Reason.DAMAGED


def test_a_truncated_file_is_damaged() -> None:
    data = Docx(p(BODY)).bytes()
    assert {reason(data[:size]) for size in (30, len(data) // 2, len(data) - 30)} == {Reason.DAMAGED}


def test_deeply_nested_tables_are_read_or_refused_but_never_explode() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 60 + p(BODY) + "</w:tc></w:tr></w:tbl>" * 60
    assert BODY in plain(read_bytes("深.docx", Docx(deep).bytes()).text)
    assert reason(Docx("<w:sdt>" * 300 + p(BODY) + "</w:sdt>" * 300).bytes()) is Reason.DAMAGED


def test_a_strict_file_reads_like_any_other() -> None:
    strict = {
        name: data.replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/")
        .replace(b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/")
        for name, data in Docx(p(BODY)).parts().items()
    }  # fmt: skip
    assert b"purl.oclc.org" in strict["word/document.xml"]
    assert plain(read_bytes("严格.docx", zipped(strict)).text) == BODY


@pytest.mark.parametrize("kind", ["template", "document.macroEnabled"])
def test_templates_and_files_with_macros_are_read_by_their_content(kind: str) -> None:
    assert plain(read_bytes("模板.dotx", Docx(p(BODY), kind=kind).bytes()).text) == BODY


def test_the_document_is_found_through_its_links() -> None:
    parts = Docx(p(BODY)).parts()
    parts["story/main.xml"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"/story/main.xml")
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"/word/document.xml", b"/story/main.xml")
    assert plain(read_bytes("来稿.docx", zipped(parts)).text) == BODY
