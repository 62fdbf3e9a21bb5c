"""What a person sees in an RTF file is in the text, and what stays behind is remarked."""

from pathlib import Path

import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.intake.reading import Reading
from bulletin.intake.rtf.reader import read_rtf
from bulletin.text import Cell, Paragraph, Picture, Role, Table, plain

SPRING = (Path(__file__).parent / "office_files" / "春耕.rtf").read_bytes()
FONTS = rb"{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset134 SimSun;}{\f2\fcharset2 Wingdings;}}"


def gbk(text: str) -> bytes:
    return "".join(f"\\'{byte:02x}" for byte in text.encode("gbk")).encode()


def read(body: bytes, wish: Wish = Wish(), head: bytes = rb"\ansi\ansicpg936") -> Reading:
    return read_rtf(rb"{\rtf1" + head + FONTS + body + b"}", wish)


def seen(body: bytes, wish: Wish = Wish()) -> str:
    return plain(read(body, wish).text)


def counts(reading: Reading) -> dict[Kind, int]:
    return {each.kind: each.count for each in reading.warnings}


def details(reading: Reading) -> dict[Kind, str]:
    return {each.kind: each.detail for each in reading.warnings}


def test_a_file_of_an_office_is_read_with_look_numbers_table_and_picture() -> None:
    reading = read_rtf(SPRING, Wish())
    title, heading, _, first, second, table = reading.text[:6]
    assert isinstance(title, Paragraph)
    assert (title.role, title.plain) == (Role.TITLE, "青禾镇“三早”抓实春耕备播")
    assert isinstance(heading, Paragraph)
    assert heading.role is Role.LEVEL1
    assert (first.plain, second.plain) == ("1.组织农技员进村\t18人次", "2.疏浚沟渠27公里\n受益农田1.1万亩")
    assert table == Table(
        (
            (Cell("村名与面积", 2), Cell("进度")),
            (Cell("柳塘村", 1, 2), Cell("860亩"), Cell("七成")),
            (Cell("1240亩"), Cell("过半")),
        )
    )
    pictures = [block for block in reading.text if isinstance(block, Picture)]
    assert [(each.sha256, round(each.width), round(each.height)) for each in pictures] == [
        (reading.pictures[0].sha256, 20, 10)
    ]
    assert reading.text[-1].plain == "数据来自镇农业农村服务中心。"
    assert counts(reading) == dict.fromkeys(
        (
            Kind.INSERTIONS_ACCEPTED, Kind.DELETIONS_DROPPED, Kind.COMMENTS_KEPT, Kind.TEXT_BOXES, Kind.NOTES_APPENDED,
            Kind.HEADERS_FOOTERS, Kind.HIDDEN_TEXT,
        ),
        1,
    )  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        rb"\f1 " + gbk("青禾镇"), rb"\f0 " + gbk("青禾镇"), "青禾镇".encode("gbk"), rb"\u-26798?\u31166?\u-27321?",
        rb"\uc2\u-26798\'c7\'e0\u31166\'ba\'cc\u-27321\'d5\'f2", rb"\uc0\u-26798\u31166\u-27321",
        b"\\'c7\\'e0\r\n" + gbk("禾镇"), rb"{\upr{???}{\*\ud{\uc0\u-26798\u31166\u-27321}}}",
    ],
)  # fmt: skip
def test_chinese_is_read_however_it_is_written(body: bytes) -> None:
    assert seen(body) == "青禾镇"


def test_half_of_a_character_may_be_a_sign_of_the_syntax() -> None:
    assert seen(b"\\'81\\\\\\'81\\}\\'81A") == b"\x81\\\x81}\x81A".decode("gb18030")


def test_a_file_that_states_no_code_page_is_taken_for_chinese_unless_wished_otherwise() -> None:
    assert plain(read(gbk("青禾镇"), head=rb"\ansi").text) == "青禾镇"
    big5 = "".join(f"\\'{byte:02x}" for byte in "青禾鎮".encode("big5")).encode()
    assert plain(read(big5, Wish(encoding="big5"), head=rb"\ansi").text) == "青禾鎮"


