"""The parts around the body: styles, numbering, notes, comments, header and footer, relationships."""

from xml.sax.saxutils import escape, quoteattr

from press.spans import complex_field, text_run

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1440" w:gutter="0"/>'
)


def part(root: str, inside: str) -> bytes:
    """Return one XML part with the root element `w:root`."""
    return f"{_DECLARATION}<w:{root} {_SPACES}>{inside}</w:{root}>".encode()


def section(header: bool, footer: bool) -> str:
    """Return the section properties of an A4 page with the usual margins."""
    names = [name for name, wanted in (("header", header), ("footer", footer)) if wanted]
    references = "".join(f'<w:{name}Reference w:type="default" r:id="rId{name.title()}"/>' for name in names)
    return f"<w:sectPr>{references}{_PAGE}</w:sectPr>"


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{name}"/>'


def _style(key: str, name: str, paragraph: str, run: str = "", kind: str = "paragraph", default: str = "") -> str:
    based = "" if default else '<w:basedOn w:val="a"/>'
    inside = f'<w:name w:val="{name}"/>{based}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>'
    return f'<w:style w:type="{kind}"{default} w:styleId="{key}">{inside}</w:style>'


def styles() -> bytes:
    """Return the styles offices use: 仿宋 body, 小标宋 title, 黑体 and 楷体 levels, two levels numbered by style."""
    indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
    none = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'
    numbered = '<w:numPr>{}<w:numId w:val="2"/></w:numPr>'
    border = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return part(
        "styles",
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_fonts("仿宋_GB2312")}<w:sz w:val="32"/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + _style("a", "Normal", f'<w:spacing w:line="579" w:lineRule="exact"/>{indent}<w:jc w:val="both"/>', default=' w:default="1"')
        + _style("a3", "Title", f'{none}<w:jc w:val="center"/>', _fonts("方正小标宋简体") + '<w:sz w:val="44"/>')
        + _style("a4", "heading 1", indent, _fonts("黑体"))
        + _style("a5", "heading 2", indent, _fonts("楷体_GB2312"))
        + _style("a6", "供稿", f'{none}<w:jc w:val="right"/>')
        + _style("a7", "稿头", none)
        + _style("a8", "公文一级", numbered.format("") + indent, _fonts("黑体"))
        + _style("a9", "公文二级", numbered.format('<w:ilvl w:val="1"/>') + indent, _fonts("楷体_GB2312"))
        + _style("ab", "表格文字", f'<w:spacing w:line="400" w:lineRule="exact"/>{none}<w:jc w:val="center"/>', '<w:sz w:val="24"/>')
        + _style("ad", "图片", f'<w:spacing w:line="240" w:lineRule="auto"/>{none}<w:jc w:val="center"/>')
        + _style("ac", "红头", f'<w:spacing w:line="800" w:lineRule="exact"/>{none}<w:jc w:val="center"/>', _fonts("方正小标宋简体"))
        + f'<w:style w:type="table" w:styleId="aa"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr></w:style>',
    )


def _level(level: int, form: str, text: str, extra: str = "", suffix: str = "nothing") -> str:
    inside = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{extra}<w:suff w:val="{suffix}"/><w:lvlText w:val="{text}"/>'
    indent = '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>'
    return f'<w:lvl w:ilvl="{level}">{inside}<w:lvlJc w:val="left"/>{indent}</w:lvl>'


def _abstract(number: int, levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def numbering() -> bytes:
    """Return the lists A, S (through styles), C, D, R (D begun anew), L (A with another first level), T."""
    document = (
        _level(0, "chineseCounting", "%1、") + _level(1, "chineseCounting", "（%2）")
        + _level(2, "decimal", "%3.") + _level(3, "decimal", "（%4）")
    )  # fmt: skip
    styled = (
        _level(0, "chineseCounting", "%1、", '<w:pStyle w:val="a8"/>')
        + _level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="a9"/>')
    )  # fmt: skip
    abstracts = [
        document, styled, _level(0, "decimalEnclosedCircle", "%1"), _level(0, "decimal", "%1.", suffix="tab"),
        _level(0, "ideographTraditional", "%1、"),
    ]  # fmt: skip
    another = f'<w:lvlOverride w:ilvl="0">{_level(0, "chineseCountingThousand", "第%1，")}</w:lvlOverride>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    used = {1: (0, ""), 2: (1, ""), 3: (2, ""), 4: (3, ""), 5: (3, again), 6: (0, another), 7: (4, "")}
    lists = [
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
        for key, (abstract, override) in used.items()
    ]
    return part("numbering", "".join(_abstract(*pair) for pair in enumerate(abstracts)) + "".join(lists))


def footnotes(notes: list[str]) -> bytes:
    """Return the footnotes with the two separators every Word file has."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{key}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for key, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    written = [
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr>{mark}{text_run(note)}</w:p></w:footnote>'
        for number, note in enumerate(notes, 1)
    ]
    return part("footnotes", separators + "".join(written))


def comments(remarks: list[str]) -> bytes:
    """Return the comments, all by one invented hand."""
    who = 'w:author="刘佳禾" w:initials="刘" w:date="2026-10-28T09:20:00Z"'
    written = [f'<w:comment w:id="{key}" {who}><w:p>{text_run(remark)}</w:p></w:comment>' for key, remark in enumerate(remarks, 1)]
    return part("comments", "".join(written))


def header(text: str) -> bytes:
    """Return the page header."""
    return part("hdr", f'<w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr>{text_run(text)}</w:p>')


def footer(text: str) -> bytes:
    """Return the page footer: its text, then the page number as a complex field."""
    return part("ftr", f'<w:p><w:pPr><w:pStyle w:val="a6"/></w:pPr>{text_run(text + " — ")}{complex_field("PAGE", "1")}{text_run(" —")}</w:p>')


def relationships(targets: dict[str, tuple[str, str]], outside: list[str]) -> bytes:
    """Return a relationship part: `targets` maps an id to (type, target), `outside` are the addresses linked to."""
    entries = [f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"/>' for key, (kind, target) in targets.items()]
    entries += [
        f'<Relationship Id="rIdLink{number}" Type="{_RELATIONS}/hyperlink" Target={quoteattr(address)} TargetMode="External"/>'
        for number, address in enumerate(outside, 1)
    ]
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_DECLARATION}<Relationships xmlns="{space}">{"".join(entries)}</Relationships>'.encode()


def content_types(names: list[str]) -> bytes:
    """Return the content types for the parts `word/NAME.xml`; `document` stands for the main part."""
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {"document": "document.main", "header1": "header", "footer1": "footer"}
    overrides = [
        f'<Override PartName="/word/{escape(name)}.xml" ContentType="{base}.{kinds.get(name, name)}+xml"/>' for name in names
    ]
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    )
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{_DECLARATION}<Types xmlns="{space}">{defaults}{"".join(overrides)}</Types>'.encode()
