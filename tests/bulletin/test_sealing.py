"""Keys sign, are unlocked with the right password only, and what they signed can be verified for ever."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.drafts import Facts, Revision, Signature
from bulletin.errors import Reason, Refused
from bulletin.sealing import Keyring, new_key, sealed_anew, sm3, unlocked
from bulletin.seals import Standing, covered_by, marked, standing_of, statement
from bulletin.text import Role, paragraph
from bulletin.workflow import Step

AT = datetime(2026, 11, 20, 4, tzinfo=UTC)
TEXT = (paragraph("题目", Role.TITLE), paragraph("全镇整地2万亩。"))
KEY, HAND = new_key("he", "", AT)
RING = Keyring([KEY])
REVISION = Revision("r", "d", 1, TEXT, "chen", AT)
FACTS = Facts("qinghe", section="工作动态", journal_id="kuaibao")


def a_signature(facts=FACTS, revision=REVISION, hand=HAND, **more):
    covered = covered_by(revision.text, facts)
    return marked(Signature("s", "d", revision.id, Step.APPROVE, revision.fingerprint, "he", AT, covered=covered.sha256,
                            sm3=covered.sm3, section=facts.section, journal_id=facts.journal_id, **more), hand)


def test_sm3_is_that_of_the_standard():
    # GB/T 32905—2016, appendix A.1
    assert sm3(b"abc") == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"


def test_a_key_opens_with_its_password_only():
    key, hand = new_key("he", "云岭2026", AT)
    assert key.guarded
    assert unlocked(key, "云岭2026").sign(b"x") == hand.sign(b"x")
    for wrong in ("", "云岭2027", "云岭2026 "):
        with pytest.raises(Refused) as no:
            unlocked(key, wrong)
        assert no.value.reason is Reason.WRONG_PASSWORD


def test_the_private_half_is_not_in_what_is_stored():
    key, hand = new_key("he", "云岭2026", AT)
    assert hand.private.private_bytes_raw().hex() not in key.sealed


def test_a_key_without_a_password_says_so():
    assert not KEY.guarded
    assert unlocked(KEY, "").key_id == KEY.id


def test_a_new_password_keeps_the_key():
    key, hand = new_key("he", "旧", AT)
    changed = sealed_anew(key, hand, "新")
    assert (changed.id, changed.public) == (key.id, key.public)
    assert unlocked(changed, "新").sign(b"x") == hand.sign(b"x")
    with pytest.raises(Refused):
        unlocked(changed, "旧")


def test_the_ciphertext_of_one_key_does_not_open_as_another():
    one, _ = new_key("he", "同", AT)
    other, _ = new_key("he", "同", AT)
    with pytest.raises(Refused):
        unlocked(replace(one, sealed=other.sealed), "同")


@given(st.binary(), st.binary())
def test_a_mark_verifies_what_was_signed_and_nothing_else(said, other):
    mark = HAND.sign(said)
    assert RING.verifies(KEY.id, said, mark)
    assert RING.verifies(KEY.id, other, mark) == (said == other)


@pytest.mark.parametrize("mark", ["", "zz", "00" * 64, "00"])
def test_what_is_no_signature_does_not_verify(mark):
    assert not RING.verifies(KEY.id, b"x", mark)
    assert not RING.verifies("nobody", b"x", HAND.sign(b"x"))


def test_a_signature_holds_while_nothing_changed():
    assert standing_of(a_signature(), REVISION, FACTS, RING) is Standing.VALID


def test_the_time_zone_in_which_it_is_read_changes_nothing():
    signature = a_signature()
    read = replace(signature, signed_at=AT.astimezone(timezone(timedelta(hours=8))))
    assert statement(read) == statement(signature)


@pytest.mark.parametrize("facts", [
    replace(FACTS, section="经验交流"), replace(FACTS, journal_id="zhuanbao"), replace(FACTS, unit_id="baishi"),
    replace(FACTS, correspondent="别人"), replace(FACTS, important=True)])
def test_another_place_or_another_fact_in_print_breaks_it(facts):
    assert standing_of(a_signature(), REVISION, facts, RING) is Standing.CHANGED


def test_what_is_not_agreed_to_may_change():
    assert standing_of(a_signature(), REVISION, replace(FACTS, phone="0000-1"), RING) is Standing.VALID


def test_another_character_breaks_it():
    changed = replace(REVISION, text=(TEXT[0], paragraph("全镇整地3万亩。")))
    assert standing_of(a_signature(), changed, FACTS, RING) is Standing.CHANGED


@pytest.mark.parametrize("change", [
    {"signed_by": "lin"}, {"step": Step.REVIEW}, {"acting_for": "zhou"}, {"bypass": True}, {"reason": "x"},
    {"head": "x"}, {"single_seat": True}, {"covered": "x"}, {"sm3": "x"}, {"mark": "ab"}, {"key_id": "x"},
    {"revision_id": "other"}])
def test_a_signature_that_was_touched_is_forged(change):
    assert standing_of(replace(a_signature(), **change), REVISION, FACTS, RING) is Standing.FORGED


def test_the_key_of_another_is_no_key():
    other, hand = new_key("lin", "", AT)
    assert standing_of(a_signature(hand=hand), REVISION, FACTS, Keyring([KEY, other])) is Standing.FORGED


def test_a_retired_key_still_verifies():
    assert standing_of(a_signature(), REVISION, FACTS, Keyring([replace(KEY, retired_at=AT)])) is Standing.VALID


def test_a_revoked_signature_is_no_agreement_but_still_what_was_signed():
    revoked = replace(a_signature(), revoked_at=AT)
    assert standing_of(revoked, REVISION, FACTS, RING) is Standing.REVOKED
    assert standing_of(replace(revoked, signed_by="lin"), REVISION, FACTS, RING) is Standing.FORGED


def test_a_signature_from_before_there_were_keys_is_told_apart():
    old = Signature("s", "d", "r", Step.APPROVE, REVISION.fingerprint, "he", AT)
    assert standing_of(old, REVISION, FACTS, RING) is Standing.UNSEALED
    assert standing_of(replace(old, fingerprint="x"), REVISION, FACTS, RING) is Standing.CHANGED
