"""What a room of 考核 is to its screen."""

from typing import Protocol

from bulletin.archive import Changed
from bulletin.people import Actor


class Room(Protocol):
    """A page of the screen: it is a widget, made with the frame when it is first entered."""

    def enter(self) -> None:
        """Show what is so now; called each time the room comes into sight."""
        ...

    def hear(self, changed: Changed) -> None:
        """Something in the archive changed while the room is in sight."""
        ...

    def allow(self, actor: Actor | None) -> None:
        """Somebody else sits here, or nobody."""
        ...

    def open(self, thing: object) -> None:
        """Show this thing, such as a unit's id."""
        ...
