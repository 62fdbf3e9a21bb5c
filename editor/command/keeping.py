"""`check` and `backup`: whether the archive is sound, and a copy of it that can be trusted."""

from datetime import datetime
from pathlib import Path

from editor.command.counter import DONE, FOUND, Answer, Counter


def check(counter: Counter, path: Path) -> Answer:
    """What is wrong with the archive's file, its references and its search index."""
    problems = [{"kind": kind, "where": str(path), "text": text}
                for kind, _, text in (_parted(each) for each in counter.archive.problems())]
    lines = tuple(f"{each['kind']}：{each['text']}" for each in problems) or ("档案完好。",)
    return Answer({"ok": not problems, "problems": problems}, lines, FOUND if problems else DONE)


def backup(counter: Counter, path: Path, to: Path | None) -> Answer:
    """Copy the archive to `to`, or to a dated file in 备份 beside it; the copy is checked before it gets its name."""
    target = to or path.parent / "备份" / f"{path.stem}-{stamp(counter.now())}.db"
    target.parent.mkdir(parents=True, exist_ok=True)
    counter.archive.backup(str(target))
    return Answer({"file": str(target), "bytes": target.stat().st_size}, (f"已备份：{target}",))


def stamp(at: datetime) -> str:
    """Return a local time as it goes into file names, to the second."""
    return at.astimezone().strftime("%Y%m%d-%H%M%S")


def _parted(problem: str) -> tuple[str, str, str]:
    """Part `kind: text`; what SQLite says of the file itself has no kind of its own."""
    kind, colon, text = problem.partition(": ")
    return (kind, colon, text) if kind in ("search", "foreign key") else ("file", "", problem)
