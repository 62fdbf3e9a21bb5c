"""The sign-off sheet shows what is signed and leaves room to sign by hand."""

from dataclasses import replace

import docx
import pytest

from bulletin.layout.reading import items_in, open_docx, tag
from bulletin.layout.signoff_writer import write_signoff_sheet


def _once(texts):
    return [text for n, text in enumerate(texts) if n == 0 or text != texts[n - 1]]


@pytest.fixture
def cells(tmp_path, layouts):
    """Return a function that writes a sheet and gives back its table as lists of cell texts, merged ones once."""

    def write(sheet):
        path = tmp_path / "签发单.docx"
        write_signoff_sheet(sheet, layouts["qianfadan"], path)
        rows = docx.Document(str(path)).tables[0].rows
        return [_once([cell.text for cell in row.cells]) for row in rows]

    return write


def test_the_sheet_shows_number_people_titles_and_lists(cells, a_sheet):
    rows = cells(a_sheet)
    assert rows[0] == ["期号", "第46期", "日期", "2026年11月5日"]
    assert rows[1] == ["拟稿", "陈一帆", "核稿", "林晓"]
    assert rows[2] == ["签发", "", "印数", "60份"]
    assert rows[-2] == ["篇目", "\n1.\t青禾镇推进老旧小区改造\n2.\t我县投资增长9.8%\n"]
    assert rows[-1] == ["发送范围", "\n报：市委办公室\n送：县长\n发：各乡镇\n"]


def test_a_sheet_to_be_signed_has_a_line_for_the_signature(cells, a_sheet):
    assert any("签名" in text for row in cells(a_sheet) for text in row)


def test_a_signed_sheet_shows_name_and_opinion_and_no_such_line(cells, a_sheet):
    rows = cells(replace(a_sheet, signed_by="何志远", opinion="同意印发。"))
    assert rows[2][1] == "何志远"
    assert rows[3] == ["签发意见", "\n同意印发。"]
    assert not any("签名" in text for row in rows for text in row)


def test_heading_and_code_of_the_revisions_stand_above(tmp_path, layouts, a_sheet):
    path = tmp_path / "签发单.docx"
    write_signoff_sheet(a_sheet, layouts["qianfadan"], path)
    lines = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert lines[:2] == ["《信息快报》签发单", "文稿核对码：7F3A-92C1"]


def test_every_word_of_the_sheet_is_counted(tmp_path, layouts, a_sheet):
    path = tmp_path / "签发单.docx"
    written = write_signoff_sheet(replace(a_sheet, date=None), layouts["qianfadan"], path)
    (item,) = items_in(open_docx(path.read_bytes(), path.name))
    assert item.title == "《信息快报》签发单"
    assert len(item.text) == written.characters


def test_strange_values_do_not_stop_the_sheet(cells, a_sheet):
    bad = "\x02坏\ud900\n值\t"
    sheet = replace(a_sheet, journal=bad, number_line=bad, titles=(bad,) * 60, drafted_by=bad, opinion=bad, code=bad)
    assert len(cells(sheet)) == 7


def test_the_head_of_the_log_stands_beside_the_code(tmp_path, layouts, a_sheet):
    path = tmp_path / "签发单.docx"
    write_signoff_sheet(replace(a_sheet, head="5f3a 91c2 77de"), layouts["qianfadan"], path)
    assert docx.Document(str(path)).paragraphs[1].text == "台账校验码：5f3a 91c2\u00a077de\t文稿核对码：7F3A-92C1"


def test_many_long_titles_are_set_smaller_so_that_the_form_keeps_to_one_page(layouts, a_sheet, tmp_path, part):
    titles = ("县农业农村局多措并举推进高标准农田建设取得明显成效，全年建成高标准农田3.6万亩",) * 12
    write_signoff_sheet(replace(a_sheet, titles=titles), layouts["qianfadan"], tmp_path / "签发单.docx")
    body = part(tmp_path / "签发单.docx")
    (table,) = body.iter(tag("tbl"))
    (size,) = {each.get(tag("val")) for each in table.iter(tag("sz"))}
    assert 16 <= int(size) < 28  # half points
    high = sum(int(each.get(tag("val"))) for each in body.iter(tag("trHeight")))
    assert high < layouts["qianfadan"].page.text_height
