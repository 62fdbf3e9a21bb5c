"""What the board asks of the archive: everything it shows, counted in one go beside the archive."""

from dataclasses import dataclass
from datetime import date

from bulletin.credit.board import ClerkLine, Standing, Upward, clerk_lines, standings, upward
from bulletin.credit.circular import Circular
from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period
from bulletin.credit.reading import load_scheme
from bulletin.credit.scheme import Scheme
from bulletin.desk.credit import drawn_up
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.schemes import schemes_of
from bulletin.desk.searching import Look
from bulletin.units import Unit
from editor.shell.resources import resource


@dataclass(frozen=True)
class Asked:
    """What is counted: a period by a basis, as of a day."""

    period: Period
    basis: Basis
    today: date


@dataclass(frozen=True)
class Board:
    """What the board shows; `units` by id, those that are gone too."""

    asked: Asked
    circular: Circular
    standings: tuple[Standing, ...]
    clerks: tuple[ClerkLine, ...]
    upward: Upward
    units: dict[str, Unit]


def board(look: Look, asked: Asked) -> Board:
    """Return the board. Refused: UNKNOWN (what="scheme") when no scheme was in force."""
    with look.reading() as work:
        schemes = schemes_of(work, bundled_schemes())
        circular = drawn_up(work, asked.period, schemes, OFFICE_ZONE, asked.basis, compared=True, today=asked.today)
        people, units = work.people.all(), work.units.all()
    return Board(asked, circular, standings(circular), clerk_lines(circular, people, asked.today),
                 upward(circular, asked.today), {unit.id: unit for unit in units})


def bundled_schemes() -> tuple[Scheme, ...]:
    """Return the schemes that apply where the office keeps none of its own."""
    return (load_scheme(resource("schemes", "default.toml")),)
