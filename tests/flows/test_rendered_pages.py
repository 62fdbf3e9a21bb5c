"""Issues in every layout are laid out by LibreOffice: no character is lost and every number is in tolerance."""

from dataclasses import replace
from datetime import date

import pytest

from bulletin.layout.inspecting.checks import Measure, Verdict, wanted_of
from bulletin.layout.inspecting.report import Finding, inspect_docx
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.official.writer import write_official
from bulletin.layout.page import Official
from bulletin.layout.pdf.office_suite import pdfs_of
from bulletin.text import Cell, Role, Table, paragraph
from tests.bench.big_archive import ROOT
from tests.bench.issue_corpus import corpus

PATIENCE = 110.0
MANY, ONE = ("kuaibao", "cankao", "zengkan"), ("zhuanbao",)
LONG = "近日，青禾镇召开会议，部署防汛备汛工作，要求各村压实责任、排查隐患、备足物资。" * 6


def _layout(name):
    return load_layout(ROOT / "resources" / "layouts" / f"{name}.toml")


def _issues():
    """Yield issues with several items and with one, the first of a seed, each with the layout it is for."""
    found = {"many": [], "one": []}
    for issue, pictures in corpus(24, 11):
        found["many" if len(issue.items) > 1 else "one"].append((issue, pictures))
    chosen = (*found["many"][:6], *found["one"][:2])
    for name, (issue, pictures) in zip((*MANY, *MANY, *ONE, *ONE), chosen, strict=True):
        yield name, issue, pictures


def _circular():
    body = (paragraph("现将有关情况通报如下。"), paragraph("一、基本情况", Role.LEVEL1), *(paragraph(LONG),) * 8)
    return Official("云岭县人民政府办公室文件", "云政办发〔2026〕46号", "关于2026年第三季度全县政务信息采用情况的通报",
                    "各乡镇人民政府，县政府各部门", body, "云岭县人民政府办公室", date(2026, 10, 9),
                    ("县委办公室", "县人大常委会办公室"), "云岭县人民政府办公室")


def _tables(issue):
    """Return the issue with tables that begin low on a page and have rows of many lines below a head of two."""
    head = ((Cell("单位", 1, 2), Cell("投资（亿元）", 2), *(Cell("安全生产", 1, 2) for _ in range(9))),
            (Cell("本年"), Cell("上年")))
    row = tuple(Cell("白鹭洲镇人民币20亿138688万元" if at % 3 else "103.0 km²") for at in range(12))
    long = (Cell("说明"), *(Cell("—") for _ in range(10)), Cell(LONG[:120]))
    items = tuple(
        replace(item, body=(*(paragraph(LONG[:150]),) * (number + 1), Table((*head, *(row,) * 5, long)),
                            paragraph("（县水利局  林晓）", Role.CREDIT)), credit="")
        for number, item in enumerate(issue.items[:6]))
    return replace(issue, items=items)


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The reports by name, of pages made in one call."""
    folder = tmp_path_factory.mktemp("pages")
    made = []
    for number, (name, issue, pictures) in enumerate(_issues()):
        path = folder / f"{number} {name}.docx"
        write_issue(issue, _layout(name), path, pictures.__getitem__)
        made.append((path, issue, name))
    path = folder / "表.docx"
    crowded = _tables(next(each for each, _ in corpus(30, 11) if len(each.items) > 5))
    write_issue(crowded, _layout("kuaibao"), path, {}.__getitem__)
    made.append((path, crowded, "kuaibao"))
    write_official(_circular(), _layout("gongwen"), folder / "通报.docx")
    made.append((folder / "通报.docx", None, "gongwen"))
    pdfs = pdfs_of([path.read_bytes() for path, _, _ in made], PATIENCE)
    return {path.stem: inspect_docx(path, issue, pdf, wanted=wanted_of(_layout(name)))
            for (path, issue, name), pdf in zip(made, pdfs, strict=True)}


def test_every_file_is_laid_out_and_has_every_character_in_order(reports):
    assert len(reports) == 10
    for name, report in reports.items():
        pages = report.rendered
        assert report.complete, name
        assert (pages.characters.lost, pages.surplus, pages.misplaced) == ("", "", False), name


def test_every_number_is_within_its_tolerance(reports):
    for name, report in reports.items():
        assert not report.rendered.wrong, name
        assert not report.problems, name


def test_lines_and_characters_are_those_of_the_standard(reports):
    checked = {each.measure for report in reports.values() for each in report.rendered.checks
               if each.verdict is Verdict.RIGHT}
    assert checked == set(Measure) - {Measure.MASTHEAD_HEIGHT, Measure.RED_RULE_TOP}
    assert {report.rendered.numbers.lines for report in reports.values()} <= {22, None}
    assert {report.rendered.numbers.characters for report in reports.values()} == {28}


def test_items_come_in_order_each_on_a_page(reports):
    for name, report in reports.items():
        pages = [page for _, page in report.rendered.items]
        assert pages == sorted(pages), name
        assert 0 not in pages, name


def test_the_fonts_really_used_are_named(reports):
    wanted = {font.wanted for report in reports.values() for font in report.rendered.fonts}
    assert {"仿宋_GB2312", "黑体", "方正小标宋简体", "Times New Roman"} <= wanted
    assert all(font.used for report in reports.values() for font in report.rendered.fonts)


def test_that_pages_were_not_laid_out_is_no_longer_a_note(reports):
    kinds = {note.kind for report in reports.values() for note in report.notes}
    assert Finding.PAGES_NOT_RENDERED not in kinds
