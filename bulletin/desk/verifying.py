"""Verifying that what was kept is still what it was: every original, every picture, every signed text."""

import hashlib
from dataclasses import dataclass

from bulletin.archive import Archive
from bulletin.errors import Refused


@dataclass(frozen=True)
class Flaw:
    """Something that is not as it was: its kind (`bytes_changed`, `bytes_missing`, `text_changed`), where, and what."""

    kind: str
    where: str
    what: str = ""


def verify(archive: Archive) -> list[Flaw]:
    """Return what no longer agrees with its SHA-256: kept bytes, and the texts that signatures were given on."""
    with archive.reading() as work:
        flaws = []
        for sha256 in work.submissions.hashes():
            try:
                data = work.submissions.bytes_of(sha256)
            except Refused:
                flaws.append(Flaw("bytes_missing", sha256))
                continue
            if hashlib.sha256(data).hexdigest() != sha256:
                flaws.append(Flaw("bytes_changed", sha256))
        for draft_id, revision_id, fingerprint in work.revisions.signed():
            if work.revisions.get(revision_id).fingerprint != fingerprint:
                flaws.append(Flaw("text_changed", draft_id, revision_id))
        return flaws
