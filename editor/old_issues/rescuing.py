"""A review that was not taken in, as plain lines: for the text file that is saved when the program ends over it."""

from collections.abc import Iterator

from bulletin.old_issues.issue import title_of
from editor.old_issues.review import Review
from editor.old_issues.terms import day_words, number_words
from editor.shell import joining


def lines_of(review: Review) -> Iterator[str]:
    """Yield what stands in the review: each file with its number and day, its items with section and unit."""
    for line in review.lines:
        if line.row is None:
            continue
        issue = line.row.issue
        yield joining.apart((line.path, number_words(issue.head), day_words(issue)))
        for item in issue.kept:
            unit = item.unit or item.unit_id or ""
            parts = (title_of(issue, item), item.section, unit)
            yield joining.indented(joining.apart(part for part in parts if part), 2)
