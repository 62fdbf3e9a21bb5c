"""How issue numbers are said in the window: 第12期（总第386期）, in English No. 12 (running no. 386).

What is printed always says it as `bulletin.numbers` does.
"""

from bulletin import numbers
from bulletin.issues import Number
from bulletin.journals import Journal, JournalKind
from editor.shell.language import Language, spoken


def numbers_words(number: Number) -> str:
    """Return 第12期, 第51、52期合刊; in English No. 12, Nos 51–52."""
    if spoken() is Language.CHINESE:
        return numbers.numbers_words(number)
    return _run(number.number, number.last)


def number_line(journal: Journal, number: Number | None) -> str:
    """Return the number with the running number in brackets where the journal has one; empty while there is none."""
    if spoken() is Language.CHINESE or number is None:
        return numbers.number_line(journal, number)
    if journal.kind is JournalKind.SUPPLEMENT:
        return f"Supplement {numbers_words(number)}"
    total = f" (running {_run(number.total, number.last_total).lower()})" if journal.counts_total else ""
    return f"{numbers_words(number)}{total}"


def _run(first: int, last: int) -> str:
    return f"No. {first}" if first == last else f"Nos {first}–{last}"
