"""Whatever befalls the bytes of an office file, it is read or refused, and never anything else."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin.errors import Unreadable
from bulletin.intake.doc.reader import read_bare_doc, read_doc
from bulletin.intake.incoming import Changes, Wish
from bulletin.intake.odt.reader import read_odt
from bulletin.intake.reading import Reading
from bulletin.intake.rtf.reader import read_rtf
from bulletin.intake.sniff import looks_like, refuse_compound

FOLDER = Path(__file__).parent / "office_files"
TRIES = 100
READERS: tuple[tuple[str, Callable[[bytes, Wish], Reading]], ...] = (
    ("春耕.doc", read_doc), ("春耕.doc", read_bare_doc), ("春耕.rtf", read_rtf), ("春耕.odt", read_odt),
    ("春耕.fodt", read_odt),
)  # fmt: skip


def harmed(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes cut off, with a piece moved, or with some of them changed."""
    copy = bytearray(data)
    deed = chance.randrange(4)
    if deed == 0:
        return data[: chance.randrange(len(data))]
    if deed == 1:
        begin = chance.randrange(len(data))
        return data[:begin] + data[begin + chance.randrange(1, 200) :]
    for _ in range(chance.choice((1, 3, 30, 300))):
        copy[chance.randrange(len(copy))] = chance.randrange(256)
    if deed == 3:
        begin, target = chance.randrange(len(data)), chance.randrange(len(data))
        copy[target : target + 512] = data[begin : begin + 512]
    return bytes(copy)


@pytest.mark.parametrize(("name", "read"), READERS, ids=[f"{read.__name__} {name}" for name, read in READERS])
def test_a_harmed_file_is_read_or_refused(name: str, read: Callable[[bytes, Wish], Reading]) -> None:
    data, chance = (FOLDER / name).read_bytes(), random.Random(name)
    outcomes = set()
    for _ in range(TRIES):
        bad = harmed(data, chance)
        try:
            reading = read(bad, Wish(changes=chance.choice(list(Changes))))
            outcomes.add("read")
            assert isinstance(reading, Reading)
        except Unreadable:
            outcomes.add("refused")
    assert outcomes


def test_a_harmed_file_is_told_by_its_content_or_called_a_text() -> None:
    chance = random.Random(20261105)
    for path in sorted(FOLDER.iterdir()):
        for _ in range(TRIES):
            bad = harmed(path.read_bytes(), chance)
            if looks_like(bad) == "compound":
                with pytest.raises(Unreadable):
                    refuse_compound(bad)
