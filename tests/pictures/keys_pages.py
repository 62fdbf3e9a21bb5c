"""The pages of keys in docs/, made from the commands as they are at a chair where nobody changed any."""

from pathlib import Path

from editor.manual.keys_text import keys_text
from editor.manual.pages import KEYS
from editor.shell.desk_commands import all_groups
from editor.start import places


def keys_page() -> str:
    """Return the page in the language that is spoken."""
    return keys_text(all_groups(places()), lambda command: command.keys)


def write_keys_page(folder: Path) -> None:
    """Write the page into the folder of a language."""
    (folder / KEYS).write_text(keys_page(), "utf-8")
