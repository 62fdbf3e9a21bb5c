"""A file is opened to its bottom: every part is read or refused by itself, and nothing is lost."""

import contextlib
import hashlib
import struct

import pytest
from docx_builder import BODY, Docx, p, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mails import SUBJECT, File, mail, multipart, quoted, word

from bulletin.errors import Reason
from bulletin.intake.incoming import Basis, Incoming, Kind, Opened, Warning
from bulletin.intake.opening import open_file
from bulletin.text import Role, plain, title_of

DRAFT = Docx(p("青禾镇秋收进入尾声", '<w:jc w:val="center"/>') + p(BODY)).bytes()
OTHER = Docx(p("映山街道开展消防演练", '<w:jc w:val="center"/>') + p("映山街道组织消防演练3场。")).bytes()
SHEET = zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
LONG = "\n".join(f"第{number}个村的晚稻已经收割完毕，入库粮食{number}吨，机收率继续提高。" for number in range(1, 12))
NOTE = "各位领导好，附件是我镇今天的稿件，请审阅。"


def names(found: tuple[Opened, ...]) -> list[str]:
    return [each.name for each in found]


def read(opened: Opened) -> Incoming:
    assert opened.incoming is not None, opened.refused
    return opened.incoming


def reason(opened: Opened) -> object:
    assert opened.refused is not None
    return opened.refused.reason


def warned(opened: Opened, kind: Kind) -> Warning | None:
    return next((each for each in read(opened).warnings if each.kind is kind), None)


def test_a_document_is_one() -> None:
    (found,) = open_file("稿.docx", DRAFT)

    assert found.name == "稿.docx"
    assert read(found).original == DRAFT
    assert read(found).letter is None


def test_a_document_that_cannot_be_read_is_refused_and_not_raised() -> None:
    (found,) = open_file("稿.docx", b"")

    assert reason(found) is Reason.EMPTY
    assert found.refused
    assert found.refused.facts["name"] == "稿.docx"


def test_a_zip_gives_each_of_its_files() -> None:
    found = open_file("来稿.zip", zipped({"青禾镇.docx": DRAFT, "街道/映山.docx": OTHER, "统计.xlsx": SHEET}))

    assert names(found) == ["来稿.zip/青禾镇.docx", "来稿.zip/街道/映山.docx", "来稿.zip/统计.xlsx"]
    assert [read(each).name for each in found[:2]] == ["青禾镇.docx", "映山.docx"]
    assert reason(found[2]) is Reason.NOT_SUPPORTED
    assert found[2].refused
    assert found[2].refused.facts["looks_like"] == "xlsx"


def test_one_bad_part_never_stops_the_others() -> None:
    found = open_file(
        "来稿.zip", zipped({"坏.docx": DRAFT[:900], "空.txt": b"", "程序.exe": b"MZ\0\0", "好.docx": DRAFT})
    )

    assert [reason(each) for each in found[:3]] == [Reason.DAMAGED, Reason.EMPTY, Reason.NOT_SUPPORTED]
    assert title_of(read(found[3]).text) == "青禾镇秋收进入尾声"


def test_a_name_that_was_repaired_is_told_on_the_file() -> None:
    (found,) = open_file("来稿.zip", zipped({"../../稿.docx": DRAFT}))

    assert found.name == "来稿.zip/稿.docx"
    assert warned(found, Kind.NAME_REPAIRED) == Warning(Kind.NAME_REPAIRED, detail="../../稿.docx")


def test_a_mail_in_a_zip_in_a_mail_is_opened() -> None:
    inner = mail(NOTE, [File("青禾镇.docx", DRAFT)])
    (found,) = open_file("转.eml", mail(NOTE, [File("来稿.zip", zipped({"内.eml": inner}))], sender=b"<x@far.example>"))

    assert found.name == "转.eml/来稿.zip/内.eml/青禾镇.docx"
    assert read(found).letter
    assert read(found).letter.sender == "liming@qinghe.example"  # type: ignore[union-attr]


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_containers_are_opened_three_deep(depth: int) -> None:
    data = DRAFT
    for _ in range(depth):
        data = zipped({"稿.docx" if data is DRAFT else "内.zip": data})
    (found,) = open_file("外.zip", data)

    assert read(found).original == DRAFT


