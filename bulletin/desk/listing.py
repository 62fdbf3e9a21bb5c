"""The lists of the office, to be taken out as files: drafts, issues, printed items, units, numbers."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from bulletin.archive import Archive, DraftQuery, Work
from bulletin.desk.noting import OFFICE_ZONE, note
from bulletin.exchange.listing import Listing, Value
from bulletin.issues import Issue, IssueState
from bulletin.numbers import Fate, numbers_words
from bulletin.people import Actor
from bulletin.units import Group
from bulletin.workflow import Stage

_AT_ONCE = 500
_GROUPS = {Group.TOWNSHIP: "乡镇", Group.DEPARTMENT: "部门"}
_FATES = {Fate.TAKEN: "已用", Fate.SKIPPED: "跳过", Fate.VOID: "作废"}
_STAGES = {
    Stage.RECEIVED: "来稿", Stage.EDITING: "采编中", Stage.SUBMITTED: "待审核", Stage.REVIEWED: "待签发",
    Stage.AWAITING: "待领导审定", Stage.APPROVED: "已签发", Stage.PLACED: "已上版", Stage.PUBLISHED: "已刊发",
    Stage.RETURNED: "已退回", Stage.RESERVE: "备用", Stage.DECLINED: "不采用", Stage.MERGED: "已合稿",
    Stage.TAKEN_BACK: "已撤收",
}  # as the screens say


class What(StrEnum):
    """Which list. The values are the codes of the command line."""

    DRAFTS = "drafts"
    ISSUES = "issues"
    ITEMS = "items"
    UNITS = "units"
    NUMBERS = "numbers"


def listing(archive: Archive, what: What) -> Listing:
    """Return a list as it stands now, the newest first where it has days."""
    with archive.reading() as work:
        return {What.DRAFTS: _drafts, What.ISSUES: _issues, What.ITEMS: _items, What.UNITS: _units,
                What.NUMBERS: _numbers}[what](work)


def note_list(archive: Archive, name: str, digest: str, *, actor: Actor, at: datetime) -> None:
    """Write into the log that a list was taken out as the file `name` with that SHA-256."""
    with archive.writing() as work:
        note(work, actor, at, "export_list", reason=name, digest=digest)


def _drafts(work: Work) -> Listing:
    units, journals, ids = _unit_names(work), _journal_names(work), work.drafts.ids(DraftQuery())
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
    rows = [(unit.name, _GROUPS[unit.group], "是" if unit.key else "", "、".join(unit.aliases),
             "、".join(" ".join(filter(None, (each.name, each.phone))) for each in unit.correspondents), unit.approver,
             unit.since, unit.until) for unit in work.units.all()]
    return Listing("报送单位", ("名称", "类别", "重点单位", "别名", "信息员", "审签领导", "自", "至"), tuple(rows))


def _numbers(work: Work) -> Listing:
    return Listing("期号登记", ("刊物", "年", "期号", "总期号", "情况", "说明"), tuple(_register(work)))


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
