"""Writing a sign-off sheet that was entered to a file. No transaction is open here."""

import re
from pathlib import Path

from bulletin.desk.paper import IssuePrinting, ItemPrinting
from bulletin.files import trouble_with
from bulletin.layout.item_sheet_writer import write_item_sheet
from bulletin.layout.layout import load_layout
from bulletin.layout.page import Written
from bulletin.layout.signoff_writer import write_signoff_sheet

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST = 40  # characters of a title in a file's name


def press_sheet(printing: ItemPrinting | IssuePrinting, layouts: Path, path: Path) -> Written:
    """Write the sheet to `path` with the layout files of the folder `layouts`.

    Refused: UNKNOWN layout. Trouble: DISK_FULL, NO_PERMISSION, FILE_IN_USE, INCOMPLETE with the path; then a file that
    was there before is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(path.parent, error) from error
    form = load_layout(layouts / "qianfadan.toml")
    if isinstance(printing, IssuePrinting):
        return write_signoff_sheet(printing.printing.sheet, form, path)
    layout = load_layout(layouts / f"{printing.layout}.toml")
    return write_item_sheet(printing.page, form, layout, path, printing.pictures.__getitem__)


def sheet_name(printing: ItemPrinting | IssuePrinting) -> str:
    """Return a name such as 签发单 青禾镇春耕备耕 J8VG-R0G0-R74W.docx."""
    if isinstance(printing, IssuePrinting):
        sheet = printing.printing.sheet
        title = f"{sheet.journal}{sheet.date.isoformat() if sheet.date else ''}"
    else:
        title = printing.page.item.title
    return f"签发单 {_NOT_IN_NAMES.sub('_', title).strip('_. ')[:_LONGEST]} {printing.sheet.code}.docx"
