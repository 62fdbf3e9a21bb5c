"""A plain text file becomes paragraphs."""

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind, Wish
from bulletin.intake.text_reader import read_text
from bulletin.text import Paragraph, plain

DRAFT = (
    "　　青禾镇推进共享农机\r\n\r\n　　今年以来，青禾镇整合全镇农机资源。\r\n　　一、主要做法\r\n（青禾镇  李明轩）\r\n"
)


def test_lines_are_paragraphs_with_roles() -> None:
    incoming = read_bytes("来稿.txt", DRAFT.encode("gbk"))
    assert (
        plain(incoming.text)
        == "青禾镇推进共享农机\n今年以来，青禾镇整合全镇农机资源。\n一、主要做法\n（青禾镇  李明轩）"
    )
    assert [block.role.value for block in incoming.text if isinstance(block, Paragraph)] == [
        "title", "body", "level1", "credit",
    ]  # fmt: skip
    assert [(each.kind, each.detail) for each in incoming.warnings] == [(Kind.ENCODING_GUESSED, "gb18030")]
    assert incoming.guess.unit == "青禾镇"


def test_utf_8_is_certain() -> None:
    assert read_bytes("来稿.txt", DRAFT.encode()).warnings == ()


def test_headings_of_markdown_are_headings() -> None:
    incoming = read_bytes("来稿.md", "# 题目\n\n正文在此。\n\n## 一、做法\n正文。\n".encode())
    assert plain(incoming.text) == "题目\n正文在此。\n一、做法\n正文。"
    assert [block.role.value for block in incoming.text if isinstance(block, Paragraph)][:3] == [
        "title",
        "body",
        "level1",
    ]


def test_traditional_characters_are_remarked_upon() -> None:
    kinds = {
        each.kind for each in read_bytes("來稿.txt", "縣政府辦公室關於颱風的報告\n全縣各單位。".encode("big5")).warnings
    }
    assert kinds == {Kind.ENCODING_GUESSED, Kind.TRADITIONAL}


def test_lost_characters_are_counted() -> None:
    data = "青禾镇推进共享农机，服务农户四千户。".encode() * 3 + b"\xff\xfe\xff" + "全县召开会议。".encode()
    assert Kind.CHARACTERS_LOST in {each.kind for each in read_bytes("来稿.txt", data).warnings}


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", ["\x07", "\x08", "\x1b", "\x00", "\x7f", "\ufffe"])
def test_a_stray_control_character_is_dropped_and_counted(sign: str, encoding: str) -> None:
    incoming = read_bytes("来稿.txt", DRAFT.replace("整合", f"整{sign}合").encode(encoding))
    assert plain(incoming.text) == plain(read_bytes("来稿.txt", DRAFT.encode()).text)
    assert {each.kind: each.count for each in incoming.warnings}[Kind.CHARACTERS_LOST] == 1


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_the_sign_with_which_old_programs_end_a_text_goes_silently(encoding: str) -> None:
    incoming = read_bytes("来稿.txt", (DRAFT + "\x1a").encode(encoding))
    assert plain(incoming.text) == plain(read_bytes("来稿.txt", DRAFT.encode()).text)
    assert Kind.CHARACTERS_LOST not in {each.kind for each in incoming.warnings}


def test_half_a_character_is_lost_and_both_halves_are_one() -> None:
    half = read_bytes("来稿.txt", "姓名\ud83d先生\n采收油茶。".encode("utf-8", "surrogatepass"))
    assert plain(half.text) == "姓名\ufffd先生\n采收油茶。"
    assert [(each.kind, each.count) for each in half.warnings] == [(Kind.CHARACTERS_LOST, 1)]
    both = read_bytes("来稿.txt", "姓名\ud840\udc00先生\n采收油茶。".encode("utf-8", "surrogatepass"))
    assert (plain(both.text), both.warnings) == ("姓名𠀀先生\n采收油茶。", ())


@pytest.mark.parametrize("data", [bytes(range(256)) * 8, b"\0" * 4096, "甲\0乙".encode(), bytes(range(128, 256)) * 20])
def test_what_is_no_text_is_not_supported(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes("来稿.txt", data)
    assert refused.value.reason is Reason.NOT_SUPPORTED


def test_a_wish_for_an_encoding_is_followed() -> None:
    reading = read_text("縣政府".encode("big5"), Wish(encoding="big5"))
    assert (plain(reading.text), reading.warnings) == ("縣政府", ())


def test_what_the_wished_encoding_cannot_read_is_counted_and_not_refused() -> None:
    reading = read_text(b"\xc7\xe0\xba\xcc\xd5\xf2ok", Wish(encoding="utf-8"))
    assert plain(reading.text).endswith("ok")
    assert [each.kind for each in reading.warnings] == [Kind.CHARACTERS_LOST]


def test_an_unknown_encoding_is_found_by_trial() -> None:
    reading = read_text(DRAFT.encode("gbk"), Wish(encoding="klingon"))
    assert plain(reading.text).startswith("青禾镇推进共享农机\n")
    assert [each.kind for each in reading.warnings] == [Kind.ENCODING_GUESSED]
