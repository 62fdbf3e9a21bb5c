"""How the house's roles, pictures and glue are marked in a QTextDocument."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFormat

from bulletin.text import Picture, Role, Run

ROLE = int(QTextFormat.Property.UserProperty) + 1
GLUE = int(QTextFormat.Property.UserProperty) + 2
PICTURE = int(QTextFormat.Property.UserProperty) + 3
PAD = int(QTextFormat.Property.UserProperty) + 4

PIXELS_PER_MM = 96 / 25.4
EM = 18.0
_BOLD, _NORMAL = 700, 400


def role_of(form: QTextBlockFormat) -> Role:
    """Return the role a block is marked with; an unmarked one is body."""
    mark = form.property(ROLE)
    return Role(mark) if mark in set(Role) else Role.BODY


def run_format(run: Run) -> QTextCharFormat:
    """Return the emphasis of `run`; everything else about its look comes from the role."""
    form = QTextCharFormat()
    if run.bold:
        form.setFontWeight(_BOLD)
    if run.italic:
        form.setFontItalic(True)
    if run.underline:
        form.setFontUnderline(True)
    return form


def run_of(text: str, form: QTextCharFormat) -> Run:
    """Return `text` with the emphasis of `form`."""
    bold = form.hasProperty(int(QTextFormat.Property.FontWeight)) and form.fontWeight() > _NORMAL
    return Run(text, bold, form.fontItalic(), form.fontUnderline())


def picture_of(form: QTextCharFormat) -> Picture | None:
    """Return the picture a character stands for, or None."""
    mark = form.property(PICTURE)
    if not isinstance(mark, str):
        return None
    sha256, width, height, name = mark.split("\t", 3)
    return Picture(sha256, name, float(width), float(height))


def picture_mark(picture: Picture) -> str:
    """Return how `picture` is written into the property PICTURE."""
    return "\t".join((picture.sha256, repr(picture.width), repr(picture.height), picture.name))
