"""`circular`: the credit of a period as an official document and a workbook."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from bulletin.credit.circular import Circular, circular_json
from bulletin.credit.circular_document import official_circular
from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.credit.reading import load_scheme
from bulletin.credit.words import GROUP, rank_words
from bulletin.desk.credit import draw_up_circular, drawn_up
from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.desk.layouts import layout_of
from bulletin.desk.noting import office_day
from bulletin.desk.office import office
from bulletin.layout.dense_tables import with_dense_tables
from bulletin.layout.official.writer import write_official
from bulletin.units import Group
from editor.command.counter import WRONG_USE, Answer, Counter
from editor.command.words import tr


@dataclass(frozen=True)
class Wanted:
    """What was asked for: the first day and the last, or the kind of period the first lies in; the files to write.

    `scheme` is a file whose scheme is counted by in place of the office's own.
    """

    since: date
    until: date | None
    docx: Path
    xlsx: Path
    basis: Basis = Basis.ISSUED
    kind: PeriodKind | None = None
    scheme: Path | None = None

    def period(self) -> Period | None:
        """Return the period; None where it ends before it begins, has no end, or is not of the kind."""
        whole = period_of(self.kind, self.since) if self.kind else None
        if self.until is None:
            return whole
        if self.until < self.since:
            return None
        asked = Period(self.since, self.until)
        return asked if whole in (None, asked) else None


def wanted_of(asked: Namespace) -> Wanted:
    """Return what was asked for on the command line."""
    return Wanted(asked.since, asked.until, asked.docx, asked.xlsx, Basis(asked.basis),
                  PeriodKind(asked.kind) if asked.kind else None, asked.scheme)


def circular(counter: Counter, wanted: Wanted) -> Answer:
    """Write the circular of a period, both days included, and return its figures."""
    period = wanted.period()
    if period is None:
        words = tr("开始日期在结束日期之后，请核对 --from 和 --to。")
        if wanted.until is None:
            words = tr("请用 --to 给出结束日期，或用 --kind 给出时段。")
        elif wanted.until >= wanted.since:
            words = tr("--from 和 --to 与 --kind 不是同一个时段，请核对。")
        return Answer({"error": {"reason": "wrong_usage"}}, (words,), WRONG_USE)
    drawn = write_circular(counter, period, wanted)
    document: dict[str, Any] = circular_json(drawn) | {"docx": str(wanted.docx), "xlsx": str(wanted.xlsx)}
    lines = tuple(tr("{group}  第{rank}名  {unit}  报送{submitted}篇  {points}分",
                     **line | {"group": GROUP[Group(line["group"])], "rank": rank_words(line["rank"])})
                  for line in document["units"] if line["submitted"] and line["group"])
    files = tuple(tr("已写出：{file}", file=file) for file in (wanted.docx, wanted.xlsx))
    return Answer(document, (*lines, *files))


def write_circular(counter: Counter, period: Period, wanted: Wanted) -> Circular:
    """Draw up the circular and write both files. Refused and Trouble as drawing and writing say."""
    now = counter.now().astimezone()
    drawn = _drawn(counter, period, wanted)
    organ = office(counter.archive).name
    layout = layout_of(counter.archive, "gongwen", counter.resources / "layouts")
    write_official(official_circular(drawn, organ, now.date()), with_dense_tables(layout), wanted.docx)
    write_circular_sheet(drawn, wanted.xlsx)
    for file in (wanted.docx, wanted.xlsx):
        note_export(counter.archive, Export.CIRCULAR, file.name, file_digest(file), actor=counter.actor,
                    at=counter.now())
    return drawn


def _drawn(counter: Counter, period: Period, wanted: Wanted) -> Circular:
    zone, today = counter.now().astimezone().tzinfo or UTC, office_day(counter.now())
    if wanted.scheme is None:
        bundled = load_scheme(counter.resources / "schemes" / "default.toml")
        return draw_up_circular(counter.archive, period, (bundled,), zone, wanted.basis, today=today)
    with counter.archive.reading() as work:
        return drawn_up(work, period, (load_scheme(wanted.scheme),), zone, wanted.basis, compared=True, today=today)
