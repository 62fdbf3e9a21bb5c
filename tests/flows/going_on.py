"""After a kill in the middle of taking in: what was said is there, the same order goes on, and nothing comes twice."""

from collections import Counter

from bulletin.archive import DraftQuery
from bulletin.desk import looking
from bulletin.desk.importing import import_issue
from bulletin.desk.plain_files import catch_up, shelf_of, wanted
from bulletin.desk.taking_package import take
from bulletin.desk.unpacking import Status, look, preview
from bulletin.errors import Reason, Refused
from bulletin.exchange.reading import open_package
from bulletin.exchange.shelf import Shelf
from bulletin.exchange.told import told_in
from bulletin.issues import IssueState, Origin
from bulletin.old_issues.reviewing import Kind
from tests.builders import NOON, actor
from tests.flows.stock import DRAFTS, OLD, OLD_ISSUES, PACKAGES, PACKED, review

EDITOR = actor("chen")


def old_issues_go_on(archive, folder, lines):
    """Take in the old bulletins that had not come; each is there once then, with its file and all its items."""
    said = {line["sha256"]: line for line in lines if line["deed"] == "old"}
    for path in sorted((folder / OLD).glob("*.docx")):
        row, data, pictures = review(archive, path)
        taken = any(each.kind is Kind.FILE_TAKEN for each in row.remarks)
        assert taken or row.issue.sha256 not in said, "an old issue that was taken in is gone"
        assert row.can_come is not taken, row.remarks
        if not taken:
            import_issue(archive, row.issue, data, pictures, "kuaibao", actor=EDITOR, at=NOON)
        assert not review(archive, path)[0].can_come, "an old issue could come twice"
    with archive.reading() as work:
        come = [each for each in work.issues.all() if each.origin is Origin.IMPORTED and each.journal_id == "kuaibao"]
        assert sorted(each.number.number for each in come) == list(range(1, OLD_ISSUES + 1)), "an old issue is doubled"
        for issue in come:
            assert issue.state is IssueState.PUBLISHED
            assert len(issue.items) == 4
            assert work.submissions.bytes_of(issue.sha256)
            assert issue.sha256 not in said or issue.id == said[issue.sha256]["issue"]


def packages_go_on(archive, folder, lines):
    """Take what had not come of the packages; each thing is there once then."""
    finished = {line["package"] for line in lines if line["deed"] == "package"}
    said = [line for line in lines if line["deed"] == "portion"]
    with archive.reading() as work:
        for line in said:
            assert {each.id for each in work.drafts.many(line["drafts"])} == set(line["drafts"]), "a draft is gone"
            assert all(work.issues.get(each).origin is Origin.IMPORTED for each in line["issues"])
    for path in sorted((folder / PACKAGES).iterdir()):
        looked = look(open_package(path))
        if preview(archive, looked).taken_at is None:
            assert path.name not in finished, "a package that was taken in is not known any more"
            _take(archive, looked)
        lines_left = [each for each in preview(archive, looked).lines if each.status is not Status.KNOWN]
        assert lines_left == [], "a thing of a package is not here"
    titles = Counter(each.title for each in looking.some_drafts(archive, tuple(looking.draft_ids(
        archive, DraftQuery()))) if each.title.startswith("外来稿"))
    assert len(titles) == PACKED * DRAFTS
    assert set(titles.values()) == {1}, "a draft of a package is doubled"
    with archive.reading() as work:
        units = Counter(each.name for each in work.units.all() if each.name.startswith("外乡"))
        assert units == {f"外乡{number}": 1 for number in range(1, PACKED + 1)}
        assert len(work.numbers.of("zhuanbao")) == PACKED, "an issue of a package is doubled"


def _take(archive, looked):
    try:
        take(archive, looked, trusted=looked.package.manifest.maker.fingerprint, actor=EDITOR, at=NOON)
    except Refused as refused:
        if refused.reason is not Reason.PACKAGE_EMPTY:  # it all came, only that it did was not written down
            raise


def plain_files_go_on(archive, path, lines=()):
    """What was said to lie on the shelf lies there whole; what lacks is put there, and nothing twice."""
    shelf = Shelf(shelf_of(archive, path))
    filed = {id for line in lines if line["deed"] == "file" for id in line["issues"]}
    with archive.reading() as work:
        voids = work.issues.voids()
    whole = {each.id for each in wanted(archive) if shelf.has(each)}
    assert filed - set(voids) <= whole, "a plain file that was written is gone"
    for path in shelf.folder.glob("2*/*/[!.]*.json"):
        told_in(path.read_bytes())
    assert catch_up(archive, shelf).is_well
    there = [path for path in shelf.folder.glob("2*/*/[!.]*") if path.suffix == ".docx"]
    assert len(there) == len(wanted(archive)), "an issue lies on the shelf twice"
