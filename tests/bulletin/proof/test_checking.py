"""The check looks at every passage by itself and at the whole, and heeds what the office taught it."""

import re
from datetime import date

import pytest

from bulletin.proof.checking import Checker, For
from bulletin.proof.passage import Circumstances
from bulletin.proof.problem import Found, Rule, Strength, Structure
from bulletin.proof.wordbook import Correction, Ignored, Switched, Wordbook, here
from bulletin.text import Cell, Picture, Role, Table, paragraph, plain

TODAY = Circumstances(date(2026, 11, 20))


def finds(pattern: str, suggestion: str | None = None) -> object:
    return lambda passage: (Found(hit.start(), hit.end(), suggestion) for hit in re.finditer(pattern, passage.text))


DOUBLED = Rule("T1", Strength.AUTO, "源", finds("，，", "，"))
COMMA = Rule("T2", Strength.AUTO, "源", finds("，+", "、"))
HINT = Rule("T3", Strength.INFO, "源", finds("近日"))
TITLES = Rule("T4", Strength.FLAG, "源", finds("。$"), roles=frozenset({Role.TITLE}))
NO_TABLES = Rule("T5", Strength.FLAG, "源", finds(" "), tables=False)


def rules_of(problems) -> list[str]:
    return [each.rule for each in problems]


def check(text, *rules: Rule, wordbook: Wordbook = Wordbook(), meant: For = For(), structures=()):
    return Checker(wordbook, rules, structures).check(text, TODAY, meant)


def test_a_find_tells_its_place_in_the_text_as_it_is_read():
    text = (paragraph("标题", Role.TITLE), Picture("0" * 64, "图.png", 10, 10), paragraph("甲，，乙"))
    found, = check(text, DOUBLED)
    assert plain(text)[found.start:found.end] == found.text == "，，"
    assert (found.suggestion, found.strength, found.source) == ("，", Strength.AUTO, "源")


def test_characters_beyond_the_first_plane_count_one():
    found, = check((paragraph("𠮷，，"),), DOUBLED)
    assert found.start == 1


def test_cells_are_passages_of_their_own_also_below_a_cell_that_reaches_down():
    table = Table(((Cell("甲", rows=2), Cell("一\n二，，")), (Cell("三，，"),)))
    text = (paragraph("前"), table, paragraph("后，，"))
    found = check(text, DOUBLED)
    assert [plain(text)[each.start - 1:each.end] for each in found] == ["二，，", "三，，", "后，，"]


def test_a_rule_keeps_to_its_roles_and_out_of_tables():
    text = (paragraph("标题。", Role.TITLE), paragraph("正文。"), Table(((Cell("甲 乙"),),)), paragraph("甲 乙"))
    assert [(each.rule, each.text) for each in check(text, TITLES, NO_TABLES)] == [("T4", "。"), ("T5", " ")]


def test_where_two_rules_would_change_the_same_characters_only_the_first_of_the_list_speaks():
    assert rules_of(check((paragraph("近日，，甲，乙"),), DOUBLED, COMMA, HINT)) == ["T3", "T1", "T2"]


def test_a_rule_that_is_off_hides_no_other():
    book = Wordbook(switches=(Switched("T1", False),))
    assert rules_of(check((paragraph("甲，，"),), DOUBLED, COMMA, wordbook=book)) == ["T2"]


def test_without_a_suggestion_a_find_is_never_automatic():
    found, = check((paragraph("，，"),), Rule("T6", Strength.AUTO, "源", finds("，，")))
    assert found.strength is Strength.FLAG


def test_own_words_are_right_as_they_stand():
    book = Wordbook(words=frozenset({"甲，，乙"}))
    assert [each.start for each in check((paragraph("甲，，乙丙，，"),), DOUBLED, wordbook=book)] == [5]


def test_a_structure_sees_the_whole():
    def check_last(manuscript):
        last, count = len(manuscript.plain), str(len(manuscript.passages))
        yield Found(last - 1, last, None, "case", {"count": count})

    found, = check((paragraph("一"), paragraph("二")), structures=(Structure("S", Strength.FLAG, "源", check_last),))
    assert (found.text, found.case, found.facts) == ("二", "case", {"count": "2"})


def test_a_rule_switched_off_for_all_may_be_on_for_one_journal():
    book = Wordbook(switches=(Switched("T1", False), Switched("T1", True, "kuaibao")))
    assert check((paragraph("，，"),), DOUBLED, wordbook=book) == ()
    assert len(check((paragraph("，，"),), DOUBLED, wordbook=book, meant=For("d", "kuaibao"))) == 1


def test_what_is_ignored_always_is_ignored_in_every_draft():
    book = Wordbook(ignored=frozenset({Ignored("T1", "，，")}))
    assert check((paragraph("，，"),), DOUBLED, wordbook=book) == ()


def test_what_is_ignored_here_is_ignored_at_this_place_of_this_draft_only():
    text = (paragraph("甲，，乙"), paragraph("丙，，丁"))
    first = check(text, DOUBLED)[0]
    whole = plain(text)
    book = Wordbook(ignored=frozenset({here("T1", "，，", "d1", whole[:first.start], whole[first.end:])}))
    assert [each.start for each in check(text, DOUBLED, wordbook=book, meant=For("d1"))] == [6]
    assert len(check(text, DOUBLED, wordbook=book, meant=For("d2"))) == 2


def test_wordings_that_must_be_corrected_are_found_with_their_strength():
    book = Wordbook(corrections=(Correction("云溪镇", "云溪街道", strength=Strength.FLAG),))
    found, = check((paragraph("在云溪镇召开"),), wordbook=book)
    assert (found.rule, found.text, found.suggestion, found.strength) == ("U01", "云溪镇", "云溪街道", Strength.FLAG)


@pytest.mark.parametrize("text", [(), (paragraph(""),), (paragraph("\ud800，，\x00"),), (paragraph("，" * 100_000),)])
def test_no_text_is_too_strange(text):
    check(text, DOUBLED, COMMA, HINT)


def test_a_passage_that_was_seen_is_not_looked_at_again():
    seen = []

    def look(passage):
        seen.append(passage.text)
        return ()

    checker = Checker(rules=(Rule("T", Strength.FLAG, "源", look),), structures=())
    checker.check((paragraph("一"), paragraph("二")), TODAY)
    checker.check((paragraph("一"), paragraph("三")), TODAY)
    assert seen == ["一", "二", "三"]


def test_a_word_list_of_fifty_thousand_entries_finds_the_longest_at_each_place():
    words = frozenset(f"{chr(0x4E00 + n // 200)}{chr(0x4E00 + n % 200)}" for n in range(50_000)) | {"甲，，乙", "，"}
    assert check((paragraph("甲，，乙"),), DOUBLED, wordbook=Wordbook(words=words)) == ()
    assert check((paragraph("丙，，乙"),), DOUBLED, wordbook=Wordbook(words=words - {"，"})) != ()
