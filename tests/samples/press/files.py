"""One source becomes one file: a Word document, or what its header says it is made as."""

from tests.samples.press.body import body_of
from tests.samples.press.lists import numbering
from tests.samples.press.package import packed
from tests.samples.press.parts import comments, content_types, footer, footnotes, header, part, relationships, section
from tests.samples.press.picture import png
from tests.samples.press.plain import markdown, plain_text, retyped, web_page
from tests.samples.press.source import Source
from tests.samples.press.spans import Ledger
from tests.samples.press.styles import styles


def file_of(source: Source) -> bytes:
    """Return the bytes of the draft file; the same source always gives the same bytes."""
    match source.header.get("made", "text" if "encoding" in source.header else "word"):
        case "text":
            return plain_text(source, source.header["encoding"])
        case "copy":
            return retyped(source)
        case "markdown":
            return markdown(source)
        case "page":
            return web_page(source)
        case _:
            return _word(source)


def _word(source: Source) -> bytes:
    ledger = Ledger()
    head, foot = source.header.get("header", ""), source.header.get("footer", "")
    body = body_of(source.lines, ledger) + section(bool(head), bool(foot))
    inner = {"document": part("document", f"<w:body>{body}</w:body>"), "styles": styles(), "numbering": numbering()}
    if ledger.notes:
        inner["footnotes"] = footnotes(ledger.notes)
    if ledger.comments:
        inner["comments"] = comments(ledger.comments)
    if head:
        inner["header1"] = header(head)
    if foot:
        inner["footer1"] = footer(foot)
    return packed(_package(inner, ledger))


def _package(inner: dict[str, bytes], ledger: Ledger) -> dict[str, bytes]:
    kinds = {name: name.rstrip("1") for name in inner if name != "document"}
    targets = {f"rId{kind.title()}": (kind, f"{name}.xml") for name, kind in kinds.items()}
    if ledger.pictures:
        targets["rIdPicture"] = ("image", "media/image1.png")
    parts = {
        "[Content_Types].xml": content_types(list(inner)),
        "_rels/.rels": relationships({"rId1": ("officeDocument", "word/document.xml")}, []),
        **{f"word/{name}.xml": data for name, data in inner.items()},
        "word/_rels/document.xml.rels": relationships(targets, ledger.links),
    }
    if ledger.pictures:
        parts["word/media/image1.png"] = png()
    return parts
