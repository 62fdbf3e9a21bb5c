"""The styles offices use: 仿宋 body, 小标宋 title, 黑体 and 楷体 levels, two levels that Word numbers by style."""

from tests.samples.press.parts import part

_INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
_NONE = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'
_CENTRED = f'{_NONE}<w:jc w:val="center"/>'
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def styles() -> bytes:
    """Return the styles part; lengths in it are twips, sizes half points."""
    return part("styles", _defaults() + _normal() + "".join(_paragraph_styles()) + _table_grid())


def _paragraph_styles() -> list[str]:
    title, level = _fonts("方正小标宋简体"), _fonts("楷体_GB2312")
    return [
        _style("a3", "Title", _CENTRED, title + '<w:sz w:val="44"/>'),
        _style("a4", "heading 1", _INDENT, _fonts("黑体")),
        _style("a5", "heading 2", _INDENT, level),
        _style("a6", "供稿", f'{_NONE}<w:jc w:val="right"/>'),
        _style("a7", "稿头", _NONE),
        _style("a8", "公文一级", _numbered("") + _INDENT, _fonts("黑体")),
        _style("a9", "公文二级", _numbered('<w:ilvl w:val="1"/>') + _INDENT, level),
        _style("ab", "表格文字", _pitch(400, "exact") + _CENTRED, '<w:sz w:val="24"/>'),
        _style("ac", "红头", _pitch(800, "exact") + _CENTRED, title),
        _style("ad", "图片", _pitch(240, "auto") + _CENTRED),
    ]


def _defaults() -> str:
    run = f'{_fonts("仿宋_GB2312")}<w:sz w:val="32"/><w:lang w:eastAsia="zh-CN"/>'
    return f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault></w:docDefaults>"


def _normal() -> str:
    inside = f'<w:name w:val="Normal"/><w:pPr>{_pitch(579, "exact")}{_INDENT}<w:jc w:val="both"/></w:pPr>'
    return f'<w:style w:type="paragraph" w:default="1" w:styleId="a">{inside}</w:style>'


def _style(key: str, name: str, paragraph: str, run: str = "") -> str:
    inside = f'<w:name w:val="{name}"/><w:basedOn w:val="a"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>'
    return f'<w:style w:type="paragraph" w:styleId="{key}">{inside}</w:style>'


def _table_grid() -> str:
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="auto"/>' for side in _SIDES)
    inside = f'<w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
    return f'<w:style w:type="table" w:styleId="aa">{inside}</w:style>'


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{name}"/>'


def _pitch(line: int, rule: str) -> str:
    return f'<w:spacing w:line="{line}" w:lineRule="{rule}"/>'


def _numbered(level: str) -> str:
    return f'<w:numPr>{level}<w:numId w:val="2"/></w:numPr>'
