"""What a person sees in a sample draft, worked out from its source alone."""

from tests.samples.press.source import Line, Source, Span, cells_of, spans_of

_UNSEEN = {"del", "from", "hide", "note", "pic"}
_BLANK = " \u3000"  # a tab at the beginning of a row follows a cell that is covered from above
_FIXED = {"tab": "\t", "br": "\n", "hyphen": "-"}


def seen_text(source: Source) -> str:
    """Return the visible lines: a line a paragraph or table row, footnotes at the end, no empty lines."""
    lines = [seen for line in source.lines for seen in _lines_seen(line)]
    notes = [span.text for line in source.lines for span in spans_of(line.text) if span.kind == "note"]
    return "\n".join(line.strip(_BLANK) for line in [*lines, *notes] if line.strip())


def seen_title(source: Source) -> str:
    """Return the title: the title lines in one."""
    return "".join(seen_spans(line.text) for line in source.lines if line.kind == "title").replace("\n", "")


def seen_unit(source: Source) -> str:
    """Return the unit as the credit line （unit  writer） names it."""
    credit = next(line.text for line in source.lines if line.kind == "credit")
    return credit.strip("（）").split("  ")[0]


def seen_spans(text: str) -> str:
    """Return the visible characters of one paragraph."""
    return "".join(_seen(span) for span in spans_of(text))


def _seen(span: Span) -> str:
    if span.kind in _UNSEEN:
        return ""
    return _FIXED.get(span.kind, span.text)


def _cell_seen(cell: str) -> str:
    return "" if cell == "^" else seen_spans(cell).replace("\\", "\n")


def _lines_seen(line: Line) -> list[str]:
    match line.kind:
        case "row":
            return ["\t".join(_cell_seen(cell) for cell in cells_of(line) if cell != "<")]
        case "box" | "redhead":
            return line.text.split(" / ")
        case "moved_from" | "sdt" | "end":
            return []
        case _:
            return [line.label + seen_spans(line.text)]
