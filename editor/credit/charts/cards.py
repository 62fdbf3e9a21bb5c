"""The six cards of the dashboard: which trends each shows, in which form and with which words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from bulletin.credit import trends
from bulletin.credit.account import Entry
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Basis, FactKind
from bulletin.credit.periods import Period
from bulletin.credit.trend import Book, Trend
from bulletin.credit.words import BASIS, day_words, short_words
from bulletin.drafts import Nature
from editor.charts.chart import PERCENT, Chart, Form
from editor.charts.look import MUTED
from editor.credit.charts.words import span_ticks, span_words, tr, unit_names
from editor.credit.spoken import in_words
from editor.pieces.natures import nature_words

RACERS = 8
CARDS = 6


@dataclass(frozen=True)
class Read:
    """What was read once: the facts, the entries of points, the units' names, the day it is, the scheme."""

    book: Book
    entries: tuple[Entry, ...]
    names: Mapping[str, str]
    today: date
    scheme: str

    @property
    def basis(self) -> str:
        """What is counted by, in words."""
        return in_words(BASIS[self.book.basis])


def read_of(circular: Circular, today: date) -> Read:
    """Return what a circular was counted from, to be shown as charts."""
    names = {line.unit.id: short_words(line) for line in circular.lines if line.unit}
    book = Book(circular.period, circular.basis, circular.totals.facts)
    return Read(book, circular.totals.entries, names, today, circular.scheme.name)


def all_charts(read: Read) -> tuple[tuple[Chart, ...], ...]:
    """Return the charts of each card, in the order of the cards."""
    return (
        (_received(read), _rate(read)), (_units(read), _heat(read)), (_race(read),),
        (_natures(read, FactKind.SUBMITTED), _natures(read, FactKind.ADOPTED)), (_lead_times(read),), (_upward(read),),
    )


def view_words(card: int) -> tuple[str, ...]:
    """Return what the ways to look at a card are called; none where there is one only."""
    return {0: (tr("数量"), tr("采用率")), 1: (tr("对比"), tr("热力")), 3: (tr("来稿"), tr("采用"))}.get(card, ())


def _received(read: Read) -> Chart:
    trend = trends.received_and_adopted(read.book)
    sent, used = trend.total(FactKind.SUBMITTED.value), trend.total(FactKind.ADOPTED.value)
    note = tr("报送 {sent:,} 篇、采用 {used:,} 篇次；{basis}").format(sent=sent, used=used, basis=read.basis)
    return _over_time(Form.BARS, tr("来稿与采用"), trend, (tr("报送"), tr("采用")), tr("篇"), note, (MUTED, 0))


def _rate(read: Read) -> Chart:
    note = tr("各时段来稿中到统计时已采用的比例，按收稿日期；一稿多次采用只算一次")
    return _over_time(Form.LINES, tr("采用率"), trends.adoption_rate(read.book), (tr("采用率"),), PERCENT, note)


def _units(read: Read) -> Chart:
    trend = trends.by_unit(read.book, read.names)
    names = unit_names([str(each) for each in trend.places], read.names)
    note = tr("共 {units} 家，按采用篇次排列；{basis}").format(units=len(names), basis=read.basis)
    return Chart(Form.LYING, tr("各单位报送与采用"), trend, names, names, (tr("报送"), tr("采用")), tr("篇"), note,
                 tr("其余 {count} 家"), (MUTED, 0))


def _heat(read: Read) -> Chart:
    trend = trends.heat(read.book, read.names)
    spans = _spans(trend)
    note = tr("各单位每周报送篇数，按收稿日期；报送多的在上")
    return Chart(Form.HEAT, tr("各单位每周报送"), trend, tuple(map(span_words, spans)), span_ticks(spans),
                 unit_names([each.key for each in trend.series], read.names), tr("篇"), note, tr("另有 {count} 家"))


def _race(read: Read) -> Chart:
    trend = trends.race(read.entries, read.book, RACERS, read.today)
    note = tr("前 {count} 名逐步累计；按《{scheme}》计分，{basis}").format(
        count=len(trend.series), scheme=read.scheme, basis=read.basis)
    if not read.scheme:
        note = tr("这个时段还没有计分办法，不计分")
    names = unit_names([each.key for each in trend.series], read.names)
    until = tuple(tr("截至{day}").format(day=day_words(span.until)) for span in _spans(trend))
    return replace(_over_time(Form.RACE, tr("积分走势"), trend, names, tr("分"), note), places=until)


def _natures(read: Read, kind: FactKind) -> Chart:
    trend = trends.by_nature(read.book, kind)
    names = tuple(nature_words(Nature(each.key)) for each in trend.series)
    what = tr("来稿") if kind is FactKind.SUBMITTED else tr("采用")
    good = trend.total(Nature.ACHIEVEMENT.value) + trend.total(Nature.EXPERIENCE.value)
    bad = trend.total(Nature.PROBLEM.value) + trend.total(Nature.WARNING.value)
    note = tr("成绩、经验 {good:,}，问题、预警 {bad:,}；{basis}").format(
        good=good, bad=bad, basis=read.basis)
    return _over_time(Form.STACKED, tr("喜忧兼报（{what}）").format(what=what), trend, names, tr("篇"), note,
                      (0, 7, 1, 6, 3, 4, MUTED))


def _lead_times(read: Read) -> Chart:
    first = len(trends.printed_first(read.book))
    all_printed = {fact.draft_id for fact in read.book.of(FactKind.ADOPTED)}
    left = len(all_printed) - first
    basis = tr("按收稿日期") if read.book.basis is Basis.RECEIVED else tr("按出刊日期")
    note = tr("来稿到首次刊出的天数，共 {count:,} 篇，{basis}").format(count=first, basis=basis)
    if left > 0:
        note += tr("；另有 {left:,} 篇不是本时段来稿或未在本级刊出，未计").format(left=left)
    names = (tr("中位数"), tr("九成稿件不超过"))
    return _over_time(Form.LINES, tr("编发用时"), trends.lead_times(read.book), names, tr("天"), note)


def _upward(read: Read) -> Chart:
    trend = trends.forwarded_against_target(read.book, read.today)
    sent, wanted = trend.total(FactKind.FORWARDED.value), trend.total(trend.series[1].key)
    basis = tr("按收稿日期") if read.book.basis is Basis.RECEIVED else tr("按上报日期")
    note = tr("上报 {sent:,} 篇，任务 {wanted:,} 篇（周一至周五每天 3 篇，未扣节假日）；{basis}").format(
        sent=sent, wanted=wanted, basis=basis)
    return _over_time(Form.BARS, tr("向上级报送"), trend, (tr("上报"), tr("任务")), tr("篇"), note)


def _over_time(form: Form, title: str, trend: Trend, names: tuple[str, ...], counted: str, note: str,
               tones: tuple[int, ...] = ()) -> Chart:
    spans = _spans(trend)
    return Chart(form, title, trend, tuple(map(span_words, spans)), span_ticks(spans), names, counted, note,
                 tones=tones)


def _spans(trend: Trend) -> list[Period]:
    return [place for place in trend.places if not isinstance(place, str)]
