"""The unit a draft came from where no label names it: credit, signature, letterhead, file name, title."""

import re
from itertools import pairwise
from pathlib import PurePosixPath

from bulletin.intake.guess.words import NAME, SENT_BY, UNIT, is_person, is_unit, phone_in, unit_alone, unit_and_person
from bulletin.intake.roles import ORGAN
from bulletin.text import Paragraph, Role, Text, title_of

# A unit at the head of a title: 青禾镇推进…, 映山街道：…, 县教育局… The words around must not make another word of it.
TITLE_UNIT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}(?<![全各我本该])(?=县))?(?!全|各|我|本|该|深入|走[进访]|赴|对|到|在|让|为|以|关于)(?:"
    r"[\u4e00-\u9fff]{1,5}?[\u4e00-\u9fff](?:(?<![城集小重坐乡])镇(?![化区村压静定域])|(?<![城下家返回思])乡(?![村镇土亲情愁贤下])"
    r"|街道办事处|街道(?!办事))"
    r"|县(?:人民政府|政府|委)?[\u4e00-\u9fff]{0,8}?(?:管理局|(?<![结格布破全大僵])局(?![部面势限长])|办公室"
    r"|(?<![举承主协筹督兴开创申代补快查合待停续催])办(?![理好结公事法成案学])|(?<=[\u4e00-\u9fff]{2})委员会"
    r"|(?<=发改|卫健|政法|组织|纪监|县纪|团县)委(?![员托派会])|中心|供销社|红十字会|残联|妇联|工商联|总工会|法院|检察院|医院|党校"
    r"|大队|集团|公司)"
    r"|[\u4e00-\u9fff]{2,8}?(?<![结格布破全大僵])局(?![部面势限长]))"
)
DATED = re.compile(r"[\d〇○零一二三四五六七八九十]{4}(?:年.{1,6}日|[./-]\d{1,2}[./-]\d{1,2}(?!\d))")
CLOSING = re.compile(r"[（(]([^（）()。；]{2,40})[）)]$")
PAPER = (
    "文件|值班信息|值班快报|政务信息|党政信息|信息专报|信息快报|工作信息|工作简报|信息简报|情况反映|要情专报|要情快报|专报|快报|简报|信息"
    "|电话记录|传真|传真电报|便函|函|报告"
)
LETTERHEAD = re.compile(rf"({UNIT.pattern})(?:{PAPER})(?:专用?纸)?(?:[（(〔第].*)?")
FILE_SEPARATORS = re.compile(r"[-_—－＿+：:【】\[\]（）()《》“”、，,\s]+|\d{6,8}|\d{1,4}[年月日.]")
FILE_HEAD = re.compile(rf"({UNIT.pattern})(?:{PAPER}|报送|上报|供稿|来稿|投稿)")
# A unit and who wrote: 县水利局 司马光; a person and how to reach him: 诸葛明 139…
BYLINE = re.compile(rf"({UNIT.pattern})[ \u3000\t]+({NAME.pattern})")
PERSON_AND_PHONE = re.compile(rf"({NAME.pattern})[\s，,：:]*(?:电话|手机)?[\s：:]*[\d０-９－ -]{{7,20}}")
PHONE_LINE = re.compile(r"[（(]?(?:联系)?(?:电话|手机)\s*[:：]?\s*([\d０-９－—()（） -]{7,24}?)[)）]?")
HEAD, TAIL = 10, 6
BYLINE_HEAD, BYLINE_TAIL = 4, 3
LONGEST_FILE_UNIT, LONGEST_LETTERHEAD, LONGEST_SIGNATURE = 12, 30, 60


def credit(text: Text) -> tuple[str, str, str]:
    """Return unit, person and phone of the credit line, else of the brackets that close the last paragraph."""
    paragraphs = [block for block in text if isinstance(block, Paragraph) and block.role is not Role.NOTE]
    for block in [each for each in paragraphs if each.role is Role.CREDIT] + paragraphs[:-3:-1]:
        closing = CLOSING.search(block.plain.strip())
        if closing:
            unit, person = unit_and_person(_without_label(closing[1]))
            reached = PERSON_AND_PHONE.fullmatch(closing[1].strip())
            if reached and not unit and is_person(reached[1]):
                return "", re.sub(r"\s", "", reached[1]), phone_in(closing[1], labelled=True)
            if unit:
                return unit, person, phone_in(closing[1])
    return "", "", ""


