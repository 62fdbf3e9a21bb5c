"""A scan pasted into a document is read as a scan is; next to text a picture that may be a page is told."""

import pytest
from docx_builder import BODY, LINKS, Docx, p, picture, r
from ocr_pages import LINES, encoded, page
from PIL import Image

from bulletin.errors import Reason, Unreadable
from bulletin.intake import ocr
from bulletin.intake.door import read_bytes
from bulletin.intake.guard.limits import Limits
from bulletin.intake.incoming import Incoming, Kind, Wish
from bulletin.intake.picture_forms import pixels
from bulletin.text import Picture, plain


def document(body: str, *pictures: bytes) -> bytes:
    media = {f"word/media/image{number}.png": data for number, data in enumerate(pictures, 1)}
    links = [(f"rId_{number}", f"{LINKS}/image", f"media/image{number}.png") for number in range(1, len(pictures) + 1)]
    return Docx(body, more=media, links=links).bytes()


def read(body: str, *pictures: bytes, wish: Wish = Wish()) -> Incoming:
    return read_bytes("扫描.docx", document(body, *pictures), wish)


def counts(incoming: Incoming) -> dict[Kind, int]:
    return {each.kind: each.count for each in incoming.warnings if each.kind is not Kind.TITLE_GUESSED}


def blank(wide: int, tall: int, form: str = "PNG") -> bytes:
    return encoded(Image.new("RGB", (wide, tall), "white"), form)


def test_the_text_of_a_scan_is_read_and_the_scan_kept() -> None:
    incoming = read(p(picture("rId_1")) + p(picture("rId_2")), encoded(page()), blank(400, 300))
    assert plain(incoming.text) == f"{LINES[0]}\n{LINES[1]}{LINES[2]}\n{LINES[3]}"
    assert [type(block) for block in incoming.text[-2:]] == [Picture, Picture]
    assert counts(incoming) == {Kind.LINES_JOINED: 1, Kind.OCR_READ: 4, Kind.PAGES_LEFT: 1}


def test_without_recognition_it_is_a_scan_of_so_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    body = p(picture("rId_1")) + p(picture("rId_2"))
    for wish in (Wish(ocr=False), Wish()):
        with pytest.raises(Unreadable) as refused:
            read(body, blank(400, 300), blank(300, 400), wish=wish)
        assert (refused.value.reason, refused.value.facts["pages"]) == (Reason.SCANNED, 2)
        monkeypatch.setattr(ocr, "installed", lambda: False)


def test_pictures_without_text_are_empty() -> None:
    for size in ((400, 300), (16, 16)):
        with pytest.raises(Unreadable) as refused:
            read(p(picture("rId_1")), blank(*size))
        assert refused.value.reason is Reason.EMPTY


def test_a_picture_like_a_page_beside_text_is_told() -> None:
    text = p(r(BODY))
    assert counts(read(text + p(picture("rId_1")), blank(1200, 1600))) == {Kind.PICTURE_TEXT: 1}
    assert counts(read(text + p(picture("rId_1", 150, 200)), blank(400, 300))) == {Kind.PICTURE_TEXT: 1}
    assert counts(read(text + p(picture("rId_1")), blank(1200, 300))) == {}


def test_a_document_with_pictures_is_given_what_recognition_costs() -> None:
    limits = Limits()
    assert limits.allowance(document(p(picture("rId_1")), blank(9, 9)), Wish()) == limits.recognition
    assert limits.allowance(document(p(r(BODY))), Wish()) == limits.usual
    assert limits.allowance(b"{\\rtf1 {\\pict 00}}", Wish()) == limits.recognition


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "TIFF"])
def test_the_size_of_a_picture_is_told_by_its_header(form: str) -> None:
    data = blank(30, 20, form)
    assert pixels(data) == (30, 20)
    assert pixels(data[:12]) == (0, 0) or form == "GIF"
