"""What resources/i18n/en.ts says, and the file made from it that the program loads.

`pyside6-lupdate` writes the context in which a sentence stands in the code; the program asks by the sentence alone
(`editor.shell.language.Words`). So the file that is loaded holds every sentence once, without a context, and beside it
the few contexts whose English differs from what is said everywhere else.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "resources" / "i18n" / "en.ts"
QM = ROOT / "resources" / "i18n" / "en.qm"


def messages(ts=TS):
    """Yield context, source and English of every sentence; the English is empty while nobody wrote it."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None
            yield context.findtext("name") or "", message.findtext("source") or "", (
                (said.text or "") if finished else "")


def english(ts=TS):
    """Return the English of every source: where it is said in more than one way, the way most contexts say it."""
    ways = defaultdict(Counter)
    for _context, source, said in messages(ts):
        ways[source][said] += bool(said)
    return {source: said.most_common(1)[0][0] for source, said in ways.items()}


def extract(ts):
    """Read the sentences of the code into `ts`; what was translated before stays, what is gone goes."""
    _tool("lupdate", "-silent", "-no-obsolete", "-source-language", "zh_CN", "-target-language", "en_GB", "-locations",
          "none", "-tr-function-alias", "tr+=_tr", "-extensions", "py", str(ROOT / "editor"), "-ts", str(ts))


def fill(ts, words):
    """Give every sentence that has no English yet the one in `words`: a new place of a known sentence, a new list."""
    tree = ET.parse(ts)
    for message in tree.getroot().iter("message"):
        said, source = message.find("translation"), message.findtext("source")
        if said.get("type") == "unfinished" and words.get(source):
            said.text = words[source]
            del said.attrib["type"]
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def release(qm=QM, ts=TS):
    """Make the file that the program loads."""
    everywhere = english(ts)
    contexts = {"": {source: said for source, said in everywhere.items() if said}}
    for context, source, said in messages(ts):
        if said and said != everywhere[source]:
            contexts.setdefault(context, {})[source] = said
    top = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="zh_CN")
    for name, words in sorted(contexts.items()):
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for source, said in sorted(words.items()):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation").text = said
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "en.ts"
        ET.ElementTree(top).write(plain, encoding="utf-8", xml_declaration=True)
        _tool("lrelease", "-silent", str(plain), "-qm", str(qm))


def _tool(name, *words):
    subprocess.run([sys.executable, "-c", f"import sys; from PySide6.scripts.pyside_tool import {name}; {name}()",
                    *words], check=True, cwd=ROOT, timeout=120)
