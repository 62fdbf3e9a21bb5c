"""One word is enough: 约…左右 says it twice, 至少…以上 too."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_NUMBER = r"(?:\d{1,12}(?:[.,，]\d{1,6}){0,3}|一半|半数|[一二三四五六七八九十百千两几数]{1,6})[万亿]*"
_ROUGHLY = "(?<![大节签预违条合制公契集特婚隐依履相誓解毁爽失赴应邀缔俭简租续])约"
_TWO_WORDS = re.compile(rf"(?:大约|大概|{_ROUGHLY})(?P<near>将近|接近|近|超过|超|逾)(?=\d)")
_ABOUT = (rf"(?P<before>大约|大概|大致|{_ROUGHLY}"
          r"|将近|接近|(?<![附邻最靠临远贴亲接切走逼迫就新相将])近|超过|(?<![高赶反])超|突破|逾)[为有占需达]?")
_AROUND = r"(?P<around>左右(?![岸两手侧翼开逢边])|上下(?![班游联级车楼学同功左一齐浮]))"
_AFTER = _AROUND + "|(?P<above>以上(?!学历|职称|干部|党员|领导|机关))"
_LEAST = r"(?P<before>至少|最少|最低|起码|不少于|不低于|不小于)(?:要|应|须|为|有|是|在)?"
_MOST = r"(?P<before>至多|最多|最高|顶多|不超过|不多于|不高于|不大于)(?:要|应|须|为|有|是|在)?"
_DEED = "完成|实现|保持|保证|保障|确保|提高|增长|安排|配备|投入"
_ROUND = frozenset(("大约", "大概", "大致", "约"))
_MORE = frozenset(("超过", "超", "突破", "逾"))


@cache
def _units() -> str:
    return "(?:" + "|".join(re.escape(unit) for unit in words("measures.txt")) + ")"


@cache
def _double() -> tuple[re.Pattern[str], ...]:
    after = f"{_units()}?(?:[^，。；、：！？（）\\d\\s规限县处科级]{{0,4}}?(?=左右|上下))?(?:{_AFTER})"
    return (re.compile(f"{_ABOUT}(?P<number>{_NUMBER})(?P<more>[多余](?!元化|边|功能|年[来间]))?(?:{after})?"),
            re.compile(f"(?<![\\d.,，一二三四五六七八九十百千两几数])(?P<number>{_NUMBER})(?P<more>[多余]){_units()}?{_AROUND}"),
            re.compile(f"(?:{_LEAST}(?P<floor>{_NUMBER}[多余]?{_units()}?)(?P<up>以上(?!学历|职称))|"
                       f"{_MOST.replace('before', 'upper')}(?P<ceiling>{_NUMBER}{_units()}?)(?P<down>以[下内]))"),
            re.compile(f"(?P<before>至少|最少|最低|起码)(?:要|应|须)?(?:{_DEED})了?{_NUMBER}{_units()}?"
                       r"(?P<tail>以上)(?=[，。；、！）\s]|$)"),
            re.compile(f"(?P<before>不超过|不多于|不高于|至多|最多){_NUMBER}(?!℃|度|摄氏){_units()}?(?P<tail>以上)"
                       f"|(?P<least>不少于|不低于|至少|最少|最低){_NUMBER}(?!℃|度|摄氏){_units()}?(?P<under>以下)"))


def twice(passage: Passage) -> Iterator[Found]:
    """W03: find a number called approximate on both sides."""
    before, after, *_ = _double()
    text = passage.masked
    taken = [each for each in before.finditer(text) if each["around"] or each["above"] or each["more"]]
    for each in taken:
        yield Found(each.start(), each.end(), _once(each), facts=_said(each))
    ends = {each.end() for each in taken}
    starts = {each.start() for each in taken}
    for each in _TWO_WORDS.finditer(text):
        if each.start() not in starts:
            yield Found(each.start(), each.end(), each["near"],
                        facts={"before": each.group().removesuffix(each["near"]), "after": each["near"]})
    for each in after.finditer(text):
        if each.end() not in ends:
            yield Found(each.start(), each.end(), text[each.start():each.start("around")],
                        facts={"before": each["more"], "after": each["around"]})


def _said(each: re.Match[str]) -> dict[str, str]:
    return {"before": each["before"], "after": each["around"] or each["above"] or each["more"]}


def _once(each: re.Match[str]) -> str | None:
    """Return it said once where that is the same: 约300人 for 约300人左右, but 近300余人 may be more or less."""
    whole = each.group()
    if each["around"] and not each["more"] and each["before"] not in _MORE:
        return whole.removesuffix(each["around"])
    if each["above"] and not each["more"] and each["before"] in _MORE:
        return whole.removesuffix(each["above"])
    if each["more"] and not each["around"] and not each["above"] and each["before"] in _ROUND:
        return whole[len(each["before"]):]
    return None


def bounds(passage: Passage) -> Iterator[Found]:
    """W04: find a least with 以上 and a most with 以下; 达到…以上 is usual and right.

    A most with 以上 or a least with 以下 contradicts itself: what was meant, a person knows.
    """
    _, _, pattern, deed, against = _double()
    for each in deed.finditer(passage.masked):
        yield Found(each.start(), each.end(), each.group().removesuffix(each["tail"]),
                    facts={"before": each["before"], "after": each["tail"]})
    for each in against.finditer(passage.masked):
        yield Found(each.start(), each.end(), facts={
            "before": each["before"] or each["least"], "after": each["tail"] or each["under"]})
    for each in pattern.finditer(passage.masked):
        tail = each["up"] or each["down"]
        yield Found(each.start(), each.end(), each.group().removesuffix(tail),
                    facts={"before": each["before"] or each["upper"], "after": tail})


RULES: tuple[Rule, ...] = (
    Rule("W03", Strength.FLAG, "编辑惯例（逻辑）", twice,
         wrong=("约300人左右", "近300余人", "超过50%以上", "大约两个小时左右"),
         right=("约300人", "附近300米左右", "节约300元左右", "近10家规模以上企业", "最近3年左右", "超市300家以上")),
    Rule("W04", Strength.FLAG, "编辑惯例（逻辑）", bounds,
         wrong=("至少30人以上", "最多20天以内", "不低于80%以上"),
         right=("至少30人", "达到80%以上", "至少1名中级以上职称", "最高气温30℃以上")),
)
