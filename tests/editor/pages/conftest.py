"""A preview that is seen."""

import pytest

from editor.pages.preview import PagesView


@pytest.fixture
def view(qtbot):
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_percent(100)
    made.show()
    return made
