"""The ranking for other programs: as lines to paste into a table, and as a list to export. Both are Chinese."""

from bulletin.credit.words import BASIS, period_words
from bulletin.exchange.listing import Listing, Value
from editor.credit.board.asking import Asked
from editor.credit.board.rows import BoardRow, Ranking
from editor.shell.noop import QT_TRANSLATE_NOOP

_REMARKS, _BASIS = QT_TRANSLATE_NOOP("kept", "备注"), QT_TRANSLATE_NOOP("kept", "统计口径")
_BREAKS = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def as_text(ranking: Ranking) -> str:
    """Return the table with tabs between cells and a line for each row, its heads first."""
    lines = [[column.title for column in ranking.columns]]
    lines += [[cell.words.replace(",", "") if column.kind or column.name == "points" else cell.words
               for column, cell in zip(ranking.columns, row.cells, strict=True)] for row in ranking.rows]
    return "\n".join("\t".join(cell.translate(_BREAKS) for cell in line) for line in lines)


def as_listing(ranking: Ranking, title: str, asked: Asked) -> Listing:
    """Return the table as a list; its last column says what is counted."""
    said = f"{period_words(asked.period.since, asked.period.until)}，{BASIS[asked.basis]}"
    columns = (*(column.title for column in ranking.columns), _REMARKS, _BASIS)
    rows = tuple((*_values(ranking, row), "、".join(chip.word for chip in row.chips), said) for row in ranking.rows)
    return Listing(title, columns, rows)


def _values(ranking: Ranking, row: BoardRow) -> tuple[Value, ...]:
    return tuple(cell.value if isinstance(cell.value, int) and "/" not in cell.words and column.name != "climbed"
                 and cell.words.replace(",", "").lstrip("-").isdigit() else cell.words.replace(",", "")
                 for column, cell in zip(ranking.columns, row.cells, strict=True))
