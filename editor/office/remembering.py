"""A sheet that is closed by Esc or by the lock comes back as it was typed; once its deed is done, it is forgotten."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from editor.office.journal_fields import all_texts, show_text
from editor.pieces.deed_sheet import DeedSheet
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame


def remember(frame: Frame, sheet: DeedSheet, what: str, parts: Mapping[str, QWidget]) -> None:
    """Let `parts` say what was typed for `what` before, and put aside what is typed when the sheet is closed."""
    aside, began = put_aside_of(frame), all_texts(parts)
    for name, text in aside.of(what).items():
        if name in parts:
            show_text(parts[name], text)

    def put_aside() -> None:
        typed = all_texts(parts)
        aside.keep(what, typed if typed != began else {}, sheet.windowTitle(), "office")

    sheet.rejected.connect(put_aside)
    sheet.forget = lambda: aside.keep(what, {})
