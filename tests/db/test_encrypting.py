"""An archive under a password: encrypted, opened, backed up, gone back to, under another password, plain again."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import FakeOffice, actor, an_office
from failing_files import FailingFiles
from kept_archives import killed, rows_in

from bulletin.archive import DraftQuery
from bulletin.desk.verifying import verify
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.encrypting import Turn, Wish
from bulletin.keeping.key import NO_KEY, Held, Key
from bulletin.keeping.recovery import Kind
from bulletin.log_query import LogQuery
from bulletin.search.port import Interrupted
from db import cipher, encrypting
from db.connection import connect
from db.encrypting import Encrypting
from db.looking_over import look
from db.mending import Mending
from db.sqlite_archive import SqliteArchive

AT = datetime(2026, 11, 22, 6, 2, tzinfo=UTC)
KEY, OTHER = Key("春风化雨2026'"), Key("another password")
ENCRYPT = Wish(NO_KEY, KEY)
ARCHIVES = Path(__file__).parent / "archives"
KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from bulletin.keeping.encrypting import Wish
from bulletin.keeping.key import Key
from db.encrypting import Encrypting
path, when, old, new = Path(sys.argv[1]), sys.argv[2], Key(sys.argv[3]), Key(sys.argv[4])
real = os.replace
def replace(one, other, **more):
    if Path(other) == path and when == "before": os._exit(9)
    real(one, other, **more)
    if Path(other) == path and when == "after": os._exit(9)
os.replace = replace
def step(done, total):
    if when.isdigit() and done == int(when): os._exit(9)
Encrypting().turn(path, Wish(old, new, True), at=datetime.now(UTC), progress=step)
"""
CRASHED = """
import os, sys
from pathlib import Path
from builders import FakeOffice, actor
from bulletin.keeping.key import Key
from db.sqlite_archive import SqliteArchive
archive = SqliteArchive(Path(sys.argv[1]), key=Key(sys.argv[2]))
FakeOffice(archive, *[actor("chen")] * 6).draft("断电以前")
os._exit(9)
"""


@pytest.fixture(scope="session")
def plain(tmp_path_factory):
    path = tmp_path_factory.mktemp("plain") / "本单位.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    office.published(office.approved("青禾镇春耕备耕进展顺利"), office.approved("白石乡修通产业路"))
    office.draft("龙潭镇防汛演练")
    archive.close()
    return path


@pytest.fixture(scope="session")
def locked(plain):
    """The same archive encrypted, made once."""
    path = plain.with_name("locked") / plain.name
    path.parent.mkdir()
    shutil.copy(plain, path)
    turned(path, ENCRYPT)
    return path


@pytest.fixture
def path(plain, tmp_path):
    return Path(shutil.copy(plain, tmp_path))


@pytest.fixture
def closed(locked, tmp_path):
    return Path(shutil.copy(locked, tmp_path))


def turned(path, wish):
    return Encrypting("本机").turn(path, wish, at=AT)


def sitting(archive):
    return FakeOffice(archive, *[actor("chen")] * 6)


def titles(path, key=NO_KEY):
    with closing(SqliteArchive(path, create=False, key=key)) as archive, archive.reading() as work:
        drafts = [work.drafts.get(id) for id in work.drafts.ids(DraftQuery())]
        return sorted(each.title for each in drafts)


def rows(path, key=NO_KEY):
    """Every row of every table with its number; the log and its sum go on by themselves."""
    with closing(connect(path, key)) as connection:
        tables = connection.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                    " AND name NOT IN ('log', 'trace_sum', 'sqlite_schema')").fetchall()
        return {name: connection.execute(f'SELECT {"" if wr else "rowid, "}* FROM "{name}" ORDER BY 1, 2').fetchall()
                for name, wr in tables}


def shapes(path, key=NO_KEY):
    with closing(connect(path, key)) as connection:
        return set(connection.execute("SELECT type, name, sql FROM sqlite_master"))


def why(error):
    return error.value.reason if isinstance(error.value, Refused) else error.value.cause


def test_nothing_of_an_encrypted_archive_can_be_read_in_its_file(path):
    assert "青禾镇".encode() in path.read_bytes()
    done = turned(path, ENCRYPT)
    assert (done.turn, done.put_aside, done.now.kind) == (Turn.ENCRYPT, None, Kind.ARCHIVE)
    with closing(SqliteArchive(path, key=KEY)) as archive:
        sitting(archive).draft("乙烯基地开工")
        written = b"".join(each.read_bytes() for each in path.parent.iterdir())
        assert b"SQLite format 3" not in written
        for word in ("青禾镇", "乙烯", KEY.password):
            assert word.encode() not in written


