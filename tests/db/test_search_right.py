"""Of what words are in, all is found, and nothing else: held against plain substring search over real prose."""

import json
import random
from pathlib import Path

from builders import NOON, TODAY, an_office

from bulletin.desk import intake
from bulletin.drafts import Facts, Source
from bulletin.search.cutting import normal
from bulletin.search.parsing import parse
from bulletin.text import Role, paragraph
from db.sqlite_archive import SqliteArchive

EXPECTED = Path(__file__).parents[1] / "samples" / "expected.json"
WORDS = 250


def test_recall_and_precision_are_one():
    archive = SqliteArchive(None)
    office = an_office(archive)
    texts = {}
    for each in json.loads(EXPECTED.read_text(encoding="utf-8"))["files"][:24]:
        lines = each["text"].split("\n")
        text = (paragraph(lines[0], Role.TITLE), *map(paragraph, lines[1:]))
        draft = intake.write_down(archive, text, Facts(), source=Source.PASTE, actor=office.editor, at=NOON)
        texts[draft.id] = normal(each["text"])
    with archive.reading() as work:
        for word in some_words(list(texts.values())):
            wanted = {id for id, text in texts.items() if word in text}
            assert set(work.search.ids(parse(f'"{word}"', TODAY))) == wanted, word
    archive.close()


def some_words(texts):
    """Return words of one to six Chinese characters out of the texts, and the same turned round, that hardly are."""
    dice, found = random.Random(3), []
    while len(found) < WORDS:
        text, length = dice.choice(texts), dice.randint(1, 6)
        at = dice.randrange(len(text) - length)
        word = text[at:at + length]
        if all("一" <= each <= "鿿" for each in word):
            found += [word, word[::-1]]
    return found
