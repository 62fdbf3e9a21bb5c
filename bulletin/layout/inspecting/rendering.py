"""A Word file laid out by LibreOffice and measured: its numbers, its fonts, and every character of every page."""

import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import chain

from bulletin.errors import Unreadable
from bulletin.intake.package import Package, open_package
from bulletin.layout.inspecting.checks import Check, Verdict, Wanted, checks
from bulletin.layout.inspecting.line_measure import measured_line
from bulletin.layout.inspecting.lines import RenderedPage, pages_of
from bulletin.layout.inspecting.numbers import Numbers, measured
from bulletin.layout.inspecting.rendered import Sheet, sheets
from bulletin.layout.inspecting.text import Account, account, comparable, pairs, unexplained
from bulletin.layout.inspecting.wanted_fonts import UsedFont, printed_characters, used_fonts
from bulletin.layout.pdf.office_suite import office, pdfs_of
from bulletin.layout.reading import Opened, items_in, style_of, tag, text_of

PATIENCE = 90.0  # seconds for LibreOffice to lay the pages out
_SECONDS = 10.0
_VARIED = re.compile("(.)[\ufe00-\ufe0f]")
_TABLE_IMPRINT = "Imprint"


class NotRendered(StrEnum):
    """Why pages were not laid out. The values are the codes of the command line."""

    NOT_ASKED = ""
    NO_OFFICE = "no_office"
    OUTSIDE = "outside"
    TIMEOUT = "timeout"
    FAILED = "failed"


