"""Every hostile file ends soon, small, with its own reason and without a word to the outside; the next one is read."""

from collections.abc import Iterator

import pytest

from bulletin.errors import Unreadable
from bulletin.intake.door import READERS
from bulletin.intake.guard.guard import Guard
from bulletin.intake.guard.guarded import Head
from bulletin.intake.incoming import Opened, Wish
from bulletin.intake.package import LARGEST_FILE, MEGABYTE
from bulletin.intake.sniff import looks_like
from tests.hostile import others, words, zips
from tests.hostile.case import CASES, READ, Case

NEVER_RECOGNISED = Wish(ocr=False)  # recognition has its own allowance, and its own tests
MOST_SECONDS = 2.0  # of the processor; the machine may be busy with other things
MOST_MEMORY = 300 * MEGABYTE
KINDS = (zips, words, others)


class Watched:
    """A guard together with what the last file cost."""

    def __init__(self) -> None:
        self.costs: list[Head] = []
        self.guard = Guard(watcher=lambda name, head: self.costs.append(head))

    def outcome(self, name: str, data: bytes) -> str:
        found = self.guard.open(name, data, NEVER_RECOGNISED).result(60)
        return outcome(found)


def outcome(found: tuple[Opened, ...]) -> str:
    """Return `read` if anything was read, else the code of the first refusal, and whether its reader died."""
    refused = [each.refused for each in found if isinstance(each.refused, Unreadable)]
    if any(each.incoming for each in found):
        return READ
    reason, facts = refused[0].reason.value, refused[0].facts
    return f"{reason}, {facts.get('error', 'its reader died')}" if "crashed" in facts else reason


def is_read_here(data: bytes) -> bool:
    """Return whether the door has a reader for what the file looks like, or refuses it with a reason of its own."""
    return looks_like(data) in (*READERS, "zip", "mail", "msg", "compound") or not data or len(data) > LARGEST_FILE


@pytest.fixture(scope="module")
def watched() -> Iterator[Watched]:
    watched = Watched()
    yield watched
    watched.guard.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_a_hostile_file(watched: Watched, case: Case) -> None:
    data = case.make()
    assert watched.outcome(case.name, data) == (case.outcome if is_read_here(data) else "not_supported")
    cost = watched.costs[-1]
    assert cost.seconds <= MOST_SECONDS
    assert cost.peak - cost.before <= MOST_MEMORY
    assert cost.refused == ()
    assert watched.outcome("好.docx", zips.sound()) == READ


def test_there_are_enough_of_them() -> None:
    assert len({case.what for case in CASES}) == len(CASES) >= 80
    assert all(kind.__doc__ for kind in KINDS)
