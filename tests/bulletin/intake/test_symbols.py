"""Codes of symbol fonts become the characters a person sees."""

import pytest

from bulletin.intake.symbols import shown, shown_text


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        (0xF0FE, "Wingdings", "☑"),
        (0xFE, "wingdings", "☑"),
        (0xF081, "Wingdings", "①"),
        (0x52, "Wingdings 2", "☑"),
        (0xF0B3, "Symbol", "≥"),
        (0xF061, "Symbol", "α"),
        (0xF0B7, "Symbol", "·"),
        (0x2460, "宋体", "①"),
        (0xF011, "不知名的字体", "■"),
        (0xD800, "宋体", ""),
    ],
)
def test_a_code_shows_its_sign(code: int, font: str, sign: str) -> None:
    assert shown(code, font) == sign


def test_ordinary_characters_stay_as_they_are() -> None:
    assert shown_text("青禾镇\uf06c", "宋体") == "青禾镇■"
    assert shown_text("\uf06c", "Wingdings") == "●"