def test_a_fourth_container_is_refused() -> None:
    data = zipped({"稿.docx": DRAFT})
    for _ in range(3):
        data = zipped({"内.zip": data})
    (found,) = open_file("外.zip", data)

    assert found.name == "外.zip/内.zip/内.zip/内.zip"
    assert reason(found) is Reason.NOT_SUPPORTED
    assert found.refused
    assert found.refused.facts["looks_like"] == "zip"


@pytest.mark.parametrize("data", [zipped({}), zipped({"空/": b"", "Thumbs.db": b"x"}), mail(" \n")])
def test_what_holds_nothing_is_empty(data: bytes) -> None:
    (found,) = open_file("来", data)

    assert found.name == "来"
    assert reason(found) is Reason.EMPTY


def test_an_attachment_has_the_letter_and_the_covering_note() -> None:
    data = mail(NOTE, [File("青禾镇.docx", DRAFT), File("映山.docx", OTHER)])
    first, second = open_file("来.eml", data)

    assert names((first, second)) == ["来.eml/青禾镇.docx", "来.eml/映山.docx"]
    assert warned(first, Kind.BODY_KEPT) == Warning(Kind.BODY_KEPT, 21, NOTE)
    assert warned(second, Kind.BODY_KEPT) is None
    for each in (first, second):
        letter = read(each).letter
        assert letter
        assert letter.sha256 == hashlib.sha256(data).hexdigest()


def test_a_long_text_beside_attachments_is_a_draft_too() -> None:
    body, attached = open_file("来.eml", mail(LONG, [File("映山.docx", OTHER)]))

    assert body.name == f"来.eml/{SUBJECT}.txt"
    assert title_of(read(body).text) == SUBJECT
    assert warned(attached, Kind.BODY_KEPT) is None


def test_a_long_text_that_is_also_attached_is_no_second_draft() -> None:
    same = Docx(p("秋收", '<w:jc w:val="center"/>') + "".join(p(line) for line in LONG.split("\n"))).bytes()
    (found,) = open_file("来.eml", mail(f"您好：\n{LONG}\n李明轩", [File("秋收.docx", same)]))

    kept = warned(found, Kind.BODY_KEPT)
    assert kept
    assert len(kept.detail) <= 400


def test_a_text_alone_is_the_draft_with_the_subject_as_its_title() -> None:
    (found,) = open_file("来.eml", mail(BODY, subject=word("回复：" + SUBJECT, "gbk")))
    text = read(found).text

    assert text[0].plain == SUBJECT
    assert getattr(text[0], "role", None) is Role.TITLE
    assert plain(text).endswith(BODY)
    assert read(found).original == BODY.encode()
    assert read(found).guess.title == SUBJECT
    assert warned(found, Kind.TITLE_GUESSED) == Warning(Kind.TITLE_GUESSED, detail=SUBJECT)


def test_a_subject_that_says_nothing_is_no_title() -> None:
    (found,) = open_file("来.eml", mail(BODY, subject=word("投稿", "gbk")))

    assert read(found).name == "正文.txt"
    assert plain(read(found).text) == BODY


def test_a_text_that_says_its_title_keeps_it() -> None:
    (found,) = open_file("来.eml", mail(f"青禾镇秋收进入尾声\n{BODY}"))

    assert title_of(read(found).text) == "青禾镇秋收进入尾声"
    assert SUBJECT not in plain(read(found).text)


@pytest.mark.parametrize("greeting", ["您好", "各位领导好！", "县信息中心：", "编辑同志：", "现将我镇信息报送如下："])
def test_a_greeting_is_no_title(greeting: str) -> None:
    (found,) = open_file("来.eml", mail(f"{greeting}\n{BODY}"))

    assert plain(read(found).text) == f"{SUBJECT}\n{greeting}\n{BODY}"
    assert title_of(read(found).text) == SUBJECT


