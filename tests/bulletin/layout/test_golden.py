"""The parts of every writer's file are those that were looked at: a change is seen, and kept on purpose or not at all.

With BULLETIN_GOLDEN=1 in the environment the kept parts are written anew.
"""

import os
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

GOLDEN = Path(__file__).parent / "golden"
EVERY = ("word/document.xml",)
ONCE = ("word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml",
        "[Content_Types].xml", "word/_rels/document.xml.rels")
PARTS = {
    "issue": (*EVERY, *ONCE), "special": EVERY, "official": EVERY, "upward": EVERY, "signoff": EVERY, "phone": EVERY,
    "item": (*EVERY, "word/footer1.xml"), "commission": EVERY, "marked": EVERY, "register": EVERY, "volume": EVERY,
    "own": (*EVERY, "word/styles.xml", "word/headerOwn1.xml", "word/footerOwn3.xml", "word/_rels/headerOwn1.xml.rels"),
}


def _normal(data):
    """Return a part as lines, an element each, without what may differ from one writing to the next."""
    root = etree.fromstring(data)
    etree.indent(root, " ")
    text = etree.tostring(root, encoding="unicode")
    text = re.sub(r"media/[\w.-]+\.(?=\w+\")", "media/PICTURE.", text)  # named by its bytes, packed here or there
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:]+Z?", "TIME", text)
    return re.sub(r'(w:rsid\w*|w14:paraId)="\w+"', r'\1=""', text) + "\n"


def _kept(name, part):
    return GOLDEN / name / part.replace("/", ".").replace("[", "").replace("]", "").removeprefix("word.").lstrip(".")


@pytest.mark.parametrize(("name", "part"), [(name, part) for name, parts in PARTS.items() for part in parts])
def test_a_part_is_as_it_was_kept(every_file, name, part):
    with zipfile.ZipFile(every_file[name]) as package:
        made = _normal(package.read(part))
    kept = _kept(name, part)
    if os.environ.get("BULLETIN_GOLDEN"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(made, encoding="utf-8")
    assert made.splitlines() == kept.read_text(encoding="utf-8").splitlines()


def test_no_kept_part_is_left_over():
    there = {path.relative_to(GOLDEN) for path in GOLDEN.rglob("*") if path.is_file()}
    assert there == {_kept(name, part).relative_to(GOLDEN) for name, parts in PARTS.items() for part in parts}
