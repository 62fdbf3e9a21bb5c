"""A picture's header is believed only as far as it is sound, and no bytes do harm."""

import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.layout.picture_headers import header_of


def _segment(marker, data):
    return b"\xff" + bytes((marker,)) + struct.pack(">H", len(data) + 2) + data


def _jpeg(*before, components=3, width=200, height=100):
    frame = struct.pack(">BHHB", 8, height, width, components) + b"\1\x11\0" * components
    scan = _segment(0xDA, bytes((components,)) + b"\1\0" * components + b"\0\x3f\0") + b"\0" * 20
    return b"\xff\xd8" + b"".join(before) + _segment(0xC0, frame) + scan + b"\xff\xd9"


JFIF = _segment(0xE0, b"JFIF\0\1\1\1" + struct.pack(">HHBB", 144, 144, 0, 0))
ADOBE = _segment(0xEE, b"Adobe\0\x64\0\0\0\0\2")
CMYK = _jpeg(ADOBE, components=4)
GIF = b"GIF89a" + struct.pack("<HH", 200, 100) + b"\0" * 20
BMP = b"BM" + b"\0" * 12 + struct.pack("<IiiHHIIii", 40, 200, -100, 1, 24, 0, 0, 0, 0) + b"\0" * 8
TIFF = b"II*\0" + struct.pack("<IHHHIIHHII", 8, 2, 256, 4, 1, 200, 257, 4, 1, 100)
INCH = 914400


def _inches(header):
    return round(header.width / INCH, 2), round(header.height / INCH, 2)


@pytest.mark.parametrize(
    ("data", "extension"), [(CMYK, "jpg"), (_jpeg(), "jpg"), (GIF, "gif"), (BMP, "bmp"), (TIFF, "tiff")]
)
def test_pictures_of_every_usual_kind_have_their_size(data, extension):
    header = header_of(data)
    assert (header.extension, _inches(header)) == (extension, (2.78, 1.39))


def test_the_resolution_a_picture_names_is_used():
    assert _inches(header_of(_jpeg(JFIF))) == (1.39, 0.69)


def test_a_picture_cut_off_in_its_header_is_none(grey):
    assert header_of(grey[1]) is not None
    assert all(header_of(grey[1][:length]) is None for length in range(len(grey[1])))
    assert header_of(CMYK[:45]) is None


def test_a_picture_without_pixels_is_none():
    assert header_of(_jpeg(width=0)) is None
    assert header_of(GIF[:6] + b"\0" * 20) is None


@given(st.binary(max_size=200))
def test_any_bytes_after_a_known_beginning_are_harmless(data):
    for beginning in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"BM", b"II*\0", b"MM\0*"):
        header = header_of(beginning + data)
        assert header is None or (header.width >= 1 and header.height >= 1)


@pytest.mark.parametrize("data", [_jpeg(JFIF), CMYK, GIF, BMP, TIFF])
def test_any_damage_to_a_sound_picture_is_harmless(data):
    chance = random.Random(9704)
    for _ in range(500):
        damaged = bytearray(data)
        for _ in range(4):
            damaged[chance.randrange(len(damaged))] = chance.choice((0, 1, 255))
        header = header_of(bytes(damaged))
        assert header is None or header.width <= 2000 * 36000
