"""Drafts that no word processor wrote: plain text, Markdown, and a page saved from the intranet."""

from html import escape

from tests.samples.press.seen import seen_text
from tests.samples.press.source import Line, Source, cells_of

_INDENTED = ("body", "level1", "level2")
_MARKDOWN = {"title": "# ", "level1": "## ", "level2": "### "}
_PAGE_HEAD = """<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>信息报送 - 查看</title>
<style type="text/css">.bt { font-size: 22pt; text-align: center } p { text-indent: 2em }</style>
<script>function back() { history.go(-1); }</script>
</head>
<body onload="back">
<input type="hidden" name="id" value="20261101">
"""


def plain_text(source: Source, encoding: str) -> bytes:
    """Return the text as Windows writes it: CRLF, body indented with two wide spaces, a BOM where the name says so."""
    text = "\r\n".join(_typed(source)) + "\r\n"
    if encoding == "utf-16-le-bom":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def retyped(source: Source) -> bytes:
    """Return what is seen, as it looks when passed on by telephone: an empty line after each, other blanks."""
    return "\n\n".join(line.replace("  ", "\u3000") for line in seen_text(source).split("\n")).encode("utf-8")


def markdown(source: Source) -> bytes:
    """Return the text with Markdown's marks before its headings and an empty line between paragraphs."""
    pairs = zip(source.lines, seen_text(source).split("\n"), strict=True)
    return ("\n\n".join(_MARKDOWN.get(line.kind, "") + seen for line, seen in pairs) + "\n").encode("utf-8")


def web_page(source: Source) -> bytes:
    """Return a page of the intranet: it says that it is GB 2312 and is UTF-8."""
    blocks, rows = list[str](), list[str]()
    for line in source.lines:
        if line.kind == "row":
            rows.append("".join(f"<td>{escape(cell)}</td>" for cell in cells_of(line)))
            continue
        blocks += [*_table(rows), _paragraph(line)]
        rows = []
    return (_PAGE_HEAD + "\n".join([*blocks, *_table(rows)]) + "\n</body>\n</html>\n").encode("utf-8")


def _typed(source: Source) -> list[str]:
    pairs = zip(source.lines, seen_text(source).split("\n"), strict=True)
    return [("　　" if line.kind in _INDENTED else "") + seen for line, seen in pairs]


def _table(rows: list[str]) -> list[str]:
    written = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return [f'<table border="1">\n{written}\n</table>'] if rows else []


def _paragraph(line: Line) -> str:
    look = {"title": ' class="bt"', "credit": ' align="right"'}.get(line.kind, "")
    return f"<p{look}>{escape(line.text).replace('  ', '&nbsp;&nbsp;')}</p>"
