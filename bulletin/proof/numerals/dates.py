"""How dates are written: whole years, no padding, 日 for the day, one kind of digits, the right zero."""

import re
from collections.abc import Iterator

from bulletin.proof.numerals.forms import DASHES, DAY, MONTH, small, spoken
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import lines

_HAN_NUMBER = "一二三四五六七八九十"
_SHORT_YEAR = re.compile(
    rf"(?<![\d.〇百千{_HAN_NUMBER}])(?:(?<!\d[{DASHES}至])|(?<=\d{{4}}[{DASHES}至])|(?<=年[{DASHES}至]))(?P<year>\d\d)年"
    rf"(?=(?:(?:1[0-2]|0?[1-9])[{DASHES}至、])?(?:1[0-2]|0?[1-9])月|度(?![假过数汛])|年?底(?![蕴气子线色层])|年?末(?!班)|年?初(?![级中等步心])"
    r"|[上下]半年|第?[一二三四1-4]季度)"
    r"|(?<=[自从])(?P<since>\d\d)年(?=以来|至今|起(?![步点薪])|开始)"
    r"|(?<![\d.])(?P<born>[6-9]\d)年(?=出生|参加工作|入党|参军|毕业|建成|竣工|投产)")
_NO_CENTURY = lines("before_durations.txt")
_PADDED = re.compile(
    rf"(?<=年)0[1-9](?=(?:[{DASHES}至、]0?\d{{1,2}})?月)"
    rf"|(?<![\d.])0[1-9](?=月(?:0?[1-9]|[12]\d|3[01])[日号{DASHES}至、])"
    rf"|(?<=\d月)0[1-9](?=(?:[{DASHES}至、]0?\d{{1,2}})?[日号])"
    rf"|(?<=[\d月日号][{DASHES}至到、])0[1-9](?=[月日号])")
_NOT_A_DAY = r"(?![楼线文令院门桥井馆路库厅厂矿卡字子码称角]|公告|通告|台风|地块|机组|召(?!开|集))"
_DAY_SAID = re.compile(
    rf"(?:(?<!\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])(?:[{DASHES}至、](?:3[01]|[12]\d|0?[1-9]))?"
    rf"|(?<![{_HAN_NUMBER}]){MONTH}{DAY})(?P<said>号)"
    + _NOT_A_DAY)
_TO_DAY = re.compile(
    rf"月(?:3[01]|[12]\d|[1-9])[日号][{DASHES}至到、](?:3[01]|[12]\d|[1-9])(?P<said>号){_NOT_A_DAY}")
_MIXED = re.compile(
    rf"(?<=\d{{4}}年)(?P<month>{MONTH})(?P<day>{DAY}日)?(?![花槐廿{_HAN_NUMBER}]|初[{_HAN_NUMBER}]|革命|怀胎)"
    rf"|(?<![\d{_HAN_NUMBER}])(?P<hanmonth>{MONTH})(?=\d{{1,2}}[日号])"
    rf"|(?<!\d)(?P<arabic>1[0-2]|[1-9])月(?P<handay>{DAY})日"
    r"|(?<=[一二][〇○◯ＯOo零0一二三四五六七八九]{3}年)(?P<m>1[0-2]|[1-9])月(?:(?P<d>3[01]|[12]\d|[1-9])日)?")
_LUNAR = ("农历", "阴历", "旧历", "夏历")
_ZEROS = "○◯ＯOoｏ零0０"
_SIGNS = "〇一二三四五六七八九"
_HAN_YEAR = re.compile(
    rf"(?<![十{_SIGNS}\dA-Za-z])[一二](?=[{_SIGNS}]{{0,2}}[{_ZEROS}])[{_SIGNS}{_ZEROS}]{{3}}"
    rf"(?=年|[{DASHES}至][一二][{_SIGNS}{_ZEROS}]{{3}}年)")
_TO_ZERO = str.maketrans(_ZEROS, "〇" * len(_ZEROS))


def short_years(passage: Passage) -> Iterator[Found]:
    """N01: find years of two digits; a length of time (工作24年) is none."""
    text = passage.masked
    for each in _SHORT_YEAR.finditer(text):
        if text[:each.start()].rstrip().endswith(_NO_CENTURY):
            continue
        name = each.lastgroup or "year"
        yield Found(*each.span(name), ("19" if int(each[name]) >= 60 else "20") + each[name])


def padded(passage: Passage) -> Iterator[Found]:
    """N06: find months and days written with a zero before them."""
    for each in _PADDED.finditer(passage.masked):
        yield Found(each.start(), each.end(), each.group()[1:])


def said_days(passage: Passage) -> Iterator[Found]:
    """N07: find days called 号."""
    for pattern in (_DAY_SAID, _TO_DAY):
        for each in pattern.finditer(passage.masked):
            yield Found(each.start("said"), each.end("said"), "日")


def mixed(passage: Passage) -> Iterator[Found]:
    """N08: find dates with both kinds of digits; feasts and the lunar calendar are none."""
    text = passage.masked
    for each in _MIXED.finditer(text):
        if not text[:each.start()].endswith(_LUNAR):
            yield Found(each.start(), each.end(), _in_one(each))


def _in_one(each: re.Match[str]) -> str:
    if each["month"]:
        day = f"{small(each['day'][:-1])}日" if each["day"] else ""
        return f"{small(each['month'][:-1])}月{day}"
    if each["hanmonth"]:
        return f"{small(each['hanmonth'][:-1])}月"
    if each["arabic"]:
        return f"{each['arabic']}月{small(each['handay'])}日"
    return f"{spoken(int(each['m']))}月" + (f"{spoken(int(each['d']))}日" if each["d"] else "")


def zeros(passage: Passage) -> Iterator[Found]:
    """N09: find years in Chinese digits with another sign for the zero than 〇."""
    for each in _HAN_YEAR.finditer(passage.masked):
        yield Found(each.start(), each.end(), each.group().translate(_TO_ZERO))


RULES: tuple[Rule, ...] = (
    Rule("N09", Strength.AUTO, "GB/T 15835—2011 5.2.5（参考）", zeros,
         wrong=("二○二四年", "二零二四年", "二0二四年"), right=("二〇二四年", "二〇三省道")),
    Rule("N01", Strength.FLAG, "GB/T 15835—2011 5.1.4（参考）", short_years,
         wrong=("24年3月", "2021—25年度", "截至23年底"), right=("2024年3月", "工作12年", "历时12年3月")),
    Rule("N06", Strength.AUTO, "GB/T 9704—2012 7.3.5.4", padded,
         wrong=("2024年03月05日", "05月06日"), right=("2024年3月5日", "2024-03-05", "9时05分")),
    Rule("N07", Strength.AUTO, "编辑惯例", said_days,
         wrong=("5月6号", "5月6—8号"), right=("5月6日", "5月6号楼", "6月18号文件")),
    Rule("N08", Strength.FLAG, "GB/T 15835—2011 5.3（参考）", mixed,
         wrong=("2024年五月", "5月十二日", "二〇二四年5月6日"), right=("2024年5月", "2024年五一", "2024年三月三")),
)
