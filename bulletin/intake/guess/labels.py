"""What stands behind labels such as 报送单位： at the head, at the tail and in the forms of a draft."""

import re
from collections.abc import Iterator

from bulletin.intake.guess.words import UNIT, phone_in, unit_and_person
from bulletin.text import Paragraph, Table, Text

BLANKS = r"[ \u3000]*"
# Of several persons the one who wrote is asked first, of several signatures the one that lets the draft go.
WORDS = {
    "unit": "报送单位 供稿单位 来稿单位 填报单位 上报单位 撰稿单位 发稿单位 报告单位 来电单位 来文单位 发件单位"
    " 发送单位 发文单位 信息来源 报送部门 供稿部门 填报部门 报送机关 单位名称",
    "writer": "信息员 撰稿人 撰稿 撰写人 撰写 供稿人 供稿 作者 执笔人 执笔 通讯员 拟稿人 拟稿 采写",
    "reporter": "报送人 填报人 填表人 报告人 来电人 上报人 发件人 发送人 经办人 报送",
    "contact": "信息联络员 联络员 联系人",
    "phone": "联系电话 联系方式 手机号码 手机号 手机 电话号码 来电号码 电话 办公电话",
    "approver": "签发人 签发 签批人 签批 审签人 审签 审批人 审批 批准人 批准 领导签字 负责人签字 分管领导"
    " 主要负责人 单位负责人",
    "reviewer": "审核人 审核 审定人 审定 核稿人 核稿 审稿人 审稿",
    "event": "事发时间 发生时间 事件时间 案发时间 起火时间 出险时间",
    "urgency": "紧急程度 缓急程度 缓急 紧急等级",
}
PERSONS, SIGNERS = ("writer", "reporter", "contact"), ("approver", "reviewer")


def _pattern(words: str) -> str:
    return "|".join(BLANKS.join(word) for word in words.split())


LABEL = re.compile(
    "|".join(f"(?P<{key}>{_pattern(words)})" for key, words in WORDS.items())
    + rf"|(?P<bare_unit>(?<![\u4e00-\u9fff])单{BLANKS}位)"
)
NOT_OURS = re.compile(r"(?:收件|接收|主送|抄送|收文|传真|受理|承办|责任|报警|投诉|举报|咨询|服务|热线)$")
COLON = re.compile(r"\s*(?:[（(][^（）()：:]{1,8}[）)])?\s*[:：]")
NEXT_LABEL = re.compile(rf"(?:{LABEL.pattern}|(?<=[\s，；;,])[\u4e00-\u9fff]{{2,6}}){COLON.pattern}")
LONGEST_LINE, LONGEST_UNIT, LONGEST_VALUE = 90, 30, 200
HEAD, TAIL = 10, 6
# Of the labels only, so that what stands behind them stays as it was written.
OLD_FORMS = str.maketrans(
    "報單來填發電訊員執筆寫經辦聯絡繫係話號碼簽審領導負責時間險緊門機關稱採",
    "报单来填发电讯员执笔写经办联络系系话号码签审领导负责时间险紧门机关称采",
)


def labelled(text: Text) -> dict[str, str]:
    """Return the first fitting value of each label by the fields of `Guess`.

    `event_at` and `urgency` are as written.
    """
    found: dict[str, str] = {}
    for key, value in _values(text):
        for field, fitting in _fitting(key, value):
            if fitting:
                found.setdefault(field, fitting)
    persons = [found[key] for key in PERSONS if key in found]
    signers = [found[key] for key in SIGNERS if key in found]
    found = {key: value for key, value in found.items() if key not in PERSONS + SIGNERS}
    return found | ({"correspondent": persons[0]} if persons else {}) | ({"approver": signers[0]} if signers else {})


def _fitting(key: str, value: str) -> Iterator[tuple[str, str]]:
    """Yield what a value gives, only what looks as its label promises."""
    if key == "phone":
        yield "phone", phone_in(value, labelled=True)
    elif key == "unit":
        unit = re.split(r"[\s，,；;（(。]", value.strip("_＿ "), maxsplit=1)[0]
        yield "unit", unit.strip("_＿") if len(unit) <= LONGEST_UNIT else ""
    elif key == "event":
        yield "event_at", value
    elif key == "urgency":
        yield "urgency", value
    else:
        unit, person = unit_and_person(value)
        yield key, person
        yield "phone", phone_in(value)
        if key not in SIGNERS:
            yield "unit", unit


def _values(text: Text) -> Iterator[tuple[str, str]]:
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
    simple = line.translate(OLD_FORMS)
    for mark in LABEL.finditer(simple):
        colon = COLON.match(line, mark.end())
        if colon and not NOT_OURS.search(simple[: mark.start()]):
            rest = line[colon.end() :].lstrip(" \u3000:：")
            following = NEXT_LABEL.search(rest.translate(OLD_FORMS))
            yield _key(mark), rest[: following.start() if following else None].strip()


def _cells(cells: list[str]) -> Iterator[tuple[str, str]]:
    for label, value in zip(cells, [*cells[1:], ""], strict=False):
        mark = LABEL.fullmatch(_bare(label))
        if mark and value and not LABEL.fullmatch(_bare(value)):
            if _key(mark) != "unit" or UNIT.fullmatch(re.sub(r"[\s（(].*", "", value)):  # 单位 also heads a column
                yield _key(mark), value[:LONGEST_VALUE]
        elif not mark:
            for line in label.split("\n"):
                if len(line) <= LONGEST_LINE:
                    yield from _pairs(line)


def _bare(label: str) -> str:
    """Return a label without blanks, colon and what stands in brackets behind it."""
    return re.sub(r"[（(][^（）()]{1,8}[）)]$", "", re.sub(r"[\s:：]", "", label)).translate(OLD_FORMS)


def _key(mark: re.Match[str]) -> str:
    return (mark.lastgroup or "").removeprefix("bare_")
