"""Where a text goes when the archive does not take it: a folder of its own, as JSON and as plain text."""

import contextlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

from bulletin.drafts import Draft
from bulletin.text import Text, canonical, from_canonical, plain, title_of

DISCARDED = "discarded"
_UNSAFE = re.compile(r"\W+")
_FORM = 1


@dataclass(frozen=True)
class Rescued:
    """A text as it stands in a file: on which revision of which draft it grew, whose it is, when it was written."""

    draft_id: str
    revision_id: str
    who: str
    title: str
    at: datetime
    text: Text


def rescue_folder() -> Path:
    """Return the folder of this computer for rescued texts; it need not exist yet."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "rescue"


def second_folder() -> Path:
    """Return where a text goes when the rescue folder takes nothing either."""
    return Path(QDir.tempPath()) / "bulletin-desk-rescue"


def rescued_of(draft: Draft, text: Text, who: str, at: datetime) -> Rescued:
    """Return `text`, typed by `who` on `draft` as it was opened, as it goes into a file."""
    return Rescued(draft.id, draft.revision_id, who, title_of(text) or draft.title, at, text)


def rescue(folders: Iterable[Path], rescued: Rescued, since: datetime) -> Path:
    """Write a text into the first of `folders` that takes it and return the JSON file; beside it stands a .txt.

    Another text of the same draft that began at another `since` stands in a file of its own; one of the same `since`
    is replaced whole or not at all. Raises OSError when no folder takes it.
    """
    words = _UNSAFE.sub("_", rescued.title)[:20] or "draft"
    name = f"{words}-{rescued.draft_id[:8]}-{since:%Y%m%d-%H%M%S-%f}"
    refusal: OSError = FileNotFoundError("no folder")
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _replace(folder / f"{name}.txt", plain(rescued.text))
            return _replace(folder / f"{name}.json", _form(rescued))
        except OSError as error:
            refusal = error
    raise refusal


def rescued_files(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files with rescued texts, those written last first; a folder that cannot be read has none."""
    found: dict[Path, float] = {}
    for folder in folders:
        with contextlib.suppress(OSError):
            found |= {path: path.stat().st_mtime for path in folder.glob("*.json")}
    return tuple(sorted(found, key=lambda path: -found[path]))


def read_rescued(path: Path) -> Rescued:
    """Return the text in a file. Raises OSError or ValueError when it cannot be read."""
    form = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
    try:
        if form["form"] != _FORM:
            raise ValueError("a later form")
        return Rescued(form["draft"], form["revision"], form["who"], form["title"], datetime.fromisoformat(form["at"]),
                       from_canonical(json.dumps(form["text"])))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a rescued text") from error


def remove(path: Path) -> None:
    """Take a file away whose text the archive truly has."""
    for each in (path, path.with_suffix(".txt")):
        each.unlink(missing_ok=True)


def put_away(path: Path) -> Path:
    """Move a file into the folder for discarded texts beside it and return where it is now; it is never overwritten."""
    folder = path.parent / DISCARDED
    folder.mkdir(exist_ok=True, mode=0o700)
    for each in (path.with_suffix(".txt"), path):
        if each.exists():
            os.replace(each, folder / each.name)
    return folder / path.name


def _form(rescued: Rescued) -> str:
    return json.dumps({
        "form": _FORM, "draft": rescued.draft_id, "revision": rescued.revision_id, "who": rescued.who,
        "title": rescued.title, "at": rescued.at.isoformat(), "text": json.loads(canonical(rescued.text))},
        ensure_ascii=False)


def _replace(path: Path, words: str) -> Path:
    beside = path.with_name(f"{path.name}.part")
    with beside.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        file.write(words)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    return path
