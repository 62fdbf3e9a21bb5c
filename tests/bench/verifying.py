"""How long it takes to verify the chain of the log, every signature on it, and every row of the archive."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from bulletin.account import Entry
from bulletin.archive import Work
from bulletin.desk.noting import new_id
from bulletin.desk.verifying import verify
from bulletin.drafts import Draft, Facts, Revision, Signature
from bulletin.people import Person, RoleName
from bulletin.sealing import KeyInHand, Keyring, new_key
from bulletin.seals import covered_by, marked
from bulletin.text import Role, paragraph, plain
from bulletin.workflow import Stage, Step
from db import chain, tracing
from db.sqlite_archive import SqliteArchive

LINES, LINES_OF_A_DRAFT, AT_ONCE = 100_000, 10, 500
_AT = datetime(2026, 1, 5, 1, tzinfo=UTC)
_BODY = "青禾镇抢抓农时，全镇整地2万亩，落实责任人36名，排查隐患12处，现已全部整改到位。" * 20
_DEEDS = ("take_in", "save_facts", "save_text", "submit", "review", "approve", "place", "freeze", "publish", "read")


def verifying(said: Callable[..., None], folder: Path) -> None:
    """Print how long chain, seals and rows of `LINES` lines take, beside bare hashing of the same and bare Ed25519."""
    archive = SqliteArchive(folder / "verifying.db", seat="bench")
    _fill(archive)
    bare = _bare(archive)
    start = perf_counter()
    broken = list(chain.broken(archive._db))
    chained = perf_counter() - start
    start = perf_counter()
    flaws = verify(archive)
    whole = perf_counter() - start
    start = perf_counter()
    altered = list(tracing.altered(archive._db))
    rows = perf_counter() - start
    with archive.reading() as work:
        signatures, lines = sum(1 for _ in work.revisions.signed()), work.log.head().seq
    archive.close()
    note = f"{lines:,} lines, {signatures:,} signatures, {len(broken) + len(flaws) + len(altered)} flaws"
    said("verifying the chain", chained * 1000, "", note=note)
    said("verifying chain and seals", (whole - rows) * 1000, "<= 2000 ms")
    said("  ratio to hashing and Ed25519 alone", (whole - rows) / bare, "", "x")
    said("  every row as well", whole * 1000, "")


def _bare(archive: SqliteArchive) -> float:
    """Return the seconds that the hashes and signatures alone take, without reading or comparing anything."""
    key, hand = new_key("x", "", _AT)
    keyring, mark = Keyring([key]), hand.sign(b"x" * 500)
    start = perf_counter()
    for _ in range(LINES):
        sha256(b"x" * 500).digest()
    for _ in range(LINES // LINES_OF_A_DRAFT * 2):
        keyring.verifies(key.id, b"x" * 500, mark)
    return perf_counter() - start


def _fill(archive: SqliteArchive) -> None:
    key, hand = new_key("he", "", _AT)
    with archive.writing() as work:
        work.people.put(Person("he", "he", "何文远", frozenset({RoleName.SECRETARY})))
        work.keys.put(key)
    for first in range(0, LINES // LINES_OF_A_DRAFT, AT_ONCE):
        with archive.writing() as work:
            for number in range(first, first + AT_ONCE):
                _one(work, number, hand)


def _one(work: Work, number: int, hand: KeyInHand) -> None:
    id, at = new_id(), _AT + timedelta(minutes=10 * number)
    text = (paragraph(f"青禾镇第{number}篇", Role.TITLE), paragraph(_BODY))
    revisions = [Revision(new_id(), id, each, text, "chen", at) for each in (1, 2)]
    newest, facts = revisions[-1], Facts(section="工作动态")
    work.drafts.add(Draft(id, None, revisions[0].title, Stage.PLACED, at, newest.id, 2, 800, facts), plain(text))
    for revision in revisions:
        work.revisions.add(revision)
    covered, head = covered_by(text, facts), work.log.head().link
    for step in (Step.REVIEW, Step.APPROVE):
        work.revisions.sign(marked(Signature(
            new_id(), id, newest.id, step, newest.fingerprint, "he", at, covered=covered.sha256, sm3=covered.sm3,
            section=facts.section, head=head), hand))
    for deed in _DEEDS:
        work.log.add(Entry(new_id(), at, "he", deed, draft_id=id, revision_id=newest.id, digest=covered.sha256))
