"""Hostile files in all other forms: old Word, RTF, ODF, PDF, HTML, mail, pictures, text, and names that play tricks."""

import base64
import struct
import zlib

from tests.bulletin.intake.docx_builder import BODY, PNG, zipped
from tests.hostile.case import CASES, READ, Case, hostile
from tests.hostile.zips import MEGABYTE, sound, stored

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
ODF = b"application/vnd.oasis.opendocument.text"
NAMESPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
GBK = BODY.encode("gb18030")


def compound(streams: dict[str, bytes], fat: dict[int, int] | None = None) -> bytes:
    """Return a compound file (MS-CFB) of one FAT sector; `fat` overrides its links, to lead in a circle or away."""
    links, sectors, entries = {0: FAT, 1: END}, [b"", b""], [_entry("Root Entry", 5, END, 0, child=1)]
    for number, (name, data) in enumerate(streams.items(), 1):
        data = data.ljust(4096, b"\0")
        first, count = len(sectors), -(-len(data) // 512)
        sectors += [data[place * 512 : place * 512 + 512].ljust(512, b"\0") for place in range(count)]
        links.update({first + place: first + place + 1 for place in range(count)})
        links[first + count - 1] = END
        right = number + 1 if number < len(streams) else FREE
        entries.append(_entry(name, 2, first, len(data), right=right))
    sectors[1] = b"".join(entries[:4]).ljust(512, b"\0")
    links.update(fat or {})
    sectors[0] = b"".join(struct.pack("<I", links.get(place, FREE)) for place in range(128))
    head = struct.pack("<8s16xHHHHH6xIIIIIIIIII", COMPOUND, 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0, 0)
    return head.ljust(512, b"\xff") + b"".join(sectors)


def _entry(name: str, kind: int, first: int, size: int, child: int = FREE, right: int = FREE) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    return struct.pack("<64sHBBIII36xIQ", written, len(written), kind, 1, FREE, right, child, first, size)


def word_block(flags: int = 0) -> bytes:
    return struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0x804, 0, flags).ljust(2048, b"\0")


@hostile("encrypted", "来稿.docx")
def a_word_file_with_a_password() -> bytes:
    return compound({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"\0" * 5_000})


@hostile("encrypted", "来稿.doc")
def an_old_word_file_with_a_password() -> bytes:
    return compound({"WordDocument": word_block(0x0100), "1Table": b""})


@hostile("damaged", "来稿.doc")
def an_old_word_file_that_leads_in_a_circle() -> bytes:
    return compound({"WordDocument": word_block() * 8, "1Table": b""}, {5: 2})


@hostile("damaged", "来稿.doc")
def an_old_word_file_whose_table_is_empty() -> bytes:
    return compound({"WordDocument": word_block(0x0200), "1Table": b"\xff" * 4096})


@hostile("damaged", "来稿.doc")
def an_old_word_file_that_points_everywhere() -> bytes:
    return compound({"WordDocument": word_block(0x0200)[:64] + b"\xff\xff\xff\x7f" * 500, "1Table": b"\x02" * 9_000})


@hostile("not_supported", "来稿.doc")
def a_compound_file_whose_directory_leads_in_a_circle() -> bytes:
    return compound({"Something": b"x"}, {1: 1})


@hostile("not_supported", "来稿.doc")
def only_the_head_of_a_compound_file() -> bytes:
    return COMPOUND


@hostile(READ, "来稿.rtf")
def braces_a_hundred_thousand_deep() -> bytes:
    return b"{\\rtf1\\ansi " + b"{" * 100_000 + BODY.encode("gb18030") + b"}" * 100_001


@hostile("empty", "来稿.rtf")
def letters_that_claim_a_billion_bytes() -> bytes:
    words = "".join(f"\\u{ord(each) - (65536 if ord(each) > 32767 else 0)}?" for each in BODY)
    return f"{{\\rtf1\\ansi\\bin999999999999 \\fs99999999999 {words}}}".encode()


@hostile("empty", "来稿.rtf")
def a_picture_of_twenty_megabytes_in_letters() -> bytes:
    return b"{\\rtf1{\\pict\\pngblip " + b"00" * (10 * MEGABYTE) + b"}}"


@hostile("too_large", "来稿.rtf")
def a_million_words_of_control() -> bytes:
    return (
        b"{\\rtf1\\ansi\\ansicpg936 " + b"\\b\\i0" * 500_000 + b" " + b"".join(b"\\'%02x" % each for each in GBK) + b"}"
    )


def odt(content: str, **more: bytes) -> bytes:
    body = f"<office:document-content {NAMESPACES}><office:body><office:text>{content}</office:text></office:body>"
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    parts = {"mimetype": ODF, "content.xml": f"{body}</office:document-content>".encode()}
    return stored({**parts, "META-INF/manifest.xml": manifest, **more})


