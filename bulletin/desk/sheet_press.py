"""Writing a sign-off sheet that was entered to a file. No transaction is open here."""

import re
from pathlib import Path

from bulletin.desk.layouts import holding
from bulletin.desk.paper import IssuePrinting, ItemPrinting
from bulletin.desk.printing import SHEET_LAYOUT
from bulletin.files import trouble_with
from bulletin.layout.item_sheet_writer import write_item_sheet
from bulletin.layout.page import Written
from bulletin.layout.signoff_writer import write_signoff_sheet

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST = 40  # characters of a title in a file's name


def press_sheet(printing: ItemPrinting | IssuePrinting, layouts: Path, path: Path) -> Written:
    """Write the sheet to `path` with the office's own layouts before those of the folder `layouts`.

    Refused: UNKNOWN layout. Trouble: DISK_FULL, NO_PERMISSION, FILE_IN_USE, INCOMPLETE with the path; then a file that
    was there before is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(path.parent, error) from error
    if isinstance(printing, IssuePrinting):
        form = holding(printing.printing.sheet_text, SHEET_LAYOUT, layouts)
        return write_signoff_sheet(printing.printing.sheet, form, path)
    form, layout = holding(printing.form_text, SHEET_LAYOUT, layouts), holding(
        printing.layout_text, printing.layout, layouts)
    return write_item_sheet(printing.page, form, layout, path, printing.pictures.__getitem__)


def sheet_name(printing: ItemPrinting | IssuePrinting) -> str:
    """Return a name such as 签发单 青禾镇春耕备耕 J8VG-R0G0-R74W.docx."""
    if isinstance(printing, IssuePrinting):
        sheet = printing.printing.sheet
        title = f"{sheet.journal}{sheet.date.isoformat() if sheet.date else ''}"
    else:
        title = printing.page.item.title
    return f"签发单 {_NOT_IN_NAMES.sub('_', title).strip('_. ')[:_LONGEST]} {printing.sheet.code}.docx"
