"""What EQ fields of Word show: rings and Pinyin over a character, characters made one, fractions (ECMA-376, 17.16)."""

import re
from dataclasses import dataclass

from bulletin.intake.counting import number
from bulletin.intake.symbols import Place, placed

RINGS = "○〇◯"
FRAMES = RINGS + "□△◇"
LONGEST = 400  # characters of a code
DEEPEST = 20
EQUATION = re.compile(r"\s*EQ\b(.*)", re.IGNORECASE | re.DOTALL)
PINYIN = re.compile(r"\\\*\s*jc\d", re.IGNORECASE)  # the dialogue for Pinyin alone writes how it is set over the word
SWITCH = re.compile(r"\\\*\s*(?:\"[^\"]*\"|[\w:.]+)")
COMMAND = re.compile(r"(?:\\[a-z]{1,2}\s*(?:-?\d+\s*)?|\\[lrb]c\s*\\.\s*)+(?=\()", re.IGNORECASE)


@dataclass(frozen=True)
class Equation:
    """What a field shows in one line; not `whole` where its layout said more than that."""

    text: str = ""
    whole: bool = True


@dataclass
class Scanner:
    """Goes through the code of a field once."""

    code: str
    pinyin: bool
    at: int = 0
    whole: bool = True

    def arguments(self, depth: int) -> list[str]:
        """Return what stands in the brackets at hand, piece by piece, and go on behind them."""
        self.at += 1
        pieces = [""]
        while self.at < len(self.code):
            command = COMMAND.match(self.code, self.at) if depth < DEEPEST else None
            sign = self.code[self.at]
            if command:
                self.at = command.end()
                pieces[-1] += self.shown(command[0].lower(), depth + 1)
                continue
            self.at += 1
            if sign == ")":
                break
            if sign in ",，;；":
                pieces.append("")
            elif sign != "\\":
                pieces[-1] += sign
        return [piece.strip() for piece in pieces]

    def shown(self, command: str, depth: int = 0) -> str:
        """Return what a command makes of the brackets behind it."""
        pieces = self.arguments(depth)
        if command.startswith("\\f") and len(pieces) == 2:
            self.whole = False
            return "/".join(pieces)
        if command.startswith("\\o"):
            return self._over_one_another(pieces)
        if command.startswith("\\s") and len(pieces) == 1:
            place = Place.BELOW if "\\do" in command else Place.ABOVE
            return (placed(pieces[0], place) if pieces[0].isdecimal() else None) or pieces[0]
        self.whole = self.whole and command.startswith("\\s")
        return "".join(pieces)

    def _over_one_another(self, pieces: list[str]) -> str:
        """A ringed number is how Word writes 带圈字符; the reading over a word is for the eye, the word is the text."""
        if self.pinyin and len(pieces) == 2:
            return pieces[1]
        inside = "".join(piece for piece in pieces if piece not in FRAMES)
        if inside.isdecimal() and len(inside) <= 2 and any(piece in RINGS for piece in pieces if piece):
            return number(int(inside), "decimalEnclosedCircle")
        self.whole = self.whole and len(inside) < 2
        return inside


def laid_out(code: str) -> Equation:
    """Return what the field with this code shows, nothing where it is no equation."""
    equation = EQUATION.match(code[:LONGEST])
    if not equation:
        return Equation()
    scanner = Scanner(SWITCH.sub("", equation[1]), PINYIN.search(code) is not None)
    text = ""
    while command := COMMAND.search(scanner.code, scanner.at):
        scanner.at = command.end()
        text += scanner.shown(command[0].lower())
    return Equation(text, scanner.whole)
