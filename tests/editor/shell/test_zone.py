"""A machine whose clock runs in another zone than the office says so, at sign-in and in the status line."""

from datetime import datetime, timedelta, timezone

import pytest

from editor.shell import icons
from editor.shell.sign_in import SignInPage
from editor.shell.status_line import StatusLine
from editor.shell.zone import zone_words


def there(hours):
    return datetime(2026, 11, 20, 14, 2, tzinfo=timezone(timedelta(hours=hours)))


def test_in_the_zone_of_the_office_nothing_is_said():
    assert zone_words(there(8)) == ("", "")
    assert zone_words(datetime(2026, 11, 20)) == ("", "")


@pytest.mark.parametrize(("hours", "zone"), [(0, "UTC+0"), (9, "UTC+9"), (5.5, "UTC+5:30"), (-3.5, "UTC−3:30")])
def test_another_zone_is_named(qapp, hours, zone):
    words, sentence = zone_words(there(hours))
    assert words == "本机时区不是北京时间"
    assert sentence == f"本机时区是 {zone}，不是北京时间：界面上是本机时间，各项时限仍按北京时间计算。"


def test_it_stands_at_sign_in_and_in_the_status_line(qtbot):
    icons.load()
    page, line = SignInPage(), StatusLine()
    for each in (page, line):
        qtbot.addWidget(each)
    words, sentence = zone_words(there(0))
    page.zone.say(sentence)
    line.show_zone(words, sentence)
    assert page.zone.isVisibleTo(page.zone.parentWidget())
    assert (page.zone.text(), line.zone.words(), line.zone.toolTip()) == (sentence, words, sentence)
    page.zone.say("")
    line.show_zone("", "")
    assert page.zone.isHidden()
    assert line.zone.isHidden()
