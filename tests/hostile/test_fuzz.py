"""Sound files damaged at random are read or refused, and no reader dies, hangs or errs; what once did is replayed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.intake.guard.guard import Guard
from bulletin.intake.guard.guarded import Head
from tests.hostile.fuzz import KEPT, WITHOUT_RECOGNITION, Chance, Seed, failure, mutated, seeds

# The same ones each time: to look for new ones is the work of `python -m tests.hostile.fuzz`.
OFTEN = settings(
    max_examples=150, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
SEEDS = seeds()
REFUSED = ("locked.pdf", "来稿.doc")  # with a password; with nothing but a sound frame
COSTS: list[Head] = []


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    guard = Guard(watcher=lambda name, head: COSTS.append(head))
    yield guard
    guard.close()


def broken(guard: Guard, name: str, data: bytes) -> str:
    return failure(guard.open(name, data, WITHOUT_RECOGNITION).result(60))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_sound_file_is_read_and_its_reader_tries_nothing_forbidden(guard: Guard, seed: Seed) -> None:
    found = guard.open(seed.name, seed.data, WITHOUT_RECOGNITION).result(60)
    assert not failure(found)
    assert all((each.incoming is None) == (seed.name in REFUSED) for each in found)
    assert COSTS[-1].refused == ()


@pytest.mark.parametrize("seed", [seed for seed in SEEDS if len(seed.data) < 60_000], ids=lambda seed: seed.name)
def test_a_file_damaged_at_random(guard: Guard, seed: Seed) -> None:
    @OFTEN
    @given(st.integers(0, 2**32))
    def damaged(number: int) -> None:
        assert not broken(guard, seed.name, mutated(seed.data, Chance(number)))

    damaged()


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.*")), ids=lambda path: path.name)
def test_a_file_that_once_broke_a_reader(guard: Guard, path: Path) -> None:
    assert not broken(guard, path.name, path.read_bytes())
