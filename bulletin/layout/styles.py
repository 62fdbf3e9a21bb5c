"""The paragraph styles of a layout: every look has a name a clerk can find in the style list."""

from dataclasses import dataclass

from bulletin.layout.layout import Face, Layout
from bulletin.layout.ooxml import (
    NAMESPACES,
    exact,
    fonts,
    off,
    on,
    paragraph_properties,
    run_properties,
    size,
    value,
)
from bulletin.text import Role

ITEM_TITLE = "ItemTitle"
DOCUMENT_TITLE = "DocumentTitle"
PAGE_NUMBER = "PageNumber"
LOST_PICTURE = "LostPicture"
ROLE_STYLE = {
    Role.TITLE: "Level1",  # a title inside a text is no item of its own
    Role.LEVEL1: "Level1",
    Role.LEVEL2: "Level2",
    Role.LEVEL3: "Level3",
    Role.LEVEL4: "Level4",
    Role.BODY: "BodyText",
    Role.CREDIT: "Credit",
    Role.NOTE: "NoteText",
}


@dataclass(frozen=True)
class _Style:
    """One style: alignment, first-line, left and right indents in hundredths of a character, further properties.

    `natural` lets the line grow with what stands in it: an exact line would cut a picture off.
    """

    id: str
    name: str
    face: Face
    align: str = "both"
    first: int = 0
    left: int = 0
    right: int = 0
    level: int = 9
    keep: bool = False
    spaced: bool = True
    colour: str = ""
    tabs: str = ""
    natural: bool = False


_NATURAL = '<w:spacing w:before="120" w:after="120" w:line="240" w:lineRule="auto"/>'


def styles_xml(layout: Layout) -> str:
    """Return the part word/styles.xml: the defaults, the style Normal, and one style for each kind of paragraph."""
    made = "".join(_style(each, layout) for each in _styles(layout))
    return f"<w:styles {NAMESPACES}>{_defaults(layout)}{_normal(layout)}{made}</w:styles>"


def _styles(layout: Layout) -> tuple[_Style, ...]:
    faces, right = layout.faces, f'<w:tabs><w:tab w:val="right" w:pos="{layout.page.text_width}"/></w:tabs>'
    head = Face("title", layout.masthead.size, round(layout.masthead.size * 24))

    return (
        _Style("Marking", "密级和紧急程度", faces.marking, "left", spaced=False, tabs=right),
        _Style("Masthead", "报头", head, "center", spaced=False, colour=layout.masthead.colour),
        _Style("NumberLine", "期号", faces.number, "center"),
        _Style("PublisherLine", "编印单位和日期", faces.number, "left"),
        _Style("IssueAddressee", "呈报对象", faces.body, "left"),
        _Style("Correction", "更正", faces.editors_note, first=200, left=200, right=200),
        _Style("ContentsHead", "要目标题", faces.contents_head, "center", keep=True),
        _Style("Contents", "要目", faces.contents, "left", first=-200, left=400),
        _Style("EditorsNote", "编者按", faces.editors_note, first=200, left=200, right=200),
        _Style("SectionHead", "栏目", faces.section, "left", keep=True, level=0),
        _Style(ITEM_TITLE, "信息标题", faces.item, "center", keep=True, level=0, spaced=False),
        _Style(DOCUMENT_TITLE, "公文标题", faces.title, "center", keep=True, level=0, spaced=False),
        _Style("Level1", "一级标题", faces.level1, first=200, level=1, keep=True),
        _Style("Level2", "二级标题", faces.level2, first=200, level=2, keep=True),
        _Style("Level3", "三级标题", faces.level3, first=200, level=3),
        _Style("Level4", "四级标题", faces.level4, first=200, level=4),
        _Style("BodyText", "信息正文", faces.body, first=200),
        _Style("Addressee", "主送机关", faces.body, "left"),
        _Style("AttachmentNote", "附件说明", faces.body, "left", keep=True),
        _Style("AttachmentHead", "附件标记", faces.marking, "left", keep=True, spaced=False),
        _Style("Credit", "供稿", faces.credit, "right"),
        _Style("Signature", "署名和日期", faces.body, "right"),
        _Style("NoteText", "注释", faces.note, first=200),
        _Style("TableText", "表格文字", faces.table, "left", spaced=False),
        _Style("TableHead", "表头文字", Face("hei", faces.table.size, faces.table.line), "center", spaced=False),
        _Style("Picture", "图片", faces.body, "center", natural=True),
        _Style(LOST_PICTURE, "未印出的图片", faces.body, "center", natural=True),
        _Style("SheetText", "签发单文字", faces.body, "left", spaced=False),
        _Style("Imprint", "版记", faces.imprint, spaced=False),
        _Style(PAGE_NUMBER, "页码", faces.page_number, spaced=False),
    )


def _style(style: _Style, layout: Layout) -> str:
    spacing = {"spacing": value("spacing", 0)} if not style.spaced else {}
    colour = {"color": value("color", style.colour)} if style.colour else {}
    chinese = layout.font_of(style.face)
    western = chinese if style.id in (PAGE_NUMBER, "Masthead") else layout.fonts.western
    look = run_properties(rFonts=fonts(chinese, western), sz=size(style.face.size), **spacing, **colour)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{_paragraph(style)}</w:pPr><w:rPr>{look}</w:rPr></w:style>'
    )


def _paragraph(style: _Style) -> str:
    spacing = _NATURAL if style.natural else exact(style.face.line)
    parts = {"spacing": spacing, "jc": value("jc", style.align)}
    if style.first or style.left or style.right:
        parts["ind"] = indent(style.face.size, style.first, style.left, style.right)
    if style.keep:
        parts |= {"keepNext": on("keepNext"), "keepLines": on("keepLines")}
    if style.level < 9:
        parts["outlineLvl"] = value("outlineLvl", style.level)
    if style.tabs:
        parts["tabs"] = style.tabs
    return paragraph_properties(**parts)


def indent(points: float, first: int = 0, left: int = 0, right: int = 0) -> str:
    """Return w:ind in hundredths of a character of `points`, and the same in twips for readers that count in those.

    A negative `first` is a hanging indent. Character units win where both are read.
    """
    unit = points * 20 / 100
    name, amount = ("firstLine", first) if first >= 0 else ("hanging", -first)
    return (
        f'<w:ind w:leftChars="{left}" w:left="{round(left * unit)}" w:rightChars="{right}" '
        f'w:right="{round(right * unit)}" w:{name}Chars="{amount}" w:{name}="{round(amount * unit)}"/>'
    )


def _defaults(layout: Layout) -> str:
    language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    names = fonts(layout.fonts.body, layout.fonts.western).replace(' w:hint="eastAsia"', "")
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{names}{size(layout.faces.body.size)}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )


def _normal(layout: Layout) -> str:
    face = layout.faces.body
    shape = paragraph_properties(
        widowControl=off("widowControl"),
        overflowPunct=on("overflowPunct"),
        snapToGrid=off("snapToGrid"),
        spacing=exact(face.line),
        jc=value("jc", "both"),
    )
    look = run_properties(
        rFonts=fonts(layout.font_of(face), layout.fonts.western),
        spacing=value("spacing", layout.page.spacing),
        sz=size(face.size),
        lang='<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
    )
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{shape}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