def test_every_row_keeps_its_number_and_every_table_its_shape(plain, locked):
    assert rows(locked, KEY) == rows(plain)
    assert shapes(locked, KEY) == shapes(plain)


def test_an_encrypted_archive_is_sound_verified_searched_and_says_who_encrypted_it(closed):
    with closing(SqliteArchive(closed, key=KEY)) as archive:
        assert archive.problems() == []
        assert not verify(archive)
        with archive.reading() as work:
            assert work.drafts.search("产业路", 10)
            assert work.log.lines(work.log.numbers(LogQuery(), 1))[0].deed == Turn.ENCRYPT
        with pytest.raises(sqlite3.IntegrityError), archive.writing():
            archive._db.execute("INSERT INTO draft SELECT * FROM draft")


@pytest.mark.parametrize(("key", "reason"), [(NO_KEY, Cause.KEY_NEEDED), (OTHER, Reason.KEY_WRONG)])
def test_without_its_password_it_is_not_opened_and_stays_as_it_is(closed, key, reason):
    before = closed.read_bytes()
    with pytest.raises((Trouble, Refused)) as no:
        SqliteArchive(closed, key=key)
    assert why(no) is reason
    assert look(closed, key=key).kind is Kind.ENCRYPTED
    assert Encrypting().opens(closed, KEY)
    assert not Encrypting().opens(closed, OTHER)
    assert closed.read_bytes() == before


@pytest.mark.parametrize("deed", [
    lambda plain, closed: SqliteArchive(closed, key=KEY), lambda plain, closed: turned(plain, ENCRYPT),
    lambda plain, closed: turned(closed, Wish(KEY, NO_KEY)), lambda plain, closed: Encrypting().opens(closed, KEY),
    lambda plain, closed: Mending().restore(closed, plain, who="", at=AT),
], ids=["open", "encrypt", "decrypt", "try", "restore"])
def test_without_what_encrypts_that_is_said_and_plain_archives_go_on(closed, plain, monkeypatch, deed):
    monkeypatch.setattr(cipher, "is_there", lambda: False)
    beside = Path(shutil.copy(plain, closed.with_name("plain.db")))
    with pytest.raises(Trouble) as no:
        deed(beside, closed)
    assert no.value.cause is Cause.NO_CIPHER
    assert titles(beside)


def test_a_key_for_a_plain_archive_is_not_needed(path):
    assert titles(path, KEY) == titles(path)


def test_a_short_password_is_refused_before_anything_is_written(path):
    with pytest.raises(Refused) as no:
        turned(path, Wish(NO_KEY, Key("1234567")))
    assert no.value.reason is Reason.KEY_SHORT
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_password_is_changed_and_the_old_one_opens_nothing_any_more(closed):
    held = titles(closed, KEY)
    with pytest.raises(Refused) as no:
        turned(closed, Wish(OTHER, Key("something else")))
    assert no.value.reason is Reason.KEY_WRONG
    assert turned(closed, Wish(KEY, OTHER)).turn is Turn.CHANGE
    assert titles(closed, OTHER) == held
    assert not Encrypting().opens(closed, KEY)


def test_the_password_is_taken_away_and_nothing_is_lost(closed, plain):
    done = turned(closed, Wish(KEY, NO_KEY))
    assert (done.turn, done.plain) == (Turn.DECRYPT, ())
    assert rows(closed) == rows(plain)
    with closing(SqliteArchive(closed)) as archive:
        assert not verify(archive)


def test_the_plain_one_is_kept_where_that_is_wished_and_what_is_plain_is_named(path):
    with closing(SqliteArchive(path)) as archive:
        kept = archive.backups().make(AT)
    done = turned(path, replace(ENCRYPT, keep=True))
    assert done.put_aside.name == "本单位-加密前-20261122-140200.db"
    assert titles(done.put_aside) == titles(path, KEY)
    assert set(done.plain) == {path.parent / "备份" / kept.name, done.put_aside}


