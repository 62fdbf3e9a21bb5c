"""Whether a job's cost grows with the length of what it is given, whatever the machine and whoever else is on it."""

import gc
from collections.abc import Callable
from math import inf
from time import process_time

FLOOR = 0.05  # seconds of the processor; what costs less is not compared: it is all noise
CLEAR = 1.5  # the longer costs its share and half of it more: nothing is in doubt, once is enough
UNEVEN = 2.5  # and so much more it may cost at most: of four times the length ten times; a square would cost 16
RUNS = 2


def grows_with_length(job: Callable[[int], object], lengths: tuple[int, int] = (10_000, 40_000)) -> bool:
    """Return whether `job`, called with a length, costs about as much more as the length is more.

    Counted is the best of two runs in processor time. The second run is one longer, so that a job that makes its text
    of the length it is given gets one that nothing remembers.
    """
    shorter, longer = lengths
    share = longer / shorter
    little = much = inf
    for run in range(RUNS):
        much = min(much, _cost(job, longer + run))
        if much < FLOOR:
            return True
        little = min(little, _cost(job, shorter + run))
        if much < CLEAR * share * little + FLOOR:
            return True
    return much < UNEVEN * share * little + FLOOR


def _cost(job: Callable[[int], object], length: int) -> float:
    """Return the seconds of the processor; what lies about from other tests is not collected meanwhile."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        start = process_time()
        job(length)
        return process_time() - start
    finally:
        if was_on:
            gc.enable()
