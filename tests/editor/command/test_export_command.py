"""`export` and `volume`: one issue, a year of them, a bound year."""

import json
from argparse import Namespace
from datetime import timedelta
from hashlib import sha256

import pytest
from builders import NOON
from imported import OLD_WORD, a_pdf, imported
from printed_issues import printed_issue
from pypdf import PdfReader

import main
from bulletin.desk import publishing
from bulletin.desk.volume import Bound
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.layout.pdf import office_suite
from bulletin.layout.pdf.text import page_texts
from editor.command import exporting
from editor.command.counter import DONE, FOUND, Counter
from editor.command.exporting import export, volume
from editor.command.parser import make_parser

ONE = ["export", "--journal", "信息快报", "--year", "2026", "--number", "51", "--to"]
ALL = ["export", "--journal", "信息快报", "--year", "2026", "--all", "--to"]


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON + timedelta(hours=1), lambda words: None, main.RESOURCES)


@pytest.fixture
def issue(office, tmp_path):
    return printed_issue(office, tmp_path / "press", "青禾镇工人进厂开工")


@pytest.fixture
def without_libreoffice(monkeypatch):
    monkeypatch.setattr(office_suite, "_NAMES", ())


def asked(*words) -> Namespace:
    return make_parser().parse_args([str(word) for word in words])


def deeds(office, issue):
    with office.archive.reading() as work:
        return [entry.deed for entry in work.log.of_issue(issue.id)]


def test_one_issue_is_its_stored_bytes(counter, office, issue, tmp_path):
    told = export(counter, asked(*ONE, tmp_path / "a.docx")).document
    assert (tmp_path / "a.docx").read_bytes() == publishing.file_of(office.archive, issue)
    assert (told["file"], told["sha256"]) == (str(tmp_path / "a.docx"), issue.sha256)
    assert set(told) == {"file", "sha256", "pages"}
    assert deeds(office, issue).count("export_issue") == 1


def test_one_issue_as_pdf_can_be_searched(counter, issue, tmp_path):
    told = export(counter, asked(*ONE, tmp_path / "a.pdf")).document
    texts = page_texts((tmp_path / "a.pdf").read_bytes())
    assert "青禾镇工人进厂开工" in "".join(texts)
    assert told["pages"] == len(texts)
    assert told["sha256"] == sha256((tmp_path / "a.pdf").read_bytes()).hexdigest()


def test_without_libreoffice_the_preview_writes_a_pdf_and_says_so(
        counter, issue, tmp_path, qapp, without_libreoffice):
    with pytest.raises(Trouble) as no:
        export(counter, asked(*ONE, tmp_path / "a.pdf"))
    assert no.value.cause is Cause.NO_OFFICE_SUITE
    answer = export(counter, asked(*ONE, tmp_path / "a.pdf", "--quick"))
    assert answer.document["made_by"] == "preview"
    assert "预览" in answer.lines[1]
    reader = PdfReader(tmp_path / "a.pdf")
    assert "青禾镇工人进厂开工" in "".join(page_texts((tmp_path / "a.pdf").read_bytes()))
    assert "预览" in reader.metadata.subject


def test_another_ending_and_another_issue_are_refused(counter, issue, tmp_path):
    for words, reason in (((*ONE, tmp_path / "a.odt"), Reason.EXPORT_FORMAT),
                          ((*ONE[:-2], "77", "--to", tmp_path / "a.pdf"), Reason.UNKNOWN)):
        with pytest.raises(Refused) as no:
            export(counter, asked(*words))
        assert no.value.reason is reason


def test_a_year_goes_into_a_folder_and_each_file_is_entered(counter, office, issue, tmp_path):
    answer = export(counter, asked(*ALL, tmp_path / "all"))
    (line,) = answer.document["issues"]
    assert (line["year"], line["number"], line["error"]) == (2026, 51, None)
    assert line["files"] == [{"file": str(tmp_path / "all" / "信息快报2026年第51期.docx"), "sha256": issue.sha256}]
    assert (answer.status, deeds(office, issue).count("export_issue")) == (DONE, 1)
    again = export(counter, asked(*ALL, tmp_path / "all"))
    assert again.document["issues"][0]["kept"] == [line["files"][0]["file"]]
    assert "未动" in again.lines[0]


