"""The pages LibreOffice makes of a file are measured; what was not looked at is said, with its reason."""

import zipfile
from dataclasses import replace

import docx
import pytest

from bulletin.errors import Reason, Unreadable
from bulletin.layout.inspecting import rendering as rendered_report
from bulletin.layout.inspecting.checks import Measure, Verdict, Wanted, Why, wanted_of
from bulletin.layout.inspecting.rendered import sheets
from bulletin.layout.inspecting.rendering import NotRendered, measure, pdf_of
from bulletin.layout.inspecting.report import Finding, inspect_docx, report_json
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.pdf.office_suite import pdfs_of
from bulletin.layout.reading import open_docx
from bulletin.text import paragraph

PATIENCE = 110.0
SENTENCE = "近日青禾镇召开会议部署防汛备汛工作要求各村压实责任排查隐患备足物资确保安全度汛"


def _edited(path, to, old, new):
    """Copy a file with `new` for `old` in its main part."""
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(to, "w") as made:
        for name in package.namelist():
            data = package.read(name)
            made.writestr(name, data.replace(old.encode(), new.encode()) if name == "word/document.xml" else data)


@pytest.fixture(scope="module")
def files(tmp_path_factory, kuaibao, an_issue, an_item):
    """A file of ours, the same with another margin, one of another hand, each with its PDF."""
    folder = tmp_path_factory.mktemp("rendered")
    body = tuple(paragraph(SENTENCE * 7 + "。") for _ in range(12))
    issue = an_issue(an_item("青禾镇推进防汛", body), an_item("石泉坪镇植树", body, credit="石泉坪镇  林晓"))
    write_issue(issue, kuaibao, folder / "ours.docx", {}.__getitem__)
    # most lines that are full begin a paragraph
    short = tuple(paragraph(SENTENCE * (1 + (at % 6 == 0)) + "。") for at in range(90))
    write_issue(an_issue(an_item("各地动态", short), an_item("简讯", short[:3])), kuaibao, folder / "short.docx",
                {}.__getitem__)
    _edited(folder / "ours.docx", folder / "narrow.docx", 'w:left="1588"', 'w:left="1871"')
    other = docx.Document()
    other.add_heading("别处来的文件")
    for _ in range(40):
        other.add_paragraph(SENTENCE * 3)
    other.add_paragraph("第一条", style="List Number")
    other.save(str(folder / "other.docx"))
    paths = [folder / f"{name}.docx" for name in ("ours", "short", "narrow", "other")]
    pdfs = pdfs_of([path.read_bytes() for path in paths], PATIENCE)
    return {path.stem: (path, pdf) for path, pdf in zip(paths, pdfs, strict=True)}


@pytest.fixture(scope="module")
def ours(files, kuaibao):
    path, pdf = files["ours"]
    return inspect_docx(path, None, pdf, wanted=wanted_of(kuaibao))


def _by_measure(report):
    return {each.measure: each for each in report.rendered.checks}


def test_a_file_of_ours_keeps_to_the_standard_on_its_pages(ours):
    assert (ours.complete, ours.problems, ours.rendered.wrong) == (True, (), ())
    numbers = ours.rendered.numbers
    assert (numbers.lines, numbers.characters, round(numbers.pitch, 2)) == (22, 28, 28.95)
    assert [place.says for place in numbers.numbers] == list(range(1, numbers.pages + 1))


def test_pages_of_short_paragraphs_are_measured_as_well(files, kuaibao):
    path, pdf = files["short"]
    numbers = inspect_docx(path, None, pdf, wanted=wanted_of(kuaibao)).rendered.numbers
    assert (numbers.lines, numbers.characters) == (22, 28)
    assert (round(numbers.left), round(numbers.right), round(numbers.top), round(numbers.bottom)) == (28, 184, 37, 262)


def test_its_imprint_ends_at_the_foot_of_the_last_page(ours):
    checked = _by_measure(ours)
    assert checked[Measure.IMPRINT_FOOT].verdict is Verdict.RIGHT
    assert [round(rule.thickness, 2) for rule in ours.rendered.numbers.imprint] == [0.35, 0.26, 0.35]


def test_its_items_are_found_on_their_pages(ours):
    (first, one), (second, two) = ours.rendered.items
    assert (first, one, second) == ("青禾镇推进防汛", 1, "石泉坪镇植树")
    assert two > 1


def test_a_margin_that_somebody_changed_shows_on_the_pages(files):
    path, pdf = files["narrow"]
    report = inspect_docx(path, None, pdf)
    wrong = {each.measure: round(each.found) for each in report.rendered.wrong}
    assert (wrong[Measure.BLOCK_LEFT], wrong[Measure.CHARACTERS]) == (33, 27)
    assert Measure.BLOCK_TOP not in wrong
    assert Finding.MEASURE_DIFFERS in {each.kind for each in report.problems}
    assert report.complete


