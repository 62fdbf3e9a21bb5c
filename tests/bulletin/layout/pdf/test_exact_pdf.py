"""Word files as exact PDFs: real ones by LibreOffice, and what is done when it loses something."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from bulletin.journals import Distribution
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.layout.pdf import exact as exact_pdf
from bulletin.layout.pdf.exact import exact_pdfs, without_hanging
from bulletin.layout.pdf.text import page_texts
from bulletin.text import Cell, Table, paragraph
from editor.shell.resources import resource

HANGING = "全镇工作组深入一线，逐户走访；解决用水、用电、用工问题。" * 6
RARE = "𠮷野家老板é反映ﬁ厂、㎡、①、℃与〔2026〕3号文，Lora-based 设备补贴12.5%。"
TABLE = Table(tuple(tuple(Cell(f"第{row}行{column}列") for column in range(3)) for row in range(40)))


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    folder, layout = tmp_path_factory.mktemp("docx"), load_layout(resource("layouts", "kuaibao.toml"))
    made = []
    for number in (1, 2):
        items = tuple(PrintedItem(f"青禾镇第{at}项工作进展顺利", "工作动态", (
            paragraph(HANGING), paragraph(RARE), *([TABLE] if at else [])), "青禾镇  李明轩") for at in range(number))
        issue = PrintedIssue("信息快报", f"第{number}期", "云溪县政府办公室", date(2026, 11, 20), "", "", items, "",
                             Distribution(("县委书记",), (), (), 60), ())
        write_issue(issue, layout, folder / f"{number}.docx", lambda sha256: b"")
        made.append((folder / f"{number}.docx").read_bytes())
    return made


def test_nothing_is_lost_on_the_way_through_libreoffice(documents):
    told = []
    one, two = exact_pdfs(documents, 120, told=told.append)
    assert (one.missing, two.missing, one.whole, two.whole) == ((), (), True, True)
    assert len(page_texts(two.data)) == two.pages
    assert two.pages > one.pages
    assert told[-1] == 2


def test_where_something_is_lost_it_is_tried_once_more_without_hanging_marks(documents, monkeypatch):
    calls = []

    def office(group, timeout, **_):
        calls.append(group)
        return tuple(b"short" if each in documents else b"whole" for each in group)

    everything = "".join(text for _, text in exact_pdf.printed_in(exact_pdf.open_docx(documents[0], "")))
    monkeypatch.setattr(exact_pdf, "pdfs_of", office)
    monkeypatch.setattr(exact_pdf, "page_texts", lambda pdf: (everything[:-1] if pdf == b"short" else everything,))
    (made,) = exact_pdfs(documents[:1], 120)
    assert (made.data, made.whole, len(calls)) == (b"whole", True, 2)
    monkeypatch.setattr(exact_pdf, "page_texts", lambda pdf: (everything[:-1],))
    (made,) = exact_pdfs(documents[:1], 120)
    assert made.data == b"short"
    assert [each.text for each in made.missing] == [everything[-1]]


def test_what_came_to_nothing_is_said(documents, monkeypatch):
    monkeypatch.setattr(exact_pdf, "pdfs_of", lambda group, timeout, **_: (None,) * len(group))
    assert [each.data for each in exact_pdfs(documents, 120)] == [None, None]
    monkeypatch.setattr(exact_pdf, "pdfs_of", lambda group, timeout, **_: (b"half",) * len(group))
    assert not exact_pdfs(documents[:1], 120)[0].whole


def test_what_is_no_word_file_does_not_keep_the_others_back(documents, monkeypatch):
    text = "".join(text for _, text in exact_pdf.printed_in(exact_pdf.open_docx(documents[0], "")))
    monkeypatch.setattr(exact_pdf, "pdfs_of", lambda group, timeout, **_: (b"pdf",) * len(group))
    monkeypatch.setattr(exact_pdf, "page_texts", lambda pdf: (text,))
    wrong, right = exact_pdfs([b"no docx", documents[0]], 120)
    assert (wrong.data, right.whole) == (None, True)


def test_hanging_marks_are_switched_off_and_nothing_else(documents):
    before, after = (ZipFile(BytesIO(each)) for each in (documents[0], without_hanging(documents[0])))
    assert before.namelist() == after.namelist()
    differing = [name for name in before.namelist() if before.read(name) != after.read(name)]
    assert differing == ["word/styles.xml"]
    assert b'<w:overflowPunct w:val="0"/>' in after.read("word/styles.xml")
