"""Whatever is changed in the file by hand, with plain sqlite3 and the triggers thrown away, is found and named."""

import sqlite3
from contextlib import suppress

import pytest
from builders import NOON, a_text, actor, an_office

from bulletin.desk import annotating, assembly, proofing, publishing, signing, writing
from bulletin.desk.verifying import knows_head, verify
from bulletin.errors import Reason, Refused
from bulletin.issues import IssueState
from bulletin.notes import Anchor
from bulletin.phrases import Phrase
from bulletin.workflow import Step
from db import tracing
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def path(tmp_path):
    """An archive in which nearly everything happened once, closed."""
    archive = SqliteArchive(tmp_path / "a.db", seat="办公室一号机")
    office = an_office(archive)
    office.published(office.approved("青禾镇春耕备耕工作进展顺利"), office.approved("白石乡落实防汛责任"))
    office.place(office.plan(), office.approved("县农业农村局部署秋播"))
    draft = office.save(office.draft("来稿一篇"), a_text("来稿一篇", "改过的正文。"))
    annotating.add_note(archive, draft.id, Anchor("正文", "", "", 0), "请核实", actor=office.editor, at=NOON)
    annotating.put_phrase(archive, Phrase("", "坚持以人民为中心", "rm"), actor=office.editor, at=NOON)
    proofing.add_words(archive, ["云岭茶"], actor=office.editor, at=NOON)
    assert verify(archive) == []
    archive.close()
    return tmp_path / "a.db"


def by_hand(path, *statements):
    """Change the file as somebody with a database tool would who first throws away what is in the way."""
    raw = sqlite3.connect(path)
    for name, in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        assert raw.execute(statement).rowcount > 0
    raw.commit()
    raw.close()


def flaws(path):
    archive = SqliteArchive(path)
    found = verify(archive)
    archive.close()
    return found


def test_a_healthy_archive_has_no_flaw_after_closing_and_opening(path):
    assert flaws(path) == []


def test_a_plain_tool_cannot_even_write_while_the_triggers_are_there(path):
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.OperationalError, match="no such function"):
        raw.execute("UPDATE person SET name = '别人'")
    raw.close()


@pytest.mark.parametrize("line", [1, 7, 20])
@pytest.mark.parametrize("column", ["at", "who", "deed", "draft_id", "reason", "digest", "seat", "state", "link"])
def test_an_edited_line_of_the_log_is_named(path, line, column):
    by_hand(path, f"UPDATE log SET {column} = 'x' || {column} WHERE seq = {line}")
    assert ("log_broken", str(line)) in {(flaw.kind, flaw.where) for flaw in flaws(path)}


def test_a_line_taken_out_of_the_log_is_named(path):
    by_hand(path, "DELETE FROM log WHERE seq = 9")
    assert (flaws(path)[0].kind, flaws(path)[0].where) == ("log_broken", "9")


def test_a_line_slipped_into_the_log_is_named(path):
    by_hand(path, "INSERT INTO log SELECT (SELECT max(seq) + 1 FROM log), 'x', at, who, deed, draft_id, issue_id,"
                  " revision_id, reason, digest, thing, seat, state, link FROM log WHERE seq = 5")
    assert flaws(path)[0].kind == "log_broken"


def test_the_last_lines_cannot_be_cut_off(path):
    by_hand(path, "DELETE FROM log WHERE seq > (SELECT max(seq) - 3 FROM log)")
    assert {flaw.kind for flaw in flaws(path)} & {"state_differs", "head_unknown"}


def test_every_kind_of_row_is_named_when_it_is_edited(path):
    raw = sqlite3.connect(path)
    tables = [name for name, in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
              if not name.startswith((*tracing.UNTRACED, "sqlite_")) and raw.execute(
                  f'SELECT count(*) FROM "{name}"').fetchone()[0]]
    raw.close()
    assert {"person", "office", "unit", "journal", "draft", "draft_text", "revision", "signature", "signing_key",
            "issue", "item", "blob", "note", "phrase", "own_word"} <= set(tables)
    for table in tables:
        copy = path.with_name(f"{table}.db")
        copy.write_bytes(path.read_bytes())
        _flip_a_cell(copy, table)
        kinds = {flaw.where.partition("/")[0] if "/" in flaw.where else flaw.kind for flaw in flaws(copy)}
        assert ("bytes_changed" if table == "blob" else table) in kinds


def _flip_a_cell(path, table):
    raw = sqlite3.connect(path)
    column, kind = next((name, kind) for _, name, kind, _, _, key in reversed(
        raw.execute(f'PRAGMA table_info("{table}")').fetchall()) if not key or table == "own_word")
    raw.close()
    other = {"INTEGER": f'coalesce("{column}", 0) + 1', "BLOB": "x'00'", "REAL": "0.5"}.get(
        kind, f"coalesce(\"{column}\", '') || 'x'")
    if column == "text" and table == "revision":
        other = f"replace(\"{column}\", '2万亩', '3万亩')"
    by_hand(path, f'UPDATE "{table}" SET "{column}" = {other} WHERE rowid = (SELECT max(rowid) FROM "{table}")')


