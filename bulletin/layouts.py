"""The layouts an office keeps of its own: as text of a layout file, with a base file of its own where it has one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class KeptLayout:
    """A layout of the office's own under its name, which stands before a bundled one of the same name.

    `file` is the whole layout file (TOML), `base` the SHA-256 of the office's own .docx whose styles and masthead it
    takes (empty: none), `based_on` the name of the layout it was made from. `version` guards against overwriting; 0 is
    one that was never kept.
    """

    name: str
    file: str
    base: str = ""
    based_on: str = ""
    who: str = ""
    at: datetime | None = None
    version: int = 0


class Layouts(Protocol):
    """The layouts the office keeps."""

    def all(self) -> list[KeptLayout]: ...
    def find(self, name: str) -> KeptLayout | None: ...
    def put(self, layout: KeptLayout) -> KeptLayout: ...
    def drop(self, name: str) -> None: ...
