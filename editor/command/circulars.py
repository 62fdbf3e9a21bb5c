"""`circular`: the credit of a period as an official document and a workbook."""

from datetime import UTC, date
from pathlib import Path
from typing import Any

from bulletin.credit.circular import Circular, circular_json
from bulletin.credit.circular_document import official_circular
from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.scheme import load_scheme
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.desk.layouts import layout_of
from bulletin.desk.office import office
from bulletin.layout.official.writer import write_official
from editor.command.counter import WRONG_USE, Answer, Counter
from editor.command.words import tr


def circular(counter: Counter, since: date, until: date, docx: Path, xlsx: Path) -> Answer:
    """Write the circular of a period, both days included, and return its figures."""
    if until < since:
        words = tr("开始日期在结束日期之后，请核对 --from 和 --to。")
        return Answer({"error": {"reason": "wrong_usage"}}, (words,), WRONG_USE)
    drawn = write_circular(counter, since, until, docx, xlsx)
    document: dict[str, Any] = circular_json(drawn) | {"docx": str(docx), "xlsx": str(xlsx)}
    lines = tuple(tr("{group}  第{rank}名  {unit}  报送{submitted}篇  {points}分", **line)
                  for line in document["units"] if line["submitted"])
    return Answer(document, (*lines, tr("已写出：{file}", file=docx), tr("已写出：{file}", file=xlsx)))


def write_circular(counter: Counter, since: date, until: date, docx: Path, xlsx: Path) -> Circular:
    """Draw up the circular and write both files. Refused and Trouble as drawing and writing say."""
    now = counter.now().astimezone()
    scheme = load_scheme(counter.resources / "schemes" / "default.toml")
    drawn = draw_up_circular(counter.archive, since, until, scheme, now.tzinfo or UTC)
    organ = office(counter.archive).name
    layout = layout_of(counter.archive, "gongwen", counter.resources / "layouts")
    write_official(official_circular(drawn, organ, now.date()), layout, docx)
    write_circular_sheet(drawn, xlsx)
    for file in (docx, xlsx):
        note_export(counter.archive, Export.CIRCULAR, file.name, file_digest(file), actor=counter.actor,
                    at=counter.now())
    return drawn
