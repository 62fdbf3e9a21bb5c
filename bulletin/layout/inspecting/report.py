"""The measured report of an exported file: what its page really is, and whether everything is in it."""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lxml import etree

from bulletin.errors import Reason, Unreadable
from bulletin.layout.inspecting.checks import Verdict, Wanted, Why
from bulletin.layout.inspecting.line_measure import Line, default_style, measured_line
from bulletin.layout.inspecting.rendering import PATIENCE, NotRendered, Rendered, measure, pdf_of, rendered_json
from bulletin.layout.page import PrintedIssue
from bulletin.layout.printed import LOST, Printed, issue_parts, record_of_printed
from bulletin.layout.reading import Opened, items_in, open_docx, printed_in, read_docx, style_of, tag
from bulletin.layout.record import Record, from_properties
from bulletin.layout.styles import PAGE_NUMBER

_MM_PER_TWIP = 25.4 / 1440
_SECONDS = 10.0
_SPECIMENS = 40  # characters named, where some are missing
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"


class Finding(StrEnum):
    """What a report may find. The values are the codes of the command line."""

    FONT_MISSING = "font_missing"
    FONTS_NOT_CHECKED = "fonts_not_checked"
    PAGES_NOT_RENDERED = "pages_not_rendered"
    MEASURE_DIFFERS = "measure_differs"
    MEASURE_NOT_CHECKED = "measure_not_checked"
    CHARACTERS_LOST = "characters_lost"
    CHARACTERS_ADDED = "characters_added"
    CHARACTERS_UNPRINTABLE = "characters_unprintable"
    PAGES_OUT_OF_ORDER = "pages_out_of_order"
    NO_RECORD = "no_record"
    CHARACTERS_DIFFER = "characters_differ"
    ITEMS_DIFFER = "items_differ"
    NO_ITEMS = "no_items"
    PART_DIFFERS = "part_differs"
    ORDER_DIFFERS = "order_differs"
    PICTURE_NOT_PRINTED = "picture_not_printed"
    PICTURES_DIFFER = "pictures_differ"
    PITCH_DIFFERS = "pitch_differs"
    PITCHES_MIXED = "pitches_mixed"


@dataclass(frozen=True)
class Problem:
    """A finding and what it concerns: a font's name, an item's number, a part such as 版记, numbers found/wanted."""

    kind: Finding
    detail: str = ""


@dataclass(frozen=True)
class PageBlock:
    """Paper and text block in mm: width and height of the paper, edges of the block from its left and top edge."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True)
class Font:
    """A font the file names, and the one this machine has for it (None where it cannot be asked)."""

    wanted: str
    found: str | None


@dataclass(frozen=True)
class Report:
    """What was measured in a file; `line_pitch` in points.

    `complete` is about its characters and pictures. `problems` are faults of the file; `notes` say what was not looked
    at and which fonts this machine lacks. `rendered` is what its pages measure as LibreOffice sets them, or why nobody
    looked.
    """

    page: PageBlock
    lines_per_page: int
    characters_per_line: int
    line_pitch: float
    fonts: tuple[Font, ...]
    items: tuple[str, ...]
    complete: bool
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    rendered: Rendered | NotRendered = NotRendered.NOT_ASKED


def inspect_docx(
    path: Path, issue: PrintedIssue | None = None, rendered: bool | bytes = False, *, wanted: Wanted | None = None,
    timeout: float = PATIENCE,
) -> Report:
    """Return the report of the DOCX at `path`.

    With `issue` every character on its pages is compared with the file's; without it the file is compared with the note
    of its contents that was put into it when it was written. Hidden text does not count. Numbers are computed from the
    file's own settings. With `rendered` LibreOffice lays the pages out too, for at most `timeout` seconds (or they are
    taken from the PDF given), and they are measured against `wanted`, or GB/T 9704—2012; what could not be looked at is
    in the notes. Unreadable for a file that is damaged, encrypted or no DOCX; Trouble (FILE_MISSING, NO_PERMISSION,
    INPUT_OUTPUT) when it cannot be read.
    """
    data = read_docx(path)
    opened = open_docx(data, path.name)
    line = measured_line(opened)
    page = _page(opened, path.name)
    fonts = tuple(found_fonts(_wanted(opened)))
    items = items_in(opened)
    noted = from_properties(_properties(opened.custom))
    source = record_of_printed(issue_parts(issue)) if issue is not None else noted
    wrong = _compare(printed_in(opened), source) + _pictures(opened, noted)
    pages = _laid_out(data, opened, rendered, wanted or Wanted(foot=page.bottom), timeout)
    seen = _problems_seen(pages, ours=noted is not None)
    return Report(
        page=page,
        lines_per_page=int((page.bottom - page.top) / _MM_PER_TWIP / line.pitch + 0.01),
        characters_per_line=int((page.right - page.left) / _MM_PER_TWIP / (line.size * 20 + line.spacing) + 0.01),
        line_pitch=line.pitch / 20,
        fonts=fonts,
        items=tuple(item.title for item in items),
        complete=not wrong,
        problems=(*wrong, *_unprinted(printed_in(opened)), *_pitches(line, noted), *seen),
        notes=(*_font_notes(fonts), *_unseen(pages)),
        rendered=pages,
    )


def report_json(report: Report) -> dict[str, object]:
    """Return the report under the keys of the command line's `inspect`; lengths in mm, the line pitch in points."""
    page = report.page
    names = ("width", "height", "top", "bottom", "left", "right")
    return {
        "page": {name: round(getattr(page, name), 1) for name in names},
        "lines_per_page": report.lines_per_page,
        "characters_per_line": report.characters_per_line,
        "line_pitch_pt": round(report.line_pitch, 2),
        "fonts": [{"wanted": font.wanted, "found": font.found} for font in report.fonts],
        "items": list(report.items),
        "complete": report.complete,
        "problems": [{"kind": each.kind.value, "detail": each.detail} for each in report.problems],
        "notes": [{"kind": each.kind.value, "detail": each.detail} for each in report.notes],
        "rendered": _rendered_json(report.rendered),
    }


