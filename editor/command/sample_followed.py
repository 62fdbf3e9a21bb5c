"""Leaders' instructions of the sample office: one whose deadline has passed, one answered in time."""

from datetime import datetime, timedelta

from bulletin.archive import Archive
from bulletin.credit.facts import Level
from bulletin.desk import instructing, looking
from bulletin.desk.instructing import Answer
from bulletin.desk.noting import office_day
from bulletin.instructions.instruction import Given, On, Responsible
from bulletin.issues import IssueState
from bulletin.people import Actor

_LEADER = "常务副县长"
_WORDS = (
    "请压实责任，抓紧处置，当日报告进展。", "情况知悉。请继续跟踪，年底前将结果报县政府。")


def register_instructions(archive: Archive, *, actor: Actor, at: datetime) -> None:
    """Enter what a leader wrote at `at` on the first two items printed, each for the unit it came from.

    The first was to be answered the same day and was not.
    """
    printed = looking.issues(archive, (IssueState.PUBLISHED,))
    drafts = looking.some_drafts(archive, tuple(item.draft_id for issue in printed for item in issue.items))
    units, day = {unit.id: unit.name for unit in looking.units(archive)}, office_day(at)
    told = [draft for draft in drafts if draft.facts.unit_id in units][:len(_WORDS)]
    for number, (draft, words) in enumerate(zip(told, _WORDS, strict=False)):
        unit = Responsible(units[draft.facts.unit_id or ""], draft.facts.unit_id or "")
        known = instructing.register(
            archive, On(draft_id=draft.id), Given(_LEADER, Level.COUNTY, day, words), actor=actor, at=at, units=(unit,),
            deadline=day + timedelta(days=30 * number))
        if number:
            answer = Answer(unit, day, "已专题研究，按月跟踪，到期报告。")
            instructing.take_answer(archive, known.id, answer, actor=actor, at=at)
