"""The fonts of this machine, a book without fonts, and short ways to lines of text."""

import pytest

from bulletin.layout.paging.breaking import broken
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.markup import Ink, Shape, Words
from bulletin.layout.paging.measuring import measured

EM = 320  # twips: 16 pt


@pytest.fixture(scope="session")
def book() -> Fontbook:
    return Fontbook.of_system()


@pytest.fixture(scope="session")
def bare() -> Fontbook:
    """A book without any font: an em for Chinese, half an em for Western."""
    return Fontbook()


@pytest.fixture(scope="session")
def lines(bare):
    """Return a way to break `text` into lines of `ems` characters."""

    def break_up(text, ems, *, spacing=0, hanging=False, **shape):
        ink = Ink("仿宋_GB2312", "Times New Roman", 16.0, spacing)
        words = Words(Shape(**shape), text, ((len(text), ink),) if text else (), ink)
        made = broken(measured(words, bare), words.shape, ems * EM, hanging=hanging)
        return [text[line.start:line.end] for line in made]

    return break_up