@pytest.mark.parametrize("html", [f"您好<br><p>{BODY}</p>", f"<div>您好</div><div>{BODY}</div>"])
@pytest.mark.parametrize("charset", ["utf-8", "gbk", ""])
def test_a_text_in_html_is_the_draft(html: str, charset: str) -> None:
    (found,) = open_file("来.eml", mail(" ", html=html, charset=charset))

    assert found.name == f"来.eml/{SUBJECT}.html"
    assert plain(read(found).text) == f"{SUBJECT}\n您好\n{BODY}"


@pytest.mark.parametrize(
    "quote",
    [
        "------------------ 原始邮件 ------------------\n发件人: 县信息中心\n请各单位报送。",
        "在 2026-11-19 10:00:00，“县信息中心” <xinxi@county.example> 写道：\n>请各单位报送。",
        "On Thu, Nov 19, 2026 at 10:00 AM xinxi@county.example wrote:\n> 请各单位报送。",
        "发件人：县信息中心\n发送时间：2026年11月19日\n主题：约稿\n请各单位报送。",
        "发自我的iPhone",
        "--\n李明轩\n青禾镇党政办",
    ],
)
def test_quoted_mails_and_signatures_are_cut_and_told(quote: str) -> None:
    (found,) = open_file("来.eml", mail(f"{BODY}\n\n{quote}"))

    assert plain(read(found).text) == f"{SUBJECT}\n{BODY}"
    kept = warned(found, Kind.BODY_KEPT)
    assert kept
    assert kept.detail.split("\n")[-1] == quote.split("\n")[-1].strip()


def test_what_is_passed_on_is_kept() -> None:
    forwarded = f"-------- 转发邮件信息 --------\n发件人：青禾镇\n发送日期：2026年11月19日\n{BODY}"
    (found,) = open_file("来.eml", mail(forwarded))
    (again,) = open_file("来.eml", mail("收\n" + forwarded.replace("转发邮件信息", "原始邮件")))

    assert BODY in plain(read(found).text)
    assert BODY in plain(read(again).text)


QQ_HEADERS = (
    "------------------ 原始邮件 ------------------\n发件人: \"映山街道\"<ys@county.example>\n"
    "发送时间: 2026年11月19日(星期四) 上午9:00\n收件人: \"李明轩\"<liming@qinghe.example>\n主题: 街道冬修水利早动手\n\n"
)


@pytest.mark.parametrize("subject", ["Fw:转发：水利信息", "转发: 水利信息", "投稿"])
@pytest.mark.parametrize("covering", ["", "请编发\n\n"])
def test_the_headers_of_what_is_passed_on_leave_the_text_and_are_told(subject: str, covering: str) -> None:
    (found,) = open_file("来.eml", mail(covering + QQ_HEADERS + BODY, subject=word(subject, "gbk")))

    assert plain(read(found).text) == f"街道冬修水利早动手\n{BODY}"
    assert read(found).guess.title == title_of(read(found).text) == "街道冬修水利早动手"
    kept = warned(found, Kind.BODY_KEPT)
    assert kept
    assert kept.detail.split("\n")[-1] == "主题: 街道冬修水利早动手"
    assert covering.strip() in kept.detail
    letter = read(found).letter
    assert letter
    assert letter.sender == "liming@qinghe.example"


def test_who_wrote_what_is_passed_on_may_be_its_unit() -> None:
    words = "冬修水利早动手，新修渠道26公里，清淤塘坝48口，受益农田1.2万亩。"
    (found,) = open_file("来.eml", mail(QQ_HEADERS + words, subject=word("转发：冬修水利早", "gbk")))

    assert read(found).guess.unit == "映山街道"
    assert dict(read(found).guess.bases)["unit"] is Basis.SENDER


def test_a_title_below_the_headers_is_the_title() -> None:
    html = "<br>".join([*QQ_HEADERS.strip().split("\n")[1:], "映山街道冬修水利见成效", BODY])
    (found,) = open_file("来.eml", mail("", subject=word("转发：水利", "gbk"), html=html.replace("<ys", "&lt;ys")))

    assert plain(read(found).text) == f"映山街道冬修水利见成效\n{BODY}"


