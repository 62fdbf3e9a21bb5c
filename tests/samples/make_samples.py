"""Make the samples again: `python -m tests.samples.make_samples [FOLDER]` writes all but what `made_once` made.

Below FOLDER, the repository if none is named, lie resources/samples, resources/sample_office/sections.json and
tests/samples/expected.json. What each file must give comes from its source, never from the program's own readers.
"""

import json
import sys
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.samples.press.bad import bad_expected, bad_files
from tests.samples.press.files import file_of
from tests.samples.press.parcels import parcels
from tests.samples.press.seen import seen_text, seen_title, seen_unit
from tests.samples.press.source import Source, read_source

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SAMPLES, SECTIONS = "resources/samples", "resources/sample_office/sections.json"
RULE = (
    "text: what a person sees, one line a paragraph or table row, cells parted by tabs (a cell covered from above is "
    "empty, one joined to the left is not there), paragraphs in a cell parted by line feeds; automatic numbers stand "
    "before the text; hidden, deleted and moved-away text is absent; footnotes come last without their marks; headers, "
    "footers and comments are absent; empty lines are left out and lines stripped of blanks, not of tabs, so compare "
    "after doing the same. unit: as the credit line writes it. warnings: the kinds that must be given; allowed: kinds "
    "that may be. formats: part is the path from the file inward; told are the kinds that only the archive can give; "
    "result is what becomes of it when all samples are taken in, in the order of their names; where blanks is false, "
    "compare without blanks and in one width; made once: not by this script."
)
ALLOWED = ["title_guessed", "encoding_guessed", "pictures_left"]


def main(arguments: Sequence[str]) -> None:
    """Write the samples below the folder named by the first argument, else into the repository."""
    root = Path(arguments[0]) if arguments else ROOT
    sources, others = read_sources("texts"), format_sources()
    drafts = {source.file: file_of(source) for source in sources}
    _write_all(root / SAMPLES / "drafts", drafts)
    _write_all(root / SAMPLES / "bad", bad_files(next(data for name, data in drafts.items() if name.endswith(".docx"))))
    _write_all(root / SAMPLES / "formats", _formats(others))
    expected = {
        "rule": RULE,
        "files": [_expected(source) for source in sources],
        "bad": bad_expected(),
        "formats": [_expected_format(source) for source in others],
    }
    _write_json(root / "tests/samples/expected.json", expected)
    _write_json(root / SECTIONS, {source.file: source.header.get("section", "") for source in sources})


def read_sources(folder: str) -> list[Source]:
    """Return the sources in a folder beside this module."""
    return [read_source(path) for path in sorted((HERE / folder).glob("*.txt"))]


def format_sources() -> list[Source]:
    """Return the sources of the other formats; one that repeats a draft has that draft's lines."""
    drafts = {source.name: source for source in read_sources("texts")}
    return [_repeated(source, drafts) for source in read_sources("formats")]


def _repeated(source: Source, drafts: dict[str, Source]) -> Source:
    same = drafts.get(source.header.get("same", ""))
    return Source(source.name, {**same.header, "allowed": "", **source.header}, same.lines) if same else source


def _formats(sources: Iterable[Source]) -> dict[str, bytes]:
    alone, inside = dict[str, bytes](), dict[str, dict[str, bytes]]()
    for source in sources:
        if "inside" in source.header:
            inside.setdefault(source.outside, {})[source.file] = file_of(source)
        elif not source.by_another_program:
            alone[source.file] = file_of(source)
    return {**alone, **parcels(inside)}


def _write_all(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _write_json(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


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


def _expected_format(source: Source) -> dict[str, object]:
    expected, told = _expected(source), source.header.get("told", "").split()
    del expected["section"]
    part = f"{source.outside}/{source.file}" if "inside" in source.header else source.file
    usual = "imported_with_warnings" if expected["warnings"] or told else "imported"
    return {
        **expected,
        "file": source.outside,
        "part": part,
        "told": told,
        "result": source.header.get("result", usual),
        "unit_name": source.header.get("unit_shown", expected["unit_name"]),
        "blanks": source.header.get("made") not in ("pdf", "scan", "fax", "copy"),
        "made": "once" if source.by_another_program else "again",
    }


def _unit(key: str) -> dict[str, str]:
    office = tomllib.loads((ROOT / "resources/sample_office/office.toml").read_text(encoding="utf-8"))
    return next(unit for unit in office["units"] if unit["id"] == key)


if __name__ == "__main__":
    main(sys.argv[1:])
