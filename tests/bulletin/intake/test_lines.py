"""The white space around a paragraph goes, the white space inside stays."""

import pytest

from bulletin.intake.lines import trimmed
from bulletin.text import Run


@pytest.mark.parametrize(
    ("runs", "kept"),
    [
        ((Run("　　甲 乙 "),), (Run("甲 乙"),)),
        ((Run(" "), Run("\u3000甲", bold=True), Run("\t")), (Run("甲", bold=True),)),
        ((Run("甲"), Run("  ", bold=True), Run("乙")), (Run("甲"), Run("  ", bold=True), Run("乙"))),
        ((Run("\ufeff \u200b"),), ()),
        ((), ()),
    ],
)
def test_a_paragraph_is_trimmed_over_its_runs(runs: tuple[Run, ...], kept: tuple[Run, ...]) -> None:
    assert trimmed(runs) == kept
