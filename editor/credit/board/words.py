"""The words of the board: facts, entries and figures as a clerk says them."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bulletin.credit.account import Account, Entry, Why
from bulletin.credit.facts import Basis, Fact, FactKind
from bulletin.credit.words import LEVEL, MODE, WHY, points_words
from bulletin.workflow import Stage
from editor.credit.spoken import fault_words, in_words, outcome_words, period_words
from editor.shell import days, joining
from editor.shell.noop import QT_TRANSLATE_NOOP

KINDS = {
    FactKind.SUBMITTED: QT_TRANSLATE_NOOP("board", "报送"), FactKind.ADOPTED: QT_TRANSLATE_NOOP("board", "采用"),
    FactKind.FORWARDED: QT_TRANSLATE_NOOP("board", "上报"), FactKind.INSTRUCTED: QT_TRANSLATE_NOOP("board", "批示"),
    FactKind.COMMISSION: QT_TRANSLATE_NOOP("board", "约稿"), FactKind.FAULT: QT_TRANSLATE_NOOP("board", "报送差错"),
    FactKind.ERROR: QT_TRANSLATE_NOOP("board", "稿件差错"), FactKind.REWARD: QT_TRANSLATE_NOOP("board", "奖励"),
}
BASES = {
    Basis.ISSUED: QT_TRANSLATE_NOOP("board", "按出刊日期"), Basis.RECEIVED: QT_TRANSLATE_NOOP("board", "按收稿日期"),
}
COUNTERS = {
    FactKind.SUBMITTED: QT_TRANSLATE_NOOP("board", "{count:,} 篇"),
    FactKind.ADOPTED: QT_TRANSLATE_NOOP("board", "{count:,} 篇次"),
    FactKind.FORWARDED: QT_TRANSLATE_NOOP("board", "{count:,} 篇次"),
    FactKind.INSTRUCTED: QT_TRANSLATE_NOOP("board", "{count:,} 次"),
}
FATES = {
    Stage.PUBLISHED: QT_TRANSLATE_NOOP("board", "已刊发"), Stage.DECLINED: QT_TRANSLATE_NOOP("board", "不采用"),
    Stage.RESERVE: QT_TRANSLATE_NOOP("board", "备用"),
}


def tr(words: str) -> str:
    """Return words of the board in the language of the window."""
    return QCoreApplication.translate("board", words)


def kind_words(kind: FactKind) -> str:
    """Return what happened, in two or four characters."""
    return tr(KINDS[kind])


def counted_words(kind: FactKind, count: int) -> str:
    """Return a number of facts: 7 篇次."""
    return tr(COUNTERS.get(kind, QT_TRANSLATE_NOOP("board", "{count:,} 项"))).format(count=count)


def day_words(day: date, today: date) -> str:
    """Return a day: 3月5日 within the year, 2025年3月5日 else."""
    return days.day_words(day, today)


def number_words(points: Decimal) -> str:
    """Return points with thousands apart and without needless zeros: 1,234.5."""
    return f"{Decimal(points_words(points)):,f}"


def title_words(fact: Fact) -> str:
    """Return what a fact is about."""
    return fact.title or fact.leader or kind_words(fact.kind)


def fact_words(fact: Fact, today: date, named: bool = True) -> str:
    """Return what happened (unless not `named`), when and where: 采用 · 3月5日 · 《信息快报》第51期 · 县级."""
    where = joining.titled(fact.publication) if fact.publication else ""
    numbered = tr("第{number}号") if fact.kind is FactKind.COMMISSION else tr("第{number}期")
    where += numbered.format(number=fact.number) if fact.number else ""
    return " · ".join(each for each in (
        kind_words(fact.kind) if named else "", day_words(fact.day, today), where, _became(fact),
        in_words(LEVEL[fact.level]) if fact.level else "", in_words(MODE[fact.mode]) if fact.mode else "") if each)


def _became(fact: Fact) -> str:
    if fact.kind is FactKind.SUBMITTED:
        return tr(FATES.get(fact.stage or Stage.EDITING, QT_TRANSLATE_NOOP("board", "在办")))
    if fact.kind is FactKind.COMMISSION:
        return outcome_words(fact)
    if fact.kind is FactKind.FAULT:
        return fault_words(fact)
    return fact.leader or (tr("转载") if fact.reprint else "")


def why_words(entry: Entry) -> str:
    """Return by which rule it counts, and first why it gives less: 同一稿件已计最高一项，不再计分（县级采用 4 分）."""
    if entry.why is Why.NO_RULE:
        return tr("本办法不计分")
    if entry.fact is None:
        return f"{entry.rule}{in_words(WHY.get(entry.why, ''))}"
    rule = tr("{rule} {points} 分").format(
        rule=entry.rule, points=number_words(entry.worth))
    if entry.points == entry.worth and entry.why is Why.COUNTED:
        return rule
    counts = tr("，计 {points} 分").format(points=number_words(entry.points)) if entry.points else tr("，不再计分")
    return joining.aside((in_words(WHY.get(entry.why, "")) + counts).lstrip("，, "), rule)


def settled_words(entry: Entry) -> str:
    """Return the span and the numbers of a quota or a cap: 2026年11月，应 5 篇、实 3 篇."""
    called = period_words(entry.span.since, entry.span.until) if entry.span else ""
    if entry.why in (Why.QUOTA_MET, Why.QUOTA_EXTRA, Why.QUOTA_MISSED):
        return tr("{span}，应 {wanted} 篇、实 {done} 篇").format(
            span=called, wanted=entry.wanted, done=len(entry.facts))
    return tr("{span}，共 {count} 项").format(span=called, count=len(entry.facts))


def signed(points: Decimal) -> str:
    """Return points as they stand at the right of an entry: +4, −2, 0."""
    if not points:
        return "0"
    return ("+" if points > 0 else "−") + number_words(abs(points))


def totals_words(account: Account, units: int) -> str:
    """Return the sums under the table."""
    said = [tr("{units:,} 家合计：报送 {sent:,} 篇，采用 {adopted:,} 篇次").format(
        units=units, sent=account.submitted, adopted=account.adopted())]
    if account.instructions:
        said.append(tr("批示 {count:,} 次").format(count=account.instructions))
    if account.commissions_due:
        said.append(tr("约稿到期 {due:,} 项，完成 {done:,} 项").format(
            done=account.commissions_done, due=account.commissions_due))
    said.append(tr("计 {points} 分").format(points=number_words(account.points)))
    return joining.clauses(said)
