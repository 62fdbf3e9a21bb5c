"""Everything that can go wrong has words."""

import subprocess
import sys

import pytest

from bulletin.errors import Cause, Conflict, Reason, Refused, Trouble
from bulletin.intake.incoming import Kind
from bulletin.issues import IssueState
from bulletin.people import RoleName
from bulletin.workflow import Stage, Step
from editor.shell import terms
from editor.shell.remark_words import KINDS, warning_words
from editor.shell.words import CAUSES, REASONS, sentence_of, words_of

FACTS = {
    "who": "林若谷", "role": "secretary", "step": "approve", "stage": "editing", "what": "draft", "title": "春耕备耕",
    "number": 37, "path": "D:/来稿/春耕.docx", "id": "d1",
}


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("facts", [{}, FACTS, dict.fromkeys(FACTS, None), dict.fromkeys(FACTS, "")])
def test_every_reason_has_a_whole_sentence_with_any_facts(reason, facts):
    words = words_of(Refused(reason, **facts))
    assert words.what.endswith("。")
    assert "{" not in words.what + words.safe + words.do
    assert "None" not in words.what


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("facts", [{}, FACTS])
def test_every_cause_says_what_happened_and_what_to_do(cause, facts):
    words = words_of(Trouble(cause, **facts))
    assert words.what.endswith("。")
    assert words.do.endswith("。")
    assert "{" not in words.what + words.safe + words.do


@pytest.mark.parametrize("kind", Kind)
def test_every_remark_on_reading_has_words(kind):
    assert warning_words(kind, 3, "段落")
    assert "{" not in warning_words(kind, 3, "段落")


def test_the_tables_name_every_member_and_no_other():
    assert set(REASONS) == set(Reason)
    assert set(CAUSES) == set(Cause)
    assert set(KINDS) == set(Kind)


def test_every_step_stage_role_and_state_has_a_word():
    assert {step.value for step in Step} <= set(terms.STEPS)
    assert {stage.value for stage in Stage} == set(terms.STAGES)
    assert {role.value for role in RoleName} == set(terms.ROLES)
    assert {state.value for state in IssueState} == set(terms.ISSUE_STATES)


def test_nothing_is_shouted_and_nothing_is_called_a_success():
    spoken = [part for table in (REASONS, CAUSES) for parts in table.values() for part in parts] + list(KINDS.values())
    assert not [words for words in spoken if "！" in words or "!" in words or "成功" in words]


def what(error):
    return words_of(error).what


def test_facts_stand_in_the_sentence():
    no_role = Refused(Reason.ROLE_MISSING, role="secretary", who="林若谷")
    not_now = Refused(Reason.STEP_NOT_OPEN, step="approve", stage="editing")
    in_use = Trouble(Cause.FILE_IN_USE, path="D:/成刊/快报.docx")
    assert what(no_role) == "林若谷没有“签发”职责，不能办理。"
    assert what(not_now) == "现在是“采编中”，不能签发。"
    assert what(Refused(Reason.NUMBER_TAKEN, number=37)) == "第37期已被占用，期号不能重复。"
    assert what(Conflict("issue", "i1")) == "这份刊期已在别处改动，本次操作没有写入。"
    assert what(in_use) == "文件正被其他程序占用：D:/成刊/快报.docx。"


def test_many_titles_are_counted():
    unsigned = Refused(Reason.NOT_APPROVED, titles=["甲", "乙", "丙", "丁"])
    assert what(unsigned).startswith("《甲》《乙》《丙》等 4 篇稿件未经签发")


def test_only_the_name_of_a_refused_file_is_said():
    assert words_of(Refused(Reason.ENCRYPTED, path="D:\\来稿\\春耕.docx")).what == "“春耕.docx”设有密码，无法读取。"


def test_braces_in_a_title_do_no_harm():
    assert "《{0}{x}》" in words_of(Refused(Reason.TEXT_EMPTY, title="{0}{x}")).what


def test_our_own_mistakes_quote_nothing():
    assert "春耕" not in sentence_of(ValueError("春耕"))


def test_a_remark_counts_and_quotes():
    assert warning_words(Kind.INSERTIONS_ACCEPTED, 3) == "接受修订插入 3 处"
    assert warning_words(Kind.ENCODING_GUESSED, 1, "gb18030") == "文字编码未注明，按推测读取（gb18030）"


def test_the_words_need_no_widgets():
    probe = "import sys, editor.shell.words; sys.exit('PySide6.QtGui' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
