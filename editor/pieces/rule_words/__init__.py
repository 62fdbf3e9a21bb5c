"""What the rules of the check are called and what each finding means, in words; needs QtCore only."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from bulletin.proof.problem import Problem, Strength
from bulletin.proof.taught import MUST_CORRECT
from editor.pieces.rule_words import marks, numerals, roster, structure
from editor.shell.noop import QT_TRANSLATE_NOOP

_FACT = re.compile(r"\{(\w+)\}")
_STRENGTHS = {
    Strength.AUTO: QT_TRANSLATE_NOOP("Rules", "可直接改"),
    Strength.FLAG: QT_TRANSLATE_NOOP("Rules", "须核对"),
    Strength.ADVISORY: QT_TRANSLATE_NOOP("Rules", "建议"),
    Strength.INFO: QT_TRANSLATE_NOOP("Rules", "提示"),
}


def rule_name(rule_id: str) -> str:
    """Return what a rule is called; a rule nobody named is called by its id."""
    return _names().get(rule_id, rule_id)


def problem_words(problem: Problem) -> str:
    """Return one sentence on a finding; where its case has none, the name of its rule."""
    sentence = _names().get(f"{problem.rule}:{problem.case}") or rule_name(problem.rule)
    return _FACT.sub(lambda named: problem.facts.get(named[1], named[0]), sentence)


def strength_words(strength: Strength) -> str:
    """Return what a strength means to the one who reads."""
    return QCoreApplication.translate("Rules", _STRENGTHS[strength])


def _names() -> dict[str, str]:
    return _in_language(QCoreApplication.translate("Rules", QT_TRANSLATE_NOOP("Rules", "必改词")))


@lru_cache(maxsize=2)
def _in_language(must_correct: str) -> dict[str, str]:
    """Return the names of all rules; kept by one of them, which is other in another language."""
    return {MUST_CORRECT: must_correct} | marks.names() | numerals.names() | structure.names() | roster.names()
