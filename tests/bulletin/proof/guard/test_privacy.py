"""Personal data in the text are pointed out; a contact in its place is only said (S11)."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from whole import cases, finds

from bulletin.proof.guard.privacy import is_card, is_identity
from bulletin.proof.problem import Strength

ID = "11010519491231002X"  # the example of GB 11643—1999
CARD = "6222021234567890128"


@pytest.mark.parametrize(("line", "found"), [
    (f"王某，身份证号{ID}。", [(ID, "id")]), (f"证件号码 {ID.lower()}", [(ID.lower(), "id")]),
    ("身份证号110105194912310021。", [("110105194912310021", "id_wrong")]),
    ("王某手机号13900001234。", [("13900001234", "mobile")]), ("机主139 0000 1234报警。", [("139 0000 1234",
     "mobile")]),
    ("机主139-0000-1234报警。", [("139-0000-1234", "mobile")]), (f"转入银行卡{CARD}。", [(CARD, "card")]),
    ("卡号6222 0212 3456 7890 128", [("6222 0212 3456 7890 128", "card")]),
    ("家住青禾镇人民路12号3幢201室的王某报警。", [("家住青禾镇人民路12号3幢201室", "address")]),
    ("住址：云溪县城关镇滨河小区8栋2单元301室。", [("住址：云溪县城关镇滨河小区8栋2单元301室", "address")]),
])
def test_personal_data_are_found(line, found):
    assert cases("S11", line) == found
    assert finds("S11", line)[0][2].strength is None


@pytest.mark.parametrize("line", [
    "联系电话：13900001234。", "咨询热线13900001234，欢迎来电。", "信息员：李明轩 13900001234",
    "家住青禾镇石桥村3组的张大爷说。",
    "> 青禾镇 李明轩 13900001234", "举报电话13900001234", "> （供稿：王小云 139 0000 1234）",
    "联系人：王小云，13900001234",
])
def test_contacts_and_homes_told_no_nearer_than_the_village_are_only_said(line):
    assert [each.strength for _, _, each in finds("S11", line)] == [Strength.INFO]


@pytest.mark.parametrize("line", [
    "编号110105194912310021已归档。", "总投资13900001234元。", "产量13900001234.5吨。", "项目代码2026110105194912310",
    "统一社会信用代码91330106MA2AXXXX12", "订单编号6222021234567890128", "家住农村的群众普遍反映良好。",
    "居住在县城的3万人。",
    "2026年11月20日9:30—11:30", "电话0000-1234567", "发送至13900001234@example.com", "123456789012345678",
    "地址：云溪县人民路12号县政府大院", "纬度30.1390000123456",
])
def test_other_figures_and_places_are_left_alone(line):
    assert cases("S11", line) == []


@given(some.integers(10**16, 10**17 - 1))
def test_an_identity_number_with_one_figure_changed_is_none(start):
    head = f"1{str(start)[1:6]}19491231{str(start)[6:9]}"
    valid = [head + last for last in "0123456789X" if is_identity(head + last)]
    assert len(valid) == 1
    changed = valid[0][:3] + str((int(valid[0][3]) + 1) % 10) + valid[0][4:]
    assert not is_identity(changed)


@pytest.mark.parametrize("number", ["11010519491331002X", "11010519490231002X", "1101051949123100",
    "１１０１０５１９４９１２３１００２X" + "0"])
def test_what_has_no_birthday_or_length_is_no_identity_number(number):
    assert not is_identity(number)


def test_cards_are_told_by_their_check_figure():
    assert is_card(CARD)
    assert not is_card(CARD[:-1] + "9")
    assert not is_card("0" * 16)
    assert not is_card("622202123456")
