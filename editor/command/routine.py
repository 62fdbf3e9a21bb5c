"""The office's routine: a draft from arrival to approval, an issue from plan to print."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bulletin.desk import assembly, publishing, signing, writing
from bulletin.desk.press import Pressed, press
from bulletin.drafts import Draft
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.people import RoleName
from bulletin.text import Text
from bulletin.workflow import Step
from editor.command.counter import Counter
from editor.shell.words import sentence_of


@dataclass(frozen=True)
class Chosen:
    """What goes into one issue: pairs of draft and section, in printed order."""

    journal: Journal
    drafts: tuple[tuple[str, str], ...]


def as_it_is(text: Text) -> Text:
    """Return the text unedited."""
    return text


def sign_off(counter: Counter, draft: Draft, section: str, edit: Callable[[Text], Text] = as_it_is) -> Draft:
    """Take a draft from arrival to approval; `edit` is what the editor makes of its text."""
    archive, at = counter.archive, counter.now()
    editor, reviewer, secretary = (counter.actor_as(role) for role in (
        RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY))
    draft = writing.save_facts(archive, draft, replace(draft.facts, section=section), actor=editor, at=at)
    text = edit(writing.open_draft(archive, draft.id).revision.text)
    draft = writing.save_text(archive, draft, text, actor=editor, at=at, name="采编")
    for step, actor in ((Step.SUBMIT, editor), (Step.REVIEW, reviewer), (Step.APPROVE, secretary)):
        draft = signing.take_step(archive, draft, step, actor=actor, at=at)
    return draft


def assemble(counter: Counter, chosen: Chosen) -> Issue:
    """Plan an issue of today, place the drafts in order, and sign the whole."""
    archive, at, editor = counter.archive, counter.now(), counter.actor_as(RoleName.EDITOR)
    issue = assembly.plan_issue(archive, chosen.journal.id, at.astimezone().date(), actor=editor, at=at)
    for position, (draft_id, section) in enumerate(chosen.drafts):
        issue = assembly.place(archive, issue, draft_id, section, position, actor=editor, at=at)
    return assembly.sign_issue(archive, issue, actor=counter.actor_as(RoleName.SECRETARY), at=at)


def publish(counter: Counter, issue: Issue, folder: Path) -> tuple[Issue, Pressed]:
    """Take the number, write the files, record; when writing fails the number is given back."""
    archive, editor = counter.archive, counter.actor_as(RoleName.EDITOR)
    printing = publishing.freeze(archive, issue, actor=editor, at=counter.now())
    try:
        pressed = press(printing, counter.resources / "layouts", folder)
    except BaseException as error:
        publishing.thaw(archive, printing.issue, actor=editor, at=counter.now(), reason=sentence_of(error))
        raise
    published = publishing.record(archive, printing.issue, pressed.data, pressed.written.sha256,
                                  pressed.written.pages or 0, actor=editor, at=counter.now())
    return published, pressed
