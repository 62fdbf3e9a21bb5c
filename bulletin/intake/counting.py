"""Numbers as lists print them: the number formats of Word (ECMA-376, 17.18.59)."""

from collections.abc import Callable

DIGITS = "零一二三四五六七八九"
LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖"
LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def number(value: int, form: str) -> str:
    """Return `value` as the format named `form` prints it; unknown formats and numbers beyond it print as 1, 2, 3."""
    return FORMS.get(form, str)(value)


def chinese(value: int, digits: str = DIGITS, units: str = "十百千", ten_alone: bool = True) -> str:
    """Return 1–99,999 in Chinese words, 十二 rather than 一十二 if `ten_alone`; other numbers in digits."""
    if not 0 < value < 100_000:
        return digits[0] if value == 0 else str(value)
    if value >= 10_000:
        rest = value % 10_000
        gap = digits[0] if 0 < rest < 1000 else ""
        low = chinese(rest, digits, units, ten_alone=False) if rest else ""
        return chinese(value // 10_000, digits, units) + "万" + gap + low
    words, after_zero = "", False
    for power in (3, 2, 1, 0):
        digit = value // 10**power % 10
        if digit:
            words += (digits[0] if after_zero and words else "") + digits[digit] + (units[power - 1] if power else "")
        after_zero = not digit
    return words[1:] if ten_alone and 10 <= value < 20 else words


def _chinese_counting(value: int) -> str:
    return chinese(value) if 0 <= value < 100 else _by_digit("○一二三四五六七八九")(value)


def _by_digit(digits: str) -> Callable[[int], str]:
    return lambda value: "".join(digits[int(digit)] for digit in str(value)) if value >= 0 else str(value)


def _letters(value: int) -> str:
    if not 0 < value <= 780:
        return str(value)
    turns, place = divmod(value - 1, 26)
    return chr(ord("a") + place) * (turns + 1)


def _roman(value: int) -> str:
    if not 0 < value < 4000:
        return str(value)
    words = ""
    for worth, sign in ROMAN:
        words += sign * (value // worth)
        value %= worth
    return words


def _signs(first: str, last: int, zero: str = "") -> Callable[[int], str]:
    def sign(value: int) -> str:
        if value == 0 and zero:
            return zero
        return chr(ord(first) + value - 1) if 0 < value <= last else str(value)

    return sign


def _circled(value: int) -> str:
    for low, high, first in ((1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱")):
        if low <= value <= high:
            return chr(ord(first) + value - low)
    return str(value)


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda value: signs[value - 1] if 0 < value <= len(signs) else str(value)


def _sexagenary(value: int) -> str:
    return STEMS[(value - 1) % 10] + BRANCHES[(value - 1) % 12] if 0 < value <= 60 else str(value)


def _legal(digits: str) -> Callable[[int], str]:
    return lambda value: chinese(value, digits, "拾佰仟", ten_alone=False)


FORMS: dict[str, Callable[[int], str]] = {
    "none": lambda value: "",
    "bullet": lambda value: "",
    "decimalZero": lambda value: f"{value:02d}",
    "decimalFullWidth": _by_digit("０１２３４５６７８９"),
    "decimalFullWidth2": _by_digit("０１２３４５６７８９"),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": _signs("⒈", 20),
    "decimalEnclosedParen": _signs("⑴", 20),
    "ideographEnclosedCircle": _signs("㊀", 10),
    "chineseCounting": _chinese_counting,
    "chineseCountingThousand": chinese,
    "chineseLegalSimplified": _legal(LEGAL_SIMPLIFIED),
    "ideographLegalTraditional": _legal(LEGAL_TRADITIONAL),
    "japaneseCounting": chinese,
    "japaneseLegal": _legal("零壱弐参四伍六七八九"),
    "japaneseDigitalTenThousand": _by_digit("〇一二三四五六七八九"),
    "ideographDigital": _by_digit("〇一二三四五六七八九"),
    "taiwaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
    "taiwaneseDigital": _by_digit("○一二三四五六七八九"),
    "koreanCounting": chinese,
    "ideographTraditional": _cycle(STEMS),
    "ideographZodiac": _cycle(BRANCHES),
    "ideographZodiacTraditional": _sexagenary,
    "lowerLetter": _letters,
    "upperLetter": lambda value: _letters(value).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda value: _roman(value).upper(),
    "numberInDash": lambda value: f"- {value} -",
}
