"""One source becomes one file: a Word document, or plain text in the encoding its header names."""

from press.body import body_of
from press.lists import numbering
from press.package import packed
from press.parts import comments, content_types, footer, footnotes, header, part, relationships, section
from press.picture import png
from press.seen import seen_text
from press.source import Source
from press.spans import Ledger
from press.styles import styles


def file_of(source: Source) -> bytes:
    """Return the bytes of the draft file; the same source always gives the same bytes."""
    encoding = source.header.get("encoding")
    return _plain_text(source, encoding) if encoding else _word(source)


def _plain_text(source: Source, encoding: str) -> bytes:
    """Return the text as Windows writes it: CRLF, body indented with two wide spaces, a BOM where the name says so."""
    pairs = zip(source.lines, seen_text(source).split("\n"), strict=True)
    lines = [_as_typed(line.kind) + seen for line, seen in pairs]
    text = "\r\n".join(lines) + "\r\n"
    if encoding == "utf-16-le-bom":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def _as_typed(kind: str) -> str:
    return "　　" if kind in ("body", "level1", "level2") else ""


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