def test_characters_beyond_the_basic_plane_come_in_halves() -> None:
    assert seen(rb"\u-10179?\u-8704?") == "\U0001f600"
    assert seen(rb"\uc0\u55357\u56832") == "\U0001f600"


def test_signs_of_symbol_fonts_are_shown_as_characters() -> None:
    assert seen(rb"{\f2\'fe}\f1 " + gbk("已办结")) == "☑已办结"


def test_hidden_words_stay_behind_and_are_quoted() -> None:
    reading = read(gbk("公开") + rb"{\v " + gbk("内部") + rb"\b " + gbk("掌握") + b"}" + gbk("内容"))
    assert plain(reading.text) == "公开内容"
    assert details(reading) == {Kind.HIDDEN_TEXT: "内部掌握"}


@pytest.mark.parametrize(
    ("changes", "text", "before", "kinds"),
    [
        (Changes.ACCEPT, "受灾40户", None, {Kind.INSERTIONS_ACCEPTED: 1, Kind.DELETIONS_DROPPED: 1}),
        (Changes.REJECT, "受灾30户", None, {Kind.CHANGES_REJECTED: 2}),
        (Changes.KEEP, "受灾40户", "受灾30户", {Kind.CHANGES_KEPT: 2}),
    ],
)
def test_tracked_changes_follow_the_wish(
    changes: Changes, text: str, before: str | None, kinds: dict[Kind, int]
) -> None:
    authors = rb"{\*\revtbl{Unknown;}{" + gbk("孟晓棠") + rb";}}"
    body = authors + gbk("受灾") + rb"{\deleted\revauthdel1 30}{\revised\revauth1 40}" + gbk("户")
    reading = read(body, Wish(changes=changes))
    assert plain(reading.text) == text
    assert (None if reading.before is None else plain(reading.before)) == before
    assert counts(reading) == kinds


def test_fields_show_their_result_and_not_their_instruction() -> None:
    body = rb'{\field{\*\fldinst{HYPERLINK "http://example.invalid/"}}{\fldrslt{' + gbk("县政府网") + rb"}}}"
    assert seen(body) == "县政府网"
    assert counts(read(rb"x{\field{\*\fldinst EQ \\f(1,2)}}")) == {Kind.FORMULAS: 1}


def test_notes_headers_comments_and_boxes_go_their_own_ways() -> None:
    body = (
        rb"{\header\pard " + gbk("青禾镇文件") + rb"\par}{\footer\pard - 1 -\par}" + gbk("正文")
        + rb"{\super\chftn{\footnote\pard\chftn " + gbk("脚注") + rb"}}{\*\atnid M}{\*\atnauthor " + gbk("骆敏行")
        + rb"}\chatn{\*\annotation\pard " + gbk("请核") + rb"}{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt\pard "
        + gbk("框内") + rb"\par}}{\shprslt{\*\do{\dptxbxtext " + gbk("框内") + rb"}}}}\par " + gbk("下一段")
    )  # fmt: skip
    reading = read(body)
    assert [block.plain for block in reading.text] == ["正文", "框内", "下一段", "脚注"]
    assert counts(reading) == dict.fromkeys(
        (Kind.COMMENTS_KEPT, Kind.TEXT_BOXES, Kind.NOTES_APPENDED, Kind.HEADERS_FOOTERS), 1
    )
    assert details(reading)[Kind.COMMENTS_KEPT] == "骆敏行：请核"


def test_automatic_numbers_are_part_of_the_paragraph() -> None:
    body = rb"{\listtext\pard\plain " + gbk("一、") + rb"\tab}" + gbk("抓早") + rb"\par{\pntext\'b7\tab}" + gbk("抓实")
    assert seen(body).startswith("一、抓早")
    assert seen(rb"{\listtext 1\tab}" + gbk("抓早")) == "1 抓早"


