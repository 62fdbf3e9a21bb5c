"""The report says what a file really holds, and what nobody looked at."""

import io
import subprocess
import zipfile
from dataclasses import replace

import docx
import pytest
from lxml import etree

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.layout.inspecting import report as report_module
from bulletin.layout.inspecting.report import Finding, inspect_docx, report_json
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.official.writer import write_official
from bulletin.layout.reading import text_of
from bulletin.layout.signoff_writer import write_signoff_sheet

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


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
    _replaced(path, name, old.encode(), new.encode())


def _replaced(path, name, old, new):
    with zipfile.ZipFile(path) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    parts[name] = parts[name].replace(old, new)
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


def _details(report, kind=Finding.PART_DIFFERS):
    return [each.detail for each in report.problems if each.kind is kind]


def _edited(path, change):
    """Change the parsed main part of a file."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"))
        old = package.read("word/document.xml")
    change(root)
    _replaced(path, "word/document.xml", old, etree.tostring(root))


def _without(words, path):
    def remove(root):
        found = [p for p in root.iter(W + "p") if words in text_of(p) and not p.findall(f".//{W}txbxContent")]
        assert found
        for each in found:
            each.getparent().remove(each)

    _edited(path, remove)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("内部资料", "报头"),
        ("第46期", "期号"),
        ("2026年11月5日", "编印单位和日期"),
        ("1.\t青禾镇推行", "要目"),
        ("现将做法刊发", "编者按"),
        ("【安全生产】", "栏目"),
        ("送：", "版记"),
    ],
)
def test_a_line_taken_out_of_the_page_is_found_and_its_part_named(issue_file, full_issue, words, part):
    _without(words, issue_file)
    for report in (inspect_docx(issue_file), inspect_docx(issue_file, full_issue)):
        assert not report.complete
        assert [each.split(":")[0] for each in _details(report)] == [part]


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("总第1286期", "总第1287期", "期号"),
        ("县政府县长", "县政府副县长", "版记"),
        ("【安全生产】", "【安全保卫】", "栏目"),
    ],
)
def test_a_changed_character_outside_the_items_is_found(issue_file, old, new, part):
    _changed(issue_file, old, new)
    report = inspect_docx(issue_file)
    assert not report.complete
    assert [each.split(":")[0] for each in _details(report)] == [part]


def test_a_paragraph_added_outside_the_items_is_found(issue_file):
    _edited(issue_file, lambda root: root.find(W + "body").insert(0, _stray()))
    report = inspect_docx(issue_file)
    assert (report.complete, _details(report)) == (False, ["其他: 2/0"])


def _stray():
    stray = etree.Element(W + "p")
    etree.SubElement(etree.SubElement(stray, W + "r"), W + "t").text = "另纸"
    return stray


def test_a_heading_moved_to_another_item_is_found(issue_file):
    def move(root):
        heading = next(p for p in root.iter(W + "p") if text_of(p) == "【社情民意】")
        body = heading.getparent()
        body.remove(heading)
        body.insert(list(body).index(next(p for p in body if text_of(p) == "【安全生产】")) + 1, heading)

    _edited(issue_file, move)
    report = inspect_docx(issue_file)
    assert not report.complete
    assert _kinds(report) == {Finding.ORDER_DIFFERS}


@pytest.mark.parametrize("where", ["run", "style"])
def test_hidden_text_does_not_count(issue_file, where):
    if where == "run":
        _edited(issue_file, lambda root: _hide(next(p for p in root.iter(W + "p") if text_of(p) == "逐库巡查。")))
    else:
        _edited_styles(issue_file)
    report = inspect_docx(issue_file)
    assert not report.complete
    assert _details(report, Finding.CHARACTERS_DIFFER)[0].startswith("3: ")


def _hide(paragraph):
    for run in paragraph.iter(W + "r"):
        etree.SubElement(run.find(W + "rPr"), W + "vanish")


def _edited_styles(path):
    with zipfile.ZipFile(path) as package:
        old = package.read("word/styles.xml")
    root = etree.fromstring(old)
    style = next(each for each in root.iter(W + "style") if each.get(W + "styleId") == "BodyText")
    etree.SubElement(style.find(W + "rPr"), W + "vanish")
    _replaced(path, "word/styles.xml", old, etree.tostring(root))


def test_text_that_only_looks_hidden_counts(issue_file):
    _edited(issue_file, lambda root: _show(next(p for p in root.iter(W + "p") if text_of(p) == "逐库巡查。")))
    assert inspect_docx(issue_file).complete


def _show(paragraph):
    for run in paragraph.iter(W + "r"):
        etree.SubElement(run.find(W + "rPr"), W + "vanish").set(W + "val", "0")


def test_a_picture_taken_out_is_found(issue_file):
    _edited(issue_file, lambda root: [each.getparent().remove(each) for each in list(root.iter(W + "drawing"))[:1]])
    report = inspect_docx(issue_file)
    assert (report.complete, _details(report, Finding.PICTURES_DIFFER)) == (False, ["0/1"])


def test_a_picture_that_could_not_be_printed_is_listed(tmp_path, kuaibao, full_issue):
    write_issue(full_issue, kuaibao, tmp_path / "a.docx", lambda _: b"broken")
    report = inspect_docx(tmp_path / "a.docx")
    assert _details(report, Finding.PICTURE_NOT_PRINTED) == ["〔图片：巡查.png，无法印出〕"]
    assert report.complete
    _changed(tmp_path / "a.docx", "巡查.png，无法", "巡逻.png，无法")
    assert not inspect_docx(tmp_path / "a.docx").complete


def test_the_imprint_counts_once_for_new_readers_only(issue_file):
    def spoil(root):
        for fallback in list(root.iter(MC + "Fallback")):
            fallback.clear()

    _edited(issue_file, spoil)
    assert inspect_docx(issue_file).complete


def test_head_and_imprint_of_a_circular_and_the_sheet_are_watched_too(tmp_path, layouts, an_official, a_sheet):
    write_official(an_official, layouts["gongwen"], tmp_path / "通报.docx")
    _changed(tmp_path / "通报.docx", "〔2026〕46号", "〔2026〕47号")
    assert _details(inspect_docx(tmp_path / "通报.docx")) == ["期号: 13/13"]
    write_signoff_sheet(a_sheet, layouts["qianfadan"], tmp_path / "签发单.docx")
    assert inspect_docx(tmp_path / "签发单.docx").complete
    _changed(tmp_path / "签发单.docx", "陈一帆", "陈二帆")
    assert not inspect_docx(tmp_path / "签发单.docx").complete


def test_a_pitch_changed_in_every_paragraph_is_the_pitch_reported(issue_file):
    def spread(root):
        for place in root.iter(W + "pPr"):
            spacing = place.find(W + "spacing")
            spacing = etree.SubElement(place, W + "spacing") if spacing is None else spacing
            spacing.set(W + "line", "640")
            spacing.set(W + "lineRule", "exact")

    _edited(issue_file, spread)
    report = inspect_docx(issue_file)
    assert (report.line_pitch, report.lines_per_page) == (32.0, 19)
    assert _details(report, Finding.PITCH_DIFFERS) == ["32/28.95"]


def test_a_pitch_that_differs_in_some_paragraphs_is_reported(issue_file):
    _changed(issue_file, 'w:line="579"', 'w:line="640"')
    report = inspect_docx(issue_file)
    assert report.line_pitch == 28.95
    assert _details(report, Finding.PITCHES_MIXED) == ["28.95、32"]


def test_characters_in_a_line_follow_from_the_size_in_the_runs(issue_file):
    def enlarge(root):
        for look in root.iter(W + "rPr"):
            for size in look.findall(W + "sz"):
                look.remove(size)
            etree.SubElement(look, W + "sz").set(W + "val", "36")

    _edited(issue_file, enlarge)
    assert inspect_docx(issue_file).characters_per_line == 24


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
    missing = {each.detail for each in report.notes if each.kind is Finding.FONT_MISSING}
    assert missing == set(found) - {"黑体"}


def test_fonts_nobody_can_ask_for_are_said_to_be_unchecked(issue_file, monkeypatch):
    monkeypatch.setattr(report_module.shutil, "which", lambda name: None)
    report = inspect_docx(issue_file)
    assert {font.found for font in report.fonts} == {None}
    assert Finding.FONTS_NOT_CHECKED in {note.kind for note in report.notes}
    assert (report.complete, report.problems) == (True, ())


def test_an_answer_about_fonts_that_does_not_come_is_not_waited_for(issue_file, monkeypatch):
    def hang(command, **named):
        raise subprocess.TimeoutExpired(command, named["timeout"])

    monkeypatch.setattr(report_module.shutil, "which", lambda name: "fc-match")
    monkeypatch.setattr(report_module.subprocess, "run", hang)
    assert {font.found for font in inspect_docx(issue_file).fonts} == {None}


def test_that_no_page_was_rendered_is_a_note_and_no_fault(issue_file):
    found = report_json(inspect_docx(issue_file))
    assert {"kind": "pages_not_rendered", "detail": ""} in found["notes"]
    assert found["problems"] == []


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
