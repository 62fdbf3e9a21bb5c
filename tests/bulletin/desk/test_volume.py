"""The annual volume: all issues of a year in one PDF, with a cover and an index that tells the truth."""

from datetime import date
from io import BytesIO

import pytest
from builders import NOON
from imported import OLD_WORD, a_pdf, imported
from printed_issues import printed_issue
from pypdf import PdfReader

from bulletin.desk import correcting, exporting_many, volume
from bulletin.desk.layouts import layout_of
from bulletin.desk.press import press
from bulletin.desk.volume import bind, convert_few, make_volume, title_pages, volume_of
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.layout.pdf.exact import Exact
from bulletin.layout.pdf.text import page_texts
from bulletin.layout.reading import open_docx, printed_in
from editor.shell.resources import resource

LAYOUTS = resource("layouts")


@pytest.fixture
def issues(office, tmp_path):
    return [printed_issue(office, tmp_path / "press", *titles, day=date(2026, 11, day)) for day, titles in (
        (20, ("白石乡推进茶叶采收",)), (21, ("青禾镇春耕备耕工作进展顺利", "云溪县防汛抢险工作有序开展")))]


def test_a_volume_is_bound_with_cover_index_and_bookmarks(office, issues, tmp_path):
    told = []
    made = make_volume(office.archive, "kuaibao", 2026, tmp_path / "合订" / "合订本.pdf", LAYOUTS,
                       told=lambda done, total: told.append((done, total)))
    reader = PdfReader(made.path)
    assert (made.issues, made.pages) == (2, len(reader.pages))
    assert told[-1] == (2, 2)
    marks = [(each.title, reader.get_destination_page_number(each)) for each in reader.outline
             if not isinstance(each, list)]
    assert [words for words, _ in marks] == ["封面", "目录", "第51期  11月20日", "第52期  11月21日"]
    texts = page_texts(made.path.read_bytes())
    assert "2026年合订本" in texts[0]
    assert "第51期至第52期，共2期" in texts[0]
    for _, page in marks[2:]:
        assert "云溪县政府办公室" in texts[page], "there the issue begins"
    for words, page in (("白石乡推进茶叶采收", marks[2][1] + 1), ("青禾镇春耕备耕工作进展顺利", marks[3][1] + 1)):
        assert f"{words}{page}" in texts[1], "the index names that page"
    index = printed_in(open_docx(made.index.read_bytes(), made.index.name))
    assert "云溪县防汛抢险工作有序开展" in "".join(text for _, text in index)


def test_void_and_corrected_issues_are_marked_and_still_bound(office, issues, tmp_path):
    wrong, right = issues
    correcting.void_issue(office.archive, wrong, "印错", actor=office.secretary, at=NOON, release=True)
    again = correcting.begin_correction(office.archive, right, "更正：第2篇“有序”应为“有力”。", date(2026, 11, 22),
                                        actor=office.editor, at=NOON)
    printing = office.freeze(office.sign(again))
    office.record(printing.issue, press(printing, LAYOUTS, tmp_path / "press").data)
    listed = volume_of(office.archive, "kuaibao", 2026).listed
    assert [(each.number, each.mark) for each in listed] == [
        ("第51期", "已作废"), ("第52期", "已更正，见第53期"), ("第53期", "更正第52期")]
    assert listed[0].name.endswith("（作废）")
    assert listed[1].titles == ("青禾镇春耕备耕工作进展顺利", "云溪县防汛抢险工作有序开展")
    correcting.void_issue(office.archive, listed[2].issue, "改错了", actor=office.secretary, at=NOON, release=True)
    assert [each.mark for each in volume_of(office.archive, "kuaibao", 2026).listed] == [
        "已作废", "", "已作废；更正第52期"]
    fetched = exporting_many.fetch(office.archive, ((each.issue, each.name) for each in listed))
    assert all(isinstance(each, exporting_many.Published) for each in fetched)


def test_a_year_without_issues_is_refused(office, issues):
    for journal_id, year in (("kuaibao", 2025), ("zhuanbao", 2026)):
        with pytest.raises(Refused) as no:
            volume_of(office.archive, journal_id, year)
        assert no.value.reason is Reason.UNKNOWN


