"""Units are entered, renamed, merged and dissolved on a day; what they sent stays theirs, under the name of the day."""

import contextlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import NOON, TODAY, take_in_one
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.credit.periods import Period
from bulletin.credit.standing import unit_accounts
from bulletin.desk import looking, units
from bulletin.desk.noting import new_id
from bulletin.errors import Conflict, Reason, Refused
from bulletin.intake.door import read_bytes
from bulletin.log_query import LogQuery
from bulletin.units import KEY_UNIT, Correspondent, Group, Unit, UnitClass, sender_named, unit_named, units_on
from db.sqlite_archive import SqliteArchive
from tests.builders import an_office

JULY = date(2026, 7, 1)
NEW = Unit("new", "竹影镇", Group.TOWNSHIP)


def unit(office, id: str) -> Unit:
    return next(each for each in units.all_units(office.archive) if each.id == id)


def put(office, changed: Unit, opened: Unit | None = None, who=None) -> Unit:
    return units.put_unit(office.archive, changed, actor=who or office.editor, at=NOON, opened=opened)


def rename(office, id: str, name: str, day: date = JULY) -> Unit:
    return units.rename_unit(office.archive, unit(office, id), name, day, actor=office.editor, at=NOON)


def merge(office, ids: tuple[str, ...], into: Unit, day: date = JULY) -> tuple[Unit, ...]:
    return units.merge_units(office.archive, [unit(office, id) for id in ids], into, day, actor=office.editor, at=NOON)


def dissolve(office, id: str, day: date = JULY) -> Unit:
    return units.dissolve_unit(office.archive, unit(office, id), day, actor=office.editor, at=NOON)


def refused(reason: Reason, deed) -> Refused:
    with pytest.raises(Refused) as refused:
        deed()
    assert refused.value.reason is reason
    return refused.value


def deeds_on(office, id: str) -> list[str]:
    with office.archive.reading() as work:
        lines = work.log.lines(work.log.numbers(LogQuery(), 200))
    return [line.deed for line in lines if line.thing == id]


def test_a_new_unit_needs_a_name_and_a_group_only(office):
    kept = put(office, NEW)
    assert kept == NEW == unit(office, "new")
    assert deeds_on(office, "new") == ["put_unit"]


def test_a_unit_without_a_name_is_not_kept(office):
    refused(Reason.UNIT_UNNAMED, lambda: put(office, replace(NEW, name="  ")))


@pytest.mark.parametrize(("name", "aliases"), [
    ("青禾镇", ()), ("竹影镇", ("青禾镇",)), ("青禾镇人民政府", ()), ("竹影镇", ("县农业农村局",))])
def test_a_name_or_alias_that_another_unit_has_is_refused(office, name, aliases):
    refused(Reason.UNIT_NAME_TAKEN, lambda: put(office, replace(NEW, name=name, aliases=aliases)))


def test_the_name_of_a_unit_that_is_gone_may_be_borne_again(office):
    dissolve(office, "qinghe")
    assert put(office, Unit("again", "青禾镇", Group.TOWNSHIP, since=JULY)).name == "青禾镇"
    refused(Reason.UNIT_NAME_TAKEN, lambda: units.restore_unit(
        office.archive, unit(office, "qinghe"), actor=office.editor, at=NOON))


def test_the_name_of_a_unit_that_is_gone_is_not_borne_on_its_days(office):
    dissolve(office, "qinghe")
    again = Unit("again", "青禾镇", Group.TOWNSHIP, since=date(2026, 6, 1))
    refused(Reason.UNIT_NAME_TAKEN, lambda: put(office, again))


def test_what_was_changed_meanwhile_is_a_conflict(office):
    seen = unit(office, "qinghe")
    put(office, replace(seen, phone="0000-1234599"), seen)
    for deed in (lambda: put(office, replace(seen, approver="王镇长"), seen),
                 lambda: units.rename_unit(office.archive, seen, "青禾街道", JULY, actor=office.editor, at=NOON),
                 lambda: units.dissolve_unit(office.archive, seen, JULY, actor=office.editor, at=NOON),
                 lambda: units.merge_units(office.archive, [seen], unit(office, "baishi"), JULY, actor=office.editor,
                                           at=NOON),
                 lambda: units.revise_class(office.archive, [seen], UnitClass.KEY, 2026, (), actor=office.editor,
                                            at=NOON)):
        with pytest.raises(Conflict):
            deed()


