"""`demo`: the main job without a screen, on the bundled samples or on drafts given, as they are.

Take in, edit, submit, review, sign, assemble, publish, circular: the same deeds the window does, in a fresh archive.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bulletin.archive import Archive
from bulletin.batches import Arrival, Result
from bulletin.desk import looking, publishing
from bulletin.desk.office import found_office
from bulletin.desk.press import Pressed
from bulletin.issues import Issue
from bulletin.journals import Journal, JournalKind
from bulletin.people import RoleName
from bulletin.text import Text
from editor.command.circulars import write_circular
from editor.command.counter import DONE, FOUND, Answer, Counter, actors_of
from editor.command.keeping import stamp
from editor.command.office_file import read_office
from editor.command.routine import Chosen, as_it_is, assemble, publish, sign_off
from editor.command.sample_office import chosen_samples, without_covering_words
from editor.command.taking_in import arrival_json, files_of, take_in_all


@dataclass(frozen=True)
class Shown:
    """A published issue of the demo and its files."""

    issue: Issue
    journal: Journal
    pressed: Pressed
    titles: dict[str, str]


def demo(
    open_archive: Callable[[Path], Archive], out: Path, drafts: Iterable[Path],
    counter_of: Callable[[Archive], Counter],
) -> Answer:
    """Do the whole job in the folder `out`; an archive that is there already is put aside, not overwritten."""
    path = out / "archive.db"
    archive = open_archive(_fresh(path))
    try:
        return _whole_job(counter_of(archive), path, tuple(drafts))
    finally:
        archive.close()


def _fresh(path: Path) -> Path:
    """Return `path`, free: an earlier archive there is renamed with the time of its last change."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        path.rename(path.with_name(f"{path.stem}-{stamp(changed)}.db"))
    return path


def _whole_job(bare: Counter, path: Path, given: tuple[Path, ...]) -> Answer:
    office = read_office(bare.resources / "samples" / "office.toml")
    found_office(bare.archive, office.office, office.people, office.units, office.journals)
    people = actors_of(bare.archive)
    counter = replace(bare, actor=people[RoleName.EDITOR], people=people)
    counter.tell(f"立档：{office.office.name}，报送单位 {len(office.units)} 个")
    batch = take_in_all(counter, files_of(given or (counter.resources / "samples" / "drafts",)))
    refused = sum(each.result is Result.REFUSED for each in batch.arrivals)
    counter.tell(f"收稿：{len(batch.arrivals)} 份，未能收稿 {refused} 份")
    chosen = _all_of_them(counter, batch.arrivals) if given else chosen_samples(counter, batch.arrivals)
    edit = as_it_is if given else without_covering_words
    shown = tuple(_one_issue(counter, each, path.parent, edit) for each in chosen if each.drafts)
    circular = _circular(counter, path.parent)
    document = {"archive": path.name, "files": [arrival_json(each) for each in batch.arrivals],
                "issues": [_shown_json(each) for each in shown], "circular": circular}
    return Answer(document, (f"全部写入：{path.parent}",), FOUND if refused else DONE)


def _all_of_them(counter: Counter, arrivals: Iterable[Arrival]) -> tuple[Chosen, ...]:
    """Put every draft that came in into one issue of the daily journal, in the order given."""
    journal = next(each for each in looking.journals(counter.archive) if each.kind is JournalKind.DAILY)
    section = next((each.name for each in journal.sections if each.name == "工作动态"), journal.sections[0].name)
    ids = dict.fromkeys(each.draft_id for each in arrivals if each.result in (
        Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS))
    return (Chosen(journal, tuple((draft_id, section) for draft_id in ids)),)


def _one_issue(counter: Counter, chosen: Chosen, folder: Path, edit: Callable[[Text], Text]) -> Shown:
    ids = tuple(draft_id for draft_id, _ in chosen.drafts)
    by_id = {draft.id: draft for draft in looking.some_drafts(counter.archive, ids)}
    for draft_id, section in chosen.drafts:
        sign_off(counter, by_id[draft_id], section, edit)
    counter.tell(f"采编、送审、审核、签发：{len(ids)} 篇")
    issue = assemble(counter, chosen)
    counter.tell(f"组版：《{chosen.journal.name}》{issue.day.month}月{issue.day.day}日，{len(issue.items)} 篇，已签发")
    published, pressed = publish(counter, issue, folder)
    number = publishing.number_line(published)
    counter.tell(f"成刊：《{chosen.journal.name}》{number} → {pressed.issue_path.name}、{pressed.sheet_path.name}")
    return Shown(published, chosen.journal, pressed, {draft_id: by_id[draft_id].title for draft_id in ids})


def _circular(counter: Counter, folder: Path) -> dict[str, str]:
    today = counter.now().astimezone().date()
    docx, xlsx = folder / f"信息工作通报{today:%Y%m}.docx", folder / f"信息工作通报{today:%Y%m}.xlsx"
    drawn = write_circular(counter, today.replace(day=1), today, docx, xlsx)
    counter.tell(f"通报：报送 {drawn.totals.submitted} 篇，采用 {len(drawn.adopted)} 篇 → {docx.name}、{xlsx.name}")
    return {"docx": docx.name, "xlsx": xlsx.name}


def _shown_json(shown: Shown) -> dict[str, Any]:
    number = shown.issue.number
    return {
        "journal": shown.journal.name, "year": number and number.year, "number": number and number.number,
        "docx": shown.pressed.issue_path.name, "signoff_sheet": shown.pressed.sheet_path.name,
        "items": [{"draft": item.draft_id, "title": shown.titles[item.draft_id]} for item in shown.issue.items]}
