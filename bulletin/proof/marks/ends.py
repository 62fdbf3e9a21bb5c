"""The end of titles, headings and names of attachments."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import GAP, HAN, LINE, NUMERAL
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Rule, Strength, Structure
from bulletin.text import Role

_END = re.compile(rf"(?P<mark>[。，、；：,;:]|(?<=[{HAN}”》）])\.)\s*\Z")
_INSIDE = re.compile(r"[。！？；]")
_NUMBER = re.compile(rf"\s*(?:{NUMERAL}、|[（(](?:{NUMERAL}|\d{{1,2}})[）)]|\d{{1,2}}[.．、])")
_TITLES = frozenset({Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4})
_LONGEST = {Role.TITLE: 80, Role.LEVEL1: 36, Role.LEVEL2: 36, Role.LEVEL3: 16, Role.LEVEL4: 16}
_KINDS = "通知|通报|报告|请示|批复|意见|函|纪要|决定|公告|通告|方案|办法|规定|细则|决议|命令|公报|议案"
_ORGAN = rf"[{HAN}]{{2,20}}(?:[县市省区镇乡委办局厅院会]|政府|办公室|街道|中心)"
_NAMED = re.compile(rf"[ \u3000]*(?:{_ORGAN})?关于[^。，；：,;:！？]{{2,60}}的"
                    rf"(?:{_KINDS})(?:（[^（）]{{1,12}}）)?[。；，：]\s*")
_ATTACHMENT = re.compile(rf"{LINE}附(?:件|表|图|录)?{GAP}*(?:\d{{0,2}}{GAP}*[：:]{GAP}*(?:\d{{1,2}}[.．、]{GAP}*)?"
                         rf"|\d{{1,2}}[.．、]{GAP}*)(?P<name>[^\n]*)")




def titles(passage: Passage) -> Iterator[Found]:
    """Find a point mark at the end of a title or a heading that stands alone; ？ ！ and …… may stand there.

    A comma in a title may lead over to its second line, a short item of a list may be a sentence: a person decides.
    """
    text = passage.masked
    end = _END.search(text[-20:])
    if end is None or _ATTACHMENT.match(text):
        return
    at = max(0, len(text) - 20) + end.start("mark")
    if passage.role is Role.BODY:
        if _NAMED.fullmatch(text):
            yield Found(at, at + 1, "", "title", {"mark": end["mark"]}, Strength.FLAG)
        return
    number = _NUMBER.match(text)
    words = text[number.end() if number else 0:at]
    if not words.strip() or len(words) > _LONGEST[passage.role] or _INSIDE.search(words):
        return
    if passage.role is Role.TITLE:
        sure = end["mark"] in "。；;."
        yield Found(at, at + 1, "", "title", {"mark": end["mark"]}, None if sure else Strength.FLAG)
    elif passage.role in (Role.LEVEL1, Role.LEVEL2):
        if words.count("，") < 2:
            yield Found(at, at + 1, "", "heading", {"mark": end["mark"]})
    elif end["mark"] in "。.：:，," and "，" not in words:
        yield Found(at, at + 1, "", "heading", {"mark": end["mark"]}, Strength.FLAG)


_NEXT = re.compile(rf"(?m:^)(?:{GAP}+\d{{1,2}}|[2-9]|1\d)[.．、]{GAP}*(?P<name>[^\n]*)")
_SENTENCE = re.compile(r"[，。；！？]|^(?:请|见|详见|另|已|由|略|无|如下)")
_QUOTED = re.compile(r"《[^《》]*》|（[^（）]*）")
_MARK = re.compile(rf"(?P<mark>[。，、；,;]|(?<=[{HAN}”》）])\.)\s*\Z")


def attachments(manuscript: Manuscript) -> Iterator[Found]:
    """Find a point mark after the name of an attachment, in the line 附件： and the numbered lines below it."""
    below = False
    for passage in manuscript.passages:
        if passage.in_table or not passage.text.strip():
            below = False
            continue
        found = list(_ATTACHMENT.finditer(passage.masked))
        below = bool(found) or (below and bool(_NEXT.match(passage.masked)))
        for each in found or (_NEXT.finditer(passage.masked) if below else ()):
            yield from _ended(each["name"], passage.start + each.start("name"))


def _ended(name: str, start: int) -> Iterator[Found]:
    """Yield the mark at the end of the name of an attachment that begins at `start`; a sentence is none."""
    mark = _MARK.search(name[-10:])
    if mark is None:
        return
    at = max(0, len(name) - 10) + mark.start("mark")
    words = _QUOTED.sub("名", name[:at])
    if len(words) > 1 or words == "名":
        if len(words) > 60 or _SENTENCE.search(words):
            return
        yield Found(start + at, start + at + 1, "", "attachment", {"mark": mark["mark"]})


RULES = (
    Rule("P25", Strength.AUTO, "GB/T 15834—2011 附录B（参考）；编辑惯例", titles, ("关于开展防汛检查的通知。",),
         ("关于开展防汛检查的通知",), _TITLES | {Role.BODY}, tables=False),
)
STRUCTURES = (Structure("P26", Strength.AUTO, "GB/T 9704—2012 7.3.4", attachments),)
