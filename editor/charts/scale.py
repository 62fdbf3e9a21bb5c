"""Axes with round numbers."""

from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 5.0, 10.0)


def round_ticks(most: float, wanted: int = 4, whole: bool = True) -> tuple[float, ...]:
    """Return round numbers from 0 to at least `most`, about `wanted` steps; `whole` numbers only where things are
    counted. There is always a step, so that nothing is divided by 0.
    """
    if most <= 0:
        return (0.0, 1.0)
    rough = most / max(1, wanted)
    size = 10.0 ** floor(log10(rough))
    step = next(each * size for each in _STEPS if each * size >= rough * 0.999)
    if whole:
        step = max(1.0, step)
    return tuple(number * step for number in range(ceil(most / step - 1e-9) + 1))
