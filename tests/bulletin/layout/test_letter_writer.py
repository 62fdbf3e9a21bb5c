"""Letters stand in one file, each on a page of its own."""

from datetime import date
from pathlib import Path

import docx
import pytest

from bulletin.errors import Cause, Trouble
from bulletin.layout.dense_tables import with_dense_tables
from bulletin.layout.layout import load_layout
from bulletin.layout.letter_writer import write_letters
from bulletin.layout.page import Attachment, Official
from bulletin.text import Cell, Table, paragraph

LAYOUT = load_layout(Path(__file__).parents[3] / "resources" / "layouts" / "gongwen.toml")


def letter(to):
    table = Table(((Cell("标题"), Cell("情况")), (Cell(f"{to}的来稿"), Cell("已刊发"))))
    return Official(
        "", "", "信息采用通知单", to, (paragraph("具体如下："), table), "云溪县政府办公室", date(2026, 12, 2), (), "",
        sealed=False, attachments=(Attachment("不印的附件", (paragraph("内容"),)),))


def test_each_begins_a_page_and_says_all(tmp_path):
    path = tmp_path / "通知单.docx"
    written = write_letters([letter("青禾镇"), letter("白石乡"), letter("县水利局")], LAYOUT, path, "通知单")
    file = docx.Document(str(path))
    words = [each.text for each in file.paragraphs if each.text]
    units = ["青禾镇：", "白石乡：", "县水利局："]
    assert [each for each in words if each in units] == units
    assert [table.rows[1].cells[0].text for table in file.tables] == [
        "青禾镇的来稿", "白石乡的来稿", "县水利局的来稿"]
    assert sum("pageBreakBefore" in each._p.xml for each in file.paragraphs) == 2
    assert written.characters == sum(len(each.replace(" ", "")) for each in words) + sum(
        len(cell.text) for table in file.tables for row in table.rows for cell in row.cells)
    assert "不印的附件" not in "".join(words)


def test_no_letters_make_an_empty_file(tmp_path):
    write_letters([], LAYOUT, tmp_path / "空.docx", "空")
    assert docx.Document(str(tmp_path / "空.docx")).tables == []


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(Trouble) as trouble:
        write_letters([letter("青禾镇")], LAYOUT, tmp_path / "no" / "a.docx", "通知单")
    assert trouble.value.cause is Cause.FILE_MISSING


def test_dense_tables_are_a_size_smaller_and_never_larger():
    assert with_dense_tables(LAYOUT).faces.table.size == 10.5
    assert with_dense_tables(with_dense_tables(LAYOUT)) == with_dense_tables(LAYOUT)
