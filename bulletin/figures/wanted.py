"""Which of the numbers in a passage are figures that somebody must check, and which only name or number a thing."""

import re
from collections.abc import Iterator

from bulletin.compare.mentions import FactKind, Mention, mentions_in
from bulletin.compare.numerals import CHINESE, value_of
from bulletin.levels import label_of
from bulletin.proof.passage import Passage
from bulletin.text import Role

# Identifiers: what stands right before or behind a number that only names something.
_NAMED_BEFORE = re.compile(
    r"(?:[A-Za-z+＋#№/_第]|[A-Za-z][-－–]|附件|附表|附图|附录|表|图|专栏|见|编号|代码|邮编|区号|密码|尾号|热线|拨打|邮政编码"
    r"|[［\[【])[：: ]?$")
_NAMED_BEHIND = re.compile(
    r"[号+＋届线版型后系\]］】]|路公交|楼(?!房)|室(?!内)|单元|省道|国道|县道|热线|平台|周年纪念|学年|[死伤][者员]"
    r"|(?!(?:km|kg|mg|kW|MW|cm|mm|mL|hm|dB|m|g|t|L)(?![A-Za-z]))[A-Za-z]")
_YEAR = re.compile(r"(?:19|20)\d\d")
# 1—9月, 2026—2027年度, 3、4月份: the first half of a date.
_HALF_A_DATE = re.compile(
    r"[—－–\-~～至到、和及][ ]?(?:\d{1,4}|[〇零一二三四五六七八九十]{1,4})(?:年|月|日|时|号|期|届|季度)")
_LATE = re.compile(r"20[0-4]\d")  # in a table 1990 is mostly none
_NO_SPAN = re.compile(r"年(?:度|\d{1,2}月|行动|规划|计划|滚动|攻坚|级)")
# Document numbers that are not as they should be; those that are right are masked already.
_DOCUMENT = re.compile(r"[〔\[（(【［]\s*(?:19|20)\d\d\s*[〕\])）】］]\s*第?\s*\d{1,5}\s*号")
_NAMES = re.compile(r"《[^《》\n]{1,80}》")
_CALLED = re.compile(r"“[^“”\n]{1,12}”")
_IDIOM = re.compile(r"千家万户|百家争鸣|千方百计|千军万马|三农|五保|百花齐放|万无一失|百年大计|十里八乡")

# Chinese numerals up to ten: what they count must be a thing, not a heading (三个方面, 五项措施) or a name (二级公路).
_NAMING = frozenset({"级", "期", "号", "届", "季度", "度", "第", ""})
_LOOSE = frozenset({"个", "项", "条", "张", "套", "篇", "组", "成", "年", "倍", "份", "名", "次", "批", "场", "支"})
_THING = re.compile(
    r"(?:行政|自然)?村|乡镇|社区|街道|镇|乡|县|市|区|省|国家|部门|单位|企业|项目|标段|工作组|督导组|检查组|专班|小组|家庭|案件|"
    r"病例|灾害|隐患|学校|医院|车间|仓库|大棚|基地|合作社|党支部|网格|站点|点位|百分点|月|工作日|小时|星期")
_MEASURED = frozenset({"份", "名", "次", "批", "场", "支", "成", "倍"})
_TIMED = re.compile(r"(?:行动|规划|计划|滚动|攻坚|[级度代生]|来)")
_MEETING = re.compile(r"会议|全会|全体会|代表大会|普查|常委会")
_DIGIT = re.compile(r"[一二两三四五六七八九〇零]")
_MAGNITUDE = re.compile(r"[十百千万亿]+")
_TOLL = re.compile(
    rf"(?<![数几第])(?P<figure>(?P<numeral>[{CHINESE}]{{1,4}})(?:人|名)?)(?=[^，。；、\n]{{0,4}}(?:死亡|受伤|遇难|溺亡|失联|失踪|重伤|轻伤|被困|获救)"
    r"|死|伤(?![痛感害员残]))")


