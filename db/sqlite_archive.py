"""The archive in one SQLite file: one connection, used from one thread."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout
from sqlite_utils import Database

from bulletin.archive import Altered, Beside, Changed
from bulletin.desk.noting import new_id
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.files import cause_of
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.port import Backups
from db import chain, search_index, search_marks, shares, tracing
from db.backup import back_up, lock_of
from db.circulars import CircularTable
from db.commissions import CommissionTable
from db.connection import Connection, connect, key_of
from db.copies import CopyTable
from db.doors import DoorTable
from db.drafts import DraftTable
from db.entered import EnteredTable
from db.figures import FigureTable
from db.founding import bring_up_to_date, found, found_in_memory
from db.guidance import GuidanceTable
from db.instructions import InstructionTable
from db.issues import IssueTable
from db.layouts import LayoutTable
from db.ledger import LedgerTable
from db.log import LogTable
from db.migrations import APPLICATION_ID, SCHEMA_VERSION
from db.notes import NoteTable, PhraseTable
from db.numbers import NumberTable
from db.office import JournalTable, KeyTable, PeopleTable, UnitTable
from db.packages import PackageTable
from db.planning import PlanningTable
from db.presence import Presence
from db.proofs import ProofTable
from db.queue import QueueTable
from db.revisions import RevisionTable
from db.saved import SavedTable
from db.schemes import SchemeTable
from db.search import SearchTable
from db.sheets import SheetTable
from db.sitting import Sitting
from db.submissions import SubmissionTable
from db.twin_table import TwinTable
from db.urgent import EventTable, FaultTable

_BUSY_SECONDS = 5.0
_STATEMENTS = 1_000  # kept prepared: the program has some hundreds, and preparing one costs more than doing it
# Primary result codes that are the surroundings' fault: https://sqlite.org/rescode.html
_CAUSES = {
    sqlite3.SQLITE_BUSY: Cause.BUSY, sqlite3.SQLITE_LOCKED: Cause.BUSY, sqlite3.SQLITE_PROTOCOL: Cause.BUSY,
    sqlite3.SQLITE_READONLY: Cause.READ_ONLY, sqlite3.SQLITE_PERM: Cause.NO_PERMISSION,
    sqlite3.SQLITE_IOERR: Cause.INPUT_OUTPUT, sqlite3.SQLITE_CORRUPT: Cause.DAMAGED,
    sqlite3.SQLITE_FULL: Cause.DISK_FULL, sqlite3.SQLITE_CANTOPEN: Cause.CANNOT_OPEN,
    sqlite3.SQLITE_NOTADB: Cause.NOT_AN_ARCHIVE,
}
_NO_TEXT = "Could not decode to UTF-8"  # what Python says of it; SQLite has no code for that


@contextmanager
def telling_trouble_from_bugs(path: Path | None) -> Iterator[None]:
    """Turn SQLite's errors that are not our mistake into `Trouble` naming the file; what is too big is `Refused`."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_TOOBIG:
            raise Refused(Reason.TOO_LARGE) from error
        if code not in _CAUSES and _NO_TEXT not in str(error):
            raise
        raise Trouble(_CAUSES.get(code, Cause.DAMAGED), path=str(path or "")) from error
    except OSError as error:
        raise Trouble(cause_of(error), path=str(path or "")) from error


