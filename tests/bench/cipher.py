"""What encryption costs: the same work on a plain archive and on an encrypted one, by turns in one run."""

import random
import statistics
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from bulletin.archive import Work
from bulletin.desk import looking
from bulletin.desk.noting import new_id
from bulletin.drafts import Draft, Facts, Revision
from bulletin.keeping.encrypting import Wish
from bulletin.keeping.key import NO_KEY, Key
from bulletin.text import Role, length, paragraph, plain
from bulletin.workflow import Stage
from db.encrypting import Encrypting
from db.sqlite_archive import SqliteArchive

BULK, AT_ONCE, SMALL, OPENINGS = 6_000, 1_000, 300, 5
_AT = datetime(2026, 1, 5, 1, tzinfo=UTC)
_KEY = Key("yu shui jing zhe 2026")
_WORDS = ("防汛", "春耕备耕", "招商", "隐患排查", "油茶 丰收", "气象局")
_SAID = ("防汛备汛工作扎实推进", "春耕备耕进展顺利", "招商引资签约项目八个", "隐患排查整改到位", "油茶喜获丰收",
         "县气象局发布预警", "责任落实到人", "群众满意度稳步提升")


def ciphering(said: Callable[..., None], folder: Path) -> None:
    """Print the times of both and their ratios: bulk, single saves (median and p95), search, opening, encrypting."""
    paths = {"plain": folder / "plain.db", "encrypted": folder / "encrypted.db"}
    for path in paths.values():
        SqliteArchive(path).close()
    Encrypting().turn(paths["encrypted"], Wish(NO_KEY, _KEY), at=_AT)
    archives = {name: SqliteArchive(path, key=_KEY) for name, path in paths.items()}
    bulk, small, found = ({name: list[float]() for name in paths} for _ in range(3))
    for first in range(0, BULK, AT_ONCE):
        for name, archive in archives.items():
            bulk[name].append(_taken(lambda archive=archive, first=first: _save(archive, first, AT_ONCE)))
    for number in range(SMALL):
        for name, archive in archives.items():
            small[name].append(_taken(lambda archive=archive, number=number: _save(archive, BULK + number, 1)))
    for _ in range(5):
        for words in _WORDS:
            for name, archive in archives.items():
                found[name].append(_taken(lambda archive=archive, words=words: looking.search(archive, words, 50)))
    for archive in archives.values():
        archive.close()
    opened = {name: [_taken(lambda path=path: SqliteArchive(path, key=_KEY).close()) for _ in range(OPENINGS)]
              for name, path in paths.items()}
    for what, times in (("bulk, a draft", {name: [each / AT_ONCE for each in some] for name, some in bulk.items()}),
                        ("a single save", small), ("search, newest 50", found), ("opening once more", opened)):
        _tell(said, what, times)
    turning = _taken(lambda: Encrypting().turn(paths["plain"], Wish(NO_KEY, _KEY), at=_AT))
    size = paths["plain"].stat().st_size / 1e6
    said(f"encrypting an archive of {size:.0f} MB, checked", turning, "", note=f"{size / turning * 1000:.1f} MB/s")


def _tell(said: Callable[..., None], what: str, times: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(some) for name, some in times.items()}
    tails = {name: statistics.quantiles(some, n=20)[-1] for name, some in times.items()}
    said(f"{what}, encrypted", medians["encrypted"], "",
         note=f"plain {medians['plain']:.2f}; p95 {tails['encrypted']:.2f}, plain {tails['plain']:.2f}")
    said("  ratio", medians["encrypted"] / medians["plain"], "", "x")


def _taken(job: Callable[[], object]) -> float:
    start = perf_counter()
    job()
    return (perf_counter() - start) * 1000


def _save(archive: SqliteArchive, first: int, many: int) -> None:
    with archive.writing() as work:
        for number in range(first, first + many):
            _one(work, number)


def _one(work: Work, number: int) -> None:
    dice, id, at = random.Random(number), new_id(), _AT + timedelta(minutes=10 * number)
    text = (paragraph(f"青禾镇第{number}篇", Role.TITLE), paragraph("，".join(dice.choices(_SAID, k=90)) + "。"))
    revision = Revision(new_id(), id, 1, text, "chen", at)
    draft = Draft(id, None, revision.title, Stage.EDITING, at, revision.id, 1, length(text), Facts(section="工作动态"))
    work.drafts.add(draft, plain(text))
    work.revisions.add(revision)
