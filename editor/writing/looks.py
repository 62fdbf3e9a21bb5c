"""How each role looks on the screen; print has a look of its own. Levels as in GB/T 9704—2012, 7.3.3."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QSyntaxHighlighter, QTextBlockFormat, QTextCharFormat, QTextDocument

from bulletin.text import Role
from editor.shell.colours import Colour
from editor.shell.fonts import MANUSCRIPT, MANUSCRIPT_LINE, manuscript_font
from editor.shell.theme import colour_now
from editor.writing.marks import ROLE, role_of

HEI = ("黑体", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "WenQuanYi Micro Hei")
KAI = ("楷体", "KaiTi", "楷体_GB2312", "STKaiti", "AR PL UKai CN", "Noto Serif CJK SC")
SONG = ("方正小标宋简体", "宋体", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC")
INDENTED = frozenset({Role.BODY, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4})


@dataclass(frozen=True)
class Face:
    """The face of a role: families in their order (empty: the manuscript's), size against body, weight."""

    families: tuple[str, ...] = ()
    size: float = 1.0
    weight: int = 0
    faint: bool = False


FACES = {
    Role.TITLE: Face(SONG, 22 / 16, 700),
    Role.LEVEL1: Face(HEI),
    Role.LEVEL2: Face(KAI, weight=500),
    Role.LEVEL3: Face(weight=700),
    Role.LEVEL4: Face(),
    Role.BODY: Face(),
    Role.CREDIT: Face(KAI),
    Role.NOTE: Face(size=15 / 18, faint=True),
}


def block_format(role: Role | None, em: float) -> QTextBlockFormat:
    """Return the shape of a paragraph; `em` is a body character's width in pixels. None: a picture's paragraph."""
    form = QTextBlockFormat()
    form.setLineHeight(_line_percent(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if role is None:
        form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setProperty(ROLE, Role.BODY.value)
        return form
    form.setProperty(ROLE, role.value)
    if role in INDENTED:
        form.setTextIndent(2 * em)
    if role is Role.TITLE:
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setBottomMargin(8)
    if role is Role.CREDIT:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    return form


def pixels(zoom: int) -> int:
    """Return the size of a body character in pixels at `zoom` percent."""
    return max(9, round(MANUSCRIPT * zoom / 100))


class RoleFaces(QSyntaxHighlighter):
    """Lays each role's face over its paragraphs. Nothing of it is in the document, so nothing of it is undone."""

    def __init__(self, document: QTextDocument, zoom: int) -> None:
        super().__init__(document)
        self._forms: dict[Role, QTextCharFormat] = {}
        self.zoom_to(zoom)

    def zoom_to(self, zoom: int) -> None:
        """Take the sizes and the colours of now; the caller lays them anew with `rehighlight`."""
        self._forms = {role: _char_format(face, pixels(zoom)) for role, face in FACES.items()}

    def highlightBlock(self, words: str) -> None:
        form = self._forms[role_of(self.currentBlock().blockFormat())]
        if words and form.propertyCount():
            self.setFormat(0, self.currentBlock().length(), form)


def _char_format(face: Face, body: int) -> QTextCharFormat:
    form = QTextCharFormat()
    if face.families:
        form.setFontFamilies(list(face.families))
    if face.size != 1.0:
        form.setProperty(int(QTextCharFormat.Property.FontPixelSize), round(body * face.size))
    if face.weight:
        form.setFontWeight(face.weight)
    if face.faint:
        form.setForeground(colour_now(Colour.FAINT))
    return form


def _line_percent() -> float:
    """Return what Qt calls the line height, in percent of the face's own, for 1.8 times the character."""
    font: QFont = manuscript_font()
    return 100 * MANUSCRIPT_LINE * MANUSCRIPT / QFontMetricsF(font).height()
