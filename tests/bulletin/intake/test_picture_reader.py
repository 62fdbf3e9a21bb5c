"""A picture sent as a draft comes in with its text and itself, or is refused with the reason."""

import contextlib
import hashlib
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ocr_pages import LINES, encoded, page
from PIL import Image

from bulletin.errors import Reason, Unreadable
from bulletin.intake import ocr
from bulletin.intake.incoming import Kind, Wish
from bulletin.intake.picture_reader import MOST_PIXELS, read_picture
from bulletin.text import Picture, plain


def test_the_text_and_the_picture_are_kept() -> None:
    data = encoded(page(), "JPEG", quality=90)
    reading = read_picture(data)
    assert plain(reading.text) == f"{LINES[0]}\n{LINES[1]}{LINES[2]}\n{LINES[3]}"
    assert [(file.sha256, file.data) for file in reading.pictures] == [(hashlib.sha256(data).hexdigest(), data)]
    shown = reading.text[-1]
    assert isinstance(shown, Picture)
    assert shown.width == 156
    assert [(each.kind, each.count) for each in reading.warnings] == [(Kind.LINES_JOINED, 1), (Kind.OCR_READ, 4)]


def test_every_page_of_a_fax_is_read() -> None:
    fax = encoded(page().convert("1"), "TIFF", save_all=True, append_images=[page().convert("1")], compression="group4")
    assert plain(read_picture(fax).text).count(LINES[3]) == 2


def test_a_picture_no_word_processor_shows_is_read_and_left() -> None:
    reading = read_picture(encoded(page(), "WEBP", quality=90))
    assert LINES[0] in plain(reading.text)
    assert reading.pictures == ()
    assert Kind.PICTURES_LEFT in {each.kind for each in reading.warnings}


def test_without_recognition_a_picture_is_a_scan(monkeypatch: pytest.MonkeyPatch) -> None:
    for wish in (Wish(ocr=False), Wish()):
        with pytest.raises(Unreadable) as refused:
            read_picture(encoded(page()), wish)
        assert (refused.value.reason, refused.value.facts["pages"]) == (Reason.SCANNED, 1)
        monkeypatch.setattr(ocr, "installed", lambda: False)


def test_a_picture_without_text_is_empty() -> None:
    with pytest.raises(Unreadable) as refused:
        read_picture(encoded(Image.new("RGB", (64, 64), "white")))
    assert refused.value.reason is Reason.EMPTY


@pytest.mark.parametrize("side", [8_000, 20_000, 2_000_000])
def test_a_bomb_is_refused_by_its_header(side: int) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    with pytest.raises(Unreadable) as refused:
        read_picture(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b""))
    assert refused.value.reason is Reason.TOO_LARGE


SMALL = [encoded(page().crop((430, 70, 830, 130)).resize((100, 15)), form) for form in ("PNG", "JPEG", "GIF", "TIFF")]


@settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(SMALL), st.lists(st.tuples(st.integers(0, 10**5), st.integers(0, 255)), max_size=8),
       st.integers(1, 10**5))
def test_any_change_is_decoded_or_refused(data: bytes, changes: list[tuple[int, int]], end: int) -> None:
    made = bytearray(data)
    for place, byte in changes:
        made[place % len(made)] = byte
    with contextlib.suppress(Unreadable):
        shape = ocr.shape(bytes(made[:end]))
        assert shape.wide * shape.tall > MOST_PIXELS or ocr.decoded(bytes(made[:end])).ndim == 3
