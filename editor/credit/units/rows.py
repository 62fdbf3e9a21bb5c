"""The rows behind a unit's figures, in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bulletin.credit.account import Entry, Why
from bulletin.credit.facts import Fact, FactKind
from bulletin.credit.words import points_words
from bulletin.desk.unit_faults import Finds
from bulletin.desk.unit_record import UnitRecord
from bulletin.units import Correspondent
from bulletin.workflow import Stage
from editor.credit.spoken import entry_words, fault_words, period_words
from editor.pieces.rule_words import rule_name
from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.terms import level_words, stage_words, step_words

_QUOTAS = frozenset({Why.QUOTA_MET, Why.QUOTA_EXTRA, Why.QUOTA_MISSED})
_KINDS = {
    FactKind.SUBMITTED: QT_TRANSLATE_NOOP("unit", "报送"), FactKind.ADOPTED: QT_TRANSLATE_NOOP("unit", "采用"),
    FactKind.FORWARDED: QT_TRANSLATE_NOOP("unit", "上报"), FactKind.INSTRUCTED: QT_TRANSLATE_NOOP("unit", "批示"),
    FactKind.COMMISSION: QT_TRANSLATE_NOOP("unit", "约稿"), FactKind.FAULT: QT_TRANSLATE_NOOP("unit", "报送差错"),
    FactKind.ERROR: QT_TRANSLATE_NOOP("unit", "差错"), FactKind.REWARD: QT_TRANSLATE_NOOP("unit", "单项奖励"),
}


@dataclass(frozen=True)
class Line:
    """A row: the day, what it is about, what is said of it, its points if it has any, and its draft if it has one."""

    day: date | None
    title: str
    told: str
    points: Decimal | None = None
    draft_id: str = ""
    printed: bool = False


def sent_lines(record: UnitRecord) -> list[Line]:
    """Return what was sent, with where each stands."""
    return [Line(fact.day, fact.title, stage_words(fact.stage.value) if fact.stage else "", None, fact.draft_id,
                 fact.stage is Stage.PUBLISHED) for fact in record.account.of(FactKind.SUBMITTED)]


def adopted_lines(record: UnitRecord) -> list[Line]:
    """Return what was adopted, with where it was printed."""
    return [Line(fact.day, fact.title, _printed(fact), None, fact.draft_id, True)
            for fact in record.account.of(FactKind.ADOPTED)]


def points_lines(record: UnitRecord) -> list[Line]:
    """Return every entry that the points are the sum of, those that give nothing too."""
    return [_entry_line(entry) for entry in record.account.entries]


def sent_back_lines(record: UnitRecord) -> list[Line]:
    """Return what was returned or declined, with the reason."""
    return [Line(each.day, each.title, joining.of(step_words(each.deed), each.reason) if each.reason else step_words(
        each.deed), None, each.draft_id) for each in record.sent_back]


def fault_lines(record: UnitRecord) -> list[Line]:
    """Return faults in reporting and mistakes in what was sent."""
    return [*(Line(fact.day, fact.title, fault_words(fact), None, fact.draft_id)
              for fact in record.account.of(FactKind.FAULT)),
            *(Line(fact.day, fact.title, fact.detail or _tr(_KINDS[FactKind.ERROR]), None, fact.draft_id)
              for fact in record.account.of(FactKind.ERROR))]


def people_lines(record: UnitRecord) -> list[Line]:
    """Return the correspondents with what they sent, those who sent nothing too."""
    sent = {each.name: each for each in record.people}
    names = dict.fromkeys((*(each.name for each in record.unit.correspondents), *sent))
    known = {each.name: each for each in record.unit.correspondents}
    return [Line(None, name, _tr(QT_TRANSLATE_NOOP("unit", "报送 {sent} 篇，采用 {adopted} 篇")).format(
        sent=sent[name].submitted if name in sent else 0, adopted=sent[name].adopted() if name in sent else 0)
        + _since(known.get(name)), sent[name].points if name in sent else Decimal(0)) for name in names]


def quota_lines(record: UnitRecord) -> list[Line]:
    """Return the quotas that were settled, reached or not."""
    return [_entry_line(entry) for entry in record.account.entries if entry.why in _QUOTAS]


def quota_words(record: UnitRecord) -> str:
    """Return whether the quotas were reached; empty where none was settled."""
    missed = sum(entry.why is Why.QUOTA_MISSED for entry in record.account.entries)
    settled = len({(entry.rule_id, entry.span) for entry in record.account.entries if entry.why in _QUOTAS})
    if not settled:
        return ""
    if not missed:
        return _tr(QT_TRANSLATE_NOOP("unit", "任务都已完成"))
    words = _tr(QT_TRANSLATE_NOOP("unit", "任务 {settled} 项，{missed} 项没有完成"))
    return words.format(settled=settled, missed=missed)


def reason_words(record: UnitRecord) -> str:
    """Return why drafts were sent back most often; empty where none was."""
    reasons = joining.halves(
        joining.aside(reason, count) if count > 1 else reason for reason, count in record.reasons[:3])
    return _tr(QT_TRANSLATE_NOOP("unit", "退回、不采用的原因：{reasons}")).format(reasons=reasons) if reasons else ""


def find_lines(finds: Finds) -> list[Line]:
    """Return each rule of the check with how often it found something, and under it the drafts it did so in."""
    lines = []
    for each in finds.rules:
        words = _tr(QT_TRANSLATE_NOOP("unit", "{count} 处，{drafts} 篇")).format(
            count=each.count, drafts=len(each.drafts))
        lines.append(Line(None, rule_name(each.rule), words))
        lines += (Line(fact.day, joining.indented(fact.title), _places(count), None, fact.draft_id,
                       fact.stage is Stage.PUBLISHED) for fact, count in each.drafts)
    return lines


def find_words(finds: Finds) -> str:
    """Return what the check finds most in drafts as they came, and in how many of them it looked."""
    if not finds.looked_at:
        return ""
    if not finds.rules:
        return _tr(QT_TRANSLATE_NOOP("unit", "来稿原文 {looked} 篇，校对没有发现问题")).format(looked=finds.looked_at)
    said = joining.listed(f"{rule_name(each.rule)} {_places(each.count)}" for each in finds.rules[:3])
    of = QT_TRANSLATE_NOOP("unit", "来稿原文最近 {looked} 篇（共 {sent} 篇）校对常见：{said}")
    every = QT_TRANSLATE_NOOP("unit", "来稿原文 {looked} 篇校对常见：{said}")
    return _tr(of if finds.looked_at < finds.sent else every).format(
        looked=finds.looked_at, sent=finds.sent, said=said)


def _places(count: int) -> str:
    return _tr(QT_TRANSLATE_NOOP("unit", "{count} 处")).format(count=count)


def common_words(record: UnitRecord) -> str:
    """Return the faults that were met most often; empty where there was none."""
    found = Counter(line.told for line in fault_lines(record))
    said = joining.listed(
        _tr("{told} {count} 次").format(told=told, count=count) for told, count in found.most_common(3))
    return _tr(QT_TRANSLATE_NOOP("unit", "常见问题：{said}")).format(said=said) if said else ""


def _entry_line(entry: Entry) -> Line:
    fact = entry.fact
    if fact is None:
        span = period_words(entry.span.since, entry.span.until) if entry.span is not None else ""
        wanted = _tr(QT_TRANSLATE_NOOP("unit", "，应 {wanted} 篇")).format(wanted=entry.wanted) if entry.wanted else ""
        counted = _tr(QT_TRANSLATE_NOOP("unit", "，计入 {count} 篇")).format(count=len(entry.facts))
        return Line(entry.span.until if entry.span else None, span, entry_words(entry) + wanted + counted, entry.points)
    kind = _tr(_KINDS[fact.kind])
    words = entry_words(entry)
    told = words if words.startswith(kind) else joining.of(kind, words)
    return Line(fact.day, fact.title or kind, told, entry.points, fact.draft_id,
                fact.stage is Stage.PUBLISHED or fact.kind is FactKind.ADOPTED)


def _printed(fact: Fact) -> str:
    where = joining.titled(fact.publication) if fact.publication else ""
    number = _tr(QT_TRANSLATE_NOOP("unit", "第{number}期")).format(number=fact.number) if fact.number else ""
    return " · ".join(part for part in (where + number, level_words(fact.level.value) if fact.level else "") if part)


def _since(person: Correspondent | None) -> str:
    until = person.until if person is not None else None
    return _tr(QT_TRANSLATE_NOOP("unit", "（到 {day} 止）")).format(day=until.isoformat()) if until else ""


def points_text(points: Decimal | None) -> str:
    """Return points as a cell shows them."""
    return points_words(points) if points is not None else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("unit", words)