def _rendered_json(rendered: Rendered | NotRendered) -> dict[str, object]:
    if isinstance(rendered, NotRendered):
        return {"measured": False, "why": rendered.value or "not_asked"}
    return {"measured": True, "why": "", **rendered_json(rendered)}


def _laid_out(
    data: bytes, opened: Opened, rendered: bool | bytes, wanted: Wanted, timeout: float
) -> Rendered | NotRendered:
    if rendered is False:
        return NotRendered.NOT_ASKED
    pdf = pdf_of(data, timeout) if rendered is True else rendered
    return pdf if isinstance(pdf, NotRendered) else measure(opened, pdf, wanted)


def _problems_seen(rendered: Rendered | NotRendered, *, ours: bool) -> Iterable[Problem]:
    """Yield what is wrong with the pages. A file of another hand may print numbers and headers of its own."""
    if isinstance(rendered, NotRendered):
        return
    for each in rendered.wrong:
        yield Problem(Finding.MEASURE_DIFFERS, f"{each.measure.value}: {each.found:g}/{each.wanted:g}")
    if rendered.characters.lost:
        yield Problem(Finding.CHARACTERS_LOST, rendered.characters.lost[:_SPECIMENS])
    if ours and rendered.surplus:
        yield Problem(Finding.CHARACTERS_ADDED, rendered.surplus[:_SPECIMENS])
    if ours and rendered.misplaced:
        yield Problem(Finding.PAGES_OUT_OF_ORDER)


def _unseen(rendered: Rendered | NotRendered) -> Iterable[Problem]:
    """Yield what nobody could look at on the pages, and the characters no font of this machine has."""
    if isinstance(rendered, NotRendered):
        yield Problem(Finding.PAGES_NOT_RENDERED, rendered.value)
        return
    for each in rendered.checks:
        if each.verdict is Verdict.NOT_CHECKED and each.why is not Why.NO_RULE:
            yield Problem(Finding.MEASURE_NOT_CHECKED, f"{each.measure.value}: {each.why}")
    if rendered.unprintable:
        yield Problem(Finding.CHARACTERS_UNPRINTABLE, rendered.unprintable)


def _page(opened: Opened, name: str) -> PageBlock:
    sections = opened.document.findall(f"{tag('body')}/{tag('sectPr')}")
    paper = sections[-1].find(tag("pgSz")) if sections else None
    margins = sections[-1].find(tag("pgMar")) if sections else None
    if paper is None or margins is None:
        raise Unreadable(Reason.DAMAGED, name=name, part="sectPr")
    width, height = _mm(paper, "w", name), _mm(paper, "h", name)
    top, bottom = abs(_mm(margins, "top", name)), abs(_mm(margins, "bottom", name))
    left = _mm(margins, "left", name) + _mm(margins, "gutter", name)
    return PageBlock(width, height, top, height - bottom, left, width - _mm(margins, "right", name))


def _mm(element: etree._Element, attribute: str, name: str) -> float:
    return _number(element.get(tag(attribute), "0"), name) * _MM_PER_TWIP


