"""An issue, a sheet and a document to print, and the parts of a finished file."""

import datetime
import hashlib
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from every_file import write_all
from lxml import etree

from bulletin.layout.layout import Layout, load_layout
from bulletin.layout.page import CommissionNotice, Distribution, Official, PrintedIssue, PrintedItem, SignoffSheet
from bulletin.text import Cell, Picture, Role, Table, paragraph

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"
DAY = datetime.date(2026, 11, 5)
NOBODY = Distribution((), (), (), 0)


def png(width: int = 40, height: int = 20) -> bytes:
    """Return the bytes of a grey PNG."""
    rows = b"".join(b"\0" + b"\x90" * width for _ in range(height))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    made = (struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d)) for t, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


@pytest.fixture(scope="session")
def layouts() -> dict[str, Layout]:
    """Every layout by the stem of its file."""
    return {path.stem: load_layout(path) for path in LAYOUTS.glob("*.toml")}


@pytest.fixture(scope="session")
def kuaibao(layouts) -> Layout:
    return layouts["kuaibao"]


@pytest.fixture(scope="session")
def grey() -> tuple[Picture, bytes]:
    """A picture as a text keeps it, and its bytes."""
    data = png()
    return Picture(hashlib.sha256(data).hexdigest(), "巡查.png", 120.0, 60.0), data


@pytest.fixture(scope="session")
def an_item():
    """Return a maker of items: title, blocks or a string of text, section, credit."""

    def make(title="青禾镇扎实推进老旧小区改造", body="截至10月底，全镇12个小区已开工11个。", section="", credit=""):
        text = (paragraph(body),) if isinstance(body, str) else tuple(body)
        return PrintedItem(title, section, text, credit)

    return make


@pytest.fixture(scope="session")
def an_issue():
    """Return a maker of issues from items; everything else may be named."""

    def make(*items, **changes):
        values = {
            "masthead": "信息快报",
            "number_line": "第46期（总第1286期）",
            "publisher": "云岭县委办公室",
            "date": DAY,
            "marking": "内部资料　注意保存",
            "urgency": "",
            "items": tuple(items),
            "editors_note": "",
            "distribution": Distribution(("市委办公室",), ("县政府县长、副县长",), ("各乡镇", "县直各部门"), 120),
            "responsible": (("责任编辑", "陈一帆"), ("审核", "林晓"), ("签发", "何志远"), ("电话", "0000-8888666")),
        }
        return PrintedIssue(**(values | changes))

    return make


@pytest.fixture(scope="session")
def full_issue(an_issue, an_item, grey):
    """An issue with everything in it: sections, levels, a merged table, a picture, a credit of its own, a note."""
    table = Table(
        (
            (Cell("乡镇", 1, 2), Cell("投资（亿元）", 2), Cell("备注", 1, 2)),
            (Cell("本年"), Cell("上年")),
            (Cell("青禾镇"), Cell("32.5"), Cell("29.8"), Cell("新开工项目较多")),
        )
    )
    levels = (
        paragraph("一、建强一线队伍", Role.LEVEL1),
        paragraph("（一）坚持问题导向", Role.LEVEL2),
        paragraph("1.落实限时办结制度。", Role.LEVEL3),
        paragraph("（1）简单问题当场答复。", Role.LEVEL4),
    )
    return an_issue(
        an_item("青禾镇推行“一线工作法”破解老旧小区改造难题", levels, "重点工作", "青禾镇  李明轩"),
        an_item("我县前三季度固定资产投资同比增长9.8%", (table, paragraph("附注", Role.NOTE)), "重点工作", "县统计局"),
        an_item("县水利局巡查水库", (paragraph("逐库巡查。"), grey[0]), "安全生产"),
        an_item("群众反映夜间公交班次偏少", (paragraph("正文"), paragraph("（信访局）", Role.CREDIT)), "社情民意"),
        editors_note="现将做法刊发，供学习借鉴。",
    )


@pytest.fixture(scope="session")
def a_sheet():
    lists = Distribution(("市委办公室",), ("县长",), ("各乡镇",), 60)
    titles = ("青禾镇推进老旧小区改造", "我县投资增长9.8%")
    return SignoffSheet("信息快报", "第46期", DAY, titles, "陈一帆", "林晓", "", "", lists, "7F3A-92C1")


@pytest.fixture(scope="session")
def an_official():
    body = (paragraph("现将有关情况通报如下。"), paragraph("一、基本情况", Role.LEVEL1), paragraph("报送信息816条。"))
    return Official(
        "云岭县人民政府办公室文件",
        "云政办发〔2026〕46号",
        "关于2026年第三季度全县政务信息报送和采用情况的通报",
        "各乡镇人民政府，县政府各部门",
        body,
        "云岭县人民政府办公室",
        datetime.date(2026, 10, 9),
        ("县委办公室", "县人大常委会办公室"),
        "云岭县人民政府办公室",
    )


@pytest.fixture(scope="session")
def a_commission():
    return CommissionNotice(
        "云岭县委办公室信息科", "约稿〔2026〕12号", "各地推进老旧小区改造的做法和困难",
        ("一、今年以来进展，用数据说话；", "二、困难和问题，每条附一个具体事例。"),
        ("青禾镇", "县住房和城乡建设局"), datetime.datetime(2026, 11, 10, 17), "陈一帆", "0000-8888666", DAY,
        urgency="加急", length="1500字以内", sent_by="政务内网邮箱", point="11月第3条",
    )


@pytest.fixture(scope="session")
def every_file(tmp_path_factory, layouts, full_issue, a_sheet, an_official, a_commission, grey):
    """The path of a file of every writer, by name."""
    folder = tmp_path_factory.mktemp("every")
    return write_all(folder, layouts, full_issue, a_sheet, an_official, a_commission, grey)


@pytest.fixture(scope="session")
def part():
    """Return a reader of one XML part of a file."""

    def read(path: Path, name: str = "word/document.xml") -> etree._Element:
        with zipfile.ZipFile(path) as package:
            return etree.fromstring(package.read(name))

    return read


@pytest.fixture(scope="session")
def no_picture():
    """The store of an office that has no pictures."""
    return {}.__getitem__
