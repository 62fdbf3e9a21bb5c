"""Units, persons and telephone numbers among other words."""

import pytest

from bulletin.intake.guess.words import is_unit, phone_in, unit_alone, unit_and_person


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("13900001234", "13900001234"), ("139-0000-1234", "139-0000-1234"), ("400-123-4567", "400-123-4567"),
        ("0000-1234505/13900001234", "0000-1234505"), ("（0000）1234505", "（0000）1234505"),
        ("身份证号：110101199003071234", ""), ("身份证110101199003071", ""), ("11010119900307123X", ""),
        ("账号：62220000", ""), ("邮编：1234567", ""), ("12345678元", ""), ("1234567 亩", ""), ("12345678.50", ""),
        ("20261120", ""), ("139000012345", ""), ("1390000123", ""), ("传真：1234506 电话：1234505", "1234505"),
    ],
)  # fmt: skip
def test_a_telephone_number_is_told_from_other_numbers(words: str, number: str) -> None:
    assert phone_in(words) == number


def test_behind_its_label_a_number_may_look_like_a_date() -> None:
    assert phone_in("20261120", labelled=True) == "20261120"


@pytest.mark.parametrize(
    "unit",
    ["青禾镇", "县委", "云岭县林业局办公室", "县委组织部", "镇中心学校", "县消防救援大队", "市生态环境局分局",
     "县妇联", "残联", "县工商联", "县科协"],
)
def test_a_unit_is_known_by_its_last_words(unit: str) -> None:
    assert is_unit(unit)


@pytest.mark.parametrize("words", ["禾垸镇承办全县水利现场会", "推进会", "关于成立委员会", "李会", "农田建设", "王站"])
def test_what_a_unit_holds_and_a_name_are_none(words: str) -> None:
    assert not is_unit(words)


def test_a_unit_alone_may_be_spaced_and_sealed() -> None:
    assert unit_alone("云 岭 县 林 业 局（盖章）") == "云岭县林业局"
    assert unit_alone("云岭县林业局负责实施") == ""


def test_unit_and_person_are_told_apart() -> None:
    assert unit_and_person("青禾镇供稿") == ("青禾镇", "")
    assert unit_and_person("县气象局 李 明、王小雨") == ("县气象局", "李明")
    assert unit_and_person("李明轩（县气象局）") == ("县气象局", "李明轩")


@pytest.mark.parametrize(("words", "unit", "person"), [
    ("县供电公司骆明辉", "县供电公司", "骆明辉"), ("青禾镇李明", "青禾镇", "李明"),
    ("县妇联 施映雪", "县妇联", "施映雪"),
    ("县林业局办公室", "县林业局办公室", ""), ("县统计局提供", "", ""), ("分管副县长王强", "", ""),
])
def test_a_unit_and_a_person_may_run_together(words: str, unit: str, person: str) -> None:
    assert unit_and_person(words) == (unit, person)
