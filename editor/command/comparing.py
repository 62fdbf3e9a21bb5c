"""`compare`: what changed between two files, drafts or revisions, and which changes are changes of fact."""

import os
from pathlib import Path

from bulletin.archive import Archive
from bulletin.compare.comparing import compare as compared
from bulletin.compare.comparing import comparison_json
from bulletin.desk import looking
from bulletin.errors import Reason, Refused
from bulletin.intake.door import read_incoming
from bulletin.text import Text
from editor.command.counter import Answer
from editor.command.words import tr
from editor.pieces.file_names import displayable


def are_files(*named: str) -> bool:
    """Return whether all of these are files, so that they can be compared without any archive."""
    return all(os.path.exists(each) for each in named)


def compare(archive: Archive | None, before: str, after: str) -> Answer:
    """Compare two texts, each named by a file's path, a draft's id, or `ID@NUMBER` for one revision."""
    document = comparison_json(compared(_text(archive, before), _text(archive, after)))
    lines = [f"－{change['before']}\n＋{change['after']}" for change in document["changes"]]
    nothing = tr("无")
    lines += [f"{fact['kind']}：{fact['before'] or nothing} → {fact['after'] or nothing}" for fact in document["facts"]]
    return Answer(document, tuple(lines) or (tr("没有改动。"),))


def _text(archive: Archive | None, named: str) -> Text:
    if archive is None or are_files(named):
        return read_incoming(Path(named)).text
    draft_id, _, number = displayable(named).partition("@")
    revisions = looking.draft_file(archive, draft_id).revisions
    if not number:
        return revisions[-1].text
    for revision in revisions:
        if number in (str(revision.number), revision.id):
            return revision.text
    raise Refused(Reason.UNKNOWN, what="revision", id=named)
