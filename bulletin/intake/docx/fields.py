"""Fields of a Word file (PAGE, TOC, REF …): which pieces are their code, and what fields without a result show."""

from collections.abc import Set
from dataclasses import dataclass, field

from bulletin.intake.docx.changes import AFTER, Way
from bulletin.intake.docx.equations import laid_out
from bulletin.intake.docx.names import FALLBACK, MATH_TEXT, Element, descend, switched, value, w, whole

MARK, CODE, CODE_OUT = w("fldChar"), w("instrText"), w("delInstrText")
SHOWN = frozenset(
    [w(name) for name in ("t", "delText", "tab", "br", "cr", "sym", "noBreakHyphen", "ptab", "drawing", "pict")]
    + [w("object"), MATH_TEXT]
)


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


def read_fields(story: Element, way: Way = AFTER) -> Fields:
    """Return the fields of a story on one side of its tracked changes, fields within fields included.

    A mark without its counterpart is taken as not there: nothing may vanish because a field was cut in two.
    """
    complete = _complete([mark for mark in story.iter(MARK) if not _within(mark, {FALLBACK, *way.gone})])
    if not complete:
        return Fields()
    codes: list[Element] = []
    shown: dict[Element, str] = {}
    equations: set[Element] = set()
    waiting: list[Open] = []
    for node in story.iter(MARK, CODE, CODE_OUT, *SHOWN):
        if node in complete:
            _advance(waiting, node, shown, equations)
        elif node.tag in (CODE, CODE_OUT):
            if waiting and not _within(node, way.gone):
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
            equation = laid_out(ended.code)
            shown[mark] = equation.text or _form_field(ended.begin)
            if not equation.whole:
                equations.add(mark)


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


def _within(node: Element, names: Set[str]) -> bool:
    return any(True for _ in node.iterancestors(*names))
