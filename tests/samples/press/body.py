"""The body of a sample document: paragraphs, tables, text boxes and content controls in WordprocessingML."""

from collections.abc import Sequence
from itertools import groupby

from tests.samples.press.source import Line, cells_of
from tests.samples.press.spans import Ledger, moved, runs_of, text_run

_STYLES = {"title": "a3", "level1": "a4", "level2": "a5", "credit": "a6", "head": "a7", "picture": "ad"}
_LISTS = {"A": 1, "C": 3, "D": 4, "R": 5, "L": 6, "T": 7}
_LEVEL_STYLES = ("a8", "a9")


def body_of(lines: Sequence[Line], ledger: Ledger) -> str:
    """Return the block content for `lines`."""
    blocks: list[str] = []
    for is_row, group in groupby(_with_boxes(lines), key=lambda pair: pair[0].kind == "row"):
        pairs = list(group)
        if is_row:
            blocks.append(_table([line for line, _ in pairs], ledger))
        else:
            blocks.extend(_block(line, boxes, ledger) for line, boxes in pairs)
    return "".join(blocks)


def _with_boxes(lines: Sequence[Line]) -> list[tuple[Line, list[Line]]]:
    """Give every line the text boxes that follow it; a box that comes first is anchored in an empty paragraph."""
    pairs: list[tuple[Line, list[Line]]] = []
    for line in lines:
        if line.kind not in ("box", "redhead"):
            pairs.append((line, []))
        elif pairs and line.kind == "box":
            pairs[-1][1].append(line)
        else:
            pairs.append((Line("empty", ""), [line]))
    return pairs


def _block(line: Line, boxes: list[Line], ledger: Ledger) -> str:
    if line.kind == "sdt":
        return f'<w:sdt><w:sdtPr><w:id w:val="{ledger.identity()}"/></w:sdtPr><w:sdtContent>'
    if line.kind == "end":
        return "</w:sdtContent></w:sdt>"
    if line.kind in ("moved_from", "moved_to"):
        return _moved_paragraph(line, ledger)
    anchored = "".join(_text_box(box, ledger) for box in boxes)
    return f"<w:p>{_properties(line)}{anchored}{runs_of(line.text, ledger)}</w:p>"


def _properties(line: Line) -> str:
    if line.kind == "auto":
        return f"<w:pPr>{_numbered(line.list[0], int(line.list[1]))}</w:pPr>"
    style = _STYLES.get(line.kind)
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""


def _numbered(name: str, level: int) -> str:
    if name == "S":
        return f'<w:pStyle w:val="{_LEVEL_STYLES[level]}"/>'
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{_LISTS[name]}"/></w:numPr>'


def _moved_paragraph(line: Line, ledger: Ledger) -> str:
    tag = "moveFrom" if line.kind == "moved_from" else "moveTo"
    mark = f'<w:{tag} w:id="{ledger.identity()}" w:author="刘佳禾" w:date="2026-10-28T09:12:00Z"/>'
    return f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{moved(text_run(line.text), tag, ledger)}</w:p>"


def _table(rows: Sequence[Line], ledger: Ledger) -> str:
    grid = [cells_of(row) for row in rows]
    width = 8844 // len(grid[0])
    columns = f'<w:gridCol w:w="{width}"/>' * len(grid[0])
    body = "".join(_row(grid, index, width, ledger) for index in range(len(grid)))
    properties = '<w:tblPr><w:tblStyle w:val="aa"/><w:tblW w:w="8844" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"


def _row(grid: list[list[str]], index: int, width: int, ledger: Ledger) -> str:
    cells, row = [], grid[index]
    for place, cell in enumerate(row):
        if cell == "<":
            continue
        reach = 1
        while place + reach < len(row) and row[place + reach] == "<":
            reach += 1
        starts = index + 1 < len(grid) and grid[index + 1][place] == "^"
        cells.append(_cell("" if cell == "^" else cell, reach, _merge(cell, starts), width, ledger))
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _merge(cell: str, starts: bool) -> str:
    if cell == "^":
        return "<w:vMerge/>"
    return '<w:vMerge w:val="restart"/>' if starts else ""


def _cell(text: str, reach: int, merge: str, width: int, ledger: Ledger) -> str:
    span = f'<w:gridSpan w:val="{reach}"/>' if reach > 1 else ""
    properties = f'<w:tcPr><w:tcW w:w="{width * reach}" w:type="dxa"/>{span}{merge}</w:tcPr>'
    inside = [f'<w:p><w:pPr><w:pStyle w:val="ab"/></w:pPr>{runs_of(part, ledger)}</w:p>' for part in text.split("\\")]
    return f"<w:tc>{properties}{''.join(inside)}</w:tc>"


def _text_box(box: Line, ledger: Ledger) -> str:
    """Return a text box as current Word writes it: the drawing, and a VML copy for old readers."""
    red = box.kind == "redhead"
    look = '<w:b/><w:color w:val="FF0000"/><w:sz w:val="52"/>' if red else '<w:sz w:val="24"/>'
    style = "ac" if red else "ab"
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{text_run(part, look)}</w:p>'
        for part in box.text.split(" / ")
    )
    content = f"<w:txbxContent>{paragraphs}</w:txbxContent>"
    height = 640080 if red else 320040 + 320040 * box.text.count(" / ")
    choice = f'<mc:Choice Requires="wps">{_drawing(content, height, red, ledger.identity())}</mc:Choice>'
    vml = f'<v:shape style="width:442pt;height:{height // 12700}pt"><v:textbox>{content}</v:textbox></v:shape>'
    fallback = f"<mc:Fallback><w:pict>{vml}</w:pict></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def _drawing(content: str, height: int, red: bool, identity: int) -> str:
    fill = "<a:noFill/>" if red else '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    size = f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="5613400" cy="{height}"/></a:xfrm>'
    outline = f'<wps:spPr>{size}<a:prstGeom prst="rect"/><a:ln w="9525">{fill}</a:ln></wps:spPr>'
    shape = f'<wps:wsp><wps:cNvSpPr txBox="1"/>{outline}<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp>'
    data = f'<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{shape}</a:graphicData>'
    place = (
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="5613400" cy="{height}"/><wp:wrapTopAndBottom/>'
        f'<wp:docPr id="{identity}" name="文本框 {identity}"/>'
    )
    flags = 'simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"'
    distances = 'distT="0" distB="0" distL="0" distR="0"'
    graphic = f"<a:graphic>{data}</a:graphic>"
    return f"<w:drawing><wp:anchor {distances} {flags}>{place}{graphic}</wp:anchor></w:drawing>"
