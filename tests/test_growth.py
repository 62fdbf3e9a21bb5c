"""The measure of growth itself, with a clock that goes as told: a square is seen, a disturbed run is forgiven."""

import pytest
from growth import grows_with_length


class Clock:
    """Goes on by what each job in turn is told to take."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr("growth.process_time", clock)
    return clock


def taking(clock, seconds_of):
    def job(length):
        clock.seconds += seconds_of(length)
    return job


@pytest.mark.parametrize(("seconds_of", "grows"), [
    (lambda n: n / 10_000, True), (lambda n: 1 + n / 10_000, True), (lambda n: (n / 10_000) ** 1.5, True),
    (lambda n: (n / 10_000) ** 2, False), (lambda n: (n / 10_000) ** 3, False), (lambda n: (n / 200_000) ** 2, True),
], ids=["length", "length and more", "a little uneven", "square", "cube", "too little to be compared"])
def test_what_costs_the_square_of_the_length_is_seen(clock, seconds_of, grows):
    assert grows_with_length(taking(clock, seconds_of)) is grows


def test_one_disturbed_run_is_forgiven(clock):
    assert grows_with_length(taking(clock, lambda n: 20 if n == 40_000 else n / 10_000))


def test_the_second_run_is_given_a_length_that_nothing_remembers(clock):
    known = set()
    assert not grows_with_length(taking(clock, lambda n: 0.0 if n in known or known.add(n) else (n / 10_000) ** 2))
