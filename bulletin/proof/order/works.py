"""What stands in 《》 (S04): works, laws and periodicals; certificates and bare kinds of papers do not."""

import re
from collections.abc import Iterator

from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure

_TITLED = re.compile(r"《([^《》\n]{1,60})》")
_BARE_KIND = re.compile(
    r"(?:(?:工作|实施|行动|活动|年度|具体|总体|初步|整改|应急|推进|落实|专项){0,2}(?:意见|方案|要点|计划|安排|打算|总结))")
_SHORT_FORM = re.compile(r"(?:以下|下)(?:统一)?简称[：:]?[“]?《([^《》\n]{1,30})》")
# GB/T 15834—2011, A.13: names of certificates, awards, courses, meetings and the like are no works.
_CERTIFICATE = re.compile(
    r"[^《》]{0,16}(?:许可证|营业执照|身份证|户口簿|房产证|合格证|资格证书?|结婚证|驾驶证|登记证|荣誉证书|奖状|奖杯|奖牌|锦旗)")
_LAW = re.compile(
    r"中华人民共和国[\u4e00-\u9fff]{1,16}?(?:法|条例)(?=[，。、；（(]|第[一二三四五六七八九十百\d]|的?规定|的?要求|等法|和《)")


def _check(manuscript: Manuscript) -> Iterator[Found]:
    text = manuscript.plain
    titled = list(_TITLED.finditer(text))
    # Where a longer title ends with a bare kind, the kind stands for that one.
    ends = {name[at:] for name in {each[1] for each in titled} for at in range(1, len(name))}
    short = set(_SHORT_FORM.findall(text))
    for each in titled:
        name = each[1]
        if _CERTIFICATE.fullmatch(name):
            yield Found(*each.span(), name, "certificate")
        elif _BARE_KIND.fullmatch(name) and name not in short and name not in ends:
            yield Found(*each.span(), None, "kind", {"name": name})
    for each in _LAW.finditer(text):
        if not _in_marks(text, each.start()):
            yield Found(*each.span(), f"《{each.group()}》", "law", strength=Strength.ADVISORY)


def _in_marks(text: str, at: int) -> bool:
    line = text[max(0, at - 120):at].rpartition("\n")[2]
    return any(line.count(left) > line.count(right) for left, right in ("《》", "〈〉", "“”"))


STRUCTURES = (Structure("S04", Strength.INFO, "GB/T 15834—2011 4.15、附录A.13（参考）", _check),)
