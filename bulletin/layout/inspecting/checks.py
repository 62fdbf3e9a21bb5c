"""The numbers of rendered pages beside those of GB/T 9704—2012, or of a layout, each with its tolerance."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bulletin.layout.inspecting.numbers import Numbers, RuleSize
from bulletin.layout.layout import Layout

_MM_PER_TWIP = 25.4 / 1440
_MM_PER_POINT = 25.4 / 72


class Measure(StrEnum):
    """What is compared. The values are the codes of the command line."""

    PAPER_WIDTH = "paper_width"
    PAPER_HEIGHT = "paper_height"
    BLOCK_TOP = "block_top"
    BLOCK_BOTTOM = "block_bottom"
    BLOCK_LEFT = "block_left"
    BLOCK_RIGHT = "block_right"
    LINES = "lines"
    CHARACTERS = "characters"
    PITCH = "pitch"
    PITCH_SPREAD = "pitch_spread"
    MASTHEAD_TOP = "masthead_top"
    MASTHEAD_HEIGHT = "masthead_height"
    RED_RULE_TOP = "red_rule_top"
    RED_RULE_LENGTH = "red_rule_length"
    RED_RULE_THICKNESS = "red_rule_thickness"
    UNNUMBERED = "unnumbered"
    NUMBER_GAP = "number_gap"
    NUMBER_INSET = "number_inset"
    NUMBER_SIZE = "number_size"
    IMPRINT_FOOT = "imprint_foot"
    IMPRINT_LENGTH = "imprint_length"
    IMPRINT_OUTER = "imprint_outer"
    IMPRINT_INNER = "imprint_inner"


class Verdict(StrEnum):
    """What a comparison came to."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_CHECKED = "not_checked"


class Why(StrEnum):
    """Why something was not compared."""

    NO_FULL_PAGE = "no_full_page"
    NO_FULL_LINE = "no_full_line"
    NOT_THERE = "not_there"
    NO_RULE = "no_rule"


@dataclass(frozen=True)
class Wanted:
    """What the pages shall measure, in mm (pitch and sizes in pt); None where nothing says so.

    The defaults are those of GB/T 9704—2012, 5.1, 5.2, 7.4 and 7.5. `foot` is the bottom edge of the file's own text
    block, from which page numbers and imprint are measured; None where it is `bottom`.
    """

    width: float = 210.0
    height: float = 297.0
    top: float = 37.0
    bottom: float = 262.0
    left: float = 28.0
    right: float = 184.0
    lines: int = 22
    characters: int = 28
    pitch: float | None = None
    masthead_top: float | None = None
    red_rule: float | None = None
    number_gap: float = 7.0
    number_size: float = 14.0
    outer_rule: float = 0.35
    inner_rule: float = 0.25
    foot: float | None = None

    @property
    def edge(self) -> float:
        """Return where the imprint ends and from where page numbers are measured."""
        return self.bottom if self.foot is None else self.foot


@dataclass(frozen=True)
class Check:
    """One comparison: wanted and found in `unit` (mm, pt, or nothing for a count), and how far they may differ."""

    measure: Measure
    wanted: float | None
    found: float | None
    tolerance: float
    unit: str
    verdict: Verdict
    why: Why | None = None


def wanted_of(layout: Layout) -> Wanted:
    """Return what pages in a layout shall measure."""
    page, head, imprint = layout.page, layout.masthead, layout.imprint
    return Wanted(
        page.width * _MM_PER_TWIP, page.height * _MM_PER_TWIP, page.top * _MM_PER_TWIP,
        (page.height - page.bottom) * _MM_PER_TWIP, page.left * _MM_PER_TWIP,
        (page.width - page.right) * _MM_PER_TWIP, page.lines, page.characters, layout.faces.body.line / 20,
        (page.top + head.top) * _MM_PER_TWIP, head.rule / 8 * _MM_PER_POINT,
        number_size=layout.faces.page_number.size,
        outer_rule=imprint.outer_rule / 8 * _MM_PER_POINT, inner_rule=imprint.inner_rule / 8 * _MM_PER_POINT,
    )


def checks(numbers: Numbers, wanted: Wanted, *, imprint: bool) -> tuple[Check, ...]:
    """Return every comparison in the order of the page; `imprint` says whether there must be one."""
    return (*_page(numbers, wanted), *_text(numbers, wanted), *_head(numbers, wanted), *_foot(numbers, wanted),
            *_imprint(numbers, wanted, imprint))


def _check(
    measure: Measure, wanted: float | None, found: float | None, tolerance: float, unit: str = "mm",
    missing: Why = Why.NOT_THERE,
) -> Check:
    if found is None or wanted is None:
        why = missing if found is None else Why.NO_RULE
        return Check(measure, wanted, found, tolerance, unit, Verdict.NOT_CHECKED, why)
    verdict = Verdict.RIGHT if abs(wanted - found) <= tolerance + 1e-9 else Verdict.WRONG
    return Check(measure, wanted, found, tolerance, unit, verdict)


