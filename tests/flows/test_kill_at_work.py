"""The office is killed at work, without a window and in it: what was done is there, and what was cut off goes on."""

import pytest

from tests.flows.killing_hands import kill_hands
from tests.flows.killing_window import kill_window


@pytest.mark.parametrize("seed", range(2))
def test_what_was_done_is_there_no_number_is_burnt_and_nothing_comes_twice(tmp_path, seed):
    done = kill_hands(tmp_path, seed, longest=2.0)
    assert done["begin"] == 1


@pytest.mark.parametrize("seed", range(2))
def test_what_the_window_said_was_done_is_there_and_it_opens_again(tmp_path, seed):
    told, lost = kill_window(tmp_path, seed, longest=3.0)
    assert told["key"] > 0
    assert told["sat"] == 1
    assert lost <= 2.0
