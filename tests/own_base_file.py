"""An office's own Word file as the offices have them, with all that should stay behind; made by hand, part by part."""

import io
import zipfile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
IGNORABLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable'
PAGE = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1531" w:bottom="1871" w:left="1531" '
    'w:header="850" w:footer="1304" w:gutter="0"/><w:docGrid w:type="linesAndChars" w:linePitch="312" '
    'w:charSpace="-849"/></w:sectPr>'
)
PICTURE = (
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="360000"/>'
    '<wp:docPr id="9" name="标志"/>'
    "<a:graphic><a:graphicData "
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="9" name="标志">'
    '<a:hlinkClick r:id="rId5"/></pic:cNvPr><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
    '<a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing>"
)
RED = '<w:pBdr><w:bottom w:val="single" w:sz="24" w:space="1" w:color="C00000"/></w:pBdr>'
NAME = (
    '<w:rPr><w:rFonts w:eastAsiaTheme="majorEastAsia"/><w:color w:val="C00000" w:themeColor="accent2"/>'
    '<w:sz w:val="84"/></w:rPr>'
)
HOSTILE = (
    '<w:p><w:hyperlink r:id="rId5"><w:r><w:t>每周一期</w:t></w:r></w:hyperlink>'
    '<w:bookmarkStart w:id="3" w:name="信息1"/><w:bookmarkEnd w:id="3"/><w:commentRangeStart w:id="0"/>'
    '<w:del w:id="5" w:author="甲"><w:r><w:delText>旧刊名</w:delText></w:r></w:del>'
    '<w:ins w:id="6" w:author="甲"><w:r><w:t>（内部）</w:t></w:r></w:ins>'
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗记</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\\\x.doc" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第三版</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="rId6"/></w:object></w:r></w:p>'
)


def masthead(extra=""):
    """Return the blocks of a masthead: a table, the name, number in split runs, publisher and date above a red rule."""
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="a5"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>'
        '<w:gridCol w:w="4400"/><w:gridCol w:w="4400"/></w:tblGrid><w:tr><w:tc><w:tcPr>'
        '<w:tcW w:w="4400" w:type="dxa"/>'
        "</w:tcPr><w:p><w:r><w:t>〔密级〕</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>"
        '<w:tcW w:w="4400" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r>{PICTURE.format(id="rId4")}</w:r></w:p></w:tc></w:tr></w:tbl>'
        f'<w:p w14:paraId="11223344" w:rsidR="00112233"><w:pPr><w:jc w:val="center"/></w:pPr><w:r>{NAME}'
        "<w:t>云岭信息</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>〔</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>'
        "<w:t>期号</w:t></w:r>"
        f"<w:r><w:t>〕</w:t></w:r></w:p>{extra}"
        f'<w:p><w:pPr>{RED}<w:tabs><w:tab w:val="right" w:pos="8844"/></w:tabs></w:pPr>'
        "<w:r><w:t>〔编印单位〕</w:t></w:r>"
        "<w:r><w:tab/><w:t>〔日期〕</w:t></w:r></w:p>"
    )


def styles():
    """Return styles as a Chinese Word writes them: ids a, 1, a5; fonts from the theme; one of the office's own."""
    return (
        f'<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" '
        'w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="21"/>'
        '<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr>'
        '<w:jc w:val="both"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/>'
        '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr><w:rPr><w:color w:val="2E74B5" w:themeColor="accent1"/>'
        "</w:rPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="a5"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" '
        'w:type="dxa"/></w:tblPr></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a7"><w:name w:val="信息正文"/><w:basedOn w:val="a"/>'
        '<w:pPr><w:spacing w:after="0" w:line="560" w:lineRule="exact"/>'
        '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
        '</w:pPr><w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a8"><w:name w:val="信息标题"/><w:basedOn w:val="a"/>'
        '<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:rFonts w:eastAsia="华文中宋"/><w:b/><w:color w:val="003366"/>'
        '<w:sz w:val="40"/></w:rPr></w:style></w:styles>'
    )


def parts(body, main="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"):
    """Return the XML parts of the file around the blocks `body`."""
    relations = [
        ("styles", "styles.xml", ""), ("settings", "settings.xml", ""), ("theme", "theme/theme1.xml", ""),
        ("image", "media/image1.png", ""), ("hyperlink", "http://example.invalid/", ' TargetMode="External"'),
        ("oleObject", "embeddings/oleObject1.bin", ""), ("header", "header1.xml", ""), ("footer", "footer1.xml", ""),
        ("image", "http://example.invalid/logo.png", ' TargetMode="External"'), ("comments", "comments.xml", ""),
    ]
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": _relations([("officeDocument", "word/document.xml", "")]),
        "word/_rels/document.xml.rels": _relations(relations),
        "word/_rels/settings.xml.rels": _relations(
            [("attachedTemplate", "http://example.invalid/x.dotm", ' TargetMode="External"')]),
        "word/_rels/header1.xml.rels": _relations([("image", "media/image1.png", "")]),
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}{PAGE}</w:body></w:document>",
        "word/styles.xml": styles(),
        "word/settings.xml": f'<w:settings {SPACES}><w:attachedTemplate r:id="rId1"/></w:settings>',
        "word/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:fontScheme><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/>'
        '<a:font script="Hans" typeface="等线 Light"/>'
        '</a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" '
        'typeface="等线"/></a:minorFont></a:fontScheme></a:theme>',
        "word/header1.xml": f'<w:hdr {SPACES} {IGNORABLE}="w14"><w:p w14:paraId="00000001">'
        '<w:r><w:t xml:space="preserve">云岭县委办公室 </w:t></w:r>'
        f'<w:r>{PICTURE.format(id="rId1")}</w:r></w:p></w:hdr>',
        "word/footer1.xml": f'<w:ftr {SPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>第</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>'
        '<w:r><w:instrText>GE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:t>1</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r></w:p></w:ftr>',
        "word/comments.xml": f"<w:comments {SPACES}/>",
    }


def _relations(links):
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
        for number, (kind, target, mode) in enumerate(links, start=1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{made}</Relationships>'


def packed(xml, files):
    """Return the bytes of a package with these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in xml.items():
            package.writestr(name, text if isinstance(text, bytes) else f'<?xml version="1.0"?>{text}'.encode())
        for name, data in files.items():
            package.writestr(name, data)
    return made.getvalue()