def test_tables_stand_on_one_grid_and_lose_no_cell() -> None:
    first = rb"\trowd\cellx2000\cellx3000 A\intbl\cell B\cell\row"
    cells = first + rb"\trowd\cellx1000\cellx2000\cellx3000 C\cell D\cell E\cell\row"
    table = read(cells + rb"\pard " + gbk("表后")).text[0]
    assert table == Table(((Cell("A", 2), Cell("B")), (Cell("C"), Cell("D"), Cell("E"))))
    assert seen(rb"\trowd\cellx900\pard\intbl A\cell B\cell C") == "A\tB\tC"


def test_a_table_in_a_cell_is_flattened() -> None:
    body = (
        rb"\trowd\cellx4000\pard\intbl A\par\itap2 b\nestcell c\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}"
        rb"{\nonesttables\par}\itap1 D\cell\row"
    )
    assert seen(body) == "A\nb c\nD"


def test_cells_that_go_on_are_one_cell() -> None:
    body = (
        rb"\trowd\clvmgf\cellx1000\cellx2000\pard\intbl A\cell B\cell\row"
        rb"\trowd\clvmrg\cellx1000\cellx2000\pard\intbl\cell C\cell\row"
    )
    assert read(body).text == (Table(((Cell("A", 1, 2), Cell("B")), (Cell("C"),))),)


def test_pictures_that_cannot_be_printed_and_objects_are_counted() -> None:
    reading = read(
        rb"A{\pict\wmetafile8 0102}{\object{\*\objdata 01}{\result{\pict\emfblip 01}}}{\nonshppict{\pict 01}}"
    )
    assert plain(reading.text) == "A"
    assert counts(reading) == {Kind.PICTURES_LEFT: 2, Kind.OBJECTS_LEFT: 1}


def test_binary_data_is_no_text() -> None:
    assert seen(b"A{\\pict\\bin4 {}\\x}B") == "AB"


def test_groups_may_lie_any_depth() -> None:
    deep = rb"{\b " * 5000 + gbk("深") + b"}" * 5000
    assert seen(deep) == "深"


def test_a_file_cut_off_is_read_as_far_as_it_goes() -> None:
    reading = read_rtf(rb"{\rtf1\ansi\ansicpg936{\b " + gbk("青禾镇"), Wish())
    assert plain(reading.text) == "青禾镇"
    assert counts(reading) == {Kind.MISSING_TEXT: 1}
    assert plain(read_rtf(rb"{\rtf1 A}}B", Wish()).text) == "A\nB"


def test_what_has_no_group_is_damaged() -> None:
    with pytest.raises(Unreadable) as refused:
        read_rtf(b"\\rtf1", Wish())
    assert refused.value.reason is Reason.DAMAGED


def test_bytes_that_are_no_character_are_counted() -> None:
    assert counts(read(rb"\f1 A\'ff\'ff B"))[Kind.CHARACTERS_LOST] == 2


def test_a_mark_of_unicode_before_the_file_is_no_text() -> None:
    assert plain(read_rtf(b"\xef\xbb\xbf\r\n{\\rtf1 A}", Wish()).text) == "A"


def test_numbers_out_of_reason_do_no_harm() -> None:
    body = (
        rb"\uc-5\u38738?{\revised\revauth-9 A}\u B\par\fs-99999999\trowd\cellx-5\cellx2000000000\pard\intbl C\cell\row"
    )
    assert seen(body) == "青?AB\nC"
    assert seen(rb"A\u-1?\u0?\u65534?\'00B") == "AB"


def test_figures_above_and_below_the_line_are_written_so() -> None:
    assert seen(rb"10{\super 6}x{\sub 2}y\super 3\nosupersub 4\super 5\plain 6") == "10⁶x₂y³4⁵6"
    assert counts(read(rb"10{\super th}")) == {Kind.RAISED: 1}


@pytest.mark.parametrize("end", [20, 60, 100])
def test_a_file_cut_off_before_its_text_is_damaged(end: int) -> None:
    with pytest.raises(Unreadable) as refused:
        read_rtf((rb"{\rtf1\ansi" + FONTS + b"x}")[:end], Wish())
    assert refused.value.reason is Reason.DAMAGED
