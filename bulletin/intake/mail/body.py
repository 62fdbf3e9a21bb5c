"""When the text of a mail is a draft of its own, and when it is a covering note for what is attached."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bulletin.intake.guess.guessing import guess
from bulletin.intake.guess.words import is_unit
from bulletin.intake.incoming import Basis, Guess, Incoming, Kind, Warning
from bulletin.intake.lines import visible
from bulletin.intake.mail.quotes import (
    MORE_THAN_A_NOTE,
    PassedOn,
    headers_apart,
    is_passing_on,
    only_answers,
    passed_on,
    without_quotes,
)
from bulletin.text import Paragraph, Role, Text, paragraph, plain

LONGEST_DETAIL = 400
SHORTEST_COMPARED = 8

# What opens a letter and may stand where a title would.
GREETING = re.compile(
    r"[^。]{0,16}(?:[您你]们?好|大家好|[^良美]好)[，,！!。.：:～~]?|[^。]{1,16}(?:同志|领导|老师|主任|科长|编辑部?|办公室|中心)们?[：:]"
    r"|[^。]{0,30}(?:请[您予]?(?:查收|审阅|审核|审定|采用|指正|修改)|如下|[见在]附件)[^。]{0,10}[。：:]?"
)
ANSWER = re.compile(r"(?:\s*(?:回复|答复|转发|回覆|轉寄|Re|Fwd?|Aw|Reply)\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE)
FORWARDING = re.compile(r"\s*(?:转发|轉寄|Fwd?)\s*[:：]", re.IGNORECASE)
QUOTES_AROUND = re.compile(r'^"([^"]+)"$')
NO_TITLE = re.compile(
    r"[（(]?(?:无|没有|無)主[题旨題][）)]?|\(?no subject\)?|(?:来|投|报|供)?稿件?|信息(?:报送|稿件?)?|报送信息|简报"
    r"|材料|文件|邮件",
    re.IGNORECASE,
)


def subject_title(subject: str) -> str:
    """Return the subject as a title, without 回复： or 转发： and quotes around it all; empty where it says nothing."""
    title = ANSWER.sub("", subject, count=1).strip() if ANSWER.match(subject) else subject.strip()
    title = QUOTES_AROUND.sub(r"\1", title)
    return "" if NO_TITLE.fullmatch(title) or sum(map(visible, title)) < 2 else title


def body_draft(read: Incoming, subject: str, pictures: int) -> Incoming:
    """Return the draft made of a mail's text `read`; what is cut from it is told.

    Quoted answers, and the line a telephone adds, are cut; of a mail that passes another on only the other's headers
    and a line above them. Where the text has no title, the subject (of what is passed on) becomes it: its first
    paragraph if that says the same, else one put before it.
    """
    written = headers_apart(read.text)
    passes_on = FORWARDING.match(subject) or is_passing_on(written)
    found = passed_on(written) if passes_on else PassedOn(*without_quotes(written))
    kept, cut = found.text, found.cut
    title = subject_title(found.subject) or subject_title(subject)
    kept = _without_greeting_as_title(kept) if title else kept
    text = kept if _titled(kept) or not title else _with_title(kept, title)
    warnings = [each for each in read.warnings if each.kind is not Kind.TITLE_GUESSED]
    if not _titled(kept):
        warnings.append(Warning(Kind.TITLE_GUESSED, detail=title))
    if any(sum(map(visible, block.plain)) for block in cut):
        warnings.append(kept_remark(cut))
    if pictures and not any(each.kind is Kind.PICTURES_LEFT for each in warnings):
        warnings.append(Warning(Kind.PICTURES_LEFT, pictures))
    return replace(read, text=text, warnings=tuple(warnings), guess=_guessed(read.name, text, found.sender))


def no_draft(read: Incoming, subject: str) -> bool:
    """Return whether a mail only says that another was received, which it quotes; one passed on is no such answer."""
    return not FORWARDING.match(subject) and only_answers(headers_apart(read.text))


def more_than_a_note(text: Text, attached: Sequence[Text]) -> bool:
    """Return whether a mail's text beside attachments is a draft too: 200 visible characters that none of them has."""
    texts = [_bare(plain(each)) for each in attached]
    lines = {_bare(line) for each in attached for line in plain(each).split("\n")}
    kept, _ = without_quotes(text)
    new = 0
    for line in plain(kept).split("\n"):
        bare = _bare(line)
        if len(bare) < SHORTEST_COMPARED or (bare not in lines and not any(bare in each for each in texts)):
            new += len(bare)
        if new >= MORE_THAN_A_NOTE:
            return True
    return False


def kept_remark(text: Text) -> Warning:
    """Return the remark that keeps a text which did not become a draft: its size and its first 400 characters."""
    lines = (" ".join(line.split()) for line in plain(text).split("\n"))
    written = "\n".join(line for line in lines if line)
    return Warning(Kind.BODY_KEPT, sum(map(visible, written)), written[:LONGEST_DETAIL])


def _guessed(name: str, text: Text, sender: str) -> Guess:
    """Return what text and name suggest; where they name no unit, the one that sent what is passed on."""
    found = guess(name, text)
    if found.unit or not is_unit(sender):
        return found
    return replace(found, unit=sender, bases=(*found.bases, ("unit", Basis.SENDER)))


def _titled(text: Text) -> bool:
    return any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text)


def _without_greeting_as_title(text: Text) -> Text:
    """Return the text with a greeting, which stands where a title would, as body; the subject is a better title."""
    return tuple(
        Paragraph(Role.BODY, block.runs)
        if isinstance(block, Paragraph) and block.role is Role.TITLE and GREETING.fullmatch(block.plain.strip())
        else block
        for block in text
    )


def _with_title(text: Text, title: str) -> Text:
    first = text[0] if text else None
    if isinstance(first, Paragraph) and _bare(first.plain) == _bare(title):
        return (Paragraph(Role.TITLE, first.runs), *text[1:])
    return (paragraph(title, Role.TITLE), *text)


def _bare(text: str) -> str:
    return "".join(each for each in text if visible(each))
