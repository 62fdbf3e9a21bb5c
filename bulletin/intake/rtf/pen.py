"""Characters of an RTF file: bytes in the code page of their font, and Unicode with what old readers show instead."""

from dataclasses import dataclass, field

from bulletin.intake.rtf.tokens import CHARSETS, CHINESE, SYMBOLS, Token, code_page, decoded
from bulletin.intake.symbols import shown_text

CONTROLS = dict.fromkeys((*range(32), 0x7F, 0xFFFE, 0xFFFF)) | {9: "\t", 10: "\n", 11: "\n", 13: "\n", 0x2011: "-"}
OLD_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


@dataclass
class Font:
    """A font as the file lists it; an empty `encoding` is that of the file."""

    name: str = ""
    encoding: str = ""
    symbols: bool = False


@dataclass
class Fonts:
    """The fonts by number, the number of the usual one, and the code page of the file."""

    wished: str = ""
    stated: str = ""
    usual: int = -1
    by_number: dict[int, Font] = field(default_factory=dict)
    current: Font = field(default_factory=Font)

    def take(self, token: Token) -> None:
        """Take a control word of the list of fonts."""
        if token.word == "f":
            self.current = self.by_number.setdefault(token.number, Font())
        elif token.word == "fcharset":
            self.current.encoding = CHARSETS.get(token.number, "")
            self.current.symbols = token.number == SYMBOLS
        elif token.word == "cpg":
            self.current.encoding = code_page(token.number)

    def state(self, token: Token) -> None:
        """Take what the file says of its code page; a mere \\ansi says nothing, for it may be any."""
        if token.word == "ansicpg" and token.number > 0:
            self.stated = code_page(token.number)
        elif token.word in OLD_PAGES:
            self.stated = self.stated or OLD_PAGES[token.word]

    def encoding(self, number: int) -> str:
        """Return the encoding of bytes in a font: its own, then what a person wished, then what the file states."""
        font = self.by_number.get(number, self.by_number.get(self.usual, Font()))
        return font.encoding or self.wished or self.stated or CHINESE

    def font(self, number: int) -> Font:
        return self.by_number.get(number) or self.by_number.get(self.usual) or Font()


@dataclass
class Pen:
    """Gathers bytes until their font changes, for a Chinese character is two of them."""

    parts: list[bytes | str] = field(default_factory=list)
    skip: int = 0
    lost: int = 0

    def take(self, data: bytes) -> None:
        """Take bytes, those left out that stand for a character already given in Unicode."""
        left_out = min(self.skip, len(data))
        self.skip -= left_out
        if left_out < len(data):
            self._add(data[left_out:])

    def unicode(self, number: int, fallback: int) -> None:
        """Take a character by its number, negative above 32,767; `fallback` bytes after it stand for the same."""
        self.parts.append(chr(number % 0x10000) if number < 0x10000 else "\ufffd")
        self.skip = max(0, fallback)

    def flush(self, font: Font, encoding: str) -> str:
        """Return what was gathered; signs of symbol fonts as characters."""
        parts, self.parts, self.skip = self.parts, [], 0
        text = "".join(self._decoded(part, font, encoding) for part in parts).translate(CONTROLS)
        if any("\ud800" <= each <= "\udfff" for each in text):  # two halves of one character
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return (
            shown_text(text, font.name) if font.symbols or any("\uf000" <= each <= "\uf0ff" for each in text) else text
        )

    def _add(self, data: bytes) -> None:
        last = self.parts[-1] if self.parts else None
        if isinstance(last, bytes):
            self.parts[-1] = last + data
        else:
            self.parts.append(data)

    def _decoded(self, part: bytes | str, font: Font, encoding: str) -> str:
        if isinstance(part, str):
            return part
        text, lost = decoded(part, "latin-1" if font.symbols else encoding)
        self.lost += lost
        return text
