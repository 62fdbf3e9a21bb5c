"""Of findings that overlap the first counts."""

from collections.abc import Iterable

from bulletin.proof.problem import Found


def apart(findings: Iterable[Found]) -> tuple[Found, ...]:
    """Return the findings that do not overlap one before them in the list, in the order of the text."""
    listed = list(findings)
    taken = bytearray(max((each.end for each in listed), default=0))
    kept: list[Found] = []
    for found in listed:
        if not any(taken[found.start:found.end]):
            taken[found.start:found.end] = b"\1" * (found.end - found.start)
            kept.append(found)
    return tuple(sorted(kept, key=lambda each: each.start))
