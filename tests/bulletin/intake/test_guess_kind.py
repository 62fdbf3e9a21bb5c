"""What kind of news and how urgent: told only where the words are clear."""

import pytest

from bulletin.drafts import Nature, Urgency
from bulletin.intake.guess.guessing import guess
from bulletin.intake.incoming import Basis
from bulletin.text import Role, Text, paragraph

BODY = paragraph("今年以来，全镇新建高标准农田1.2万亩。")


def nature(title: str, *headings: str, name: str = "来稿.docx") -> str:
    text: Text = (paragraph(title, Role.TITLE), BODY, *(paragraph(each, Role.LEVEL1) for each in headings))
    return guess(name, text).nature


def urgency(title: str = "高标准农田建设", head: str = "", name: str = "来稿.docx") -> tuple[str, Basis | None]:
    lines = (paragraph(head),) if head else ()
    found = guess(name, (*lines, paragraph(title, Role.TITLE), BODY))
    return found.urgency, dict(found.bases).get("urgency")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("县气象局发布暴雨预警", Nature.WARNING), ("我县住宅电梯安全隐患应引起重视", Nature.WARNING),
        ("警惕冒充客服类诈骗", Nature.WARNING), ("完善预警机制守护一方平安", Nature.NONE),
        ("集中整治“九小场所”火灾隐患", Nature.NONE), ("外卖骑手反映“三难”问题值得关注", Nature.OPINION),
        ("近期涉校舆情情况", Nature.OPINION), ("推动乡村民宿由“多”到“优”的建议", Nature.SUGGESTION),
        ("当前流感发病抬头需重点关注的几个问题", Nature.PROBLEM), ("农村老年食堂持续运营面临三个难题", Nature.PROBLEM),
        ("老旧小区加装电梯“卡”在哪里", Nature.PROBLEM), ("“共享农机”破解小农户用机难", Nature.EXPERIENCE),
        ("“一枚印章管执法”破解多头执法难题", Nature.EXPERIENCE), ("青禾镇网格化治理的做法", Nature.EXPERIENCE),
        ("解决群众饮水困难", Nature.NONE), ("禾垸镇在会上介绍经验", Nature.NONE),
        ("2.1万亩油茶喜获丰收", Nature.ACHIEVEMENT),
        ("规模以上工业增加值增长7.8%", Nature.ACHIEVEMENT), ("投诉量增长30%", Nature.NONE),
        ("全县信访形势分析", Nature.NONE),
        ("全县安全生产会议召开", Nature.NONE),
    ],
)  # fmt: skip
def test_the_title_tells_what_kind_of_news_it_is(title: str, expected: Nature) -> None:
    assert nature(title) == expected


def test_headings_tell_where_the_title_does_not() -> None:
    assert nature("青禾镇农田建设", "一、经验做法", "二、存在问题") == Nature.EXPERIENCE
    assert nature("青禾镇农田建设", "一、存在的主要问题", "二、对策建议") == Nature.PROBLEM
    assert nature("青禾镇农田建设", "一、主要做法", "二、下步打算") == Nature.NONE


def test_a_forecast_may_be_named_a_warning_by_its_file_only() -> None:
    assert nature("11月8日至10日有降温过程", name="气象局-降温预警信息.docx") == Nature.WARNING


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("特急", Urgency.EXTRA), ("【特急】", Urgency.EXTRA), ("加急", Urgency.URGENT), ("紧急信息", Urgency.URGENT),
        ("特急  青政明电〔2026〕3号", Urgency.EXTRA), ("紧急程度：特急", Urgency.EXTRA),
        ("紧急程度：平急", Urgency.NONE),
        ("紧急程度：一般", Urgency.NONE), ("紧急会议通知已发各村", Urgency.NONE),
    ],
)  # fmt: skip
def test_a_line_at_the_head_tells_the_urgency(head: str, expected: Urgency) -> None:
    assert urgency(head=head)[0] == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("急！高山蔬菜滞销情况.docx", Urgency.URGENT), ("（特急）落雁乡滑坡.docx", Urgency.EXTRA),
        ("关于滑坡的紧急信息（初报）.docx", Urgency.URGENT), ("加急-蔬菜滞销.docx", Urgency.URGENT),
        ("急救知识培训.docx", Urgency.NONE), ("紧急疏散演练.docx", Urgency.NONE),
        ("平急两用设施建设.docx", Urgency.NONE),
        ("应急管理局信息.docx", Urgency.NONE),
    ],
)  # fmt: skip
def test_the_file_name_tells_the_urgency(name: str, expected: Urgency) -> None:
    assert urgency(name=name) == (expected, Basis.FILE_NAME if expected else None)


def test_the_title_tells_the_urgency_too() -> None:
    assert urgency("关于落雁乡山体滑坡的紧急报告") == (Urgency.URGENT, Basis.TITLE)
