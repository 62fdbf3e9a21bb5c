"""Word files sound as zips and hostile in what their parts say."""

from tests.bulletin.intake.docx_builder import (
    BODY,
    LINKS,
    PACKAGE,
    PNG,
    TYPE,
    Docx,
    cell,
    level,
    numbered,
    numbering,
    p,
    picture,
    r,
    relations,
    table,
    zipped,
)
from tests.hostile.case import READ, hostile
from tests.hostile.zips import MEGABYTE, SOUND, stored, with_parts

HEAD = '<?xml version="1.0"?>'
DOCUMENT = "word/document.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, declared: str = "", pack=zipped, **more: object) -> bytes:
    """Return a Word file with a document type before its body."""
    parts = Docx(body, **more).parts()
    parts[DOCUMENT] = parts[DOCUMENT].replace(b"<w:document", declared.encode() + b"<w:document", 1)
    return pack(parts)


def flat(body: str, **more: object) -> bytes:
    return document(body, pack=stored, **more)


@hostile("dtd")
def an_external_entity_that_reads_a_file() -> bytes:
    return document(p("&xxe;"), '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>')


@hostile("dtd")
def an_external_entity_that_calls_out() -> bytes:
    return document(p("&xxe;"), '<!DOCTYPE a [<!ENTITY xxe SYSTEM "http://127.0.0.1:9/evil">]>')


@hostile("dtd")
def an_external_document_type() -> bytes:
    return document(p(BODY), '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/evil.dtd">')


@hostile("dtd")
def a_billion_laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return document(p("&l9;"), f'<!DOCTYPE a [<!ENTITY l0 "哈">{entities}]>')


@hostile("dtd")
def entities_that_blow_up_quadratically() -> bytes:
    return document(p("&a;" * 100_000), f'<!DOCTYPE a [<!ENTITY a "{"哈" * 100_000}">]>')


@hostile("dtd")
def parameter_entities() -> bytes:
    return document(p(BODY), '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>')


@hostile("dtd")
def a_document_type_in_utf_16() -> bytes:
    text = f'<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY x "哈">]><w:document {W}/>'
    return with_parts({DOCUMENT: text.encode("utf-16")})


@hostile("dtd")
def a_document_type_in_the_list_of_parts() -> bytes:
    return with_parts({"[Content_Types].xml": b"<!DOCTYPE a><Types/>"})


@hostile("damaged")
def an_entity_nobody_declared() -> bytes:
    return document(p("&lol;"))


@hostile("damaged")
def a_document_type_in_ebcdic() -> bytes:
    text = f'<?xml version="1.0" encoding="cp037"?><!DOCTYPE a [<!ENTITY x "y">]><w:document {W}/>'
    return with_parts({DOCUMENT: text.encode("cp037")})


@hostile("dtd")
def a_document_type_in_utf_7() -> bytes:
    text = f'<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a><w:document {W}/>'
    return with_parts({DOCUMENT: text.encode()})


def nested(name: str, depth: int, inside: str) -> str:
    return f"<w:{name}>" * depth + inside + f"</w:{name}>" * depth


@hostile("damaged")
def tables_five_thousand_deep() -> bytes:
    return flat("<w:tbl><w:tr><w:tc>" * 5_000 + p(BODY) + "</w:tc></w:tr></w:tbl>" * 5_000)


@hostile(READ)
def tables_sixty_deep() -> bytes:
    return flat("<w:tbl><w:tr><w:tc>" * 60 + p(BODY) + "</w:tc></w:tr></w:tbl>" * 60)


@hostile("damaged")
def content_controls_five_thousand_deep() -> bytes:
    return flat(nested("sdt", 5_000, p(BODY)))


@hostile("damaged")
def insertions_five_thousand_deep() -> bytes:
    return flat("<w:p>" + nested("ins", 5_000, r(BODY)) + "</w:p>")


@hostile("damaged")
def text_boxes_five_thousand_deep() -> bytes:
    return flat("<w:p><w:r><w:pict><w:txbxContent>" * 5_000 + p(BODY) + "</w:txbxContent></w:pict></w:r></w:p>" * 5_000)


