"""The figures that are kept make the same circular again, and the same facts the same figures."""

import json
from dataclasses import replace

from bulletin.credit.account import Account
from bulletin.credit.circular_document import circular_text
from bulletin.credit.facts import FactKind, Outcome
from bulletin.credit.kept_figures import circular_in, figures_of
from bulletin.credit.scheme import Quota, Veto
from bulletin.credit.sheets import sheets_of
from bulletin.units import KEY_UNIT, Counted, OwnQuota, Span
from tests.bulletin.credit.credit_builders import (
    PRESET,
    QINGHE,
    circular,
    commission,
    fault,
    november,
    reward,
    scored,
    sent,
)

RICH = replace(PRESET, quotas=(Quota("q", "每周报送1篇", Counted.SUBMITTED, Span.WEEK, 1),),
               vetoes=(Veto("v", "两次瞒报", FactKind.FAULT, 2),))
KEY = replace(QINGHE, classes=KEY_UNIT, quotas=(OwnQuota(Counted.SUBMITTED, Span.WEEK, 2),))


def rich():
    made = circular([sent("1", KEY, correspondent="苗清秋"), commission("1", KEY, Outcome.LATE), fault("2", KEY),
                     reward("3", KEY)], (KEY,), scheme=RICH)
    return replace(made, before=Account(scored([sent("9"), commission("8")])))


def test_the_same_circular_is_made_again():
    for made in (november(), circular(), circular(units=())):
        assert circular_in(figures_of(made)) == made


def test_quotas_commissions_and_what_follows_come_back_too():
    made = rich()
    again = circular_in(figures_of(made))
    assert replace(again, before=None) == replace(made, before=None)
    assert again.before.submitted == 1
    assert again.before.points == made.before.points
    assert circular_text(again) == circular_text(made)
    assert sheets_of(again) == sheets_of(made)


def test_the_same_facts_give_the_same_characters():
    assert figures_of(november()) == figures_of(november())
    assert figures_of(circular_in(figures_of(rich()))) == figures_of(rich())


def test_a_field_that_later_versions_do_not_know_is_passed_over():
    kept = json.loads(figures_of(november()))
    kept["circular"]["colour"] = "red"
    assert circular_in(json.dumps(kept)) == november()
