"""What the manual names is there: words of the window, keys, files, commands, links, pictures; both languages alike."""

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pictures.keys_pages import keys_page
from PySide6.QtWidgets import QApplication

from editor.command.parser import make_parser
from editor.manual.pages import CONTENTS, KEYS, heading_name, page_of, pages_in
from editor.manual.window import DOCS
from editor.shell.commands import shown
from editor.shell.desk_commands import all_groups
from editor.shell.language import hush, speak
from editor.shell.palette.here import plain
from editor.start import places

ROOT = DOCS.parent
LANGUAGES = {"zh": "zh_CN", "en": "en"}
FILES = sorted(path.name for path in (DOCS / "zh").glob("*.md"))
PAGES = [(language, file) for language in LANGUAGES for file in FILES]
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^]]+]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^]]+]\(([^)]+)\)")
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|Enter|Del|Tab|PgUp|PgDn|[↑↓←→]|[A-Z0-9.,+\\=-](?![A-Za-z]))"
                 r"|\bF\d{1,2}\b")
COMMAND = re.compile(r"python main\.py ([a-z][a-z-]+)(.*?)(?:  +#|`|$)", re.MULTILINE)
PLACE = re.compile(r"`((?:bulletin|db|editor|resources|tests|installer|docs)/[\w./-]*|[A-Z]+\.md|main\.py)`")
SAID = {"zh": re.compile(r"【([^】]+)】"), "en": re.compile(r"\*\*([^*]+)\*\*")}


def page(language, file):
    return (DOCS / language / file).read_text(encoding="utf-8")


@cache
def literals():
    """Return every string that is written in the code of the window."""
    found = set()
    for path in (ROOT / "editor").rglob("*.py"):
        found |= {node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                  if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return found


@cache
def words_of(language):
    """Return what the window says in a language, without mnemonics, dots and the keys beside it."""
    if language == "zh":
        return {plain(each) for each in literals()}
    english = ElementTree.parse(ROOT / "resources" / "i18n" / "en.ts").getroot().iter("translation")
    return {plain(each.text).replace("’", "'") for each in english if each.text}


@cache
def known_keys():
    """Return all keys of commands, and those that lists and sheets name."""
    found = {shown(keys) for group in all_groups(places()) for made in group.commands for keys in made.keys}
    for said in literals():
        found |= {shown(each.replace("回车", "Return")) for each in KEY.findall(said.replace("回车", "Enter"))}
    return found | {"Shift+F1"}


def test_the_pages_are_the_same_in_both_languages():
    assert sorted(path.name for path in (DOCS / "en").glob("*.md")) == FILES
    for language in LANGUAGES:
        listed = [each.file for each in pages_in(DOCS / language)]
        assert sorted([*listed, CONTENTS]) == FILES, language
        assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("file", FILES)
def test_a_page_has_the_same_headings_and_pictures_in_both_languages(file):
    levels = {language: [len(marks) for marks, _ in HEADING.findall(page(language, file))] for language in LANGUAGES}
    assert levels["zh"] == levels["en"]
    pictures = {language: [Path(each).name for each in PICTURE.findall(page(language, file))] for language in LANGUAGES}
    assert pictures["zh"] == pictures["en"]


@pytest.mark.parametrize(("language", "file"), PAGES)
def test_the_words_it_names_are_said_by_the_window(language, file):
    named = {each for each in SAID[language].findall(page(language, file)) if each}
    assert not {each for each in named if plain(each) not in words_of(language)}


@pytest.mark.parametrize(("language", "file"), PAGES)
def test_the_keys_it_names_are_there(language, file):
    text = page(language, file).replace("\\\\", "\\")
    assert not {each for each in KEY.findall(text) if not {each, shown(each)} & known_keys()}


@pytest.mark.parametrize(("language", "file"), PAGES)
def test_its_links_and_pictures_lead_somewhere(language, file):
    text = page(language, file)
    for link in LINK.findall(text):
        to, _, heading = link.partition("#")
        target = DOCS / language / (to or file)
        assert target.exists(), link
        names = {heading_name(words) for _, words in HEADING.findall(target.read_text(encoding="utf-8"))}
        assert not heading or heading in names, link
    for picture in PICTURE.findall(text):
        assert (DOCS / language / picture).exists(), picture


@pytest.mark.parametrize(("language", "file"), PAGES)
def test_the_files_and_the_command_lines_it_names_are_there(language, file):
    text = page(language, file)
    for place in PLACE.findall(text):
        assert (ROOT / place).exists(), place
    commands = next(each for each in make_parser()._actions if each.dest == "command").choices
    for name, rest in COMMAND.findall(text):
        if name != "help":
            assert name in commands, name
            options = {option for action in commands[name]._actions for option in action.option_strings}
            assert set(re.findall(r"--[a-z-]+", rest)) <= options, (name, rest)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_its_page(language):
    files = {each.file for each in pages_in(DOCS / language)}
    assert {page_of(each.name) for each in places()} <= files
    assert len({page_of(each.name) for each in places()}) == len(places())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_keys_is_that_of_the_commands(qapp, language):
    speak(QApplication.instance(), LANGUAGES[language])
    try:
        made = keys_page()
    finally:
        hush(QApplication.instance())
        speak(QApplication.instance(), "zh_CN")
    assert page(language, KEYS) == made, "make manual writes it anew"
    assert language == "zh" or not re.search("[\u4e00-\u9fff]", made)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_readme_leads_to_the_manual_and_shows_its_pictures(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    leading = [*LINK.findall(text), *PICTURE.findall(text)]
    assert not [each for each in leading if not (ROOT / each).exists()]
    assert any(each.startswith("docs/") for each in LINK.findall(text))


def test_every_picture_is_shown_somewhere_and_none_is_large():
    shown_by = "".join(page(language, file) for language, file in PAGES)
    shown_by += "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md"))
    files = list((DOCS / "pictures").rglob("*.png"))
    assert not [path.name for path in files if f"pictures/{path.parent.name}/{path.name}" not in shown_by]
    assert sum(path.stat().st_size for path in files) < 6_000_000
