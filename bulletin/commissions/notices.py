"""What goes out to units: notices and reminders to be pasted into a mail, the list of who is missing, the guidance."""

from collections.abc import Mapping, Sequence
from datetime import date

from bulletin.commissions.commission import Commission, Standing
from bulletin.commissions.deadline import deadline_words
from bulletin.commissions.guidance import Guidance, month_words
from bulletin.commissions.standing import missing, owing
from bulletin.layout.page import CommissionNotice, Official
from bulletin.text import paragraph

Names = Mapping[str, str]
OPENING = "请结合本地本部门实际，围绕以下要点及时报送信息："


def number_words(commission: Commission) -> str:
    """Return its number as people say it: 约稿〔2026〕3号."""
    return f"约稿〔{commission.year}〕{commission.number}号"


def notice(commission: Commission, unit_ids: Sequence[str], names: Names, office: str, point: str = "",
           ) -> CommissionNotice:
    """Return the notice to these units; a single one with a deadline of its own reads that."""
    request = commission.request
    due = {commission.deadline_of(commission.unit(id)) for id in unit_ids}
    deadline = due.pop() if len(due) == 1 else request.deadline
    return CommissionNotice(
        office, number_words(commission), request.topic,
        tuple(line.strip() for line in request.wanted.splitlines() if line.strip()),
        tuple(names.get(id, id) for id in unit_ids), deadline.moment, request.contact, request.phone, commission.day,
        length=request.length, point=point)


def notice_text(commission: Commission, names: Names, office: str) -> str:
    """Return the notice to all units that still are asked, as the text of a mail."""
    request = commission.request
    units = "、".join(names.get(each.unit_id, each.unit_id) for each in commission.units if not each.excused)
    own = [f"{names.get(each.unit_id, each.unit_id)}请于{deadline_words(each.deadline)}报送。"
           for each in commission.units if each.deadline is not None and not each.excused]
    lines = [f"{units}：", f"因工作需要，现约请报送以下信息（{number_words(commission)}）。",
             f"一、题目：{request.topic}", "二、报送内容：" + _run_on(request.wanted)]
    if request.length:
        lines.append(f"三、篇幅：{request.length}")
    lines += [f"请于{deadline_words(request.deadline)}报送，收到后请回执。", *own, _contact(commission), office,
              _day(commission.day)]
    return "\n".join(lines)


def reminder_text(commission: Commission, names: Names, office: str, today: date) -> str:
    """Return the reminder to all who owe an answer, as the text of a mail; empty where nobody does."""
    waiting = owing(commission, today)
    if not waiting:
        return ""
    units = "、".join(names.get(each.unit_id, each.unit_id) for each in waiting)
    late = any(commission.standing(each, today) is Standing.MISSING for each in waiting)
    deadlines = {commission.deadline_of(each) for each in waiting}
    due = deadline_words(deadlines.pop() if len(deadlines) == 1 else commission.request.deadline)
    said = f"原定{due}报送，至今未收到来稿，请抓紧报送" if late else f"请于{due}报送"
    asked = f"约稿“{commission.request.topic}”（{number_words(commission)}）{said}；确有困难的，请说明情况。"
    return "\n".join((f"{units}：", asked, _contact(commission), office, _day(today)))


def missing_list(commissions: Sequence[Commission], names: Names, today: date) -> str:
    """Return who is missing with what, a line for each commission, as on `today`; empty where nobody is."""
    lines: list[str] = []
    for each in commissions:
        late = missing(each, today) if each.is_open else ()
        if late:
            units = "、".join(names.get(unit.unit_id, unit.unit_id) for unit in late)
            lines.append(f"{len(lines) + 1}. {number_words(each)} {each.request.topic}"
                         f"（{deadline_words(each.request.deadline)}）：{units}，共{len(late)}个单位")
    return "\n".join((f"约稿逾期未报情况（截至{_day(today)}）", *lines)) if lines else ""


def guidance_official(guidance: Guidance, office: str, addressee: str, day: date) -> Official:
    """Return the guidance as an official document: the opening, its points numbered, signature and date."""
    body = (paragraph(guidance.opening or OPENING), *(paragraph(line) for line in _numbered(guidance)))
    return Official(office, "", guidance_title(guidance), addressee, body, office, day, (), office, sealed=False)


def guidance_text(guidance: Guidance, office: str, addressee: str, day: date) -> str:
    """Return the guidance as the text of a mail."""
    return "\n".join((guidance_title(guidance), f"{addressee}：", guidance.opening or OPENING, *_numbered(guidance),
                      office, _day(guidance.issued_on or day)))


def guidance_title(guidance: Guidance) -> str:
    """Return 2026年11月信息报送要点."""
    return f"{month_words(guidance.month)}信息报送要点"


def _numbered(guidance: Guidance) -> tuple[str, ...]:
    return tuple(f"{number}.{each.words.rstrip('；;。')}{'。' if number == len(guidance.standing) else '；'}"
                 for number, each in enumerate(guidance.standing, start=1))


def _run_on(wanted: str) -> str:
    lines = [line.strip().rstrip("。；;") for line in wanted.splitlines() if line.strip()]
    return "；".join(lines) + "。" if lines else ""


def _contact(commission: Commission) -> str:
    request = commission.request
    return f"联系人：{request.contact}" + (f"，电话：{request.phone}" if request.phone else "")


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
