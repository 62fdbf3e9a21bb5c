"""The record sheet of a call shows the ten fields, and is one page."""

from dataclasses import replace
from datetime import datetime

import docx
import pytest

from bulletin.errors import Cause, Trouble
from bulletin.layout.pdf.office_suite import count_pages
from bulletin.layout.phone_writer import PhoneRecord, write_phone_record
from bulletin.phone import PhoneReport

REPORT = PhoneReport(
    datetime(2026, 11, 20, 15, 5), "青禾镇 李明轩", "2026-11-20T14:30", "青禾镇大坪村三组", "山体滑坡",
    "塌方约200立方米，县道X201线中断", "1人轻伤，已送镇卫生院", "无继续滑动迹象", "镇长张立已到现场",
    "转移群众12户35人；\n设警戒线，组织抢通", "0000-1234501")
RECORD = PhoneRecord("云溪县政府办公室信息科", REPORT, "特急", "陈一帆")


@pytest.fixture
def rows(tmp_path, layouts):
    """Return a function that writes a record and gives back the texts of its table, merged cells once."""
    def written(record):
        write_phone_record(record, layouts["qianfadan"], tmp_path / "记录单.docx")
        table = docx.Document(str(tmp_path / "记录单.docx")).tables[0]
        return {row.cells[0].text: [cell.text.strip("\n") for cell in row.cells[1:]] for row in table.rows}
    return written


def test_the_ten_fields_who_took_it_down_and_how_urgent(rows):
    found = rows(RECORD)
    assert found["接报时间"] == ["2026年11月20日15时05分", "紧急程度", "特急"]
    assert found["来电单位"] == ["青禾镇 李明轩", "联系电话", "0000-1234501"]
    assert found["事发时间"] == ["11月20日14时30分", "记录人", "陈一帆"]
    assert found["事由"][0] == "青禾镇大坪村三组发生山体滑坡"
    names = ("事发地点", "事件性质", "规模程度", "伤亡损失", "事态趋势", "到场领导", "处置措施")
    assert [found[name][0] for name in names] == [
        REPORT.place, REPORT.nature, REPORT.extent, REPORT.losses, REPORT.trend, REPORT.leaders, REPORT.measures]


def test_there_is_room_to_write_what_is_decided(rows):
    found = rows(RECORD)
    assert found["拟办意见"][0] == found["领导批示"][0] == ""


def test_office_and_heading_stand_above(tmp_path, layouts):
    write_phone_record(RECORD, layouts["qianfadan"], tmp_path / "记录单.docx")
    document = docx.Document(str(tmp_path / "记录单.docx"))
    assert [each.text for each in document.paragraphs][:2] == ["电话记录单", "云溪县政府办公室信息科"]
    assert document.core_properties.title == "电话记录单：青禾镇大坪村三组发生山体滑坡"


def test_a_call_of_which_little_is_known_is_a_sheet_as_well(rows):
    found = rows(replace(RECORD, report=PhoneReport(datetime(2026, 11, 20, 15, 5), place="白石乡"), urgency=""))
    assert (found["事发时间"][0], found["事发地点"][0]) == ("", "白石乡")


def test_it_is_one_page(tmp_path, layouts):
    path = tmp_path / "记录单.docx"
    write_phone_record(RECORD, layouts["qianfadan"], path)
    assert count_pages(path, 60) in (1, None)


def test_long_words_go_on_over_the_page_and_none_is_lost(rows):
    long = "各村组干部逐户排查隐患点。" * 120
    assert rows(replace(RECORD, report=replace(REPORT, measures=long)))["处置措施"][0] == long


def test_where_it_cannot_be_written_it_says_so(tmp_path, layouts):
    with pytest.raises(Trouble) as trouble:
        write_phone_record(RECORD, layouts["qianfadan"], tmp_path / "没有" / "记录单.docx")
    assert trouble.value.cause is Cause.FILE_MISSING
