"""However the mails of the show are written, their titles and file names arrive as they were meant."""

from pathlib import Path

import pytest

from bulletin.intake.opening import open_file
from tests.mails import ENCODINGS, NAME_ENCODINGS, OLD_ENCODINGS
from tests.samples.mailbox import mailbox, main
from tests.samples.press.seen import seen_title
from tests.samples.press.source import Source

MAILS = list(mailbox())


def test_there_is_a_mail_for_every_way(tmp_path: Path) -> None:
    main([str(tmp_path)])
    assert len(list(tmp_path.glob("*.eml"))) == len(ENCODINGS) + len(OLD_ENCODINGS) + len(NAME_ENCODINGS)


@pytest.mark.parametrize(("name", "source", "data"), MAILS, ids=[name for name, _, _ in MAILS])
def test_a_mail_of_the_show_gives_its_draft(name: str, source: Source, data: bytes) -> None:
    (found,) = open_file(name, data)
    assert found.incoming, found.refused
    assert found.incoming.guess.title == seen_title(source)
    assert found.incoming.guess.correspondent == source.header["correspondent"]
    assert found.incoming.name == source.file or found.incoming.name.endswith(".txt")