@pytest.mark.parametrize("answer", ["好的，收到。", "收到，谢谢！", "李主任好，已收到。"])
@pytest.mark.parametrize("quote", ["> 请各单位报送秋粮收购稿件。\n> 截止20日。", QQ_HEADERS + "请各单位报送。"])
def test_an_answer_that_something_was_received_is_no_draft(answer: str, quote: str) -> None:
    (found,) = open_file("来.eml", mail(f"{answer}\n\n{quote}", subject=word("回复：约稿通知", "gbk")))

    assert reason(found) is Reason.EMPTY


@pytest.mark.parametrize(
    ("said", "html"),
    [
        ("请使用支持HTML的客户端查看。", f"<p>{BODY}</p>"),
        ("详见正文", f"<style>p {{color: red}}</style><h2>秋收见闻</h2><p>{BODY * 3}</p>"),
    ],
)
def test_the_page_is_the_draft_where_the_plain_text_is_none(said: str, html: str) -> None:
    (found,) = open_file("来.eml", mail(said, html=html))

    assert BODY in plain(read(found).text)
    assert said not in plain(read(found).text)


def test_the_plain_text_is_the_draft_where_the_page_says_the_same() -> None:
    page = f"<style>{'p { color: red } ' * 50}</style><!--{BODY * 4}--><p>{BODY}</p><p>发自手机</p>"
    (found,) = open_file("来.eml", mail(BODY, html=page))

    assert read(found).name.endswith(".txt")


def test_a_refused_attachment_leaves_the_text_as_the_draft() -> None:
    body, sheet = open_file("来.eml", mail(BODY, [File("统计.xlsx", SHEET)]))

    assert BODY in plain(read(body).text)
    assert reason(sheet) is Reason.NOT_SUPPORTED


def test_a_text_that_cannot_be_read_is_not_lost_beside_an_attachment() -> None:
    found = open_file("来.eml", mail("\0\1\2" * 20, [File("青禾镇.docx", DRAFT)]))

    assert names(found) == ["来.eml/青禾镇.docx", f"来.eml/{SUBJECT}.txt"]
    assert reason(found[1]) is Reason.NOT_SUPPORTED


def test_a_text_that_begins_like_a_mail_is_a_text() -> None:
    quoted_headers = f"From: 青禾镇\nDate: 2026-11-19\nSubject: 秋收\nMessage-ID: <1@x>\n\n{BODY}"
    (found,) = open_file("来.eml", mail(quoted_headers))

    assert plain(read(found).text).split("\n")[-1] == BODY
    kept = warned(found, Kind.BODY_KEPT)
    assert kept
    assert "From: 青禾镇" in kept.detail


def test_a_letter_as_long_as_a_draft_whose_lines_are_short_is_a_draft() -> None:
    body, _ = open_file("来.eml", mail("\n".join(["秋收完毕"] * 60), [File("映山.docx", OTHER)]))

    assert read(body)


def test_pictures_in_the_text_are_told() -> None:
    logo = File("logo.png", b"\x89PNG\r\n", "image/png", b"Content-Disposition: inline", "logo@1")
    html = '<p>稿</p><img src="cid:logo@1">'
    (alone,) = open_file("来.eml", mail(BODY, [logo], html=html))
    (attached,) = open_file("来.eml", mail(NOTE, [File("青禾镇.docx", DRAFT), logo], html=html))

    assert warned(alone, Kind.PICTURES_LEFT) == warned(attached, Kind.PICTURES_LEFT) == Warning(Kind.PICTURES_LEFT)


def test_pictures_in_a_mail_that_has_nothing_else_are_opened() -> None:
    photo = File("照片.bmp", b"BM\0\0\0", "image/bmp", b'Content-Disposition: inline; filename="a.bmp"', "photo@1")
    (found,) = open_file("来.eml", mail(" ", [photo], html='<img src="cid:photo@1">'))

    assert found.name == "来.eml/a.bmp"