def test_nothing_is_written_when_nothing_changes(office):
    seen = unit(office, "qinghe")
    assert put(office, seen, seen) == seen
    assert deeds_on(office, "qinghe") == []


def test_a_unit_bears_its_new_name_from_the_day_on(office):
    now = rename(office, "qinghe", "青禾街道")
    assert (now.name_on(date(2026, 6, 30)), now.name_on(JULY), now.name) == ("青禾镇", "青禾街道", "青禾街道")
    assert unit_named("青禾镇", units.all_units(office.archive)) == now
    assert deeds_on(office, "qinghe") == ["rename_unit"]


def test_a_unit_is_not_renamed_before_it_began_or_was_renamed(office):
    rename(office, "qinghe", "青禾街道")
    refused(Reason.UNIT_DAY, lambda: rename(office, "qinghe", "青禾新区", date(2026, 6, 1)))
    put(office, replace(NEW, since=JULY))
    refused(Reason.UNIT_DAY, lambda: rename(office, "new", "竹影街道", date(2026, 6, 1)))
    refused(Reason.UNIT_NAME_TAKEN, lambda: rename(office, "new", "白石乡", TODAY))


def test_what_is_gone_is_not_renamed_merged_or_dissolved(office):
    dissolve(office, "qinghe")
    refused(Reason.UNIT_GONE, lambda: rename(office, "qinghe", "青禾街道", TODAY))
    refused(Reason.UNIT_GONE, lambda: dissolve(office, "qinghe", TODAY))
    refused(Reason.UNIT_GONE, lambda: merge(office, ("qinghe",), unit(office, "baishi")))
    refused(Reason.UNIT_GONE, lambda: merge(office, ("baishi",), unit(office, "qinghe")))


def test_several_units_become_a_new_one_that_may_bear_the_name_of_one(office):
    into, *gone = merge(office, ("qinghe", "baishi"), Unit("big", "青禾镇", Group.TOWNSHIP))
    assert (into.since, into.is_there(JULY)) == (JULY, True)
    assert [(each.until, each.merged_into) for each in gone] == [(JULY, "big")] * 2
    everything = units.all_units(office.archive)
    assert sender_named("白石乡党政办", everything, TODAY) == into
    assert sender_named("青禾镇", everything, date(2026, 6, 30)) == unit(office, "qinghe")
    assert [deeds_on(office, id) for id in ("qinghe", "baishi")] == [["merge_units"]] * 2


def test_correspondents_go_on_in_the_unit_their_own_went_into(office):
    ended = Correspondent("前任", "0000-8", None, date(2026, 1, 1))
    one, other = unit(office, "qinghe"), unit(office, "baishi")
    put(office, replace(one, correspondents=(Correspondent("李明轩"), ended)), one)
    put(office, replace(other, correspondents=(Correspondent("孙一", "0000-3"), Correspondent("李明轩"))), other)
    into, *gone = units.merge_units(
        office.archive, [unit(office, "qinghe"), unit(office, "baishi")], Unit("big", "青石镇", Group.TOWNSHIP), JULY,
        actor=office.editor, at=NOON, people=True)
    assert {(each.name, each.since) for each in into.correspondents} == {("李明轩", JULY), ("孙一", JULY)}
    assert unit(office, "big") == into
    assert [len(each.correspondents) for each in gone] == [2, 2]


def test_who_is_a_correspondent_there_already_is_not_added_again(office):
    for id in ("qinghe", "baishi"):
        put(office, replace(unit(office, id), correspondents=(Correspondent("李明轩", id),)), unit(office, id))
    into, _ = units.merge_units(office.archive, [unit(office, "qinghe")], unit(office, "baishi"), JULY,
                                actor=office.editor, at=NOON, people=True)
    assert into.correspondents == (Correspondent("李明轩", "baishi"),)
    assert unit(office, "baishi") == into


