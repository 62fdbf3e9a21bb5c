"""Who agreed to what is read, between its head and its text."""

from datetime import date

from PySide6.QtWidgets import QWidget

from editor.archive.terms import moment_words
from editor.pieces.seals import Sealed, Signed, SignedIssue, issue_lines, lines_of
from editor.pieces.signature_lines import SignatureLines
from editor.shell.frame import Frame


class SignatureStrip(SignatureLines):
    """Shows the signatures that count on a draft, or the one on an issue."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.setAccessibleName(self.tr("签字"))

    def show_signed(self, signed: Signed | SignedIssue | None, title: str, today: date) -> None:
        """Show who agreed to what is called `title`."""
        self.show_lines(_lines(signed, today), title)


def _lines(signed: Signed | SignedIssue | None, today: date) -> tuple[Sealed, ...]:
    if isinstance(signed, Signed):
        return lines_of(signed, lambda at: moment_words(at, today))
    return issue_lines(signed, lambda at: moment_words(at, today)) if signed else ()
