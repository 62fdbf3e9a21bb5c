"""A circular as a text that is edited and signed like any other, and as the official document (公文) printed of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bulletin.credit import circular_sections as sections
from bulletin.credit import circular_text as words
from bulletin.credit.circular import Circular
from bulletin.credit.circular_tables import (
    adopted_table,
    commission_table,
    late_table,
    lates,
    ranking_table,
    unrecognised_table,
)
from bulletin.credit.parts import Part, usual_parts
from bulletin.credit.words import GROUP
from bulletin.layout.page import Attachment, Official
from bulletin.text import Block, Paragraph, Role, Table, Text, body_of, paragraph, title_of

ADDRESSEE = "各乡镇，县直各单位"
_IN_BODY = 10  # lines of lists that stand in the body; longer ones are attachments, where they do not drown it
_ORDINALS = "一二三四五六七八九十"
CHARTS_TITLE = "附图"
ATTACHED = re.compile(r"附件\s*\d{0,2}\s*[：:]?\s*")


@dataclass(frozen=True)
class _List:
    """A list of the circular: its title as an attachment, its lines, what stands above and below."""

    title: str
    blocks: Text
    lines: int


def circular_text(circular: Circular, parts: Iterable[Part] | None = None, charts: Text = ()) -> Text:
    """Return the circular as a text: title, body, and behind it the attachments, each after a line 附件1.

    `parts` are what it has beside its totals; None: what a circular of its kind usually has. `charts` are its charts as
    pictures, which make the last attachment where that is one of the parts.
    """
    chosen = usual_parts(circular.period.kind) if parts is None else frozenset(parts)
    body, lists = _body(circular, chosen, charts if Part.CHARTS in chosen else ())
    behind: list[Block] = []
    for number, each in enumerate(lists, start=1):
        mark = f"附件{number}" if len(lists) > 1 else "附件"
        behind += [paragraph(mark, Role.LEVEL1), paragraph(each.title, Role.LEVEL1), *each.blocks]
    return (paragraph(words.title(circular), Role.TITLE), *body, *behind)


def official_of(
    text: Text, office: str, date: date, *, document_number: str = "", addressee: str = ADDRESSEE,
    copy_to: tuple[str, ...] = (),
) -> Official:
    """Return a circular's text as the document that `office` signs on `date`; what follows a line 附件 is attached."""
    body, attachments = _parted(body_of(text))
    return Official(
        organ=office, document_number=document_number, title=title_of(text), addressee=addressee, body=body,
        signature=office, date=date, copy_to=copy_to, printed_by=office, attachments=attachments)


def official_circular(
    circular: Circular, office: str, date: date, *, document_number: str = "", addressee: str = ADDRESSEE,
    copy_to: tuple[str, ...] = (), parts: Iterable[Part] | None = None,
) -> Official:
    """Return the circular as drafted from its figures, as the document that `office` signs on `date`."""
    return official_of(circular_text(circular, parts), office, date, document_number=document_number,
                       addressee=addressee, copy_to=copy_to)


def tables_of(text: Text) -> tuple[Table, ...]:
    """Return the tables of a text in order: a circular's must be those of its figures."""
    return tuple(block for block in text if isinstance(block, Table))


def _parted(text: Text) -> tuple[Text, tuple[Attachment, ...]]:
    starts = [at for at, block in enumerate(text) if isinstance(block, Paragraph) and ATTACHED.fullmatch(block.plain)]
    if not starts:
        return text, ()
    ends = [*starts[1:], len(text)]
    return text[:starts[0]], tuple(
        _attachment(text[start + 1:end]) for start, end in zip(starts, ends, strict=True))


def _attachment(blocks: Text) -> Attachment:
    head = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    return Attachment(head.plain if head else "附表", blocks[1:] if head else blocks)


def _body(circular: Circular, parts: frozenset[Part], charts: Text) -> tuple[Text, tuple[_List, ...]]:
    """Return the body and the attachments: lists too long to stand in it, then the charts."""
    lists = _lists(circular, parts)
    attached = [each for each in lists.values() if each.lines > _IN_BODY]
    if charts:
        attached.append(_List(CHARTS_TITLE, charts, 0))
    body: list[Block] = [paragraph(words.opening(circular))]
    for number, (head, blocks) in enumerate(_sections(circular, parts, lists, attached)):
        body += [paragraph(f"{_ORDINALS[number]}、{head}", Role.LEVEL1), *blocks]
    body.append(paragraph(words.closing(circular)))
    return tuple(body), tuple(attached)


