"""Archives made by earlier versions open, are brought up to date, and keep every line."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from bulletin.archive import DraftQuery
from bulletin.batches import BatchState, Result
from bulletin.desk import looking
from bulletin.desk.verifying import verify
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def copy(request, tmp_path):
    return Path(shutil.copy(request.param, tmp_path / "档案.db"))


def test_an_older_archive_opens_with_all_it_held(copy):
    archive = SqliteArchive(copy)
    titles = {draft.title for draft in looking.some_drafts(archive, tuple(looking.draft_ids(archive, DraftQuery())))}
    assert "青禾镇春耕备耕进展顺利" in titles
    assert any(issue.number for issue in looking.issues(archive))
    assert archive.problems() == []
    assert verify(archive) == []
    archive.close()


def test_the_lines_of_its_batches_come_along(copy):
    archive = SqliteArchive(copy)
    batch, = looking.batches(archive)
    assert [line.result for line in batch.arrivals] == [Result.IMPORTED, Result.REFUSED]
    assert (batch.state, batch.left) == (BatchState.DONE, ())
    archive.close()


def test_a_copy_of_how_it_was_is_kept_beside_it(copy):
    raw = sqlite3.connect(copy)
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    raw.close()
    SqliteArchive(copy).close()
    assert [path.name for path in copy.parent.glob("*.v*") if path.suffix != ".lock"] == [f"档案.db.v{version}"]


def test_what_came_before_is_known_again_by_its_words(copy):
    archive = SqliteArchive(copy)
    with archive.reading() as work:
        from bulletin.intake.likeness import digest

        assert work.twins.with_digest(digest("青禾镇春耕备耕进展顺利\n青禾镇抢抓农时， 全镇整地2万亩。"))
    archive.close()


def test_what_was_changed_by_hand_before_an_upgrade_is_told_ever_after(tmp_path):
    path = Path(shutil.copy(OLD[-1], tmp_path / "档案.db"))
    raw = sqlite3.connect(path)
    for name in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name[0]}"')
    raw.execute("UPDATE draft SET title = '改过的标题' WHERE stage = 'published'")
    raw.commit()
    raw.close()
    for _ in range(2):
        archive = SqliteArchive(path)
        flaws = verify(archive)
        archive.close()
        assert "row_changed" in {flaw.kind for flaw in flaws}
        assert any(flaw.where.startswith("draft/") for flaw in flaws)
