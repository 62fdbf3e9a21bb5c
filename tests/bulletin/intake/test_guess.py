"""Who sent it: from labels, the credit line, the form, the letterhead, the file name."""

import pytest

from bulletin.intake.guess.guessing import guess
from bulletin.intake.incoming import Basis, Guess
from bulletin.text import Cell, Role, Table, Text, paragraph

TITLE = paragraph("共享农机破解用机难", Role.TITLE)
BODY = paragraph("今年以来，青禾镇整合全镇农机资源，各单位：协同推进，联系电话公布到户。")


def of(*lines: str, name: str = "新建文档.docx") -> Guess:
    return guess(name, (TITLE, BODY, *(paragraph(line, Role.CREDIT) for line in lines)))


@pytest.mark.parametrize(
    ("line", "unit", "person"),
    [
        ("（青禾镇  李明轩）", "青禾镇", "李明轩"), ("（供稿：青禾镇 李明轩）", "青禾镇", "李明轩"),
        ("（青禾镇 李 明）", "青禾镇", "李明"), ("（青禾镇供稿）", "青禾镇", ""),
        ("（县气象局 李明轩、王小雨）", "县气象局", "李明轩"),
        ("（云岭县卫生健康局  柯诗涵）", "云岭县卫生健康局", "柯诗涵"), ("（李明轩）", "", ""),
    ],
)  # fmt: skip
def test_the_credit_line_names_unit_and_person(line: str, unit: str, person: str) -> None:
    assert (of(line).unit, of(line).correspondent) == (unit, person)


def test_brackets_at_the_end_of_the_last_paragraph_are_a_credit_too() -> None:
    text: Text = (TITLE, paragraph("下一步，将覆盖全部行政村。（青禾镇 李明轩）"))
    assert (guess("a.docx", text).unit, guess("a.docx", text).correspondent) == ("青禾镇", "李明轩")


def test_a_number_in_the_credit_is_the_phone() -> None:
    found = of("（青禾镇 李明轩 0000-1234505）")
    assert (found.unit, found.correspondent, found.phone) == ("青禾镇", "李明轩", "0000-1234505")


def test_labels_give_each_field_its_value() -> None:
    found = of("报送单位：青禾镇　信息员：李明轩联系电话：0000-1234505", "签发人：赵启明（镇长）审核：钱多")
    assert (found.title, found.unit, found.correspondent, found.phone, found.approver) == (
        "共享农机破解用机难", "青禾镇", "李明轩", "0000-1234505", "赵启明",
    )  # fmt: skip
    assert dict(found.bases)["unit"] is Basis.LABEL


@pytest.mark.parametrize("phone", ["13900001234", "139 0000 1234", "0000-1234505", "1234505", "000-12345678转805"])
def test_a_phone_number_is_taken_from_beside_its_label(phone: str) -> None:
    assert of(f"联系人：李明轩  电话：{phone}").phone == phone


def test_labels_may_be_written_in_the_old_characters() -> None:
    found = of("報送單位：縣招商服務中心  信息員：艾欣", "審簽：趙遠航　聯繫電話：0000-1234574")
    assert (found.unit, found.correspondent) == ("縣招商服務中心", "艾欣")
    assert (found.approver, found.phone) == ("趙遠航", "0000-1234574")


def test_a_number_without_a_label_is_no_phone() -> None:
    assert of("累计作业12345678亩").phone == ""


def test_a_form_in_a_table_is_read_cell_by_cell() -> None:
    rows = (
        (Cell("报送单位"), Cell("青禾镇人民政府"), Cell("信息员"), Cell("李明轩")),
        (Cell("联系电话："), Cell("0000-1234505"), Cell("审 核"), Cell("赵启明")),
        (Cell("供稿：（空）", columns=4),),
    )
    found = guess("a.docx", (Table(rows), BODY))
    assert (found.unit, found.correspondent, found.phone, found.approver) == (
        "青禾镇人民政府", "李明轩", "0000-1234505", "赵启明",
    )  # fmt: skip


