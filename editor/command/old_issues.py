"""`import-issues`: old bulletins in files and folders looked over, and with `--yes` taken in as published issues."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bulletin.desk.importing import Counter as Known
from bulletin.desk.importing import counter_of, import_issue
from bulletin.desk.noting import office_day
from bulletin.errors import Reason, Refused, Trouble
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.old_issues.issue import OldIssue, length_of, title_of
from bulletin.old_issues.reviewing import Row, reviewed
from bulletin.people import RoleName
from editor.command.counter import DONE, FOUND, Answer, Counter, refusal
from editor.command.words import tr
from editor.old_issues.reading import Read, again, bulletins_in, read_all
from editor.old_issues.terms import item_doubts, number_words, said_of
from editor.pieces.file_names import file_words
from editor.shell.words import sentence_of

_TOLD_EACH = 20  # files between two words of progress


@dataclass(frozen=True)
class _Line:
    """What became of a file: as read, as reviewed, as taken, or why not."""

    path: str
    row: Row | None = None
    issue: Issue | None = None
    error: BaseException | None = None


def import_issues(counter: Counter, paths: Iterable[str], journal: str, yes: bool) -> Answer:
    """Look over the old bulletins at `paths` and print a line for each; with `yes` take in those that can come.

    Those taken in before are passed over, so the same order goes on where it was broken off. Refused: UNKNOWN journal,
    ROLE_MISSING.
    """
    counter.actor.must_be(RoleName.EDITOR)
    wanted, today = _journal(counter, journal), office_day(counter.now())
    known = counter_of(counter.archive, wanted.id, (), today)
    found = bulletins_in(map(Path, paths))
    read = []
    for each in read_all(counter.guard, found.files, today, known, lambda: True):
        read.append(each)
        if len(read) % _TOLD_EACH == 0:
            counter.tell(tr("已读 {count} 份，共 {total} 份。", count=len(read), total=len(found.files)))
    lines = _looked_over(counter, wanted, read, known)
    trouble: Trouble | None = None
    if yes:
        lines, trouble = _taken(counter, lines, dict(zip((each.path for each in read), found.files, strict=True)))
    return _answer(lines, found.others, yes, trouble)


def _journal(counter: Counter, name: str) -> Journal:
    with counter.archive.reading() as work:
        for journal in work.journals.all():
            if name in (journal.name, journal.id, *(each.name for each in journal.former)):
                return journal
    raise Refused(Reason.UNKNOWN, what="journal", name=name)


def _looked_over(counter: Counter, journal: Journal, read: list[Read], known: Known) -> list[_Line]:
    issues = [each.issue for each in read if each.issue]
    there = counter_of(counter.archive, journal.id, [issue.sha256 for issue in issues], known.shelf.today)
    rows = iter(reviewed(issues, there.shelf, supplements=there.supplements))
    return [_Line(each.path, next(rows) if each.issue else None, error=each.error) for each in read]


def _taken(
    counter: Counter, lines: list[_Line], files: dict[str, Path],
) -> tuple[list[_Line], Trouble | None]:
    """Take in what can come; when the surroundings fail, what is done is done, and the rest is left."""
    done, taken = list(lines), 0
    for at, line in enumerate(lines):
        if line.row is None or line.row.journal is None or not line.row.can_come:
            continue
        try:
            issue = _take(counter, line.row.journal, line.row.issue, files[line.path])
        except Refused as refused:
            done[at] = replace(line, error=refused)
        except Trouble as trouble:
            if "path" not in trouble.facts:  # the archive, not the file
                return done, trouble
            done[at] = replace(line, error=trouble)
        else:
            done[at] = replace(line, issue=issue)
            taken += 1
            if taken % _TOLD_EACH == 0:
                counter.tell(tr("已收入 {count} 期。", count=taken))
    return done, None


def _take(counter: Counter, journal: Journal, old: OldIssue, path: Path) -> Issue:
    data, pictures = again(counter.guard, old, path, office_day(counter.now()))
    return import_issue(counter.archive, old, data, pictures, journal.id, actor=counter.actor, at=counter.now())


def _answer(lines: list[_Line], others: int, yes: bool, trouble: Trouble | None) -> Answer:
    taken, left = [line for line in lines if line.issue], [line for line in lines if not line.issue]
    ready = [line for line in left if line.row and line.row.can_come and line.error is None]
    words = [words for line in lines for words in _words(line, yes)]
    if yes:
        words.append(tr("收入 {taken} 期，{left} 份没有收。", taken=len(taken), left=len(left)))
    else:
        cannot = len(left) - len(ready)
        words.append(tr("可收 {ready} 期，{left} 份不能收；加 --yes 收入。", ready=len(ready), left=cannot))
    if others:
        words.append(tr("另有 {count} 个文件不是文档，没有读。", count=others))
    document: dict[str, Any] = {"files": [_json(line) for line in lines], "taken": len(taken), "others": others}
    status = FOUND if any(line.error for line in lines) or (yes and left) else DONE
    if trouble is None:
        return Answer(document, tuple(words), status)
    told = refusal(trouble)
    return Answer(told.document | document, (*words, *told.lines), told.status)


def _words(line: _Line, yes: bool) -> Iterable[str]:
    name = file_words(line.path)
    if line.row is None:
        yield f"{tr('读不了')}  {name}  {sentence_of(line.error) if line.error else ''}"
        return
    old = line.row.issue
    sign = tr("已收入") if line.issue else tr("没有收") if line.error or not line.row.can_come else tr("可收")
    said = (sentence_of(line.error),) if line.error else said_of(line.row)
    day = old.head.day.isoformat() if old.head.day else ""
    count = tr("{count}篇", count=len(old.kept))
    yield "  ".join(part for part in (sign, name, number_words(old.head), day, count, "；".join(said)) if part)
    if yes:
        return
    for item in old.kept:
        doubts = item_doubts(item)
        yield f"        《{title_of(old, item)}》  {item.section}  {item.unit}{f'  （{doubts}）' if doubts else ''}"


def _json(line: _Line) -> dict[str, Any]:
    form: dict[str, Any] = {
        "path": line.path, "issue": line.issue.id if line.issue else None,
        "error": None if line.error is None else {"reason": str(getattr(line.error, "args", ("",))[0]),
                                                  "text": sentence_of(line.error)}}
    if line.row is None:
        return form
    old = line.row.issue
    head = old.head
    items = [{"title": title_of(old, item), "section": item.section, "unit": item.unit, "unit_id": item.unit_id,
              "characters": length_of(old, item), "doubts": [each.value for each in item.doubts]} for item in old.kept]
    return form | {
        "journal": line.row.journal.name if line.row.journal else None, "supplement": head.supplement,
        "year": head.year, "number": head.number, "through": head.through, "total": head.total,
        "day": head.day.isoformat() if head.day else None, "can_come": line.row.can_come,
        "remarks": [{"kind": each.kind.value, "words": each.words, "numbers": each.numbers}
                    for each in line.row.remarks],
        "doubts": [each.value for each in old.doubts], "items": items}
