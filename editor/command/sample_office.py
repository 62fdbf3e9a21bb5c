"""The sample office at work: which bundled drafts make today's issues, and an archive to play with."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import repeat
from pathlib import Path

from bulletin.archive import Archive
from bulletin.batches import Arrival, Result
from bulletin.desk import annotating, assembly, looking, signing, writing
from bulletin.desk.noting import office_day
from bulletin.desk.office import found_office
from bulletin.drafts import Draft, Facts
from bulletin.journals import JournalKind
from bulletin.people import RoleName
from bulletin.phrases import Phrase
from bulletin.text import Paragraph, Role, Text
from bulletin.workflow import Step
from editor.command.counter import Counter, actors_of, with_keys
from editor.command.office_file import read_office
from editor.command.routine import Chosen, assemble, publish, sign_off
from editor.command.sample_commissioned import ask_for_drafts, take_answers
from editor.command.sample_followed import register_instructions
from editor.command.sample_planned import hand_out, plan_ahead, put_one_aside
from editor.command.sample_urgent import register_urgent_matters
from editor.command.taking_in import take_in_all

ITEMS_OF_A_DAY = 8
_PER_SECTION = 2
_COVERING = re.compile(
    r"审签|签发|审核人|联系电话|值班电话|报送单位|报送时间|信息员|撰稿人|县政府办信息科：|现将.{,30}请审阅"
    r"|第\d+期|.{,20}值班信息$")
_E, _R, _S = RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY
_SUBMIT, _REVIEW, _APPROVE = (Step.SUBMIT, _E, ""), (Step.REVIEW, _R, ""), (Step.APPROVE, _S, "")
_WAYS = (
    (_SUBMIT, _REVIEW, _APPROVE), (_SUBMIT, _REVIEW), (_SUBMIT,), (), ((Step.EDIT, _E, ""),),
    (_SUBMIT, _REVIEW, _APPROVE), (_SUBMIT, (Step.RETURN, _R, "请核实第二段的数字")), (_SUBMIT, _REVIEW),
    (), (_SUBMIT, _REVIEW, _APPROVE), ((Step.RESERVE, _E, ""),), (_SUBMIT,), (),
    ((Step.DECLINE, _E, "同类信息已于上月刊发"),), (_SUBMIT, _REVIEW, _APPROVE), (_SUBMIT, _REVIEW),
    (_SUBMIT, _REVIEW, _APPROVE))

_IMPORTANT = 9  # of these ways: the item that waits for a leader of the county after it was approved


def chosen_samples(counter: Counter, arrivals: Iterable[Arrival]) -> tuple[Chosen, ...]:
    """Choose a day's brief (some of each section) and a special report for the first urgent matter."""
    sections = sections_of_samples(counter.resources)
    journals = looking.journals(counter.archive)
    daily = next(each for each in journals if each.kind is JournalKind.DAILY)
    special = next(each for each in journals if each.kind is JournalKind.SPECIAL)
    taken = [each for each in arrivals if each.result in (Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS)]
    urgent = next((each.draft_id for each in taken if "初报" in each.path or "紧急" in each.title), "")
    shelf = {section.name: [each.draft_id for each in taken if each.draft_id != urgent and sections.get(
        Path(each.path).name) == section.name][:_PER_SECTION] for section in daily.sections}
    brief = tuple((draft_id, section) for section, ids in shelf.items() for draft_id in ids)[:ITEMS_OF_A_DAY]
    return Chosen(daily, brief), Chosen(special, ((urgent, ""),) if urgent else ())


def without_covering_words(text: Text) -> Text:
    """Return the text as an editor would print it: without who signed it in the unit and whom to telephone."""
    return tuple(block for block in text if not (
        isinstance(block, Paragraph) and block.role is not Role.TITLE and len(block.plain) < 60
        and _COVERING.match(block.plain)))


def sections_of_samples(resources: Path) -> dict[str, str]:
    """Return the section that the samples' author meant for each file, by its name."""
    written = (resources / "sample_office" / "sections.json").read_text(encoding="utf-8")
    sections: dict[str, str] = json.loads(written)
    return sections


def found(archive: Archive, resources: Path, at: datetime) -> str:
    """Put the sample office's people, units and journals into an archive without people; return its name, else ""."""
    with archive.reading() as work:
        if work.people.all():
            return ""
    office = read_office(resources / "sample_office" / "office.toml")
    found_office(archive, office.office, office.people, office.units, office.journals, at=at)
    return office.office.name


