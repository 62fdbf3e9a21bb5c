"""`check`, `verify` and `backup`: whether the archive is sound, what it keeps untouched, a copy that can be trusted."""

from datetime import datetime
from pathlib import Path

from bulletin.desk import verifying
from bulletin.desk.account import names_in
from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.errors import Trouble
from bulletin.keeping.generations import FOLDER, file_name
from editor.command.counter import DONE, FOUND, Answer, Counter
from editor.command.words import tr
from editor.pieces.flaws import flaw_words
from editor.shell.words import sentence_of

_KINDS = {"file": "文件", "foreign key": "引用", "search": "检索"}
_SEARCH = {
    "drafts not indexed": "{count} 篇稿件检索不到",
    "texts missing from the index": "{count} 篇稿件的文字不在检索目录里",
    "texts in the index that are gone": "检索目录里有 {count} 篇多余的文字",
    "drafts indexed otherwise": "{count} 篇稿件在检索目录里的单位、日期等与档案不符",
    "instructions and notes indexed otherwise": "{count} 条批示或批注在检索目录里与档案不符",
    "triggers missing": "检索目录缺 {count} 个自动更新的机关，重新打开档案时会补上",
}
_CUT_OTHERWISE = "检索目录按旧规则编成，重新打开档案时会重编"


def check(counter: Counter, path: Path) -> Answer:
    """What is wrong with the archive's file, its references and its search index."""
    problems = [{"kind": kind, "where": str(path), "text": text}
                for kind, _, text in (_parted(each) for each in counter.archive.problems())]
    lines = tuple(f"{_KINDS[each['kind']]}：{each['text']}" for each in problems) or (tr("档案完好。"),)
    return Answer({"ok": not problems, "problems": problems}, lines, FOUND if problems else DONE)


def verify(counter: Counter) -> Answer:
    """What is no longer as it was: originals, signatures, the log, any row; and how the log ends now."""
    flaws = verifying.verify(counter.archive)
    names = names_in(counter.archive, flaws)
    problems = [{"kind": each.kind, "where": each.where, "text": flaw_words(each, names)}
                for each in flaws]
    lines = tuple(each["text"] for each in problems) or (
        tr("原件、图片、签名、台账和档案各行逐一核对，全部未动。"),)
    with counter.archive.reading() as work:
        head = work.log.head()
    lines += (tr("台账共 {count} 行，末条校验码 {code}", count=head.seq, code=head.code),)
    return Answer({"ok": not problems, "problems": problems, "log": {"lines": head.seq, "head": head.code}}, lines,
                  FOUND if problems else DONE)


def backup(counter: Counter, path: Path, to: Path | None) -> Answer:
    """Copy the archive to `to`, or to a dated file in 备份 beside it, which is thinned then as the window does.

    The copy is checked before it gets its name.

    An archive that cannot be written any more is backed up nevertheless: that the log knows nothing of it is told.
    """
    backups = counter.archive.backups()
    if to is not None or backups is None:
        target, kept = to or path.parent / FOLDER / file_name(path.stem, counter.now()), None
        target.parent.mkdir(parents=True, exist_ok=True)
        counter.archive.backup(str(target))
    else:
        made = backups.make(counter.now())
        target, kept = backups.folder / (made.name if made else ""), len(backups.listed())
    digest = file_digest(target)
    try:
        note_export(counter.archive, Export.BACKUP, target.name, digest, actor=counter.actor, at=counter.now())
    except Trouble as error:
        counter.tell(tr("备份已写好，但没有记入台账：{why}", why=sentence_of(error)))
    document: dict[str, object] = {"file": str(target), "bytes": target.stat().st_size}
    lines = [tr("已备份：{file}", file=target)]
    if kept is not None:
        document["kept"] = kept
        lines.append(tr("现有备份 {count} 份。", count=kept))
    return Answer(document, tuple(lines))


def stamp(at: datetime) -> str:
    """Return a local time as it goes into file names, to the second."""
    return at.astimezone().strftime("%Y%m%d-%H%M%S")


def _parted(problem: str) -> tuple[str, str, str]:
    """Part `kind: text`; what SQLite says of the file itself has no kind of its own."""
    kind, colon, text = problem.partition(": ")
    if kind == "search":
        count, _, what = text.partition(" ")
        return kind, colon, _SEARCH[what].format(count=count) if what in _SEARCH else _CUT_OTHERWISE
    return (kind, colon, text) if kind in _KINDS else ("file", "", problem)
