"""The book of fonts: what stands for a wanted font, and how far its characters advance."""

from pathlib import Path

import pytest

from bulletin.layout.paging.font_files import FontFile, system_fonts
from bulletin.layout.paging.font_tables import faces_in, tables_of
from bulletin.layout.paging.fontbook import Fontbook

LIBERATION = "LiberationSerif-Regular.ttf"


def a_file(name):
    return next(file for file in system_fonts() if file.path.endswith(name))


def test_the_fonts_of_layouts_are_found_or_stood_for(book):
    times = book.found("Times New Roman")
    assert times.family in ("Times New Roman", "Liberation Serif", "Tinos", "TeX Gyre Termes")
    assert Path(times.path).is_file()
    song = book.found("方正小标宋简体")
    assert song.wanted == "方正小标宋简体"
    assert song.path
    assert song.substituted == (song.family != "方正小标宋简体")


def test_a_font_goes_by_any_of_its_names():
    file = FontFile(("Kai Something", "楷体_GB2312"), False, False, "kai.ttf")
    assert Fontbook((file,)).found("楷体_GB2312").path == "kai.ttf"
    also = FontFile(("KaiTi",), False, False, "simkai.ttf")
    assert Fontbook((also,)).found("楷体_GB2312").family == "KaiTi"


def test_without_fonts_a_chinese_character_is_an_em_and_a_western_one_half():
    bare = Fontbook()
    assert bare.found("仿宋_GB2312").family == ""
    widths = bare.widths("仿宋_GB2312", False, False, 320, -5)
    assert (widths["汉"], widths["a"]) == (315, 155)


def test_widths_are_those_of_the_file():
    widths = Fontbook((a_file(LIBERATION),)).widths("Liberation Serif", False, False, 1.0, 0.0)
    assert widths["0"] == 0.5
    assert widths["i"] == pytest.approx(0.278, abs=0.001)
    assert widths["W"] == pytest.approx(0.944, abs=0.001)


def test_bold_and_italic_have_widths_of_their_own(book):
    plain, bold = (book.widths("Times New Roman", bold, False, 1.0, 0.0) for bold in (False, True))
    assert bold["A"] != plain["a"]
    assert bold["m"] > plain["m"]


def test_a_character_the_font_lacks_is_measured_in_another(book):
    assert book.widths("Times New Roman", False, False, 1.0, 0.0)["岭"] == 1.0


def test_every_chinese_character_of_a_collection_is_an_em(book):
    widths = book.widths("仿宋_GB2312", False, False, 1.0, 0.0)
    assert {widths[character] for character in "云岭县，。“”…𠮷"} == {1.0}


def test_a_damaged_file_counts_as_none(tmp_path):
    damaged = tmp_path / "a.ttf"
    damaged.write_bytes(b"\0\1\0\0" + b"rubbish" * 9)
    assert tables_of(str(damaged), 0) is None
    assert faces_in(damaged) == []
    book = Fontbook((FontFile(("仿宋_GB2312",), False, False, str(damaged)),))
    assert book.widths("仿宋_GB2312", False, False, 1.0, 0.0)["汉"] == 1.0


def test_names_are_read_from_a_file_where_nobody_can_be_asked():
    (families, bold, italic), *_ = faces_in(Path(a_file(LIBERATION).path))
    assert "Liberation Serif" in families
    assert (bold, italic) == (False, False)


def test_ascent_descent_and_gap_are_told_in_ems(book, bare):
    ascent, descent, gap = book.height("Times New Roman")
    assert 0.8 < ascent < 1.0
    assert 0.1 < descent < 0.4
    assert gap >= 0
    assert bare.height("黑体") == (0.88, 0.12, 0.0)