def found_at_work(archive: Archive, resources: Path, folder: Path) -> None:
    """Found an archive without people and let its office have worked; printed issues go into 成刊 in `folder`."""
    now = datetime.now(UTC)
    if found(archive, resources, now - timedelta(days=2)):
        clock = _a_working_day(now)
        people = with_keys(archive, actors_of(archive), next(clock) - timedelta(days=1))
        counter = Counter(archive, people[RoleName.EDITOR], clock.__next__, lambda sentence: None, resources, people)
        fill(counter, folder / "成刊")
        register_urgent_matters(archive, actor=counter.actor, now=now)


def fill(counter: Counter, folder: Path) -> None:
    """Let the sample office have worked for two days: yesterday's issues in `folder`, drafts at every stage today."""
    yesterday = replace(counter, now=lambda: counter.now() - timedelta(days=1))
    paths = sorted((counter.resources / "samples" / "drafts").iterdir())
    brief, special = chosen_samples(counter, take_in_all(yesterday, paths[::2]).arrivals)
    for chosen in (brief, special):
        if chosen.drafts:
            for draft_id, section in chosen.drafts:
                sign_off(yesterday, _draft(counter, draft_id), section, without_covering_words)
            publish(yesterday, assemble(yesterday, chosen), folder)
    register_instructions(counter.archive, actor=counter.actor_as(RoleName.EDITOR), at=yesterday.now())
    hand_out(counter.archive, actor=counter.actor_as(RoleName.EDITOR), now=yesterday.now)
    plan_ahead(counter.archive, actor=counter.actor_as(RoleName.EDITOR), at=yesterday.now())
    ask_for_drafts(counter.archive, actor=counter.actor_as(RoleName.EDITOR), at=yesterday.now())
    sections = sections_of_samples(counter.resources)
    arrivals = [each for each in take_in_all(counter, paths[1::2]).arrivals if each.draft_id]
    for number, (way, arrival) in enumerate(zip(_WAYS, arrivals, strict=False)):
        draft = _draft(counter, arrival.draft_id)
        facts = replace(draft.facts, section=sections.get(Path(arrival.path).name, ""), important=number == _IMPORTANT)
        _lead(counter, draft, facts, way)
    take_answers(counter.archive, actor=counter.actor_as(RoleName.EDITOR), at=counter.now())
    _enter_phrases(counter)
    _begin_today(counter)


def _enter_phrases(counter: Counter) -> None:
    """Fill the phrase library."""
    editor, at = counter.actor_as(RoleName.EDITOR), counter.now()
    written = (counter.resources / "sample_office" / "phrases.toml").read_text(encoding="utf-8")
    for each in tomllib.loads(written)["phrases"]:
        annotating.put_phrase(counter.archive, Phrase("", **each), actor=editor, at=at)


def _a_working_day(now: datetime) -> Iterator[datetime]:
    """Yield moments some minutes apart, from six hours ago up to `now`, then `now` for ever."""
    at = now - timedelta(hours=6)
    while at < now:
        yield at
        at += timedelta(minutes=2, seconds=20)
    yield from repeat(now)


def _begin_today(counter: Counter) -> None:
    """Plan today's brief and place half of what is ready in it."""
    editor, at = counter.actor_as(RoleName.EDITOR), counter.now()
    journal = next(each for each in looking.journals(counter.archive) if each.kind is JournalKind.DAILY)
    issue = assembly.plan_issue(counter.archive, journal.id, office_day(counter.now()), actor=editor, at=at)
    ready = looking.board(counter.archive, issue.id).ready
    names = [section.name for section in journal.sections]
    placed = sorted(ready[:(len(ready) + 1) // 2], key=lambda draft: names.index(draft.facts.section or names[0]))
    for position, draft in enumerate(placed):
        section = draft.facts.section or names[0]
        issue = assembly.place(counter.archive, issue, draft.id, section, position, actor=editor, at=at)
    put_one_aside(counter.archive, issue, actor=editor, at=at)


def _lead(counter: Counter, draft: Draft, facts: Facts, way: tuple[tuple[Step, RoleName, str], ...]) -> None:
    """Take a draft some steps along its way, as the office would have by noon."""
    editor, at = counter.actor_as(RoleName.EDITOR), counter.now()
    draft = writing.save_facts(counter.archive, draft, facts, actor=editor, at=at)
    for step, role, reason in way:
        draft = signing.take_step(
            counter.archive, draft, step, actor=counter.actor_as(role), at=at, reason=reason)


def _draft(counter: Counter, draft_id: str) -> Draft:
    return looking.some_drafts(counter.archive, (draft_id,))[0]
