"""Who sent a draft and what it is called, guessed from its text and its file name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath

from bulletin.intake.incoming import Guess
from bulletin.intake.roles import ORGAN
from bulletin.text import Paragraph, Role, Table, Text, title_of

LABELS = {
    "unit": r"报送单位|供稿单位|来稿单位|填报单位|上报单位|撰稿单位|单位名称|(?<![\u4e00-\u9fff])单位",
    "correspondent": r"信息员|撰稿人|撰稿|撰写人|供稿人|供稿|联系人|作者|执笔人|执笔|报送人|填报人|通讯员|经办人",
    "phone": r"联系电话|联系方式|手机号码|手机号|手机|电话|办公电话",
    "approver": r"签发人|签发|审签人|审签|审核人|审核|审批人|审批|分管领导|核稿人|核稿|主要负责人",
}
LABEL = re.compile("|".join(f"(?P<{key}>{words})" for key, words in LABELS.items()))
COLON = re.compile(r"\s*[:：]")
NEXT_LABEL = re.compile(rf"(?:{LABEL.pattern}|(?<=[\s，；;,])[\u4e00-\u9fff]{{2,6}})\s*[:：]")
UNIT = re.compile(
    r"[\u4e00-\u9fff]{1,16}?(?:镇|乡|街道办事处|街道办|街道|开发区|园区|管委会|局|办公室|委员会|委|办|中心|院|站|所|队|社|会"
    r"|公司|集团|银行|学校|中学|小学|医院|法院|检察院|党校|人民政府|政府|县|区|部|支行|电力|分局)"
)
# A unit at the head of a title: 青禾镇推进…, 映山街道：…, 县教育局… The words around must not make another word of it.
TITLE_UNIT = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}(?<![全各我本该])(?=县))?(?!全|各|我|本|该|深入|走[进访]|赴|对|到|在|让|为|以)(?:"
    r"[\u4e00-\u9fff]{1,5}?[\u4e00-\u9fff](?:(?<![城集小重坐乡])镇(?![化区村压静定域])|(?<![城下家返回思])乡(?![村镇土亲情愁贤下])"
    r"|街道办事处|街道(?!办事))"
    r"|县(?:人民政府|政府|委)?[\u4e00-\u9fff]{0,8}?(?:管理局|(?<![结格布破全大僵])局(?![部面势限长])|办公室"
    r"|(?<![举承主协筹督兴开创申代补快查合待停续催])办(?![理好结公事法成案学])|(?<=[\u4e00-\u9fff]{2})委员会"
    r"|(?<=发改|卫健|政法|组织|纪监|县纪|团县)委(?![员托派会])|中心|供销社|红十字会|残联|妇联|工商联|总工会|法院|检察院|医院|党校"
    r"|大队|集团|公司)"
    r"|[\u4e00-\u9fff]{2,8}?(?<![结格布破全大僵])局(?![部面势限长]))"
)
DATED = re.compile(r"[\d〇○一二三四五六七八九十]{4}年.{1,6}日")
NAME = re.compile(r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,6})?|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]")
NUMBER = re.compile(r"(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|(?:0\d{2,3}[-－— ]?)?\d{7,8}(?:[-－转]\d{1,4})?)(?!\d)")
CLOSING = re.compile(r"[（(]([^（）()。；]{2,40})[）)]$")
FILE_SEPARATORS = re.compile(r"[-_—－＿+：:【】\[\]（）()《》“”、，,\s]+|\d{6,8}|\d{1,4}[年月日.]")
LONGEST_LINE = 90
HEAD, TAIL = 10, 6


def guess(name: str, text: Text) -> Guess:
    """Return what `text` and the file name suggest; an unknown field is an empty string, the unit is as written.

    Asked in this order: labels such as 报送单位： in the head, the tail and the tables; the credit line （单位  姓名）;
    the unit that signs above the date; the letterhead; the file name; the unit with which the title begins. Nothing is
    taken out of the text.
    """
    found = Guess(title=title_of(text))
    for key, value in _labelled(text):
        found = _with(found, key, value)
    unit, person, number = _credit(text)
    found = replace(
        found, unit=found.unit or unit, correspondent=found.correspondent or person, phone=found.phone or number
    )
    unit = found.unit or _signed(text) or _letterhead(text) or _from_file_name(name) or _from_title(text)
    return replace(found, unit=unit)


def _labelled(text: Text) -> Iterator[tuple[str, str]]:
    lines = [line for block in text if isinstance(block, Paragraph) for line in block.plain.split("\n")]
    near = lines[:HEAD] + lines[max(HEAD, len(lines) - TAIL) :]
    for line in near:
        if len(line) <= LONGEST_LINE:
            yield from _pairs(line.strip("（）()"))
    for table in (block for block in text if isinstance(block, Table)):
        for row in table.rows:
            yield from _cells([cell.text.strip() for cell in row])


def _pairs(line: str) -> Iterator[tuple[str, str]]:
    """Yield what stands behind each label and its colon, up to the next label."""
    marks = [mark for mark in LABEL.finditer(line) if COLON.match(line, mark.end())]
    for mark in marks:
        rest = line[mark.end() :].lstrip(" \u3000:：")
        following = NEXT_LABEL.search(rest)
        yield mark.lastgroup or "", rest[: following.start() if following else None].strip()


def _cells(cells: list[str]) -> Iterator[tuple[str, str]]:
    for label, value in zip(cells, [*cells[1:], ""], strict=False):
        bare = re.sub(r"[\s:：]", "", label)
        mark = LABEL.fullmatch(bare)
        if mark and value and not LABEL.fullmatch(re.sub(r"[\s:：]", "", value)):
            if mark.lastgroup != "unit" or UNIT.fullmatch(value):  # 单位 also heads a column of figures
                yield mark.lastgroup or "", value
        elif not mark and len(label) <= LONGEST_LINE:
            yield from _pairs(label)


def _with(found: Guess, key: str, value: str) -> Guess:
    """Return the guess with one labelled value, kept only if it looks like what the label promises."""
    if key == "phone":
        number = NUMBER.search(value)
        return replace(found, phone=found.phone or (number[0] if number else ""))
    if key == "unit":
        unit = re.split(r"[\s，,；;（(。]", value, maxsplit=1)[0]
        return replace(found, unit=found.unit or unit)
    unit, person = _unit_and_person(value)
    if key == "approver":
        return replace(found, approver=found.approver or person)
    number = NUMBER.search(value)
    return replace(
        found,
        unit=found.unit or unit,
        correspondent=found.correspondent or person,
        phone=found.phone or (number[0] if number else ""),
    )


def _credit(text: Text) -> tuple[str, str, str]:
    """Return unit, person and phone of the credit line, else of the brackets that close the last paragraph."""
    paragraphs = [block for block in text if isinstance(block, Paragraph) and block.role is not Role.NOTE]
    for block in [each for each in paragraphs if each.role is Role.CREDIT] + paragraphs[:-3:-1]:
        closing = CLOSING.search(block.plain.strip())
        if closing:
            unit, person = _unit_and_person(re.sub(r"^[^：:]{0,6}[:：]\s*", "", closing[1]))
            number = NUMBER.search(closing[1])
            if unit:
                return unit, person, number[0] if number else ""
    return "", "", ""


def _unit_and_person(words: str) -> tuple[str, str]:
    """Return the unit and the first person named in words such as 青禾镇  李明轩 or 青禾镇供稿."""
    pieces = [piece for piece in re.split(r"[\s，,、；;：:/（）()]+", words) if piece]
    pieces = [re.sub(r"(?:供稿|报送|来稿|撰稿)$", "", piece) for piece in pieces]
    unit = next((piece for piece in pieces if UNIT.fullmatch(piece)), "")
    rest = [piece for piece in pieces if piece and piece != unit]
    if len(rest) >= 2 and all(len(piece) == 1 for piece in rest[:2]):
        rest = ["".join(rest[:2]), *rest[2:]]
    person = next((piece for piece in rest if NAME.fullmatch(piece)), "")
    return unit, person


def _signed(text: Text) -> str:
    """Return the unit on a line of its own right above the date at the end."""
    lines = [block.plain.strip() for block in text if isinstance(block, Paragraph) and block.role is not Role.NOTE]
    for line, following in list(pairwise(lines))[: -TAIL - 1 : -1]:
        if DATED.fullmatch(re.sub(r"\s", "", following)) and UNIT.fullmatch(line):
            return line
    return ""


def _from_title(text: Text) -> str:
    if not any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text):
        return ""
    found = TITLE_UNIT.match(title_of(text))
    return found[0] if found else ""


def _letterhead(text: Text) -> str:
    paragraphs = [block.plain.strip() for block in text if isinstance(block, Paragraph)][:HEAD]
    for line in paragraphs:
        bare = re.sub(r"\s", "", line)
        if ORGAN.fullmatch(bare):
            return bare.removesuffix("文件")
    return ""


def _from_file_name(name: str) -> str:
    stem = PurePosixPath(name.replace("\\", "/")).stem
    pieces = [piece for piece in FILE_SEPARATORS.split(stem) if piece]
    return next((piece for piece in pieces if len(piece) <= 12 and UNIT.fullmatch(piece)), "")
