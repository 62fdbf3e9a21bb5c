"""How long an issue is as it was laid out: pages to a tenth, lines beyond its plan, titles left alone at a page's foot.
"""

from dataclasses import dataclass

from bulletin.issue_pages import ORPHAN_TITLE, misses, over_plan
from editor.issues.laying_out import Laid
from editor.pages.lengths import pages_used


@dataclass(frozen=True)
class Orphan:
    """An item whose title stands at the foot of `page` with hardly a line of its text; `title` as printed there."""

    draft_id: str
    title: str
    page: int


@dataclass(frozen=True)
class Measured:
    """`words` is such as 3.4; `planned` 0 is without a plan; `over` are the lines beyond it."""

    words: str
    pages: int
    planned: int = 0
    over: int = 0
    orphans: tuple[Orphan, ...] = ()


def measured(laid: Laid, planned: int) -> Measured:
    """Return how long the issue is, against `planned` pages (0: no plan)."""
    pages = laid.pages
    orphans = tuple(Orphan(laid.draft_ids[each.item], each.words, each.page) for each in misses(pages)
                    if each.kind == ORPHAN_TITLE and 0 <= each.item < len(laid.draft_ids))
    return Measured(pages_used(pages), len(pages.pages), planned, over_plan(pages, planned), orphans)