def test_an_issue_that_fails_is_said_and_found_by_the_status(counter, issue, tmp_path):
    (tmp_path / "all" / "信息快报2026年第51期.docx").mkdir(parents=True)
    answer = export(counter, asked(*ALL, tmp_path / "all", "--existing", "replace"))
    assert answer.status == FOUND
    assert answer.document["issues"][0]["error"]["reason"]
    json.dumps(answer.document)


def test_a_year_without_issues_and_an_unknown_journal_are_refused(counter, issue, tmp_path):
    for words in (("export", "--journal", "信息快报", "--year", "2020", "--all", "--to", tmp_path),
                  ("export", "--journal", "别的", "--year", "2026", "--all", "--to", tmp_path)):
        with pytest.raises(Refused) as no:
            export(counter, asked(*words))
        assert no.value.reason is Reason.UNKNOWN


def test_either_a_number_or_all_of_them_is_asked_for(capsys):
    for words in ([*ONE[:5], "--to", "a.docx"], [*ONE[:-1], "--all", "--to", "a"]):
        with pytest.raises(SystemExit) as left:
            asked(*words)
        assert left.value.code == 2
    capsys.readouterr()


def test_a_volume_is_bound_and_entered(counter, office, issue, tmp_path):
    wanted = ("volume", "--journal", "信息快报", "--year", "2026", "--to")
    answer = volume(counter, asked(*wanted, tmp_path / "合订本.pdf"))
    assert answer.document["pages"] == len(PdfReader(tmp_path / "合订本.pdf").pages)
    assert (tmp_path / "合订本目录.docx").exists()
    assert answer.document["issues"] == 1
    with pytest.raises(Refused):
        volume(counter, asked(*wanted, tmp_path / "合订本.docx"))


def test_an_old_bulletin_goes_out_as_it_came_or_as_the_pdf_of_that_file(counter, office, tmp_path, monkeypatch):
    monkeypatch.setattr(exporting, "count_pages", lambda path, seconds: 1)
    imported(office, OLD_WORD.read_bytes())
    one = ("export", "--journal", "信息快报", "--year", "2024", "--number", "12", "--to")
    assert export(counter, asked(*one, tmp_path / "第12期.doc")).status == DONE
    assert (tmp_path / "第12期.doc").read_bytes() == OLD_WORD.read_bytes()
    export(counter, asked(*one, tmp_path / "第12期.pdf", "--quick"))
    assert "春耕" in "".join(page_texts((tmp_path / "第12期.pdf").read_bytes())), "not drawn by ourselves"
    with pytest.raises(Refused) as no:
        export(counter, asked(*one, tmp_path / "第12期.docx"))
    assert no.value.reason is Reason.EXPORT_FORMAT


def test_a_scan_goes_out_with_its_own_pages_counted(counter, office, tmp_path, without_libreoffice):
    scan = a_pdf((595, 842), (595, 842))
    imported(office, scan)
    answer = export(counter, asked(*ONE[:3], "--year", "2024", "--number", "12", "--to", tmp_path / "第12期.pdf"))
    assert (answer.document["pages"], (tmp_path / "第12期.pdf").read_bytes()) == (2, scan)


def test_what_could_not_be_bound_is_named(counter, office, tmp_path, monkeypatch):
    def bound(archive, journal_id, year, to, layouts, told):
        to.write_bytes(b"")
        to.with_suffix(".docx").write_bytes(b"")
        return Bound(to, to.with_suffix(".docx"), 3, 9, tuple(f"第{number}期" for number in range(4, 12)))
    monkeypatch.setattr(exporting, "make_volume", bound)
    answer = volume(counter, asked("volume", "--journal", "信息快报", "--year", "2024", "--to", tmp_path / "a.pdf"))
    assert answer.document["left_out"][:2] == ["第4期", "第5期"]
    assert answer.lines[-1] == "第4期、第5期、第6期、第7期、第8期、第9期等 8 期的旧刊原件不能转成 PDF，没有装入。"
    assert answer.status == FOUND