def byline(text: Text) -> tuple[str, str]:
    """Return unit and person of a line below the title or at the end that is nothing else, be it with the date."""
    lines = [block.plain.strip() for block in text if isinstance(block, Paragraph) and block.role is not Role.NOTE]
    for line in (*lines[1:BYLINE_HEAD], *lines[: -BYLINE_TAIL - 1 : -1]):
        parts = BYLINE.fullmatch(DATED.sub("", line).strip()) if len(line) <= LONGEST_SIGNATURE else None
        if parts and is_unit(parts[1]) and is_person(parts[2]):
            return parts[1], re.sub(r"\s", "", parts[2])
    return "", ""


def phone_line(text: Text) -> str:
    """Return the telephone number on a line near the head or the end that is nothing else, such as （电话139…）."""
    lines = [block.plain.strip() for block in text if isinstance(block, Paragraph)]
    found = (PHONE_LINE.fullmatch(line) for line in (*lines[:HEAD], *lines[: -TAIL - 1 : -1]))
    return next((phone_in(each[1], labelled=True) for each in found if each), "")


def _without_label(words: str) -> str:
    """Return `words` without a label such as 供稿： in front; a unit in its place stays."""
    label = re.match(r"([^：:]{0,6})[:：]\s*", words)
    return words[label.end() :] if label and not is_unit(label[1].strip()) else words


def signed(text: Text) -> str:
    """Return the unit that signs at the end: on a line of its own right above the date, or before it on one line."""
    lines = [block.plain.strip() for block in text if isinstance(block, Paragraph) and block.role is not Role.NOTE]
    for line, following in list(pairwise(["", *lines]))[: -TAIL - 1 : -1]:
        bare = re.sub(r"\s", "", following) if len(following) <= LONGEST_SIGNATURE else ""
        dated = DATED.search(bare)
        if dated and dated.end() == len(bare):
            unit = unit_alone(bare[: dated.start()] or line)
            if unit:
                return unit
    return ""


def letterhead(text: Text) -> str:
    """Return the unit in whose letterhead the draft is written."""
    for block in [each for each in text if isinstance(each, Paragraph)][:HEAD]:
        bare = re.sub(r"[\s★]", "", block.plain)
        if ORGAN.fullmatch(bare) and block.role is not Role.TITLE:
            return bare.removesuffix("文件")
        found = LETTERHEAD.fullmatch(bare) if len(bare) <= LONGEST_LETTERHEAD else None
        if found and is_unit(found[1]):  # be it taken for the title
            return found[1]
    return ""


def file_unit(name: str) -> str:
    """Return the unit that is a word of the file name by itself, or stands before words such as 信息."""
    pieces = _pieces(name)
    alone = (piece for piece in pieces if len(piece) <= LONGEST_FILE_UNIT and is_unit(piece))
    named = (found[1] for found in map(FILE_HEAD.match, pieces) if found and len(found[1]) <= LONGEST_FILE_UNIT)
    return next(alone, "") or next(named, "")


def title_unit(text: Text) -> str:
    """Return the unit with which the title begins: who it is about, and only likely who sent it."""
    if not any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text):
        return ""
    found = TITLE_UNIT.match(title_of(text))
    return found[0] if found else ""


def file_place(name: str) -> str:
    """Return the unit with which the file name begins: like `title_unit`, who it is about."""
    found = next(filter(None, (TITLE_UNIT.match(SENT_BY.sub("", piece)) for piece in _pieces(name)[:1])), None)
    return found[0] if found else ""


def _pieces(name: str) -> list[str]:
    stem = PurePosixPath(name.replace("\\", "/")).stem
    return [piece for piece in FILE_SEPARATORS.split(stem) if piece]
