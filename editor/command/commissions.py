"""`commissions`: what units were asked for and is not settled, the overdue first."""

from datetime import date
from typing import Any

from bulletin.commissions.commission import Commission, Standing
from bulletin.commissions.deadline import deadline_words
from bulletin.commissions.notices import number_words
from bulletin.commissions.standing import counts, days_over, overdue
from bulletin.desk import commission_register
from bulletin.desk.noting import office_day
from editor.command.counter import Answer, Counter
from editor.command.words import tr
from editor.commissions.words import counts_words, standing_words


def commissions(counter: Counter, everything: bool) -> Answer:
    """The open ones, with `everything` those that are settled or withdrawn too."""
    today = office_day(counter.now())
    register = commission_register.register(counter.archive, today, settled=0)
    found = [each for each in register.commissions if everything or each.is_open]
    late = len(overdue(found, today))
    documents = [_document(each, register.names, today) for each in found]
    head = tr("共 {count} 件，逾期 {late} 件", count=len(found), late=late)
    lines = (head, *(line for each in found for line in _lines(each, register.names, today)))
    return Answer({"date": today.isoformat(), "count": len(found), "overdue": late, "commissions": documents},
                  lines if found else (tr("没有在办的约稿。"),))


def _document(one: Commission, names: dict[str, str], today: date) -> dict[str, Any]:
    tally, request = counts(one, today), one.request
    return {
        "id": one.id, "year": one.year, "number": one.number, "state": one.state(today).value,
        "topic": request.topic, "wanted": request.wanted, "date": one.day.isoformat(),
        "deadline": request.deadline.text, "days_over": days_over(one, today), "contact": request.contact,
        "phone": request.phone, "asked_by": request.asked_by.value, "asker": request.asker,
        "asked": tally.asked, "answered": tally.answered, "late": tally.late, "missing": tally.missing,
        "units": [{"id": each.unit_id, "name": names.get(each.unit_id, each.unit_id),
                   "state": one.standing(each, today).value, "deadline": one.deadline_of(each).text,
                   "drafts": [answer.draft_id for answer in one.answers(each.unit_id) if answer.draft_id]}
                  for each in one.units]}


def _lines(one: Commission, names: dict[str, str], today: date) -> tuple[str, ...]:
    over = days_over(one, today)
    state = tr("逾期 {days} 天", days=over) if over else deadline_words(one.request.deadline)
    silent = [names.get(each.unit_id, each.unit_id) for each in one.units
              if one.standing(each, today) is Standing.MISSING]
    first = f"[{state}]  {number_words(one)}  {one.request.topic}  {counts_words(one, today)}"
    return (first, f"    {standing_words(Standing.MISSING)}：{'、'.join(silent)}") if silent else (first,)
