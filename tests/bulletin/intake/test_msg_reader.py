"""A message of Outlook is taken to pieces like a mail, whether its strings are Unicode or in a code page."""

import hashlib
import struct

import pytest
from docx_builder import BODY, Docx, p, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msg_builder import SENT, Attachment, compound, message

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Kind, Letter
from bulletin.intake.mail.msg_reader import read_msg
from bulletin.intake.opening import open_file
from bulletin.text import plain

SUBJECT = "青禾镇秋收进度信息"
DRAFT = Docx(p("青禾镇秋收进入尾声", '<w:jc w:val="center"/>') + p(BODY)).bytes()

# The example of MS-OXRTFCP, 4.1.1.
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0"
)


@pytest.mark.parametrize("code_page", ["", "gbk"], ids=["Unicode", "ANSI"])
def test_letter_text_and_attachments_come_back(code_page: str) -> None:
    data = message(BODY, [Attachment("青禾镇.docx", DRAFT)], code_page).bytes()
    mail = read_msg(data)

    digest = hashlib.sha256(data).hexdigest()
    assert mail.letter == Letter("liming@qinghe.example", "李明轩", SUBJECT, "1@qinghe.example", SENT, digest)
    assert mail.bodies[0].data.decode("utf-8-sig") == BODY
    assert [(each.name, each.data) for each in mail.attached] == [("青禾镇.docx", DRAFT)]


def test_ansi_strings_without_a_code_page_are_read_by_trial() -> None:
    said = message(BODY, [Attachment("青禾镇.docx", DRAFT)], "gbk")
    said.numbers = {}
    mail = read_msg(said.bytes())

    assert mail.subject == SUBJECT
    assert mail.attached[0].name == "青禾镇.docx"


def test_a_wrong_code_page_does_no_harm() -> None:
    said = message(BODY, [], "gbk")
    said.numbers = {0x3FFD: 1252, 0x3FDE: 4242}

    assert read_msg(said.bytes()).subject == SUBJECT


def test_the_sender_is_found_in_the_headers_where_outlook_has_only_its_own_address() -> None:
    said = message(BODY)
    del said.strings[0x5D01], said.strings[0x1035]
    said.strings[0x0C1F] = "/O=COUNTY/OU=QINGHE/CN=LIMING"
    said.strings[0x007D] = "From: =?gbk?B?wO7D9w==?= <liming@qinghe.example>\r\nMessage-ID: <2@x>\r\n"
    letter = read_msg(said.bytes()).letter

    assert letter
    assert (letter.sender, letter.message_id) == ("liming@qinghe.example", "2@x")


def test_a_text_in_html_is_taken_where_there_is_no_other() -> None:
    said = message()
    said.binaries[0x1013] = "<p>稿</p>".encode("gbk")
    (body,) = read_msg(said.bytes()).bodies

    assert body.suffix == ".html"
    assert body.original == "<p>稿</p>".encode("gbk")


def test_a_text_kept_only_as_compressed_rtf_is_unpacked() -> None:
    said = message()
    said.binaries[0x1009] = PACKED
    (body,) = read_msg(said.bytes()).bodies

    assert (body.suffix, body.data) == (".rtf", b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")


def test_compressed_rtf_that_is_damaged_is_told() -> None:
    said = message()
    said.binaries[0x1009] = PACKED[:20]
    (found,) = open_file("来.msg", said.bytes())

    assert found.refused
    assert found.refused.facts == {"name": "正文.rtf", "looks_like": "rtf"}


def test_pictures_in_the_text_are_no_attachments() -> None:
    said = message("", [Attachment("logo.png", b"\x89PNG", "logo@1"), Attachment("照片.png", b"\x89PNG")])
    said.binaries[0x1013] = b'<img src="cid:logo@1">'
    mail = read_msg(said.bytes())

    assert [each.name for each in mail.inline] == ["logo.png"]
    assert [each.name for each in mail.attached] == ["照片.png"]


@pytest.mark.parametrize("code_page", ["", "gbk"], ids=["Unicode", "ANSI"])
def test_a_message_attached_to_a_message_is_opened(code_page: str) -> None:
    inner = message("请审阅。", [Attachment("青禾镇.docx", DRAFT)], code_page, subject="转来的稿")
    (found,) = open_file("来.msg", message("见附件。", [Attachment("转来的稿", inner)], code_page).bytes())

    assert found.name == "来.msg/转来的稿.msg/青禾镇.docx"
    assert found.incoming
    assert found.incoming.letter
    assert found.incoming.letter.subject == "转来的稿"
    assert any(each.kind is Kind.BODY_KEPT for each in found.incoming.warnings)


def test_a_message_is_opened_like_a_mail() -> None:
    (body,) = open_file("来.msg", message(BODY).bytes())
    (note,) = open_file("来.zip", zipped({"来.msg": message("见附件。", [Attachment("青禾镇.docx", DRAFT)]).bytes()}))

    assert body.incoming
    assert plain(body.incoming.text) == f"{SUBJECT}\n{BODY}"
    assert note.name == "来.zip/来.msg/青禾镇.docx"


def test_messages_nested_too_deep_are_refused() -> None:
    said = message(BODY)
    for _ in range(4):
        said = message("见附件。", [Attachment("内", said)])
    found = open_file("来.msg", said.bytes())

    assert found[-1].refused
    assert found[-1].refused.reason is Reason.NOT_SUPPORTED


def test_messages_nested_without_end_are_refused() -> None:
    said = message(BODY)
    for _ in range(40):
        said = message("", [Attachment("内", said)])
    with pytest.raises(Unreadable) as refused:
        read_msg(said.bytes())
    assert refused.value.reason is Reason.BOMB


def test_an_object_of_another_program_is_refused_by_itself() -> None:
    tree = dict(message(BODY).tree(32))
    tree["__attach_version1.0_#00000000"] = {"__properties_version1.0": bytes(8),
                                             "__substg1.0_3701000D": {"CONTENTS": b"x"}}  # fmt: skip
    (part,) = read_msg(compound(tree)).attached

    assert part.refused
    assert part.refused.facts["looks_like"] == "ole"


@pytest.mark.timeout(4)
def test_streams_that_share_their_sectors_are_refused() -> None:
    many = {f"__attach_version1.0_#{number:08X}": {"__properties_version1.0": bytes(8),
            "__substg1.0_37010102": b"x" * 5_000} for number in range(90)}  # fmt: skip
    data = bytearray(compound({**message(BODY).tree(32), **many}))
    size = struct.pack("<Q", 5_000)
    place = data.find(size)
    while place >= 0:
        struct.pack_into("<Q", data, place, 5_000_000)
        place = data.find(size, place + 8)
    with pytest.raises(Unreadable) as refused:
        read_msg(bytes(data))
    assert refused.value.reason is Reason.BOMB


def test_what_is_no_message_is_damaged() -> None:
    for data in (b"", compound({"WordDocument": b"x"}), message(BODY).bytes()[:1000]):
        with pytest.raises(Unreadable) as refused:
            read_msg(data)
        assert refused.value.reason is Reason.DAMAGED


WHOLE = message(BODY, [Attachment("青禾镇.docx", DRAFT), Attachment("内", message("内"))], "gbk").bytes()


@settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=12), st.integers(0, 50))
def test_whatever_bytes_arrive_something_is_said(changes: list[tuple[int, int]], missing: int) -> None:
    made = bytearray(WHOLE)
    for place, byte in changes:
        made[place % len(made)] = byte
    assert open_file("来.msg", bytes(made[: len(made) - missing * 64]))