def test_a_row_put_in_and_a_row_taken_out_are_named(path):
    by_hand(path, "INSERT INTO person (id, login, name, roles, password, active, post)"
                  " VALUES ('x', 'x', '外人', '[\"secretary\"]', '', 1, '')",
            "DELETE FROM phrase")
    found = {(flaw.kind, flaw.where.partition("/")[0]) for flaw in flaws(path)}
    assert {("row_added", "person"), ("row_missing", "phrase")} <= found


def test_who_corrects_the_digest_as_well_leaves_a_sum_that_no_line_knows(path):
    raw = sqlite3.connect(path)
    tracing.teach(raw)
    raw.execute("UPDATE person SET name = '别人' WHERE id = 'he'")  # the triggers bring digest and sum up to date
    raw.commit()
    raw.close()
    assert [(flaw.kind, flaw.where) for flaw in flaws(path)] == [("state_differs", "log")]


def test_a_text_changed_under_a_signature_is_named_with_its_draft(path):
    by_hand(path, "UPDATE revision SET text = replace(text, '2万亩', '8万亩')")
    kinds = [flaw.kind for flaw in flaws(path)]
    assert {"row_changed", "text_changed"} <= set(kinds)


@pytest.mark.parametrize("change", [
    "signed_by = 'lin'", "signed_at = '2020-01-01T00:00:00.000000+00:00'", "acting_for = 'zhou'", "bypass = 1",
    "section = '经验交流'", "mark = replace(mark, substr(mark, 1, 2), 'ff')"])
def test_an_edited_signature_is_broken(path, change):
    by_hand(path, f"UPDATE signature SET {change} WHERE step = 'approve'")
    assert "seal_broken" in {flaw.kind for flaw in flaws(path)}


def test_nothing_forged_is_placed_or_printed(path):
    by_hand(path, "UPDATE signature SET signed_by = 'lin'")
    archive = SqliteArchive(path)
    with archive.reading() as work:
        issue, = work.issues.all([IssueState.PLANNED])
        printed, = work.issues.all([IssueState.PUBLISHED])
    with pytest.raises(Refused) as no:
        assembly.place(archive, issue, issue.items[0].draft_id, "工作动态", 0, actor=actor("chen"), at=NOON)
    assert no.value.reason is Reason.SEAL_BROKEN
    with pytest.raises(Refused) as no:
        publishing.file_of(archive, printed)
    assert no.value.reason is Reason.SEAL_BROKEN
    archive.close()


def test_a_head_printed_on_paper_is_found_again_and_another_is_not(path):
    archive = SqliteArchive(path)
    with archive.reading() as work:
        head = work.log.head()
    assert knows_head(archive, head.code).seq == head.seq
    assert knows_head(archive, head.code.lower().replace("-", " ")).seq == head.seq
    assert knows_head(archive, "0000-0000-0000-0000") is None
    assert knows_head(archive, "12") is None
    archive.close()


def test_the_log_says_from_which_machine(path):
    archive = SqliteArchive(path)
    with archive.reading() as work:
        assert {line.seat for line in work.log.lines(range(2, 9))} == {"办公室一号机"}
    archive.close()


def test_work_that_notes_no_deed_gets_a_line_so_that_every_state_is_known(office):
    with office.archive.writing() as work:
        work.people.put_office(work.people.office())
        head = work.log.head()
    with office.archive.reading() as work:
        assert work.log.head().seq in (head.seq, head.seq + 1)
    assert verify(office.archive) == []


def test_an_undone_piece_of_work_leaves_no_line(office):
    with office.archive.reading() as work:
        before = work.log.head()
    with suppress(Refused), office.archive.writing() as work:
        signing.note(work, office.editor, NOON, "x")
        work.people.get("nobody")
    with office.archive.reading() as work:
        assert work.log.head() == before
    assert verify(office.archive) == []


def test_a_saved_text_and_a_step_keep_the_chain_whole(office):
    draft = office.agreed(office.draft())
    writing.save_text(office.archive, draft, a_text("题目", "另一个正文。"), actor=office.editor, at=NOON)
    office.step(office.current(draft), Step.SUBMIT, office.editor)
    assert verify(office.archive) == []


def test_guards_thrown_away_are_told_even_when_nothing_else_was_done(path):
    by_hand(path)
    assert [flaw.kind for flaw in flaws(path)] == ["guards_changed"]


def test_a_guard_put_in_another_s_place_is_told(path):
    raw = sqlite3.connect(path)
    raw.execute("DROP TRIGGER revision_never_changes")
    raw.execute("CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision BEGIN SELECT 1; END")
    raw.commit()
    raw.close()
    assert [flaw.kind for flaw in flaws(path)] == ["guards_changed"]


def test_a_last_line_with_an_impossible_time_stops_nobody(path):
    by_hand(path, "UPDATE log SET at = 'zz' WHERE seq = (SELECT max(seq) FROM log)")
    assert "log_broken" in {flaw.kind for flaw in flaws(path)}
    archive = SqliteArchive(path)
    with archive.reading() as work:
        assert work.log.head().at is None
    archive.close()
