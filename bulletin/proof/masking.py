"""What no rule may touch: addresses, telephone numbers, times, paths, models, the numbers of documents and cases."""

import re
from functools import cache

from bulletin.proof.wordlists import words

HIDDEN = "\ue000"  # private use: no rule knows it

_HAN = "\u3400-\u9fff〇"
_ENDS = r"(?<![.,;:!?])"  # an address does not end with the mark of the sentence around it
_ADDRESS = r"[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff“”‘’\"()]"
_YEAR = r"[（(〔\[【](?:19|20)\d\d[）)〕\]】]"
_NO_MEASURE = r"(?![ -]?\d)(?![\d.万余多个件人次户部条起通项分])"

# Where only a part may not be touched it is the group `hide`; every pattern begins with what rarely occurs, or where
# nothing of its own kind stands before it, so that long rows of one character cost one look.
_PATTERNS = (
    # addresses in the net, e-mail, Chinese domains
    rf"(?<![A-Za-z0-9+.\-])[A-Za-z][A-Za-z0-9+.\-]{{0,15}}://(?:{_ADDRESS}|\({_ADDRESS}*\))+{_ENDS}",
    r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}",
    r"(?<![A-Za-z0-9.\-@])(?:[A-Za-z0-9\-]{1,63}\.){1,6}(?:gov|com|cn|net|org|edu|mil|info|top|vip|tv|cc|io|app)(?:\.cn)?"
    rf"(?![A-Za-z0-9])(?:[/?][A-Za-z0-9_./?=&%#~:,\-]*{_ENDS})?",
    rf"(?<=[{_HAN}A-Za-z0-9])\.(?:中国|公司|网络|政务|公益|网址|商标)(?![{_HAN}])",
    # paths and entities
    r"(?<![A-Za-z0-9])[A-Za-z]:[\\/](?!/)[^\s，。；、“”《》（）]*",
    r"\\\\[A-Za-z0-9_.\-]+\\[^\s，。；、“”《》（）]*",
    rf"(?<![A-Za-z0-9_./\-{_HAN}])/(?:[A-Za-z0-9_.\-]{{1,64}}/){{1,12}}[A-Za-z0-9_.\-]*{_ENDS}",
    rf"(?<![.A-Za-z0-9])\.{{1,2}}/[A-Za-z0-9_./\-]+{_ENDS}",
    r"&(?:[a-z]{2,8}|#\d{1,6});",
    # telephone numbers
    r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?!\d)",
    r"(?<!\d)(?:\+?86[- ]?)?(?:0\d{2,3}[-－—–]|[(（]0\d{2,3}[)）] ?)\d{7,8}(?:[-－/、]\d{1,8}(?!\d))*(?!\d)",
    r"(?<!\d)[48]00(?:[- ]\d{3,4}[- ]\d{3,4}|\d{7})(?!\d)",
    r"(?:电话|热线|拨打|致电|客服|传真|手机)[：: ]{0,2}(?P<hide_phone>\d{3,12}+(?:[-－]\d{1,8}+)*+)" + _NO_MEASURE,
    # times of day, scores, scales
    r"(?<![\d:：])\d{1,6}(?:\.\d{1,4})?(?:[:：]\d{1,6}(?:\.\d{1,4})?)+",
    # degrees, feet and minutes
    r"\d{1,3}(?:\.\d+)?°(?:\d{1,2}(?:\.\d+)?['′’](?:\d{1,2}(?:\.\d+)?[\"″”])?)?",
    # standards, models, plates, stakes, books
    r"(?<![A-Za-z])(?:GB|GBZ|GA|DB\d{0,6}|HJ|NY|JGJ|CJJ|JTG|JT|SL|LY|WS|MZ|TD|CJ|JG|HG|AQ|YY|YC|SB|SN|TSG|RB|JR|DL|QX|JB|MT|SH|SY"
    r"|ISO|IEC|IEEE|ITU|EN|ASTM|JIS|Q/[A-Z]{1,6}|T/[A-Z]{1,8})(?:/[TZ])?[ \u3000]?[A-Z]?\d{1,6}(?:\.\d{1,4}){0,4}"
    r"(?:[-—－–:：]\d{4})?(?![\d.])",
    r"(?<![A-Za-z0-9\-])[A-Za-z]{1,10}[-－–]\d{1,8}(?:[-－–]?[A-Za-z0-9]{1,12}){0,4}",
    r"(?<![A-Za-z])[A-Z]{0,2}K\d{1,4}\+\d{1,4}(?:\.\d+)?",
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•.\- ]?"
    r"(?=[A-Z]{0,6}\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])",
    r"(?:ISBN|ISSN|CN)[ :：]?\d[\d\-]{3,20}(?:/[A-Z0-9]{1,8}|[Xx])?",
    # numbers of documents that are right; of cases, certificates, licences, which have brackets of their own
    r"〔(?:19|20)\d\d〕[1-9]\d{0,4}号",
    rf"{_YEAR}(?!第)[{_HAN}][{_HAN}\d（）()]{{0,30}}?\d{{1,9}}号(?:之[一二三四五六七八九十\d]{{1,3}})?",
    # phrases in other languages, with their points and apostrophes
    r"(?<![A-Za-z0-9])[A-Za-z]+(?:(?:[’'.,!?:;\-&] ?|['’]s | & | )[A-Za-z]+)+",
)
_FILE_END = re.compile(r"\.(?:docx?|xlsx?|pptx?|wps|et|dps|pdf|ofd|txt|csv|jpe?g|png|gif|tiff?"
                       r"|zip|rar|7z|mp[34]|html?|rtf|odt|eml|exe)"
                       r"(?![A-Za-z0-9])", re.IGNORECASE)