@hostile("too_large", "来稿.rtf")
def two_million_letters_in_hexadecimal() -> bytes:
    return b"{\\rtf1\\ansi\\ansicpg936 " + b"\\'b0\\'a1" * 2_000_000 + b"}"


@hostile("too_large", "来稿.rtf")
def a_hundred_thousand_paragraphs_in_letters() -> bytes:
    return b"{\\rtf1\\ansi " + b"a\\par " * 100_000 + b"}"


@hostile("dtd", "来稿.odt")
def an_odt_with_a_billion_laughs() -> bytes:
    laughs = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    return stored({"mimetype": ODF, "content.xml": laughs + b"<a>&b;</a>"})


@hostile(READ, "来稿.odt")
def an_odt_that_repeats_a_cell_a_billion_times() -> bytes:
    cell = f'<table:table-cell table:number-columns-repeated="999999999"><text:p>{BODY}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="999999999">{cell}</table:table-row>'
    return odt(f"<text:p>{BODY}</text:p><table:table>{row}</table:table>")


@hostile(READ, "来稿.odt")
def an_odt_with_a_billion_blanks() -> bytes:
    return odt(f'<text:p>{BODY}<text:s text:c="999999999"/>末</text:p>')


@hostile("damaged", "来稿.odt")
def an_odt_five_thousand_deep() -> bytes:
    return odt("<text:section>" * 5_000 + f"<text:p>{BODY}</text:p>" + "</text:section>" * 5_000)


@hostile("bomb", "来稿.odt")
def an_odt_that_explodes() -> bytes:
    return zipped({"mimetype": ODF, "content.xml": b"<a>" + b" " * 20_000_000 + b"</a>"})


@hostile("too_large", "来稿.odt")
def an_odt_of_a_million_paragraphs() -> bytes:
    return odt("<text:p/>" * 1_000_000)


@hostile("too_large", "来稿.odt")
def an_odt_of_a_hundred_thousand_paragraphs() -> bytes:
    return odt("<text:p>a</text:p>" * 100_000)


@hostile("too_large", "来稿.fodt")
def a_flat_odt_of_a_million_paragraphs() -> bytes:
    head = '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text" '
    body = "<office:body><office:text>" + "<text:p/>" * 1_000_000 + "</office:text></office:body>"
    return f"{head}{NAMESPACES}>{body}</office:document>".encode()


def pdf(*objects: bytes, root: int = 1) -> bytes:
    """Return a PDF of these objects, numbered from 1."""
    made, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    trailer = b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, root, len(made))
    return made + head + table + trailer


CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"


@hostile("empty", "来稿.pdf")
def a_pdf_that_claims_a_billion_pages() -> bytes:
    return pdf(CATALOG, b"<</Type/Pages/Count 999999999/Kids[3 0 R]>>", PAGE, b"<</Length 0>>stream\n\nendstream")


@hostile("damaged", "来稿.pdf")
def a_pdf_whose_pages_lead_in_a_circle() -> bytes:
    return pdf(CATALOG, b"<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>", b"<</Type/Pages/Count 1/Kids[2 0 R]>>")