def _page(numbers: Numbers, wanted: Wanted) -> Iterator[Check]:
    yield _check(Measure.PAPER_WIDTH, wanted.width, numbers.width, 0.1)
    yield _check(Measure.PAPER_HEIGHT, wanted.height, numbers.height, 0.1)
    yield _check(Measure.BLOCK_TOP, wanted.top, numbers.top, 1.0, missing=Why.NO_FULL_PAGE)
    yield _check(Measure.BLOCK_BOTTOM, wanted.bottom, numbers.bottom, 1.0, missing=Why.NO_FULL_PAGE)
    yield _check(Measure.BLOCK_LEFT, wanted.left, numbers.left, 1.0, missing=Why.NO_FULL_LINE)
    yield _check(Measure.BLOCK_RIGHT, wanted.right, numbers.right, 1.0, missing=Why.NO_FULL_LINE)


def _text(numbers: Numbers, wanted: Wanted) -> Iterator[Check]:
    pitches = numbers.pitches
    spread = pitches[1] - pitches[0] if pitches else None
    yield _check(Measure.LINES, wanted.lines, numbers.lines, 0, "", Why.NO_FULL_PAGE)
    yield _check(Measure.CHARACTERS, wanted.characters, numbers.characters, 0, "", Why.NO_FULL_LINE)
    yield _check(Measure.PITCH, wanted.pitch, numbers.pitch, 0.05, "pt", Why.NO_FULL_LINE)
    yield _check(Measure.PITCH_SPREAD, 0.0, spread, 0.25, "pt", Why.NO_FULL_LINE)


def _head(numbers: Numbers, wanted: Wanted) -> Iterator[Check]:
    rule = numbers.red_rule or RuleSize(0, 0.0, 0.0, 0.0)
    there = numbers.red_rule is not None
    # Two markings fill the room above the masthead: then it begins where they end.
    top = wanted.masthead_top if numbers.above < 2 else None
    yield _check(Measure.MASTHEAD_TOP, top, numbers.masthead_top, 3.0)
    yield _check(Measure.MASTHEAD_HEIGHT, None, numbers.masthead_height, 0.0)
    yield _check(Measure.RED_RULE_TOP, None, rule.y if there else None, 0.0)
    yield _check(Measure.RED_RULE_LENGTH, wanted.right - wanted.left, rule.length if there else None, 1.0)
    yield _check(Measure.RED_RULE_THICKNESS, wanted.red_rule, rule.thickness if there else None, 0.05)


def _foot(numbers: Numbers, wanted: Wanted) -> Iterator[Check]:
    """Yield the page numbers' places: of all pages the one that is farthest from where it should be (7.5)."""
    places = numbers.numbers
    em = wanted.number_size * _MM_PER_POINT

    def farthest(found: list[float], right: float) -> float | None:
        return max(found, key=lambda each: abs(each - right), default=None)

    yield _check(Measure.UNNUMBERED, 0, len(numbers.unnumbered) if places else None, 0, "")
    yield _check(Measure.NUMBER_GAP, wanted.number_gap, farthest([each.gap for each in places], wanted.number_gap), 1.0)
    insets = [each.inset for each in places if each.inset is not None]
    yield _check(Measure.NUMBER_INSET, em, farthest(insets, em), 1.0, missing=Why.NO_FULL_LINE)
    sizes = farthest([each.size for each in places], wanted.number_size)
    yield _check(Measure.NUMBER_SIZE, wanted.number_size, sizes, 0.1, "pt")


def _imprint(numbers: Numbers, wanted: Wanted, required: bool) -> Iterator[Check]:
    """Yield the imprint's rules: the last is the bottom edge of the last page's text block (7.4)."""
    rules = numbers.imprint
    if not required and (len(rules) < 2 or rules[-1].y < wanted.height / 2):
        rules = ()
    first, last = (rules[0], rules[-1]) if len(rules) > 1 else (None, None)
    foot = last.y if last else (0.0 if required else None)
    yield _check(Measure.IMPRINT_FOOT, wanted.edge, foot, 1.0)
    yield _check(Measure.IMPRINT_LENGTH, wanted.right - wanted.left, first.length if first else None, 1.0)
    outer = max((each.thickness for each in (first, last) if each), key=lambda w: abs(w - wanted.outer_rule),
                default=None)
    inner = max((each.thickness for each in rules[1:-1]), key=lambda w: abs(w - wanted.inner_rule), default=None)
    yield _check(Measure.IMPRINT_OUTER, wanted.outer_rule, outer, 0.05)
    yield _check(Measure.IMPRINT_INNER, wanted.inner_rule, inner, 0.05)