@dataclass(frozen=True)
class Rendered:
    """What the laid out pages hold.

    `items` are titles with the page each begins on, 0 where it was not found. `unprintable` are characters that are in
    no font of this machine: a box stands for them. `surplus` are characters on the pages that the file does not
    explain; repeated heads of tables are explained.
    """

    numbers: Numbers
    checks: tuple[Check, ...]
    fonts: tuple[UsedFont, ...]
    characters: Account
    items: tuple[tuple[str, int], ...]
    unprintable: str
    surplus: str

    @property
    def wrong(self) -> tuple[Check, ...]:
        """Return the numbers out of tolerance."""
        return tuple(each for each in self.checks if each.verdict is Verdict.WRONG)

    @property
    def misplaced(self) -> bool:
        """Return whether the characters come in another order; a mark or two set apart by PDFium does not count."""
        moved = self.characters.moved
        pages = [page for _, page in self.items if page]
        far = moved is None or len(moved) > max(20, self.characters.wanted // 200)
        return far or pages != sorted(pages)


def pdf_of(data: bytes, timeout: float = PATIENCE) -> bytes | NotRendered:
    """Return the PDF LibreOffice makes of a Word file within `timeout` seconds, or why there is none.

    A file that would have the office fetch something from elsewhere, or that is no sound package, is not given to it.
    """
    if office() is None:
        return NotRendered.NO_OFFICE
    try:
        if _reaches_out(open_package(data)):
            return NotRendered.OUTSIDE
    except Unreadable:
        return NotRendered.FAILED
    begun = time.monotonic()
    made = pdfs_of((data,), timeout)[0]
    if made is None:
        return NotRendered.TIMEOUT if time.monotonic() - begun >= timeout else NotRendered.FAILED
    return made


def measure(opened: Opened, pdf: bytes, wanted: Wanted) -> Rendered | NotRendered:
    """Return what the pages of `pdf` measure against what `wanted` says, and hold against the document they show."""
    try:
        pages = pages_of(sheets(pdf))
    except Unreadable:
        return NotRendered.FAILED
    if not pages:
        return NotRendered.FAILED
    numbers = measured(pages, wanted.edge, measured_line(opened).size)
    sources = [(made, font) for text, font in printed_characters(opened) for made in comparable(text)]
    founds = [(made, font, at) for at, page in enumerate(pages, 1) for text, font in _shown(page)
              for made in comparable(text)]
    source, found = "".join(each[0] for each in sources), "".join(each[0] for each in founds)
    counted = account(source, found)
    lost, unprintable = _lost(counted.lost, [page.sheet for page in pages])
    counted = Account(counted.wanted, counted.found, lost, counted.added, counted.moved)
    used = ((sources[a][1], founds[b][1]) for a, b in pairs(source, found))
    return Rendered(
        numbers, checks(numbers, wanted, imprint=_has_imprint(opened)), used_fonts(used), counted,
        tuple(_items(opened, found, [at for _, _, at in founds])), unprintable,
        _surplus(counted, opened, pages),
    )


def rendered_json(rendered: Rendered) -> dict[str, object]:
    """Return what was measured as it goes into JSON: lengths in mm, pitch and sizes in pt."""
    numbers = {name: _short(value) for name, value in asdict(rendered.numbers).items()}
    compared = [{name: _short(value) for name, value in asdict(each).items()} for each in rendered.checks]
    characters = rendered.characters
    return {
        "numbers": numbers,
        "checks": compared,
        "fonts": [{"wanted": each.wanted, "substituted": each.substituted,
                   "used": [{"name": name, "characters": count} for name, count in each.used]}
                  for each in rendered.fonts],
        "characters": {"wanted": characters.wanted, "found": characters.found, "lost": characters.lost,
                       "surplus": rendered.surplus, "moved": characters.moved, "unprintable": rendered.unprintable},
        "items": [{"title": title, "page": page} for title, page in rendered.items],
    }


def _short(value: object) -> object:
    match value:
        case float():
            return round(value, 2)
        case dict():
            return {name: _short(each) for name, each in value.items()}
        case list() | tuple():
            return [_short(each) for each in value]
        case _:
            return value


def _reaches_out(package: Package) -> bool:
    """Tell whether the file links to something elsewhere that would be fetched; a hyperlink is only printed."""
    named = (name.removesuffix(".rels") for name in package.names if name.endswith(".rels") and "/_rels/" in name)
    parts = ("", *(name.replace("/_rels/", "/") for name in named))
    links = chain.from_iterable(package.relations(part).values() for part in parts)
    return any(link.external and link.kind != "hyperlink" for link in links)


def _shown(page: RenderedPage) -> Iterator[tuple[str, str]]:
    """Yield the characters of a page, its number left out, with their fonts."""
    number = {id(each) for each in page.number.glyphs} if page.number else set()
    return ((each.text, each.font) for each in page.sheet.glyphs if id(each) not in number)


def _lost(missing: str, pages: Sequence[Sheet]) -> tuple[str, str]:
    """Return what of the missing characters is lost, and what no font of this machine has.

    Where one sign stands for several characters the PDF says beside it which are meant.
    """
    beside = list(comparable("".join(page.replaced for page in pages)))
    lost = []
    for character in missing:
        if character in beside:
            beside.remove(character)
        else:
            lost.append(character)
    unprintable = "".join(each for each in dict.fromkeys(missing) if _in_no_font(each)) if missing else ""
    return "".join(each for each in lost if each not in unprintable), unprintable


def _surplus(counted: Account, opened: Opened, pages: Sequence[RenderedPage]) -> str:
    """Return the characters the file does not explain: nor its headers and footers, nor heads of tables repeated.

    A sign shown twice, once with its variation, is explained.
    """
    again = dict.fromkeys((*_repeated(opened), *_around(opened, pages)))
    strange = unexplained(counted, [comparable(text) for text in again])
    if not strange:
        return ""
    varied = comparable("".join(_VARIED.findall(text_of(opened.document))))
    left = Counter(strange) - Counter(comparable("".join(page.sheet.replaced for page in pages)) + varied)
    return "".join(left.elements())


def _in_no_font(character: str) -> bool:
    """Tell whether fontconfig, where it is installed, knows no font with a character."""
    ask = shutil.which("fc-list")
    if ask is None:
        return False
    order = [ask, f":charset={ord(character):x}", "family"]
    try:
        answer = subprocess.run(order, capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and not answer.stdout.strip()


def _has_imprint(opened: Opened) -> bool:
    """Tell whether the document ends in an imprint of ours."""
    tables = opened.document.iter(tag("tbl"))
    return any(style_of(each) == _TABLE_IMPRINT for table in tables for each in table.iter(tag("p")))


def _repeated(opened: Opened) -> Iterator[str]:
    """Yield the text of each table's rows that are repeated on every page."""
    for table in opened.document.iter(tag("tbl")):
        rows = [row for row in table.findall(tag("tr")) if row.find(f"{tag('trPr')}/{tag('tblHeader')}") is not None]
        if rows:
            yield "".join(map(text_of, rows))


def _around(opened: Opened, pages: Sequence[RenderedPage]) -> Iterator[str]:
    """Yield the lines that stand in the margins at the top and at the foot, where headers and footers are."""
    sections = list(opened.document.iter(tag("sectPr")))
    margins = sections[-1].find(tag("pgMar")) if sections else None
    if margins is None:
        return
    top, bottom = (_points(margins.get(tag(side), "")) for side in ("top", "bottom"))
    for page in pages:
        for line in page.lines:
            if line.base < top or line.base > page.sheet.height - bottom + 1:
                yield line.text


def _points(twips: str) -> float:
    return abs(int(twips)) / 20 if twips.lstrip("-").isdecimal() else 0.0


def _items(opened: Opened, found: str, pages: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield each item's title and the page it begins on, sought from the end: a list of contents names it before."""
    placed, end = [], len(found)
    for item in reversed(items_in(opened)):
        words = comparable(item.title)
        at = found.rfind(words, 0, end) if words else -1
        placed.append((item.title, pages[at] if at >= 0 else 0))
        end = at if at >= 0 else end
    return reversed(placed)
