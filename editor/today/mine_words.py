"""What waits for who sits here, as lines of the card 待我办理."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from bulletin.commissions import standing as commissioned
from bulletin.commissions.commission import Commission, State
from bulletin.desk.docket import Case
from bulletin.desk.queueing import DraftLine
from bulletin.desk.queueing import Line as Queued
from bulletin.desk.today import Day, Mine, Part, Some
from bulletin.drafts import Draft, Urgency
from bulletin.instructions.instruction import State as CaseState
from bulletin.workflow import Stage
from editor.pieces.stages import STAGE_LOOKS, shown_stage
from editor.shell.chip import Tone
from editor.shell.days import day_words, since_words
from editor.shell.joining import of, titled
from editor.shell.rows import Chipped
from editor.shell.terms import stage_words
from editor.today.card import Shown
from editor.today.line import Line

Found = TypeVar("Found")
_PARTED = " · "


def mine_card(day: Day, now: datetime) -> Shown:
    """Return the card of what waits for who sits here; `now` knows the local zone."""
    count = day.mine.count
    beside = _tr("{count} 件").format(count=count) if count else ""
    return Shown(Part.MINE, _tr("待我办理"), beside, tuple(_lines(day, now)), _tr("今天没有待办"))


def more_line(key: str, words: str, found: Some[Found], place: str, thing: object = None) -> Iterator[Line]:
    """Yield a quiet line where there are more than those shown; `words` say how many: 还有 {count} 件."""
    if found.more:
        yield Line(f"{key}:more", words.format(count=found.more), "", None, place, thing, quiet=True)


def until_words(until: date, today: date) -> str:
    """Return how near a day is: 今天到期, 明天到期, 3月5日到期, 超期 3 天."""
    days = (until - today).days
    if days < 0:
        return _tr("超期 {days} 天").format(days=-days)
    if days < 2:
        return _tr("明天到期") if days else _tr("今天到期")
    return _tr("{day}到期").format(day=day_words(until, today))


def _lines(day: Day, now: datetime) -> Iterator[Line]:
    mine = day.mine
    yield from (_agree(each, now) for each in mine.agree.shown)
    yield from more_line("agree", _tr("还有 {count} 件等您签审"), mine.agree, "signing")
    yield from (_returned(each, day) for each in mine.returned.shown)
    yield from more_line("returned", _tr("还有 {count} 篇退回的稿件"), mine.returned, "writing")
    yield from _typed(day, now)
    yield from (_case(each, day.today) for each in mine.cases.shown)
    yield from more_line("case", _tr("还有 {count} 件批示要办"), mine.cases, "instructions")
    yield from (_commission(each, day.today) for each in mine.commissions.shown)
    yield from more_line("commission", _tr("还有 {count} 件约稿要办"), mine.commissions, "commissions")
    yield from _ready(mine)


def _agree(queued: Queued, now: datetime) -> Line:
    if not isinstance(queued, DraftLine):
        count = _tr("{count} 篇").format(count=len(queued.issue.items))
        chip = Chipped(_tr("待签发本期"), Tone.INFORMATION, "newspaper")
        return Line(f"agree:{queued.key}", queued.title, count, chip, "signing", queued.key)
    tone, icon = STAGE_LOOKS[queued.draft.stage]
    word = stage_words(shown_stage(queued.draft.stage, queued.route).value)
    since = _tr("{when} 送来").format(when=since_words(queued.since, now))
    editor = _tr("{name} 编辑").format(name=queued.editor) if queued.editor else ""
    return Line(f"agree:{queued.key}", queued.title, joined(queued.unit, editor, since),
                _chip(queued.draft, Chipped(word, tone, icon)), "signing", queued.key)


def _returned(draft: Draft, day: Day) -> Line:
    tone, icon = STAGE_LOOKS[Stage.RETURNED]
    reason = of(_tr("退回理由"), draft.reason) if draft.reason else day.units.get(draft.facts.unit_id or "", "")
    return Line(f"returned:{draft.id}", draft.title, reason, Chipped(stage_words(Stage.RETURNED.value), tone, icon),
                "writing", draft.id)


def _typed(day: Day, now: datetime) -> Iterator[Line]:
    """Yield the drafts in hand: first those with typing that is no version yet."""
    mine = day.mine
    for each in mine.unsaved.shown:
        beneath = _tr("{when} 改动，还没有存为版本").format(when=since_words(each.at, now))
        yield Line(f"unsaved:{each.draft.id}", each.draft.title, beneath,
                   Chipped(_tr("未存版本"), Tone.WARNING, "floppy-disk"), "writing", each.draft.id)
    yield from more_line("unsaved", _tr("还有 {count} 篇改动没有存为版本"), mine.unsaved, "writing")
    for draft in mine.editing.shown:
        tone, icon = STAGE_LOOKS[Stage.EDITING]
        came = _tr("{when} 收到").format(when=since_words(draft.received_at, now))
        chip = _chip(draft, Chipped(stage_words(Stage.EDITING.value), tone, icon))
        yield Line(f"editing:{draft.id}", draft.title, joined(day.units.get(draft.facts.unit_id or "", ""), came),
                   chip, "writing", draft.id)
    yield from more_line("editing", _tr("还有 {count} 篇在手"), mine.editing, "writing")


def _case(case: Case, today: date) -> Line:
    instruction = case.instruction
    state = instruction.state(today)
    until = until_words(instruction.deadline, today) if instruction.deadline else ""
    chip = {CaseState.TO_ASSIGN: Chipped(_tr("待交办"), Tone.WARNING, "user-switch"),
            CaseState.ANSWERED: Chipped(_tr("可以办结"), Tone.GOOD, "check-circle")}.get(
                state, Chipped(_tr("快到期"), Tone.WARNING, "hourglass-medium"))
    return Line(f"case:{instruction.id}", case_title(case), joined(_tr("批示"), until), chip, "instructions",
                instruction.id)


def case_title(case: Case) -> str:
    """Return who instructed on what: 县长：《春耕备耕工作》."""
    on = titled(case.subject.title) if case.subject.title else case.subject.place
    return of(case.instruction.given.leader, on)


def _commission(commission: Commission, today: date) -> Line:
    answered = commission.state(today) is State.ANSWERED
    chip = Chipped(_tr("可以办结"), Tone.GOOD, "check-circle") if answered else Chipped(
        _tr("快到期"), Tone.WARNING, "hourglass-medium")
    until = "" if answered else until_words(commissioned.next_deadline(commission, today), today)
    return Line(f"commission:{commission.id}", commission.request.topic,
                joined(commission_words(commission, today), until), chip, "commissions", commission.id)


def commission_words(commission: Commission, today: date) -> str:
    """Return how many units answered: 约稿 · 已报 2/5."""
    counted = commissioned.counts(commission, today)
    asked = counted.asked - counted.excused
    return joined(_tr("约稿"), _tr("已报 {answered}/{asked}").format(answered=counted.answered, asked=asked))


def _ready(mine: Mine) -> Iterator[Line]:
    if mine.ready:
        yield Line("ready", _tr("{count} 篇已签发，等着上版").format(count=mine.ready), "", Chipped(
            _tr("待上版"), Tone.INFORMATION, "layout"), "issues")


def urgent_chip(state: str = "") -> Chipped:
    """Return the chip of what is urgent, with the word of its state: 急件 · 待签发."""
    return Chipped(joined(_tr("急件"), state), Tone.URGENT, "warning")


def joined(*parts: str) -> str:
    """Return what is known of a matter in one line; what is empty is left out."""
    return _PARTED.join(part for part in parts if part)


def _chip(draft: Draft, usual: Chipped) -> Chipped:
    return urgent_chip(usual.word) if draft.facts.urgency is not Urgency.NONE else usual


def _tr(words: str) -> str:
    return QCoreApplication.translate("today", words)
