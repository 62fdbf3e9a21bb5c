"""The office is killed while it takes in, types, saves, signs, prints and backs up: what was done is there, whole."""

import pytest

from tests.flows.killing_hands import kill_hands


@pytest.mark.parametrize("seed", range(3))
def test_what_was_done_is_there_and_no_number_is_burnt(tmp_path, seed):
    done = kill_hands(tmp_path, seed)
    assert done["begin"] == 1
