"""Where a line may end: the prohibitions of Chinese setting, and the rules for Western words and numbers.

The sets are those word processors keep for zh-CN; the Western rules follow Unicode Standard Annex #14, version 5.
"""

import unicodedata

# Never at the beginning of a line, never at its end, and those that may hang outside the right margin.
NOT_AT_START = frozenset(
    ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―--′’”"
)
NOT_AT_END = frozenset("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘")
HANGING = frozenset("!,.:;?、。！，．：；？")
BLANKS = frozenset(" \u3000\u2006")  # a line that is full at one of these ends there


def chinese_break(text: str, cut: int, hanging: bool) -> int:
    """Return where the line ends when `cut` is the first character that has no room; beyond `cut` for hanging marks.

    0 when there is no place before `cut`.
    """
    at, length = cut, len(text)
    if hanging and at < length and text[at] in HANGING:
        at += 1
        if at == length:
            return at
    if 0 < at < length:
        while at > 0 and (text[at] in NOT_AT_START or text[at - 1] in NOT_AT_END):
            at -= 1
    return at


def western_break(text: str, cut: int, start: int) -> int:
    """Return the last place up to `cut` where a line may end; `start` when there is none after it."""
    if cut >= len(text):
        return len(text)
    at = cut
    while at > start and not _may_part(text, at):
        at -= 1
    return at


class _Classes(dict[str, str]):
    """The line breaking class of each character, found when it is first met."""

    def __missing__(self, character: str) -> str:
        found = _class_of(character)
        self[character] = found
        return found


_LISTED = {
    "QU": "\"'«»‘’“”‹›‛‟❛❜❝❞", "OP": "([{¡¿‚„⁅⁽₍〈《「『【〔〖〘〚〝︵︷︹︻︽︿﹁﹃﹇﹙﹛﹝（［｛｟｢",
    "CL": "}⁆⁾₎、。〉》」』】〕〗〙〛〞〟︐︒︶︸︺︼︾﹀﹂﹄﹈﹐﹒﹚﹜﹞，．）］｝｠｡｣､)]", "EX": "!?﹖﹗！？‽",
    "IS": ",.:;\u037e\u0589\u060c\u060d\u2044︓︔", "SY": "/", "HY": "-", "IN": "…‥․︙", "B2": "—",
    "WJ": "\u2060\ufeff",
    "GL": "\xa0\u202f\u2007\u2011\u034f", "SP": " ", "ZW": "\u200b", "BK": "\n\x0b\x0c\u2028\u2029",
    "BA": "\t|‐–\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u3000\xad‧", "BB": "´ˈˌ",
    "NS": "：；々〻ゝゞ゠・ヽヾ﹔﹕･〜ﾞﾟ‼⁇⁈⁉ーぁぃぅぇぉっゃゅょァィゥェォッャュョ",
    "PO": "%¢°‰‱′″‴℃℉％￠﹪﷼", "PR": "$£¤¥±+№−∓€₩＄￡￥￦﹩",
}
_LIST = {character: name for name, characters in _LISTED.items() for character in characters}


def _class_of(character: str) -> str:
    if character in _LIST:
        return _LIST[character]
    category = unicodedata.category(character)
    if category == "Nd":
        return "NU" if character < "\u3000" else "ID"
    if category in ("Mn", "Mc", "Me", "Cf"):
        return "CM"
    code = ord(character)
    wide = 0x2E80 <= code < 0xA4D0 or 0xF900 <= code < 0xFB00 or 0xFF00 <= code < 0xFFF0 or 0x1F000 <= code < 0x40000
    return "ID" if wide else "AL"


_CLASS = _Classes()
_PAIRS = frozenset(  # classes that stay together, the first before the second
    pair
    for firsts, seconds in (
        (("AL", "ID", "IN", "NU"), ("IN",)), (("ID",), ("PO",)), (("AL",), ("NU", "PR", "AL", "OP")),
        (("NU",), ("AL", "NU", "OP", "PO", "PR")), (("PR",), ("ID", "AL", "NU")), (("PO",), ("AL", "NU")),
        (("IS",), ("AL", "NU")), (("SY",), ("NU", "AL")), (("CL",), ("AL", "NU", "PO", "PR", "NS")), (("HY",), ("NU",)),
        (("B2",), ("B2",)),
    )
    for pair in ((first, second) for first in firsts for second in seconds)
)
_NEVER_BEFORE = frozenset(("SP", "ZW", "BK", "CL", "EX", "IS", "SY", "WJ"))
_JOINED_BEFORE = frozenset(("GL", "QU", "BA", "HY", "NS", "CM"))
_JOINED_AFTER = frozenset(("GL", "QU", "BB", "WJ"))


def _may_part(text: str, at: int) -> bool:
    before, after = _CLASS[text[at - 1]], _CLASS[text[at]]
    if before == "BK":
        return True
    if after in _NEVER_BEFORE or before == "OP":
        return False
    if before in ("SP", "ZW"):
        return not (before == "SP" and _opening_before(text, at))
    if after in _JOINED_BEFORE or before in _JOINED_AFTER:
        return False
    if before == "CM":
        before = _CLASS[text[at - 2]] if at > 1 else "AL"
    return (before, after) not in _PAIRS


def _opening_before(text: str, at: int) -> bool:
    bare = text[:at].rstrip(" ")
    return bool(bare) and _CLASS[bare[-1]] == "OP"
