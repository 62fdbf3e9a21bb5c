"""A backup under a passphrase opens to what it was, or tells why not."""

import io
import os

import pytest

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping import sealed_file
from bulletin.keeping.sealed_file import is_sealed, open_sealed, seal, unseal

WORDS = "春耕备耕 2026"
HEADER = 88


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """The form tells what the key costs, so that a test may pay less."""
    monkeypatch.setattr(sealed_file, "MEMORY_KIB", 64)
    monkeypatch.setattr(sealed_file, "PASSES", 1)
    monkeypatch.setattr(sealed_file, "PIECE", 1024)


def sealed(data, words=WORDS):
    into = io.BytesIO()
    assert seal(io.BytesIO(data).read, into.write, words)
    return into.getvalue()


def opened(data, words=WORDS):
    into = io.BytesIO()
    unseal(io.BytesIO(data).read, words, into.write)
    return into.getvalue()


@pytest.mark.parametrize("size", [0, 1, 1023, 1024, 1025, 2048, 5000])
def test_what_was_sealed_opens_to_what_it_was(size):
    data = os.urandom(size)
    assert opened(sealed(data)) == data


def test_nothing_of_it_can_be_read_and_no_two_are_alike():
    data = "领导批示".encode() * 100
    one, other = sealed(data), sealed(data)
    assert "批示".encode() not in one
    assert one[HEADER:] != other[HEADER:]


def test_another_passphrase_is_refused():
    with pytest.raises(Refused) as no:
        opened(sealed(b"x" * 3000), "春耕备耕 2025")
    assert no.value.reason is Reason.KEY_WRONG


def test_a_passphrase_typed_in_full_width_is_the_same():
    assert opened(sealed(b"x"), "春耕备耕\u3000２０２６") == b"x"


def test_a_short_passphrase_is_refused():
    with pytest.raises(Refused) as no:
        sealed(b"x", "1234567")
    assert no.value.reason is Reason.PASSWORD_MISSING


@pytest.mark.parametrize("cut", [HEADER - 1, HEADER, HEADER + 1, HEADER + 1040, HEADER + 1041, HEADER + 2080, -1, -16])
def test_one_that_was_cut_off_is_damaged(cut):
    with pytest.raises(Trouble) as trouble:
        opened(sealed(os.urandom(3000))[:cut])
    assert trouble.value.cause is Cause.DAMAGED


@pytest.mark.parametrize("change", [
    lambda data: data[:HEADER + 5] + bytes([data[HEADER + 5] ^ 1]) + data[HEADER + 6:],
    lambda data: data + b"\0",
    lambda data: data[:HEADER] + data[HEADER + 1040:HEADER + 2080] + data[HEADER:HEADER + 1040] + data[HEADER + 2080:],
    lambda data: data[:HEADER] + data[HEADER + 1040:],
])
def test_what_was_changed_put_in_or_moved_is_found(change):
    with pytest.raises(Trouble) as trouble:
        opened(change(sealed(os.urandom(3000))))
    assert trouble.value.cause is Cause.DAMAGED


@pytest.mark.parametrize(("data", "cause"), [
    (b"", Cause.NOT_AN_ARCHIVE), (b"SQLite format 3\0" + b"\0" * 100, Cause.NOT_AN_ARCHIVE),
    (b"BDSEALED\x02" + b"\0" * 100, Cause.TOO_NEW), (b"BDSEALED\x01" + b"\xff" * 100, Cause.DAMAGED),
    (b"BDSEALED", Cause.DAMAGED), (b"BDS", Cause.NOT_AN_ARCHIVE),
])
def test_what_is_no_sealed_backup_is_told(data, cause):
    with pytest.raises(Trouble) as trouble:
        opened(data)
    assert trouble.value.cause is cause


def test_a_file_is_opened_whole_or_not_at_all(tmp_path):
    kept, to, data = tmp_path / "a.db.sealed", tmp_path / "a.db", os.urandom(3000)
    kept.write_bytes(sealed(data))
    assert is_sealed(kept)
    open_sealed(kept, WORDS, to)
    assert to.read_bytes() == data
    kept.write_bytes(sealed(data)[:-20])
    with pytest.raises(Trouble) as trouble:
        open_sealed(kept, WORDS, to)
    assert trouble.value.facts["path"] == str(kept)
    assert to.read_bytes() == data
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.db", "a.db.sealed"]


def test_sealing_can_be_stopped():
    assert not seal(io.BytesIO(bytes(5000)).read, io.BytesIO().write, WORDS, lambda: True)
