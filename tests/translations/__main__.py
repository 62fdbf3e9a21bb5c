"""`make translations`: read the sentences of the code into resources/i18n/en.ts and make en.qm of it; English written
meanwhile is taken from JSON files {source: English} that are named. What has no English yet is listed.

    python -m tests.translations [words.json …]
"""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.translations.english import TS, english, extract, fill, messages, release


def main(names):
    """Bring both files up to date; return 1 while a sentence has no English."""
    with TemporaryDirectory() as folder:
        beside = Path(folder) / "en.ts"
        if TS.exists():
            shutil.copyfile(TS, beside)
        words = english(beside) if beside.exists() else {}  # of a sentence that moved to another place as well
        extract(beside)
        for name in names:
            words |= json.loads(Path(name).read_text(encoding="utf-8"))
        fill(beside, words)
        extract(beside)  # once more: in the tool's own layout
        shutil.copyfile(beside, TS)
    release()
    lacking = {source: context for context, source, said in messages() if not said}
    for source, context in lacking.items():
        sys.stdout.write(json.dumps({"source": source, "context": context}, ensure_ascii=False) + "\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
