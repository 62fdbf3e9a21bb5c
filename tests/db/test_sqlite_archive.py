"""What only the SQLite archive can get wrong: files, locks, shapes, and what never changes."""

import sqlite3
import subprocess
import sys

import pytest
from builders import NOON, a_text, an_office, keep_batch, take_in_one

from bulletin.archive import Changed
from bulletin.desk import looking, writing
from bulletin.drafts import Facts
from bulletin.errors import Cause, Conflict, Reason, Refused, Trouble
from bulletin.intake.door import read_bytes
from bulletin.people import Person
from db.migrations import SCHEMA_VERSION, migrations
from db.sqlite_archive import SqliteArchive, telling_trouble_from_bugs


@pytest.fixture(params=["in memory", "in a file"])
def archive(request, tmp_path):
    archive = SqliteArchive(None if request.param == "in memory" else tmp_path / "a.db")
    yield archive
    archive.close()


def sql(archive, statement):
    with archive.writing():
        archive._db.execute(statement)


def sql_rows(archive, statement):
    with archive.reading():
        return archive._db.execute(statement).fetchall()


def test_what_is_kept_comes_back_the_same(office):
    draft = office.draft()
    facts = Facts("baishi", "王晓", "0000-1", "赵强", "工作动态")
    saved = writing.save_facts(office.archive, draft, facts, actor=office.editor, at=NOON)
    assert office.current(draft) == saved
    assert saved.facts == facts
    assert saved.received_at == NOON


def test_reading_refuses_to_write(office):
    draft = office.draft()
    with pytest.raises((Trouble, sqlite3.Error)), office.archive.reading() as work:
        work.drafts.save(draft)
    office.draft("读过之后仍能写")


@pytest.mark.parametrize("statement", [
    "UPDATE revision SET text = '[]'", "DELETE FROM revision", "UPDATE log SET who = 'x'", "DELETE FROM log",
    "DELETE FROM draft", "UPDATE signature SET signed_by = 'x'", "DELETE FROM signature", "UPDATE blob SET data = x''",
    "UPDATE issue SET number = 99", "DELETE FROM blob", "DELETE FROM submission", "DELETE FROM batch",
    "DELETE FROM issue", "DELETE FROM item", "UPDATE item SET position = 5",
    "INSERT INTO item SELECT issue_id, 9, 'another', section, revision_id FROM item",
    "UPDATE signature SET revoked_at = 'x'", "UPDATE signature SET revoked_at = NULL",
    "INSERT OR REPLACE INTO log SELECT seq, id, at, 'x', deed, draft_id, issue_id, revision_id, reason, digest, thing,"
    " seat, state, link FROM log",
    "INSERT OR REPLACE INTO revision SELECT id, draft_id, number, '[]', saved_by, saved_at, name FROM revision"])
def test_what_was_said_cannot_be_unsaid(office, statement):
    office.published(office.approved())
    take_in_one(office.archive, read_bytes("稿.txt", "青禾镇备耕\n全镇整地2万亩。".encode()), path="稿.txt",
                   actor=office.editor, at=NOON)
    keep_batch(office.archive, (), actor=office.editor, at=NOON)
    with pytest.raises(sqlite3.IntegrityError):
        sql(office.archive, statement)


def test_a_signature_is_revoked_once(office):
    office.save(office.approved(), a_text("改", "改过。"))
    first = sql_rows(office.archive, "SELECT revoked_at FROM signature")
    assert all(at for (at,) in first)
    with pytest.raises(sqlite3.IntegrityError):
        sql(office.archive, "UPDATE signature SET revoked_at = '2030-01-01T00:00:00+00:00'")
    assert sql_rows(office.archive, "SELECT revoked_at FROM signature") == first


def test_a_failed_piece_of_work_leaves_nothing_and_says_nothing(office):
    draft, heard = office.draft(), []
    office.archive.on_commit = heard.append

    def fail_after_saving():
        with office.archive.writing() as work:
            work.drafts.save(draft)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_after_saving()
    assert heard == []
    assert office.current(draft).version == draft.version


def test_a_commit_says_what_it_touched(office):
    heard = []
    office.archive.on_commit = heard.append
    draft = office.draft()
    assert heard == [Changed(drafts=frozenset({draft.id}))]


def test_the_second_of_two_who_save_is_in_conflict(office):
    opened = office.draft()
    office.save(opened, a_text("甲", "一。"))
    with pytest.raises(Conflict) as no:
        office.save(opened, a_text("甲", "二。"), office.other_editor)
    assert no.value.facts == {"what": "draft", "id": opened.id}


def test_a_misspelt_table_is_not_made(archive):
    with pytest.raises(sqlite3.DatabaseError, match="not authorized"), archive.writing():
        archive._db.table("drfat").insert({"id": "1"})


def test_every_migration_is_applied_and_counted(archive):
    assert migrations.pending(archive._db) == []
    assert archive._db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION


def test_what_is_not_known_is_refused(office):
    with pytest.raises(Refused) as no:
        writing.open_draft(office.archive, "nobody")
    assert (no.value.reason, no.value.facts) == (Reason.UNKNOWN, {"what": "draft", "id": "nobody"})


def test_a_file_that_is_no_database_is_not_an_archive(tmp_path):
    (tmp_path / "a.db").write_text("this is not a database" * 100)
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.NOT_AN_ARCHIVE


