"""Tables keep their cells and how far they reach."""

from docx_builder import LINKS, PNG, Docx, cell, p, picture, r, table

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind
from bulletin.text import Cell, Picture, Table, plain

RESTART, CONTINUE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def span(columns: int | str) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def read(body: str) -> Table:
    (only,) = (block for block in read_bytes("表.docx", Docx(body).bytes()).text if isinstance(block, Table))
    return only


def test_joined_cells_reach_over_columns_and_rows() -> None:
    body = table(
        cell("类别", RESTART) + cell("受理", span(2)),
        cell("", CONTINUE) + cell("件次") + cell("占比"),
        cell("住房") + cell("98") + cell("30.1"),
    )
    assert read(body).rows == (
        (Cell("类别", rows=2), Cell("受理", columns=2)),
        (Cell("件次"), Cell("占比")),
        (Cell("住房"), Cell("98"), Cell("30.1")),
    )


def test_a_covered_cell_reads_as_an_empty_one() -> None:
    body = table(cell("类别", RESTART) + cell("受理", span(2)), cell("", CONTINUE) + cell("件次") + cell("占比"))
    assert read(body).plain == "类别\t受理\n\t件次\t占比"


def test_a_continuation_below_a_wide_cell_finds_its_column() -> None:
    body = table(
        cell("甲") + cell("乙", span(2) + RESTART),
        cell("丙") + cell("", span(2) + CONTINUE),
    )
    assert read(body).rows == ((Cell("甲"), Cell("乙", 2, 2)), (Cell("丙"),))


def test_a_continuation_of_nothing_is_a_cell_of_its_own() -> None:
    assert read(table(cell("孤", CONTINUE))).rows == ((Cell("孤"),),)


def test_text_in_a_covered_cell_is_told_as_hidden() -> None:
    incoming = read_bytes("表.docx", Docx(table(cell("上", RESTART), cell("遮", CONTINUE))).bytes())
    assert {each.kind: each.count for each in incoming.warnings}[Kind.HIDDEN_TEXT] == 1
    assert Kind.MISSING_TEXT not in {each.kind for each in incoming.warnings}
    assert plain(incoming.text) == "上\n"


def test_a_monstrous_span_is_held_to_what_word_can_do() -> None:
    assert read(table(cell("甲", span(100_000_000)) + cell("乙", span("x")))).rows == ((Cell("甲", 63), Cell("乙")),)


def test_columns_left_free_before_a_row_do_not_shift_it() -> None:
    before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    body = table(cell("甲") + cell("乙", RESTART), before + cell("", CONTINUE))
    assert read(body).rows == ((Cell("甲"), Cell("乙", rows=2)), ())


def test_paragraphs_in_a_cell_are_lines_and_a_table_within_is_flattened() -> None:
    inner = table(cell("内一") + cell("内二"))
    assert read(table(cell(p("首") + p("") + inner + p("尾")))).rows == ((Cell("首\n内一 内二\n尾"),),)


def test_cells_in_content_controls_and_inserted_rows_are_there_and_deleted_rows_are_not() -> None:
    control = f"<w:sdt><w:sdtContent>{cell('控')}</w:sdtContent></w:sdt>"
    body = table(control, "<w:trPr><w:ins/></w:trPr>" + cell("新"), "<w:trPr><w:del/></w:trPr>" + cell("旧"))
    incoming = read_bytes("表.docx", Docx(body).bytes())
    assert plain(incoming.text) == "控\n新"
    kinds = {each.kind for each in incoming.warnings}
    assert {Kind.INSERTIONS_ACCEPTED, Kind.DELETIONS_DROPPED} <= kinds
    assert Kind.MISSING_TEXT not in kinds


def test_a_picture_in_a_cell_comes_after_the_table_and_is_counted_as_moved() -> None:
    inner = table(cell(p(r("内") + picture())))
    body = table(cell(p(r("左") + picture())) + cell(inner + p("")))
    links = [("rId_picture", f"{LINKS}/image", "media/image1.png")]
    incoming = read_bytes("表.docx", Docx(body, more={"word/media/image1.png": PNG}, links=links).bytes())
    assert [type(block) for block in incoming.text] == [Table, Picture, Picture]
    assert {each.kind: each.count for each in incoming.warnings}[Kind.PICTURES_MOVED] == 2


def test_a_picture_in_a_cell_that_cannot_be_printed_is_left_and_not_moved() -> None:
    incoming = read_bytes("表.docx", Docx(table(cell(p(picture())))).bytes())
    kinds = {each.kind for each in incoming.warnings}
    assert Kind.PICTURES_LEFT in kinds
    assert Kind.PICTURES_MOVED not in kinds
