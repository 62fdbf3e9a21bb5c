"""Which paragraph is the title, a heading, the credit: settled from style, look and wording."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from bulletin.intake.incoming import Look
from bulletin.intake.lines import Line, Piece
from bulletin.text import Block, Paragraph, Role, Text

NUMERAL = "[一二三四五六七八九十]{1,3}"
# GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）
MARKS = (
    (Role.LEVEL1, re.compile(rf"{NUMERAL}、")),
    (Role.LEVEL2, re.compile(rf"[（(]{NUMERAL}[）)]")),
    (Role.LEVEL3, re.compile(r"\d{1,2}(?:[.．](?!\d)|、)")),
    (Role.LEVEL4, re.compile(r"[（(]\d{1,2}[）)]")),
)
LONGEST_HEADING = 30
LONGEST_STYLED_HEADING = 60
LONGEST_TITLE = 60
LONGEST_CENTRED_TITLE = 200
MOST_TITLE_LINES = 3
LONGEST_PLAIN_TITLE = 60
BIG = 18.0  # points; the title of an official document is 2号 = 22 pt
HEAD_LINES = 12
CREDIT_LINES = 3

# A line that goes on or ends a sentence, a subtitle, a row of a table that was typed.
NO_TITLE = re.compile(r"[；，,]$|。|^(?:—|--)|\t.*\t")

TITLE_LABEL = re.compile(r"(?:信息|稿件|文章)?(?:标[ \u3000]*题|题[ \u3000]*目)\s*[:：]\s*(?=\S)")
# Where a line of a title cannot end: before the noun that 的 belongs to, after 和, 关于.
UNFINISHED = re.compile(r"(?:[的和及与暨、]|关于|以及|推进|开展)$")

LABELLED = re.compile(
    r"(?:报送|供稿|来稿|填报)?(?:单位|日期|时间|人)|(?:信息|撰稿|供稿|联系|执笔|签发|审签|审核|审批|责任|核稿|校对)[员人]?"
    r"|作者|编辑|(?:联系)?电话|手机|联系方式|分管领导|密级|编号|报送|抄送|呈报|主送"
)
LABELLED_LINE = re.compile(rf"(?:{LABELLED.pattern})\s*[:：]")
ORGAN = re.compile(r"(?:中共)?[\u4e00-\u9fff]{2,18}(?:人民政府|街道办事处|委员会|党委|办公室|管委会)(?:文件|办公室)?")
ISSUE_NUMBER = r"[（(]?(?:总|增刊)?第?\s*[\d〇○一二三四五六七八九十]+\s*期"
HEAD_MATTER = re.compile(
    r".{0,20}(?:文件|简报|快报|专报|送审签|送审单|报送单|报送表|签发单|送审稿）?)"
    r"|[\u4e00-\u9fff]{1,14}(?:镇|乡|街道|局|办|办公室|委|委员会|中心)(?:工作|政务)?(?:信息|动态|简报|简讯)"
    r"(?:\s*[（(]?第?\s*[\d一二三四五六七八九十]{1,4}\s*期[）)]?)?"
    rf"|{ISSUE_NUMBER}.*|(?:本期|今日)?(?:要目|导读|目录)"
    r"|.{2,30}\s\d{4}年\d{1,2}月\d{1,2}日|[\u4e00-\u9fff]{2,8}[:：][^\u4e00-\u9fff]*"
    r"|.*[〔\[【(（]\d{4}[〕\]】)）]\s*\d*\s*号?"
    r"|[（(]?\d{2,4}[年./-].{0,12}[）)]?|(?:绝密|机密|秘密|特急|加急|平急|内部资料|普通商密|紧急).{0,16}|[\W\d_]*"
)
CREDIT = re.compile(
    r"[（(](?!附|图|完|此|注|本)[^（）()。：:]{2,30}[）)]"
    r"|[（(](?:供稿|撰稿|来源|作者)[^（）()。]{1,50}[）)]"
)
BYLINE = re.compile(r"[\u4e00-\u9fff]{2,16}[ \u3000]+[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]")
CREDIT_LABEL = re.compile(
    r"[（(]?(?:供稿|撰稿|来稿|报送|执笔|作者|信息员|联系人|通讯员|审核|审签|签发|核稿|联系电话|电话)[^。：:]{0,6}[:：][^。]{1,60}"
)


def with_roles(pieces: Sequence[Piece], notes: Sequence[Piece] = ()) -> Text:
    """Return the text: every line with its role, the lines of `notes` at the end."""
    lines = [(place, piece) for place, piece in enumerate(pieces) if isinstance(piece, Line)]
    titles = _titles(lines)
    credits = _credits(lines) - titles
    blocks: list[Block] = []
    for place, piece in enumerate(pieces):
        if not isinstance(piece, Line):
            blocks.append(piece)
        elif place in titles:
            blocks += _title(piece)
        else:
            blocks.append(Paragraph(Role.CREDIT if place in credits else _role(piece), piece.runs))
    for note in notes:
        blocks.append(Paragraph(Role.NOTE, note.runs) if isinstance(note, Line) else note)
    return tuple(blocks)


def looks_of(pieces: Sequence[Piece], notes: Sequence[Piece], text: Text) -> tuple[Look | None, ...]:
    """Return how each block of the `text` that `with_roles` made of them looked; a label parted from its title as it.
    """
    looks: list[Look | None] = []
    for piece in (*pieces, *notes):
        look = Look(piece.style, piece.centred, piece.size, piece.bold, piece.boxed, piece.face) if isinstance(
            piece, Line) else None
        parted = isinstance(piece, Line) and len(text) > len(looks) and text[len(looks)].plain != piece.plain
        looks += [look, look] if parted else [look]
    return tuple(looks)


def _title(line: Line) -> list[Block]:
    """Return the title, a label such as 标题： in front of it as a line of its own."""
    label = TITLE_LABEL.match(line.plain)
    if label is None or not line.runs or len(line.runs[0].text) < label.end():
        return [Paragraph(Role.TITLE, line.runs)]
    first, *others = line.runs
    rest = replace(first, text=first.text[label.end() :])
    return [
        Paragraph(Role.BODY, (replace(first, text=first.text[: label.end()].rstrip()),)),
        Paragraph(Role.TITLE, tuple(run for run in (rest, *others) if run.text)),
    ]


def is_head_matter(text: str) -> bool:
    """Return whether a line belongs to the letterhead or the form of a submission and not to its text."""
    return bool(LABELLED_LINE.match(text) or ORGAN.fullmatch(text) or HEAD_MATTER.fullmatch(text))


def _role(line: Line) -> Role:
    text = line.plain
    if line.boxed or "。" in text or len(text) > LONGEST_STYLED_HEADING:
        return Role.BODY
    marked = next((role for role, mark in MARKS if mark.match(text)), None)
    styled = None if line.style is Role.TITLE else line.style
    if marked and (styled or (len(text) <= LONGEST_HEADING and not text.endswith(("；", ";", "，", "、")))):
        return marked
    return styled or Role.BODY


def _titles(lines: list[tuple[int, Line]]) -> set[int]:
    head = _below_masthead([(place, line) for place, line in lines[:HEAD_LINES] if not line.boxed])
    return (
        _labelled_title(head)
        or _group([pair for pair in head if pair[1].style is Role.TITLE], lambda line: True)
        or _group(head, _looks_like_title)
        or _few(_group(head, lambda line: line.centred))
        or _group(head[:1], lambda line: line.style is Role.LEVEL1)
        or (_first_short_line(head) if len(lines) > 1 else set())
    )


def _below_masthead(head: list[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """Return the lines without the name of a journal, known by the number of the issue (第46期) that follows it."""
    numbers = [index for index, (_, line) in enumerate(head) if re.match(ISSUE_NUMBER, line.plain)]
    return head[numbers[0] + 1 :] if numbers and numbers[0] <= 3 else head


def _group(head: list[tuple[int, Line]], wanted: Callable[[Line], bool]) -> set[int]:
    """Return the first lines in a row that are `wanted`, looked for before the body begins."""
    found: set[int] = set()
    for index, (place, line) in enumerate(head):
        text = line.plain
        fits = wanted(line) and len(text) <= _longest(line) and "。" not in text and _unnumbered(text)
        byline = found and (CREDIT.fullmatch(text) or BYLINE.fullmatch(text))
        if fits and not byline and (not is_head_matter(text) or _runs_on(line, head[index + 1 :])):
            found.add(place)
        elif found or _is_body(text):
            break
    return found


def _longest(line: Line) -> int:
    return LONGEST_CENTRED_TITLE if line.centred or line.style is Role.TITLE else LONGEST_TITLE


def _few(found: set[int]) -> set[int]:
    """Return the lines if a title may be parted into so many."""
    return found if len(found) <= MOST_TITLE_LINES else set()


def _runs_on(line: Line, rest: list[tuple[int, Line]]) -> bool:
    """Return whether the name of an organ begins a title: the next line goes on with 关于 and looks the same."""
    if not (line.centred and rest and ORGAN.fullmatch(line.plain)) or line.plain.endswith("文件"):
        return False
    following = rest[0][1]
    same = (following.centred, following.size, following.bold) == (line.centred, line.size, line.bold)
    return same and following.plain.startswith("关于")


def _looks_like_title(line: Line) -> bool:
    return line.centred and (line.size >= BIG or line.bold)


def _first_short_line(head: list[tuple[int, Line]]) -> set[int]:
    for index, (_, line) in enumerate(head):
        text = line.plain
        if is_head_matter(text) or text.endswith(("：", ":")):
            continue
        return _unfinished(head[index:]) if _is_short_title(text) else set()
    return set()


def _is_short_title(text: str) -> bool:
    return len(text) <= LONGEST_PLAIN_TITLE and not NO_TITLE.search(text) and _unnumbered(text)


def _unfinished(lines: list[tuple[int, Line]]) -> set[int]:
    """Return the first line and those below it, three at most, if it cannot end where it does: 关于…的 / 报告."""
    found = {lines[0][0]}
    for (_, line), (place, following) in pairwise(lines[:MOST_TITLE_LINES]):
        text = following.plain
        if not UNFINISHED.search(line.plain) or not _is_short_title(text) or is_head_matter(text):
            break
        found.add(place)
    return found


def _labelled_title(head: list[tuple[int, Line]]) -> set[int]:
    """Return the line of which a label says that it is the title."""
    labels = (place for place, line in head if TITLE_LABEL.match(line.plain) and len(line.plain) <= LONGEST_TITLE)
    return set(islice(labels, 1))


def _unnumbered(text: str) -> bool:
    return not any(mark.match(text) for _, mark in MARKS)


def _is_body(text: str) -> bool:
    return "。" in text or len(text) > LONGEST_TITLE


def _credits(lines: list[tuple[int, Line]]) -> set[int]:
    found: set[int] = set()
    last: Iterable[tuple[int, Line]] = [pair for pair in reversed(lines) if not pair[1].boxed][:CREDIT_LINES]
    for place, line in last:
        text = line.plain
        if not (CREDIT.fullmatch(text) or CREDIT_LABEL.fullmatch(text)) or len(lines) == 1:
            break
        found.add(place)
    return found
