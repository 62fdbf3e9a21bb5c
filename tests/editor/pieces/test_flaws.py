"""Everything that verifying can find is told in words."""

import re

from bulletin.desk import verifying
from bulletin.desk.verifying import Flaw
from editor.pieces.flaws import _FLAWS, flaw_words


def test_every_kind_of_flaw_has_words():
    kinds = set(re.findall(r"`([a-z_]+)`", verifying.Flaw.__doc__ or ""))
    assert "log_broken" in kinds
    assert kinds - set(_FLAWS) == set()


def test_a_row_is_told_by_its_table_and_key():
    assert flaw_words(Flaw("row_changed", "draft/ab12")) == "稿件有一条记录被绕过程序改动：ab12"
    assert flaw_words(Flaw("row_missing", "made_up/1")) == "“made_up”表有一条记录被绕过程序删去：1"


def test_the_broken_line_is_named():
    assert flaw_words(Flaw("log_broken", "5218")) == "台账被改过：从第 5218 条起接不上"


def test_what_is_new_to_the_words_is_still_told():
    assert "某处" in flaw_words(Flaw("something_else", "某处"))
