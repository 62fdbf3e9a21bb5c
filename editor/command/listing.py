"""`list`: a list of the office as CSV, XLSX or JSON."""

from hashlib import sha256
from pathlib import Path

from bulletin.desk.listing import What, listing, note_list
from bulletin.desk.noting import office_day
from bulletin.exchange.listing import ending_of, listing_bytes
from bulletin.files import write_whole
from editor.command.counter import Answer, Counter
from editor.command.words import tr


def list_things(counter: Counter, what: What, to: Path) -> Answer:
    """Write the list to `to`, in the form its ending says. Refused: EXPORT_FORMAT. Trouble: as the system says."""
    ending = ending_of(to)
    found = listing(counter.archive, what, office_day(counter.now()))
    data = listing_bytes(found, ending)
    write_whole(to, data)
    digest = sha256(data).hexdigest()
    note_list(counter.archive, to.name, digest, actor=counter.actor, at=counter.now())
    return Answer({"file": str(to), "rows": len(found.rows), "sha256": digest},
                  (tr("{title} {count} 行，已导出：{file}", title=found.title, count=len(found.rows), file=to),))
