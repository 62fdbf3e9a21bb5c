"""The empty document a layout asks for: our own parts only, no theme, no left-over language, nothing hidden."""

import datetime
import io
import zipfile
from collections.abc import Mapping

import docx
from docx.document import Document

from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import NAMESPACES, escaped, paragraph, paragraph_properties, run_properties, size
from bulletin.layout.styles import styles_xml

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CUSTOM_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FOOT = 10.5  # points of the words at the foot of a page
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_CONTENT_TYPES = {
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "/word/footer1.xml": f"{_WORD}.footer+xml",
    "/word/footer2.xml": f"{_WORD}.footer+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}


def new_document(
    layout: Layout, title: str, date: datetime.date | None, record: Mapping[str, str], foot: str = "",
) -> Document:
    """Return an empty document with the page, styles, settings and footers of `layout`.

    `title` and `date` go into the core properties, `record` into the custom properties (name → text). With `foot` each
    page has these words at its foot, and which of how many pages it is.
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
            (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
        ),
        "word/_rels/document.xml.rels": _relationships(
            *((f"{_OFFICE}/relationships/{kind}", f"{kind}.xml") for kind in ("styles", "settings", "fontTable")),
            *((f"{_OFFICE}/relationships/footer", f"footer{number}.xml") for number in (1, 2)),
        ),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{section(layout)}</w:body></w:document>",
        "word/styles.xml": styles_xml(layout),
        "word/settings.xml": _settings(layout),
        "word/fontTable.xml": _font_table(layout),
        "word/footer1.xml": _footer_with(foot, layout) if foot else _footer(layout, odd=True),
        "word/footer2.xml": _footer_with(foot, layout) if foot else _footer(layout, odd=False),
        "docProps/core.xml": _core(title, date),
        "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/extended-properties"/>',
        "docProps/custom.xml": _custom(record),
    }
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        for name, xml in parts.items():
            archive.writestr(name, _DECLARATION + xml)
    package.seek(0)
    return docx.Document(package)


def section(layout: Layout) -> str:
    """Return w:sectPr: page, margins, odd and even footers, and a line grid the paragraphs do not snap to."""
    page = layout.page
    lying = ' w:orient="landscape"' if page.width > page.height else ""
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"{lying}/><w:pgMar w:top="{page.top}" w:right="{page.right}" '
        f'w:bottom="{page.bottom}" w:left="{page.left}" w:header="{page.header}" w:footer="{page.footer}" '
        f'w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="{page.pitch}"/></w:sectPr>'
    )


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in _CONTENT_TYPES.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _settings(layout: Layout) -> str:
    modes = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
        "useWord2013TrackBottomHyphenation": 0,
    }
    settings = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{mode}"/>'
        for name, mode in modes.items()
    )
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
        f"<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>{settings}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        "</w:settings>"
    )


def _font_table(layout: Layout) -> str:
    names = (layout.fonts.title, layout.fonts.body, layout.fonts.kai, layout.fonts.hei, layout.fonts.song)
    chinese = "".join(
        f'<w:font w:name="{escaped(name)}">{_other_names(name)}<w:charset w:val="86"/>'
        f'<w:family w:val="{_family(name)}"/><w:pitch w:val="default"/></w:font>'
        for name in dict.fromkeys(names)
    )
    name = escaped(layout.fonts.western)
    western = f'<w:font w:name="{name}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>'
    return f"<w:fonts {NAMESPACES}>{chinese}{western}</w:fonts>"


# What the same face is called on other systems; word processors look there before they take any other font.
_ALSO = {
    "仿宋_GB2312": "仿宋,FangSong,FangSong_GB2312,FandolFang",
    "楷体_GB2312": "楷体,KaiTi,KaiTi_GB2312,FandolKai",
    "黑体": "SimHei",
    "宋体": "SimSun",
    "方正小标宋简体": "方正小标宋_GBK,FZXiaoBiaoSong-B05S",
}


def _other_names(name: str) -> str:
    return f'<w:altName w:val="{_ALSO[name]}"/>' if name in _ALSO else ""


def _family(name: str) -> str:
    return "swiss" if "黑" in name else "roman"


def _footer(layout: Layout, *, odd: bool) -> str:
    """Return a footer: `— 1 —`, one character in from the outer edge (GB/T 9704—2012, 7.5)."""
    face = layout.faces.page_number
    inset = round(face.size * 20)
    place = paragraph_properties(
        ind=f'<w:ind w:right="{inset}"/>' if odd else f'<w:ind w:left="{inset}"/>',
        jc=f'<w:jc w:val="{"right" if odd else "left"}"/>',
    )
    inside = _runs(_look(layout, face.size), _said("— "), *_field("PAGE"), _said(" —"))
    return f"<w:ftr {NAMESPACES}>{paragraph('PageNumber', inside, place)}</w:ftr>"


def _footer_with(words: str, layout: Layout) -> str:
    """Return a footer: `words` at the left, 第1页 共4页 at the right."""
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{layout.page.text_width}"/></w:tabs>'
    page, pages = (_said("第"), *_field("PAGE"), _said("页\u3000")), (_said("共"), *_field("NUMPAGES"), _said("页"))
    inside = _runs(_look(layout, _FOOT), _said(words), "<w:tab/>", *page, *pages)
    return f"<w:ftr {NAMESPACES}>{paragraph('PageNumber', inside, paragraph_properties(tabs=tabs))}</w:ftr>"


def _look(layout: Layout, points: float) -> str:
    name = escaped(layout.font_of(layout.faces.page_number))
    return run_properties(
        rFonts=f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}" w:hint="eastAsia"/>',
        sz=size(points),
    )


def _runs(look: str, *pieces: str) -> str:
    return "".join(f"<w:r><w:rPr>{look}</w:rPr>{piece}</w:r>" for piece in pieces)


def _said(words: str) -> str:
    return f'<w:t xml:space="preserve">{escaped(words)}</w:t>'


def _field(name: str) -> tuple[str, ...]:
    """Return the pieces of a field that word processors fill in themselves at the foot of a page."""
    return (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {name} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )


def _core(title: str, date: datetime.date | None) -> str:
    day = f"{date.isoformat()}T00:00:00Z" if date else ""
    created = f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>' if day else ""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(title)}</dc:title>{created}<dc:language>zh-CN</dc:language></cp:coreProperties>"
    )


def _custom(record: Mapping[str, str]) -> str:
    made = "".join(
        f'<property fmtid="{_CUSTOM_ID}" pid="{number}" name="{escaped(name)}">'
        f"<vt:lpwstr>{escaped(text)}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(record.items(), start=2)
    )
    return (
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">{made}</Properties>'
    )


