"""What stands on the sign-off sheet of one draft, put together from the archive."""

from collections.abc import Mapping
from datetime import datetime

from bulletin.account import printed_head
from bulletin.archive import Work
from bulletin.desk.holding import standing_on
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.printing import URGENCY, printed_item
from bulletin.drafts import Draft, Signature
from bulletin.figures.checks import Standing, checked, standings
from bulletin.journals import Distribution, Journal, Levels
from bulletin.layout.page import ItemSheet, Opinion
from bulletin.people import Actor
from bulletin.sheets import Sheet
from bulletin.workflow import Route, Step

_BOXES = {Step.REVIEW: "核稿意见", Step.APPROVE: "签发意见", Step.ENDORSE: "领导审定"}
_GIVEN = {Step.REVIEW: "审核", Step.APPROVE: "签发", Step.ENDORSE: "审定"}


def sheet_page(
    work: Work, draft: Draft, sheet: Sheet, route: Route, journal: Journal | None, actor: Actor,
) -> ItemSheet:
    """Return the page for `sheet`; `journal` is None while it is undecided."""
    revision = work.revisions.get(draft.revision_id)
    figures = standings(revision.text, work.figures.of_drafts((draft.id,)))
    names = {person.id: person.name for person in work.people.all()}
    unit = next((each.name for each in work.units.all() if each.id == draft.facts.unit_id), "")
    return ItemSheet(
        work.people.office().name, unit, draft.facts.correspondent, journal.name if journal else "",
        draft.facts.section, draft.characters, URGENCY[draft.facts.urgency],
        f"{names.get(revision.saved_by, '')}\u3000{_moment(revision.saved_at)}", revision.number, _figures(figures),
        journal.distribution if journal else Distribution(), _opinions(work, draft, route, names), sheet.code,
        printed_head(sheet.head), printed_item(work, draft, draft.facts.section, revision),
        f"{_day(sheet.at)}{_clock(sheet.at)}由{actor.name}")


def _opinions(work: Work, draft: Draft, route: Route, names: Mapping[str, str]) -> tuple[Opinion, ...]:
    """Return the boxes that the way of the draft asks for, each with what was agreed to already."""
    given = standing_on(work, draft, draft.revision_id)
    passed = Step.APPROVE in given and given[Step.APPROVE].bypass
    steps = ((Step.REVIEW,) if route.levels is Levels.THREE and not passed else ()) + (Step.APPROVE,)
    steps += (Step.ENDORSE,) if route.important else ()
    return tuple(Opinion(_BOXES[step], _said(given[step], names) if step in given else "") for step in steps)


def _said(signature: Signature, names: Mapping[str, str]) -> str:
    """Return who agreed and when: 周正明　11月20日 14:02 审核（屏上签名）"""
    word, signed_by = _GIVEN[signature.step], names.get(signature.signed_by, "")
    if paper := signature.paper:
        return f"{paper.signer}\u3000{paper.day.month}月{paper.day.day}日{word}（纸质签字，{signed_by}登记）"
    who = f"{signed_by}代{names.get(signature.acting_for, '')}" if signature.acting_for else signed_by
    over = "，未经审核" if signature.bypass else ""
    return f"{who}\u3000{_moment(signature.signed_at)} {word}（屏上签名{over}）"


def _figures(figures: tuple[Standing, ...]) -> str:
    there, done = len(figures), checked(figures)
    if not there:
        return "文中无数据"
    return f"共{there}处，已全部核对" if done == there else f"共{there}处，已核对{done}处"


def _moment(at: datetime) -> str:
    here = at.astimezone(OFFICE_ZONE)
    return f"{here.month}月{here.day}日 {here:%H:%M}"


def _day(at: datetime) -> str:
    here = at.astimezone(OFFICE_ZONE)
    return f"{here.year}年{here.month}月{here.day}日"


def _clock(at: datetime) -> str:
    return f"{at.astimezone(OFFICE_ZONE):%H:%M}"