def _sections(
    circular: Circular, parts: frozenset[Part], lists: dict[Part, _List], attached: list[_List],
) -> Iterator[tuple[str, Text]]:
    """Yield the headed sections that have something to say."""
    totals = (words.overview(circular), words.change(circular) if Part.CHANGE in parts else "", words.parts(circular))
    yield "总体情况", _said(*totals)
    yield "分组情况", (*_standings(circular, parts, lists, attached), *_basis(circular, lists, attached))
    tasks = (*(sections.quotas(circular) if Part.QUOTAS in parts else ()),
             sections.commissions(circular) if Part.COMMISSIONS in parts else "")
    if any(tasks):
        yield "任务完成情况", (*_said(*tasks), *_list(Part.COMMISSIONS, lists, attached))
    if Part.LATE in parts and lates(circular):
        yield "逾期、未报和差错情况", (*_said(sections.faults(circular)), *_list(Part.LATE, lists, attached))
    if Part.ADOPTED in parts:
        yield "采用稿件", _adopted(circular, lists, attached)
    if Part.SILENT in parts:
        yield "未报送单位", _said(words.silent(circular))
    if Part.AWARDS in parts and (named := sections.awards(circular)):
        yield "考核结果", _said(*named)


def _lists(circular: Circular, parts: frozenset[Part]) -> dict[Part, _List]:
    called = words.called_words(circular)
    made: dict[Part, _List] = {}
    if Part.RANKING in parts and circular.groups:
        blocks = [block for group in circular.groups
                  for block in (_caption(GROUP[group.group]), ranking_table(circular, group))]
        made[Part.RANKING] = _List(f"{called}信息报送采用情况统计表", (*blocks, *_unrecognised(circular, short=True),
                                   paragraph(words.basis(circular), Role.NOTE)),
                                   sum(len(group.lines) for group in circular.groups))
    if Part.COMMISSIONS in parts and (count := circular.totals.commissions()):
        made[Part.COMMISSIONS] = _List(f"{called}约稿完成情况", (commission_table(circular),), count)
    if Part.LATE in parts and (found := lates(circular)):
        made[Part.LATE] = _List(f"{called}逾期、未报和差错清单", (late_table(circular),), len(found))
    if Part.ADOPTED in parts and (count := circular.totals.adopted()):
        made[Part.ADOPTED] = _List(f"{called}采用稿件目录", (adopted_table(circular),), count)
    return made


def _standings(circular: Circular, parts: frozenset[Part], lists: dict[Part, _List], attached: list[_List]) -> Text:
    ranking = lists.get(Part.RANKING)
    made: list[Block] = []
    for number, group in enumerate(circular.groups):
        first = circular.scheme.awards.first.get(group.group, words.BEST)
        wanted = first if Part.AWARDS in parts else words.BEST
        made.append(paragraph(f"（{_ORDINALS[number]}）{GROUP[group.group]}", Role.LEVEL2))
        made.append(paragraph(words.standing(group, wanted)))
        if ranking and ranking not in attached:
            made.append(ranking_table(circular, group))
    if not circular.groups:
        made.append(paragraph("没有可统计的单位。"))
    if ranking in attached:
        return (*made, paragraph(f"各单位排名见{_mark(ranking, attached)}。"))
    return (*made, *(_unrecognised(circular) if ranking or not circular.groups else ()))


def _basis(circular: Circular, lists: dict[Part, _List], attached: list[_List]) -> Text:
    """Return the note on what is counted, which stands below the tables wherever these are."""
    return () if lists.get(Part.RANKING) in attached else (paragraph(words.basis(circular), Role.NOTE),)


def _unrecognised(circular: Circular, *, short: bool = False) -> Text:
    if circular.unrecognised is None:
        return ()
    said = f"另有{circular.unrecognised.submitted}篇来稿的报送单位尚未识别，不参加排名，单列如下："
    return _caption("未识别单位") if short else paragraph(said), unrecognised_table(circular, circular.unrecognised)


def _adopted(circular: Circular, lists: dict[Part, _List], attached: list[_List]) -> Text:
    if not circular.totals.adopted():
        return _said("没有稿件被采用。")
    said = lists[Part.ADOPTED]
    if said in attached:
        return _said(f"采用稿件按刊发日期列出，见{_mark(said, attached)}。")
    return (*_said("采用稿件按刊发日期列出如下："), *said.blocks)


def _list(part: Part, lists: dict[Part, _List], attached: list[_List]) -> Text:
    found = lists.get(part)
    if found is None:
        return ()
    return _said(f"具体情况见{_mark(found, attached)}。") if found in attached else found.blocks


def _mark(found: "_List | None", attached: list[_List]) -> str:
    return f"附件{attached.index(found) + 1}" if found and len(attached) > 1 else "附件"


def _caption(said: str) -> Paragraph:
    return paragraph(said, Role.LEVEL2)


def _said(*said: str) -> Text:
    return tuple(paragraph(each) for each in said if each)
