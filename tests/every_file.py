"""One file of every writer, with everything in it that the writer knows."""

from dataclasses import replace
from datetime import datetime

from own_base_file import HOSTILE, masthead, packed, parts

from bulletin.layout.commission_writer import write_commission
from bulletin.layout.distribution_writer import CopyLine, PrintedRegister, write_register
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.item_sheet_writer import write_item_sheet
from bulletin.layout.marked.writer import Leaf, write_marked
from bulletin.layout.marked.xml import By
from bulletin.layout.official.writer import write_official
from bulletin.layout.own_base.base import examine
from bulletin.layout.page import Attachment, Distribution, ItemSheet, Opinion
from bulletin.layout.phone_writer import PhoneRecord, write_phone_record
from bulletin.layout.signoff_writer import write_signoff_sheet
from bulletin.layout.volume_writer import IndexedIssue, VolumeIndex, write_volume_index
from bulletin.marked import Origin
from bulletin.phone import PhoneReport
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, fingerprint, paragraph

AT = datetime(2026, 11, 20, 9, 30)
CALL = PhoneReport(
    datetime(2026, 11, 20, 15, 5), "青禾镇 李明轩", "2026-11-20T14:30", "青禾镇大坪村三组", "山体滑坡",
    "塌方约200立方米", "1人轻伤", "无继续滑动迹象", "镇长到现场", "转移群众12户35人；\n设警戒线", "0000-1234501")
SPOKEN = (
    Paragraph(Role.BODY, (
        Run("各级要", bold=True), Run("“一把手”", italic=True), Run("抓，", underline=True), Run("——"))),
    paragraph("详见https://example.invalid/a/very/long/address，12 个小区、98.5 %。"),
    paragraph("注：数据截至10月底。", Role.NOTE),
)
CHANGED = (
    paragraph("标题", Role.TITLE), paragraph("整地2.3万亩。"), Table(((Cell("镇", 2),), (Cell("甲"), Cell("乙")))))


def write_all(folder, layouts, issue, sheet, official, commission, grey):
    """Write the files into `folder` and return their paths by name."""
    picture, data = grey
    store = {picture.sha256: data}.__getitem__
    files = {name: folder / f"{name}.docx" for name in (
        "issue", "special", "own", "official", "upward", "signoff", "item", "phone", "commission", "marked", "register",
        "volume")}
    write_issue(issue, layouts["kuaibao"], files["issue"], store)
    special = replace(
        issue, items=(replace(issue.items[0], body=(*SPOKEN, picture, *issue.items[1].body)),), marking="机密★1年",
        urgency="特急", copy_number="000012", addressee="县委书记　周建国同志", correction="第45期“12个”应为“21个”。",
        number_line="第51、52、53、54、55期合刊（总第1286、1287、1288、1289、1290期）", editors_note="")
    write_issue(special, layouts["zhuanbao"], files["special"], store)
    base = examine(packed(parts(masthead(HOSTILE) + "<w:p><w:r><w:t>〔正文〕</w:t></w:r></w:p>"),
                          {"word/media/image1.png": data}))
    write_issue(issue, layouts["kuaibao"], files["own"], store, base)
    write_official(official, layouts["gongwen"], files["official"])
    table = Table(((Cell("单位"), Cell("报送")), (Cell("青禾镇"), Cell("46"))))
    write_official(replace(
        official, copy_number="000001", marking="机密★1年", urgency="特急", signed_by=("何志远", "李明", "林海"),
        attachments=(Attachment("统计表", (table,)), Attachment("名单")), sealed=False, note="此件公开发布",
        addressee_in_imprint=True), layouts["gongwen"], files["upward"])
    write_signoff_sheet(sheet, layouts["qianfadan"], files["signoff"])
    write_item_sheet(_item_sheet(issue), layouts["qianfadan"], layouts["kuaibao"], files["item"], store)
    call = PhoneRecord("云溪县政府办公室信息科", CALL, "特急", "陈一帆")
    write_phone_record(call, layouts["qianfadan"], files["phone"])
    write_commission(commission, layouts["yuegao"], files["commission"])
    copy = CopyLine("000001", "县委书记", "机要", "11月20日", "李明轩", "11月20日", "11月30日", "清退")
    register = PrintedRegister("《信息快报》第12期（总第386期）  2026年11月20日", "共印120份，已签收1份。", (copy,))
    write_register(register, layouts["qianfadan"], files["register"])
    listed = IndexedIssue("第12期", AT.date(), (("青禾镇推进老旧小区改造", 3), ("县水利局巡查水库", 5)), 3, "已作废")
    write_volume_index(VolumeIndex("信息快报", 2026, "云岭县委办公室", (listed,)), layouts["kuaibao"], files["volume"])
    before = (paragraph("旧标题", Role.TITLE), paragraph("整地2万亩。"), Picture(picture.sha256, "图.png", 40.0, 20.0))
    leaf = Leaf(before, CHANGED, By("陈一帆", AT), Origin("d1", "r2", fingerprint(CHANGED), AT, ("陈一帆",)), ())
    write_marked(leaf, layouts["gongwen"], files["marked"], store)
    return files


def _item_sheet(issue):
    lists = Distribution(("县委书记",), ("县政府班子",), ("各乡镇",), 60)
    opinions = (Opinion("核稿意见", "同意。周正明　11月20日 14:02"), Opinion("签发意见"))
    return ItemSheet("云溪县政府办公室信息科", "青禾镇", "李明轩", "信息快报", "工作动态", 512, "特急",
                     "陈一帆　11月20日 12:00", 3, "已核对 5 处，共 8 处", lists, opinions, "J8VG-R0G0-R74W",
                     "abcd ef01", issue.items[0], "11月20日 15:00 陈一帆印")
