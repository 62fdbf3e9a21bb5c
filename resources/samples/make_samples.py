"""Make the sample drafts: `python make_samples.py [FOLDER]` turns texts/ into drafts/, bad/ and expected.json.

The expected text of every file comes from its source, never from the program's own readers.
"""

import json
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from press.bad import bad_expected, bad_files
from press.files import file_of
from press.seen import seen_text, seen_title, seen_unit
from press.source import Source, read_source

HERE = Path(__file__).resolve().parent
RULE = (
    "text: what a person sees, one line a paragraph or table row, cells parted by tabs (a cell covered from above is "
    "empty, one joined to the left is not there), paragraphs in a cell parted by line feeds; automatic numbers stand "
    "before the text; hidden, deleted and moved-away text is absent; footnotes come last without their marks; headers, "
    "footers and comments are absent; empty lines are left out and lines stripped of blanks, not of tabs, so compare "
    "after doing the same. unit: as the credit line writes it. warnings: the kinds that must be given; allowed: kinds "
    "that may be."
)
ALLOWED = ["title_guessed", "encoding_guessed", "pictures_left"]


def main(arguments: Sequence[str]) -> None:
    """Write the samples into the folder named by the first argument, else beside this script."""
    target = Path(arguments[0]) if arguments else HERE
    sources = [read_source(path) for path in sorted((HERE / "texts").glob("*.txt"))]
    drafts = {source.file: file_of(source) for source in sources}
    _write_all(target / "drafts", drafts)
    _write_all(target / "bad", bad_files(next(data for name, data in drafts.items() if name.endswith(".docx"))))
    expected = {"rule": RULE, "files": [_expected(source) for source in sources], "bad": bad_expected()}
    written = json.dumps(expected, ensure_ascii=False, indent=1) + "\n"
    (target / "expected.json").write_text(written, encoding="utf-8", newline="\n")


def _write_all(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _expected(source: Source) -> dict[str, object]:
    header, unit = source.header, _unit(source.header["unit"])
    return {
        "file": source.file,
        "source": f"{source.name}.txt",
        "title": seen_title(source),
        "unit": seen_unit(source),
        "unit_id": unit["id"],
        "unit_name": unit["name"],
        "correspondent": header.get("correspondent", ""),
        "phone": header.get("phone", ""),
        "approver": header.get("approver", ""),
        "section": header.get("section", ""),
        "warnings": header.get("warnings", "").split(),
        "allowed": sorted({*ALLOWED, *header.get("allowed", "").split()}),
        "text": seen_text(source),
    }


def _unit(key: str) -> dict[str, str]:
    office = tomllib.loads((HERE / "office.toml").read_text(encoding="utf-8"))
    return next(unit for unit in office["units"] if unit["id"] == key)


if __name__ == "__main__":
    main(sys.argv[1:])
