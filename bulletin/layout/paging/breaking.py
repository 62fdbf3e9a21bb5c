"""A paragraph broken into lines: what fits, what may hang, what must go to the next line.

The order of the rules is that of the word processors we compare with: first the characters that fit are found, then
the place before them where a line may end, by the rules of the script the line is full in.
"""

from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from bulletin.layout.paging.markup import Shape
from bulletin.layout.paging.measuring import DASH, Measured, Portion
from bulletin.layout.paging.opportunities import BLANKS, chinese_break, western_break
from bulletin.layout.paging.scripts import NO_BREAK

DEFAULT_TAB = 420  # twips, as the settings of our files say
_ROUNDING = 0.05  # twips
_SPACES = frozenset(" \u3000\u2006")  # those left out at the end of a line; a no-break space is not


_NO_TABS: Mapping[int, float] = MappingProxyType({})


class Broken(NamedTuple):
    """A line: characters `start` to `end`, those before `next` that are blanks or a break between lines left out.

    `hung` of them stand outside the right margin; `tabs` says how wide each tab is; `full` lines may be justified.
    """

    start: int
    end: int
    next: int
    hung: int = 0
    full: bool = False
    tabs: Mapping[int, float] = _NO_TABS


def broken(words: Measured, shape: Shape, room: float, *, hanging: bool = True) -> tuple[Broken, ...]:
    """Return the lines of a paragraph in `room` twips between the margins, its indents still to be taken off.

    `hanging` says whether marks may hang outside (they do not in tables). A paragraph without text is one line.
    """
    text, length = words.text, len(words.text)
    if not length:
        return (Broken(0, 0, 0),)
    made, start = [], 0
    room -= shape.left + shape.right
    while start < length:
        first = 0 if start else shape.first
        line = _line(words, shape, start, room - first, first, hanging)
        made.append(line)
        start = line.next
    if text[-1] == "\n":
        made.append(Broken(length, length, length))
    return tuple(made)


def fits_one_line(natural: float, shape: Shape, room: float) -> bool:
    """Tell whether a paragraph `natural` twips wide without breaks and tabs is one line by the same reckoning."""
    return natural <= room - (shape.left + shape.right) - shape.first + _ROUNDING


def _line(words: Measured, shape: Shape, start: int, room: float, first: int, hanging: bool) -> Broken:
    text = words.text
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    tabs = _NO_TABS
    if text.find("\t", start, stop) >= 0:
        tabs, cut = _with_tabs(words, shape, start, stop, room, first)
    else:
        cut = bisect_right(words.ends, words.begins[start] + room + _ROUNDING, start, stop)
    if cut < len(text) and text[cut] == DASH == text[cut - 1] and _inside_dash(text, start, cut):
        cut -= 1
    if cut >= stop:
        return Broken(start, stop, min(stop + 1, len(text)), tabs=tabs)
    end, following, hung = _end(words, start, cut, room - sum(tabs.values()), hanging)
    if end <= start and following <= start:
        end = following = max(cut, start + 1)  # no place at all: the line is cut
    if end - 1 > start and text[end - 1] == "\t":  # a tab goes with the words behind it
        end = following = end - 1
    tabs = {at: wide for at, wide in tabs.items() if at < end} if tabs else tabs
    return Broken(start, end, following, hung, full=True, tabs=tabs)


def _inside_dash(text: str, start: int, cut: int) -> bool:
    """Tell whether `cut` stands between the two characters of a long dash."""
    begins = cut
    while begins > start and text[begins - 1] == DASH:
        begins -= 1
    return begins > start and (cut - begins) % 2 == 1


def _end(words: Measured, start: int, cut: int, room: float, hanging: bool) -> tuple[int, int, int]:
    """Return where the line ends, where the next begins, and how many characters hang, `cut` being the first too many.

    When the rules of a portion find no place in it, the portion before is tried as if its last character were too many.
    """
    text = words.text
    if cut in words.gaps and cut > start and words.begins[cut] - words.begins[start] > room + _ROUNDING:
        return cut, cut, 0  # the gap itself has no room
    forced = False  # whether there is no place in the whole line by the rules of the portion behind
    while True:
        if text[cut] in BLANKS:
            return _at_blank(text, start, cut)
        portion = words.portion_at(cut)
        if portion.script == "B" and cut > start:  # a no-break space holds only where a blank stands in the line
            if " " not in text[start:cut]:
                return cut, cut + 1, 0
            cut -= 1
            continue
        if _script_at(words, cut, portion) == "A":
            at = chinese_break(text, cut, hanging)
        else:
            at = western_break(text, cut, start)
        if at > cut:
            return at, at, at - cut
        if portion.start <= start or start < at >= portion.start:
            break
        if text[portion.start - 1] == NO_BREAK and " " not in text[start:portion.start]:
            place = portion.start if at > start else cut  # nor does it hold what follows it
            return place, place, 0
        if at <= start and forced:
            return portion.start, portion.start, 0
        forced = at <= start
        cut = portion.start - 1
    if at <= start:
        return start, start, 0
    end = at
    while end > start and text[end - 1] in _SPACES:
        end -= 1
    return end, at, 0


def _at_blank(text: str, start: int, cut: int) -> tuple[int, int, int]:
    """Return the end of a line that is full at a blank; blanks around the place belong to neither line."""
    end, following = cut, cut + 1
    while end > start + 1 and text[end - 1] in BLANKS:
        end -= 1
    while following < len(text) and text[following] in BLANKS:
        following += 1
    return end, following, 0


def _script_at(words: Measured, cut: int, portion: Portion) -> str:
    """Return the script whose rules hold: that of the portion, or where it has no letter yet, of the one before."""
    at = cut
    while at > 0 and not words.text[at].isalnum():
        at -= 1
    return portion.script if at >= portion.start else words.portion_at(at).script


def _with_tabs(
    words: Measured, shape: Shape, start: int, stop: int, room: float, first: int
) -> tuple[dict[int, float], int]:
    """Return the widths of the tabs of a line and the first character that has no room."""
    text, begins, ends = words.text, words.begins, words.ends
    made: dict[int, float] = {}
    shift, at = 0.0, start
    while True:
        tab = text.find("\t", at, stop)
        cut = bisect_right(ends, begins[start] + room - shift + _ROUNDING, at, stop)
        if tab < 0 or cut <= tab:
            return made, cut
        x = shape.left + first + begins[tab] - begins[start] + shift
        after = text.find("\t", tab + 1, stop)
        after = stop if after < 0 else after
        stopped = _stop_after(x, shape)
        if stopped is None:
            wide = DEFAULT_TAB - x % DEFAULT_TAB
        elif stopped[1] == "right":
            wide = max(0.0, stopped[0] - x - (ends[after - 1] - ends[tab]))
        else:
            wide = stopped[0] - x
        if x + wide > shape.left + first + room + _ROUNDING and tab > start:
            return made, tab
        made[tab] = wide
        shift += wide
        at = tab + 1


def _stop_after(x: float, shape: Shape) -> tuple[int, str] | None:
    stops = [each for each in shape.tabs if each[0] > x]
    if shape.first < 0 and shape.left > x:  # the place where the other lines of a hanging paragraph begin
        stops.append((shape.left, "left"))
    return min(stops, default=None)

