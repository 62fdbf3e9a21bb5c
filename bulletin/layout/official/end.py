"""What follows the text of an official document (GB/T 9704—2012, 7.3.4 to 7.3.7): list of attachments, signature, note,
and the attachments themselves."""

from bulletin.layout.blocks import body_xml
from bulletin.layout.characters import one_line, width
from bulletin.layout.head import chinese_date, title
from bulletin.layout.layout import Layout
from bulletin.layout.official.words import ATTACHMENT, attachment_mark, attachment_names, note_line
from bulletin.layout.ooxml import exact, on, paragraph, run
from bulletin.layout.page import Attachment, Official
from bulletin.layout.pictures import Pictures
from bulletin.layout.styles import DOCUMENT_TITLE

_SEAL = 4  # the date stands four characters from the right when a seal is put on it, 7.3.5.1
_BARE = 2  # the organ stands two characters from the right, the date begins two after it, 7.3.5.2
_INDENT = 2  # characters before 附件, 7.3.4
_LABEL = 3  # characters of 附件：
_MARK = 0.5  # of an em, what each digit and the point of a number take at most


def attachment_list(doc: Official, layout: Layout) -> str:
    """Return 附件：, a blank line below the text, two characters in; the names line by line, aligned (7.3.4)."""
    face, font = layout.faces.body, layout.font_of(layout.faces.body)
    names = attachment_names(doc.attachments)
    em = face.size * 20
    numbers = round((_INDENT + _LABEL) * em)
    hang = round(max((len(mark) for mark, _ in names), default=0) * _MARK * em)
    stops = dict.fromkeys((numbers, numbers + hang))
    tabs = "<w:tabs>" + "".join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in stops) + "</w:tabs>"
    made = []
    for number, (mark, name) in enumerate(names):
        begins = numbers if number else round(_INDENT * em)
        place = tabs + exact(face.line, before=0 if number else layout.page.pitch)
        place += f'<w:ind w:left="{numbers + hang}" w:hanging="{numbers + hang - begins}"/>'
        words = ("" if number else f"{ATTACHMENT}：\t") + (f"{mark}\t" if mark else "") + name
        made.append(paragraph("AttachmentNote", run(words, font), place))
    return "".join(made)


def signature(doc: Official, layout: Layout) -> str:
    """Return organ and date, each as far from the right as the document's kind asks (7.3.5.1, 7.3.5.2)."""
    day, font = chinese_date(doc.date), layout.font_of(layout.faces.body)
    organ_right, day_right = (_sealed if doc.sealed else _bare)(width(one_line(doc.signature)), width(day))
    above = (2 if doc.sealed else 1) * layout.page.pitch
    line, em = layout.faces.body.line, layout.faces.body.size * 20
    made = ""
    if doc.signature:
        place = f'<w:keepNext/>{exact(line, before=above)}<w:ind w:right="{round(organ_right * em)}"/>'
        made = paragraph("Signature", run(doc.signature, font), place)
        above = 0
    place = exact(line, before=above) if above and not doc.sealed else ""
    return made + paragraph("Signature", run(day, font), place + f'<w:ind w:right="{round(day_right * em)}"/>')


def _sealed(organ: float, day: float) -> tuple[float, float]:
    """Return the blanks right of organ and date in ems: the organ is centred above the date."""
    return max(0.0, _SEAL + (day - organ) / 2), _SEAL


def _bare(organ: float, day: float) -> tuple[float, float]:
    """Return the same without a seal: a date that would come too near to the edge moves the organ instead."""
    day_right = organ - day
    if day_right >= _BARE:
        return _BARE, day_right
    return day + 2 * _BARE - organ, _BARE


def note(doc: Official, layout: Layout) -> str:
    """Return 附注 in brackets on the line below the date, two characters in (7.3.6)."""
    words = note_line(doc.note)
    return paragraph("BodyText", run(words, layout.font_of(layout.faces.body))) if words else ""


def attached(doc: Official, layout: Layout, pictures: Pictures) -> str:
    """Return the attachments, each on a page of its own: mark on its first line, title on its third (7.3.7)."""
    return "".join(_attachment(doc.attachments, number, layout, pictures)
                   for number, each in enumerate(doc.attachments, start=1) if each.body)


def _attachment(all_: tuple[Attachment, ...], number: int, layout: Layout, pictures: Pictures) -> str:
    mark = run(attachment_mark(all_, number), layout.font_of(layout.faces.marking))
    return (
        paragraph("AttachmentHead", mark, on("keepNext") + on("pageBreakBefore"))
        + title(one_line(all_[number - 1].title), DOCUMENT_TITLE, layout.faces.title, layout, blank=2.0,
                before=layout.page.pitch)
        + body_xml(all_[number - 1].body, layout, pictures)
    )
