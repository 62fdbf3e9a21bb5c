"""A hundred kills of the real program at random moments of typing: what is lost at most."""

import statistics
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.flows.killing import Loss, kill_once

KILLS = 100
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


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    killing(printed)
