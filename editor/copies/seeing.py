"""What the register shows, read in the archive's thread: the copies with the names of who handed them out."""

from collections.abc import Mapping
from dataclasses import dataclass

from bulletin.archive import Archive
from bulletin.copies import Copy
from bulletin.desk.distributing import Register, register_of, still_out
from bulletin.desk.queueing import names


@dataclass(frozen=True)
class Shown:
    """The register of an issue; `people` are names by id."""

    register: Register
    people: Mapping[str, str]

    def who(self, id: str) -> str:
        """Return the name of who handed a copy out or took it back; empty where nobody did."""
        return self.people.get(id, "") if id else ""


@dataclass(frozen=True)
class OutCopy:
    """A copy that is still to be followed, with the register it stands in."""

    register: Register
    copy: Copy


def shown(archive: Archive, issue_id: str) -> Shown:
    """Return the register of an issue. Refused: UNKNOWN."""
    return Shown(register_of(archive, issue_id), names(archive))


def all_out(archive: Archive) -> tuple[OutCopy, ...]:
    """Return every copy that is still out, those of the latest issue first, each issue's in the order of numbers."""
    return tuple(OutCopy(register, copy) for register in still_out(archive) for copy in register.copies
                 if copy.is_out(register.classified))
