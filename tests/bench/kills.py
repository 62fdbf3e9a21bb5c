"""Kills at random moments: of the program while somebody types in it, of an office at work, of the window at work."""

import statistics
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.flows.killing import Loss, kill_once
from tests.flows.killing_hands import kill_hands
from tests.flows.killing_window import MOST_SECONDS, kill_window

KILLS = 100
KILLS_AT_WORK = 200
LONGEST_SECONDS, LONGEST_IN_THE_WINDOW = 3.0, 10.0
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


def killing_at_work(said: Callable[..., None], kills: int = KILLS_AT_WORK, at_once: int = AT_ONCE) -> None:
    """Kill so often, by turns an office at work without a window and the program with somebody at work in it; whatever
    is lost, half, doubled or burnt ends the run with what it was.
    """
    with ThreadPoolExecutor(at_once) as together:
        ended = list(together.map(_at_work, range(kills)))
    desk, window = (sum((done for each, done, _ in ended if each == place), Counter()) for place in ("desk", "window"))
    said(f"{kills} kills at work, committed deeds lost", 0, "0", "", _told(desk))
    said("  in the window, most typing lost", max(lost for _, _, lost in ended), f"<= {MOST_SECONDS:.0f} s", "s",
         _told(window))


def _at_work(seed: int) -> tuple[str, Counter[str], float]:
    with tempfile.TemporaryDirectory() as folder:
        if seed % 2:
            return "window", *kill_window(Path(folder), 1000 + seed, LONGEST_IN_THE_WINDOW)
        return "desk", kill_hands(Path(folder), 1000 + seed, LONGEST_SECONDS), 0.0


def _told(done: Counter[str]) -> str:
    return ", ".join(f"{count} {deed}" for deed, count in sorted(done.items()))


if __name__ == "__main__":
    from tests.bench.__main__ import said as printed

    killing(printed)
    killing_at_work(printed)
