"""What can be compared: the file as it came, every version with what became of it, and the text in the editor."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Revision
from bulletin.text import Text
from bulletin.workflow import Step
from editor.shell import joining
from editor.shell.language import said
from editor.writing.seeing import Seen
from editor.writing.times import clock

FILE, EDITOR = "file", "editor"
# The steps after which somebody may ask what was changed since, in their order.
_TOLD = (Step.SUBMIT, Step.REVIEW, Step.APPROVE, Step.PUBLISH)


@dataclass(frozen=True)
class Side:
    """A text to be compared: `key` is the id of its revision, `FILE` or `EDITOR`; `text` is None until it is read."""

    key: str
    words: str
    text: Text | None


def sides(seen: Seen, now: datetime, editor: Text, file: Text | None) -> tuple[Side, ...]:
    """Return what can be compared of a draft: the text in the editor, the versions, the newest first, the file."""
    found = [Side(EDITOR, _tr("编辑区里的文字"), editor)]
    done = _deeds(seen)
    found += [Side(each.id, _version(seen, each, done.get(each.id, ()), now), each.text)
              for each in reversed(seen.file.revisions)]
    source = seen.opened.submission
    if source is not None:
        found.append(Side(FILE, _tr("原件　{name}").format(name=source.name), file))
    return tuple(found)


def first_base(seen: Seen) -> str:
    """Return what the text in the editor is compared with at first: what was agreed to last, else what came in."""
    done, newest = _deeds(seen), seen.opened.draft.revision_id
    agreed = [each.id for each in seen.file.revisions if done.get(each.id) and each.id != newest]
    return agreed[-1] if agreed else seen.opened.original.id


def _deeds(seen: Seen) -> dict[str, tuple[Step, ...]]:
    """Return by revision which of the steps told were taken with it."""
    steps = {step.value: step for step in _TOLD}
    found: dict[str, set[Step]] = {}
    for entry in seen.file.history:
        if entry.deed in steps and entry.revision_id:
            found.setdefault(entry.revision_id, set()).add(steps[entry.deed])
    for signature in seen.file.signatures:
        if signature.step in _TOLD:
            found.setdefault(signature.revision_id, set()).add(signature.step)
    return {id: tuple(step for step in _TOLD if step in taken) for id, taken in found.items()}


def _version(seen: Seen, revision: Revision, done: tuple[Step, ...], now: datetime) -> str:
    words = {Step.SUBMIT: _tr("送审稿"), Step.REVIEW: _tr("审核稿"), Step.APPROVE: _tr("签发稿"),
             Step.PUBLISH: _tr("刊印稿")}
    name = _name(revision)
    parts = [_tr("第 {number} 版").format(number=revision.number), name, joining.listed(words[step] for step in done),
             f"{seen.who(revision.saved_by)} {clock(revision.saved_at, now)}"]
    return joining.apart(part for part in parts if part)


def _name(revision: Revision) -> str:
    if revision.number == 1:
        return _tr("来稿")
    return _tr("恢复自第 {number} 版").format(number=revision.name[1:]) if revision.name.startswith("←") else (
        said(revision.name))


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare", words)
