"""Paragraph contents as WordprocessingML: every span of the source becomes the construct it names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from tests.samples.press.source import Span, spans_of

_TRACKED = 'w:author="刘佳禾" w:date="2026-10-28T09:12:00Z"'


@dataclass
class Ledger:
    """What the spans of one document have asked for: its notes, comments, links, and the next free identity."""

    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: int = 0
    identities: Iterator[int] = field(default_factory=lambda: count(101))

    def identity(self) -> int:
        return next(self.identities)


def text_run(text: str, look: str = "", tag: str = "w:t") -> str:
    """Return one run; `look` is the inside of its rPr."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<{tag} xml:space="preserve">{escape(text)}</{tag}></w:r>'


def runs_of(text: str, ledger: Ledger, look: str = "") -> str:
    """Return the runs of a source paragraph."""
    return "".join(_written(span, ledger, look) for span in spans_of(text))


def _written(span: Span, ledger: Ledger, look: str) -> str:
    if span.kind == "text":
        return text_run(span.text, look)
    return _WRITERS[span.kind](span, ledger, look)


def _inserted(span: Span, ledger: Ledger, look: str) -> str:
    return f'<w:ins w:id="{ledger.identity()}" {_TRACKED}>{text_run(span.text, look)}</w:ins>'


def _deleted(span: Span, ledger: Ledger, look: str) -> str:
    return f'<w:del w:id="{ledger.identity()}" {_TRACKED}>{text_run(span.text, look, "w:delText")}</w:del>'


def _moved(tag: str) -> Callable[[Span, Ledger, str], str]:
    def written(span: Span, ledger: Ledger, look: str) -> str:
        return moved(text_run(span.text, look), tag, ledger)

    return written


def moved(runs: str, tag: str, ledger: Ledger) -> str:
    """Return `runs` between the range marks of a tracked move; `tag` is moveFrom or moveTo."""
    first, second = ledger.identity(), ledger.identity()
    start = f'<w:{tag}RangeStart w:id="{first}" {_TRACKED} w:name="move1"/>'
    return f'{start}<w:{tag} w:id="{second}" {_TRACKED}>{runs}</w:{tag}><w:{tag}RangeEnd w:id="{first}"/>'


def _note(span: Span, ledger: Ledger, look: str) -> str:
    ledger.notes.append(span.text)
    number = len(ledger.notes)
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def _comment(span: Span, ledger: Ledger, look: str) -> str:
    ledger.comments.append(span.arguments[0])
    number = len(ledger.comments)
    start, end = f'<w:commentRangeStart w:id="{number}"/>', f'<w:commentRangeEnd w:id="{number}"/>'
    return f'{start}{text_run(span.text, look)}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'


def _link(span: Span, ledger: Ledger, look: str) -> str:
    ledger.links.append(span.arguments[0])
    blue = '<w:color w:val="0563C1"/><w:u w:val="single"/>'
    return f'<w:hyperlink r:id="rIdLink{len(ledger.links)}">{text_run(span.text, look + blue)}</w:hyperlink>'


def complex_field(instruction: str, result: str, look: str = "") -> str:
    """Return a complex field: begin, instruction, separator, stored result, end."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    asked = text_run(f" {instruction} ", "", "w:instrText")
    return marks[0] + asked + marks[1] + text_run(result, look) + marks[2]


def _simple_field(span: Span, ledger: Ledger, look: str) -> str:
    return f"<w:fldSimple w:instr={quoteattr(span.arguments[0])}>{text_run(span.text, look)}</w:fldSimple>"


def _control(span: Span, ledger: Ledger, look: str) -> str:
    properties = f'<w:sdtPr><w:alias w:val="填报项"/><w:id w:val="{ledger.identity()}"/><w:text/></w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{text_run(span.text, look)}</w:sdtContent></w:sdt>"


def _smart_tag(span: Span, ledger: Ledger, look: str) -> str:
    named = 'w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"'
    return f"<w:smartTag {named}>{text_run(span.text, look)}</w:smartTag>"


def _symbol(span: Span, ledger: Ledger, look: str) -> str:
    return f'<w:r><w:sym w:font={quoteattr(span.arguments[0])} w:char="{span.arguments[1]}"/></w:r>'


def _bare(tag: str) -> Callable[[Span, Ledger, str], str]:
    def written(span: Span, ledger: Ledger, look: str) -> str:
        return f"<w:r><w:{tag}/></w:r>"

    return written


def _picture(span: Span, ledger: Ledger, look: str) -> str:
    ledger.pictures += 1
    identity, size = ledger.identity(), '<wp:extent cx="2743200" cy="1828800"/>'
    properties = f'<wp:docPr id="{identity}" name="图片 {ledger.pictures}" descr="现场图片"/>'
    fill = '<pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    shape = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="2743200" cy="1828800"/></a:xfrm><a:prstGeom prst="rect"/>'
    names = f'<pic:nvPicPr><pic:cNvPr id="{identity}" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>'
    pic = f"<pic:pic>{names}{fill}<pic:spPr>{shape}</pic:spPr></pic:pic>"
    data = f'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">{pic}</a:graphicData>'
    return f"<w:r><w:drawing><wp:inline>{size}{properties}<a:graphic>{data}</a:graphic></wp:inline></w:drawing></w:r>"


_WRITERS: dict[str, Callable[[Span, Ledger, str], str]] = {
    "ins": _inserted,
    "del": _deleted,
    "from": _moved("moveFrom"),
    "to": _moved("moveTo"),
    "note": _note,
    "comment": _comment,
    "hide": lambda span, ledger, look: text_run(span.text, look + "<w:vanish/>"),
    "link": _link,
    "field": lambda span, ledger, look: complex_field(span.arguments[0], span.text, look),
    "simple": _simple_field,
    "sdt": _control,
    "smart": _smart_tag,
    "sym": _symbol,
    "b": lambda span, ledger, look: text_run(span.text, look + "<w:b/>"),
    "tab": _bare("tab"),
    "br": _bare("br"),
    "hyphen": _bare("noBreakHyphen"),
    "pic": _picture,
}
