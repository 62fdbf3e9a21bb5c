"""What was changed by hand stays known, whatever the office does afterwards, and stops nobody from working on."""

import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from builders import NOON, an_office
from sqlite_utils import Database

from bulletin.desk import annotating, assembly, looking, proofing, publishing, seats, writing
from bulletin.desk import office as office_deeds
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused, Trouble
from bulletin.issues import IssueState
from bulletin.phrases import Phrase
from bulletin.proof.wordbook import Ignored
from db import tracing
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def path(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    office = an_office(archive)
    office.published(office.approved("甲"))
    office.place(office.plan(), office.approved("乙"))
    annotating.put_phrase(archive, Phrase("", "坚持以人民为中心", "rm"), actor=office.editor, at=NOON)
    proofing.add_words(archive, ["云岭茶"], actor=office.editor, at=NOON)
    assert verify(archive) == []
    archive.close()
    return tmp_path / "a.db"


def by_hand(path, *statements, knowing=False):
    """Change the file with a database tool; what stands in the way is thrown away and put back afterwards. With
    `knowing` the tool has the program's functions, so that the digests are brought up to date.
    """
    raw = sqlite3.connect(path)
    tracing.teach(raw)
    in_the_way = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    in_the_way = [each for each in in_the_way if not (knowing and each[0].startswith("trace"))]
    for name, _ in in_the_way:
        raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        assert raw.execute(statement).rowcount > 0
    for _, sql in in_the_way:
        raw.execute(sql)
    raw.commit()
    raw.close()


def a_day_of_work(path):
    """Open the archive and do all sorts of things in it; return what is not as it was."""
    archive = SqliteArchive(path)
    with archive.reading() as work:
        people, settings, phrases = work.people.all(), work.people.office(), work.phrases.all()
        planned, = work.issues.all([IssueState.PLANNED])
    admin = next(seats.sign_in(archive, each.id, "", at=NOON) for each in people if each.id == "guan")
    editor = seats.sign_in(archive, "chen", "", at=NOON)
    for each in people:
        office_deeds.put_person(archive, replace(each, post="科员"), actor=admin, at=NOON)
    office_deeds.change_office(archive, replace(settings, county="云岭县"), actor=admin, at=NOON)
    for each in phrases:
        annotating.put_phrase(archive, replace(each, words="另一句"), actor=editor, at=NOON)
    proofing.add_words(archive, ["云岭茶", "云溪"], actor=editor, at=NOON + timedelta(days=1))
    draft = looking.some_drafts(archive, tuple(item.draft_id for item in planned.items))[0]
    assembly.rewrite_note(archive, planned, "编者按", actor=editor, at=NOON)
    writing.save_facts(archive, draft, replace(draft.facts, correspondent="李明轩"), actor=editor, at=NOON)
    found = verify(archive)
    archive.close()
    return found


def test_a_day_of_work_leaves_no_flaw(path):
    assert a_day_of_work(path) == []


@pytest.mark.parametrize(("statement", "where"), [
    ("UPDATE person SET password = '' || 'x', name = '别人' WHERE id = 'zhou'", "person/zhou"),
    ("UPDATE office SET value = '\"别的县\"' WHERE name = 'county'", "office/county"),
    ("UPDATE phrase SET words = '别的话'", "phrase/"), ("DELETE FROM phrase", "phrase/"),
    ("UPDATE draft SET title = '别的题目' WHERE stage = 'placed'", "draft/"),
    ("UPDATE issue SET day = '2026-12-01' WHERE state = 'planned'", "issue/"),
    ("DELETE FROM own_word", "own_word/云岭茶")])
def test_a_row_edited_by_hand_is_still_named_after_the_program_wrote_it_again(path, statement, where):
    by_hand(path, statement)
    for _ in range(2):
        assert [flaw.kind for flaw in a_day_of_work(path) if flaw.where.startswith(where)] != []


@pytest.mark.parametrize("statement", [
    "UPDATE person SET name = '别人' WHERE id = 'zhou'", "DELETE FROM phrase",
    "UPDATE issue SET editors_note = '私货' WHERE state = 'planned'"])
def test_who_corrects_the_digests_is_still_known_after_a_day_of_work(path, statement):
    raw = sqlite3.connect(path)
    line = raw.execute("SELECT max(seq) + 1 FROM log").fetchone()[0]
    raw.close()
    by_hand(path, statement, knowing=True)
    for _ in range(2):
        assert [(flaw.kind, flaw.where) for flaw in a_day_of_work(path)] == [("changed_before", str(line))]


def test_a_log_that_was_emptied_is_told(path):
    by_hand(path, "DELETE FROM log")
    assert ("state_differs", "log") in {(flaw.kind, flaw.where) for flaw in flaws(path)}


def test_a_log_that_was_emptied_is_told_though_nobody_ever_signed(tmp_path):
    archive = SqliteArchive(tmp_path / "a.db")
    an_office(archive).draft()
    archive.close()
    by_hand(tmp_path / "a.db", "DELETE FROM log")
    assert [(flaw.kind, flaw.where) for flaw in flaws(tmp_path / "a.db")] == [("state_differs", "log")]


def test_an_empty_archive_is_sound(tmp_path):
    assert flaws(tmp_path / "neu.db") == []


def flaws(path):
    archive = SqliteArchive(path)
    found = verify(archive)
    archive.close()
    return found


@pytest.mark.parametrize("statement", [
    "UPDATE trace_sum SET total = 'zz'", "DELETE FROM trace_sum", "DELETE FROM trace",
    "UPDATE trace SET digest = x'' WHERE name = 'person/zhou'",
    "UPDATE trace SET name = CAST(x'ff' AS TEXT) WHERE name = 'person/zhou'",
    "UPDATE person SET name = CAST(x'ff' AS TEXT) WHERE id = 'zhou'",
    "UPDATE revision SET text = CAST(x'ff' AS TEXT)", "UPDATE revision SET text = '{'",
    "UPDATE signature SET signed_at = 'x'", "UPDATE signature SET paper = 'x'", "UPDATE signature SET step = 'x'",
    "UPDATE signing_key SET public = 'x'", "UPDATE signing_key SET public = ''", "UPDATE issue SET state = 'x'",
    "UPDATE issue SET signed_seal = 'x'", "UPDATE issue SET day = 'x'",
    "UPDATE log SET reason = CAST(x'ff' AS TEXT) WHERE seq = 3", "UPDATE log SET link = CAST(x'ff' AS TEXT)",
    "UPDATE log SET state = x'ff' WHERE seq = 4", "UPDATE draft SET urgency = 'x', stage = 'x'"])
def test_whatever_stands_in_a_row_verifying_tells_and_does_not_fall_over(path, statement):
    try:
        by_hand(path, statement)
    except sqlite3.IntegrityError:  # a strict table keeps it out by itself
        return
    assert flaws(path) != []


@pytest.mark.parametrize("statement", [
    "UPDATE trace_sum SET total = 'zz'", "DELETE FROM trace_sum", "DELETE FROM trace"])
def test_whoever_spoils_the_digests_keeps_nobody_from_working(path, statement):
    by_hand(path, statement)
    assert a_day_of_work(path) != []


@pytest.mark.parametrize("column", ["public", "sealed"])
def test_a_spoilt_key_keeps_nobody_from_the_desk_and_vouches_for_nothing(path, column):
    by_hand(path, f"UPDATE signing_key SET {column} = 'x' WHERE person_id = 'he'")
    archive = SqliteArchive(path)
    with archive.reading() as work:
        planned, = work.issues.all([IssueState.PLANNED])
        printed, = work.issues.all([IssueState.PUBLISHED])
    hand = seats.sign_in(archive, "he", "", at=NOON).hand
    assert hand is not None
    if column == "public":
        with pytest.raises(Refused) as no:
            publishing.file_of(archive, printed)
        assert no.value.reason is Reason.SEAL_BROKEN
    looking.board(archive, planned.id)
    archive.close()


@pytest.mark.parametrize("statement", [
    "DELETE FROM signature", "UPDATE signature SET mark = ''", "UPDATE signature SET mark = '', key_id = ''",
    "UPDATE issue SET signed_by = NULL, signed_content = NULL WHERE state = 'published'",
    "UPDATE issue SET signed_seal = replace(signed_seal, substr(signed_seal, instr(signed_seal, '\"mark\":\"')),"
    " '\"mark\":\"\"}') WHERE state = 'published'"])
def test_what_nobody_signed_any_more_is_not_printed_again(path, statement):
    by_hand(path, statement)
    archive = SqliteArchive(path)
    with archive.reading() as work:
        printed, = work.issues.all([IssueState.PUBLISHED])
    with pytest.raises(Refused) as no:
        publishing.file_of(archive, printed)
    assert no.value.reason is Reason.SEAL_BROKEN
    archive.close()


def test_the_head_an_issue_was_signed_or_printed_at_is_looked_for_too(path):
    by_hand(path, "UPDATE issue SET log_head = 'abc' WHERE state = 'published'")
    assert {"row_changed", "head_unknown"} == {flaw.kind for flaw in flaws(path)}


def test_slashes_in_what_is_ignored_keep_rows_apart(office):
    for before, after in (("b", "c/"), ("b/c", ""), ("b\\", "/c")):
        proofing.ignore(office.archive, Ignored("S01", "a", "", before, after), actor=office.editor, at=NOON)
    assert verify(office.archive) == []


def test_a_damaged_file_is_trouble_and_nothing_else(path):
    data = bytearray(path.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at:at + 200] = b"\xee" * 200
    path.write_bytes(data)
    with pytest.raises(Trouble):
        flaws(path)
    with pytest.raises(Trouble):
        a_day_of_work(path)


def test_a_copy_is_as_sound_as_its_archive_and_an_older_one_knows_no_later_head(path, tmp_path):
    from bulletin.desk.verifying import knows_head
    archive = SqliteArchive(path)
    archive.backup(str(tmp_path / "copy.db"))
    editor = seats.sign_in(archive, "chen", "", at=NOON)
    with archive.reading() as work:
        head = work.log.head()
    archive.close()
    assert editor.hand is not None
    copy = SqliteArchive(tmp_path / "copy.db")
    assert (verify(copy), knows_head(copy, head.code)) == ([], None)
    copy.close()


def test_an_upgrade_that_keeps_what_was_found_right_traces_as_one_that_begins_anew(tmp_path):
    path = Path(shutil.copy(Path(__file__).parent / "archives" / "schema6.db", tmp_path / "a.db"))
    SqliteArchive(path).close()
    raw = sqlite3.connect(path, isolation_level=None)
    tracing.teach(raw)
    db = Database(raw, execute_plugins=False)
    kept, total = dict(db.execute("SELECT name, digest FROM trace")), tracing.total(db)
    assert list(tracing.altered(db)) == []
    tracing.install(db)
    assert (dict(db.execute("SELECT name, digest FROM trace")), tracing.total(db)) == (kept, total)
    raw.close()
