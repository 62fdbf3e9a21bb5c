"""A comparison on the sheet: its marks, its places, what is left out, and both texts beside each other."""

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from bulletin.compare import compare
from bulletin.text import Paragraph, Role, Run, paragraph
from editor.pieces.changes_sheet import ChangesSheet, Gap, parts

LINES = tuple(f"第{number}段讲的是各不相同的工作情况。" for number in range(8))


@pytest.fixture
def document(qapp):
    return QTextDocument()


def body(*lines):
    return tuple(paragraph(line) for line in lines)


def selected(document, place):
    cursor = QTextCursor(document)
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def form_at(document, position) -> QTextCharFormat:
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    return cursor.charFormat()


def changed():
    return compare(body("拟投资3万元。", *LINES[:4]), body("已投资3万元。", *LINES[1:4], "末段另写一件别的事情。"))


def test_each_change_has_its_place_with_a_sign_and_a_line(document):
    places = ChangesSheet(document, 18).write_marked(changed(), only_changed=False)
    assert [selected(document, place) for place in places] == [
        "−拟+已", f"−{LINES[0]}", "+末段另写一件别的事情。"]
    assert form_at(document, places[0].start).fontStrikeOut()
    assert form_at(document, places[0].start + 2).underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline


def test_places_count_as_the_document_does(document):
    comparison = compare(body("𠮷" * 3 + "甲乙丙丁戊己庚"), body("𠮷" * 3 + "甲乙丙丁戊己新"))
    place, = ChangesSheet(document, 18).write_marked(comparison, only_changed=False)
    assert selected(document, place) == "−庚+新"


def test_a_paragraph_parted_begins_a_line_where_it_was_parted(document):
    whole = "".join(LINES[:2])
    ChangesSheet(document, 18).write_marked(compare(body(whole), body(*LINES[:2])), only_changed=False)
    assert document.toPlainText() == f"{LINES[0]}+¶\n{LINES[1]}"
    ChangesSheet(document, 18).write_marked(compare(body(*LINES[:2]), body(whole)), only_changed=False)
    assert document.toPlainText() == f"{LINES[0]}−¶{LINES[1]}"


def test_what_moved_or_has_another_role_or_emphasis_is_told_in_words(document):
    moved = compare(body(*LINES[:3]), body(*LINES[1:3], LINES[0]))
    places = ChangesSheet(document, 18).write_marked(moved, only_changed=False)
    assert len(places) == 2
    assert document.toPlainText().count("（移到别处）") == document.toPlainText().count("（由别处移来）") == 1
    other = compare(body(LINES[0], LINES[1]), (paragraph(LINES[0], Role.LEVEL1), Paragraph(Role.BODY, (
        Run(LINES[1], bold=True),))))
    places = ChangesSheet(document, 18).write_marked(other, only_changed=False)
    assert [selected(document, place) for place in places] == [
        f"{LINES[0]}（段落层次有改动）", f"{LINES[1]}（格式有改动）"]


def test_only_what_changed_is_left_with_its_neighbours():
    after = [*LINES[:5], "改得完全不是一回事了呀。", *LINES[6:]]
    comparison = compare(body(*LINES), body(*after))
    numbers = [number for number in parts(comparison, only_changed=True) if not isinstance(number, Gap)]
    assert [comparison.passages[number].changed for number in numbers].count(False) == 2
    assert [part.count for part in parts(comparison, only_changed=True) if isinstance(part, Gap)] == [4, 1]
    assert list(parts(comparison, only_changed=False)) == list(range(len(comparison.passages)))


def test_equal_texts_leave_one_gap_out():
    assert list(parts(compare(body(*LINES), body(*LINES)), only_changed=True)) == [Gap(8)]


def test_beside_each_other_each_side_shows_its_own_words(document):
    places = ChangesSheet(document, 18).write_beside(changed(), only_changed=False)
    words = document.toPlainText()
    assert "−拟投资3万元。" in words
    assert "+已投资3万元。" in words
    assert [selected(document, place) for place in places] == ["+已", f"−{LINES[0]}", "+末段另写一件别的事情。"]