def test_stopped_between_two_issues_nothing_is_left(office, issues, tmp_path):
    assert make_volume(office.archive, "kuaibao", 2026, tmp_path / "合订本.pdf", LAYOUTS, stopped=lambda: True) is None
    assert not list(tmp_path.glob("合订本*"))


def test_an_issue_that_fails_is_named_and_nothing_is_left(office, issues, tmp_path, monkeypatch):
    monkeypatch.setattr(volume, "exact_pdfs", lambda documents, timeout, **_: (Exact(None),) * len(documents))
    with pytest.raises(Trouble) as no:
        make_volume(office.archive, "kuaibao", 2026, tmp_path / "合订本.pdf", LAYOUTS)
    assert (no.value.cause, no.value.facts["path"]) == (Cause.OFFICE_SUITE_FAILED, "信息快报2026年第51期.pdf")
    assert not list(tmp_path.glob("合订本*"))


def test_without_libreoffice_nothing_is_begun(office, issues, tmp_path, monkeypatch):
    monkeypatch.setattr(volume, "office", lambda: None)
    with pytest.raises(Trouble) as no:
        make_volume(office.archive, "kuaibao", 2026, tmp_path / "合订本.pdf", LAYOUTS)
    assert no.value.cause is Cause.NO_OFFICE_SUITE


def test_a_volume_that_cannot_be_written_leaves_what_was_there(office, issues, tmp_path):
    planned = volume_of(office.archive, "kuaibao", 2026)
    fetched = exporting_many.fetch(office.archive, ((each.issue, each.name) for each in planned.listed))
    converted = convert_few(tuple(zip(planned.listed, fetched, strict=True)), tmp_path)
    (tmp_path / "合订本.pdf").mkdir()
    with pytest.raises(Trouble):
        bind(planned, converted, layout_of(office.archive, planned.layout, LAYOUTS), tmp_path / "合订本.pdf")
    assert [path.name for path in tmp_path.glob("*合订本*")] == ["合订本.pdf"]
    assert PdfReader(BytesIO(converted[0].path.read_bytes())).pages


def test_titles_are_found_behind_the_list_of_contents():
    texts = ("信息快报本期要目1.甲事2.乙事甲事正文", "甲事续乙事正文", "续")
    assert title_pages(texts, ("甲事", "乙事")) == (0, 1)
    assert title_pages(("甲事",), ("甲事",)) == (0,)
    assert title_pages(texts, ("没有的题目", "乙事")) == (0, 1)


def test_old_bulletins_are_bound_from_the_files_that_came_and_the_rest_is_named(office, tmp_path):
    for number, data in ((11, b""), (12, OLD_WORD.read_bytes()), (13, a_pdf((595, 842), (595, 842))),
                         (14, b"%PDF-1.4 broken")):
        imported(office, data, number=number)
    made = make_volume(office.archive, "kuaibao", 2024, tmp_path / "合订本.pdf", LAYOUTS)
    assert (made.issues, made.left_out) == (3, ("第14期",))
    reader = PdfReader(made.path)
    marks = [(each.title, reader.get_destination_page_number(each)) for each in reader.outline
             if not isinstance(each, list)]
    assert [words.partition("  ")[0] for words, _ in marks] == ["封面", "目录", "第11期", "第12期", "第13期"]
    texts = page_texts(made.path.read_bytes())
    assert "春耕" in texts[marks[3][1]], "the old Word file's own page"
    assert len(texts) - marks[4][1] == 2, "the scan's two pages"
    assert "第14期的原件不能转成PDF，未装入本册。" in "".join(texts[:marks[2][1]])


def test_a_year_of_which_nothing_can_be_bound_is_no_volume(office, tmp_path):
    imported(office, b"%PDF-1.4 broken")
    with pytest.raises(Trouble) as no:
        make_volume(office.archive, "kuaibao", 2024, tmp_path / "合订本.pdf", LAYOUTS)
    assert (no.value.cause, no.value.facts["path"]) == (Cause.OFFICE_SUITE_FAILED, "信息快报2024年第12期.pdf")
    assert not list(tmp_path.glob("合订本*"))
