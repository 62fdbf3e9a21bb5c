"""Errors cross between processes as they are."""

import pickle

import pytest

from bulletin.errors import Cause, Conflict, Reason, Refused, Trouble, Unreadable


@pytest.mark.parametrize("error", [
    Refused(Reason.UNKNOWN, what="draft", id="a"), Conflict("draft", "a"), Unreadable(Reason.BOMB, name="炸弹.docx"),
    Trouble(Cause.DISK_FULL, path="档案.db")], ids=lambda error: type(error).__name__)
def test_an_error_arrives_as_it_was_sent(error):
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is type(error)
    assert (arrived.args, arrived.facts, vars(arrived)) == (error.args, error.facts, vars(error))