def wanted_in(passage: Passage, first_of_row: bool) -> Iterator[Mention]:
    """Yield the mentions in `passage` that are figures to be checked, in order; `first_of_row`: a cell that is first.

    Amounts, percentages, counts and measures are; dates, times, document numbers, the numbers of levels and rows,
    ordinals, telephone numbers, models, names of documents and slogans in quotation marks are not.
    """
    text = passage.masked
    closed = _closed(passage, text, first_of_row)
    mentions = [each for each in mentions_in(text) if each.kind in (FactKind.AMOUNT, FactKind.NUMBER)]
    mentions += [_toll(each) for each in _TOLL.finditer(text)]
    last = 0
    for each in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if each.start >= last and not any(closed[each.start:each.end]) and _is_wanted(text, each, passage.in_table):
            last = each.end
            yield each


def _toll(found: re.Match[str]) -> Mention:
    """Return how many were hurt: 一人死亡, 三死五伤."""
    return Mention(FactKind.NUMBER, *found.span("figure"), found["figure"], f"|{value_of(found['numeral'])}||人", "人")


def _closed(passage: Passage, text: str, first_of_row: bool) -> bytearray:
    """Return a mark for every character that belongs to a name or a number of a row, where no figure is."""
    closed = bytearray(len(text))
    whole = passage.in_table and first_of_row and re.fullmatch(r"\s*\d{1,3}\s*", text)
    spans = [(0, len(text))] if whole else []
    spans += [each.span() for pattern in (_DOCUMENT, _NAMES, _IDIOM) for each in pattern.finditer(text)]
    spans += [each.span() for each in _CALLED.finditer(text) if _is_called(each.group())]
    label = None if passage.in_table or passage.role is Role.TITLE else label_of(text, passage.role)
    if label is not None:
        spans.append((0, label.end))
    for start, end in spans:
        closed[start:end] = b"x" * (end - start)
    return closed


def _is_called(quoted: str) -> bool:
    """Return whether what stands in quotation marks is a name: without a mark inside, and no measured figure."""
    inside = quoted[1:-1]
    return not re.search(r"[，。；！？]", inside) and not re.search(r"\d(?:[%％‰元亩吨]|[万亿])", inside)


def _is_wanted(text: str, each: Mention, in_table: bool) -> bool:
    if each.text.startswith("第") or (not each.unit and _HALF_A_DATE.match(text, each.end)):
        return False
    bare = each.text.lstrip("约近超逾接过不足到至少最多大零下-− ")
    if bare[:1].isdecimal() or bare[:1] in ("¥", "￥"):
        return _is_wanted_arabic(text, each, bare, in_table)
    if each.text.startswith("百分之") or "分之" in each.text:
        return True
    return _is_wanted_chinese(text, each, bare)


def _is_wanted_arabic(text: str, each: Mention, bare: str, in_table: bool) -> bool:
    if _NAMED_BEFORE.search(text, max(0, each.start - 6), each.start):
        return False
    if each.unit == "年" and (_YEAR.match(bare) or _NO_SPAN.match(text, each.end - 1)):
        return False
    if each.unit == "级" and _YEAR.match(bare):
        return False
    if each.unit == "岁" and bare.endswith(("以上", "以下")):
        return False  # a group of people: 60岁以上老人
    if each.unit in ("号", "届") or (each.unit == "期" and text[each.start - 1:each.start] in "第总"):
        return False
    if each.unit:
        return True
    return not ((_LATE if in_table else _YEAR).fullmatch(bare) or _NAMED_BEHIND.match(text, each.end))


def _is_wanted_chinese(text: str, each: Mention, bare: str) -> bool:
    if _TOLL.match(text, each.start):
        return True
    numerals = bare[:next((at for at, sign in enumerate(bare) if sign not in CHINESE), len(bare))]
    more = bare[len(numerals):len(numerals) + 1] in ("余", "多", "来") and len(numerals) < len(bare)
    if each.faint or each.unit in _NAMING or (text[each.start - 1:each.start] in "第数几上下" and each.start):
        return False
    if _MAGNITUDE.fullmatch(numerals) and numerals != "十":
        return more or bare != each.text
    if (each.unit == "年" and _TIMED.match(text, each.end)) or (each.unit == "次" and _MEETING.match(text, each.end)):
        return False
    if len(numerals) > 1 and _DIGIT.sub("", numerals):
        return True
    if len(numerals) > 1 or bare.endswith(("以上", "以下", "以内")):
        return False  # 三四趟: nobody counted; 两个以上部门: a rule
    if each.unit in _LOOSE - _MEASURED - {"年"}:
        return bool(_THING.match(text, each.end))
    return True
