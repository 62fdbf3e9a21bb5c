"""What a draft without a title line is called: by the form it was filled into, by its file name."""

import re
from itertools import pairwise
from pathlib import PurePosixPath

from bulletin.intake.guess.words import SENT_BY, is_unit
from bulletin.text import Paragraph, Table, Text

LABEL = re.compile(r"(?:信息|稿件|文章)?(?:标题|题目)[:：]?")
PARTS = re.compile(r"[-_—－＿+\s]+")
BRACKETED = re.compile(r"[（(【\[][^（()）【】\[\]]{1,20}[)）】\]]$")
# What is a part of a file name for the order of files, and says nothing of what they hold.
ORDER = re.compile(
    r"(?:\d{4}[年.]?)?(?:\d{1,2}[月.])?(?:\d{1,2}[日号]?)?|\d{4,14}|第?\d+[稿期版次]?|[vV]\d[\d.]*"
    r"|(?:最终|终|定|修改|初|送审|报送|上报|投|来|清)?[稿版件]?|(?:工作|政务)?信息|副本|新建.*|未命名.*|.{0,2}文档\d*"
)
NUMBER = re.compile(r"^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）])\s*")
DAY = re.compile(r"^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[：:、]?|^\d{4}[.年]\d{1,2}[.月]\d{1,2}日?|^\d{6,8}|\d{6,8}$")
SHORTEST, LONGEST = 6, 60  # characters
LONGEST_TITLE_LINE = 40
CHINESE = re.compile("[\u3400-\u9fff]")


def form_title(text: Text) -> str:
    """Return what stands beside the cell 标题 of a form."""
    for table in (block for block in text if isinstance(block, Table)):
        for row in table.rows:
            for label, value in pairwise(row):
                words = " ".join(value.text.split())
                if LABEL.fullmatch(re.sub(r"\s", "", label.text)) and SHORTEST <= len(words) <= LONGEST:
                    return words
    return ""


def begins_with_body(text: Text) -> bool:
    """Return whether the first paragraph is one of the body: closed by a full stop, or too long for a title."""
    lines = (block.plain.strip() for block in text if isinstance(block, Paragraph))
    first = next((line for line in lines if line), "")
    return first.endswith("。") or len(first) > LONGEST_TITLE_LINE


def file_title(name: str) -> str:
    """Return the words of a file name that say what it holds: without the unit, dates and numbers; empty for few."""
    stem = BRACKETED.sub("", PurePosixPath(name.replace("\\", "/")).stem.strip())
    pieces = [DAY.sub("", NUMBER.sub("", piece)) for piece in PARTS.split(stem)]
    said = [piece for piece in pieces if not ORDER.fullmatch(piece) and not is_unit(SENT_BY.sub("", piece))]
    words = " ".join(said)
    return words if len(CHINESE.findall(words)) >= SHORTEST and len(words) <= LONGEST else ""
