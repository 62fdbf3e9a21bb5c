"""The registers of a year at scale: instructions, commissions and faults beside 200,000 drafts, listed and counted."""

import random
import shutil
import statistics
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter

from bulletin.archive import Work
from bulletin.commissions import commission as asking
from bulletin.commissions.deadline import Deadline
from bulletin.credit.facts import Basis, Level
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.desk import commission_register, docket, urgent_faults
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.instructions import instruction as told
from bulletin.people import Person, RoleName
from bulletin.urgent.faults import Fault, FaultKind
from db.sqlite_archive import SqliteArchive
from tests.bench.big_archive import ROOT
from tests.bench.searchable import searchable_archive

DRAFTS = 200_000
INSTRUCTIONS, COMMISSIONS, FAULTS = 5_000, 3_000, 2_000
_YEAR, _TODAY, _TIMES = date(2026, 1, 1), date(2026, 8, 20), 5
_OPEN = 60  # of each register; the others are settled
_ASKED = 6  # units of a commission, half of which answered
_AIM = "<= 100 ms"
_ALONE = Person("one", "one", "周砚秋", frozenset(RoleName))


def registering(said: Callable[..., None]) -> None:
    """Print how long each list and count takes, and what the registers add to the facts of the year."""
    bare, full = SqliteArchive(searchable_archive(DRAFTS)), SqliteArchive(registers_archive())
    try:
        said(f"facts of a year of {DRAFTS:,}, no registers", before := _facts(bare), "")
        said(f"  with {INSTRUCTIONS:,} + {COMMISSIONS:,} + {FAULTS:,} in them", after := _facts(full), "")
        said("  ratio", after / before, "<= 4", "x")
        for words, job in _jobs(full):
            said(f"  {words}", _median(job), _AIM)
        said("  instructions of the year, read beside for counts", _median(lambda: docket.given(
            full, _YEAR, date(_YEAR.year + 1, 1, 1))), "")
    finally:
        bare.close()
        full.close()


def registers_archive() -> Path:
    """Return the path of an archive of printed items with full registers; it is made if it is not there."""
    path = ROOT / ".bench" / f"registers-{DRAFTS}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink()
        shutil.copyfile(searchable_archive(DRAFTS), making)
        archive = SqliteArchive(making)
        with archive.writing() as work:
            fill(work, random.Random(DRAFTS))
        archive.close()
        making.rename(path)
    return path


def fill(work: Work, dice: random.Random) -> None:
    """Write the registers into an archive, spread over the days of the year until today."""
    span = (_TODAY - _YEAR).days
    work.people.put(_ALONE)
    units, who = work.units.all(), _ALONE.id
    drafts = [fact.draft_id for fact in work.ledger.facts(period_of(PeriodKind.YEAR, _YEAR), Basis.ISSUED, OFFICE_ZONE)
              if fact.draft_id]
    for number in range(INSTRUCTIONS):
        day = _YEAR + timedelta(number * span // INSTRUCTIONS)
        work.instructions.add(_instruction(number, day, dice.choice(drafts), dice.choice(units), who))
    for number in range(COMMISSIONS):
        day = _YEAR + timedelta(number * span // COMMISSIONS)
        work.commissions.add(_commission(number, day, [each.id for each in dice.sample(units, _ASKED)], drafts, who))
    for number in range(FAULTS):
        day = _YEAR + timedelta(number * span // FAULTS)
        kind, unit_id = dice.choice(list(FaultKind)), dice.choice(units).id
        work.faults.put(Fault(f"f{number}", kind, unit_id, "县里先知道。", day, who, _at(day)))


def _instruction(number: int, day: date, draft_id: str, unit, who: str) -> told.Instruction:
    body = told.Responsible(unit.name, unit.id)
    entries = tuple(told.Entry(f"i{number}-{at}", happened, day + timedelta(at), _at(day), who, "已办。", body)
                    for at, happened in enumerate((told.Happened.ASSIGNED, told.Happened.ANSWERED)))
    given = told.Given("张县长", Level.COUNTY, day, "请认真研究，抓好落实。")
    return told.Instruction(
        f"i{number}", told.On(draft_id), given, who, _at(day), (body,), day + timedelta(15), (), entries,
        None if number >= INSTRUCTIONS - _OPEN else day + timedelta(9))


def _commission(number: int, day: date, unit_ids: list[str], drafts: list[str], who: str) -> asking.Commission:
    made = [asking.Entry(f"c{number}", asking.Happened.MADE, day, _at(day), who, "下达。")]
    for at, unit_id in enumerate(unit_ids):
        made.append(asking.Entry(f"c{number}-r{at}", asking.Happened.REMINDED, day, _at(day), who, "催报。", unit_id))
        if at % 2:
            draft_id = drafts[(number * _ASKED + at) % len(drafts)]
            made.append(asking.Entry(
                f"c{number}-a{at}", asking.Happened.ANSWERED, day, _at(day), who, "来稿。", unit_id, draft_id))
    request = asking.Request(f"第{number}次约稿", "进展、问题和建议。", Deadline(day + timedelta(10)), "周砚秋")
    return asking.Commission(
        f"c{number}", day.year, number + 1, request, day, who, _at(day), tuple(map(asking.AskedUnit, unit_ids)),
        tuple(made), None if number >= COMMISSIONS - _OPEN else day + timedelta(12))


def _jobs(archive: SqliteArchive) -> tuple[tuple[str, Callable[[], object]], ...]:
    after = date(_YEAR.year + 1, 1, 1)
    one = f"c{COMMISSIONS - 1}"
    return (
        ("docket: the open and the latest settled", lambda: docket.docket(archive, _TODAY)),
        ("  how many are open", lambda: docket.how_many_open(archive)),
        ("commissions: the open and the latest settled", lambda: commission_register.register(archive, _TODAY)),
        ("  how many are overdue", lambda: commission_register.how_many_overdue(archive, _TODAY)),
        ("  what stands beside one", lambda: commission_register.beside(archive, one)),
        ("faults found in the year", lambda: urgent_faults.faults_found(archive, _YEAR, after)),
    )


def _facts(archive: SqliteArchive) -> float:
    def read() -> None:
        with archive.reading() as work:
            work.ledger.facts(period_of(PeriodKind.YEAR, _YEAR), Basis.ISSUED, OFFICE_ZONE)
    return _median(read)


def _at(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), OFFICE_ZONE)


def _median(job: Callable[[], object]) -> float:
    taken = []
    for _ in range(_TIMES):
        start = perf_counter()
        job()
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)
