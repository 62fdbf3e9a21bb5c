"""`instructions`: leaders' instructions that are not settled, the overdue first."""

from datetime import date
from typing import Any

from bulletin.desk import docket
from bulletin.desk.docket import Case
from bulletin.desk.noting import office_day
from bulletin.instructions.instruction import State
from editor.command.counter import Answer, Counter
from editor.command.words import tr
from editor.shell.terms import instruction_state_words, level_words


def instructions(counter: Counter, everything: bool) -> Answer:
    """The open ones, with `everything` those that are settled too."""
    today = office_day(counter.now())
    cases = docket.docket(counter.archive, today, settled=0).cases if everything else docket.open_cases(
        counter.archive, today)
    found = [_document(case, today) for case in cases]
    late = sum(each["state"] == State.OVERDUE.value for each in found)
    silent = sum(case.instruction.is_open and not case.instruction.answers for case in cases)
    head = tr("共 {count} 件，超期 {late} 件，尚无回音 {silent} 件", count=len(found), late=late, silent=silent)
    lines = (head, *(line for case, each in zip(cases, found, strict=True) for line in _lines(case, each)))
    return Answer({"date": today.isoformat(), "count": len(found), "overdue": late, "without_answer": silent,
                   "instructions": found}, lines if found else (tr("没有在办的批示。"),))


def _document(case: Case, today: date) -> dict[str, Any]:
    one, subject = case.instruction, case.subject
    return {
        "id": one.id, "state": one.state(today).value, "days_over": one.days_over(today),
        "leader": one.given.leader, "level": one.given.level.value, "date": one.given.day.isoformat(),
        "words": one.given.words, "scans": [{"name": each.name, "sha256": each.sha256} for each in one.scans],
        "draft": one.on.draft_id or None, "issue": one.on.issue_id or None,
        "title": subject.title or subject.place, "printed": subject.place, "units": [unit.name for unit in one.units],
        "without_answer": [unit.name for unit in one.silent],
        "deadline": one.deadline.isoformat() if one.deadline else None,
        "closed": one.closed_on.isoformat() if one.closed_on else None, "supplements": list(one.supplements)}


def _lines(case: Case, each: dict[str, Any]) -> tuple[str, str]:
    state = instruction_state_words(each["state"])
    over = tr("{state} {days} 天", state=state, days=each["days_over"]) if each["days_over"] else state
    until = tr("限 {day}", day=each["deadline"]) if each["deadline"] else tr("未定期限")
    words = " ".join(each["words"].split()) or tr("（见扫描件）")
    on = f"《{each['title']}》" if case.subject.title else each["title"]
    return (f"[{over}]  {each['date']}  {each['leader']}（{level_words(each['level'])}）：{words}",
            f"    {on}  {'、'.join(each['units']) or tr('未交办')}  {until}  {each['id']}")
