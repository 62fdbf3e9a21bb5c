"""Chinese text files are decoded whatever they were written in."""

import pytest

from bulletin.intake.encodings import CHOICES, decode, decode_as, previews, traditional

SHORT = [
    "防汛工作部署会召开",
    "青禾镇推进共享农机",
    "关于道路抢通的情况",
    "十月份信访形势分析",
    "县气象局发布预警",
    "招商引资",
]
OLD = ["防汛工作部署會議召開", "縣政府辦公室關於颱風的報告", "農業技術推廣與發展", "經濟發展情況"]


@pytest.mark.parametrize("text", SHORT)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gbk", "gb2312", "gb18030"])
def test_short_simplified_lines_come_out_whole(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.lost) == (text, 0)
    assert decoded.guessed is encoding.startswith("gb")


@pytest.mark.parametrize("text", OLD)
@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030"])
def test_short_traditional_lines_come_out_whole(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_characters_without_a_mark_are_known_by_their_zeros(encoding: str) -> None:
    text = "防汛工作部署会\r\n10月27日，全县召开会议。\r\n"
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, encoding, True)


@pytest.mark.parametrize("text", ["6200元", "约126万", "预约1260次"])
def test_a_number_with_one_ideograph_in_gbk_is_not_taken_for_utf_8(text: str) -> None:
    assert decode(text.encode("gbk")).text == text


def test_rare_characters_beyond_gbk_are_read() -> None:
    text = "㙍村的𠮷先生反映的问题已经解决"
    assert decode(text.encode("gb18030")).text == text


def test_what_cannot_be_read_is_counted() -> None:
    damaged = "青禾镇推进共享农机，服务农户四千户。".encode("gbk")[:20] + b"\xff\xff" + "全县召开会议".encode("gbk")
    decoded = decode(damaged)
    assert decoded.encoding == "gb18030"
    assert decoded.lost == decoded.text.count("\ufffd") > 0
    broken = "青禾镇推进共享农机，服务农户四千户。".encode() + b"\xff" + "全县召开会议".encode()
    assert (decode(broken).encoding, decode(broken).lost) == ("utf-8", 1)


def test_traditional_characters_are_counted() -> None:
    assert traditional("縣政府辦公室") == 2
    assert traditional("县政府办公室") == 0


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["县供销社甲\0乙，共投资3.5亿元。\r\n丙丁。", "Qinghe 2026\0, 35 items in all\r\n"])
def test_a_stray_zero_does_not_make_another_encoding_of_it(text: str, encoding: str) -> None:
    for padded in (text, text + "x"):
        assert decode(padded.encode(encoding)).text == padded


@pytest.mark.parametrize("encoding", [name for name, _ in CHOICES])
def test_every_choice_reads_what_was_written_in_it(encoding: str) -> None:
    text = "第12期\n" if encoding == "hz" else "第12期 一二三"
    decoded = decode_as(text.encode(encoding), encoding)
    assert decoded is not None
    assert (decoded.text, decoded.lost, decoded.guessed) == (text, 0, False)


@pytest.mark.parametrize(
    ("called", "meant"), [("GB2312", "gb18030"), ("gbk", "gb18030"), ("utf8", "utf-8"), ("UTF-8-SIG", "utf-8")]
)
def test_other_names_of_a_choice_are_understood(called: str, meant: str) -> None:
    decoded = decode_as("镕".encode(meant), called)
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == ("镕", meant)


@pytest.mark.parametrize("name", ["", "rot13", "unicode_escape", "idna", "klingon", "a\0b"])
def test_what_is_no_choice_is_not_tried(name: str) -> None:
    assert decode_as(b"abc", name) is None


def test_a_mark_is_no_text_in_the_encoding_it_marks() -> None:
    decoded = decode_as("\ufeff甲".encode("utf-16-le"), "utf-16-le")
    assert decoded is not None
    assert decoded.text == "甲"


def test_the_menu_shows_how_a_file_would_begin() -> None:
    text = "青禾镇推进共享农机。" * 100
    shown = {each.encoding: each for each in previews(text.encode("gb18030"))}
    assert [shown[name].label for name, _ in CHOICES] == [label for _, label in CHOICES]
    assert (shown["gb18030"].text, shown["gb18030"].lost) == (text[:200], 0)
    assert shown["utf-8"].lost > 50
    assert all(len(each.text) <= 200 for each in shown.values())


def test_half_a_character_at_the_end_of_a_preview_is_not_lost() -> None:
    shown = {each.encoding: each for each in previews(("a" + "青" * 500).encode())}
    assert shown["utf-8"].lost == 0