_FILE_NAME = re.compile(
    rf"(?:[{_HAN}A-Za-z0-9_.\-+&·~]|\([^()\s]{{1,20}}\)|（[^（）\s]{{1,20}}）|【[^【】\s]{{1,20}}】|\[[^\[\]\s]{{1,20}}\])*+\Z")
_LONGEST_FILE_NAME = 60


@cache
def _masks() -> re.Pattern[str]:
    certificates = "|".join(words("certificate_words.txt"))
    certificate = (rf"(?:{certificates})[{_HAN}A-Z]{{0,6}}(?P<hide_certificate>[（(〔\[【]"
                   rf"(?:19|20)\d\d[）)〕\]】] ?[{_HAN}]{{0,6}}?第? ?\d{{1,10}}) ?号")
    return re.compile("|".join((*_PATTERNS, certificate)))


def masked(text: str) -> str:
    """Return `text` with what no rule may touch replaced by as many private-use characters."""
    hidden = _masks().sub(_hide, text)
    return _without_files(hidden) if _FILE_END.search(hidden) else hidden


def _hide(each: re.Match[str]) -> str:
    part = each.lastgroup
    if part is None:
        return HIDDEN * len(each.group())
    start, end = each.start(part) - each.start(), each.end(part) - each.start()
    return each.group()[:start] + HIDDEN * (end - start) + each.group()[end:]


def _without_files(text: str) -> str:
    """Return `text` with the names of files hidden: from their ending back to a mark or a space."""
    pieces: list[str] = []
    at = 0
    for each in _FILE_END.finditer(text):
        first = max(at, each.start() - _LONGEST_FILE_NAME)
        name = _name_before(text[first:each.start()])
        pieces += (text[at:each.start() - name], HIDDEN * (name + len(each.group())))
        at = each.end()
    return "".join((*pieces, text[at:]))


def _name_before(text: str) -> int:
    """Return how many characters at the end of `text` may belong to the name of a file, whole brackets only."""
    for start in range(len(text)):
        found = _FILE_NAME.match(text, start)
        if found:
            return len(text) - start
    return 0
