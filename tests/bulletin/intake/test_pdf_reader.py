"""A PDF comes back as the paragraphs it was printed from."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ocr_pages import LINES, encoded
from ocr_pages import page as page_drawn

from bulletin.errors import Reason, Unreadable
from bulletin.intake.door import read_incoming
from bulletin.intake.incoming import Kind, Warning, Wish
from bulletin.intake.pdf.reader import MOST_PAGES, read_pdf
from bulletin.intake.reading import Reading
from bulletin.text import Paragraph, Role, plain

FILES = Path(__file__).parent / "pdf_files"
DRAFTS = Path(__file__).parents[3] / "resources" / "samples" / "drafts"
LANDSLIDE = (FILES / "landslide.pdf").read_bytes()
TABLE = (FILES / "table.pdf").read_bytes()


def remarks(reading: Reading) -> dict[Kind, Warning]:
    return {each.kind: each for each in reading.warnings}


def pdf(*objects: str, pages: int = 1) -> bytes:
    """Return a PDF without a table of its objects, which PDFium makes for itself."""
    kids = " ".join("3 0 R" for _ in range(pages))
    parts = (
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [10 0 R] /DA (/F 12 Tf) >> >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} /MediaBox [0 0 595 842] >>",
        *objects,
    )
    body = "".join(f"{at} 0 obj\n{part}\nendobj\n" for at, part in enumerate(parts, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n%%EOF".encode("latin-1")


def stream(drawing: str) -> str:
    return f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream"


def page(more: str = "") -> str:
    fonts = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    return f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << {fonts} >> {more} >>"


def test_a_draft_printed_and_read_has_the_paragraphs_it_had() -> None:
    draft = read_incoming(DRAFTS / "关于落雁乡县道山体滑坡的紧急信息（初报）.docx")
    wanted = ["".join(block.plain.split()) for block in draft.text]
    found = ["".join(block.plain.split()) for block in read_pdf(LANDSLIDE).text]
    assert [each for each in wanted if each not in found] == []


def test_the_title_is_known_by_its_size_and_place() -> None:
    lines = [block for block in read_pdf(LANDSLIDE).text if isinstance(block, Paragraph)]
    assert [line.plain for line in lines if line.role is Role.TITLE] == ["落雁乡境内县道发生山体滑坡　暂无人员伤亡"]


def test_joined_lines_are_counted_and_heads_and_page_numbers_named() -> None:
    seen = remarks(read_pdf(LANDSLIDE))
    assert seen[Kind.LINES_JOINED].count > 5
    assert "紧急信息 请勿外传" in seen[Kind.HEADERS_FOOTERS].detail
    assert "— 1 —" in seen[Kind.HEADERS_FOOTERS].detail
    assert Kind.MISSING_TEXT not in seen


def test_two_columns_are_read_one_after_the_other() -> None:
    text = plain(read_pdf((FILES / "columns.pdf").read_bytes()).text).split("\n")
    assert len(text) == 7
    assert text[1].startswith("云水湖北岸今年新建湿地公园一处，占地三百二十亩，栽种芦苇、菖蒲等水生植物四万余株，")
    assert all(line.endswith("。") for line in text[1:])


def test_the_cells_of_a_table_are_kept_apart() -> None:
    text = plain(read_pdf(TABLE).text).split("\n")
    assert "青禾镇\t12000\t11400\t95%" in text
    assert text[-1] == "下一步将加快进度。"


def test_a_password_and_damage_are_told_apart() -> None:
    with pytest.raises(Unreadable) as locked:
        read_pdf((FILES / "locked.pdf").read_bytes())
    assert locked.value.reason is Reason.ENCRYPTED
    with pytest.raises(Unreadable) as damaged:
        read_pdf(b"%PDF-1.4\n" + bytes(200))
    assert damaged.value.reason is Reason.DAMAGED


def test_words_of_latin_letters_keep_their_blanks_and_numbers_their_places() -> None:
    drawing = "BT /F 12 Tf 72 700 Td (Total ) Tj 80 0 Td (1 024) Tj ET BT /F 12 Tf 72 680 Td (next line) Tj ET"
    assert plain(read_pdf(pdf(page(), stream(drawing))).text).split() == ["Total", "1", "024", "next", "line"]


def test_text_running_up_the_page_is_read_along_its_own_way() -> None:
    first = "BT /F 12 Tf 0 1 -1 0 100 100 Tm (first row) Tj ET"
    drawing = first + " BT /F 12 Tf 0 1 -1 0 130 100 Tm (second and much longer row of text) Tj ET"
    assert plain(read_pdf(pdf(page(), stream(drawing))).text) == "first row\nsecond and much longer row of text"


def test_a_watermark_is_named_and_no_text() -> None:
    drawing = "BT /F 12 Tf 72 700 Td (body) Tj ET BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET"
    reading = read_pdf(pdf(page(), stream(drawing)))
    assert plain(reading.text) == "body"
    assert remarks(reading)[Kind.HEADERS_FOOTERS].detail == "DRAFT"


def test_a_small_raised_figure_does_not_run_into_a_number() -> None:
    drawing = "BT /F 12 Tf 72 700 Td (cases) Tj /F 7 Tf 4 Ts (1) Tj /F 12 Tf 0 Ts (86) Tj ET"
    assert plain(read_pdf(pdf(page(), stream(drawing))).text) == "cases¹86"


def test_the_values_of_a_form_and_the_comments_come_along() -> None:
    form = pdf(
        page("/Annots [10 0 R 11 0 R]"), stream("BT /F 12 Tf 72 700 Td (Name:) Tj ET"),
        "null", "null", "null", "null", "null",
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /V (Li Mingxuan) /Rect [120 695 300 712] /P 3 0 R /F 4 >>",
        "<< /Type /Annot /Subtype /Text /Contents (check the date) /Rect [10 10 20 20] /P 3 0 R >>",
    )  # fmt: skip
    reading = read_pdf(form)
    assert "Li Mingxuan" in plain(reading.text)
    assert remarks(reading)[Kind.COMMENTS_KEPT].detail == "check the date"


def test_of_a_long_file_the_first_pages_are_read() -> None:
    reading = read_pdf(pdf(page(), stream("BT /F 12 Tf 72 400 Td (body) Tj ET"), pages=MOST_PAGES + 2))
    assert remarks(reading)[Kind.PAGES_LEFT] == Warning(Kind.PAGES_LEFT, 2, "301—302")
    assert plain(reading.text).count("body") == MOST_PAGES


def test_a_scan_is_refused_where_nothing_may_recognise_it() -> None:
    image = "<< /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    scan = "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>"
    data = pdf(scan, stream("q 595 0 0 842 0 0 cm /I Do Q"), f"{image}\nstream\nx\nendstream", pages=2)
    with pytest.raises(Unreadable) as refused:
        read_pdf(data, Wish(ocr=False))
    assert (refused.value.reason, refused.value.facts["pages"]) == (Reason.SCANNED, 2)


def test_a_page_that_is_a_scan_is_recognised() -> None:
    reading = read_pdf(encoded(page_drawn(), "PDF", resolution=150))
    assert plain(reading.text) == f"{LINES[0]}\n{LINES[1]}{LINES[2]}\n{LINES[3]}"
    assert remarks(reading)[Kind.OCR_READ].count == len(LINES)


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from([LANDSLIDE, TABLE]),
       st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=30),
       st.integers(1, 10**6))
def test_any_change_is_read_or_refused(data: bytes, changes: list[tuple[int, int]], end: int) -> None:
    made = bytearray(data)
    for place, byte in changes:
        made[place % len(made)] = byte
    with contextlib.suppress(Unreadable):
        assert isinstance(read_pdf(bytes(made[:end]), Wish(ocr=False)), Reading)
