"""What is said of wrong usage is said in Chinese, and names what was typed."""

import re

import pytest

from editor.command.parser import make_parser
from editor.command.usage import what_is_wrong

WRONG = {
    ("show",): "还要写 ID。",
    ("nosuch",): "没有“nosuch”这个命令。",
    ("export", "--journal", "信息快报", "--year", "今年", "--number", "1", "--to", "a.docx"):
        "--year 看不懂“今年”，请写一个数。",
    ("log", "--from", "2026-13-01"): "--from 看不懂“2026-13-01”，日期请写成 2026-11-30 这样。",
    ("log", "--limit", "0"): "--limit 要写 1 以上的整数，不能写“0”。",
    ("log", "--limit"): "--limit 后面要写内容。",
    ("log", "--exports=x"): "--exports 后面不写内容。",
    ("urgent", "extra"): "不认识 extra。",
    ("intake", ""): "PATH：路径是空的。",
}


@pytest.mark.parametrize("typed", WRONG)
def test_wrong_usage_is_said_in_chinese_under_the_usage(typed, capsys):
    with pytest.raises(SystemExit) as left:
        make_parser().parse_args(typed)
    out, err = capsys.readouterr()
    assert (left.value.code, out) == (2, "")
    assert err.startswith("用法：")
    assert err.splitlines()[-1] == WRONG[typed]


@pytest.mark.parametrize("command", ["log", "show", "found", "circular"])
def test_help_has_no_english_sentence(command, capsys):
    with pytest.raises(SystemExit):
        make_parser().parse_args([command, "--help"])
    told = capsys.readouterr().out.partition("\n\n")[2]  # the names of what is typed stay, above and here
    assert not re.search(r"(?<!-)\b[a-z]{2,}\b(?!-)", re.sub(r"--[a-z-]+", "", told))


def test_what_is_not_known_stays_as_it_was_said():
    assert what_is_wrong("something new") == "something new"
