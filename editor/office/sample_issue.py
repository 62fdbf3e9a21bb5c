"""Invented pages on which a layout is tried out: an issue with every kind of line it can have, and a circular."""

from dataclasses import replace
from datetime import date

from bulletin.journals import Distribution
from bulletin.layout.page import Official, PrintedIssue, PrintedItem
from bulletin.text import Cell, Role, Table, paragraph

_FORMS = frozenset({"qianfadan", "yuegao"})
_NUMBER = "第12期（总第386期）"
_DAY = date(2026, 3, 5)
_GOES_TO = Distribution(("市委办公室、市政府办公室", "县委书记、县长"), ("县人大常委会、县政协办公室",),
                        ("各乡镇人民政府", "县直各单位"), 60)
_DUTIES = (("主编", "何文远"), ("责任编辑", "陈一帆"), ("审核", "周正明"), ("签发", "何文远"), ("电话", "0000-1234567"))
_BODY = (
    "今年以来，青禾镇把春耕备耕摆在突出位置，早谋划、早动手、早落实，全镇整地2.1万亩，备足良种320吨、化肥1860吨，检修农机"
    "具1450台（套），各项准备工作进度快于去年同期。"
)


def sample_for(layout: str, title: str) -> PrintedIssue | Official | None:
    """Return what is tried out in the layout of that name, under `title`; None for a form, which has no pages."""
    if layout in _FORMS:
        return None
    if layout == "gongwen":
        return _circular()
    if layout == "zhuanbao":
        return sample_issue(title, one=True)
    return sample_issue(title, number="增刊第12期" if layout == "zengkan" else _NUMBER)


def sample_issue(masthead: str, *, one: bool = False, number: str = _NUMBER) -> PrintedIssue:
    """Return the issue under `masthead`; `one` leaves a single item, whose title is the larger, for somebody named."""
    items = (replace(_first(), section=""),) if one else (_first(), _second(), _third())
    return PrintedIssue(
        masthead, number, "云溪县政府办公室", _DAY, "内部资料 注意保存", "", items,
        "" if one else "春耕在即，青禾镇的做法可供各地参考。", _GOES_TO, _DUTIES, "县委书记" if one else "")


def _circular() -> Official:
    text = "现将2026年第一季度信息报送和采用情况通报如下。一季度，全县共报送信息486篇，采用132篇，采用率27.2%。"
    body = (paragraph(text), paragraph("一、总体情况", Role.LEVEL1), paragraph(_BODY),
            paragraph("（一）报送数量", Role.LEVEL2), paragraph(text), _table(),
            paragraph("二、存在问题", Role.LEVEL1), paragraph(_BODY), paragraph(text))
    return Official(
        "云溪县人民政府办公室文件", "云政办发〔2026〕12号", "关于2026年第一季度政务信息工作情况的通报",
        "各乡镇人民政府，县直各单位：", body,
        "云溪县人民政府办公室", _DAY, ("县委办公室", "县人大常委会办公室"), "云溪县人民政府办公室")


def _first() -> PrintedItem:
    body = (
        paragraph(_BODY),
        paragraph("一、责任到田间", Role.LEVEL1),
        paragraph("镇干部分片包村，每天一调度。截至3月2日，完成春播面积8600亩，占计划的41%。"),
        paragraph("（一）农资供应有保障", Role.LEVEL2),
        paragraph("设立供应点26个，送货上门1100余户。镇供销社与三家企业签订保供协议，价格低于市场均价5%左右。"),
        paragraph("1.技术服务到位。", Role.LEVEL3),
        paragraph("组织农技人员38名蹲点指导，举办培训班14期，受训群众2300人次。"),
        _table(),
    )
    return PrintedItem("青禾镇春耕备耕工作进展顺利", "工作动态", body, "青禾镇  李明轩")


def _second() -> PrintedItem:
    text = ("白石乡针对山洪易发的特点，对全乡17处地质灾害隐患点逐一排查，落实监测员34名，转移安置预案细化到户，"
            "并于2月下旬组织演练3场，参加群众460余人。")
    return PrintedItem("白石乡提前排查汛期隐患 落实监测员三十四名", "工作动态",
                       (paragraph(text), paragraph(_BODY.replace("青禾镇", "白石乡"))), "白石乡")


def _third() -> PrintedItem:
    text = ("县农业农村局推行“一户一档、一村一策”，把技术服务送到田间地头。主要做法：一是建好台账，摸清需求；"
            "二是组建小分队，上门指导；三是跟踪回访，解决问题。")
    body = (paragraph(text), paragraph(text))
    return PrintedItem("县农业农村局“三个一”把技术服务送到田间", "经验交流", body, "县农业农村局")


def _table() -> Table:
    rows = (("村名", "整地（亩）", "备种（吨）"), ("上河村", "5200", "80"), ("下河村", "4300", "66"))
    return Table(tuple(tuple(Cell(words) for words in row) for row in rows))
