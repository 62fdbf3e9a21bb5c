"""What may be packed: the drafts and issues to choose from, read in the archive's thread."""

from collections.abc import Collection
from dataclasses import dataclass

from bulletin.archive import Archive, DraftQuery
from bulletin.desk.printing import issue_stem
from bulletin.exchange.package import Kind
from bulletin.issues import IssueState
from editor.shell import joining
from editor.shell.terms import state_words

MOST = 300  # of each kind, the latest first; what was chosen elsewhere is there besides


@dataclass(frozen=True)
class Choice:
    """A draft or an issue that can be packed, and whether it was chosen where the sheet was opened from."""

    id: str
    kind: Kind
    title: str
    detail: str
    day: str
    chosen: bool = False


def choices(archive: Archive, drafts: Collection[str], issues: Collection[str]) -> tuple[Choice, ...]:
    """Return what can be packed, what was chosen first, then the latest; void issues stay here."""
    with archive.reading() as work:
        units = {unit.id: unit.name for unit in work.units.all()}
        journals, voids = {each.id: each for each in work.journals.all()}, work.issues.voids()
        latest = work.drafts.ids(DraftQuery(), limit=MOST)
        found = [
            Choice(draft.id, Kind.DRAFT, draft.title, joining.clauses(filter(None, (
                units.get(draft.facts.unit_id or "", ""), state_words(draft.stage)))),
                draft.received_at.astimezone().date().isoformat(), draft.id in drafts)
            for draft in work.drafts.many(dict.fromkeys((*drafts, *latest)))]
        published = [each for each in work.issues.all([IssueState.PUBLISHED]) if each.id not in voids]
        found += [
            Choice(each.id, Kind.ISSUE, issue_stem(journals[each.journal_id].on(each.day).name, each), "",
                   each.day.isoformat(), each.id in issues)
            for number, each in enumerate(published) if number < MOST or each.id in issues]
    return tuple(sorted(found, key=lambda each: (not each.chosen, each.kind is Kind.DRAFT)))
