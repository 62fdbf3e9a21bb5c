"""A plain text file becomes paragraphs."""

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind
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


@pytest.mark.parametrize("data", [bytes(range(256)) * 8, b"\0" * 4096, "甲\0乙".encode(), bytes(range(128, 256)) * 20])
def test_what_is_no_text_is_not_supported(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes("来稿.txt", data)
    assert refused.value.reason is Reason.NOT_SUPPORTED
