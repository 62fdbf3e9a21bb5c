"""Taking in a thousand drafts beside twenty thousand, and large files among small ones: the figures of intake."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.big_archive import ROOT
from tests.bench.intake_files import archive_to_fill, large_files, small_files

MIB = 2**20
_FEW = 300  # small ones behind two large ones
_STAGES = ("reading", "exchange", "twins", "facts", "draft", "lines", "commit", "take_in")


def taking_in(said: Callable[..., None]) -> None:
    """Print the figures with `said(what, value, aim, unit, note=...)`."""
    small = sorted(small_files().iterdir())
    for way, words in (("command", "command line"), ("import", "window"), ("window", "window, inbox shown")):
        told = _run(way, small)
        files = told["files"]
        spent = (told["cpu"] + told["children"]) / files * 1000
        said(f"drafts a second, {words}", files / told["wall"], ">= 40", "/s", note=f"{told['made']} drafts made")
        said("  processor a draft, all processes", spent, "", "ms", note=f"of it reading {_ms(told, 'children'):.1f}")
        said("  resident memory grew by, at its peak", (told["peak"] - told["before"]) / MIB, "< 50 MB", "MB")
        for stage in _STAGES:
            said(f"    {stage}", told["wall_of"][stage] / files * 1000, "", "ms",
                 note=f"processor {told['cpu_of'].get(stage, 0) / files * 1000:.2f}")
    _beside_large_ones(said, small[:_FEW])


def _beside_large_ones(said: Callable[..., None], small: list[Path]) -> None:
    large = list(large_files())
    names = [path.name for path in small]
    alone, beside = _run("import", small)["kept"], _run("import", [*large, *small])["kept"]
    ratio = statistics.median(beside[name] for name in names) / statistics.median(alone[name] for name in names)
    said("small files behind two of 49 MB, till kept", ratio, "", "x")
    at = sorted(beside[name] for name in names)
    said("  longest that none was kept", max(b - a for a, b in zip([0.0, *at], at, strict=False)), "", "s")


def _ms(told: dict[str, Any], name: str) -> float:
    return float(told[name] / told["files"] * 1000)


def _run(way: str, files: list[Path]) -> dict[str, Any]:
    archive, (warm,) = archive_to_fill(), small_files(5_000, 1).iterdir()
    done = subprocess.run([sys.executable, "-m", "tests.bench.intake_run", way, str(archive), str(warm),
                           *map(str, files)], stdout=subprocess.PIPE, check=True, text=True, cwd=ROOT, timeout=600,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    found: dict[str, Any] = json.loads(done.stdout)
    return found
