"""The values that divide what was found: units, sections, journals, years and states, each with how many finds have it.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from bulletin.search.names import said_state
from bulletin.search.port import Facet
from bulletin.search.query import Field
from db import search_marks as marks
from db.search_asking import STAGES
from db.search_reading import Reader

# What belongs to a draft has its fields; the day is each find's own.
_FOUND = """
    SELECT substr(e.day, 1, 4), coalesce(
            iif(e.kind = 'draft', e.marks, (SELECT marks FROM search_entry WHERE thing = d.id)), ''),
        d.section, (
            SELECT group_concat(item.section, char(31)) FROM item CROSS JOIN issue ON issue.id = item.issue_id
            WHERE item.draft_id = d.id AND issue.state = 'published'
            AND issue.id NOT IN (SELECT issue_id FROM issue_void))
    FROM json_each(?) AS k CROSS JOIN search_entry e ON e.key = k.value LEFT JOIN draft d ON d.id = e.draft_id
"""
_BETWEEN = "\x1f"  # sections


def facets_of(db: Database, keys: list[int], reader: Reader) -> tuple[Facet, ...]:
    """Return the values that the finds with these keys have, field by field, the oftenest first, years the latest."""
    stored, values = json.dumps(keys), _values(reader)
    counted, years = Counter[tuple[Field, str]](), Counter[str]()
    for year, tokens, section, printed in db.execute(_FOUND, [stored]).fetchall():
        years[year] += 1
        counted.update({values[token] for token in tokens.split() if token in values})
        counted.update({(Field.SECTION, each) for each in (section, *(printed or "").split(_BETWEEN)) if each})
    return (*(Facet(field, text, text, count) for field in (Field.UNIT, Field.SECTION, Field.JOURNAL)
              for text, count in _oftenest(counted, field)),
            *(Facet(Field.DATE, year, year, years[year]) for year in sorted(years, reverse=True)),
            *(Facet(Field.STATE, text, text, count) for text, count in _oftenest(counted, Field.STATE)))


def _values(reader: Reader) -> Mapping[str, tuple[Field, str]]:
    """Return the value that each token stands for; two units of one name are one value."""
    found = {marks.mark(marks.UNIT, id): (Field.UNIT, names[0]) for id, names in reader.units.items()}
    found |= {marks.mark(marks.JOURNAL, id): (Field.JOURNAL, names[0]) for id, names in reader.journals.items()}
    return found | {marks.mark(marks.STAGE, stage.value): (Field.STATE, said_state(state))
                    for state, stages in STAGES.items() for stage in stages}


def _oftenest(counted: Counter[tuple[Field, str]], wanted: Field) -> Iterator[tuple[str, int]]:
    of_field = [(text, count) for (field, text), count in counted.items() if field is wanted]
    return iter(sorted(of_field, key=lambda each: (-each[1], each[0])))