def test_a_unit_is_not_merged_into_itself(office):
    refused(Reason.UNIT_SELF, lambda: merge(office, ("qinghe", "baishi"), unit(office, "baishi")))
    refused(Reason.UNIT_SELF, lambda: merge(office, (), unit(office, "baishi")))
    assert unit(office, "qinghe").until is None


def test_what_was_ended_by_mistake_comes_back(office):
    merge(office, ("qinghe",), unit(office, "baishi"))
    back, = units.restore_unit(office.archive, unit(office, "qinghe"), actor=office.editor, at=NOON)
    assert (back.until, back.merged_into) == (None, "")


def test_correspondents_taken_along_end_at_the_other_unit_when_theirs_comes_back(office):
    for id, people in (("qinghe", ("李明轩", "王芳")), ("baishi", ("王芳", "孙一"))):
        put(office, replace(unit(office, id), correspondents=tuple(Correspondent(each, id) for each in people)),
            unit(office, id))
    units.merge_units(office.archive, [unit(office, "qinghe")], unit(office, "baishi"), JULY,
                      actor=office.editor, at=NOON, people=True)
    back, other = units.restore_unit(office.archive, unit(office, "qinghe"), actor=office.editor, at=NOON)
    assert [(each.name, each.until) for each in back.correspondents] == [("李明轩", None), ("王芳", None)]
    assert {(each.name, each.phone, each.until) for each in other.correspondents} == {
        ("王芳", "baishi", None), ("孙一", "baishi", None), ("李明轩", "qinghe", NOON.date())}
    assert unit(office, "baishi") == other


def test_who_was_taken_along_and_back_on_one_day_was_never_there(office):
    put(office, replace(unit(office, "qinghe"), correspondents=(Correspondent("李明轩"),)), unit(office, "qinghe"))
    before = unit(office, "baishi")
    units.merge_units(office.archive, [unit(office, "qinghe")], before, NOON.date(), actor=office.editor, at=NOON,
                      people=True)
    units.restore_unit(office.archive, unit(office, "qinghe"), actor=office.editor, at=NOON)
    assert unit(office, "baishi") == before


def test_the_key_units_of_a_year_are_said_at_once(office):
    seen = units.all_units(office.archive)
    changed = units.revise_class(office.archive, seen, UnitClass.KEY, 2027, {"qinghe"}, actor=office.editor, at=NOON)
    assert [each.id for each in changed] == ["baishi", "nongye"]
    in_force = {year: [each.id for each in units.all_units(office.archive)
                       if each.is_in(UnitClass.KEY, date(year, 6, 1))] for year in (2026, 2027)}
    assert in_force == {2026: ["qinghe", "baishi", "nongye"], 2027: ["qinghe"]}


def test_of_a_list_everything_is_written_or_nothing(office):
    old = unit(office, "qinghe")
    changed = replace(old, correspondents=(*old.correspondents, Correspondent("赵一鸣")))
    own = {"actor": office.editor, "at": NOON}
    refused(Reason.UNIT_NAME_TAKEN, lambda: units.put_units(
        office.archive, [(old, changed), (None, replace(NEW, name="白石乡"))], "名单.xlsx", **own))
    assert unit(office, "qinghe") == old
    kept = units.put_units(office.archive, [(old, changed), (None, NEW)], "名单.xlsx", **own)
    assert [each.name for each in kept] == ["青禾镇", "竹影镇"]