@hostile(READ)
def text_boxes_fifty_deep() -> bytes:
    return flat("<w:p><w:r><w:pict><w:txbxContent>" * 50 + p(BODY) + "</w:txbxContent></w:pict></w:r></w:p>" * 50)


@hostile("too_large")
def a_million_empty_paragraphs() -> bytes:
    return flat("<w:p/>" * 1_000_000 + p(BODY))


@hostile("too_large")
def two_million_elements_nobody_knows() -> bytes:
    return flat("<w:x/>" * 2_000_000 + p(BODY))


@hostile(READ)
def fifty_thousand_empty_paragraphs() -> bytes:
    return flat("<w:p/>" * 50_000 + p(BODY))


@hostile("bomb")
def a_million_empty_paragraphs_well_packed() -> bytes:
    return document("<w:p/>" * 1_000_000 + p(BODY))


@hostile("too_large")
def a_table_of_ten_thousand_rows_and_five_hundred_columns() -> bytes:
    return flat("<w:tbl>" + f"<w:tr>{'<w:tc/>' * 300}</w:tr>" * 10_000 + "</w:tbl>")


@hostile("too_large")
def a_table_of_a_hundred_thousand_cells() -> bytes:
    return flat("<w:tbl>" + f"<w:tr>{'<w:tc><w:p/></w:tc>' * 100}</w:tr>" * 1_000 + "</w:tbl>")


@hostile(READ)
def a_cell_over_a_hundred_million_columns() -> bytes:
    return document(table(cell(BODY, '<w:gridSpan w:val="100000000"/>'), cell("乙", '<w:gridSpan w:val="-5"/>')))


@hostile(READ)
def a_cell_joined_to_one_above_that_is_not_there() -> bytes:
    return document(table(*[cell(BODY, "<w:vMerge/>")] * 500))


@hostile(READ)
def rows_that_begin_a_billion_columns_late() -> bytes:
    row = '<w:trPr><w:gridBefore w:val="999999999"/></w:trPr>' + cell(BODY)
    return document(table(row, row))


@hostile(READ)
def styles_that_rest_on_each_other_in_a_circle() -> bytes:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 50}"/></w:style>'
        for n in range(50)
    )
    return document(p(BODY, '<w:pStyle w:val="s0"/>') * 100, styles=styles)


@hostile(READ)
def lists_that_name_each_other_in_a_circle() -> bytes:
    styles = "".join(
        f'<w:style w:type="numbering" w:styleId="n{n}">'
        f'<w:pPr><w:numPr><w:numId w:val="{n}"/></w:numPr></w:pPr></w:style>'
        for n in (1, 2)
    )
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:numStyleLink w:val="n{3 - n}"/></w:abstractNum>'
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        for n in (1, 2)
    )
    return document(numbered(BODY), styles=styles, numbering=lists)


@hostile(READ)
def a_number_a_megabyte_long() -> bytes:
    return document(numbered(BODY) * 100, numbering=numbering(level(0, "decimal", "%1" * 500_000)), pack=stored)


@hostile(READ)
def a_list_that_starts_at_the_end_of_all_numbers() -> bytes:
    lists = numbering(*(level(n, "chineseCounting", "%1、").replace('"1"', f'"{2**63}"', 1) for n in range(9)))
    return document(numbered(BODY, 999_999_999) + numbered(BODY, -1) + numbered(BODY), numbering=lists)


@hostile(READ)
def roman_numbers_beyond_a_million() -> bytes:
    forms = ("upperRoman", "lowerLetter", "chineseCountingThousand", "ideographTraditional", "none", "cardinalText")
    levels = (level(n, form, f"%{n + 1}").replace('"1"', '"999999999"', 1) for n, form in enumerate(forms))
    return document("".join(numbered(BODY, n) for n in range(9)), numbering=numbering(*levels))


