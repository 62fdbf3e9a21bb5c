"""All the characters a printed page shows outside its items, part by part, as they follow from what is printed."""

import re
from collections.abc import Mapping

from bulletin.layout.characters import clean, one_line, significant
from bulletin.layout.head import chinese_date
from bulletin.layout.imprint import Rows, distribution_rows
from bulletin.layout.page import PrintedIssue
from bulletin.layout.record import Record, item_text, record_of
from bulletin.layout.styles import LOST_PICTURE

ITEM = "信息"
LOST = "图片"
OTHER = "其他"
CONTENTS_HEAD = "本期要目"
_CLASSIFICATIONS = ("绝密", "机密", "秘密")
_LABELLED = re.compile("(?:呈|报|送|主送)[^，。；]{0,4}[：:]")

# Which part of the page a paragraph outside the items belongs to, by its style.
PART_OF = {
    "Marking": "报头",
    "Masthead": "报头",
    "NumberLine": "期号",
    "PublisherLine": "编印单位和日期",
    "IssueAddressee": "呈报对象",
    "Correction": "更正",
    "ContentsHead": "要目",
    "Contents": "要目",
    "EditorsNote": "编者按",
    "SectionHead": "栏目",
    "Imprint": "版记",
    LOST_PICTURE: LOST,
}

Printed = tuple[tuple[str, str], ...]


def issue_parts(issue: PrintedIssue) -> Printed:
    """Return part and characters (no white space) of everything printed in an issue, in printed order."""
    made = [
        ("报头", "".join(marking_lines(issue)) + issue.masthead),
        ("期号", issue.number_line),
        ("编印单位和日期", issue.publisher + chinese_date(issue.date)),
        ("呈报对象", "".join(addressee_lines(issue.addressee))),
        ("更正", "".join(correction_lines(issue.correction))),
        ("要目", _contents(issue)),
        ("编者按", "".join(note_lines(issue.editors_note))),
    ]
    section = ""
    for item in issue.items:
        made += [("栏目", heading(item.section))] if item.section and item.section != section else []
        section = item.section
        made.append((ITEM, item_text(item)))
    return whole(*made, ("版记", _imprint(distribution_rows(issue.distribution, issue.responsible))))


def official_parts(organ: str, number: str, text: str, rows: Rows) -> Printed:
    """Return the same of an official document; `text` is what stands from its title to its date."""
    return whole(("报头", organ), ("期号", number), (ITEM, text), ("版记", _imprint(rows)))


def whole(*parts: tuple[str, str]) -> Printed:
    """Return the parts without white space, those that are empty left out; items always stay."""
    cleaned = ((name, significant(text)) for name, text in parts)
    return tuple((name, text) for name, text in cleaned if text or name == ITEM)


def by_part(printed: Printed) -> Mapping[str, str]:
    """Return the characters of each part but the items, those of the same part joined in order."""
    joined: dict[str, str] = {}
    for name, text in printed:
        if name != ITEM:
            joined[name] = joined.get(name, "") + text
    return joined


def record_of_printed(printed: Printed, pictures: int | None = None, pitch: int | None = None) -> Record:
    """Return the record of what is printed; where a picture's line stands among the text does not count."""
    texts = [text for name, text in printed if name == ITEM]
    everything = "".join(text for name, text in printed if name != LOST)
    return record_of(texts, everything, by_part(printed), pictures, pitch)


def heading(section: str) -> str:
    """Return the heading of a section as printed."""
    return f"【{section}】"


def note_lines(note: str) -> tuple[str, ...]:
    """Return the label of an editor's note (empty where the note brings its own) and its lines; nothing for no note."""
    lines = [line.strip() for line in clean(note).split("\n") if line.strip()]
    if not lines:
        return ()
    return ("" if lines[0].startswith(("编者按", "按语", "按：")) else "编者按：", *lines)


def marking_lines(issue: PrintedIssue) -> tuple[str, ...]:
    """Return the lines above the masthead: classification with, behind a tab, the number of the copy; urgency.

    Copies are numbered only where the issue is classified: 内部资料 has no 份号.
    """
    number = one_line(issue.copy_number)
    first = f"{issue.marking}\t{number}" if number and is_classified(issue.marking) else issue.marking
    return tuple(line for line in (first, issue.urgency) if line)


def is_classified(marking: str) -> bool:
    """Tell whether a marking is a classification (密级), such as 机密★1年."""
    return significant(marking).startswith(_CLASSIFICATIONS)


def addressee_lines(addressee: str) -> tuple[str, ...]:
    """Return the lines that say for whom a special report is, the first behind 呈报： where it brings no label."""
    lines = [line.strip() for line in clean(addressee).split("\n") if line.strip()]
    if not lines:
        return ()
    return ("" if _LABELLED.match(lines[0]) else "呈报：") + lines[0], *lines[1:]


def correction_lines(correction: str) -> tuple[str, ...]:
    """Return the lines of a correction, the first beginning with 更正; nothing for no correction."""
    lines = [line.strip() for line in clean(correction).split("\n") if line.strip()]
    if not lines:
        return ()
    return ("" if lines[0].startswith(("更正", "勘误")) else "更正：") + lines[0], *lines[1:]


def _contents(issue: PrintedIssue) -> str:
    if len(issue.items) < 2:
        return ""
    return CONTENTS_HEAD + "".join(f"{number}.{item.title}" for number, item in enumerate(issue.items, start=1))


def _imprint(rows: Rows) -> str:
    return "".join(line for row in rows for line in row)
