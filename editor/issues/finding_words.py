"""Facts of findings as they stand in a sentence: where something was printed, which proofs are wanting, which fonts."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.planning import FIRST_PROOF, SECOND_PROOF
from bulletin.twins import Alike
from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP

_ALIKE = {
    Alike.SAME_TEXT.value: QT_TRANSLATE_NOOP("issues", "来稿内容相同"),
    Alike.SIMILAR.value: QT_TRANSLATE_NOOP("issues", "内容相近"),
    Alike.SAME_TITLE.value: QT_TRANSLATE_NOOP("issues", "标题相同或相近"),
}
_ROUNDS = {FIRST_PROOF: QT_TRANSLATE_NOOP("issues", "一校"), SECOND_PROOF: QT_TRANSLATE_NOOP("issues", "二校")}


def round_words(round: int) -> str:
    """Return 一校 or 二校."""
    return _tr(_ROUNDS[round])


def spoken(facts: Mapping[str, object], day: str) -> dict[str, str]:
    """Return those of the facts that are said in other words than they are kept; `day` is theirs in words."""
    said = {}
    if "alike" in facts:
        said["alike"] = _tr(_ALIKE.get(str(facts["alike"]), ""))
        said["printed"] = _printed(facts, day)
    if isinstance(rounds := facts.get("rounds"), tuple):
        said["rounds"] = joining.listed(round_words(each) for each in rounds)
        outdated = facts.get("outdated")
        before = joining.listed(round_words(each) for each in outdated) if isinstance(outdated, tuple) else ""
        said["outdated"] = _tr("{before}后版面又有改动，须重校").format(before=before) if before else (
            _tr("成刊前须完成校对"))
    if isinstance(fonts := facts.get("fonts"), tuple):
        said["fonts"] = joining.listed(str(each) for each in fonts)
    if "page" in facts:
        lines = facts.get("words")
        said["rest"] = _tr("版记") if lines == "0" else _tr(" {count} 行").format(count=lines)
    return said


def _printed(facts: Mapping[str, object], day: str) -> str:
    where = joining.titled(facts.get("journal"))
    if number := facts.get("number"):
        return _tr("{where}第{number}期（{day}）").format(where=where, number=number, day=day)
    return _tr("{where}{day}").format(where=where, day=day) if isinstance(facts.get("day"), date) else where


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
