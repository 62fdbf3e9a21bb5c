"""An archive as large as twenty years of a busy office: made once, kept in .bench/."""

import random
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bulletin.drafts import Draft, Facts, Revision
from bulletin.office import Office
from bulletin.people import Person, RoleName
from bulletin.text import Role, length, paragraph, plain
from bulletin.workflow import Stage
from db.sqlite_archive import SqliteArchive
from editor.command.office_file import read_office

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
OFFICE = ROOT / "resources" / "sample_office" / "office.toml"
EXPECTED = ROOT / "tests" / "samples" / "expected.json"
NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)
_OLD = [Stage.PUBLISHED] * 5 + [Stage.DECLINED] * 3 + [Stage.RESERVE]
_NEW = [Stage.RECEIVED] * 4 + [Stage.EDITING, Stage.SUBMITTED, Stage.APPROVED]


def big_archive(drafts: int) -> Path:
    """Return the path of an archive with so many drafts of about 800 characters; it is made if it is not there."""
    path = ROOT / ".bench" / f"archive-{drafts}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink()
        _make(making, drafts)
        making.rename(path)
    return path


def _make(path: Path, drafts: int) -> None:
    archive = SqliteArchive(path)
    dice = random.Random(drafts)
    office = read_office(OFFICE)
    alone = Person("one", "one", "周砚秋", frozenset(RoleName))
    with archive.writing() as work:
        work.people.put(alone)
        work.people.put_office(Office("云岭县人民政府办公室", "云岭县", single_seat=True))
        for unit in office.units:
            work.units.put(unit)
        for journal in office.journals:
            work.journals.put(journal)
    sentences = _sentences()
    units = [unit.id for unit in office.units]
    for first in range(0, drafts, 5_000):
        with archive.writing() as work:
            for number in range(first, min(first + 5_000, drafts)):
                _add(work, number, drafts, sentences, units, dice)
    archive.close()


def _add(work, number, drafts, sentences, units, dice):
    at = NOW - timedelta(days=(drafts - number) * 7300 / drafts, seconds=dice.randrange(3600))
    body = [paragraph("".join(dice.choices(sentences, k=6))) for _ in range(4)]
    text = (paragraph(f"{dice.choice(sentences)[:18]}（{number}）", Role.TITLE), *body)
    stage = dice.choice(_NEW if number > drafts - 400 else _OLD)
    revision = Revision(f"r{number:08}", f"d{number:08}", 1, text, "one", at)
    draft = Draft(revision.draft_id, None, revision.title, stage, at, revision.id, 1, length(text),
                  Facts(dice.choice(units)))
    work.drafts.add(draft, plain(text))
    work.revisions.add(revision)


def _sentences() -> list[str]:
    import json
    texts = [each["text"] for each in json.loads(EXPECTED.read_text(encoding="utf-8"))["files"]]
    found = [piece for text in texts for piece in text.replace("\n", "").split("。") if 12 < len(piece) < 60]
    names = [unit["name"] for unit in tomllib.loads(OFFICE.read_text(encoding="utf-8"))["units"]]
    return [f"{sentence}。" for sentence in found] + [f"{name}有关负责同志参加。" for name in names]
