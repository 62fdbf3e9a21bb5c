"""A file that goes out to be marked says whose it is, in properties that word processors keep."""

from datetime import datetime

import pytest

from bulletin.marked import Origin, as_properties, from_properties

AT = datetime(2026, 11, 20, 9, 30)
ORIGIN = Origin("d1", "r2", "f" * 64, AT, ("陈一帆", "林晓"))


def test_what_is_written_is_read_back():
    assert from_properties(as_properties(ORIGIN)) == ORIGIN
    assert from_properties(as_properties(Origin("d1", "r2", "", AT))) == Origin("d1", "r2", "", AT)


def test_no_property_is_longer_than_word_keeps():
    many = Origin("d1", "r2", "f" * 64, AT, tuple(f"第{number}位修改人" for number in range(100)))

    assert max(map(len, as_properties(many).values())) <= 255
    assert from_properties(as_properties(many)).hands[:2] == ("第0位修改人", "第1位修改人")


@pytest.mark.parametrize("broken", [{}, {"导出时间": "昨天"}, {"稿件编号": "d1"}])
def test_properties_of_another_program_are_no_origin(broken):
    assert from_properties({**(as_properties(ORIGIN) if "导出时间" in broken else {}), **broken}) is None


def test_a_change_is_theirs_when_another_made_it_or_after_the_file_went_out():
    assert ORIGIN.is_theirs("王建国", None)
    assert ORIGIN.is_theirs("林晓", datetime(2026, 11, 20, 10, 0))
    assert not ORIGIN.is_theirs("林晓", AT)
    assert not ORIGIN.is_theirs("林晓", None)
