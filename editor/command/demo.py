"""`demo`: the main job without a screen, on the bundled samples or on drafts given, as they are.

Take in, edit, submit, review, sign, assemble, publish, circular: the same deeds the window does, in a fresh archive.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from bulletin.archive import Archive
from bulletin.batches import Arrival, Result
from bulletin.credit.periods import Period
from bulletin.desk import looking
from bulletin.desk.press import Pressed
from bulletin.issues import Issue
from bulletin.journals import Journal, JournalKind
from bulletin.numbers import number_line
from bulletin.text import Text
from editor.command.circulars import Wanted, write_circular
from editor.command.counter import DONE, FOUND, Answer, Counter, with_keys
from editor.command.keeping import stamp
from editor.command.routine import Chosen, as_it_is, assemble, publish, sign_off
from editor.command.sample_office import chosen_samples, found, without_covering_words
from editor.command.taking_in import arrival_json, outermost, take_in_all
from editor.command.words import tr
from editor.pieces.file_names import displayable, files_in


@dataclass(frozen=True)
class Shown:
    """A published issue of the demo and its files."""

    issue: Issue
    journal: Journal
    pressed: Pressed
    titles: dict[str, str]


def demo(
    open_archive: Callable[[Path, bool], Archive], resources: Path, out: Path, drafts: Iterable[Path],
    counter_of: Callable[[Archive], Counter],
) -> Answer:
    """Do the whole job in the folder `out`; an archive that is there already is put aside, not overwritten.

    Trouble: BUSY when that one is in use, and whatever else keeps it from being opened.
    """
    path = out / "archive.db"
    aside = _put_aside(path, open_archive)
    archive = open_archive(path, True)
    try:
        found(archive, resources, datetime.now(UTC))
        counter = counter_of(archive)
        counter = replace(counter, people=with_keys(archive, counter.people, counter.now()))
        if aside:
            counter.tell(tr("原有的档案没有动，改名为 {name}", name=aside.name))
        return _whole_job(counter, path, tuple(drafts))
    finally:
        archive.close()


def _put_aside(path: Path, open_archive: Callable[[Path, bool], Archive]) -> Path | None:
    """Rename an archive that is at `path` already with the time of its last change; return its new name.

    It is opened and closed as an archive first: so nobody else has it open, and all that was written is in the one
    file that is renamed, not in what a crash left beside it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        return None
    open_archive(path, False).close()
    changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return path.rename(_unused(path.with_name(f"{path.stem}-{stamp(changed)}.db")))


def _unused(path: Path) -> Path:
    """Return `path`, or with a number after its name the first that is free."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not path.exists() else next(each for each in numbered if not each.exists())


def _whole_job(counter: Counter, path: Path, given: tuple[Path, ...]) -> Answer:
    with counter.archive.reading() as work:
        name, units = work.people.office().name, len(work.units.all())
    counter.tell(tr("立档：{name}，报送单位 {units} 个", name=name, units=units))
    paths = tuple(files_in(given or (counter.resources / "samples" / "drafts",)))
    batch = take_in_all(counter, paths)
    refused = sum(each.result is Result.REFUSED for each in batch.arrivals)
    counter.tell(tr("收稿：{count} 份，未能收稿 {refused} 份", count=len(batch.arrivals), refused=refused))
    chosen = _all_of_them(counter, batch.arrivals) if given else chosen_samples(counter, batch.arrivals)
    edit = as_it_is if given else without_covering_words
    shown = tuple(_one_issue(counter, each, path.parent, edit) for each in chosen if each.drafts)
    circular = _circular(counter, path.parent)
    names = {displayable(str(path)) for path in paths}
    files = [arrival_json(each, outermost(each.path, names)) for each in batch.arrivals]
    document = {"archive": path.name, "files": files,
                "issues": [_shown_json(each) for each in shown], "circular": circular}
    return Answer(document, (tr("全部写入：{folder}", folder=path.parent),), FOUND if refused else DONE)


def _all_of_them(counter: Counter, arrivals: Iterable[Arrival]) -> tuple[Chosen, ...]:
    """Put every draft that came in into one issue of the daily journal, in the order given."""
    journal = next(each for each in looking.journals(counter.archive) if each.kind is JournalKind.DAILY)
    section = next((each.name for each in journal.sections if each.name == "工作动态"), journal.sections[0].name)
    ids = dict.fromkeys(each.draft_id for each in arrivals if each.result in (
        Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED))
    return (Chosen(journal, tuple((draft_id, section) for draft_id in ids)),)


def _one_issue(counter: Counter, chosen: Chosen, folder: Path, edit: Callable[[Text], Text]) -> Shown:
    ids = tuple(draft_id for draft_id, _ in chosen.drafts)
    by_id = {draft.id: draft for draft in looking.some_drafts(counter.archive, ids)}
    titles = {draft_id: sign_off(counter, by_id[draft_id], section, edit).title for draft_id, section in chosen.drafts}
    counter.tell(tr("采编、送审、审核、签发：{count} 篇", count=len(ids)))
    issue = assemble(counter, chosen)
    journal, day = chosen.journal.name, issue.day
    counter.tell(tr("组版：《{journal}》{month}月{day}日，{count} 篇，已签发", journal=journal, month=day.month,
                    day=day.day, count=len(issue.items)))
    published, pressed = publish(counter, issue, folder)
    counter.tell(tr("成刊：《{journal}》{number} → {issue}、{sheet}", journal=journal,
                    number=number_line(chosen.journal, published.number), issue=pressed.issue_path.name,
                    sheet=pressed.sheet_path.name))
    return Shown(published, chosen.journal, pressed, titles)


def _circular(counter: Counter, folder: Path) -> dict[str, str]:
    today = counter.now().astimezone().date()
    docx, xlsx = folder / f"信息工作通报{today:%Y%m}.docx", folder / f"信息工作通报{today:%Y%m}.xlsx"
    since = today.replace(day=1)
    drawn = write_circular(counter, Period(since, today), Wanted(since, today, docx, xlsx))
    counter.tell(tr("通报：报送 {sent} 篇，采用 {adopted} 篇 → {docx}、{xlsx}", sent=drawn.totals.submitted,
                    adopted=drawn.totals.adopted(), docx=docx.name, xlsx=xlsx.name))
    return {"docx": docx.name, "xlsx": xlsx.name}


def _shown_json(shown: Shown) -> dict[str, Any]:
    number = shown.issue.number
    return {
        "journal": shown.journal.name, "year": number and number.year, "number": number and number.number,
        "docx": shown.pressed.issue_path.name, "signoff_sheet": shown.pressed.sheet_path.name,
        "items": [{"draft": item.draft_id, "title": shown.titles[item.draft_id]} for item in shown.issue.items]}
