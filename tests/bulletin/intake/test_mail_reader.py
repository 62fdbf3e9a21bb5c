"""A mail is taken to pieces: letter, text, attachments; what it is not sound in does no harm."""

import base64
import hashlib
from datetime import UTC, datetime

import pytest
from mails import SUBJECT, File, mail, multipart, word

from bulletin.errors import Reason, Unreadable
from bulletin.intake.mail.letter import sent_at
from bulletin.intake.mail.reader import read_mail

TEXT = "今年以来，青禾镇坚持把防汛备汛作为头等大事，排查隐患32处。"
HEAD = b"From: a@b.example\nSubject: x\nMessage-ID: <1@b>\n"


def text_of(data: bytes) -> str:
    (body,) = read_mail(data).bodies
    return body.data.decode("utf-8-sig")


def test_the_letter_says_who_wrote_when_and_about_what() -> None:
    data = mail(TEXT)
    letter = read_mail(data).letter

    assert letter is not None
    assert (letter.sender, letter.sender_name, letter.subject) == ("liming@qinghe.example", "李明轩", SUBJECT)
    assert letter.message_id == "20261120093000.1@qinghe.example"
    assert letter.sent_at == datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
    assert letter.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    "date",
    [
        "Fri, 20 Nov 2026 09:30:00 +0800",
        "Fri, 20 Nov 2026 09:30:00 +0800 (CST)",
        "Fri, 20 Nov 2026 09:30:00 CST",
        "20 Nov 2026 01:30:00 GMT",
        "20 Nov 2026 01:30:00 -0000",
        "20 Nov 2026 09:30:00",
        "2026-11-20 09:30:00",
        "2026/11/20 9:30",
        "2026年11月20日 09:30",
    ],
)
def test_a_date_is_understood_in_every_form(date: str) -> None:
    assert sent_at(date) == datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
    assert sent_at(word(date, "gbk")) == datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "date", ["", "昨天", "99 Foo 2026 99:99:99", "2026-13-40 09:30", "Mon, 1 Jan 1899 00:00:00 +0800", "9" * 5000]
)
def test_a_broken_date_is_none(date: str) -> None:
    assert sent_at(date) is None


@pytest.mark.parametrize("charset", ["utf-8", "gbk", "gb18030", "big5", "hz", "utf-7", "utf-8-sig"])
def test_a_text_comes_back_in_its_charset(charset: str) -> None:
    text = "青山鎮水利工程進度" if charset == "big5" else TEXT

    assert text_of(mail(text, charset=charset)).strip() == text


def test_a_text_whose_label_is_not_true_is_left_to_trial() -> None:
    data = mail(TEXT, charset="gbk").replace(b'"gbk"', b'"utf-8"')
    (body,) = read_mail(data).bodies

    assert body.data == body.original == TEXT.encode("gbk")


def test_the_original_of_a_text_is_its_bytes_before_their_transport() -> None:
    (body,) = read_mail(mail(TEXT, charset="gbk")).bodies

    assert body.original == TEXT.encode("gbk")


def test_of_two_forms_the_plain_one_is_read_unless_it_is_blank() -> None:
    (plain,) = read_mail(mail(TEXT, html=f"<p>{TEXT}</p>")).bodies
    (html,) = read_mail(mail(" \n", html=f"<p>{TEXT}</p>")).bodies

    assert plain.suffix == ".txt"
    assert html.suffix == ".html"


def test_a_text_after_a_picture_belongs_to_the_text() -> None:
    pieces = [b"Content-Type: text/plain\r\n\r\none", b"Content-Type: text/plain\r\n\r\ntwo"]

    assert text_of(HEAD + multipart("mixed", pieces)).split() == ["one", "two"]


def test_soft_breaks_are_taken_out() -> None:
    data = HEAD + b'Content-Type: text/plain; format=flowed; delsp="yes"\n\nlong \nline\n-- \nname'
    kept = HEAD + b"Content-Type: text/plain; format=flowed\n\nlong \nline"

    assert text_of(data.replace(b'"yes"', b"yes")) == "longline\n-- \nname"
    assert text_of(kept) == "long line"


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n\r\n", b"From liming Fri Nov 20 09:30:00 2026\n"])
def test_what_programs_put_before_a_mail_does_no_harm(before: bytes) -> None:
    letter = read_mail(before + mail(TEXT)).letter

    assert letter
    assert letter.subject == SUBJECT


@pytest.mark.parametrize("kind", ["application/ms-tnef", "application/octet-stream"])
def test_winmail_is_refused_by_itself(kind: str) -> None:
    (part,) = read_mail(mail(files=[File("winmail.dat", b"\x78\x9f\x3e\x22rest", kind)])).attached

    assert part.refused
    assert part.refused.facts["looks_like"] == "winmail"


def test_sealed_mails_are_said_to_be_and_signatures_passed_over() -> None:
    files = [File("smime.p7m", b"x", "application/pkcs7-mime"), File("smime.p7s", b"x", "application/pkcs7-signature")]
    (part,) = read_mail(mail(files=files)).attached

    assert part.refused
    assert part.refused.reason is Reason.ENCRYPTED


