"""What an office teaches: many plain wordings at the cost of the text, patterns that can neither freeze nor break."""

from datetime import date
from functools import cache
from itertools import count

import pytest
from growth import grows_with_length

from bulletin.desk.proofing import must_be_usable
from bulletin.errors import Reason, Refused
from bulletin.proof.checking import Checker
from bulletin.proof.fixing import tidied
from bulletin.proof.passage import Circumstances, Manuscript, passages_in
from bulletin.proof.patterns import Pattern
from bulletin.proof.problem import Strength
from bulletin.proof.taught import LONGEST, MUST_CORRECT, patterns
from bulletin.proof.wordbook import Correction, Wordbook
from bulletin.text import paragraph, plain

TODAY = Circumstances(date(2026, 11, 20))
PROSE = "云岭县农业农村局组织技术人员到田间地头指导春耕生产，帮助群众解决实际困难。"
CATASTROPHE = r"(?:(?:甲+)+)+乙"


def found(taught, *lines, words=frozenset()):
    checker = Checker(Wordbook(words=words, corrections=tuple(taught)), rules=(), structures=())
    return [each for each in checker.check(tuple(map(paragraph, lines)), TODAY) if each.rule == MUST_CORRECT]


def test_a_plain_wording_is_found_wherever_it_stands():
    problems = found([Correction("云岭开发区", "云岭经济开发区")], "云岭开发区动工", "在云岭开发区")
    assert [(each.start, each.suggestion) for each in problems] == [(0, "云岭经济开发区"), (9, "云岭经济开发区")]


def test_of_two_wordings_at_one_place_the_longest_counts():
    problems = found([Correction("农业局", "农业农村局"), Correction("县农业局", "县农业农村局")], "县农业局通知")
    assert [each.suggestion for each in problems] == ["县农业农村局"]


def test_a_wording_inside_what_it_should_become_is_left_alone():
    taught = [Correction("云岭县委", "中共云岭县委"), Correction(r"第(\d+)期", r"总第\1期", pattern=True)]
    checker = Checker(Wordbook(corrections=tuple(taught)), rules=(), structures=())
    done = tidied((paragraph("云岭县委第3期"),), lambda text: checker.check(text, TODAY))
    assert plain(done.text) == "中共云岭县委总第3期"
    assert found(taught, plain(done.text)) == []


def test_a_pattern_puts_its_groups_into_what_it_suggests():
    taught = [Correction(r"(\d+)公里/小时", r"\1千米每小时", pattern=True, strength=Strength.FLAG)]
    only, = found(taught, "限速", "限速60公里/小时")
    assert (only.start, only.text, only.suggestion, only.strength) == (5, "60公里/小时", "60千米每小时", Strength.FLAG)


def test_a_pattern_knows_names_of_groups_and_a_backslash():
    assert found([Correction("(?P<what>甲)乙", r"\g<what>\\", pattern=True)], "甲乙")[0].suggestion == "甲\\"


@pytest.mark.parametrize(("wrong", "right", "at", "part"), [
    ("县(委", "", 4, "wrong"), ("*委", "", 1, "wrong"), ("[县委", "", 4, "wrong"), ("县委\\", "", 4, "wrong"),
    ("县", r"\1", 1, "right"),
    ("(县)", r"委\2", 2, "right"), ("县", r"\g<名>", 1, "right"), ("县", "委\\", 2, "right"), ("县", r"\q", 1, "right"),
    ("县*", "", 1, "wrong"), ("(((县{100}){100}){100}){100}", "", 11, "wrong"), ("县" * 501, "", 501, "wrong"),
    ("县{1,99999999}", "", 2, "wrong"),
    ("(" * 240 + ")" * 240, "", 1, "wrong"),
])
def test_a_pattern_that_cannot_be_used_is_refused_at_entry(wrong, right, at, part):
    with pytest.raises(Refused) as refused:
        must_be_usable(Correction(wrong, right, pattern=True))
    assert refused.value.reason is Reason.PATTERN
    assert refused.value.facts["part"] == part
    assert refused.value.facts["why"]
    assert refused.value.facts["at"] == at


@pytest.mark.parametrize("wrong", [
    r"\d{4}年\d{1,2}月", "[（(](\\d)[)）]", "(?i)km", r"(?<=第)\d+(?=号)", r"\p{Han}{2,4}同志", "[{}]", "a{,3}b"])
def test_usual_patterns_are_let_in(wrong):
    must_be_usable(Correction(wrong, "", pattern=True))


def test_a_plain_wording_needs_no_grammar():
    must_be_usable(Correction("县(委", "县委\\"))


@pytest.mark.timeout(60)
def test_a_catastrophic_pattern_is_left_out_of_the_check_and_that_is_said():
    taught = [Correction(CATASTROPHE, "", pattern=True), Correction("县[委府]", "县", pattern=True)]
    problems = found(taught, "县委", *["甲" * 5_000] * 50, "县府")
    assert [(each.case, each.strength) for each in problems if each.case] == [("slow", Strength.INFO)]
    assert [(each.start, each.end) for each in problems if each.case] == [(0, 0)]
    assert [each.text for each in problems if not each.case] == ["县委", "县府"]


@pytest.mark.timeout(60)
def test_each_of_a_hundred_catastrophic_patterns_is_said_and_the_check_ends():
    taught = [Correction(CATASTROPHE + str(n), "", pattern=True) for n in range(100)]
    assert len(found(taught, "甲" * 20_000)) == 100


def test_a_hundred_slow_patterns_are_given_no_more_time_than_ten(monkeypatch):
    last_moments, text = [], (paragraph("甲"),)
    monkeypatch.setattr(Pattern, "finds", lambda pattern, text, until: last_moments.append(until) or iter(()))
    taught = [Correction(CATASTROPHE + str(n), "", pattern=True) for n in range(100)]
    structure, = patterns(taught, clock=count(0.0, LONGEST).__next__)  # each takes all the time it may have
    assert list(structure.check(Manuscript(text, tuple(passages_in(text)), TODAY))) == []
    assert len(last_moments) == 100
    assert max(last_moments) == last_moments[-1] < 10 * LONGEST


def test_a_broken_pattern_from_an_older_archive_does_not_stop_the_check():
    assert [each.text for each in found([Correction("(", "", pattern=True), Correction("甲", "乙")], "甲")] == ["甲"]


def test_tens_of_thousands_of_wordings_cost_the_length_of_the_text():
    @cache
    def taught(thousands):
        wordings = (f"{chr(0x4E00 + n % 5_000)}{chr(0x5E00 + n // 7)}{n}" for n in range(thousands * 1_000))
        wordbook = Wordbook(corrections=tuple(Correction(each, "对") for each in wordings))
        return Checker(wordbook, rules=(), structures=())

    def check(length):  # as many wordings as characters: each looked for in all the text would cost the square
        assert taught(length // 1_000).check((paragraph((PROSE * length)[:length]),), TODAY) == ()

    taught(10), taught(40)
    assert grows_with_length(check)


def test_a_list_of_fifty_thousand_words_costs_its_length():
    def check(length):
        words = frozenset(f"{chr(0x4E00 + n % 9_000)}{chr(0x5E00 + n // 9)}" for n in range(length))
        checker = Checker(Wordbook(words=words, corrections=(Correction("云岭", "云岭县"),)), rules=(), structures=())
        return checker.check((paragraph((PROSE * length)[:length]),), TODAY)

    assert grows_with_length(check, (12_500, 50_000))


def test_own_words_are_touched_by_no_correction():
    assert found([Correction("云岭", "云岭县")], "云岭山泉", words=frozenset({"云岭山泉"})) == []
