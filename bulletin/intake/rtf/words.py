"""The control words of RTF that this reader knows, by what they do (Rich Text Format 1.9.1)."""

from enum import Enum


class Place(Enum):
    """Where the characters of a group go."""

    TEXT = "text"
    LABEL = "label"  # the automatic number of a paragraph, written out for readers that cannot count
    PICTURE = "picture"
    PROPERTY = "property"  # the name of what is said of a shape
    CODE = "code"  # the instruction of a field
    FONTS = "fonts"
    STYLES = "styles"
    AUTHOR = "author"
    AUTHORS = "authors"  # those of tracked changes
    ROW = "row"  # what is said of the rows of a table within a cell
    SHAPE = "shape"  # nowhere, but a text box or a picture within is read
    NOWHERE = "nowhere"


class New(Enum):
    """Groups that hold a story of their own."""

    NOTE = "note"
    STATIONERY = "stationery"
    COMMENT = "comment"
    BOX = "box"


STORIES = {
    "footnote": New.NOTE, "annotation": New.COMMENT, "shptxt": New.BOX, "dptxbxtext": New.BOX,
    **dict.fromkeys(("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
                    New.STATIONERY),
}  # fmt: skip
NOWHERE = (
    "colortbl info listtable listoverridetable rsidtbl filetbl generator themedata colorschememapping datastore "
    "latentstyles xmlnstbl xe tc tcn rxe txe bkmkstart bkmkend objdata objclass objname objalias objsect nonshppict "
    "shprslt pn pntxta pntxtb pnseclvl levelnumbers leveltext template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn "
    "fldtype formfield datafield atrfstart atrfend atnid atndate atnparent atntime atnref atnicn mmathPict picprop "
    "blipuid falt panose userprops docvar private private1 keycode nonesttables mrPr mctrlPr maccPr mbarPr mboxPr "
    "mborderBoxPr mdPr meqArrPr mfPr mfuncPr mgroupChrPr mlimLowPr mlimUppPr mmPr mnaryPr mphantPr mradPr msPrePr "
    "msSubPr msSubSupPr msSupPr mmathPr margPr moMathParaPr oldcprops oldpprops oldtprops oldsprops fontemb fontfile "
    "wgrffmtfilter passwordhash protusertbl hlinkbase htmltag mailmerge xform background"
)
PLACES = {
    **dict.fromkeys(NOWHERE.split(), Place.NOWHERE),
    **dict.fromkeys(("shp", "shpinst", "shpgrp", "sp", "sv", "do", "upr", "object"), Place.SHAPE),
    **dict.fromkeys(("listtext", "pntext"), Place.LABEL),
    **dict.fromkeys(("ud", "result", "fldrslt", "shppict", "field", "moMath", "moMathPara", "mmath"), Place.TEXT),
    "sn": Place.PROPERTY, "pict": Place.PICTURE, "fldinst": Place.CODE, "fonttbl": Place.FONTS,
    "stylesheet": Place.STYLES, "atnauthor": Place.AUTHOR, "revtbl": Place.AUTHORS, "nesttableprops": Place.ROW,
}  # fmt: skip
# Within a shape only these are read again.
READ_WITHIN_SHAPES = frozenset(["shptxt", "dptxbxtext", "pict", "ud", "result"])

CHARACTERS = {
    "tab": "\t", "line": "\n", "page": "\n", "column": "\n", "emdash": "—", "endash": "–", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
SIGNS = {"~": "\u00a0", "_": "-", "\t": "\t"}
UNDERLINES = frozenset(
    ["ul", "uld", "uldash", "uldashd", "uldashdd", "uldb", "ulhwave", "ulldash", "ulth", "ulthd", "ulthdash",
     "ulthdashd", "ulthdashdd", "ulthldash", "ululdbwave", "ulw", "ulwave"]
)  # fmt: skip
