"""The office's routine: a draft from arrival to approval, an issue from plan to print."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bulletin.desk import assembly, looking, publishing, signing, writing
from bulletin.desk.noting import office_day
from bulletin.desk.press import Pressed, press
from bulletin.drafts import Draft
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.people import RoleName
from bulletin.text import Paragraph, Picture, Role, Text, paragraph
from bulletin.workflow import Step
from editor.command.counter import Counter
from editor.shell.words import sentence_of

LONGEST_TITLE = 120  # code points


@dataclass(frozen=True)
class Chosen:
    """What goes into one issue: pairs of draft and section, in printed order."""

    journal: Journal
    drafts: tuple[tuple[str, str], ...]


def as_it_is(text: Text) -> Text:
    """Return the text unedited."""
    return text


def with_title(text: Text) -> Text:
    """Return the text with a title: its first paragraph when that is no page long, else its first words above it."""
    if any(isinstance(block, Paragraph) and block.role is Role.TITLE and block.plain.strip() for block in text):
        return text
    said = ((at, block) for at, block in enumerate(text) if not isinstance(block, Picture) and block.plain.strip())
    at, first = next(said)
    if isinstance(first, Paragraph) and len(first.plain) <= LONGEST_TITLE:
        return (*text[:at], replace(first, role=Role.TITLE), *text[at + 1:])
    words = re.split(r"[，。；：\n\t]", first.plain.strip())[0][:30]
    return (paragraph(words, Role.TITLE), *text)


def sign_off(counter: Counter, draft: Draft, section: str, edit: Callable[[Text], Text] = as_it_is) -> Draft:
    """Take a draft from arrival to approval; `edit` is what the editor makes of its text."""
    archive, at = counter.archive, counter.now()
    editor, reviewer, secretary = (counter.actor_as(role) for role in (
        RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY))
    draft = writing.save_facts(archive, draft, replace(draft.facts, section=section), actor=editor, at=at)
    text = with_title(edit(writing.open_draft(archive, draft.id).revision.text))
    draft = writing.save_text(archive, draft, text, actor=editor, at=at, name="采编")
    for step, actor in ((Step.SUBMIT, editor), (Step.REVIEW, reviewer), (Step.APPROVE, secretary)):
        draft = signing.take_step(archive, draft, step, actor=actor, at=at)
    return draft


def assemble(counter: Counter, chosen: Chosen) -> Issue:
    """Plan an issue of today, place the drafts in order, and sign the whole."""
    archive, at, editor = counter.archive, counter.now(), counter.actor_as(RoleName.EDITOR)
    issue = assembly.plan_issue(archive, chosen.journal.id, office_day(at), actor=editor, at=at)
    for position, (draft_id, section) in enumerate(chosen.drafts):
        issue = assembly.place(archive, issue, draft_id, section, position, actor=editor, at=at)
    seen = looking.board(archive, issue.id).content
    return assembly.sign_issue(archive, issue, seen=seen, actor=counter.actor_as(RoleName.SECRETARY), at=at)


def publish(counter: Counter, issue: Issue, folder: Path) -> tuple[Issue, Pressed]:
    """Take the number, write the files, record; when that fails the number is given back and no file is left."""
    archive, editor = counter.archive, counter.actor_as(RoleName.EDITOR)
    printing = publishing.freeze(archive, issue, actor=editor, at=counter.now())
    pressed: Pressed | None = None
    try:
        pressed = press(printing, counter.resources / "layouts", folder)
        published = publishing.record(archive, printing.issue, pressed.data, pressed.written.pages or 0, actor=editor,
                                      at=counter.now(), printing=printing)
    except BaseException as error:
        # First the number, then the files: an issue that was recorded after all refuses, and keeps both.
        publishing.thaw(archive, printing.issue, actor=editor, at=counter.now(), reason=sentence_of(error))
        if pressed:
            pressed.withdraw()
        raise
    return published, pressed
