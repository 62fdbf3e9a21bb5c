"""Every sheet that words are typed into keeps them when it is left by Esc or the lock; of the others it is said why."""

import ast
import importlib
import inspect
import pkgutil
from functools import cache

import pytest
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLineEdit, QPlainTextEdit, QTextEdit

import editor

KEEPING = ("keep_words(", "put_aside_of(", "keep_form(", "remember(")
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit)
NEED_NOT = {
    "editor.shell.password_sheet.PasswordSheet": "a password is never put aside",
    "editor.office.reset_sheet.ResetSheet": "a password is never put aside",
    "editor.archive_key.sheet.TurnSheet": "a password is never put aside",
    "editor.archive.comparison_sheet.ComparisonSheet": "shows two texts; nothing is typed",
    "editor.credit.facts.pick_sheet.PickSheet": "words that only look for a draft",
    "editor.credit.circulars.offered.OfferedSheet": "shows two texts; nothing is typed",
    "editor.credit.circulars.papers_sheet.PapersSheet": "a period and a day, chosen; the last whole period is offered",
    "editor.exchange.packing_sheet.PackingSheet": "ticks in a list, and words that only shorten it",
    "editor.inbox.phone_form.PhoneForm": "hidden by the lock and shown again, one for all who sit here",
    "editor.issues.dialogs.DayDialog": "one day, chosen with a key or two",
    "editor.office.journal_sheets.CloseSheet": "one day, chosen with a key or two",
    "editor.pages.export_sheet.ExportSheet": "a year and a folder, chosen; what was chosen last is offered",
    "editor.pages.volume_sheet.VolumeSheet": "a year and a file, chosen; what was chosen last is offered",
    "editor.shell.about.AboutSheet": "says which program this is; nothing is typed",
    "editor.shell.crash_dialog.CrashDialog": "shows what went wrong; nothing is typed",
    "editor.inbox.comparing.ComparingWindow": "shows two texts; nothing is typed",
    "editor.writing.versions.returned_window.ReturnedWindow": "shows two texts; nothing is typed",
    "editor.writing.safety.recovery_sheet.RecoverySheet": "shows what was rescued; nothing is typed",
}


def modules():
    return [importlib.import_module(each.name) for each in pkgutil.walk_packages(editor.__path__, "editor.")]


def classes():
    return {made for module in modules() for made in vars(module).values()
            if inspect.isclass(made) and made.__module__ == module.__name__}


@cache
def called_in(made):
    """Return what a class calls by name, its own bases included, as far as it is of this program or of Qt."""
    found = set()
    for base in made.__mro__:
        if not base.__module__.startswith("editor."):
            continue
        names = vars(importlib.import_module(base.__module__))
        for node in ast.walk(ast.parse(inspect.getsource(base).lstrip())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                found.add(names[node.func.id])
    return found


@cache
def is_typed_into(made):
    """Return whether words can be typed somewhere into a widget of this class."""
    if issubclass(made, TYPED) or (issubclass(made, QComboBox) and "setEditable(True)" in inspect.getsource(made)):
        return True
    return any(brings_a_field(called) for called in called_in(made) if called is not made)


def brings_a_field(called):
    """Return whether what is called is, or makes, something to type into; a sheet over a sheet is one for itself."""
    if not inspect.isclass(called):
        return inspect.isfunction(called) and called.__module__.startswith("editor.") and any(
            each.__name__ in inspect.getsource(called) for each in TYPED)
    return issubclass(called, TYPED) or (
        called.__module__.startswith("editor.") and not issubclass(called, QDialog) and is_typed_into(called))


def puts_aside(made, sources):
    """Return whether the class keeps what is typed, or whoever makes one does."""
    own = any(words in inspect.getsource(base) for base in made.__mro__ if base.__module__.startswith("editor.")
              for words in KEEPING)
    return own or any(f"{made.__name__}(" in source and any(words in source for words in KEEPING)
                      for module, source in sources.items() if module != made.__module__)


def name_of(made):
    return f"{made.__module__}.{made.__qualname__}"


@pytest.fixture(scope="module")
def sheets():
    return {made for made in classes() if issubclass(made, QDialog) and not made.__subclasses__()}


def test_every_sheet_that_is_typed_into_keeps_what_was_typed_or_need_not(sheets):
    sources = {module.__name__: inspect.getsource(module) for module in modules()}
    losing = {name_of(made) for made in sheets if is_typed_into(made) and not puts_aside(made, sources)}
    assert losing - set(NEED_NOT) == set()


def test_what_need_not_is_there_and_typed_into(sheets):
    there = {name_of(made) for made in sheets if is_typed_into(made)}
    assert set(NEED_NOT) - there == set()


def test_the_walk_finds_what_is_typed_into_and_what_is_not(sheets):
    by_name = {made.__name__: made for made in sheets}
    assert is_typed_into(by_name["RecordPaper"])
    assert is_typed_into(by_name["DoorsSheet"])
    assert not is_typed_into(by_name["KeysSheet"])
    assert not is_typed_into(by_name["TakeBackQuestion"])