def test_the_database_of_another_program_is_left_alone(tmp_path):
    with sqlite3.connect(tmp_path / "a.db") as other:
        other.execute("CREATE TABLE music (title TEXT)")
    other.close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.NOT_AN_ARCHIVE
    assert (tmp_path / "a.db").read_bytes() == before


def test_an_archive_of_a_newer_version_is_told_as_such(tmp_path):
    SqliteArchive(tmp_path / "a.db").close()
    newer = sqlite3.connect(tmp_path / "a.db")
    newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    newer.close()
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.TOO_NEW


def test_an_archive_in_use_by_another_process_is_busy(tmp_path):
    holder = ("import sys; from pathlib import Path; from db.sqlite_archive import SqliteArchive;"
              "a = SqliteArchive(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read(); a.close()")
    other = subprocess.Popen([sys.executable, "-c", holder, str(tmp_path / "a.db")],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline().strip() == "open"
    with pytest.raises(Trouble) as no:
        SqliteArchive(tmp_path / "a.db")
    assert no.value.cause is Cause.BUSY
    other.communicate("")
    SqliteArchive(tmp_path / "a.db").close()


def test_a_full_disk_loses_nothing_that_was_kept(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    office = an_office(archive)
    draft = office.draft()
    archive._db.execute(f"PRAGMA max_page_count = {archive._db.execute('PRAGMA page_count').fetchone()[0] + 4}")
    with pytest.raises(Trouble) as no:
        office.save(draft, a_text("长文", "字" * 200_000))
    assert no.value.cause is Cause.DISK_FULL
    assert office.current(draft) == draft
    archive.close()


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Trouble):
        SqliteArchive(tmp_path / "file" / "a.db")


@pytest.fixture
def elsewhere(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere"


def test_a_backup_opens_and_holds_the_same(office, elsewhere):
    draft = office.draft()
    office.archive.backup(str(elsewhere / "copy.db"))
    copy = SqliteArchive(elsewhere / "copy.db")
    assert looking.some_drafts(copy, (draft.id,)) == [draft]
    assert copy.problems() == []
    copy.close()
    assert sorted(path.name for path in elsewhere.iterdir() if path.suffix != ".lock") == ["copy.db"]


def test_a_backup_that_fails_leaves_the_last_one(office, elsewhere, monkeypatch):
    (elsewhere / "copy.db").write_bytes(b"yesterday")

    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", no_room)
    with pytest.raises(Trouble) as no:
        office.archive.backup(str(elsewhere / "copy.db"))
    assert no.value.cause is Cause.DISK_FULL
    assert (elsewhere / "copy.db").read_bytes() == b"yesterday"
    assert [path.name for path in elsewhere.iterdir()] == ["copy.db"]


def test_check_sees_a_draft_that_search_does_not_know(office):
    office.draft()
    sql(office.archive, "DELETE FROM draft_text")
    assert office.archive.problems() == [
        "search: 1 drafts not indexed", "search: 1 texts in the index that are gone"]


def test_a_damaged_page_is_a_problem_that_is_listed(tmp_path):
    office = an_office(SqliteArchive(tmp_path / "a.db"))
    for number in range(100):
        office.draft(f"{number}", "字" * 500)
    office.archive.close()
    data = (tmp_path / "a.db").read_bytes()
    (tmp_path / "a.db").write_bytes(data[:-8192] + b"\xff" * 8192)
    archive = SqliteArchive(tmp_path / "a.db")
    assert archive.problems()
    archive.close()


def test_a_listener_that_fails_does_not_make_a_deed_look_failed(office, monkeypatch):
    draft, told = office.draft(), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))

    def fail(changed):
        raise ValueError("the listener")

    office.archive.on_commit = fail
    saved = office.save(draft, a_text("新题", "新文。"))
    assert office.current(draft) == saved
    assert [str(error) for error in told] == ["the listener"]


def test_a_login_that_somebody_has_is_refused(office):
    with pytest.raises(Refused) as no, office.archive.writing() as work:
        work.people.put(Person("new", "chen", "陈二", frozenset()))
    assert (no.value.reason, no.value.facts) == (Reason.LOGIN_TAKEN, {"name": "chen"})


@pytest.mark.parametrize(("code", "cause"), [
    ("SQLITE_PERM", Cause.NO_PERMISSION), ("SQLITE_PROTOCOL", Cause.BUSY), ("SQLITE_BUSY", Cause.BUSY),
    ("SQLITE_IOERR_WRITE", Cause.INPUT_OUTPUT)])
def test_what_sqlite_cannot_help_is_trouble(tmp_path, code, cause):
    error = sqlite3.OperationalError(code)
    error.sqlite_errorcode = getattr(sqlite3, code)
    with pytest.raises(Trouble) as no, telling_trouble_from_bugs(tmp_path):
        raise error
    assert (no.value.cause, no.value.facts["path"]) == (cause, str(tmp_path))


def test_what_is_too_big_for_the_archive_is_refused(archive):
    archive._db.conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1000)
    with pytest.raises(Refused) as no, archive.writing() as work:
        work.submissions.keep_bytes("f" * 64, b"x" * 2000)
    assert no.value.reason is Reason.TOO_LARGE


def test_a_saved_issue_keeps_its_items_when_it_is_published(office):
    issue = office.published(office.approved())
    assert len(issue.items) == 1
    assert looking.issues(office.archive)[0].items == issue.items


def test_the_second_of_two_who_save_an_issue_is_in_conflict(office):
    issue = office.plan()
    office.place(issue, office.approved())
    with pytest.raises(Conflict), office.archive.writing() as work:
        work.issues.save(issue)
