"""Personal data (S11): numbers of identity cards, mobile phones and bank cards, and where a person lives."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from bulletin.proof.guard.overlaps import apart
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.text import Role

PRIVACY = "S11"
ID, ID_WRONG, MOBILE, CONTACT, CARD, ADDRESS, GROUP = (
    "id", "id_wrong", "mobile", "contact", "card", "address", "group")

_ID = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{5}[ -]?(?:19|20)\d{6}[ -]?\d{3}[\dXxＸ](?![0-9A-Za-z])")
_NAMED_ID = re.compile(r"身份证(?:件)?(?:号码?|编号)?[^\dA-Za-z，。；\n]{0,6}$")
# Weights and check characters of GB 11643—1999, 3.
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"

_MOBILE = re.compile(
    r"(?<![\d.])(?<![A-Za-z_/=@])(?:\+?86[ -]?)?1[3-9]\d(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}"
    r"(?!\d|\.\d|[A-Za-z_@]|[ 　]?(?:余|多)?[元万亿吨亩人户千公平立斤株米个])")
_CONTACT = re.compile(
    r"(?:联系|咨询|报名|监督|举报|投诉|值班|服务|办公|求助|预约|报送|求职|招聘)(?:人|电话|方式|热线|手机)?|热线|信息员|联络员|"
    r"供稿|撰稿|通讯员|审核人?|审签人?|审批人?|签发人?|编辑|责编|电话[：:]")
_CLAUSE_END = re.compile(r"[。；！？\n]")

_CARD = re.compile(
    r"(?<![0-9A-Za-z.])[2-69]\d{3}(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?:(?P=gap)\d{1,3})?(?![0-9A-Za-z.])")
_NO_CARD = re.compile(
    r"(?:信用代码|订单|编号|编码|流水号?|合同号?|批号|文号|许可证号?|备案号?|注册号|代码|运单|快递单?|单号|工号|学号|序列号|车架号)"
    r"[^。；\n]{0,12}$")

_HOME = re.compile(r"家庭住址|家庭地址|户籍地址|户籍所在地|现住址|居住地址|住址|现住|家住|住在|居住在")
_UP_TO_DOOR = re.compile(
    r"[：:为是于]?[^，。；、：:！？\n]{2,36}?(?P<door>\d+(?:号楼?|幢|栋|单元|室|弄)|[一二三四五六七八九十]+单元|"
    r"(?:\d+|[一二三四五六七八九十]+)(?:组|社|队)(?![长员织区]))"
    r"(?:[\d一二三四五六七八九十\-]+(?:号楼?|幢|栋|单元|室|户|组|楼|层)?)*")


def in_passages(passages: Iterable[Passage]) -> Iterator[Found]:
    """Yield personal data, places counted in the whole text.

    A mobile number behind the words for a contact, or in the credit line or a note, is usual there: it is only said.
    So is a home told down to the village group and no further.
    """
    for passage in passages:
        for found in _in_words(passage.text, passage.role in (Role.CREDIT, Role.NOTE)):
            yield replace(found, start=found.start + passage.start, end=found.end + passage.start)


@lru_cache(maxsize=4_000)
def _in_words(text: str, at_home: bool) -> tuple[Found, ...]:
    """Return what is found in a passage; `at_home`: contacts are usual there."""
    return apart((*_ids(text), *_mobiles(text, at_home), *_cards(text), *_homes(text)))


def is_identity(number: str) -> bool:
    """Return whether 18 characters are an identity number: a real birthday and the right check character.

    Source: GB 11643—1999, 3 (check character by ISO 7064:1983 MOD 11-2).
    """
    if len(number) != 18 or not number[:17].isdecimal() or not _is_day(number[6:14]):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number[:17], strict=True))
    return _CHECKS[total % 11] == number[17].upper().replace("Ｘ", "X")


def is_card(number: str) -> bool:
    """Return whether 16 to 19 digits fulfil the check of bank cards (Luhn; ISO/IEC 7812-1, Annex B)."""
    if not 16 <= len(number) <= 19 or not number.isdecimal() or len(set(number)) < 3:
        return False
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)
    return total % 10 == 0


def _is_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _bare(number: str) -> str:
    return number.replace(" ", "").replace("-", "")


def _ids(text: str) -> Iterator[Found]:
    for each in _ID.finditer(text):
        if is_identity(_bare(each.group())):
            yield Found(*each.span(), None, ID)
        elif _NAMED_ID.search(text, max(0, each.start() - 20), each.start()):
            yield Found(*each.span(), None, ID_WRONG)


def _mobiles(text: str, at_home: bool) -> Iterator[Found]:
    for each in _MOBILE.finditer(text):
        near = _CLAUSE_END.split(text[max(0, each.start() - 24):each.start()])[-1]
        usual = at_home or _CONTACT.search(near)
        yield Found(*each.span(), None, CONTACT if usual else MOBILE, strength=Strength.INFO if usual else None)


def _cards(text: str) -> Iterator[Found]:
    for each in _CARD.finditer(text):
        if is_card(_bare(each.group())) and not _NO_CARD.search(text, max(0, each.start() - 24), each.start()):
            yield Found(*each.span(), None, CARD)


def _homes(text: str) -> Iterator[Found]:
    for each in _HOME.finditer(text):
        home = _UP_TO_DOOR.match(text, each.end())
        if home:
            only_group = home["door"][-1] in "组社队"
            yield Found(each.start(), home.end(), None, GROUP if only_group else ADDRESS,
                        strength=Strength.INFO if only_group else None)


def _check(manuscript: Manuscript) -> Iterator[Found]:
    return in_passages(manuscript.passages)


STRUCTURES = (Structure(PRIVACY, Strength.FLAG, "个人信息保护惯例（GB/T 35273—2020 附录A，参考）", _check),)
