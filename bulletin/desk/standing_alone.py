"""A draft alone on the page of its journal, so that whoever writes it sees it as it would be printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bulletin.archive import Archive, Work
from bulletin.desk.printing import Credit, credit_of, printing_in
from bulletin.drafts import Draft, Facts
from bulletin.issues import Issue, Item
from bulletin.journals import Journal
from bulletin.layout.page import PrintedIssue
from bulletin.numbers import number_line, proposed
from bulletin.text import Text, title_of


@dataclass(frozen=True)
class Alone:
    """All that is printed around a draft: `page` is that of its issue or of its journal, without any item.

    `layout` is the name of the layout and `layout_text` the office's own file for it (empty: the bundled one);
    `pictures` are those of the newest revision by SHA-256.
    """

    draft_id: str
    journal: str
    page: PrintedIssue
    section: str
    credit: Credit
    layout: str
    layout_text: str
    pictures: Mapping[str, bytes]

    def page_with(self, text: Text) -> PrintedIssue:
        """Return the page with `text` as its only item."""
        return replace(self.page, items=(self.credit.item(title_of(text), self.section, text),))


def alone(archive: Archive, draft_id: str, day: date) -> Alone | None:
    """Return what is printed around a draft: that of the issue it has a place in, else that of an issue of `day` of the
    journal it is meant for, with the number such an issue would take; None where no journal appears on that day.

    Refused: UNKNOWN, SEAL_BROKEN.
    """
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        issue = _issue_of(work, draft, day)
        if issue is None:
            return None
        printing = printing_in(work, issue)
        own = next((item for item in issue.items if item.draft_id == draft.id), Item(draft.id, draft.facts.section))
        # Of a draft that has no place yet the page holds the draft itself; the pictures of others are not needed.
        pictures = printing_in(work, replace(issue, items=(own,), contents="")).pictures
        journal = work.journals.get(issue.journal_id).on(issue.day)
        line = printing.page.number_line or number_line(
            journal, proposed(journal, issue.day.year, work.numbers.of(journal.id)))
        page = replace(printing.page, number_line=line, items=(), editors_note="", correction="")
        return Alone(draft.id, journal.name, page, own.section, credit_of(work, draft), printing.layout,
                     printing.layout_text, pictures)


def journal_for(facts: Facts, journals: Iterable[Journal], day: date) -> Journal | None:
    """Return the journal a draft is meant for on `day`: the one that is named, else the first that has its section,
    else the first of all; None where none appears.
    """
    there = [each for each in journals if each.is_open(day)]
    meant = [each for each in there if each.id == facts.journal_id]
    fitting = [each for each in there if facts.section and any(own.name == facts.section for own in each.sections)]
    return next(iter((*meant, *fitting, *there)), None)


def _issue_of(work: Work, draft: Draft, day: date) -> Issue | None:
    """Return the issue the draft has a place in, else one that nobody planned, for it alone."""
    if draft.issue_id:
        return work.issues.get(draft.issue_id)
    journal = journal_for(draft.facts, work.journals.all(), day)
    return Issue("", journal.id, day, items=(Item(draft.id, draft.facts.section),)) if journal else None
