"""Kills at random moments: of the real program while somebody types in it, and of an office at work."""

import statistics
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.flows.killing import Loss, kill_once
from tests.flows.killing_hands import kill_hands

KILLS = 100
KILLS_AT_WORK = 200
LONGEST_SECONDS = 6.0
AT_ONCE = 3
LONG, LENGTH = 10, 20_000  # every so many kills fall on drafts of this length


def killing(said: Callable[..., None], kills: int = KILLS) -> None:
    """Kill so often, each time on an archive of its own, and print the greatest and the usual loss."""
    with ThreadPoolExecutor(AT_ONCE) as together:
        losses = list(together.map(_one, range(kills)))
    seconds = [each.seconds for each in losses]
    typed = sum(each.typed for each in losses)
    said(f"{kills} kills while typing, most typing lost", max(seconds), "<= 2 s", "s",
         f"median {statistics.median(seconds):.2f}")
    said("  most keys lost", max(each.keys for each in losses), "", "keys",
         f"of {typed:,} typed; offered again after {sum(each.offered for each in losses)} kills")


def _one(seed: int) -> Loss:
    with tempfile.TemporaryDirectory() as folder:
        return kill_once(Path(folder), seed, characters=0 if seed % LONG else LENGTH)


def killing_at_work(said: Callable[..., None], kills: int = KILLS_AT_WORK) -> None:
    """Kill an office at work so often; whatever is lost, half or burnt ends the run with what it was."""
    with ThreadPoolExecutor(AT_ONCE) as together:
        done = sum(together.map(_at_work, range(kills)), Counter())
    told = ", ".join(f"{count} {deed}" for deed, count in sorted(done.items()))
    said(f"{kills} kills at work, committed deeds lost", 0, "0", "", told)


def _at_work(seed: int) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        return kill_hands(Path(folder), 1000 + seed, LONGEST_SECONDS)


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    killing(printed)
    killing_at_work(printed)
