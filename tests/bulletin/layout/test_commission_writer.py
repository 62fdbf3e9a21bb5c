"""A commission is one ruled page: what is wanted from whom by when, and a receipt to send back."""

import datetime
from dataclasses import replace

import docx
import pytest

from bulletin.layout.commission_writer import deadline_words, write_commission
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.pdf.office_suite import count_pages
from bulletin.layout.reading import items_in, open_docx, text_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def written(tmp_path, layouts):
    """Return a function that writes a notice and gives back its path."""

    def write(notice):
        path = tmp_path / "约稿通知单.docx"
        write_commission(notice, layouts["yuegao"], path)
        return path

    return write


def _rows(path):
    document = docx.Document(str(path))
    return [[[cell.text.strip() for cell in row.cells] for row in table.rows] for table in document.tables]


def test_the_form_says_what_is_wanted_from_whom_by_when(written, a_commission):
    form, receipt = _rows(written(a_commission))
    told = {row[0]: row[1] for row in form}
    assert told["约稿单位"] == "青禾镇、县住房和城乡建设局"
    assert told["题目"] == "各地推进老旧小区改造的做法和困难"
    assert told["报送内容"].split("\n") == list(a_commission.wanted)
    assert (told["截稿时间"], told["联系人"]) == ("2026年11月10日17时前", "陈一帆")
    assert form[3][2:] == ["篇幅", "1500字以内"]
    assert [told[name] for name in ("紧急程度", "报送要点", "报送方式")] == ["加急", "11月第3条", "政务内网邮箱"]
    assert [row[0] for row in receipt] == ["签收单位", "签收时间", "报送安排"]


def test_office_and_date_stand_below_the_form_above_the_line_to_cut_along(written, a_commission, part):
    words = [each.text for each in docx.Document(str(written(a_commission))).paragraphs]
    assert words[:2] == ["约稿通知单", "约稿〔2026〕12号"]
    assert words[2:6] == ["云岭县委办公室信息科", "2026年11月5日", "", "回\u3000\u3000执"]
    cut = next(part(written(a_commission)).iter(W + "pBdr"))
    assert cut.find(W + "bottom").get(W + "val") == "dashed"


def test_what_was_not_said_takes_no_row(written, a_commission):
    bare = replace(a_commission, urgency="", point="", sent_by=" ", number="", phone="")
    form, _ = _rows(written(bare))
    assert [row[0] for row in form] == ["约稿单位", "题目", "报送内容", "截稿时间", "联系人"]


@pytest.mark.parametrize(("deadline", "words"), [
    (datetime.date(2026, 11, 3), "2026年11月3日前"), (datetime.datetime(2026, 11, 3), "2026年11月3日前"),
    (datetime.datetime(2026, 11, 3, 9), "2026年11月3日9时前"),
    (datetime.datetime(2026, 11, 3, 17, 5), "2026年11月3日17:05前"),
])
def test_a_deadline_has_its_hour_when_there_is_one(deadline, words):
    assert deadline_words(deadline) == words


def test_a_long_list_of_units_is_set_smaller_to_stay_on_the_page(written, a_commission, part):
    def sizes(path):
        return {int(each.get(W + "val")) for each in part(path).iter(W + "sz")}

    long = replace(a_commission, units=tuple(f"第{number}报送单位" for number in range(1, 60)))
    assert max(sizes(written(long))) < max(sizes(written(replace(a_commission, urgency="", point=""))))


def test_all_of_it_is_one_whole_and_complete(written, a_commission):
    path = written(a_commission)
    (item,) = items_in(open_docx(path.read_bytes(), path.name))
    assert item.title == "约稿通知单"
    assert "各地推进老旧小区改造的做法和困难" in item.text
    assert not [each for each in inspect_docx(path).problems if "differ" in each.kind.value]
    assert "回执" in text_of(open_docx(path.read_bytes(), path.name).document).replace("\u3000", "")


def test_it_is_one_page(written, a_commission):
    assert count_pages(written(a_commission), 60) in (1, None)
