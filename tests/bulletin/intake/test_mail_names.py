"""Subjects, senders and file names come back exactly, however broken the way they were written in."""

import io
import struct
import zipfile
import zlib

import pytest
from mails import (
    ENCODINGS,
    FILE_NAME,
    NAME_ENCODINGS,
    OLD_ENCODINGS,
    OLD_FILE_NAME,
    OLD_SUBJECT,
    RARE_SUBJECT,
    SUBJECT,
    File,
    mail,
    quoted,
    word,
)

from bulletin.intake.mail.letter import sender_of
from bulletin.intake.mail.parts import parts_of
from bulletin.intake.mail.reader import read_mail
from bulletin.intake.names import clean, decoded_header, inner_path, last_part, member_name, numbered, part_name


def name_in(header: bytes) -> str:
    """Return the name of an attachment in a mail whose part has that header."""
    (attached,) = read_mail(mail(files=[File("", b"PK", header=header)])).attached
    return attached.name


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_subject_comes_back(encoding: str) -> None:
    assert read_mail(mail(subject=ENCODINGS[encoding](SUBJECT))).subject.strip('"') == SUBJECT


@pytest.mark.parametrize("encoding", OLD_ENCODINGS)
def test_a_subject_in_traditional_characters_comes_back(encoding: str) -> None:
    assert read_mail(mail(subject=OLD_ENCODINGS[encoding](OLD_SUBJECT))).subject == OLD_SUBJECT


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if "GB 18030" in name or "gb2312" in name])
def test_rare_characters_in_names_of_people_come_back(encoding: str) -> None:
    assert decoded_header(ENCODINGS[encoding](RARE_SUBJECT)) == RARE_SUBJECT


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if name != "words in quotes"])
def test_the_name_of_an_attachment_comes_back(encoding: str) -> None:
    assert name_in(quoted(ENCODINGS[encoding](FILE_NAME))) == FILE_NAME


@pytest.mark.parametrize("encoding", OLD_ENCODINGS)
def test_the_name_of_an_attachment_in_traditional_characters_comes_back(encoding: str) -> None:
    assert name_in(quoted(OLD_ENCODINGS[encoding](OLD_FILE_NAME))) == OLD_FILE_NAME


@pytest.mark.parametrize("encoding", NAME_ENCODINGS)
def test_the_name_of_an_attachment_comes_back_from_its_header(encoding: str) -> None:
    assert name_in(NAME_ENCODINGS[encoding](FILE_NAME)) == FILE_NAME


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if name != "words in quotes"])
def test_the_sender_is_told_beside_his_address(encoding: str) -> None:
    for form in (b"%s <liming@QingHe.example>", b'"%s"<liming@qinghe.example>'):
        assert sender_of(form % ENCODINGS[encoding]("青禾镇党政办李明轩")) == (
            "liming@qinghe.example",
            "青禾镇党政办李明轩",
        )


@pytest.mark.parametrize(
    ("header", "address", "name"),
    [
        (b"liming@qinghe.example", "liming@qinghe.example", ""),
        (b"<liming@qinghe.example>", "liming@qinghe.example", ""),
        (b"liming@qinghe.example (Li Ming)", "liming@qinghe.example", "Li Ming"),
        (b"Li Ming liming@qinghe.example", "liming@qinghe.example", "Li Ming"),
        (b'"Li, Ming" <liming@qinghe.example', "liming@qinghe.example", "Li, Ming"),
        (word("李明轩<liming@qinghe.example>", "gbk"), "liming@qinghe.example", "李明轩"),
        (word("县长<a@county.example>", "gbk") + b" <b@far.example>", "b@far.example", "县长<a@county.example"),
        ("李明轩".encode("gbk"), "", "李明轩"),
        (b"", "", ""),
    ],
)  # fmt: skip
def test_an_address_is_found_in_broken_forms(header: bytes, address: str, name: str) -> None:
    assert sender_of(header) == (address, name)


def test_header_values_of_the_standard_library_are_understood() -> None:
    raw = SUBJECT.encode("gbk").decode("ascii", "surrogateescape")

    assert decoded_header(raw) == SUBJECT
    assert decoded_header("=?gb2312?B?" + word(SUBJECT, "gbk").decode().partition("B?")[2]) == SUBJECT


