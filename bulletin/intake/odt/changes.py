"""Tracked changes of an OpenDocument text: what was put in, and what was taken out and is kept beside the text."""

from dataclasses import dataclass

from bulletin.intake.docx.changes import Change, Sort
from bulletin.intake.docx.names import Element
from bulletin.intake.odt.names import q

PARAGRAPHS = (q("text:p"), q("text:h"))


@dataclass(frozen=True)
class Region:
    """One change by its id; `taken_out` is what a deletion holds (OpenDocument 1.3, part 3, 5.5)."""

    sort: Sort
    author: str
    taken_out: Element | None = None


def read_regions(body: Element) -> dict[str, Region]:
    """Return the changes by id; a change of looks is none."""
    regions = {}
    for node in body.iter(q("text:changed-region")):
        author = next((each.text or "" for each in node.iter(q("dc:creator"))), "")
        id = node.get(q("text:id"), "") or node.get(q("xml:id"), "")
        removed = node.find(q("text:deletion"))
        if removed is not None:
            regions[id] = Region(Sort.OUT, author, removed)
        elif node.find(q("text:insertion")) is not None:
            regions[id] = Region(Sort.IN, author)
    return regions


def paragraphs_of(region: Region) -> list[Element]:
    """Return the paragraphs taken out, those of tables and lists too; the first and the last may be parts of one."""
    return [] if region.taken_out is None else list(region.taken_out.iter(*PARAGRAPHS))


def letters(node: Element) -> str:
    """Return all characters in `node`."""
    return "".join(str(each) for each in node.itertext())


def as_changes(regions: dict[str, Region], put_in: dict[str, str]) -> list[Change]:
    """Return the changes as a person counts them; `put_in` are the words of the insertions by id."""
    changes = []
    for id, region in regions.items():
        removed = " ".join(letters(each) for each in paragraphs_of(region))
        text = (put_in.get(id, "") if region.sort is Sort.IN else removed).strip()
        if text:
            changes.append(Change(region.sort, region.author, text))
    return changes
