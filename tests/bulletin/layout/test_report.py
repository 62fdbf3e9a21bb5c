"""The report says what a file really holds, and what nobody looked at."""

import io
import subprocess
import zipfile
from dataclasses import replace

import docx
import pytest

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.layout import report as report_module
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.official_writer import write_official
from bulletin.layout.report import Finding, inspect_docx, report_json


@pytest.fixture
def issue_file(tmp_path, kuaibao, full_issue, grey):
    path = tmp_path / "第46期.docx"
    write_issue(full_issue, kuaibao, path, {grey[0].sha256: grey[1]}.__getitem__)
    return path


def _kinds(report):
    return {problem.kind for problem in report.problems}


def _changed(path, old, new, name="word/document.xml"):
    """Put `new` for `old` in one part of a file."""
    with zipfile.ZipFile(path) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    assert old.encode() in parts[name]
    parts[name] = parts[name].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as package:
        for each, data in parts.items():
            package.writestr(each, data)


def test_the_page_is_that_of_the_standard(issue_file):
    found = report_json(inspect_docx(issue_file))
    paper, block = {"width": 210.0, "height": 297.0}, {"top": 37.0, "bottom": 262.0, "left": 28.0, "right": 184.0}
    assert found["page"] == paper | block
    assert (found["lines_per_page"], found["characters_per_line"], found["line_pitch_pt"]) == (22, 28, 28.95)


def test_titles_come_in_printed_order(issue_file, full_issue):
    assert report_json(inspect_docx(issue_file))["items"] == [item.title for item in full_issue.items]


def test_a_file_as_written_is_complete_with_and_without_its_source(issue_file, full_issue):
    assert inspect_docx(issue_file).complete
    assert inspect_docx(issue_file, full_issue).complete


def test_a_changed_character_is_found_without_the_source(issue_file):
    _changed(issue_file, "逐库巡查。", "逐库巡视。")
    report = inspect_docx(issue_file)
    assert not report.complete
    assert Finding.CHARACTERS_DIFFER in _kinds(report)


def test_a_missing_character_is_found_in_its_item(issue_file):
    _changed(issue_file, "逐库巡查。", "逐库巡查")
    (problem,) = [each for each in inspect_docx(issue_file).problems if each.kind is Finding.CHARACTERS_DIFFER]
    assert problem.detail.startswith("3: ")


def test_a_file_that_does_not_hold_the_source_given_is_not_complete(issue_file, full_issue):
    shorter = replace(full_issue, items=full_issue.items[:-1])
    report = inspect_docx(issue_file, shorter)
    assert not report.complete
    assert Finding.ITEMS_DIFFER in _kinds(report)


def test_items_in_another_order_are_not_complete(issue_file, full_issue):
    assert not inspect_docx(issue_file, replace(full_issue, items=full_issue.items[::-1])).complete


def test_what_a_clerk_changed_in_the_page_is_measured(issue_file):
    _changed(issue_file, 'w:top="2098"', 'w:top="1440"')
    _changed(issue_file, 'w:line="579"', 'w:line="600"', "word/styles.xml")
    found = report_json(inspect_docx(issue_file))
    assert (found["page"]["top"], found["line_pitch_pt"], found["lines_per_page"]) == (25.4, 30.0, 22)


def test_a_circular_is_reported_too(tmp_path, layouts, an_official):
    write_official(an_official, layouts["gongwen"], tmp_path / "通报.docx")
    report = inspect_docx(tmp_path / "通报.docx")
    assert (report.items, report.complete) == ((an_official.title,), True)


def test_a_word_file_of_another_hand_is_measured_but_not_called_complete(tmp_path):
    other = docx.Document()
    other.add_paragraph("别处来的文件")
    other.save(str(tmp_path / "other.docx"))
    report = inspect_docx(tmp_path / "other.docx")
    assert (report.items, report.complete) == ((), False)
    assert Finding.NO_RECORD in _kinds(report)


def test_fonts_in_use_are_named_and_missing_ones_reported(issue_file, monkeypatch):
    monkeypatch.setattr(report_module.shutil, "which", lambda name: "fc-match")
    answer = subprocess.CompletedProcess([], 0, stdout="黑体,SimHei".encode())
    monkeypatch.setattr(report_module.subprocess, "run", lambda *_, **__: answer)
    report = inspect_docx(issue_file)
    found = {font.wanted: font.found for font in report.fonts}
    assert set(found) == {"仿宋_GB2312", "楷体_GB2312", "方正小标宋简体", "黑体", "宋体", "Times New Roman"}
    missing = {each.detail for each in report.problems if each.kind is Finding.FONT_MISSING}
    assert missing == set(found) - {"黑体"}


def test_fonts_nobody_can_ask_for_are_said_to_be_unchecked(issue_file, monkeypatch):
    monkeypatch.setattr(report_module.shutil, "which", lambda name: None)
    report = inspect_docx(issue_file)
    assert {font.found for font in report.fonts} == {None}
    assert Finding.FONTS_NOT_CHECKED in _kinds(report)
    assert report.complete


def test_an_answer_about_fonts_that_does_not_come_is_not_waited_for(issue_file, monkeypatch):
    def hang(command, **named):
        raise subprocess.TimeoutExpired(command, named["timeout"])

    monkeypatch.setattr(report_module.shutil, "which", lambda name: "fc-match")
    monkeypatch.setattr(report_module.subprocess, "run", hang)
    assert {font.found for font in inspect_docx(issue_file).fonts} == {None}


def test_that_no_page_was_rendered_is_said(issue_file):
    assert Finding.PAGES_NOT_RENDERED in _kinds(inspect_docx(issue_file))


def _zip(**parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"not a zip", Reason.DAMAGED),
        (b"PK\x03\x04 broken", Reason.DAMAGED),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), Reason.ENCRYPTED),
        (b"\xd0\xcf\x11\xe0 an old file", Reason.NOT_SUPPORTED),
        (_zip(readme="x"), Reason.NOT_SUPPORTED),
        (_zip(word__document_xml="<w:broken"), Reason.DAMAGED),
        (_zip(word__document_xml="<a/>"), Reason.DAMAGED),
        (_zip(word__document_xml='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), Reason.DTD),
        (_zip(word__document_xml=b"<a>" + b" " * (25 * 2**20) + b"</a>"), Reason.BOMB),
    ],
)
def test_a_broken_file_is_unreadable_with_its_reason(tmp_path, data, reason):
    (tmp_path / "a.docx").write_bytes(data)
    with pytest.raises(Unreadable) as refusal:
        inspect_docx(tmp_path / "a.docx")
    assert refusal.value.reason is reason


def test_every_truncation_of_a_file_is_unreadable_never_a_crash(issue_file, tmp_path):
    whole = issue_file.read_bytes()
    for length in range(1, len(whole), max(1, len(whole) // 60)):
        (tmp_path / "cut.docx").write_bytes(whole[:length])
        with pytest.raises(Unreadable):
            inspect_docx(tmp_path / "cut.docx")


def test_a_file_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(Trouble) as trouble:
        inspect_docx(tmp_path / "nowhere.docx")
    assert trouble.value.cause is Cause.FILE_MISSING
