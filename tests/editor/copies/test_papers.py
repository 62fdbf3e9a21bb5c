"""The register as a file, and the numbered copies: written where they were wanted, and noted as having left."""

import pytest
from PySide6.QtWidgets import QFileDialog

from bulletin.layout.reading import open_docx, printed_in


@pytest.fixture
def choose(monkeypatch):
    """Choose `path` in the question for a place, as soon as it is asked."""
    def choosing(sheet, path):
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: None)
        sheet.papers.asked_for.connect(lambda dialog: dialog.fileSelected.emit(str(path)))
    return choosing


def words_in(path):
    return "".join(text for _, text in printed_in(open_docx(path.read_bytes(), path.name)))


def left(office, issue):
    with office.archive.reading() as work:
        return [(line.deed, line.reason) for line in work.log.of_issue(issue.id) if line.deed.startswith("export")]


def test_the_register_is_written_and_noted(sheet, choose, office, issue, tmp_path):
    choose(sheet, tmp_path / "登记表.docx")
    sheet.bar.export.click()
    assert "000001县委书记" in words_in(tmp_path / "登记表.docx")
    assert left(office, issue) == [("export_register", "登记表.docx")]
    assert sheet.page.told.text() == "登记表已存为 登记表.docx"


def test_a_place_that_cannot_be_written_is_told(sheet, choose, office, issue, tmp_path):
    (tmp_path / "file").touch()
    choose(sheet, tmp_path / "file" / "登记表.docx")
    sheet.bar.export.click()
    assert sheet.page.wrong.isVisible()
    assert left(office, issue) == []


def test_each_copy_of_a_classified_issue_has_its_own_file(classified, sheet, choose, office, tmp_path):
    choose(sheet, tmp_path)
    sheet.bar.numbered.click()
    folder = tmp_path / "信息快报2026年第51期分份"
    files = sorted(folder.iterdir())
    assert [each.name for each in files] == [f"信息快报2026年第51期第00000{n}份.docx" for n in (1, 2, 3)]
    assert "000003" in words_in(files[2])
    assert [name for _, name in left(office, classified)] == [each.name for each in files]
    assert sheet.page.told.text() == "已分份印制 3 份，存在 信息快报2026年第51期分份"
    assert not sheet.page.stop.isVisible()


def test_written_again_nothing_is_written_over(classified, sheet, choose, tmp_path):
    choose(sheet, tmp_path)
    sheet.table.choose(each.id for each in sheet.table._copies[:2])
    sheet.bar.numbered.click()
    sheet.bar.numbered.click()
    assert [len(list((tmp_path / f"信息快报2026年第51期分份{n}").iterdir())) for n in ("", "2")] == [2, 2]
