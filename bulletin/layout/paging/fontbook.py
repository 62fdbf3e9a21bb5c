"""The fonts of this machine as the paginator needs them: which stands for a wanted one, and how far characters advance.

Widths are read from the files when a character is first met and kept by the book; whoever keeps the book keeps them.
"""

from collections.abc import Iterable

from bulletin.layout.characters import width
from bulletin.layout.paging.font_files import FontFile, system_fonts
from bulletin.layout.paging.font_tables import FontTables, tables_of
from bulletin.layout.paging.pages import FoundFont

# What the same face is called elsewhere, then what word processors take where it is missing.
_ALSO = {
    "仿宋_GB2312": ("FangSong_GB2312", "仿宋", "FangSong", "FandolFang", "FandolFang R"),
    "楷体_GB2312": ("KaiTi_GB2312", "楷体", "KaiTi", "FandolKai"),
    "黑体": ("SimHei", "FandolHei"),
    "宋体": ("SimSun", "FandolSong"),
    "方正小标宋简体": ("FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
    "Times New Roman": ("Liberation Serif", "Tinos", "TeX Gyre Termes"),
}
_CHINESE = (
    *("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "SimSun", "Noto Serif CJK SC"),
    *("Source Han Serif SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "AR PL UMing CN", "Droid Sans Fallback"),
    *("PingFang SC", "SimHei"),
)
_WESTERN = ("Liberation Serif", "DejaVu Serif", "DejaVu Sans", "Times", "Cambria", "Arial")
_EVERYTHING = ("DejaVu Serif", "DejaVu Sans", *_CHINESE[:1], "Segoe UI Symbol", "Segoe UI Emoji", "Noto Sans Symbols2")
_ASCENT, _DESCENT = 0.88, 0.12  # ems, where there is no font to ask


class Widths(dict[str, float]):
    """How far each character advances, in the unit of `factor` ems, `extra` added; filled as characters are met."""

    def __init__(self, fonts: tuple[FontTables, ...], factor: float = 1.0, extra: float = 0.0) -> None:
        super().__init__()
        self._fonts, self._factor, self._extra = fonts, factor, extra

    def __missing__(self, character: str) -> float:
        found = next((each for font in self._fonts if (each := font.advance(character)) is not None), None)
        advance = (width(character) if found is None else found) * self._factor + self._extra
        self[character] = advance
        return advance


class Fontbook:
    """Fonts by the names layouts give them. A book without fonts measures Chinese one em and Western half an em."""

    def __init__(self, files: Iterable[FontFile] = ()) -> None:
        self._by_name: dict[str, list[FontFile]] = {}
        for file in files:
            for family in file.families:
                self._by_name.setdefault(family.casefold(), []).append(file)
        self._tables: dict[tuple[str, int], FontTables | None] = {}
        self._chains: dict[tuple[str, bool, bool], tuple[FontTables, ...]] = {}
        self._widths: dict[tuple[str, bool, bool, float, float], Widths] = {}

    @classmethod
    def of_system(cls) -> "Fontbook":
        """Return a book of the fonts that are installed; finding them takes a few hundredths of a second."""
        return cls(system_fonts())

    def found(self, wanted: str) -> FoundFont:
        """Return the font that stands for `wanted`: itself, the same by another name, or one that is near."""
        for name in self._candidates(wanted):
            file = self._file(name, bold=False, italic=False)
            if file is not None:
                return FoundFont(wanted, wanted if name == wanted else name, file.path, file.face)
        return FoundFont(wanted)

    def widths(self, name: str, bold: bool, italic: bool, factor: float, extra: float) -> Widths:
        """Return the advances of a font at a size: `factor` units to the em, `extra` units between characters."""
        key = (name, bold, italic, factor, extra)
        if key not in self._widths:
            self._widths[key] = Widths(self._chain(name, bold, italic), factor, extra)
        return self._widths[key]

    def height(self, name: str) -> tuple[float, float, float]:
        """Return ascent, descent and the gap between lines in ems of the font that stands for `name`."""
        first = next(iter(self._chain(name, bold=False, italic=False)), None)
        return (first.ascent, first.descent, first.gap) if first else (_ASCENT, _DESCENT, 0.0)

    def _candidates(self, wanted: str) -> tuple[str, ...]:
        near = _WESTERN + _CHINESE if wanted.isascii() else _CHINESE + _WESTERN
        return (wanted, *_ALSO.get(wanted, ()), *near)

    def _file(self, name: str, *, bold: bool, italic: bool) -> FontFile | None:
        """Return the face of a family that is nearest to the emphasis asked for."""
        faces = self._by_name.get(name.casefold(), ())
        return min(faces, key=lambda face: (face.italic != italic, face.bold != bold), default=None)

    def _chain(self, name: str, bold: bool, italic: bool) -> tuple[FontTables, ...]:
        """Return the fonts to ask for a character, one after the other: the one found, then those for all the rest."""
        key = (name, bold, italic)
        if key not in self._chains:
            first = self.found(name).family
            names = dict.fromkeys(each for each in (first, *_EVERYTHING) if each)
            files = (self._file(each, bold=bold, italic=italic) for each in names)
            tables = (self._tables_of(file) for file in files if file)
            self._chains[key] = tuple(each for each in tables if each)
        return self._chains[key]

    def _tables_of(self, file: FontFile) -> FontTables | None:
        key = (file.path, file.face)
        if key not in self._tables:
            self._tables[key] = tables_of(file.path, file.face)
        return self._tables[key]
