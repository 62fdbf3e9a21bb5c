"""Lists count as Word prints them."""

import pytest

from bulletin.intake.counting import FORMS, number


@pytest.mark.parametrize(
    ("value", "form", "printed"),
    [
        (12, "decimal", "12"), (7, "decimalZero", "07"), (12, "decimalFullWidth", "１２"),
        (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (21, "chineseCounting", "二十一"),
        (101, "chineseCounting", "一○一"), (101, "chineseCountingThousand", "一百零一"),
        (1010, "chineseCountingThousand", "一千零一十"), (10_010, "chineseCountingThousand", "一万零一十"),
        (20_000, "chineseCountingThousand", "二万"), (12, "chineseLegalSimplified", "壹拾贰"),
        (11, "japaneseCounting", "十一"), (10, "ideographTraditional", "癸"), (12, "ideographZodiac", "亥"),
        (13, "ideographZodiac", "13"), (20, "decimalEnclosedCircle", "⑳"), (21, "decimalEnclosedCircleChinese", "㉑"),
        (3, "decimalEnclosedParen", "⑶"), (3, "decimalEnclosedFullstop", "⒊"), (28, "lowerLetter", "bb"),
        (26, "upperLetter", "Z"), (1994, "lowerRoman", "mcmxciv"), (4, "upperRoman", "IV"), (5, "none", ""),
        (9, "a form nobody knows", "9"),
        (1_000_000_000, "lowerLetter", "1000000000"), (60, "ideographZodiacTraditional", "癸亥"),
    ],
)  # fmt: skip
def test_a_number_prints_in_its_form(value: int, form: str, printed: str) -> None:
    assert number(value, form) == printed


@pytest.mark.parametrize("form", FORMS)
def test_every_form_prints_any_number_briefly(form: str) -> None:
    assert all(len(number(value, form)) <= 40 for value in (-3, 0, 1, 99, 100, 4000, 100_000, 10**9))
