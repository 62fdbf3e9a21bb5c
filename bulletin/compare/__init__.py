"""Comparing two texts: what was changed, and which changes are changes of fact."""

from bulletin.compare.comparing import Comparison, compare, comparison_json
from bulletin.compare.facts import FactChange
from bulletin.compare.mentions import FactKind
from bulletin.compare.passages import Change, Passage
from bulletin.compare.pieces import Mark, Piece

__all__ = [
    "Change", "Comparison", "FactChange", "FactKind", "Mark", "Passage", "Piece", "compare", "comparison_json",
]
