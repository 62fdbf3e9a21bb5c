"""What can be wrong with the words in the search box, and where."""

from enum import StrEnum

from bulletin.errors import Reason, Refused


class Flaw(StrEnum):
    """What is wrong; the sentence for it is in `editor.shell.query_words`."""

    OPEN_QUOTE = "open_quote"
    OPEN_PARENTHESIS = "open_parenthesis"
    CLOSING_ALONE = "closing_alone"
    FIELD_UNKNOWN = "field_unknown"
    FIELD_EMPTY = "field_empty"
    DATE_WRONG = "date_wrong"
    DATES_TURNED = "dates_turned"
    LENGTH_WRONG = "length_wrong"
    LENGTHS_TURNED = "lengths_turned"
    NUMBER_WRONG = "number_wrong"
    STATE_UNKNOWN = "state_unknown"
    HAVING_UNKNOWN = "having_unknown"
    SAVED_UNKNOWN = "saved_unknown"
    SAVED_LOOP = "saved_loop"
    NOTHING_BUT_NOT = "nothing_but_not"
    EITHER_EMPTY = "either_empty"
    TOO_LONG = "too_long"
    TOO_DEEP = "too_deep"


class QueryError(Refused):
    """What was typed into the search box cannot be understood at [`start`, `end`), code points of the words typed.

    `mended` is the whole of the words with the likely meant in place of the piece, empty where nobody can tell. Facts:
    `piece`, `flaw` (the code), `near` (names like the one typed), and `within`, the name of a saved search that holds
    the flaw.
    """

    def __init__(self, flaw: Flaw, words: str, start: int, end: int, instead: str | None = None,
                 **facts: object) -> None:
        piece = words[start:end]
        super().__init__(Reason.QUERY_WRONG, piece=piece, flaw=flaw.value, **facts)
        self.flaw = flaw
        self.start = start
        self.end = end
        self.piece = piece
        self.mended = "" if instead is None else words[:start] + instead + words[end:]
