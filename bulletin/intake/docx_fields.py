"""Fields of a Word file (PAGE, TOC, REF …): which pieces are their code, and what fields without a result show."""

import re
from dataclasses import dataclass, field

from bulletin.intake.counting import number
from bulletin.intake.docx_names import FALLBACK, MATH_TEXT, Element, descend, switched, value, w, whole

MARK, CODE = w("fldChar"), w("instrText")
SHOWN = frozenset(
    [w(name) for name in ("t", "tab", "br", "cr", "sym", "noBreakHyphen", "ptab", "drawing", "pict", "object")]
    + [MATH_TEXT]
)
RINGS = "○〇◯"
FRAMES = RINGS + "□△◇"
EQUATION = re.compile(r"\s*EQ\b(.*)", re.IGNORECASE | re.DOTALL)
ARGUMENTS = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class Fields:
    """The pieces never shown, and by the closing mark of a field without a result what Word shows in its place.

    `equations` are the closing marks of those whose layout is lost when they are set in one line.
    """

    codes: frozenset[Element] = frozenset()
    shown: dict[Element, str] = field(default_factory=dict)
    equations: frozenset[Element] = frozenset()


@dataclass
class Open:
    """A field whose end was not met yet; `coding` until its result begins."""

    begin: Element
    code: str = ""
    coding: bool = True


def read_fields(story: Element) -> Fields:
    """Return the fields of a story, fields within fields included.

    A mark without its counterpart is taken as not there: nothing may vanish because a field was cut in two.
    """
    complete = _complete([mark for mark in story.iter(MARK) if not _in_fallback(mark)])
    if not complete:
        return Fields()
    codes: list[Element] = []
    shown: dict[Element, str] = {}
    equations: set[Element] = set()
    waiting: list[Open] = []
    for node in story.iter(MARK, CODE, *SHOWN):
        if node in complete:
            _advance(waiting, node, shown, equations)
        elif node.tag == CODE and waiting:
            waiting[-1].code += (node.text or "")[:200]
        elif node.tag in SHOWN and any(each.coding for each in waiting):
            codes.append(node)
    return Fields(frozenset(codes), shown, frozenset(equations))


def _complete(marks: list[Element]) -> set[Element]:
    """Return the marks of fields that have both a beginning and an end."""
    complete: set[Element] = set()
    waiting: list[list[Element]] = []
    for mark in marks:
        kind = mark.get(w("fldCharType"), "")
        if kind == "begin":
            waiting.append([mark])
        elif waiting:
            waiting[-1].append(mark)
            if kind == "end":
                complete.update(waiting.pop())
    return complete


def _advance(waiting: list[Open], mark: Element, shown: dict[Element, str], equations: set[Element]) -> None:
    kind = mark.get(w("fldCharType"), "")
    if kind == "begin":
        waiting.append(Open(mark))
    elif kind == "separate":
        waiting[-1].coding = False
    elif kind == "end":
        ended = waiting.pop()
        if ended.coding and not any(each.coding for each in waiting):
            equation = _equation(ended.code)
            shown[mark] = equation or _form_field(ended.begin)
            if len(equation) > 1:
                equations.add(mark)


def _equation(code: str) -> str:
    """Return what an EQ field shows: a ringed number is how Word writes 带圈字符, a fraction keeps its stroke."""
    equation = EQUATION.match(code[:200])
    arguments = ARGUMENTS.findall(equation[1]) if equation else []
    if not arguments or not equation:
        return ""
    pieces = [piece.strip() for piece in re.split(r"[,，;；]", arguments[-1])]
    if "\\f" in equation[1].lower() and len(pieces) == 2:
        return "/".join(pieces)
    inside = "".join(piece for piece in pieces if piece not in FRAMES)
    if inside.isdecimal() and len(inside) <= 2 and any(piece in RINGS for piece in pieces if piece):
        return number(int(inside), "decimalEnclosedCircle")
    return inside


def _form_field(begin: Element) -> str:
    """Return what a form field of old Word shows: a box, ticked or not, or the chosen line of its list."""
    box = descend(begin, "ffData", "checkBox")
    if box is not None:
        ticked = switched(box, "checked")
        return "☑" if (switched(box, "default") if ticked is None else ticked) else "☐"
    choices = descend(begin, "ffData", "ddList")
    if choices is None:
        return ""
    entries = [each.get(w("val"), "") for each in choices.iterchildren(w("listEntry"))]
    chosen = whole(value(choices, "result") or value(choices, "default"))
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def _in_fallback(node: Element) -> bool:
    return any(True for _ in node.iterancestors(FALLBACK))
