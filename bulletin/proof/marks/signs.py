"""The kinds of characters the rules of punctuation speak of, as parts of patterns."""

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇々\U00020000-\U0003ffff"  # inside of a character class
CLOSING = "”’》〉）】〕」』］"
OPENING = "“‘《〈（【〔「『［"
STOPS = "，。、；：？！"
NUMERALS = "一二三四五六七八九十"
_ONES = NUMERALS[:-1]
NUMERAL = f"(?:[{_ONES}]?十[{_ONES}]?|[{_ONES}])"
GAP = r"[ \t\u3000\xa0]"  # white space inside a line
LINE = rf"(?m:^){GAP}*"  # where a line begins: of a paragraph, or after a line break inside it
FULL = str.maketrans(",;:?!()", "，；：？！（）")