def test_a_character_that_is_not_on_the_pages_is_named(files, tmp_path):
    path, pdf = files["ours"]
    _edited(path, tmp_path / "more.docx", "压实责任", "压实主体责任")
    opened = open_docx((tmp_path / "more.docx").read_bytes(), "more.docx")
    found = measure(opened, pdf, Wanted())
    assert set(found.characters.lost) == {"主", "体"}


def test_characters_that_only_the_pages_have_are_named(files, tmp_path):
    path, pdf = files["ours"]
    _edited(path, tmp_path / "less.docx", "备足物资", "备物")
    report = inspect_docx(tmp_path / "less.docx", None, pdf)
    assert {"足", "资"} == set(report.rendered.surplus)
    assert Finding.CHARACTERS_ADDED in {each.kind for each in report.problems}


def test_a_file_of_another_hand_is_measured_and_its_own_numbers_are_no_fault(files):
    path, pdf = files["other"]
    report = inspect_docx(path, None, pdf)
    kinds = {each.kind for each in report.problems}
    assert {Finding.NO_RECORD, Finding.MEASURE_DIFFERS} <= kinds
    assert Finding.CHARACTERS_ADDED not in kinds
    assert report.rendered.characters.lost == ""
    checked = _by_measure(report)
    assert (checked[Measure.RED_RULE_LENGTH].verdict, checked[Measure.RED_RULE_LENGTH].why) == (
        Verdict.NOT_CHECKED, Why.NOT_THERE)


def test_the_json_has_the_numbers_in_mm_and_pt_beside_the_old_keys(ours):
    found = report_json(ours)
    assert found["lines_per_page"] == 22
    rendered = found["rendered"]
    assert (rendered["measured"], rendered["numbers"]["width"]) == (True, 210.01)
    assert rendered["characters"]["lost"] == ""
    assert {"measure", "wanted", "found", "tolerance", "unit", "verdict", "why"} == set(rendered["checks"][0])


def test_a_file_of_one_page_says_what_it_cannot_show(files, kuaibao, ours):
    few = replace(ours.rendered.numbers, top=None, bottom=None, lines=None, full_pages=0)
    unchecked = [each for each in rendered_report.checks(few, wanted_of(kuaibao), imprint=True)
                 if each.why is Why.NO_FULL_PAGE]
    assert [each.measure for each in unchecked] == [Measure.BLOCK_TOP, Measure.BLOCK_BOTTOM, Measure.LINES]


def test_without_an_office_suite_that_is_said(files, monkeypatch):
    monkeypatch.setattr(rendered_report, "office", lambda: None)
    report = inspect_docx(files["ours"][0], rendered=True)
    assert report.rendered is NotRendered.NO_OFFICE
    assert report_json(report)["rendered"] == {"measured": False, "why": "no_office"}
    assert [each.detail for each in report.notes if each.kind is Finding.PAGES_NOT_RENDERED] == ["no_office"]


def test_an_office_suite_that_takes_too_long_is_not_waited_for(files):
    assert pdf_of(files["ours"][0].read_bytes(), 0.2) is NotRendered.TIMEOUT


@pytest.mark.parametrize(
    ("kind", "given"),
    [("image", False), ("attachedTemplate", False), ("oleObject", False), ("hyperlink", True)])
def test_a_file_that_would_fetch_something_is_not_given_to_the_office_suite(files, tmp_path, monkeypatch, kind, given):
    asked = []
    monkeypatch.setattr(rendered_report, "pdfs_of", lambda *each: asked.append(each) or (None,))
    link = (f'<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
            ' Target="http://example.invalid/a" TargetMode="External"/></Relationships>')
    with zipfile.ZipFile(files["ours"][0]) as package, zipfile.ZipFile(tmp_path / "a.docx", "w") as made:
        for name in package.namelist():
            data = package.read(name)
            if name == "word/_rels/document.xml.rels":
                data = data.replace(b"</Relationships>", link.encode())
            made.writestr(name, data)
    answer = pdf_of((tmp_path / "a.docx").read_bytes())
    assert (bool(asked), answer is NotRendered.OUTSIDE) == (given, not given)


def test_a_package_that_is_not_sound_is_not_given_to_the_office_suite(files, tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as made:
        with zipfile.ZipFile(files["ours"][0]) as package:
            for name in package.namelist():
                made.writestr(name, package.read(name))
        made.writestr("word/glossary.xml", b"<a>" + b" " * (23 * 2**20) + b"</a>")
    report = inspect_docx(tmp_path / "bomb.docx", rendered=True)
    assert report.rendered is NotRendered.FAILED
    assert report.complete


def test_bytes_that_are_no_pdf_are_said_to_have_failed(files):
    path, _ = files["ours"]
    assert inspect_docx(path, rendered=b"no pdf").rendered is NotRendered.FAILED
    with pytest.raises(Unreadable) as refusal:
        sheets(b"%PDF-1.4 broken")
    assert refusal.value.reason is Reason.DAMAGED
