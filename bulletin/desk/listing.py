"""The lists of the office, to be taken out as files: drafts, issues, printed items, units, numbers, instructions; and
what a question finds.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum

from bulletin.archive import Archive, DraftQuery, Work
from bulletin.desk.instructing import place_of
from bulletin.desk.noting import OFFICE_ZONE, note
from bulletin.desk.searching import Look
from bulletin.exchange.listing import Listing, Value
from bulletin.instructions.instruction import Instruction, State
from bulletin.issues import Issue, IssueState
from bulletin.layout.characters import one_line
from bulletin.numbers import Fate, numbers_words
from bulletin.people import Actor
from bulletin.search.port import Find, Kind, Sorting
from bulletin.search.query import Query
from bulletin.units import GROUP_NAMES, Unit, UnitClass
from bulletin.workflow import Stage

_AT_ONCE, _ALL = 500, DraftQuery()
_FATES = {Fate.TAKEN: "已用", Fate.SKIPPED: "跳过", Fate.VOID: "作废"}
_STAGES = {
    Stage.RECEIVED: "来稿", Stage.EDITING: "采编中", Stage.SUBMITTED: "待审核", Stage.REVIEWED: "待签发",
    Stage.AWAITING: "待领导审定", Stage.APPROVED: "已签发", Stage.PLACED: "已上版", Stage.PUBLISHED: "已刊发",
    Stage.RETURNED: "已退回", Stage.RESERVE: "备用", Stage.DECLINED: "不采用", Stage.MERGED: "已合稿",
    Stage.TAKEN_BACK: "已撤收",
}  # as the screens say
_STATES = {
    State.TO_ASSIGN: "待交办", State.UNDER_WAY: "办理中", State.ANSWERED: "已反馈", State.OVERDUE: "超期",
    State.CLOSED: "办结", State.WITHDRAWN: "已撤销登记",
}
_KINDS = {Kind.INSTRUCTION: "批示", Kind.NOTE: "批注"}


class What(StrEnum):
    """Which list. The values are the codes of the command line."""

    DRAFTS = "drafts"
    ISSUES = "issues"
    ITEMS = "items"
    UNITS = "units"
    NUMBERS = "numbers"
    INSTRUCTIONS = "instructions"


def listing(look: Look, what: What, today: date) -> Listing:
    """Return a list as it stands on a day, the newest first where it has days."""
    with look.reading() as work:
        if what is What.INSTRUCTIONS:
            return _instructions(work, today)
        return {What.DRAFTS: _drafts, What.ISSUES: _issues, What.ITEMS: _items, What.UNITS: _units,
                What.NUMBERS: _numbers}[what](work)


def drafts_listed(look: Look, query: DraftQuery) -> Listing:
    """Return the drafts a question asks for, in its order."""
    with look.reading() as work:
        return _drafts(work, query)


def finds_listed(look: Look, query: Query, sorting: Sorting = Sorting.NEWEST) -> Listing:
    """Return all that a search finds, in its order; of an instruction or a note the draft it belongs to."""
    rows: list[tuple[Value, ...]] = []
    after: int | None = None
    with look.reading() as work:
        while True:
            page = work.search.find(query, sorting, _AT_ONCE, after)
            rows += map(_find, page.finds)
            after = page.after
            if after is None:
                break
    columns = ("日期", "标题", "报送单位", "栏目", "情况", "刊物", "年", "期号", "字数", "所在文字", "编号")
    return Listing("检索结果", columns, tuple(rows))


def note_list(archive: Archive, name: str, digest: str, *, actor: Actor, at: datetime) -> None:
    """Write into the log that a list was taken out as the file `name` with that SHA-256."""
    with archive.writing() as work:
        named = one_line(name.encode("utf-8", "replace").decode())  # what no database can write is no reason
        note(work, actor, at, "export_list", reason=named, digest=digest)


def _drafts(work: Work, query: DraftQuery = _ALL) -> Listing:
    units, journals, ids = _unit_names(work), _journal_names(work), work.drafts.ids(query)
    rows = [
        (_local(draft.received_at), draft.title, units.get(draft.facts.unit_id or "", ""), draft.facts.correspondent,
         draft.facts.section, journals.get(draft.facts.journal_id, ""), _STAGES[draft.stage], draft.characters,
         draft.id)
        for start in range(0, len(ids), _AT_ONCE) for draft in work.drafts.many(ids[start:start + _AT_ONCE])]
    columns = ("收到时间", "标题", "报送单位", "信息员", "栏目", "拟发刊物", "情况", "字数", "编号")
    return Listing("稿件", columns, tuple(rows))


def _issues(work: Work) -> Listing:
    voids = work.issues.voids()
    rows = [(*_head(work, issue), len(issue.items), issue.pages, "作废" if issue.id in voids else "", issue.id)
            for issue in work.issues.all([IssueState.PUBLISHED])]
    return Listing("刊期", ("日期", "刊物", "年", "期号", "总期号", "信息条数", "页数", "备注", "编号"), tuple(rows))


def _items(work: Work) -> Listing:
    units, voids = _unit_names(work), work.issues.voids()
    rows: list[tuple[Value, ...]] = []
    for issue in work.issues.all([IssueState.PUBLISHED]):
        if issue.id not in voids:
            drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
            rows += [(*_head(work, issue), item.section, draft.title, units.get(draft.facts.unit_id or "", ""),
                      draft.characters, draft.id)
                     for item in issue.items if (draft := drafts.get(item.draft_id))]
    columns = ("日期", "刊物", "年", "期号", "总期号", "栏目", "标题", "报送单位", "字数", "编号")
    return Listing("刊发信息", columns, tuple(rows))


def _units(work: Work) -> Listing:
    rows = [(unit.name, GROUP_NAMES[unit.group], "是" if _is_key(unit) else "", "、".join(unit.aliases),
             "、".join(" ".join(filter(None, (each.name, each.phone))) for each in unit.correspondents), unit.approver,
             unit.since, unit.until) for unit in work.units.all()]
    return Listing("报送单位", ("名称", "类别", "重点单位", "别名", "信息员", "审签领导", "自", "至"), tuple(rows))


def _numbers(work: Work) -> Listing:
    return Listing("期号登记", ("刊物", "年", "期号", "总期号", "情况", "说明"), tuple(_register(work)))


def _instructions(work: Work, today: date) -> Listing:
    """Return the instructions, the latest given first; what was withdrawn too: nothing is deleted."""
    found = [*work.instructions.open_ones(), *work.instructions.settled(0)]
    drafts = {draft.id: draft for draft in work.drafts.many({each.on.draft_id for each in found if each.on.draft_id})}
    places = dict[str, str]()

    def row(each: Instruction) -> tuple[Value, ...]:
        draft = drafts.get(each.on.draft_id)
        issue_id = each.on.issue_id or (draft.issue_id if draft and draft.stage is Stage.PUBLISHED else "") or ""
        if issue_id and issue_id not in places:
            places[issue_id] = place_of(work, work.issues.get(issue_id))
        return (each.given.day, each.given.leader, each.given.words, draft.title if draft else "",
                places.get(issue_id, ""), "、".join(unit.name for unit in each.units), each.deadline,
                _STATES[each.state(today)], each.closed_on, each.id)
    columns = ("批示日期", "领导", "批示", "稿件", "刊期", "责任单位", "期限", "情况", "办结日期", "编号")
    found.sort(key=lambda each: (each.given.day, each.entered_at), reverse=True)
    return Listing("领导批示", columns, tuple(map(row, found)))


def _find(find: Find) -> tuple[Value, ...]:
    number = find.number
    return (find.day, find.title, find.unit, find.section, _KINDS.get(find.kind, _STAGES[find.stage]), find.journal,
            number.year if number else None, numbers_words(number) if number else "", find.characters, find.snippet,
            find.thing or find.draft_id)


def _register(work: Work) -> Iterator[tuple[Value, ...]]:
    for journal in work.journals.all():
        for entry in work.numbers.of(journal.id):
            yield journal.name, entry.year, entry.number, entry.total, _FATES[entry.fate], entry.reason


def _head(work: Work, issue: Issue) -> tuple[Value, ...]:
    journal, number = work.journals.get(issue.journal_id).on(issue.day), issue.number
    if number is None:
        return issue.day, journal.name, None, "", None
    return issue.day, journal.name, number.year, numbers_words(number), number.total


def _unit_names(work: Work) -> Mapping[str, str]:
    return {unit.id: unit.name for unit in work.units.all()}


def _journal_names(work: Work) -> Mapping[str, str]:
    return {journal.id: journal.name for journal in work.journals.all()}


def _local(at: datetime) -> datetime:
    return at.astimezone(OFFICE_ZONE)


def _is_key(unit: Unit) -> bool:
    return any(each.unit_class is UnitClass.KEY and each.until is None for each in unit.classes)
