"""Garbage is collected where Qt's things may die, and only when it is due."""

import gc

from PySide6.QtCore import QObject

from editor.shell.collecting import Collecting, collect_what_is_due


def test_the_automatic_collection_stays_off_and_what_is_due_is_collected(qapp):
    owner = QObject()
    Collecting(owner)
    assert not gc.isenabled()
    gc.collect()
    kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
    assert gc.get_count()[0] > gc.get_threshold()[0]
    collect_what_is_due()
    assert gc.get_count()[0] < len(kept)