def test_a_row_that_a_hand_changed_before_is_found_after_it_too(path):
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("DROP TRIGGER traced_unit_changed")
        hand.execute("UPDATE unit SET name = '白水镇' WHERE rowid = 1")
        hand.commit()
    before = verify_kinds(path)
    turned(path, ENCRYPT)
    assert verify_kinds(path, KEY) == before != []


def verify_kinds(path, key=NO_KEY):
    with closing(SqliteArchive(path, key=key)) as archive:
        return [(each.kind, each.where) for each in archive.altered()]


def test_backups_of_an_encrypted_archive_are_under_the_same_password(closed):
    with closing(SqliteArchive(closed, key=KEY)) as archive:
        kept = closed.parent / "备份" / archive.backups().make(AT).name
        archive.backup(str(closed.with_name("copy.db")))
    for file in (kept, closed.with_name("copy.db")):
        assert look(file).kind is Kind.ENCRYPTED
        assert titles(file, KEY) == titles(closed, KEY)


def test_an_encrypted_archive_goes_back_to_its_backups_the_plain_ones_too(closed, plain):
    with closing(SqliteArchive(closed, key=KEY)) as archive:
        kept = closed.parent / "备份" / archive.backups().make(AT).name
        sitting(archive).draft("后来的")
    mending = Mending("本机", Held(KEY))
    assert [each.lost.deeds > 0 for each in mending.backups(closed)] == [True]
    for backup in (kept, plain):
        done = mending.restore(backup, closed, who="", at=AT)
        assert (done.now.kind, look(closed).kind) == (Kind.ARCHIVE, Kind.ENCRYPTED)
        assert titles(closed, KEY) == titles(plain)
    assert look(done.put_aside).kind is Kind.ENCRYPTED


def test_a_backup_under_an_older_password_is_opened_by_that(closed, tmp_path):
    old = Path(shutil.copy(closed, tmp_path / "old.db"))
    turned(closed, Wish(KEY, OTHER))
    mending = Mending("本机", Held(OTHER))
    for passphrase, reason in (("", Cause.KEY_NEEDED), ("not the one", Reason.KEY_WRONG)):
        with pytest.raises((Trouble, Refused)) as no:
            mending.restore(old, closed, who="", at=AT, passphrase=passphrase)
        assert why(no) is reason
    assert mending.compare(old, closed).seen.kind is Kind.ENCRYPTED
    mending.restore(old, closed, who="", at=AT, passphrase=KEY.password)
    assert titles(closed, OTHER)


def test_who_lost_the_password_goes_back_to_a_plain_backup(closed, plain):
    done = Mending().restore(plain, closed, who="", at=AT)
    assert titles(closed) == titles(plain)
    assert look(done.put_aside, key=KEY).kind is Kind.ARCHIVE


def test_an_encrypted_archive_is_checked_and_opened_to_be_read(closed):
    mending = Mending(held=Held(KEY))
    assert mending.check(closed) == []
    with closing(mending.open_read_only(closed)) as archive, archive.reading() as work:
        assert work.drafts.search("产业路", 10)


def test_what_was_saved_before_a_crash_is_there_and_not_to_be_read_in_the_journal(closed):
    assert killed(CRASHED, closed, KEY.password) == 9
    journal = closed.with_name(f"{closed.name}-wal").read_bytes()
    assert journal
    assert "断电".encode() not in journal
    mending = Mending(held=Held(KEY))
    assert mending.was_left(closed)
    assert mending.check(closed) == []
    assert "断电以前" in titles(closed, KEY)


def test_an_archive_that_crashed_is_turned_with_what_its_journal_holds(path):
    assert killed(CRASHED, path, "") == 9
    turned(path, ENCRYPT)
    assert "断电以前" in titles(path, KEY)
    assert [each.name for each in path.parent.iterdir() if each.suffix != ".lock"] == [path.name]


def test_a_page_that_was_spoilt_is_found(closed):
    spoilt(closed, [20])
    assert Mending(held=Held(KEY)).check(closed)
    assert look(closed, closely=True, key=KEY).kind is Kind.DAMAGED
    with pytest.raises(Trouble) as no:
        turned(closed, Wish(KEY, NO_KEY))
    assert no.value.cause is Cause.DAMAGED


def spoilt(path, numbers):
    data = bytearray(path.read_bytes())
    for number in numbers:
        data[number * 4096 + 100:number * 4096 + 200] = bytes(100)
    path.write_bytes(data)


