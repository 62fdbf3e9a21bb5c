"""How numbers are written: Chinese digits, their values, and the pieces of patterns the rules share."""

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
DASHES = r"—–～~－\-"  # what stands between the ends of a range, right or wrong; for a class of characters
NUMBER = r"\d+(?:\.\d+)?"
MONTH = r"(?:十[一二]?|[一二三四五六七八九])月"
DAY = r"(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"


def small(words: str) -> int:
    """Return the value of a Chinese number from 一 to 九十九, as months and days are written."""
    tens, ten, ones = words.rpartition("十")
    return (10 * DIGITS.get(tens, 1) if ten else 0) + DIGITS.get(ones, 0)


def spoken(value: int) -> str:
    """Return a number from 1 to 99 in Chinese as months and days are written."""
    signs = "〇一二三四五六七八九"
    tens, ones = divmod(value, 10)
    head = "" if not tens else "十" if tens == 1 else signs[tens] + "十"
    return head + (signs[ones] if ones else "")