class SqliteWork:
    """One piece of work: the tables, and what was touched."""

    def __init__(self, db: Database, common: set[str], seat: str = "") -> None:
        self._drafts: set[str] = set()
        self._issues: set[str] = set()
        self._batches: set[str] = set()
        self._events: set[str] = set()
        self._office = self._credit = self._commissions = False
        self.submissions = SubmissionTable(db, self._batches)
        self.drafts = DraftTable(db, self._drafts)
        self.queue = QueueTable(db)
        self.twins = TwinTable(db, self._drafts, common)
        self.doors = DoorTable(db)
        self.revisions = RevisionTable(db)
        self.issues = IssueTable(db, self._issues)
        self.numbers = NumberTable(db, self._issues)
        self.journals = JournalTable(db, self._touch_office)
        self.layouts = LayoutTable(db, self._touch_office)
        self.units = UnitTable(db, self._touch_office)
        self.people = PeopleTable(db, self._touch_office)
        self.keys = KeyTable(db)
        self.sheets = SheetTable(db, self._drafts, self._issues)
        self.proofs = ProofTable(db, self._touch_office)
        self.notes = NoteTable(db, self._drafts)
        self.figures = FigureTable(db, self._drafts)
        self.phrases = PhraseTable(db, self._touch_office)
        self.instructions = InstructionTable(db, self._drafts, self._issues)
        self.events = EventTable(db, self._events, self._touch_office)
        self.faults = FaultTable(db, self._touch_office)
        self.copies = CopyTable(db, self._issues)
        self.planning = PlanningTable(db, self._drafts, self._issues, self._touch_office)
        self.packages = PackageTable(db)
        self.log = LogTable(db, seat)
        self.ledger = LedgerTable(db)
        self.schemes = SchemeTable(db, self._touch_credit)
        self.commissions = CommissionTable(db, self._touch_commissions, self._drafts)
        self.guidance = GuidanceTable(db, self._touch_commissions, self._drafts)
        self.entered = EnteredTable(db, self._touch_credit)
        self.circulars = CircularTable(db, self._touch_credit, self._drafts)
        self.search = SearchTable(db, common)
        self.saved = SavedTable(db, self._touch_office)

    def changed(self) -> Changed:
        return Changed(frozenset(self._drafts), frozenset(self._issues), frozenset(self._batches), self._office,
                       frozenset(self._events), self._credit, self._commissions)

    def _touch_office(self) -> None:
        self._office = True

    def _touch_credit(self) -> None:
        self._credit = True

    def _touch_commissions(self) -> None:
        self._commissions = True