def test_a_repaired_name_of_an_attachment_is_told() -> None:
    (found,) = open_file("来.eml", mail(NOTE, [File("", DRAFT, header=quoted("青禾镇.docx".encode("gbk")))]))

    assert found.name == "来.eml/青禾镇.docx"
    assert warned(found, Kind.NAME_REPAIRED)


def test_attachments_of_one_name_are_numbered() -> None:
    found = open_file("来.eml", mail(NOTE, [File("稿.docx", DRAFT), File("稿.docx", OTHER)]))

    assert names(found) == ["来.eml/稿.docx", "来.eml/稿 (2).docx"]


def test_winmail_is_refused_and_the_rest_is_read() -> None:
    body, tnef = open_file("来.eml", mail(BODY, [File("winmail.dat", b"\x78\x9f\x3e\x22", "application/ms-tnef")]))

    assert read(body)
    assert tnef.refused
    assert tnef.refused.facts == {"name": "winmail.dat", "looks_like": "winmail"}


def test_what_follows_too_many_entries_is_refused() -> None:
    many = zipped({f"{number}.bin": b"\0\1" for number in range(2_100)})
    found = open_file("来.zip", zipped({"一.zip": many, "二.zip": many, "三.docx": DRAFT}))

    assert sum(each.refused is not None and each.refused.reason is Reason.BOMB for each in found) == 2
    assert found[-1].name == "来.zip"
    assert found[-1].refused
    assert found[-1].refused.facts["left"] == 1


@pytest.mark.timeout(20)
def test_what_unpacks_to_more_than_there_is_room_for_is_refused() -> None:
    seven = b"7z\xbc\xaf\x27\x1c" + bytes(45_000_000)
    inner = zipped({"大.7z": seven})
    found = open_file("来.zip", zipped({f"{number}.zip": inner for number in range(7)}))

    assert [reason(each) for each in found[:6]] == [Reason.NOT_SUPPORTED] * 6
    assert found[6].name == "来.zip/6.zip"
    assert reason(found[6]) is Reason.BOMB


@pytest.mark.timeout(2)
def test_mails_in_mails_without_end_are_refused() -> None:
    (found,) = open_file("来.eml", b"From: a@b.example\nMessage-ID: <1@b>\nContent-Type: message/rfc822\n\n" * 1_000)

    assert reason(found) is Reason.NOT_SUPPORTED


WHOLE_MAIL = mail(BODY, [File("青禾镇.docx", DRAFT), File("", mail(NOTE), "message/rfc822")], html="<p>稿</p>")
WHOLE_ZIP = zipped({"青禾镇.docx": DRAFT, "内.eml": WHOLE_MAIL, "说明.txt": BODY.encode("gbk")})
QUIETLY = settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck))
CHANGES = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=12)


@QUIETLY
@given(st.sampled_from([WHOLE_MAIL, WHOLE_ZIP]), CHANGES, st.integers(0, 1 << 16), st.integers(0, 1 << 16))
def test_whatever_bytes_arrive_something_is_said(
    data: bytes, changes: list[tuple[int, int]], start: int, end: int
) -> None:
    made = bytearray(data)
    for place, byte in changes:
        made[place % len(made)] = byte
    if start % 4 == 0:
        del made[start % len(made) : end % len(made)]
    found = open_file("来稿", bytes(made))

    assert found
    assert all((each.incoming is None) != (each.refused is None) for each in found)


@QUIETLY
@given(st.text(alphabet="=?bBqQgkutf8-;:\"'*%<>@\\\r\n 青\x80", max_size=120))
def test_whatever_stands_in_headers_does_no_harm(text: str) -> None:
    value = text.encode("utf-8").replace(b"\r", b"\r\n ").replace(b"\n", b"\n ")
    with contextlib.suppress(struct.error):
        assert open_file("来", mail(BODY, [File("", DRAFT, header=quoted(value))], subject=value, sender=value))
    assert open_file("来", mail() + multipart("mixed", [value]))