@hostile(READ)
def a_link_to_a_file_of_this_machine() -> bytes:
    links = [("rId_picture", f"{LINKS}/image", "file:///etc/passwd"), ("h", f"{LINKS}/header", "file:///etc/passwd")]
    return document(p(BODY) + p(picture()) + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>', links=links)


@hostile(READ)
def a_link_that_calls_out() -> bytes:
    links = [
        ("rId_picture", f"{LINKS}/image", "http://127.0.0.1:9/x.png"),
        ("t", f"{LINKS}/attachedTemplate", "http://127.0.0.1:9/t"),
    ]
    return document(p(BODY) + p(picture()), links=links)


@hostile(READ)
def a_link_that_leads_to_null_and_one_that_leads_out() -> bytes:
    links = [("rId_picture", f"{LINKS}/image", "NULL"), ("o", f"{LINKS}/image", "../../../../etc/passwd")]
    return document(p(BODY) + p(picture()) + p(picture("o")), links=links)


@hostile(READ)
def a_header_that_is_its_own_header() -> bytes:
    loop = {"word/_rels/hdr1.xml.rels": relations([("rId_hdr1", f"{LINKS}/header", "hdr1.xml")])}
    reference = '<w:sectPr><w:headerReference r:id="rId_hdr1"/></w:sectPr>'
    return document(p(BODY) + reference, headers=[p("抬头") + reference], more=loop)


@hostile("too_large")
def ten_thousand_links_to_one_large_header() -> bytes:
    links = [(f"h{number}", f"{LINKS}/header", "hdr1.xml") for number in range(10_000)]
    references = "".join(f'<w:headerReference r:id="h{number}"/>' for number in range(10_000))
    return flat(p(BODY) + f"<w:sectPr>{references}</w:sectPr>", headers=[p("抬头") * 1_000], links=links)


@hostile(READ)
def a_document_that_is_its_own_styles_and_notes() -> bytes:
    links = [(kind, f"{LINKS}/{kind}", "document.xml") for kind in ("styles", "numbering", "footnotes", "comments")]
    return document(p(BODY) + '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', links=links)


@hostile(READ)
def a_note_that_calls_for_itself() -> bytes:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    return document(p(f"<w:r><w:t>{BODY}</w:t></w:r>{call}"), footnotes=f'<w:footnote w:id="2">{p(call)}</w:footnote>')


@hostile("damaged")
def without_its_document() -> bytes:
    return zipped({name: data for name, data in SOUND.parts().items() if name != DOCUMENT} | {"word/a.xml": b"<a/>"})


@hostile(READ)
def without_its_list_of_parts() -> bytes:
    return zipped({name: data for name, data in SOUND.parts().items() if name != "[Content_Types].xml"})


@hostile(READ)
def without_its_links() -> bytes:
    return zipped({name: data for name, data in SOUND.parts().items() if not name.endswith(".rels")})


@hostile("damaged")
def a_document_of_no_bytes() -> bytes:
    return with_parts({DOCUMENT: b""})


@hostile("damaged")
def a_document_cut_off_in_its_part() -> bytes:
    return with_parts({DOCUMENT: SOUND.parts()[DOCUMENT][:-40]})


@hostile("damaged")
def styles_that_are_no_xml() -> bytes:
    return with_parts({
        "word/styles.xml": b"\xff\xd8\xff\xe0 not a style",
        "word/_rels/document.xml.rels": relations([("s", f"{LINKS}/styles", "styles.xml")]),
    })  # fmt: skip


@hostile(READ)
def a_file_in_the_strict_form() -> bytes:
    old, new = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    return zipped({
        name: data.replace(old + b"wordprocessingml/2006/", new + b"wordprocessingml/")
        .replace(old + b"officeDocument/2006/", new + b"officeDocument/")
        for name, data in SOUND.parts().items()
    })  # fmt: skip


@hostile(READ)
def parts_in_utf_16() -> bytes:
    text = SOUND.parts()[DOCUMENT].decode().replace("UTF-8", "UTF-16")
    return with_parts({DOCUMENT: text.encode("utf-16")})


@hostile(READ)
def parts_with_a_mark_of_order_and_old_line_ends() -> bytes:
    return with_parts({DOCUMENT: b"\xef\xbb\xbf" + SOUND.parts()[DOCUMENT].replace(b"><", b">\r<")})


@hostile(READ)
def one_picture_of_forty_nine_megabytes() -> bytes:
    chunk = bytes(48 * MEGABYTE)
    return document(
        p(BODY) + p(picture()),
        pack=stored,
        more={"word/media/image1.png": _png_of(chunk)},
        links=[("rId_picture", f"{LINKS}/image", "media/image1.png")],
    )


@hostile(READ)
def one_picture_shown_ten_thousand_times() -> bytes:
    return document(
        p(BODY) + p(picture() * 10_000),
        pack=stored,
        more={"word/media/image1.png": _png_of(bytes(4 * MEGABYTE))},
        links=[("rId_picture", f"{LINKS}/image", "media/image1.png")],
    )


@hostile(READ)
def a_drawing_of_fifty_thousand_pictures() -> bytes:
    return flat(p(BODY) + "<w:p><w:r><w:drawing>" + '<a:blip r:embed="x"/>' * 50_000 + "</w:drawing></w:r></w:p>")


@hostile(READ)
def pictures_that_unpack_to_too_much() -> bytes:
    return document(
        p(BODY) + "".join(p(picture(f"r{number}")) for number in range(9)),
        more={f"word/media/image{number}.png": _png_of(bytes([number]) * (20 * MEGABYTE)) for number in range(9)},
        links=[(f"r{number}", f"{LINKS}/image", f"media/image{number}.png") for number in range(9)],
    )


@hostile(READ)
def a_picture_sixty_thousand_pixels_wide() -> bytes:
    wide = PNG[:16] + (60_000).to_bytes(4, "big") * 2 + PNG[24:]
    return document(
        p(BODY) + p(picture()),
        more={"word/media/image1.png": wide},
        links=[("rId_picture", f"{LINKS}/image", "media/image1.png")],
    )


@hostile(READ)
def fields_that_begin_and_never_end() -> bytes:
    return flat("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 20_000 + "</w:p>" + p(BODY))


@hostile(READ)
def fields_ten_thousand_deep() -> bytes:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return flat(
        p(BODY) + "<w:p>" + (begin + "<w:r><w:instrText>EQ \\o(</w:instrText></w:r>") * 10_000 + end * 10_000 + "</w:p>"
    )


@hostile("too_large")
def a_hundred_thousand_changes() -> bytes:
    return flat(
        "<w:p>"
        + "<w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del>" * 100_000
        + "</w:p>"
    )


@hostile(READ)
def ten_thousand_changes() -> bytes:
    change = "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
    return flat("<w:p>" + change * 10_000 + "</w:p>")


@hostile(READ)
def a_line_of_five_million_blanks() -> bytes:
    return flat(p(BODY) + p(" " * 5_000_000 + "末"))


@hostile("damaged")
def a_line_of_thirty_million_bytes() -> bytes:
    return flat(p("字" * 7_500_000))


@hostile("empty")
def a_document_of_nothing_at_all() -> bytes:
    return document("")


@hostile("not_supported")
def a_table_of_figures_named_like_a_text() -> bytes:
    types = f'<Types xmlns="{PACKAGE}/content-types"/>'
    return zipped({"[Content_Types].xml": types.encode(), "xl/workbook.xml": b"<workbook/>"})


@hostile(READ)
def a_file_with_macros_named_as_one_without() -> bytes:
    main = TYPE.replace("vnd.openxmlformats-officedocument.wordprocessingml", "vnd.ms-word")
    return Docx(p(BODY), kind="document.macroEnabled", more={"word/vbaProject.bin": main.encode() * 100}).bytes()


def _png_of(data: bytes) -> bytes:
    """Return a sound picture of one pixel that carries `data` along."""
    import zlib

    chunk = b"prVt" + data
    extra = len(data).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    return PNG[:33] + extra + PNG[33:]
