"""Every finding of the numerals, the words and the roster is told in a sentence without holes."""

import re
from pathlib import Path

import pytest
from rule_cases import cases

from bulletin.proof.numerals import RULES as NUMERALS
from bulletin.proof.passage import Passage
from bulletin.proof.roster_file import Fault, Remark
from bulletin.proof.words import RULES as WORDS
from editor.pieces.rule_words import numerals, roster

HERE = Path(__file__).parents[3] / "bulletin/proof"
BY_ID = {rule.id: rule for rule in (*NUMERALS, *WORDS)}


@pytest.mark.parametrize("table", ["numerals", "words"])
def test_each_finding_has_a_sentence_and_the_facts_it_names(table):
    names = numerals.names()
    for rule, verdict, text, _ in cases(HERE / table / "cases.tsv"):
        for found in BY_ID[rule].check(Passage(text)) if verdict == "wrong" else ():
            assert names[rule]
            sentence = names[f"{rule}:{found.case}"]
            assert set(re.findall(r"\{(\w+)\}", sentence)) <= set(found.facts), sentence


def test_every_case_of_the_roster_has_its_sentence():
    cases_of = {key.partition(":")[2] for key in roster.names()}
    assert {"expired", "early", "other_post", "no_post", "near_name", "bare", "party_second", "order", "dissolved",
            "gone", "short"} <= cases_of


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_of_a_roster_file_is_told_with_its_place(fault):
    assert roster.remark_words(Remark("领导", 3, fault, "去年")).startswith("“领导”第 3 行：")
    assert roster.remark_words(Remark("领导", 0, fault)).startswith("“领导”：")