def test_without_a_flaw_everything_of_an_encrypted_archive_is_saved(closed):
    before = rows_in(closed, KEY)
    done = Mending(held=Held(KEY)).repair(closed, who="", at=AT)
    assert (done.lost, done.log_whole, done.counted) == (0, True, True)
    assert rows_in(closed, KEY) == before


def test_a_damaged_one_is_repaired_page_by_page_and_stays_encrypted(closed):
    spoilt(closed, range(12, closed.stat().st_size // 4096, 4))
    done = Mending(held=Held(KEY)).repair(closed, who="", at=AT)
    assert done.read > done.lost > 0
    assert (look(closed).kind, done.now.kind) == (Kind.ENCRYPTED, Kind.ARCHIVE)
    with closing(SqliteArchive(closed, key=KEY)) as archive:
        assert archive.problems() == []


@pytest.mark.parametrize(("key", "reason"), [(NO_KEY, Cause.KEY_NEEDED), (OTHER, Reason.KEY_WRONG)])
def test_it_is_not_repaired_without_its_password(closed, key, reason):
    with pytest.raises((Trouble, Refused)) as no:
        Mending(held=Held(key)).repair(closed, who="", at=AT)
    assert why(no) is reason


def test_it_is_read_beside_whoever_writes_and_that_can_be_stopped(closed):
    with closing(SqliteArchive(closed, key=KEY)) as archive, closing(archive.beside()) as beside:
        with beside.reading() as work:
            assert work.drafts.search("产业路", 10)
        with pytest.raises(Interrupted):
            stopped(beside)
        sitting(archive).draft("后来的")
        with beside.reading() as work:
            assert work.drafts.search("后来的", 10)


def stopped(beside):
    """Count for a long time, and be stopped."""
    with beside.reading():
        beside.interrupt()
        beside._db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999999)"
                           " SELECT count(*) FROM n").fetchone()


@pytest.mark.parametrize("version", [3, 5])
def test_an_older_archive_is_brought_up_to_date_by_encrypting_or_after_it(tmp_path, version):
    path = Path(shutil.copy(ARCHIVES / f"schema{version}.db", tmp_path / "a.db"))
    later = tmp_path / "later.db"
    cipher.pour(path, NO_KEY, later, KEY)
    turned(path, ENCRYPT)
    assert titles(path, KEY) == titles(later, KEY) != []
    kept = later.with_name(f"later.db.v{version}")
    assert look(kept).kind is Kind.ENCRYPTED
    assert look(kept, key=KEY).version == version


def test_an_archive_that_somebody_has_open_is_left_alone(path):
    with closing(SqliteArchive(path)), pytest.raises(Trouble) as no:
        turned(path, ENCRYPT)
    assert no.value.cause is Cause.BUSY


@pytest.mark.parametrize(("old", "new", "when"), [
    *((NO_KEY, KEY, when) for when in ("1", "2", "3", "before", "after")),
    (KEY, NO_KEY, "before"), (KEY, OTHER, "after"),
], ids=str)
def test_killed_at_any_step_one_of_the_two_is_left_whole(plain, locked, tmp_path, old, new, when):
    path = Path(shutil.copy(locked if old else plain, tmp_path / "a.db"))
    assert killed(KILLED, path, when, old.password, new.password) == 9
    assert titles(path, new if when == "after" else old) == titles(plain)
    if when == "2":
        turned(path, Wish(old, new))
        assert not list(tmp_path.glob(".*turning*"))


def test_on_a_full_disk_the_archive_stays_as_it_was_wherever_it_strikes(plain, tmp_path, monkeypatch):
    def over(place):
        path = Path(shutil.copy(plain, tmp_path / "a.db"))
        files = FailingFiles("db", place)
        with monkeypatch.context() as broken:
            files.install(broken)
            try:
                turned(path, replace(ENCRYPT, keep=True))
            except Trouble:
                assert place
        return path, files

    monkeypatch.setattr(encrypting, "_differences", lambda *given: None)  # which writes nothing, and takes long
    places = [place for place in over(None)[1].places if "turn" in str(place)]
    assert len(places) > 5
    for place in places:
        path, _ = over(place)
        assert titles(path, KEY if look(path).kind is Kind.ENCRYPTED else NO_KEY) == titles(plain)
        assert not list(tmp_path.glob(".*turning*"))
        for each in tmp_path.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
