"""The chain of an event as moments of a timeline: its reports with their texts, who was shown when, what went upward.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.text import Paragraph, Role, Text
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.reports import Check, Forwarding, Report, Way, called
from bulletin.urgent.reports import Shown as Showing
from bulletin.workflow import Stage
from editor.shell import joining
from editor.shell.chip import Tone
from editor.urgent.seeing import Shown
from editor.urgent.words import above_words, state_words, way_words


@dataclass(frozen=True)
class Moment:
    """One moment of the timeline. `draft_id` is opened by Enter; `lacking` when its text is still to come.

    `id` is that of the report, showing, check or forwarding; `withdrawn` says why it counts no longer.
    """

    id: str
    at: datetime
    icon: str
    tone: Tone
    head: str
    said: tuple[str, ...] = ()
    note: str = ""
    draft_id: str = ""
    call_id: str = ""
    stage: Stage | None = None
    lacking: bool = False
    withdrawn: str = ""


def moments(chain: Shown) -> tuple[Moment, ...]:
    """Return the moments of the chain in the order of time."""
    event = chain.event
    found = [_report(chain, each) for each in event.reports]
    found += [_seen(chain, each) for each in event.shown]
    found += [_check(chain, each) for each in event.checks]
    found += [_forwarding(chain, each) for each in event.forwardings]
    found += list(_ends(event))
    return tuple(sorted(found, key=lambda each: each.at))


def _report(chain: Shown, report: Report) -> Moment:
    draft = chain.file.drafts.get(report.draft_id)
    parts = [called(report), way_words(report.way)]
    parts.append(_tr("本室编写") if report.own else report.source or chain.file.units.get(chain.event.unit_id, ""))
    lacking = report.written_at is None and not report.own and chain.event.state is EventState.OPEN
    notes = []
    if report.call_id and report.written_at:
        notes.append(_tr("文字稿 {at} 补到").format(at=f"{report.written_at.astimezone():%H:%M}"))
    if report.taken_by:
        notes.append(_tr("{who} 登记").format(who=chain.file.people.get(report.taken_by, _tr("（已离任）"))))
    if report.issue_id:
        notes.append(_tr("专报：{issue}").format(issue=_issue(chain, report.issue_id)))
    said = tuple(_said(chain.texts.get(report.draft_id, ()))) or _lines(report.words)
    return Moment(
        report.id, report.received_at, "phone" if report.way is Way.TELEPHONE else "file-text", Tone.INFORMATION,
        " · ".join(filter(None, parts)), said, joining.apart(notes), report.draft_id, report.call_id,
        draft.stage if draft else None, lacking and not report.withdrawn, report.withdrawn)


def _seen(chain: Shown, shown: Showing) -> Moment:
    head = _tr("已报{leader}").format(leader=shown.leader)
    return Moment(shown.id, shown.at, "eye", Tone.GOOD, head, _lines(shown.words), _by(chain, shown.noted_by),
                  withdrawn=shown.withdrawn)


def _check(chain: Shown, check: Check) -> Moment:
    head = _tr("向{source}核实").format(source=check.source)
    return Moment(check.id, check.at, "phone-call", Tone.NEUTRAL, head, _lines(check.words), _by(chain, check.noted_by),
                  withdrawn=check.withdrawn)


def _forwarding(chain: Shown, forwarding: Forwarding) -> Moment:
    who = chain.file.units.get(forwarding.unit_id, "") if forwarding.unit_id else ""
    head = _tr("{who}自行上报{above}：{to}") if who else _tr("上报{above}：{to}")
    report = next((each for each in chain.event.reports if each.id == forwarding.report_id), None)
    parts = [head.format(who=who, above=above_words(forwarding.above), to=forwarding.to), way_words(forwarding.way)]
    if report is not None:
        parts.append(called(report))
    return Moment(
        forwarding.id, forwarding.at, "warning" if who else "paper-plane-tilt", Tone.WARNING if who else Tone.GOOD,
        " · ".join(parts), _lines(forwarding.words), _by(chain, forwarding.by), withdrawn=forwarding.withdrawn)


def _issue(chain: Shown, issue_id: str) -> str:
    """Return which special report it is: 《云岭专报》第48期, or that it has no number yet."""
    issue = chain.file.issues[issue_id]
    name = next((journal.name for journal in chain.journals if journal.id == issue.journal_id), "")
    number = _tr("第{number}期").format(number=issue.number.number) if issue.number else _tr("（未成刊）")
    return _tr("《{name}》{number}").format(name=name, number=number)


def _ends(event: Event) -> Iterator[Moment]:
    if event.state is EventState.VOID and event.ended_at is not None:
        yield Moment("", event.ended_at, "prohibit", Tone.NEUTRAL, state_words(event.state))


def _said(text: Text) -> Iterator[str]:
    for block in text:
        if isinstance(block, Paragraph) and block.plain.strip() and block.role is not Role.TITLE:
            yield block.plain.strip()


def _lines(words: str) -> tuple[str, ...]:
    return tuple(each for each in words.splitlines() if each.strip())


def _by(chain: Shown, who: str) -> str:
    return _tr("{who} 登记").format(who=chain.file.people.get(who, _tr("（已离任）"))) if who else ""


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