def test_pictures_in_the_text_are_no_attachments() -> None:
    logo = File("logo.png", b"\x89PNG", "image/png", b"Content-Disposition: inline", "logo@1")
    photo = File("照片.jpg", b"\xff\xd8\xff", "image/jpeg")
    found = read_mail(mail(TEXT, [logo, photo], html='<p>稿</p><img src="cid:logo@1">'))

    assert [each.name for each in found.attached] == ["照片.jpg"]
    assert len(found.inline) == 1


def test_a_mail_attached_without_a_name_is_called_after_its_subject() -> None:
    inner = mail(TEXT)
    (part,) = read_mail(mail(files=[File("", inner, "message/rfc822", b"Content-Disposition: attachment")])).attached

    assert part.name == f"{SUBJECT}.eml"
    assert part.data == inner


def test_parts_without_a_name_are_numbered() -> None:
    bare = File("", b"PK", header=b"Content-Disposition: attachment")

    assert [each.name for each in read_mail(mail(files=[bare, bare])).attached] == ["附件1.docx", "附件2.docx"]


def test_a_saved_web_page_has_no_letter() -> None:
    assert read_mail(b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>").letter is None


def test_uuencoded_and_unencoded_files_come_back() -> None:
    old = b"begin 644 a.txt\n#86)C\n`\nend\n"
    part = b"Content-Type: application/x-a; name=a\nContent-Transfer-Encoding: %s\n\n%s"
    found = read_mail(HEAD + multipart("mixed", [part % (b"x-uuencode", old), part % (b"8bit", b"a\r\nb")]))

    assert [each.data for each in found.attached] == [b"abc", b"a\r\nb"]


def test_rubbish_between_base64_does_no_harm() -> None:
    rubbish = base64.b64encode(b"whole file").replace(b"b", b"b\xff!\n ")
    part = b"Content-Type: application/x-a; name=a\nContent-Transfer-Encoding: base64\n\n" + rubbish
    (found,) = read_mail(HEAD + multipart("mixed", [part])).attached

    assert found.data == b"whole file"


@pytest.mark.parametrize(
    "inside",
    [
        b"Content-Type: multipart/mixed\n\nwritten",
        b"Content-Type: multipart/mixed; boundary=never\n\nwritten",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwritten",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwritten\n--b\n--b--\n--b--",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b--\n--b\n\nwritten\n--b--",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 2 + b"\n--b\n\nwritten",
        b"Content-Type: text/plain; charset=nonsense\n\nwritten",
        b"Content-Type: ;;;\n\nwritten",
    ],
)
def test_boundaries_that_are_missing_or_come_twice_lose_nothing(inside: bytes) -> None:
    assert "written" in text_of(HEAD + inside)


def nested(kind: bytes, depth: int) -> bytes:
    return HEAD + b"".join(b"Content-Type: multipart/%s; boundary=b%d\n\n--b%d\n" % (kind, i, i) for i in range(depth))


@pytest.mark.timeout(2)
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (HEAD + multipart("mixed", [b"\r\nx"] * 10_000), Reason.BOMB),
        (nested(b"mixed", 5_000), Reason.BOMB),
        (HEAD + b"X: " + b"a" * 5_000_000, Reason.BOMB),
        (HEAD + b"X: " + b"a\n " * 1_700_000, Reason.BOMB),
        (b"nothing of a mail\n" * 10, Reason.DAMAGED),
    ],
    ids=["parts", "depth", "long header", "folded header", "no header"],
)
def test_hostile_mails_are_refused_at_once(data: bytes, reason: Reason) -> None:
    with pytest.raises(Unreadable) as refused:
        read_mail(data)
    assert refused.value.reason is reason


@pytest.mark.timeout(2)
@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"Content-Type: a/b; " + b"a=b;" * 200_000 + b"\n\nx",
        HEAD + b'Content-Type: a/b; name="' + b"\\" * 900_000 + b"\n\nx",
        HEAD + b"X-Y: " + b"=?" * 400_000 + b"\n\nx",
        HEAD.replace(b"x\n", b"=?a?b?" * 150_000 + b"\n") + b"\nx",
        HEAD.replace(b"x\n", b"=?gbk?B?xx==?= " * 60_000 + b"\n") + b"\nx",
        HEAD.replace(b"a@b.example", b"<a@b " * 150_000) + b"\nx",
        HEAD.replace(b"a@b.example", b"a@" * 400_000) + b"\nx",
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b \t\t \n" * 3_000,
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"=" * 2_000_000,
        HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n" * 500_000,
        HEAD + b"Content-Transfer-Encoding: x-uuencode\n\n" + b"\xff#\n" * 100_000,
        HEAD + b"Content-Type: text/html\n\n" + b"cid:" * 500_000,
    ],
)  # fmt: skip
def test_hostile_headers_and_bodies_are_read_at_once(data: bytes) -> None:
    assert read_mail(data).letter
