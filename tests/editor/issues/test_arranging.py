"""Items from one order to another."""

from bulletin.issues import Item
from editor.issues.arranging import in_order, moved_across, put, shelves, shifted, without

SECTIONS = ("要情", "动态", "经验")
ITEMS = (Item("a", "要情"), Item("b", "动态"), Item("c", "动态"))


def told(items):
    return [(item.draft_id, item.section) for item in items]


def test_every_section_has_a_shelf_also_an_empty_one_and_one_the_journal_has_not():
    items = (*ITEMS, Item("d", "花絮"))
    assert [(shelf.section, len(shelf.items), shelf.known) for shelf in shelves(items, SECTIONS)] == [
        ("要情", 1, True), ("动态", 2, True), ("经验", 0, True), ("花絮", 1, False)]


def test_a_journal_without_sections_has_one_nameless_shelf():
    assert [(shelf.section, len(shelf.items)) for shelf in shelves(ITEMS, ())] == [("", 3)]
    assert told(put((), (), ("a", "b"), "", 0)) == [("a", ""), ("b", "")]


def test_items_that_stand_scattered_are_shown_together():
    assert told(in_order((ITEMS[1], ITEMS[0], ITEMS[2]), SECTIONS)) == told(ITEMS)


def test_a_new_draft_is_put_where_it_is_dropped():
    assert told(put(ITEMS, SECTIONS, ("x",), "动态", 1))[1:] == [("b", "动态"), ("x", "动态"), ("c", "动态")]
    assert told(put(ITEMS, SECTIONS, ("x",), "经验", 99))[-1] == ("x", "经验")


def test_an_item_dropped_below_itself_counts_its_own_place():
    assert told(put(ITEMS, SECTIONS, ("b",), "动态", 2)) == [("a", "要情"), ("c", "动态"), ("b", "动态")]
    assert told(put(ITEMS, SECTIONS, ("b",), "动态", 1)) == told(ITEMS)


def test_several_keep_their_order_among_each_other():
    assert told(put(ITEMS, SECTIONS, ("c", "a"), "经验", 0)) == [("b", "动态"), ("c", "经验"), ("a", "经验")]


def test_up_and_down_stay_within_the_section():
    assert told(shifted(ITEMS, SECTIONS, "c", -1)) == [("a", "要情"), ("c", "动态"), ("b", "动态")]
    assert told(shifted(ITEMS, SECTIONS, "b", +1)) == [("a", "要情"), ("c", "动态"), ("b", "动态")]
    assert shifted(ITEMS, SECTIONS, "a", -1) == ITEMS
    assert shifted(ITEMS, SECTIONS, "c", +1) == ITEMS


def test_across_goes_to_the_end_above_and_to_the_beginning_below():
    assert told(moved_across(ITEMS, SECTIONS, "c", -1)) == [("a", "要情"), ("c", "要情"), ("b", "动态")]
    assert told(moved_across(ITEMS, SECTIONS, "a", +1)) == [("a", "动态"), ("b", "动态"), ("c", "动态")]
    assert moved_across(ITEMS, SECTIONS, "a", -1) == ITEMS


def test_taking_out_moves_nothing_else():
    assert told(without(ITEMS, ("b",))) == [("a", "要情"), ("c", "动态")]
