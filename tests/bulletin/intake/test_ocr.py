"""Text in pictures is recognised, without a network, however the page lies."""

import socket

import pytest
from ocr_pages import LINES, encoded, page, speckled

from bulletin.errors import Reason, Unreadable
from bulletin.intake import ocr
from bulletin.intake.incoming import Kind
from bulletin.intake.tally import Tally


def test_it_is_known_without_loading_whether_recognition_is_there() -> None:
    assert ocr.installed()


def test_a_clean_page_is_read_without_a_mistake_and_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("no connection may be tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    lines = ocr.recognised(encoded(page()))
    assert tuple(line.text for line in lines) == LINES
    assert all(line.score > ocr.SURE for line in lines)


def test_a_page_on_its_side_is_turned() -> None:
    lines = ocr.recognised(encoded(page().rotate(90, expand=True)))
    assert tuple(line.text for line in lines) == LINES


def test_a_speckled_page_is_read_all_the_same() -> None:
    lines = ocr.recognised(encoded(speckled(page())))
    read, written = "".join(line.text for line in lines), "".join(LINES)
    assert sum(character in read for character in written) >= 0.95 * len(written)


def test_an_uncertain_line_is_marked_in_the_text_and_counted() -> None:
    tally = Tally()
    lines = [ocr.OcrLine("全县会议", 0.99, 0, 0, 160, 40), ocr.OcrLine("千斤顶", 0.5, 0, 60, 120, 100)]
    assert [row.text for row in ocr.rows(lines)] == ["全县会议", "千斤顶〔识别存疑〕"]
    ocr.note(lines, tally)
    assert (tally.counts[Kind.OCR_READ], tally.counts[Kind.OCR_UNSURE]) == (2, 1)
    assert tally.details[Kind.OCR_UNSURE] == ["千斤顶"]


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", encoded(page())[:400], b"%PDF-1.4"])
def test_what_is_no_whole_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        ocr.recognised(data)
    assert refused.value.reason is Reason.DAMAGED
