"""A circular's charts can be put into its document; what is empty is left out."""

from datetime import date

from PySide6.QtGui import QImage

from editor.credit.charts.for_circular import circular_pictures
from tests.bulletin.credit.credit_builders import circular, november


def test_a_circular_has_pictures_of_what_it_counts(qapp):
    pictures = circular_pictures(november(), date(2026, 12, 1))
    assert [picture.title for picture in pictures] == [
        "来稿与采用", "各单位报送与采用", "积分走势", "喜忧兼报（来稿）", "编发用时"]
    assert all(QImage.fromData(picture.png).width() == 2560 for picture in pictures)


def test_an_empty_circular_has_none(qapp):
    assert circular_pictures(circular(), date(2026, 12, 1)) == ()