def _number(text: str, name: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise Unreadable(Reason.DAMAGED, name=name, detail=text[:40]) from None


def _wanted(opened: Opened) -> tuple[str, ...]:
    """Return the fonts named by the styles that are in use and by the document itself, in order of first mention."""
    used = {style_of(block) for block in opened.document.iter(tag("p"))} | {PAGE_NUMBER}
    names: dict[str, None] = {}
    styles = opened.styles.findall(tag("style")) if opened.styles is not None else []
    normal = default_style(opened)
    mentioned = [style for style in styles if style is normal or style.get(tag("styleId")) in used]
    for root in (*mentioned, opened.document):
        for fonts in root.iter(tag("rFonts")):
            for script in ("eastAsia", "ascii"):
                if name := fonts.get(tag(script)):
                    names[name] = None
    return tuple(names)


def found_fonts(wanted: Iterable[str]) -> Iterable[Font]:
    """Yield for each wanted name the font this machine would take, asked of fontconfig where it is installed."""
    ask = shutil.which("fc-match")
    for name in wanted:
        yield Font(name, _match(ask, name) if ask else None)


def _match(ask: str, name: str) -> str | None:
    pattern = "".join("\\" + character if character in "-:,\\=" else character for character in name)
    try:
        answer = subprocess.run(
            [ask, "-f", "%{family}", pattern + ":lang=zh-cn"], capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return None
    families = [each for each in answer.stdout.decode("utf-8", "replace").split(",") if each]
    return name if name in families else (families[0] if families else None)


def _font_notes(fonts: Iterable[Font]) -> Iterable[Problem]:
    for font in fonts:
        if font.found is None:
            yield Problem(Finding.FONTS_NOT_CHECKED, font.wanted)
        elif font.found != font.wanted:
            yield Problem(Finding.FONT_MISSING, font.wanted)


def _properties(custom: etree._Element | None) -> dict[str, str]:
    if custom is None:
        return {}
    return {each.get("name", ""): "".join(map(str, each.itertext())) for each in custom}


def _compare(printed: Printed, wanted: Record | None) -> tuple[Problem, ...]:
    """Return what differs on the pages: items, then the other parts, then the order of the whole; else nothing."""
    if wanted is None:
        return (Problem(Finding.NO_RECORD),)
    found = record_of_printed(printed)
    differing = (*_items_differ(found, wanted), *_parts_differ(found, wanted))
    if not differing and found.whole != wanted.whole:
        return (Problem(Finding.ORDER_DIFFERS),)
    return differing


def _items_differ(found: Record, wanted: Record) -> Iterable[Problem]:
    if len(found.items) != len(wanted.items):
        counts = f"{len(found.items)}/{len(wanted.items)}"
        yield Problem(Finding.ITEMS_DIFFER if found.items else Finding.NO_ITEMS, counts)
        return
    for at, (a, b) in enumerate(zip(found.items, wanted.items, strict=True), start=1):
        if a != b:
            yield Problem(Finding.CHARACTERS_DIFFER, f"{at}: {a[0]}/{b[0]}")


def _parts_differ(found: Record, wanted: Record) -> Iterable[Problem]:
    """Yield a problem for each part that differs, with the characters found and wanted."""
    for name in dict.fromkeys((*wanted.parts, *found.parts)):
        there, expected = found.parts.get(name, (0, "")), wanted.parts.get(name, (0, ""))
        unknown = name == LOST and wanted.pictures is None  # the source given says nothing of pictures
        if there != expected and not unknown:
            yield Problem(Finding.PART_DIFFERS, f"{name}: {there[0]}/{expected[0]}")


def _pictures(opened: Opened, noted: Record | None) -> tuple[Problem, ...]:
    there = sum(1 for _ in opened.document.iter(_BLIP))
    if noted is None or noted.pictures is None or noted.pictures == there:
        return ()
    return (Problem(Finding.PICTURES_DIFFER, f"{there}/{noted.pictures}"),)


def _unprinted(printed: Printed) -> Iterable[Problem]:
    """Yield a problem for each picture that is only named in the file, because it could not be printed."""
    return (Problem(Finding.PICTURE_NOT_PRINTED, text) for name, text in printed if name == LOST)


def _pitches(line: Line, noted: Record | None) -> Iterable[Problem]:
    """Yield what is wrong with the line pitch, in points: another than was written, or several in the text."""
    if noted is None or noted.pitch is None:
        return
    if abs(line.pitch - noted.pitch) > 0.5:
        yield Problem(Finding.PITCH_DIFFERS, f"{line.pitch / 20:g}/{noted.pitch / 20:g}")
    if line.others:
        yield Problem(Finding.PITCHES_MIXED, "、".join(f"{each / 20:g}" for each in (line.pitch, *line.others)))
