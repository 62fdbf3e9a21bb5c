"""What the sample office has planned and handed out: templates, a reserved item, yesterday's copies with receipts."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import islice

from bulletin.archive import Archive
from bulletin.copies import Way
from bulletin.desk import distributing, looking, planning
from bulletin.issues import Issue, IssueState
from bulletin.journals import JournalKind
from bulletin.people import Actor
from bulletin.planning import Template

_TEMPLATES = (
    ("每周一要情", "编者按：上周全县要情择要编发，请参阅。", 4), ("春节值班专期", "", 2))
_RECEIVER, _SIGNED_FOR = "县委办公室收文员", 2


def plan_ahead(archive: Archive, *, actor: Actor, at: datetime) -> None:
    """Keep two templates of the daily journal."""
    journal = next(each for each in looking.journals(archive) if each.kind is JournalKind.DAILY)
    for name, note, pages in _TEMPLATES:
        planning.keep_template(archive, Template("", journal.id, name, note, pages), actor=actor, at=at)


def put_one_aside(archive: Archive, issue: Issue, *, actor: Actor, at: datetime) -> None:
    """Put one of what is ready and not placed on the reserve shelf."""
    for draft in islice(looking.board(archive, issue.id).ready, 1):
        planning.reserve(archive, draft.id, "不急，版面宽裕时用", actor=actor, at=at)


def hand_out(archive: Archive, *, actor: Actor, now: Callable[[], datetime]) -> None:
    """Give the printed issues to whom they go; the first copies are confirmed, the others are under way."""
    for issue in looking.issues(archive, (IssueState.PUBLISHED,)):
        copies = distributing.lay_out(archive, issue.id, actor=actor, at=now()).copies
        out = distributing.send(archive, copies[:-1], Way.EXCHANGE, actor=actor, at=now())
        for copy in out[:_SIGNED_FOR]:
            distributing.confirm(archive, copy, _RECEIVER, actor=actor, at=now() + timedelta(minutes=40))
