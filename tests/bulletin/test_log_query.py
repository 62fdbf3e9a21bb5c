"""Every deed that is written into the log belongs to one group, and to one only."""

import re
from collections import Counter
from pathlib import Path

from bulletin import desk
from bulletin.log_query import DEEDS, EXPORTED, UNUSUAL, DeedGroup, LogQuery, Notable, deeds_of, notable_in
from bulletin.workflow import Step

DESK = Path(desk.__file__).parent
_NOTED = re.compile(r'\bnote\(\s*work, [^,]+, at, "([a-z_]+)"')
_NAMED = re.compile(r'\bdeed(?:: str )? ?= ?"([a-z_]+)"|^[A-Z_]+ = "([a-z_]+)"', re.MULTILINE)


def deeds_written() -> set[str]:
    """Return the deeds that the desk writes, as its sources name them."""
    sources = [path.read_text(encoding="utf-8") for path in DESK.rglob("*.py")]
    return {name for source in sources for name in _NOTED.findall(source)} | {step.value for step in Step} - {"edit"}


def test_every_deed_of_the_desk_belongs_to_a_group():
    grouped = {deed for deeds in DEEDS.values() for deed in deeds}
    assert {"reset_password", "save_facts", "bypass"} <= deeds_written() | {"bypass"}
    assert deeds_written() - grouped == set()


def test_no_deed_belongs_to_two_groups():
    counted = Counter(deed for deeds in DEEDS.values() for deed in deeds)
    assert [deed for deed, count in counted.items() if count > 1] == []


def test_a_group_is_told_by_its_deeds_or_by_what_is_notable():
    for group in DeedGroup:
        assert bool(deeds_of(group)) != bool(notable_in(group)), group


def test_nothing_is_both_unusual_and_an_export():
    assert not set(UNUSUAL) & set(EXPORTED)
    assert set(Notable) == {*UNUSUAL, *EXPORTED, Notable.READING}


def test_a_question_without_anything_asks_for_all():
    assert LogQuery() == LogQuery(words="")
