"""Heads and tails of drafts as offices write them: who sent it, who wrote it, who signed, where to call back."""

from datetime import date

import pytest

from bulletin.intake.guess.guessing import guess
from bulletin.intake.incoming import Basis, Guess
from bulletin.intake.lines import Line, trimmed
from bulletin.intake.roles import with_roles
from bulletin.text import Cell, Run, Table, Text, paragraph

TITLE = "高标准农田建设提前开工"
BODY = "今年以来，全镇坚持早谋划、早动手，新建高标准农田1.2万亩，投入资金1800万元，覆盖9个行政村。"
DAY = date(2026, 11, 20)


def draft(head: str = "", tail: str = "", name: str = "新建文档.docx") -> Guess:
    """Return what a draft with these lines above and below the same title and text suggests."""
    lines = [*head.split("\n"), TITLE, BODY, *tail.split("\n")]
    return guess(name, with_roles([Line(trimmed((Run(line),))) for line in lines if line.strip()]), DAY)


def form(*rows: tuple[str, ...]) -> Guess:
    text: Text = (Table(tuple(tuple(Cell(cell) for cell in row) for row in rows)), paragraph(BODY))
    return guess("新建文档.docx", text, DAY)


def people(found: Guess) -> tuple[str, str, str, str]:
    return found.unit, found.correspondent, found.phone, found.approver


TAILS = [
    ("（青禾镇  李明轩）", ("青禾镇", "李明轩", "", "")),
    ("（青禾镇党政办 李明轩 13900001234）", ("青禾镇党政办", "李明轩", "13900001234", "")),
    ("（供稿单位：县林业局  供稿人：何穗）", ("县林业局", "何穗", "", "")),
    (
        "报送单位：青禾镇人民政府（盖章）\n签发：赵启明  审核：钱多  撰稿：李明轩",
        ("青禾镇人民政府", "李明轩", "", "赵启明"),
    ),
    (
        "报送单位（公章）：柳浪镇人民政府\n报送人：侯明月  联系电话：0000-1234509",
        ("柳浪镇人民政府", "侯明月", "0000-1234509", ""),
    ),
    ("审核：钱多  签发：赵启明", ("", "", "", "赵启明")),
    ("审核：钱多", ("", "", "", "钱多")),
    ("核稿人：钱多　审签人：孙立\n信息员：李明轩", ("", "李明轩", "", "孙立")),
    ("联系人：周小雨  电话：1234567\n撰稿人：李明轩", ("", "李明轩", "1234567", "")),
    ("签　发：赵启明\n电　话：0000-1234505", ("", "", "0000-1234505", "赵启明")),
    ("签发人（签字）：赵启明    手机（微信同号）：13900001234", ("", "", "13900001234", "赵启明")),
    ("信息来源：县供销社  信息联络员：韦思源", ("县供销社", "韦思源", "", "")),
    ("作者：李 明   单位：县融媒体中心", ("县融媒体中心", "李明", "", "")),
    ("（作者单位：县委党校  执笔：严清和）", ("县委党校", "严清和", "", "")),
    ("云岭县林业局\n2026年11月5日", ("云岭县林业局", "", "", "")),
    ("云岭县林业局办公室\n二〇二六年十一月五日", ("云岭县林业局办公室", "", "", "")),
    ("云 岭 县 林 业 局（公章）\n2026.11.5", ("云岭县林业局", "", "", "")),
    ("青禾镇人民政府    2026年11月5日", ("青禾镇人民政府", "", "", "")),
    ("县水利局\n2026年11月5日\n（联系人：秦望舒，联系电话：0000-1234549）", ("县水利局", "秦望舒", "0000-1234549", "")),
    ("联系人：李明轩  身份证号：110101199003071234  电话：0000-1234505", ("", "李明轩", "0000-1234505", "")),
    ("联系人：李明轩  身份证号：110101900307123", ("", "李明轩", "", "")),
    ("联系人：李明轩  到账金额：12345678元", ("", "李明轩", "", "")),
    ("撰稿：李明轩 20261120", ("", "李明轩", "", "")),
    ("传真：0000-1234506  电话：0000-1234505", ("", "", "0000-1234505", "")),
    ("值班电话：（0000）1234558  值班员：路晓川", ("", "", "（0000）1234558", "")),
    ("电话：１３９００００１２３４", ("", "", "13900001234", "")),
    ("审签：樊人杰  0000-1234542", ("", "", "0000-1234542", "樊人杰")),
    ("抄送：县委办公室、县政府办公室\n责任单位：县水利局", ("", "", "", "")),
    ("报送单位：＿＿＿＿＿＿  签发人：＿＿＿＿", ("", "", "", "")),
]


@pytest.mark.parametrize(("tail", "expected"), TAILS)
def test_the_lines_at_the_end_name(tail: str, expected: tuple[str, str, str, str]) -> None:
    assert people(draft(tail=tail)) == expected


