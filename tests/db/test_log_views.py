"""A hundred thousand lines are asked for by number; nothing is read that is not looked at."""

from datetime import timedelta

import pytest
from builders import NOON

from bulletin.log_query import LogQuery, Notable
from db import rows
from db.log_views import where

MANY = 100_000


@pytest.fixture
def long_log(office):
    """The office's archive with a log of over 100,000 lines."""
    draft = office.approved()
    deeds = ("save_text", "submit", "sign_in", "sign_out", "export_circular")
    office.archive._db.conn.executemany(
        "INSERT INTO log (id, at, who, deed, draft_id, issue_id, revision_id, reason)"
        " VALUES (?, ?, ?, ?, ?, '', '', '')",
        ((f"line{number}", rows.time_text(NOON + timedelta(seconds=number)), "chen", deeds[number % 5], draft.id)
         for number in range(MANY)))
    office.archive._db.conn.commit()
    return office.archive


def steps_of(archive, ask):
    """Return what SQLite did for `ask`, counted in its own thousands of steps."""
    counted = [0]

    def step():
        counted[0] += 1
    archive._db.conn.set_progress_handler(step, 1_000)
    with archive.reading() as work:
        ask(work)
    archive._db.conn.set_progress_handler(None, 0)
    return counted[0]


def test_all_numbers_come_in_one_piece(long_log):
    with long_log.reading() as work:
        numbers = work.log.numbers(LogQuery())
    assert len(numbers) > MANY
    assert numbers == sorted(numbers, reverse=True)


def test_a_first_page_of_many_is_as_cheap_as_of_few(long_log):
    assert steps_of(long_log, lambda work: work.log.numbers(LogQuery(), 200)) < 20


def test_a_page_of_lines_reads_a_page(long_log, monkeypatch):
    made = []
    monkeypatch.setattr(rows, "entry_from", lambda row, entry_from=rows.entry_from: made.append(row) or entry_from(row))
    with long_log.reading() as work:
        work.log.lines(work.log.numbers(LogQuery())[50_000:50_200])
    assert len(made) == 200


def test_the_lines_of_a_draft_are_found_by_the_index(long_log):
    plan = " ".join(row[3] for row in long_log._db.conn.execute(
        "EXPLAIN QUERY PLAN SELECT * FROM log WHERE draft_id = ? AND draft_id <> '' ORDER BY seq", ["x"]))
    assert "log_by_draft" in plan
    assert steps_of(long_log, lambda work: work.log.of_draft("nobody")) < 5


def test_what_is_worth_looking_for_is_counted_without_reading_every_line(long_log):
    unusual = (Notable.BYPASS, Notable.ACTING_FOR, Notable.ON_PAPER)
    assert steps_of(long_log, lambda work: work.log.tally(LogQuery(), unusual)) < 50


def test_nothing_asked_is_everything():
    assert where(LogQuery()) == ("1", {})


def test_words_are_taken_to_the_letter():
    condition, values = where(LogQuery(words="100%_\\"))
    assert values == {"word0": "%100\\%\\_\\\\%"}
    assert ":word0" in condition
