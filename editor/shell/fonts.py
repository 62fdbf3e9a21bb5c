"""The two faces of the desk: a sans for the interface, a 仿宋 or serif for manuscripts. Sizes in pixels."""

from PySide6.QtGui import QFont, QFontDatabase

NOTE, BASE, PANE, SCREEN = 12, 13, 15, 20
MANUSCRIPT = 18
MANUSCRIPT_LINE = 1.8

INTERFACE_FAMILIES = (
    "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
    "WenQuanYi Micro Hei", "文泉驿微米黑",
)
MANUSCRIPT_FAMILIES = (
    "仿宋", "FangSong", "仿宋_GB2312", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC",
    "宋体", "SimSun", "AR PL UMing CN",
)


def interface_font(size: int = BASE, semibold: bool = False) -> QFont:
    """Return the face of the interface at `size` pixels, with figures of equal width.

    The system's own face comes first when it is one of the Chinese faces known to be good.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = [system] if system in INTERFACE_FAMILIES else []
    font = QFont()
    font.setFamilies([*known, *INTERFACE_FAMILIES])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def manuscript_font(zoom: int = 100) -> QFont:
    """Return the face of manuscript text, 18 pixels at a zoom of 100 percent; print size is another matter."""
    font = QFont()
    font.setFamilies(list(MANUSCRIPT_FAMILIES))
    font.setPixelSize(max(9, round(MANUSCRIPT * zoom / 100)))
    return font