def test_a_column_headed_unit_is_no_unit() -> None:
    assert guess("a.docx", (Table(((Cell("单位"), Cell("报送"), Cell("采用")),)), BODY)).unit == ""


def test_the_letterhead_names_the_unit() -> None:
    assert guess("a.docx", (paragraph("青禾镇人民政府文件"), TITLE, BODY)).unit == "青禾镇人民政府"


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("青禾镇：共享农机.docx", "青禾镇"), ("【县气象局】强降雨预警.docx", "县气象局"),
        ("20261103-柳浪镇-水利检修.docx", "柳浪镇"),
        ("映山街道+物业纠纷.txt", "映山街道"), ("新建文档(3).docx", ""), ("10月信访形势分析.docx", ""),
    ],
)  # fmt: skip
def test_the_file_name_names_the_unit_when_nothing_else_does(name: str, unit: str) -> None:
    assert of(name=name).unit == unit


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("枫桥湾镇推进网格化治理", "枫桥湾镇"), ("落雁乡县道山体滑坡", "落雁乡"), ("望溪街道加装电梯", "望溪街道"),
        ("县教育局开展午餐检查", "县教育局"), ("县政府办推进精简文件", "县政府办"), ("县残联送岗上门", "县残联"),
        ("云岭县水利局推进灌区改造", "云岭县水利局"), ("市场监管局——电梯安全整治", "市场监管局"),
        ("全县乡镇卫生院全部达标", ""), ("城镇居民收入稳步增长", ""), ("推进城镇化建设", ""),
        ("县积极办理民生实事", ""),
        ("以改革破局促发展", ""), ("县委书记到青禾镇调研", ""), ("深入青禾镇送政策", ""),
    ],
)  # fmt: skip
def test_the_unit_with_which_a_title_begins_is_the_last_resort(title: str, unit: str) -> None:
    text: Text = (paragraph(title, Role.TITLE), BODY)
    assert guess("新建文档.docx", text).unit == unit
    assert guess("柳浪镇信息.docx", (*text, paragraph("（青禾镇  李明轩）", Role.CREDIT))).unit == "青禾镇"


def test_the_unit_that_signs_above_the_date_sent_it() -> None:
    signed = (paragraph("云岭县林业局"), paragraph("2026年11月5日"))
    assert guess("新建文档.docx", (TITLE, BODY, *signed)).unit == "云岭县林业局"


def test_nothing_is_invented() -> None:
    bare = guess("1.docx", (paragraph("一段没有线索的文字。"),))
    assert bare == Guess(title="一段没有线索的文字。", bases=(("title", Basis.TEXT),))


@pytest.mark.parametrize(
    ("line", "unit", "person", "phone"),
    [
        ("各项工作有序推进。（县医保局：司马光）", "县医保局", "司马光", ""),
        ("2026年11月3日　县交通局　诸葛明", "县交通局", "诸葛明", ""), ("县水利局 司马光", "县水利局", "司马光", ""),
        ("（诸葛明  13900001111）", "", "诸葛明", "13900001111"), ("（电话13900001111）", "", "", "13900001111"),
        ("电话：0000－１２３４５６７", "", "", "0000-1234567"),
    ],
)  # fmt: skip
def test_lines_without_a_label_name_who_wrote(line: str, unit: str, person: str, phone: str) -> None:
    assert (of(line).unit, of(line).correspondent, of(line).phone) == (unit, person, phone)


def test_a_text_without_a_title_is_called_what_its_file_is_called() -> None:
    found = guess("青石镇-关于开展“清风”行动的情况.docx", (BODY,))
    assert (found.title, found.unit) == ("关于开展“清风”行动的情况", "青石镇")
    assert guess("私有区.docx", (TITLE, BODY)).unit == ""


def test_a_form_names_its_title() -> None:
    form = Table(((Cell("标 题"), Cell("县林业局启动秋季普查")),))
    assert guess("表.docx", (paragraph("云岭县信息报送表"), form)).title == "县林业局启动秋季普查"
