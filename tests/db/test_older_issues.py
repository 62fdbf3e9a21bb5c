"""Issues of earlier versions: their signatures hold, their bytes come out, and their numbers are in the register."""

import shutil
from pathlib import Path

import pytest
from builders import NOON

from bulletin.desk import correcting, looking, publishing
from bulletin.desk.verifying import verify
from bulletin.issues import IssueState
from bulletin.numbers import Fate
from bulletin.people import Actor, RoleName
from bulletin.sealing import Keyring
from bulletin.seals import Standing, issue_standing
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def archive(request, tmp_path):
    archive = SqliteArchive(Path(shutil.copy(request.param, tmp_path / "档案.db")))
    yield archive
    archive.close()


@pytest.fixture
def issue(archive):
    voids = correcting.voids(archive)
    return next(each for each in looking.issues(archive, (IssueState.PUBLISHED,)) if each.id not in voids)


def test_the_signature_on_it_still_covers_what_it_covered(archive, issue):
    with archive.reading() as work:
        drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
        standing = issue_standing(issue.id, issue.signature, issue.content(drafts), Keyring(work.keys.all()))
    assert standing in (Standing.VALID, Standing.UNSEALED)
    assert publishing.file_of(archive, issue)


def test_its_number_is_in_the_register_and_the_next_one_follows(archive, issue):
    with archive.reading() as work:
        entry = work.numbers.of_issue(issue.id)[0]
    assert (entry.year, entry.number, entry.total, entry.fate) == (
        issue.number.year, issue.number.number, issue.number.total, Fate.TAKEN)
    last = max((each.number for each in looking.issues(archive, (IssueState.PUBLISHED,))), key=lambda one: one.number)
    following = looking.proposed_number(archive, issue.journal_id, issue.number.year)
    assert (following.number, following.total) == (last.number + 1, last.total + 1)


def test_it_can_be_declared_void(archive, issue):
    with archive.reading() as work:
        secretary = next(each for each in work.people.all() if RoleName.SECRETARY in each.roles)
    actor = Actor(secretary.id, secretary.name, secretary.roles)
    correcting.void_issue(archive, issue, "印错", actor=actor, at=NOON, release=True)
    assert publishing.reprint(archive, issue).void is not None
    assert verify(archive) == []
