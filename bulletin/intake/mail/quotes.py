"""What a mail quotes and what programs add to it, told apart from what was written into it."""

import re
from dataclasses import dataclass

from bulletin.intake.lines import Line, visible
from bulletin.intake.mail.letter import sender_of
from bulletin.intake.roles import with_roles
from bulletin.text import Block, Paragraph, Role, Run, Text, plain

MORE_THAN_A_NOTE = 200
SHORTEST_ANSWER = 10
LONGEST_SIGNATURE = 10
LONGEST_COVERING = 40
HEADER_LINES = 5
DEEPEST = 20

RULE = r"[-—–_=*\s]*"
QUOTES = "原始邮件|原邮件|回复的?原?邮件|原始信息|原始消息|Original Message|Replied Message"
ORIGINAL = re.compile(rf"[-—–_=*]{{2}}{RULE}(?:{QUOTES}){RULE}", re.IGNORECASE)
WROTE = re.compile(
    r"(?:在|At|On)\s?.{4,100}(?:写道|写到|wrote)\s*[:：]|.{0,60}于\s*\d{4}.{4,40}写道\s*[:：]", re.IGNORECASE
)
FORWARDED = re.compile(
    rf"{RULE}(?:转发的?邮件(?:信息)?|转发的消息|Forwarded message|Begin forwarded message:?){RULE}", re.IGNORECASE
)
SENT_FROM = re.compile(r"\*?(?:发件人|From)\*?\s*[:：]")
SENT_AT = re.compile(r"\*?(?:发送时间|发送日期|日期|时间|Sent|Date)\*?\s*[:：]")
LONGEST_MARK = 200
QUOTED = re.compile(r"\s*[>＞]")
SIGNATURE = re.compile(r"\s*--\s*")
FOOTER = re.compile(
    r"(?:发自|来自)我的.{1,20}|.{0,10}由.{0,6}邮箱大师.{0,4}定制|Sent from .{2,40}|获取 ?Outlook.{0,20}"
    r"|Get Outlook for .{2,20}"
    r"|(?:发自|来自|从)(?:网易|QQ|腾讯|新浪|搜狐|阿里|Foxmail|Outlook).{0,16}(?:邮箱|邮箱大师|发送|发来)?.{0,6}",
    re.IGNORECASE,
)
HEADER = re.compile(
    r"\*?(?:(?P<sender>发件人|寄件者|From)|(?P<at>发送时间|发送日期|日期|时间|Sent|Date)|(?P<to>收件人|收件者|To)"
    r"|(?P<copy>抄送人?|Cc)|(?P<blind>密送|Bcc)|(?P<subject>主题|主旨|Subject)|(?P<files>附件|Attachments?)"
    r"|(?P<reply>回复|Reply-To)|(?P<weight>重要性|Importance)|(?P<id>Message-ID))\*?\s*[:：]\*?\s*",
    re.IGNORECASE,
)
# What is answered to a mail when there is nothing to say.
ACKNOWLEDGED = re.compile(
    r"(?:好的?|[已均]?收到了?|已?收悉|[已均]?阅|谢谢您?|感谢|多谢|知道了|明白了?|知悉|行|可以|没问题|OK|辛苦了|[您你]好|[一-鿿]{1,3}"
    r"(?:主任|科长|老师|局长|镇长|同志)|[\s，,。.！!、:：~～])+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PassedOn:
    """A text passed on: without the headers of the mail it came in, what was `cut`, that mail's subject and sender."""

    text: Text
    cut: Text = ()
    subject: str = ""
    sender: str = ""


def passed_on(text: Text) -> PassedOn:
    """Return what a mail passes on without the headers above it and a covering note of a line above those.

    A mail passed on several times has several; the subject and the sender are the innermost ones.
    """
    start = end = _quoted_from(text)
    for _ in range(DEEPEST):
        above = end
        end = _behind_headers(text, end)
        if end == above:
            break
    if end == start or _little(text[end:]):
        return PassedOn(text)
    covering = start if sum(map(visible, plain(text[:start]))) < LONGEST_COVERING else 0
    headers = [found for found in map(_header, text[start:end]) if found]
    stated = [(found.lastgroup, found.string[found.end() :].strip()) for found in headers]
    subject = next((words for label, words in reversed(stated) if label == "subject"), "")
    sender = next((words for label, words in reversed(stated) if label == "sender"), "")
    kept = _with_roles((*text[: start - covering], *text[end:]))
    return PassedOn(kept, (*text[:covering], *text[start:end]), subject, _name(sender))


def only_answers(text: Text) -> bool:
    """Return whether a text quotes a mail and adds nothing to it but that it was received."""
    own, cut = _own_and_quoted(text, _quoted_from(text))
    words = plain(own).strip()
    return bool(words and ACKNOWLEDGED.fullmatch(words) and any(block.plain.strip() for block in cut))


def without_quotes(text: Text) -> tuple[Text, Text]:
    """Return the text without quoted mails and closing remarks of programs, and what was cut from it.

    Of a text that is little else than a quotation nothing is cut, nor of one that passes a mail on.
    """
    kept, cut = _own_and_quoted(text, len(text) if is_passing_on(text) else _quoted_from(text))
    return (text, ()) if _little(kept) and len(kept) < len(text) else (kept, cut)


def is_passing_on(text: Text) -> bool:
    """Return whether a text is a mail passed on: it says so above the quotation, or has nothing else to say."""
    start = _quoted_from(text)
    return start < len(text) and bool(FORWARDED.fullmatch(text[start].plain.strip()) or _little(text[:start]))


def headers_apart(text: Text) -> Text:
    """Return the text with the headers of a quoted mail, where they are lines of one paragraph, as paragraphs."""
    blocks: list[Block] = []
    for block in text:
        lines = [line.strip() for line in block.plain.split("\n")]
        quotes = any(SENT_FROM.match(line) or ORIGINAL.fullmatch(line) for line in lines)
        blocks += _lines_of(block) if isinstance(block, Paragraph) and len(lines) > 1 and quotes else [block]
    return tuple(blocks)


def _quoted_from(text: Text) -> int:
    return next((place for place in range(len(text)) if _begins_quote(text, place)), len(text))


def _header(block: Block) -> re.Match[str] | None:
    return HEADER.match(block.plain.strip())


def _name(sender: str) -> str:
    return sender_of(sender.encode("utf-8", "replace"))[1]


def _own_and_quoted(text: Text, end: int) -> tuple[Text, Text]:
    end = _before_signature(text, end)
    kept = [block for block in text[:end] if not _left_out(block.plain)]
    cut = [block for block in text[:end] if _left_out(block.plain)]
    return tuple(kept), (*cut, *text[end:])


def _begins_quote(text: Text, place: int) -> bool:
    line = text[place].plain.strip()
    if len(line) > LONGEST_MARK:
        return False
    if ORIGINAL.fullmatch(line) or WROTE.fullmatch(line) or FORWARDED.fullmatch(line):
        return True
    if not SENT_FROM.match(line):
        return False
    following = "\n".join(block.plain for block in text[place : place + HEADER_LINES])
    return any(SENT_AT.match(each.strip()) for each in following.split("\n"))


def _before_signature(text: Text, end: int) -> int:
    marks = [place for place in range(max(0, end - LONGEST_SIGNATURE), end) if SIGNATURE.fullmatch(text[place].plain)]
    short = marks and sum(map(len, (block.plain for block in text[marks[0] : end]))) < MORE_THAN_A_NOTE
    return marks[0] if short else end


def _left_out(line: str) -> bool:
    return bool(QUOTED.match(line) or (len(line) < LONGEST_MARK and FOOTER.fullmatch(line.strip())))


def _little(text: Text) -> bool:
    return sum(map(visible, plain(text))) < SHORTEST_ANSWER


def _behind_headers(text: Text, place: int) -> int:
    """Return the place behind the headers that begin at `place`, the same where none begin there."""
    at = place
    while at < len(text) and not text[at].plain.strip():
        at += 1
    if at == len(text) or not _begins_quote(text, at):
        return place
    if not _header(text[at]):
        at += 1
    seen = set[str | None]()
    while at < len(text):
        found = _header(text[at])
        if text[at].plain.strip() and (found is None or found.lastgroup in seen):
            break
        seen.update([found.lastgroup] if found else [])
        at += 1
    return at


def _lines_of(block: Paragraph) -> list[Paragraph]:
    lines: list[list[Run]] = [[]]
    for run in block.runs:
        for at, piece in enumerate(run.text.split("\n")):
            if at:
                lines.append([])
            if piece:
                lines[-1].append(Run(piece, run.bold, run.italic, run.underline))
    return [Paragraph(block.role, tuple(runs)) for runs in lines]


def _with_roles(text: Text) -> Text:
    """Return the text with its roles settled anew where the headers above it hid its title."""
    if any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text):
        return text
    return with_roles([
        Line(block.runs, style=None if block.role is Role.BODY else block.role)
        if isinstance(block, Paragraph) else block
        for block in text
    ])
