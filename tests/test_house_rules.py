"""Short modules, short functions, few methods, no hidden state: checked, so that nobody has to nag."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = [ROOT / "main.py", *(path for top in ("bulletin", "db", "editor", "tests/samples")
                             for path in sorted((ROOT / top).rglob("*.py")))]
LIBRARIES = {
    "doc2docx": "bulletin/intake/doc/reader.py",
    "pypdfium2": "bulletin/intake/pdf/file.py bulletin/layout/inspecting/rendered.py",
    "imapclient": "bulletin/intake/mail/imap.py", "oxmsg": "bulletin/intake/mail/msg_reader.py",
    "keyring": "bulletin/intake/mail/keychain.py", "opencc": "bulletin/intake/traditional.py",
    "rapidfuzz": "bulletin/credit/matching.py bulletin/intake/likeness.py", "rapidocr": "bulletin/intake/ocr.py",
    "argon2": "bulletin/passwords.py",
    "cryptography": "bulletin/keeping/sealed_file.py bulletin/sealing.py db/sealed_pages.py",
    "fontTools": "bulletin/layout/paging/font_tables.py", "pypdf": "bulletin/layout/pdf/parts.py",
    "xlsxwriter": "bulletin/credit/circular_sheet.py bulletin/exchange/listing.py", "platformdirs": "main.py",
    "sqlcipher3": "db/cipher.py", "regex": "bulletin/proof/patterns.py",
    "pypinyin": "editor/shell/palette/pinyin.py",
    "openpyxl": "bulletin/proof/roster_file.py bulletin/unit_lists/grid.py",
}
# Escape, Enter, Delete and Copy in a list, a card or a strip that is open, and the keys of sheets before the window;
# all else is a command (editor/shell/commands.py).
SHORTCUTS = {
    "editor/archive/search_pane.py", "editor/archive/tidy_sheet.py", "editor/copies/bar.py",
    "editor/credit/board/page.py", "editor/credit/charts/card.py", "editor/credit/charts/page.py",
    "editor/inbox/comparing.py", "editor/inbox/import_report.py", "editor/old_issues/review_page.py",
    "editor/pieces/note_row.py", "editor/pieces/reason_row.py", "editor/signing/acting_row.py",
    "editor/signing/batch_page.py", "editor/urgent/screen.py", "editor/writing/outline.py",
    "editor/writing/phrases/phrase_list.py", "editor/writing/phrases/phrasing.py",
    "editor/writing/proofing/wordbook_page.py", "editor/writing/replacing/replace_everywhere.py",
    "editor/writing/versions/comparing.py",
}
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
BROAD = {"editor/shell/background.py", "editor/shell/crash.py"}


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", HOUSE, ids=named)
def test_small_enough_to_read(path):
    tree = parsed(path)
    assert path.read_text(encoding="utf-8").count("\n") <= 400
    assert ast.get_docstring(tree), "say in one sentence what the module is for"
    for node in ast.walk(tree):
        if isinstance(node, FUNCTION):
            assert node.end_lineno - node.lineno < 50, node.name
        if isinstance(node, ast.ClassDef) and not any(ast.unparse(base) == "Protocol" for base in node.bases):
            assert sum(isinstance(each, FUNCTION) for each in node.body) <= 20, node.name
        assert not isinstance(node, ast.Global), "no module keeps state"


@pytest.mark.parametrize("path", HOUSE, ids=named)
def test_errors_are_not_swallowed(path):
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ExceptHandler):
            broad = node.type is None or ast.unparse(node.type) in ("Exception", "BaseException")
            raises_again = any(isinstance(each, ast.Raise) for each in node.body)
            assert not broad or raises_again or named(path) in BROAD, node.lineno


@cache
def libraries_of(path):
    """Return the packages that a module imports, also those it imports late; not what it loads by its name."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {each.name.split(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("library", LIBRARIES)
def test_each_library_sits_behind_the_modules_named(library):
    assert {named(path) for path in HOUSE if library in libraries_of(path)} == set(LIBRARIES[library].split())


@pytest.mark.parametrize("path", [path for path in HOUSE if named(path).startswith("bulletin/")], ids=named)
def test_the_trade_takes_time_from_its_caller(path):
    clocks = ("datetime.now", "date.today", "datetime.utcnow", "time.time")
    for node in ast.walk(parsed(path)):
        assert not isinstance(node, ast.Call) or ast.unparse(node.func) not in clocks, node.lineno


@pytest.mark.parametrize("path", HOUSE, ids=named)
def test_nothing_is_left_to_do_later(path):
    source = path.read_text(encoding="utf-8")
    assert not any(mark in source for mark in ("TO" + "DO", "FIX" + "ME", "raise NotImplemented"))


def test_a_key_that_does_something_is_a_command():
    found = {named(path) for path in HOUSE if "QShortcut(" in path.read_text(encoding="utf-8")}
    assert found <= SHORTCUTS, "see the rule in editor/shell/commands.py"


def test_no_key_is_altgr():
    for path in HOUSE:
        for node in ast.walk(parsed(path)):
            words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            assert "Ctrl+Alt+" not in words, (named(path), node.lineno)
            assert "Alt+Ctrl+" not in words, (named(path), node.lineno)
