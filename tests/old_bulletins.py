"""Old bulletins in the manners of many offices: set by our own layouts, by hand in Word, as plain text; with the truth.

Everything in them is invented.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from bulletin.journals import Distribution
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.text import Role, paragraph

LAYOUTS = Path(__file__).parents[1] / "resources" / "layouts"
DAY = date(2024, 3, 5)
GOES = Distribution(
    ("市委办公室", "市政府办公室"), ("县委常委", "县人大常委会主任"), ("各乡镇人民政府", "县直各部门"), 60)
BODY = ("今年以来，{unit}坚持早谋划、早部署、早落实，{what}，目前已完成全年任务的38%。",
        "下一步，{unit}将继续压实责任，紧盯关键环节，确保各项任务按时间节点完成。")


@dataclass(frozen=True)
class Truth:
    """One item as it was printed."""

    title: str
    section: str = ""
    unit: str = "青禾镇"
    bodies: tuple[str, ...] = ()
    person: str = ""

    @property
    def said(self) -> tuple[str, ...]:
        """The paragraphs below the title."""
        return self.bodies or tuple(each.format(unit=self.unit, what=f"{self.title}成效明显") for each in BODY)


@dataclass(frozen=True)
class OldBulletin:
    """A file with what stands in it; `total` 0 and `day` None where it does not say."""

    manner: str
    name: str
    data: bytes
    items: tuple[Truth, ...]
    number: int = 12
    total: int = 386
    day: date | None = DAY
    through: int = 0


FOUR = (
    Truth("青禾镇春耕备耕工作进展顺利", "工作动态"), Truth("白石乡整治农村人居环境", "工作动态", "白石乡"),
    Truth("县农业农村局推广水稻集中育秧", "工作动态", "县农业农村局"),
    Truth("青禾镇“三个一”破解矛盾纠纷化解难题", "经验交流"),
)
INNER = ("一、加强组织领导", "{unit}成立工作专班，明确任务分工。", "二、强化督促检查", "{unit}每周通报进度，{what}。")


class Hand:
    """A Word file set by hand, paragraph by paragraph."""

    def __init__(self) -> None:
        self.document = Document()
        self.document.styles["Normal"].font.size = Pt(16)
        self.document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "仿宋_GB2312")

    def line(self, text: str, *, size: float = 0, bold: bool = False, face: str = "", centred: bool = False,
             style: str | None = None) -> "Hand":
        made = self.document.add_paragraph(style=style)
        run = made.add_run(text)
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)
        if face:
            run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)
        if centred:
            made.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return self

    def run_in(self, bold: str, rest: str) -> "Hand":
        made = self.document.add_paragraph()
        made.add_run(bold).bold = True
        made.add_run(rest)
        return self

    def table(self, *rows: tuple[str, ...]) -> "Hand":
        made = self.document.add_table(len(rows), len(rows[0]))
        for row, cells in zip(made.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
        return self

    def masthead(self, number: str = "第12期（总第386期）", day: str = "2024年3月5日") -> "Hand":
        self.line("信 息 快 报", size=48, face="方正小标宋简体", centred=True)
        self.line(number, centred=True)
        return self.line(f"云溪县政府办公室编　　　　　　{day}")

    def bodies(self, truth: Truth, credit: str = "（{unit}报送）") -> "Hand":
        for each in truth.said:
            self.line(f"　　{each}")
        return self.line(credit.format(unit=truth.unit)) if credit else self

    def imprint(self) -> "Hand":
        self.line("报：市委办公室、市政府办公室。").line("送：县委常委，县人大常委会主任，县政协主席，")
        self.line("　　县人武部政委。").line("发：各乡镇人民政府，县直各部门。")
        return self.line("责任编辑：陈一帆　　审核：周正明　　签发：何文远　　（共印60份）")

    @property
    def data(self) -> bytes:
        file = BytesIO()
        self.document.save(file)
        return file.getvalue()


def own(layout: str, items: tuple[Truth, ...], number_line: str = "第12期（总第386期）", masthead: str = "信息快报",
        addressee: str = "", note: str = "") -> bytes:
    """Return an issue set by one of our layouts."""
    printed = tuple(
        PrintedItem(each.title, each.section, tuple(
            paragraph(text, Role.LEVEL1 if text.startswith(("一、", "二、")) else Role.BODY)
            for text in each.said), each.unit) for each in items)
    issue = PrintedIssue(masthead, number_line, "云溪县政府办公室", DAY, "内部资料 注意保存", "", printed, note, GOES,
                         (("责任编辑", "陈一帆"), ("签发", "何文远")), addressee)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "issue.docx"
        write_issue(issue, load_layout(LAYOUTS / f"{layout}.toml"), path, {}.__getitem__)
        return path.read_bytes()


def _docx(manner: str, hand: Hand, items: tuple[Truth, ...] = FOUR, **said: object) -> OldBulletin:
    return OldBulletin(manner, "old.docx", hand.data, items, **said)  # type: ignore[arg-type]


def _without_sections(items: tuple[Truth, ...] = FOUR) -> tuple[Truth, ...]:
    return tuple(replace(each, section="") for each in items)


def bold_centred() -> OldBulletin:
    hand = Hand().masthead()
    for each in FOUR:
        hand.line(each.title, bold=True, centred=True).bodies(each)
    return _docx("居中加粗标题", hand.imprint(), _without_sections())


def numbered_plain() -> OldBulletin:
    hand = Hand().masthead()
    for at, each in enumerate(FOUR, 1):
        hand.line(f"{at}. {each.title}").bodies(each)
    return _docx("1. 2. 3. 编号，字体不变", hand.imprint(), _without_sections())


def black_in_sections() -> OldBulletin:
    hand, section = Hand().masthead(), ""
    for each in FOUR:
        if each.section != section:
            hand.line(f"【{each.section}】")
        section = each.section
        hand.line(each.title, face="黑体").bodies(each)
    return _docx("【栏目】＋黑体标题", hand.imprint())


def black_sections() -> OldBulletin:
    hand, section = Hand().masthead(), ""
    for each in FOUR:
        if each.section != section:
            hand.line(f"◆ {each.section}", face="黑体")
        section = each.section
        hand.line(each.title, bold=True).bodies(each, "（{unit}）")
    return _docx("◆黑体栏目＋加粗标题", hand.imprint())


def special_report() -> OldBulletin:
    one = Truth("关于我县水稻集中育秧推广情况的报告", unit="县农业农村局", bodies=tuple(
        text.format(unit="县农业农村局", what="成效明显") for text in INNER))
    hand = Hand().masthead("第12期（总第386期）")
    hand.line("关于我县水稻集中育秧", size=22, face="方正小标宋简体", centred=True)
    hand.line("推广情况的报告", size=22, face="方正小标宋简体", centred=True).bodies(one, "（县农业农村局  王芳）")
    return _docx("单篇专报，两行标题", hand.imprint(), (one,))


def with_contents() -> OldBulletin:
    hand = Hand().masthead().line("本期要目", face="黑体", centred=True)
    for each in FOUR:
        hand.line(f"◆{each.title}")
    for each in FOUR:
        hand.line(each.title, size=18, face="方正小标宋简体", centred=True).bodies(each)
    return _docx("本期要目＋小标宋标题", hand.imprint(), _without_sections())


def contents_in_two_columns() -> OldBulletin:
    hand = Hand().masthead().line("目  录", centred=True)
    hand.table((FOUR[0].title, FOUR[1].title), (FOUR[2].title, FOUR[3].title))
    for each in FOUR:
        hand.line(each.title, bold=True).bodies(each, "")
    return _docx("两栏目录表，无落款", hand.imprint(), _without_sections())


def contents_with_pages() -> OldBulletin:
    hand = Hand().masthead().line("目　录", centred=True)
    for at, each in enumerate(FOUR, 1):
        hand.line(f"{at}.{each.title}………………{at * 2}")
    for each in FOUR:
        hand.line(each.title).bodies(each, "")
    return _docx("目录带页码，标题与正文同字体", hand.imprint(), _without_sections())


def tables_at_both_ends() -> OldBulletin:
    hand = Hand().line("信息快报", size=40, centred=True)
    hand.table(("第12期", "（总第386期）"), ("云溪县政府办公室", "2024年3月5日"))
    for each in FOUR:
        hand.line(each.title, bold=True, centred=True).bodies(each)
    hand.table(("报：市委办公室。",), ("送：县委常委。",), ("责任编辑：陈一帆　签发：何文远",))
    return _docx("报头、版记为表格", hand, _without_sections())


def bracketed_run_in() -> OldBulletin:
    hand = Hand().masthead()
    for each in FOUR:
        hand.line(f"【{each.title}】{''.join(each.said)}（{each.unit}）")
    return _docx("【标题】接正文，落款接文末", hand.imprint(), _without_sections())


def bold_run_in() -> OldBulletin:
    hand = Hand().masthead()
    for each in FOUR:
        hand.run_in(f"{each.title}。", "".join(each.said)).line(f"（{each.unit}）")
    return _docx("加粗首句作标题", hand.imprint(), _without_sections())


def heading_styles() -> OldBulletin:
    hand, section = Hand().masthead(), ""
    for each in FOUR:
        if each.section != section:
            hand.line(each.section, style="Heading 1")
        section = each.section
        hand.line(each.title, style="Heading 2").bodies(each, "供稿：{unit}")
    return _docx("标题 1 为栏目、标题 2 为标题", hand.imprint())


def combined() -> OldBulletin:
    hand = Hand().masthead("第51、52期合刊（总第386、387期）", "二〇二四年三月五日")
    for each in FOUR:
        hand.line(each.title, bold=True, centred=True, size=18).bodies(each)
    return _docx("合刊，汉字日期", hand.imprint(), _without_sections(), number=51, through=52)


def supplement() -> OldBulletin:
    hand = Hand().line("信息快报", size=48, centred=True).line("增刊第3期", centred=True)
    hand.line("云溪县政府办公室　　2024年3月5日").line(FOUR[0].title, size=22, centred=True).bodies(FOUR[0])
    return _docx("增刊", hand.imprint(), _without_sections(FOUR[:1]), number=3, total=0)


def inner_headings() -> OldBulletin:
    items = tuple(replace(each, section="", bodies=tuple(
        text.format(unit=each.unit, what="成效明显") for text in INNER)) for each in FOUR[:3])
    hand = Hand().masthead()
    for each in items:
        hand.line(each.title, face="黑体")
        for text in each.said:
            hand.line(text, face="黑体" if text[1] == "、" else "")
        hand.line(f"（{each.unit}报送）")
    return _docx("文内有一、二、黑体小标题", hand.imprint(), items)


def bold_inner_headings() -> OldBulletin:
    items = tuple(replace(each, section="", bodies=(
        "组织领导到位", f"{each.unit}成立工作专班，明确任务分工。", "督促检查到位",
        f"{each.unit}每周通报进度，成效明显。"))
        for each in FOUR[:3])
    hand = Hand().masthead()
    for each in items:
        hand.line(each.title, bold=True)
        for text in each.said:
            hand.line(text, bold=not text.endswith("。"))
        hand.line(f"（{each.unit}报送）")
    return _docx("文内小标题与标题同为加粗", hand.imprint(), items)


def numbered_in_words() -> OldBulletin:
    items = tuple(replace(each, section="", bodies=(
        "（一）抓早抓实。各村提前部署。", "（二）抓细抓小。逐户上门服务。")) for each in FOUR)
    hand = Hand().masthead()
    for number, each in zip("一二三四", items, strict=True):
        hand.line(f"{number}、{each.title}", face="黑体").bodies(each, "")
    return _docx("一、二、三、编号，无落款", hand.imprint(), items)


def note_above() -> OldBulletin:
    hand = Hand().masthead().line("编者按：春耕时节，各地抢抓农时，现将有关做法刊发，供学习借鉴。", face="楷体")
    for each in FOUR:
        hand.line(each.title, size=18, centred=True).bodies(each)
    return _docx("有编者按", hand.imprint(), _without_sections())


def _plain(manner: str, lines: list[str], items: tuple[Truth, ...], **said: object) -> OldBulletin:
    return OldBulletin(manner, "old.txt", "\n".join(lines).encode(), items, **said)  # type: ignore[arg-type]


HEAD = ["信息快报", "第12期（总第386期）", "云溪县政府办公室　2024年3月5日", ""]
FOOT = ["", "报：市委办公室、市政府办公室。", "送：县委常委。", "发：各乡镇，县直各部门。",
        "责任编辑：陈一帆　签发：何文远"]


def text_with_credits() -> OldBulletin:
    lines = [line for each in FOUR for line in (each.title, *each.said, f"（{each.unit}报送）", "")]
    return _plain("纯文本，有落款", [*HEAD, *lines, *FOOT], _without_sections())


def text_without_credits() -> OldBulletin:
    lines = [line for each in FOUR for line in (each.title, *each.said, "")]
    return _plain("纯文本，无落款无目录", [*HEAD, *lines, *FOOT], _without_sections())


def text_with_contents() -> OldBulletin:
    listed = ["目录", *(f"{at}、{each.title}" for at, each in enumerate(FOUR, 1)), ""]
    lines = [line for each in FOUR for line in (each.title, *each.said, "")]
    return _plain("纯文本，有目录", [*HEAD, *listed, *lines, *FOOT], _without_sections())


def text_with_subtitles() -> OldBulletin:
    items = (Truth("念好“三字经” 种好责任田", unit="青禾镇"), Truth("小积分兑出大文明", unit="白石乡"))
    lines = [line for each in items for line in (
        each.title, f"——{each.unit}工作侧记", *each.said, f"（{each.unit}  李明）", "")]
    truths = tuple(replace(each, title=f"{each.title}——{each.unit}工作侧记", bodies=each.said) for each in items)
    return _plain("纯文本，副标题", [*HEAD, *lines, *FOOT], truths)


def ours() -> OldBulletin:
    data = own("kuaibao", FOUR, note="春耕时节，现将有关做法刊发。")
    return OldBulletin("本程序《信息快报》版式", "kuaibao.docx", data, FOUR)


def ours_special() -> OldBulletin:
    one = Truth("关于我县水稻集中育秧推广情况的报告", unit="县农业农村局", bodies=tuple(
        text.format(unit="县农业农村局", what="成效明显") for text in INNER))
    data = own("zhuanbao", (one,), masthead="专报信息", addressee="县委主要领导")
    return OldBulletin("本程序《专报》版式", "zhuanbao.docx", data, (one,))


def ours_reference() -> OldBulletin:
    items = _without_sections(FOUR[:2])
    return OldBulletin("本程序《参阅》版式", "cankao.docx", own("cankao", items, masthead="参阅"), items)


def ours_supplement() -> OldBulletin:
    items = _without_sections(FOUR[:1])
    data = own("zengkan", items, "增刊第3期")
    return OldBulletin("本程序《增刊》版式", "zengkan.docx", data, items, number=3, total=0)


MANNERS: tuple[Callable[[], OldBulletin], ...] = (
    ours, ours_special, ours_reference, ours_supplement, bold_centred, numbered_plain, black_in_sections,
    black_sections, special_report, with_contents, contents_in_two_columns, contents_with_pages, tables_at_both_ends,
    bracketed_run_in, bold_run_in, heading_styles, combined, supplement, inner_headings, bold_inner_headings,
    numbered_in_words, note_above, text_with_credits, text_without_credits, text_with_contents, text_with_subtitles,
)


@cache
def made(manner: Callable[[], OldBulletin]) -> OldBulletin:
    """Return a bulletin, set once for all tests."""
    return manner()
