"""The table of permissions tells the truth: it says what the workflow and the deeds allow, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from bulletin.commissions.commission import Request
from bulletin.commissions.deadline import Deadline
from bulletin.credit.facts import FactKind
from bulletin.credit.periods import Period
from bulletin.credit.reading import load_scheme
from bulletin.desk import (
    assembly,
    circulars,
    commissioning,
    correcting,
    doors,
    guidance,
    instructing,
    intake,
    looking,
    paper,
    proofing,
    publishing,
    seats,
    signing,
    urgent,
    writing,
)
from bulletin.desk import facts as fact_deeds
from bulletin.desk import journals as journal_deeds
from bulletin.desk import office as office_deeds
from bulletin.desk import schemes as scheme_deeds
from bulletin.desk import units as unit_deeds
from bulletin.desk.circulars import Asked, Counting
from bulletin.desk.facts import Told
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.urgent import Known
from bulletin.doors import Doors
from bulletin.drafts import Facts, Source
from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import Given, Level, On
from bulletin.journals import Levels
from bulletin.people import Actor, Person, RoleName
from bulletin.permissions import PERMISSIONS, Permission, permissions_of, scope_of
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal
from bulletin.units import Group, Unit, UnitClass
from bulletin.urgent.limits import UrgentLimits
from bulletin.workflow import Route, Stage, Step, may_bypass, open_steps
from tests.builders import NOON, TODAY, a_text


def somebody(*roles: RoleName) -> Actor:
    return Actor("somebody", "某人", frozenset(roles))


def open_at(role: RoleName, step: Step) -> frozenset[Levels]:
    """In journals of which levels the workflow lets `role` take `step` from some stage."""
    return frozenset(levels for levels in Levels for stage in Stage for important in (False, True)
                     if step in open_steps(stage, somebody(role), Route(levels, important)))


@pytest.mark.parametrize("role", RoleName)
@pytest.mark.parametrize("step", Step)
def test_a_role_may_take_a_step_exactly_where_a_permission_of_it_says_so(role, step):
    scopes = [scope_of(each) for each in PERMISSIONS[role]]
    told = [scope.levels for scope in scopes if step in scope.steps]
    allowed = open_at(role, step)
    assert bool(told) == bool(allowed)
    # What is told of one level only is open there and nowhere else.
    assert not told or frozenset(Levels) in told or frozenset().union(*told) == allowed


@pytest.mark.parametrize("role", RoleName)
def test_only_who_may_pass_over_the_review_is_told_so(role):
    allowed = any(may_bypass(stage, somebody(role), Route()) for stage in Stage)
    assert (Permission.BYPASS in PERMISSIONS[role]) == allowed


COUNTING = Counting((load_scheme(Path(__file__).parents[2] / "resources" / "schemes" / "default.toml"),), OFFICE_ZONE,
                    TODAY)


def drawn_up(office):
    return circulars.draw_up(office.archive, Asked(Period(TODAY, TODAY)), COUNTING, actor=office.editor,
                             at=NOON).circular


DEEDS = (
    (Permission.TAKE_IN, lambda office, who: intake.write_down(
        office.archive, a_text("新收一篇", "正文。"), Facts(), source=Source.PASTE, actor=who, at=NOON)),
    (Permission.WRITE, lambda office, who: writing.save_text(
        office.archive, office.draft(), a_text("改后的标题", "正文。"), actor=who, at=NOON)),
    (Permission.MERGE, lambda office, who: signing.merge(
        office.archive, office.draft("一"), (office.draft("二"),), actor=who, at=NOON)),
    (Permission.ASSEMBLE, lambda office, who: assembly.plan_issue(
        office.archive, "kuaibao", TODAY, actor=who, at=NOON)),
    (Permission.ASSEMBLE, lambda office, who: correcting.begin_correction(
        office.archive, office.published(office.approved()), "有误", TODAY, actor=who, at=NOON)),
    (Permission.ASSEMBLE, lambda office, who: correcting.drop_issue(
        office.archive, office.plan(), "不出了", actor=who, at=NOON)),
    (Permission.ASSEMBLE, lambda office, who: assembly.set_distribution(
        office.archive, office.plan(), None, actor=who, at=NOON)),
    (Permission.VOID_ISSUE, lambda office, who: correcting.void_issue(
        office.archive, office.published(office.approved()), "印错", actor=who, at=NOON, release=True)),
    (Permission.DOORS, lambda office, who: doors.put_settings(office.archive, Doors(), actor=who, at=NOON)),
    (Permission.GATES, lambda office, who: proofing.put_on_classified(
        office.archive, OnClassified.WARN, actor=who, at=NOON)),
    (Permission.GATES, lambda office, who: proofing.put_on_personal(
        office.archive, OnPersonal.WARN, actor=who, at=NOON)),
    (Permission.GATES, lambda office, who: proofing.put_on_figures(
        office.archive, OnFigures.WARN, actor=who, at=NOON)),
    (Permission.GATES, lambda office, who: urgent.set_limits(office.archive, UrgentLimits(), actor=who, at=NOON)),
    (Permission.PAPER, lambda office, who: paper.print_sheet(
        office.archive, office.step(office.draft(), Step.SUBMIT, office.editor), actor=who, at=NOON)),
    (Permission.ACT_FOR, lambda office, who: signing.take_step(
        office.archive, office.step(office.draft(), Step.SUBMIT, office.editor), Step.REVIEW, actor=who, at=NOON,
        reason="外出开会", acting_for=office.reviewer.id)),
    (Permission.FOLLOW, lambda office, who: urgent.register_event(
        office.archive, Known("白石乡山洪"), None, actor=who, at=NOON)),
    (Permission.FOLLOW, lambda office, who: instructing.register(
        office.archive, On(office.draft().id), Given("县长", Level.COUNTY, TODAY, "请核实。"), actor=who, at=NOON)),
    (Permission.CREDIT, lambda office, who: fact_deeds.enter_fact(
        office.archive, Told(FactKind.REWARD, TODAY, "值守", unit_id="baishi", words="连续值守"), actor=who, at=NOON)),
    (Permission.CREDIT, lambda office, who: circulars.draw_up(
        office.archive, Asked(Period(TODAY, TODAY)), COUNTING, actor=who, at=NOON)),
    (Permission.CREDIT, lambda office, who: circulars.redraw(
        office.archive, drawn_up(office), COUNTING, actor=who, at=NOON)),
    (Permission.ISSUE_CIRCULAR, lambda office, who: circulars.issue(
        office.archive, drawn_up(office), "云政办信", TODAY, COUNTING, actor=who, at=NOON)),
    (Permission.FOLLOW, lambda office, who: commissioning.commission(
        office.archive, Request("供暖", "供暖面积", Deadline(TODAY), "陈一帆"), ("qinghe",), actor=who, at=NOON)),
    (Permission.FOLLOW, lambda office, who: guidance.draw_up(office.archive, TODAY, "", actor=who, at=NOON)),
    (Permission.PEOPLE, lambda office, who: office_deeds.put_person(
        office.archive, replace(office_deeds.people(office.archive)[0], post="科员"), actor=who, at=NOON)),
    (Permission.PEOPLE, lambda office, who: seats.reset_password(office.archive, "chen", "", actor=who, at=NOON)),
    (Permission.OFFICE, lambda office, who: office_deeds.change_office(
        office.archive, office_deeds.office(office.archive), actor=who, at=NOON)),
    (Permission.SCHEMES, lambda office, who: scheme_deeds.keep_scheme(
        office.archive, 'id="s"\nname="办法"\nvalid_from=2027-01-01\n[[rules]]\nname="报送"\nfact="报送"\npoints=1\n',
        actor=who, at=NOON)),
    (Permission.UNITS, lambda office, who: unit_deeds.put_unit(
        office.archive, Unit("zhuying", "竹影镇", Group.TOWNSHIP), actor=who, at=NOON)),
    (Permission.UNITS, lambda office, who: unit_deeds.revise_class(
        office.archive, (), UnitClass.KEY, 2027, (), actor=who, at=NOON)),
    (Permission.OFFICE, lambda office, who: journal_deeds.set_levels(
        office.archive, looking.journals(office.archive)[0], Levels.ONE, actor=who, at=NOON)),
)


def entered(office, role) -> Actor:
    """Somebody with an account and that role alone."""
    who = somebody(role)
    office_deeds.put_person(
        office.archive, Person(who.id, who.id, who.name, who.roles), actor=office.admin, at=NOON)
    return who


@pytest.mark.parametrize("role", RoleName)
@pytest.mark.parametrize("number", range(len(DEEDS)))
def test_a_deed_is_refused_for_the_role_exactly_to_whom_it_is_not_permitted(office, role, number):
    permission, deed = DEEDS[number]
    who = entered(office, role)
    assert refuses_the_role(lambda: deed(office, who)) == (permission not in PERMISSIONS[role])


@pytest.mark.parametrize("role", RoleName)
def test_an_issue_is_signed_and_frozen_by_whom_the_table_says(office, role):
    who, issue = entered(office, role), office.plan()
    issue = office.place(issue, office.approved())
    seen = looking.board(office.archive, issue.id).content
    signs = refuses_the_role(lambda: assembly.sign_issue(
        office.archive, issue, seen=seen, actor=who, at=NOON))
    freezes = refuses_the_role(lambda: publishing.freeze(office.archive, issue, actor=who, at=NOON))
    assert signs == (Permission.SIGN_ISSUE not in PERMISSIONS[role])
    assert freezes == (Permission.ASSEMBLE not in PERMISSIONS[role])


def refuses_the_role(deed) -> bool:
    try:
        deed()
    except Refused as no:
        return no.reason is Reason.ROLE_MISSING
    return False


def test_several_roles_together_are_told_once_in_the_order_of_the_way():
    told = permissions_of((RoleName.SECRETARY, RoleName.EDITOR))
    assert len(told) == len(set(told))
    assert told.index(Permission.TAKE_IN) < told.index(Permission.APPROVE) < told.index(Permission.SIGN_ISSUE)


def test_who_approves_everywhere_is_not_told_that_one_level_is_enough():
    assert Permission.APPROVE_ALONE in permissions_of((RoleName.REVIEWER,))
    assert Permission.APPROVE_ALONE not in permissions_of((RoleName.REVIEWER, RoleName.SECRETARY))


def test_alone_in_the_office_one_may_do_everything():
    assert set(permissions_of((), single_seat=True)) == set(Permission) - {Permission.APPROVE_ALONE}


def test_who_has_no_role_may_do_nothing():
    assert permissions_of(()) == ()
