"""The row in which a note is written sends only what the archive can hold."""

from bulletin.notes import Anchor
from editor.shell import icons
from editor.writing.notes.note_entry import NoteEntry


def test_what_no_document_can_hold_is_left_out_of_a_note(qtbot):
    icons.load()
    entry = NoteEntry()
    qtbot.addWidget(entry)
    sent = []
    entry.given.connect(lambda anchor, words: sent.append(words))
    entry.ask(Anchor("2万亩", "", "", 0))
    entry.edit.setText("请核\ufdd0实")
    entry.give()
    assert sent == ["请核实"]