def test_a_fold_between_words_of_a_language_with_blanks_is_a_blank() -> None:
    assert decoded_header(b"Harvest report\r\n of the week") == "Harvest report of the week"
    assert decoded_header(word("秋收", "utf-8") + b"\r\n report") == "秋收 report"


def test_a_western_name_is_not_made_chinese() -> None:
    assert decoded_header(b"=?iso-8859-1?Q?Caf=E9?=") == "Café"


def test_no_codec_that_is_none_of_text_is_asked() -> None:
    assert decoded_header(b"=?rot13?B?YWJj?= =?zlib?B?YWJj?= =?punycode?B?YWJj?=") == "abcabcabc"


def test_a_part_without_a_name_has_none() -> None:
    top, _ = parts_of(b"Content-Type: text/plain\n\nx")

    assert part_name(top) == ""


def entry(name: str, flag: int = 0, raw: bytes = b"", extra: bytes = b"") -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name if not raw else raw.decode("cp437"))
    made.flag_bits, made.extra = flag, extra
    made.orig_filename = name if not raw else raw.decode("cp437")
    return made


@pytest.mark.parametrize("codec", ["gbk", "gb18030", "utf-8"])
def test_a_member_of_a_zip_without_the_flag_is_read_by_trial(codec: str) -> None:
    assert member_name(entry("", raw=FILE_NAME.encode(codec))) == FILE_NAME


def test_a_member_of_a_zip_says_utf_8_or_has_a_field_for_it() -> None:
    raw = b"qinghe.docx"
    field = b"\x01" + struct.pack("<L", zlib.crc32(raw)) + FILE_NAME.encode()
    extra = struct.pack("<HH", 0x7075, len(field)) + field

    assert member_name(entry(FILE_NAME, flag=0x800)) == FILE_NAME
    assert member_name(entry("", raw=raw, extra=b"\x01\x00\x02\x00xx" + extra)) == FILE_NAME
    assert member_name(entry("", raw=b"other.docx", extra=extra)) == "other.docx"


def test_the_field_is_found_in_a_real_zip() -> None:
    field = b"\x01" + struct.pack("<L", zlib.crc32(b"a.docx")) + FILE_NAME.encode()
    info, stream = zipfile.ZipInfo("a.docx"), io.BytesIO()
    info.extra = struct.pack("<HH", 0x7075, len(field)) + field
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(info, b"x")

    assert member_name(zipfile.ZipFile(stream).infolist()[0]) == FILE_NAME


@pytest.mark.parametrize(
    ("path", "last"),
    [
        ("../../etc/稿.docx", "稿.docx"),
        ("C:\\稿件\\稿.docx", "稿.docx"),
        ("C:稿.docx", "稿.docx"),
        ("/稿.docx", "稿.docx"),
        ("稿\u202excod.exe", "稿xcod.exe"),
        ('关于"三夏"的稿?.docx', "关于＂三夏＂的稿？.docx"),
        ("", "未命名"),
        ("..", "未命名"),
        ("\0", "未命名"),
    ],
)
def test_a_name_is_harmless(path: str, last: str) -> None:
    assert last_part(path) == last


def test_folders_are_told_unless_they_lead_away() -> None:
    assert inner_path("十一月/青禾镇/稿.docx") == "十一月/青禾镇/稿.docx"
    assert inner_path("十一月\\稿.docx") == "十一月/稿.docx"
    assert inner_path("十一月/../../稿.docx") == "稿.docx"


def test_a_long_name_keeps_its_suffix() -> None:
    assert len(clean("长" * 300 + ".docx")) <= 125
    assert clean("长" * 300 + ".docx").endswith(".docx")


def test_names_twice_are_numbered() -> None:
    assert list(numbered(["a/稿.docx", "A/稿.docx", "a/稿.docx", "a/稿 (2).docx", "无"])) == [
        "a/稿.docx", "A/稿 (2).docx", "a/稿 (3).docx", "a/稿 (2) (2).docx", "无",
    ]  # fmt: skip
