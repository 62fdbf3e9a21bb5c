"""EQ fields show what Word shows; where one line cannot, all their characters are there."""

import pytest

from bulletin.intake.docx.equations import Equation, laid_out

PINYIN = 'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9({}),{})'


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        (PINYIN.format("chóng", "重"), Equation("重")),
        (PINYIN.format("chóngqìng", "重庆"), Equation("重庆")),
        (" eq \\o(\\s\\up 6(县委办),\\s\\do 2(政府办)) ", Equation("县委办政府办", whole=False)),
        ("EQ \\o\\ac(○,1)", Equation("①")),
        ("EQ \\o\\ac(□,密)", Equation("密")),
        ("EQ \\o\\ac(\\s\\up 2(○),3)", Equation("③")),
        ("EQ \\f(1,2)", Equation("1/2", whole=False)),
        ("EQ \\f(\\f(1,2),3)", Equation("1/2/3", whole=False)),
        ("EQ m\\s\\up6(2)", Equation("²")),
        ("EQ \\b\\bc\\{(甲)", Equation("甲", whole=False)),
        ("EQ \\f(1", Equation("1", whole=False)),
        ("EQ", Equation()),
        ("REF x", Equation()),
    ],
)
def test_an_equation_shows(code: str, shown: Equation) -> None:
    assert laid_out(code) == shown


def test_brackets_however_deep_are_gone_through_once() -> None:
    assert len(laid_out("EQ " + "\\o(" * 200 + "甲").text) < 400
