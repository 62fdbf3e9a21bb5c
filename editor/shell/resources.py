"""Where the files that are shown lie: icons, style sheet, translations."""

from pathlib import Path

from PySide6.QtGui import QIcon

ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file under resources/, for example `resource("icons", "bulletin-desk.svg")`."""
    return ROOT.joinpath(*parts)


def own_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "bulletin-desk.svg")))