class SqliteArchive:
    """Answers `bulletin.archive.Archive` with the file at `path`; `None`: in memory.

    A file that is not there is made, or with `create=False` is FILE_MISSING, and nothing is made at all.
    `seat` is what the log calls this machine; `key` opens the file where it is encrypted. Refused: KEY_WRONG.
    Trouble: KEY_NEEDED, NO_CIPHER, BUSY, READ_ONLY, NO_PERMISSION, NOT_AN_ARCHIVE, TOO_NEW, DAMAGED (a file of no bytes
    too), CANNOT_OPEN, NETWORK_SHARE for a file on another machine, each with the path.
    """

    def __init__(self, path: Path | None, *, create: bool = True, seat: str = "", key: Key = NO_KEY) -> None:
        self._seat = seat
        self.on_commit: Callable[[Changed], None] = lambda changed: None
        self._common = set[str]()
        # By whatever name it is called, it is one file with one lock.
        self._path = path = Path(os.path.realpath(path)) if path is not None else None
        with telling_trouble_from_bugs(path):
            self._lock = _locked(path, create) if path is not None else None
            self._sitting = Sitting(path) if path is not None else None
            try:
                if path is not None:
                    _make_sure_it_is_there(path)
                self._key = key_of(path, key) if path is not None else NO_KEY
                connection = _connection(path, self._key)
                try:
                    if path is None:
                        found_in_memory(connection)
                    self._db = self._prepared(connection)
                except BaseException:
                    connection.close()
                    raise
            except BaseException:
                self._unlock()
                raise
        self._presence = Presence(path) if path is not None else None
        if self._sitting is not None:
            self._sitting.begin()

    def _prepared(self, connection: Connection) -> Database:
        self._check_whose(connection)
        search_marks.teach(connection)
        tracing.teach(connection)
        db = Database(connection, execute_plugins=False)
        if self._path is not None:
            db.enable_wal()
        # With recursive triggers a row that is replaced is deleted first, which most rows may not be.
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"):
            db.execute(f"PRAGMA {pragma}")
        if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            self._migrate(db, connection)
        if not search_index.agrees(db):
            with db.atomic():
                log = LogTable(db, self._seat)
                log.remember()
                if search_index.renew(db):
                    log.settle(new_id())
        connection.forbid_reshaping()
        return db

    def _check_whose(self, connection: sqlite3.Connection) -> None:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if mark != APPLICATION_ID and (tables or mark or version):
            raise Trouble(Cause.NOT_AN_ARCHIVE, path=str(self._path or ""))
        if version > SCHEMA_VERSION:
            raise Trouble(Cause.TOO_NEW, path=str(self._path or ""), version=version, known=SCHEMA_VERSION)

    def _migrate(self, db: Database, connection: sqlite3.Connection) -> None:
        before = connection.execute("PRAGMA user_version").fetchone()[0]
        if before and self._path is not None:
            back_up(connection, self._path.with_name(f"{self._path.name}.v{before}"), self._path, self._key)
        bring_up_to_date(db)

    @property
    def read_only(self) -> bool:
        """Here one may write."""
        return False

    @contextmanager
    def writing(self) -> Iterator[SqliteWork]:
        """One piece of work: kept whole, or not at all.

        When `on_commit` fails the work is kept nevertheless, and the failure goes to `sys.excepthook`: who wrote must
        not be told that nothing was written.
        """
        with telling_trouble_from_bugs(self._path):
            work = SqliteWork(self._db, self._common, self._seat)
            self._must_be_there()
            self._db.execute("BEGIN IMMEDIATE")
            try:
                work.log.remember()
                yield work
                work.log.settle(new_id())
                self._must_be_there()
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise
        with _Reported():
            self.on_commit(work.changed())

    @contextmanager
    def reading(self) -> Iterator[SqliteWork]:
        """One consistent look at the archive; writing is refused."""
        with telling_trouble_from_bugs(self._path):
            self._db.execute("PRAGMA query_only = ON")
            try:
                self._db.begin()
                yield SqliteWork(self._db, self._common)
            finally:
                self._db.rollback()
                self._db.execute("PRAGMA query_only = OFF")

    def beside(self) -> Beside:
        """Return a second look at the archive for another thread, to be closed before the archive is."""
        from db.beside import FileBeside, SameBeside  # which read as this module does

        return FileBeside(self._path, self._key) if self._path is not None else SameBeside(self)

    def backup(self, path: str) -> None:
        """Copy the archive to `path`: written beside it, checked, then moved into place.

        Refused: SAME_FILE onto the archive itself. Trouble: as on opening; BUSY when `path` is open elsewhere.
        """
        with telling_trouble_from_bugs(Path(path)):
            back_up(self._db.conn, Path(path), self._path, self._key)

    def backups(self) -> Backups | None:
        """Return what makes dated backups beside whoever works here, from any thread; None for one in memory."""
        from db import backing_up  # which tells its troubles as this module does

        return backing_up.Backups(self._path, self._key) if self._path is not None else None

    def problems(self) -> list[str]:
        """Return what SQLite finds wrong with the file and what search does not know; empty when sound."""
        found: list[str] = []
        with telling_trouble_from_bugs(self._path):
            try:
                found += [row[0] for row in self._db.execute("PRAGMA integrity_check") if row[0] != "ok"]
                found += [f"foreign key: {row[0]} {row[1]}" for row in self._db.execute("PRAGMA foreign_key_check")]
                found += [f"search: {words}" for words in search_index.disagreements(self._db)]
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                found.append(str(error))
        if not found and self._sitting is not None:
            self._sitting.sound()
        return found

    def altered(self) -> list[Altered]:
        """Return what was changed behind the program's back: the first broken line of the log, then rows by table."""
        with telling_trouble_from_bugs(self._path):
            try:
                return [*chain.broken(self._db), *tracing.altered(self._db)]
            except sqlite3.OperationalError as error:
                if "decode" not in str(error):
                    raise
            with tracing.any_text(self._db):  # several times slower: only where a hand wrote what is no text
                return [*chain.broken(self._db), *tracing.altered(self._db)]

    def close(self) -> None:
        """Close the file and let others open it."""
        self._db.close()
        if self._sitting is not None:
            self._sitting.end()
        self._unlock()

    def _must_be_there(self) -> None:
        if self._presence is not None:
            self._presence.must_be()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()


class _Reported:
    """Gives what goes wrong inside to whoever hears of our mistakes, and goes on."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> bool:
        if kind is None or error is None or not isinstance(error, Exception):
            return False
        sys.excepthook(kind, error, trace)
        return True


def _locked(path: Path, create: bool) -> FileLock:
    """Return the lock that makes this process the archive's only user: SQLite before 3.51.3 may lose pages else."""
    if not create and not path.exists():
        raise Trouble(Cause.FILE_MISSING, path=str(path))
    if kind := shares.share_of(path):
        raise Trouble(Cause.NETWORK_SHARE, path=str(path), kind=kind)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = lock_of(path)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise Trouble(Cause.BUSY, path=str(path)) from error
    return lock


def _connection(path: Path | None, key: Key) -> Connection:
    if path is None:
        return sqlite3.connect(":memory:", factory=Connection, cached_statements=_STATEMENTS)
    return connect(path, key, timeout=_BUSY_SECONDS, cached_statements=_STATEMENTS)


def _make_sure_it_is_there(path: Path) -> None:
    if not path.exists():
        found(path)
    elif not path.stat().st_size:
        raise Trouble(Cause.DAMAGED, path=str(path))
