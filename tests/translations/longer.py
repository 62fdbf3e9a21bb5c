"""A made-up language: each sentence about forty per cent longer than its English, and marked, so that what does not
fit and what never passed through a translator is seen.
"""

import re

from PySide6.QtCore import QTranslator

from tests.translations.english import english

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|\n|\*\.\w+|yyyy|d MMM|M月d日)")
_HAN = re.compile("[\u4e00-\u9fff]")
_VOWELS = re.compile("[aeiou]")


def longer(words):
    """Return [words] with every vowel doubled; placeholders, tags, key marks and date forms stay what they are."""
    parts = _KEPT.split(words)
    grown = "".join(part if at % 2 else _VOWELS.sub(lambda found: found.group() * 2, part)
                    for at, part in enumerate(parts))
    missing = max(0, round(1.4 * len(words)) - len(grown))
    return f"[{grown}{'·' * missing}]"


class Longer(QTranslator):
    """Says all of ours in that language; what has no English yet is as wide as English mostly is."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._english = english()

    def translate(self, context, sentence, disambiguation=None, n=-1):
        if not _HAN.search(sentence):
            return None
        words = self._english.get(sentence) or _HAN.sub("mo", sentence)
        return words if "yyyy" in sentence else longer(words)

    def isEmpty(self):
        return False
