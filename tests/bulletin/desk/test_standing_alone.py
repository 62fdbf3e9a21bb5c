"""A draft alone on the page of its journal: which journal, which number, whose credit."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import TODAY, a_text

from bulletin.desk.publishing import printing_of
from bulletin.desk.standing_alone import alone, journal_for
from bulletin.drafts import Facts
from bulletin.errors import Refused
from bulletin.journals import Journal, JournalKind, Section
from bulletin.layouts import KeptLayout
from bulletin.text import Role, body_of, paragraph


def a_journal(id, *sections, **facts):
    return Journal(id, id, JournalKind.DAILY, tuple(Section(each) for each in sections), "县府办", **facts)


@pytest.mark.parametrize(("facts", "expected"), [
    (Facts(), "first"), (Facts(section="经验交流"), "second"), (Facts(section="没有的栏目"), "first"),
    (Facts(section="经验交流", journal_id="first"), "first"), (Facts(journal_id="gone"), "first")])
def test_the_journal_meant_goes_before_the_one_with_the_section(facts, expected):
    journals = (a_journal("gone", "经验交流", closed_on=TODAY), a_journal("first", "工作动态"),
                a_journal("second", "经验交流"))
    found = journal_for(facts, journals, TODAY)
    assert found is not None
    assert found.id == expected


def test_without_a_journal_that_appears_there_is_no_page(office):
    draft = office.draft()
    with office.archive.writing() as work:
        for journal in work.journals.all():
            work.journals.put(replace(journal, closed_on=TODAY - timedelta(days=1)))
    assert alone(office.archive, draft.id, TODAY) is None


def test_it_stands_under_the_masthead_with_the_number_of_the_next_issue(office):
    draft = office.draft()
    made = alone(office.archive, draft.id, TODAY)
    with office.archive.reading() as work:
        journal = work.journals.get("kuaibao")
    page = made.page_with(a_text("甲"))
    assert (page.masthead, page.date) == (journal.masthead or journal.name, TODAY)
    assert "第" in page.number_line
    assert len(page.items) == 1


def test_in_an_issue_it_is_printed_as_the_issue_prints_it(office):
    first, second = office.approved("甲"), office.approved("乙")
    issue = office.place(office.place(office.plan(), first), second, "经验交流")
    printing = printing_of(office.archive, issue.id)
    made = alone(office.archive, second.id, TODAY + timedelta(days=40))
    current = office.current(second)
    with office.archive.reading() as work:
        text = work.revisions.get(current.revision_id).text
    page = made.page_with(text)
    assert page.items == (printing.page.items[1],)
    assert (page.date, page.responsible) == (printing.page.date, printing.page.responsible)
    assert (page.editors_note, page.correction) == ("", "")


def test_a_published_one_is_as_it_was_printed(office):
    draft = office.approved("甲")
    issue = office.published(draft)
    made = alone(office.archive, draft.id, TODAY + timedelta(days=400))
    printing = printing_of(office.archive, issue.id)
    assert replace(made.page, items=printing.page.items) == printing.page


def test_the_credit_line_of_the_text_is_kept_where_there_is_one_source(office):
    text = (paragraph("标题", Role.TITLE), paragraph("正文。"), paragraph("（青禾镇 李明轩）", Role.CREDIT))
    made = alone(office.archive, office.draft().id, TODAY)
    assert made.page_with(text).items[0].credit == ""
    assert made.page_with(text).items[0].body == body_of(text)
    assert made.page_with(text[:2]).items[0].credit == made.credit.line


def test_the_layout_of_the_office_comes_along(office):
    draft = office.draft()
    with office.archive.writing() as work:
        work.layouts.put(KeptLayout("kuaibao", "name = '自己的'"))
    assert alone(office.archive, draft.id, TODAY).layout_text == "name = '自己的'"


def test_an_unknown_draft_is_refused(office):
    with pytest.raises(Refused):
        alone(office.archive, "nobody", TODAY)