HEADS = [
    ("青禾镇人民政府文件\n青政〔2026〕12号", "青禾镇人民政府", Basis.LETTERHEAD),
    ("中共青禾镇委员会文件", "中共青禾镇委员会", Basis.LETTERHEAD),
    ("云岭县应急管理局值班信息\n第21期    2026年10月27日8时10分", "云岭县应急管理局", Basis.LETTERHEAD),
    ("柳 浪 镇 信 息\n第12期", "柳浪镇", Basis.LETTERHEAD),
    ("县教育局工作简报（第9期）", "县教育局", Basis.LETTERHEAD),
    ("县公安局情况反映\n第3期", "县公安局", Basis.LETTERHEAD),
    ("报送单位：县医保局    报送时间：2026年11月5日\n签发人：殷仁和", "县医保局", Basis.LABEL),
    (
        "传真\n发件单位：落雁乡人民政府  收件单位：县政府办公室\n发件人：蒋文  传真：0000-1234560",
        "落雁乡人民政府", Basis.LABEL,
    ),
    ("★紧急★\n云岫乡人民政府便函", "云岫乡人民政府", Basis.LETTERHEAD),
]


@pytest.mark.parametrize(("head", "unit", "basis"), HEADS)
def test_the_lines_at_the_head_name(head: str, unit: str, basis: Basis) -> None:
    found = draft(head)
    assert (found.unit, dict(found.bases)["unit"]) == (unit, basis)


def test_a_fax_is_from_its_sender_and_not_from_who_gets_it() -> None:
    ours = "发件单位：落雁乡人民政府  发件人：蒋文"
    theirs = "收件单位：县政府办公室  收件人：王建\n收件电话：0000-1234599"
    found = draft(f"{theirs}\n{ours}")
    assert people(found) == ("落雁乡人民政府", "蒋文", "", "")


def test_a_report_taken_by_telephone() -> None:
    found = form(
        ("来电单位", "青禾镇人民政府", "来电人", "李明轩"),
        ("来电号码", "0000-1234505", "来电时间", "11月20日15时10分"),
        ("事发时间", "11月20日14时30分许", "紧急程度", "特急"),
        ("记录人", "王建", "带班领导", "陈立"),
    )
    assert people(found) == ("青禾镇人民政府", "李明轩", "0000-1234505", "")
    assert (found.event_at, found.urgency) == ("2026-11-20T14:30", "extra")
    assert {field: dict(found.bases)[field] for field in ("event_at", "urgency")} == {
        "event_at": Basis.LABEL, "urgency": Basis.LABEL,
    }  # fmt: skip


def test_a_submission_form_with_people_in_its_cells() -> None:
    found = form(
        ("报送单位（盖章）", "县卫生健康局（章）", "报送时间", "2026年11月5日"),
        ("报 送 人", "柯诗涵", "联系电话", "0000-1234556"),
        ("主要负责人签字", "", "签发人", "康国栋"),
    )
    assert people(found) == ("县卫生健康局", "柯诗涵", "0000-1234556", "康国栋")


def test_a_cell_with_several_labels_is_read_line_by_line() -> None:
    found = form(("撰稿：李明轩\n审核：钱多\n签发：赵启明", "电话：0000-1234505"))
    assert people(found) == ("", "李明轩", "0000-1234505", "赵启明")


@pytest.mark.parametrize(
    ("name", "unit", "basis"),
    [
        ("县林业局报送信息.docx", "县林业局", Basis.FILE_NAME), ("城管局信息第78期.docx", "城管局", Basis.FILE_NAME),
        ("20261105_青禾镇人民政府_农田.docx", "青禾镇人民政府", Basis.FILE_NAME),
        ("落雁乡滑坡续报一（安局长改）.docx", "落雁乡", Basis.TITLE),
        ("推进会材料.docx", "", None), ("关于全县情况.docx", "", None),
    ],
)  # fmt: skip
def test_a_file_name_names_the_sender_or_only_the_place(name: str, unit: str, basis: Basis | None) -> None:
    found = draft(name=name)
    assert (found.unit, dict(found.bases).get("unit")) == (unit, basis)


def test_a_place_in_the_title_is_told_as_uncertain_and_gives_way() -> None:
    title = "落雁乡县道发生山体滑坡"
    text = with_roles([Line((Run(line),)) for line in (title, BODY)])
    assert dict(guess("1.docx", text).bases)["unit"] is Basis.TITLE
    signed = with_roles([Line((Run(line),)) for line in (title, BODY, "县应急管理局", "2026年11月5日")])
    assert (guess("1.docx", signed).unit, dict(guess("1.docx", signed).bases)["unit"]) == ("县应急管理局", Basis.SIGNED)


def test_the_surer_source_wins() -> None:
    head, name = "柳浪镇信息", "双槐镇：农田.docx"
    assert draft(head, "（青禾镇  李明轩）\n报送单位：县林业局", name).unit == "县林业局"
    assert draft(head, "（青禾镇  李明轩）", name).unit == "青禾镇"
    assert draft(head, "县水利局\n2026年11月5日", name).unit == "县水利局"
    assert draft(head, "", name).unit == "柳浪镇"
    assert draft("", "", name).unit == "双槐镇"


def test_every_guess_tells_what_it_rests_on() -> None:
    found = draft("特急", "（青禾镇  李明轩）\n签发：赵启明  电话：0000-1234505")
    assert dict(found.bases) == {
        "title": Basis.TITLE, "unit": Basis.CREDIT, "correspondent": Basis.CREDIT, "phone": Basis.LABEL,
        "approver": Basis.LABEL, "urgency": Basis.LETTERHEAD,
    }  # fmt: skip