def test_a_list_taken_in_once_more_leaves_no_line(office):
    old = unit(office, "qinghe")
    own = {"actor": office.editor, "at": NOON}
    units.put_units(office.archive, [(old, replace(old, phone="0000-1")), (None, NEW)], "名单.xlsx", **own)
    there, fresh = units.all_units(office.archive), unit(office, "qinghe")
    other = replace(NEW, id="other", name="松影镇")
    units.put_units(office.archive, [(fresh, fresh), (None, other)], "又一份.xlsx", **own)
    with office.archive.reading() as work:
        before = work.log.head()
        lines = work.log.lines(work.log.numbers(LogQuery(), 200))
    assert sorted(line.reason for line in lines if line.deed == "import_units") == [
        "又一份.xlsx：新增1个，修改0个", "名单.xlsx：新增1个，修改1个"]
    assert units.put_units(office.archive, [(each, each) for each in there], "名单.xlsx", **own) == there
    with office.archive.reading() as work:
        assert work.log.head() == before


def test_only_who_may_changes_units(office):
    refused(Reason.ROLE_MISSING, lambda: put(office, NEW, who=office.secretary))
    assert put(office, NEW, who=office.admin) == NEW


_NAMES = ("甲镇", "乙镇", "丙镇", "丁镇", "戊镇")
_STEPS = st.lists(st.tuples(
    st.sampled_from(["rename", "merge", "new", "dissolve", "add"]), st.integers(0, 6), st.integers(0, 6),
    st.sampled_from(_NAMES), st.integers(1, 12)), max_size=8)


@settings(max_examples=20, deadline=None)
@given(_STEPS)
def test_whatever_becomes_of_units_each_name_of_a_day_is_the_unit_of_that_day(steps):
    """And every draft keeps its unit, and statistics the name of the day."""
    archive = SqliteArchive(None)
    office = an_office(archive)
    draft = office.draft(unit_id="qinghe")
    for step in steps:
        _do(office, *step)
        everything = units.all_units(archive)
        for month in range(1, 13):
            day = date(2026, month, 15)
            for each in units_on(day, everything):
                assert unit_named(each.name_on(day), units_on(day, everything), day) == each
    told = {(each.id, day): each.name_on(day) for each in units.all_units(archive) for day in (TODAY, JULY)}
    for (id, day), name in told.items():
        assert unit_accounts([], [unit(office, id)], Period(day.replace(day=1), day))[0].name == name
    assert looking.draft_file(archive, draft.id).draft.facts.unit_id == unit(office, "qinghe").id
    archive.close()


def _do(office, what: str, one: int, other: int, name: str, month: int) -> None:
    """Do it if it is not refused: what contradicts is refused, and nothing else may happen."""
    everything = units.all_units(office.archive)
    first, second = everything[one % len(everything)], everything[other % len(everything)]
    day = date(2026, month, 1) + timedelta(days=one)
    own = {"actor": office.editor, "at": NOON}
    deeds = {
        "rename": lambda: units.rename_unit(office.archive, first, name, day, **own),
        "merge": lambda: units.merge_units(office.archive, [first], second, day, **own),
        "new": lambda: units.merge_units(office.archive, [first], Unit(new_id(), name, Group.TOWNSHIP), day, **own),
        "dissolve": lambda: units.dissolve_unit(office.archive, first, day, **own),
        "add": lambda: units.put_unit(office.archive, Unit(new_id(), name, Group.TOWNSHIP, KEY_UNIT, since=day), **own),
    }
    with contextlib.suppress(Refused):
        deeds[what]()


def arrived(office, name: str) -> str | None:
    incoming = read_bytes("来稿.txt", f"{name}春耕进展顺利\n全镇整地2万亩，检修农机300台。\n（{name}供稿）".encode())
    line = take_in_one(office.archive, incoming, path="来稿.txt", actor=office.editor, at=NOON)
    return looking.draft_file(office.archive, line.draft_id).draft.facts.unit_id


def test_a_draft_signed_with_a_former_name_is_the_units(office):
    rename(office, "qinghe", "云溪街道")
    assert arrived(office, "青禾镇") == "qinghe"


def test_a_draft_signed_with_the_name_of_a_merged_unit_is_whose_work_went_on(office):
    merge(office, ("qinghe",), unit(office, "baishi"))
    assert arrived(office, "青禾镇") == "baishi"


def test_a_draft_signed_with_the_name_of_a_dissolved_unit_is_nobodys(office):
    dissolve(office, "qinghe")
    assert arrived(office, "青禾镇") is None
