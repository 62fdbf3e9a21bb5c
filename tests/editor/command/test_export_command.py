"""`export` and `volume`: one issue, a year of them, a bound year."""

import json
from argparse import Namespace
from datetime import timedelta
from hashlib import sha256

import pytest
from builders import NOON
from printed_issues import printed_issue
from pypdf import PdfReader

import main
from bulletin.desk import publishing
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.layout.pdf import office_suite
from bulletin.layout.pdf.text import page_texts
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