@hostile("damaged, its reader died", "来稿.pdf")
def a_pdf_with_a_stream_of_a_quarter_of_a_gigabyte() -> bytes:
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(b" " * MEGABYTE) for _ in range(256)) + packer.flush()
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)
    return pdf(CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", PAGE, stream)


@hostile("damaged", "来稿.pdf")
def only_the_first_line_of_a_pdf() -> bytes:
    return b"%PDF-1.7\n"


@hostile("encrypted", "来稿.pdf")
def a_pdf_with_a_password() -> bytes:
    made = pdf(CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", PAGE, b"<</Length 0>>stream\n\nendstream", _LOCK)
    return made.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 5 0 R/ID[<00><00>]")


_LOCK = b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>" % (b"11" * 32, b"22" * 32)


@hostile(READ, "来稿.html")
def boxes_thirty_thousand_deep() -> bytes:
    return b"<html><body>" + b"<div>" * 30_000 + BODY.encode() + b"</div>" * 30_000


@hostile("too_large", "来稿.html")
def boxes_a_hundred_thousand_deep() -> bytes:
    return b"<html><body>" + b"<div>" * 100_000 + BODY.encode() + b"</div>" * 100_000


@hostile(READ, "来稿.html")
def cells_a_billion_columns_wide() -> bytes:
    cell = f'<td colspan="1000000000" rowspan="1000000000">{BODY}</td>'
    return f"<html><body><p>{BODY}</p><table><tr>{cell}</tr><tr>{cell}</tr></table>".encode()


@hostile(READ, "来稿.html")
def a_page_that_reads_a_file_and_calls_out() -> bytes:
    calls = '<img src="http://127.0.0.1:9/x.png"><img src="file:///etc/passwd"><script src="//127.0.0.1"></script>'
    return f"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>{calls}<p>{BODY}&x;".encode()


@hostile("too_large", "来稿.html")
def a_page_of_a_million_lines() -> bytes:
    return b"<html><body>" + b"<p>a" * 1_000_000


def mail(body: bytes, kind: str = "text/plain; charset=utf-8", *more: str) -> bytes:
    head = ["From: a@example.org", "Subject: x", "MIME-Version: 1.0", f"Content-Type: {kind}", *more]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


@hostile("bomb", "来信.eml")
def parts_five_thousand_deep() -> bytes:
    data = b"Content-Type: text/plain\r\n\r\nx\r\n"
    for depth in range(5_000):
        mark = b"b%d" % depth
        data = b'Content-Type: multipart/mixed; boundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s--\r\n' % (
            mark,
            mark,
            data,
            mark,
        )
    return b"From: a@example.org\r\nMIME-Version: 1.0\r\n" + data


@hostile(READ, "来信.eml")
def letters_in_letters_a_hundred_deep() -> bytes:
    data = mail(BODY.encode() * 3, "text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit")
    for _ in range(100):
        data = mail(data, "message/rfc822")
    return mail(BODY.encode() * 3, 'multipart/mixed; boundary="zz"').replace(
        BODY.encode() * 3,
        b"--zz\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + BODY.encode() * 3 + b"\r\n--zz\r\nContent-Type: message/rfc822\r\n\r\n" + data + b"\r\n--zz--\r\n",
    )  # fmt: skip


@hostile("bomb", "来信.eml")
def twenty_thousand_parts() -> bytes:
    part = b'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nx\r\n'
    return mail(part * 20_000 + b"--b--\r\n", 'multipart/mixed; boundary="b"')


@hostile("bomb", "来信.eml")
def a_head_of_a_hundred_thousand_lines() -> bytes:
    more = [f"X-{number}: {number}" for number in range(100_000)]
    return mail(BODY.encode() * 3, "text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", *more)


@hostile("bomb", "来信.eml")
def a_letter_with_a_bomb() -> bytes:
    bomb = zipped({f"x{number}": b"" for number in range(9_000)})
    part = b'--b\r\nContent-Type: application/zip; name="x.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    return mail(part + base64.encodebytes(bomb) + b"--b--\r\n", 'multipart/mixed; boundary="b"')


@hostile("scanned", "照片.png")
def a_picture_that_claims_sixty_thousand_pixels_a_side() -> bytes:
    return PNG[:16] + (60_000).to_bytes(4, "big") * 2 + PNG[24:]


@hostile("scanned", "照片.jpg")
def a_picture_that_lies_about_its_parts() -> bytes:
    return b"\xff\xd8\xff\xe0\xff\xff" + b"\xff\xc0\0\x11\x08\xff\xff\xff\xff\3" + b"\xff" * 200 + b"\xff\xd9"


@hostile("empty", "空.txt")
def nothing() -> bytes:
    return b""


@hostile(READ, "一.txt")
def one_letter() -> bytes:
    return b"a"


@hostile("not_supported", "一.txt")
def one_zero() -> bytes:
    return b"\0"


@hostile("empty", "空.txt")
def only_a_mark_of_order() -> bytes:
    return b"\xef\xbb\xbf"


@hostile(READ, "旧.txt")
def lines_of_old_computers() -> bytes:
    return (BODY + "\r" + BODY).encode("gb18030")


@hostile(READ, "长.txt")
def one_line_of_ten_megabytes() -> bytes:
    return ("字" * 3_000_000).encode()


@hostile("too_large", "长.txt")
def a_million_lines() -> bytes:
    return "字\n".encode() * 1_000_000


@hostile("not_supported", "来稿.docx")
def noise_named_as_a_word_file() -> bytes:
    import random

    return random.Random(7).randbytes(200_000)


@hostile(READ, "来稿.doc")
def a_word_file_named_as_an_old_one() -> bytes:
    return sound()


@hostile(READ, "来稿.docx")
def a_text_named_as_a_word_file() -> bytes:
    return BODY.encode("gb18030")


@hostile("not_supported", "来稿.docx")
def a_program_named_as_a_word_file() -> bytes:
    return b"MZ\x90\0\3\0\0\0" + bytes(300)


@hostile("scanned", "来稿.txt")
def a_picture_named_as_a_text() -> bytes:
    return b"\xff\xd8\xff\xe0" + bytes(300)


@hostile("not_supported", "来稿.docx")
def an_archive_of_another_kind() -> bytes:
    return b"Rar!\x1a\x07\x01\0" + bytes(300)


for _name in (
    "\u202excod.txt",
    "换\n行.txt",
    "长" * 300 + ".txt",
    "零\0.txt",
    "../../etc/passwd",
    "CON",
    "C:\\x.txt",
    "",
):
    CASES.append(Case(f"a name such as {_name[:20]!r}", _name, BODY.encode, READ))
