"""`proof`: the text check on a file or a draft."""

import os
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bulletin.archive import Archive
from bulletin.desk import looking, proofing
from bulletin.desk.noting import office_day
from bulletin.errors import Cause, Reason, Refused, Trouble, Unreadable
from bulletin.intake.door import read_incoming
from bulletin.journals import Journal, Section
from bulletin.proof.checking import Checker, For
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import SERIOUS, Problem
from bulletin.proof.wordbook import Wordbook
from bulletin.text import Text, plain
from editor.command.counter import DONE, FOUND, Answer
from editor.command.words import tr
from editor.pieces.file_names import displayable
from editor.pieces.rule_words import problem_words, rule_name

NO_SECTION = Section("")
_AROUND = 10  # code points quoted on either side of a find

OpenArchive = Callable[[Path, bool], Archive]


@dataclass(frozen=True)
class _Asked:
    """The text to be checked, and whose switches and limits count."""

    text: Text
    meant: For = For()
    section: Section = NO_SECTION
    original: Text | None = None


def proof(
    asked: Namespace, path: Path, open_archive: OpenArchive, now: datetime, tell: Callable[[str], None],
) -> Answer:
    """Check a file, or a draft of the archive at `path`; what the office taught the check counts where it can be read.

    Found things of strength auto or flag make the exit status 1. Refused: UNKNOWN for a draft or journal there is
    none; files as `read_incoming` says.
    """
    if is_meant_as_path(asked.what):
        text = read_incoming(_file(asked.what)).text
        wordbook, meant = _taught(path, open_archive, asked.journal, tell)
        subject = _Asked(text, meant)
    else:
        archive = open_archive(path, False)
        try:
            wordbook, subject = proofing.wordbook(archive), _of_draft(archive, displayable(asked.what), asked.journal)
        finally:
            archive.close()
    section = subject.section
    around = Circumstances(office_day(now), section.limit, section.title_limit, original=subject.original)
    problems = Checker(wordbook).check(subject.text, around, subject.meant)
    whole = plain(subject.text)
    serious = sum(each.strength in SERIOUS for each in problems)
    lines = [_line(each, whole) for each in problems]
    lines.append(tr("共 {count} 处，其中 {serious} 处须改正或核对。", count=len(problems), serious=serious)
                 if problems else tr("没有查出问题。"))
    return Answer({"problems": [problem_json(each) for each in problems]}, tuple(lines), FOUND if serious else DONE)


def is_meant_as_path(what: str) -> bool:
    """Return whether `what` names a file, there or not: ids of drafts have neither folders nor suffixes."""
    return os.path.exists(what) or os.path.dirname(what) != "" or os.path.splitext(what)[1] != ""


def _file(named: str) -> Path:
    if os.path.isdir(named):
        raise Unreadable(Reason.NOT_SUPPORTED, name=displayable(named), looks_like="folder")
    return Path(named)


def problem_json(problem: Problem) -> dict[str, Any]:
    """Return a finding as the command line prints it; places are in code points of the text as `show` has it."""
    return {"rule": problem.rule, "start": problem.start, "end": problem.end, "text": problem.text,
            "suggestion": problem.suggestion, "strength": problem.strength.value, "source": problem.source,
            "case": problem.case, "words": problem_words(problem)}


def _taught(path: Path, open_archive: OpenArchive, journal: str, tell: Callable[[str], None]) -> tuple[Wordbook, For]:
    """Return what the office taught; nothing where there is no archive yet, and it is said where it is in use."""
    try:
        archive = open_archive(path, False)
    except Trouble as trouble:
        if trouble.cause is Cause.FILE_MISSING and not journal:
            return Wordbook(), For()
        if trouble.cause is not Cause.BUSY or journal:
            raise
        tell(tr("档案正在使用，这次没有用本单位的词库和设置。"))
        return Wordbook(), For()
    try:
        return proofing.wordbook(archive), For(journal_id=_journal(looking.journals(archive), journal))
    finally:
        archive.close()


def _of_draft(archive: Archive, draft_id: str, journal: str) -> _Asked:
    file = looking.draft_file(archive, draft_id)
    journals = looking.journals(archive)
    sections = (section for each in journals for section in each.sections if section.name == file.draft.facts.section)
    return _Asked(file.revisions[-1].text, For(draft_id, _journal(journals, journal)),
                  next(sections, NO_SECTION), file.revisions[0].text)


def _journal(journals: list[Journal], name: str) -> str:
    if not name:
        return ""
    for each in journals:
        if each.name == name:
            return each.id
    raise Refused(Reason.UNKNOWN, what="journal", name=name)


def _line(problem: Problem, whole: str) -> str:
    left = whole[max(0, problem.start - _AROUND):problem.start].split("\n")[-1]
    right = whole[problem.end:problem.end + _AROUND].split("\n")[0]
    text = problem.text.replace("\n", "⏎")
    change = f" → {problem.suggestion}" if problem.suggestion is not None else ""
    name, words = rule_name(problem.rule), problem_words(problem)
    return f"{problem.rule} {name}：{left}［{text}］{right}{change}（{words}；{problem.source}）"
