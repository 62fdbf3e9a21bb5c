"""How paragraphs look in their file is told where it is asked for, one look for each block of the text."""

from old_bulletins import black_in_sections, made

from bulletin.intake.door import read_bytes
from bulletin.intake.guard.guard import Guard
from bulletin.intake.incoming import Incoming, Look, Wish
from bulletin.intake.lines import Line
from bulletin.intake.roles import looks_of, with_roles
from bulletin.text import Role, Run


def looks(incoming: Incoming) -> dict[str, Look | None]:
    return {block.plain: look for block, look in zip(incoming.text, incoming.looks, strict=True)}


def test_size_place_and_font_of_a_word_file_are_told():
    bulletin = made(black_in_sections)
    told = looks(read_bytes(bulletin.name, bulletin.data, Wish(looks=True)))
    assert told["信 息 快 报"] == Look(centred=True, size=48.0, face="方正小标宋简体")
    assert told["青禾镇春耕备耕工作进展顺利"] == Look(size=16.0, face="黑体")
    assert told["（青禾镇报送）"] == Look(size=16.0, face="仿宋_GB2312")


def test_nobody_is_told_who_did_not_ask():
    bulletin = made(black_in_sections)
    assert read_bytes(bulletin.name, bulletin.data).looks == ()


def test_looks_come_from_the_guarded_process():
    bulletin = made(black_in_sections)
    guard = Guard()
    try:
        found = guard.open(bulletin.name, bulletin.data, Wish(looks=True)).result(60)
    finally:
        guard.close()
    assert found[0].incoming is not None
    assert found[0].incoming.looks == read_bytes(bulletin.name, bulletin.data, Wish(looks=True)).looks


def test_a_title_parted_from_its_label_keeps_one_look_for_each():
    lines = [Line((Run("标题：青禾镇春耕"),), centred=True), Line((Run("全镇整地2万亩。"),))]
    text = with_roles(lines)
    assert [block.plain for block in text] == ["标题：", "青禾镇春耕", "全镇整地2万亩。"]
    assert [look and look.centred for look in looks_of(lines, (), text)] == [True, True, False]
    assert text[1].role is Role.TITLE
