"""A web page, or what Word and office systems save as one, to the house's text: what a browser shows of it."""

import re
from collections import Counter
from typing import Any

from bulletin.errors import Reason, Unreadable
from bulletin.intake.encodings import BOMS, Decoded, decode, decode_as
from bulletin.intake.html.proof import Sum, missing
from bulletin.intake.html.story import Story
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.intake.reading import Reading
from bulletin.intake.roles import with_roles
from bulletin.intake.tally import Tally

DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})""")
HEAD = 4096  # bytes in which a page must say its encoding; the HTML Standard has 1,024, Word needs more
MOST_TAGS = 80_000
DROPPED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")


def read_html(data: bytes, wish: Wish = Wish()) -> Reading:
    """Return what a browser shows of the page in `data`, with tracked changes of Word treated as `wish` says.

    The encoding is the wished one, else that of the byte order mark, of a <meta> that holds, or found by trial. Nothing
    is fetched. Refuses with DAMAGED what no parser makes anything of, with TOO_LARGE over 80,000 tags.
    """
    tags = data.count(b"<")
    if tags > MOST_TAGS:
        raise Unreadable(Reason.TOO_LARGE, tags=tags, limit=MOST_TAGS)
    decoded, trusted = _decoded(data, wish)
    tally = Tally()
    lost = decoded.lost + len(DROPPED.findall(decoded.text.removeprefix("\ufeff")))
    page = DROPPED.sub("", decoded.text)
    if not trusted:
        tally.note(Kind.ENCODING_GUESSED, decoded.encoding)
    if lost:
        tally.note(Kind.CHARACTERS_LOST, count=lost)
    story: Story = _parsed(page, Story(tally, undone="ins" if wish.changes is Changes.REJECT else "del"))
    text = with_roles(story.pieces)
    written: Counter[str] = _parsed(page, Sum())
    gone = missing(written, text, tally)
    if gone:
        tally.note(Kind.MISSING_TEXT, count=gone)
    before = None
    changes = tally.counts[Kind.DELETIONS_DROPPED] + tally.counts[Kind.INSERTIONS_ACCEPTED]
    if wish.changes is Changes.KEEP and changes:
        before = with_roles(_parsed(page, Story(Tally(), undone="ins")).pieces)
        for kind in (Kind.DELETIONS_DROPPED, Kind.INSERTIONS_ACCEPTED):
            del tally.counts[kind]
        tally.note(Kind.CHANGES_KEPT, count=changes)
    return Reading(text, tuple(story.gallery.files.values()), tally.warnings(), before)


def _parsed(page: str, target: Any) -> Any:
    """Return what `target` makes of the events of the parser, which builds no tree and so has no depth to fall into."""
    from lxml import etree

    parser = etree.HTMLParser(target=target, huge_tree=True, no_network=True, encoding="utf-8")
    try:
        if page.strip():
            parser.feed(page.encode())
            return parser.close()
    except etree.LxmlError as error:
        raise Unreadable(Reason.DAMAGED, looks_like="html") from error
    return target.close()


def _decoded(data: bytes, wish: Wish) -> tuple[Decoded, bool]:
    """Return the page as text, and whether its encoding is certain."""
    wished = decode_as(data, wish.encoding) if wish.encoding else None
    if wished:
        return wished, True
    tried = decode(data)
    if any(data.startswith(mark) for mark, _ in BOMS) or data.isascii():
        return tried, True
    found = DECLARED.search(data[:HEAD])
    declared = decode_as(data, found[1].decode("ascii", "replace")) if found else None
    if declared is None or (tried.encoding == "utf-8" and declared.encoding != "utf-8"):
        return tried, not tried.guessed
    if declared.encoding == tried.encoding or declared.lost == 0:
        return declared, True
    return (declared, True) if declared.lost <= tried.lost else (tried, not tried.guessed)
