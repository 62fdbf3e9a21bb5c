"""What stands in a day's cell leaves room for the name of the journal."""

from datetime import date

import pytest
from builders import KUAIBAO, NOON

from bulletin.issues import Issue, IssueState, Number
from bulletin.planning import Due, Outlook
from editor.issues.calendar_words import Entry, short_words

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(("number", "words"), [
    (Number(2026, 51, 386), "第51期"), (Number(2026, 51, 386, 52), "51—52期"),
    (Number(2026, 214, 900, 217), "214—217期"),
])
def test_a_cell_says_the_numbers_of_an_issue_in_few_characters(number, words):
    issue = Issue("one", KUAIBAO.id, DAY, IssueState.PUBLISHED, number=number)
    entry = Entry(Due(KUAIBAO.id, DAY, NOON, "one"), Outlook.PUBLISHED, KUAIBAO, issue)
    assert short_words(entry) == words
