"""How strong a finding is, as it looks: word, icon and colour in lists, shape and colour under the text."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat

from bulletin.proof.problem import Strength
from editor.pieces.rule_words import strength_words
from editor.shell.chip import Tone
from editor.shell.colours import Colour
from editor.shell.rows import Chipped
from editor.shell.theme import colour_now

Under = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True)
class Look:
    """The tone and icon of the chip, and the line under the words."""

    tone: Tone
    icon: str
    line: Under


LOOKS = {
    Strength.AUTO: Look(Tone.INFORMATION, "wrench", Under.DashUnderline),
    Strength.FLAG: Look(Tone.WARNING, "warning-circle", Under.WaveUnderline),
    Strength.ADVISORY: Look(Tone.NEUTRAL, "lightbulb", Under.DotLine),
    Strength.INFO: Look(Tone.NEUTRAL, "info", Under.DotLine),
}


def chip(strength: Strength) -> Chipped:
    """Return the chip of a strength."""
    look = LOOKS[strength]
    return Chipped(strength_words(strength), look.tone, look.icon)


def mark_format(strength: Strength) -> QTextCharFormat:
    """Return the line under a finding: a wave needs a person, dashes can be set right with one key, dots are hints."""
    look, form = LOOKS[strength], QTextCharFormat()
    form.setUnderlineStyle(look.line)
    form.setUnderlineColor(colour_now(Colour(look.tone.value)))
    if strength is Strength.FLAG:
        ground = colour_now(Colour.WARNING)
        ground.setAlpha(26)
        form.setBackground(ground)
    return form
