"""Title, headings and credit are told from style, look and wording."""

import pytest

from bulletin.intake.guess.guessing import guess
from bulletin.intake.lines import Line
from bulletin.intake.roles import with_roles
from bulletin.text import Paragraph, Role, Run, Text

BODY = "今年以来，青禾镇坚持把防汛备汛作为头等大事，排查隐患32处，整改到位31处。"


def line(text: str, **look: object) -> Line:
    return Line((Run(text),), **look)  # type: ignore[arg-type]


def roles(*lines: Line) -> list[str]:
    text: Text = with_roles(lines)
    return [block.role.value for block in text if isinstance(block, Paragraph)]


def test_a_centred_big_line_is_the_title_and_may_take_two_lines() -> None:
    big = {"centred": True, "size": 22.0}
    assert roles(line("青禾镇扎实推进", **big), line("防汛备汛工作", **big), line(BODY)) == ["title", "title", "body"]


def test_a_centred_title_of_any_length_is_the_whole_title() -> None:
    long = "关于深入贯彻落实县委县政府工作部署扎实推进农村人居环境整治" * 4
    assert len(long) > 100
    text = with_roles([line(long, centred=True), line(BODY)])
    assert roles(line(long, centred=True), line(BODY)) == ["title", "body"]
    assert guess("稿.docx", text).title == long


@pytest.mark.parametrize("parts", [
    ["关于全县三季度", "经济运行情况的报告"], ["云岭县人民政府办公室", "关于做好秋冬季森林防火工作", "有关情况的报告"],
])  # fmt: skip
def test_a_title_over_two_or_three_centred_lines_is_one(parts: list[str]) -> None:
    text = with_roles([*(line(part, centred=True) for part in parts), line(BODY)])
    assert [block.role for block in text if isinstance(block, Paragraph)] == [Role.TITLE] * len(parts) + [Role.BODY]
    assert guess("稿.docx", text).title == "".join(parts)


def test_the_writer_named_below_a_centred_title_is_no_part_of_it() -> None:
    head = [line("青禾镇防汛备汛见实效", centred=True), line("青禾镇党政办  李明轩", centred=True)]
    assert roles(*head, line(BODY)) == ["title", "body", "body"]


def test_a_style_named_title_wins_over_a_letter_before_it() -> None:
    assert roles(line("县政府办："), line(BODY), line("信访形势分析", style=Role.TITLE), line(BODY))[2] == "title"


def test_the_letterhead_and_the_form_of_submission_are_no_title() -> None:
    head = [
        line("青禾镇人民政府文件", centred=True, size=36.0, bold=True),
        line("〔2026〕12号"),
        line("信息员：李明轩"),
    ]
    assert roles(*head, line("青禾镇防汛备汛见实效"), line(BODY)) == ["body", "body", "body", "title", "body"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("一、主要做法", "level1"), ("（一）健全机制", "level2"), ("(二)强化保障", "level2"), ("1.现场预约", "level3"),
        ("2．网格代约", "level3"), ("（1）登记", "level4"), ("1.5亿元到账", "body"),
        ("一、压实责任。各村包干。", "body"),
        ("1.完成排查；", "body"), ("十二、" + "很长" * 16, "body"), ("一是抓早", "body"),
    ],
)  # fmt: skip
def test_a_short_numbered_line_is_a_heading(text: str, role: str) -> None:
    assert roles(line("题目"), line(BODY), line(text), line(BODY))[2] == role


def test_a_heading_by_style_needs_no_number_but_must_be_short() -> None:
    assert roles(line("题"), line("主要做法", style=Role.LEVEL1), line(BODY, style=Role.LEVEL1)) == [
        "title",
        "level1",
        "body",
    ]


@pytest.mark.parametrize(
    "text", ["（青禾镇  李明轩）", "（供稿：青禾镇 李明轩）", "信息员：李明轩  电话：0000-1234505", "签发人：赵启明"]
)
def test_the_last_lines_may_be_the_credit(text: str) -> None:
    assert roles(line("题目"), line(BODY), line(text)) == ["title", "body", "credit"]


@pytest.mark.parametrize("text", ["（附照片2张）", "（完）", "特此报告。"])
def test_other_last_lines_are_text(text: str) -> None:
    assert roles(line("题目"), line(BODY), line(text))[-1] == "body"


def test_a_text_without_a_short_line_has_no_title() -> None:
    assert roles(line(BODY), line(BODY)) == ["body", "body"]


@pytest.mark.parametrize("first", ["——望溪街道的调查与思考", "产业\t项目数（个）\t协议投资额（亿元）"])
def test_a_subtitle_and_a_typed_row_are_no_title(first: str) -> None:
    assert roles(line(first), line(BODY)) == ["body", "body"]


def test_the_masthead_of_a_printed_issue_is_no_title() -> None:
    head = [line("信息快报", centred=True, size=48.0), line("第46期（总第1286期）"), line("县委办公室\t2026年11月5日")]
    assert roles(*head, line("青禾镇防汛备汛见实效", centred=True, size=22.0), line(BODY))[3] == "title"


def test_a_text_box_is_never_a_title() -> None:
    assert roles(line("青禾镇", boxed=True, centred=True, size=36.0), line("题目"), line(BODY)) == [
        "body",
        "title",
        "body",
    ]


def test_a_title_behind_its_label_and_one_of_three_plain_lines() -> None:
    text = with_roles([line("标题：青禾镇秋收见闻"), line("作者：李明轩"), line(BODY)])
    assert [block.plain for block in text[:2]] == ["标题：", "青禾镇秋收见闻"]
    assert roles(line("关于全县秋收和"), line("冬种工作情况的"), line("报　告"), line(BODY)) == ["title"] * 3 + ["body"]
