"""S14: what the roster of leaders and organs says about a text; an empty roster says nothing."""

from collections.abc import Iterator

from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.proof.roster.book import book_of
from bulletin.proof.roster.organs import dissolved, short_forms
from bulletin.proof.roster.posts import bare_names, near_names, party_second, wrong_posts
from bulletin.proof.roster.precedence import out_of_order

_OF_LEADERS = (wrong_posts, near_names, party_second, out_of_order)
_OF_ORGANS = (dissolved, short_forms)


def against_roster(manuscript: Manuscript) -> Iterator[Found]:
    """S14: find names, posts and organs that are otherwise in the roster of the circumstances, on their day."""
    roster = manuscript.around.roster
    if not roster.leaders and not roster.organs:
        return
    book = book_of(roster, manuscript.around.day)
    checks = (*(_OF_LEADERS if roster.leaders else ()), *(_OF_ORGANS if roster.organs else ()))
    for passage in manuscript.passages:
        for check in checks:
            yield from check(passage, book)
    yield from bare_names(manuscript, book)


STRUCTURES: tuple[Structure, ...] = (Structure("S14", Strength.FLAG, "本单位人员机构名录", against_roster),)
