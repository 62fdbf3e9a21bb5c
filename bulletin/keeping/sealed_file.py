"""A backup under a passphrase, for a drive in somebody's pocket: written and opened piece by piece.

The form, version 1: MAGIC, version (1 byte), then big-endian memory in KiB, passes, lanes, piece size (4 bytes each),
salt (16), nonce prefix (7), HMAC-SHA256 of all before (32). Key: Argon2id (RFC 9106) of the passphrase in NFKC, 64
bytes, half for AES-256-GCM, half for the HMAC, which tells a wrong passphrase from a damaged file. Pieces follow as
the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): nonce = prefix, number of the piece (4), 1 for the
last and 0 for others; the header is authenticated with each. What is cut off, put in or moved is found.
"""

import hashlib
import hmac
import os
import struct
import unicodedata
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.files import settle, trouble_with
from bulletin.keeping.port import Stopped, never

MAGIC = b"BDSEALED"
VERSION = 1
Read = Callable[[int], bytes]
Write = Callable[[bytes], object]

SHORTEST = 8  # characters of a passphrase
MEMORY_KIB, PASSES, LANES, PIECE = 65536, 3, 4, 1 << 20

_FORM = struct.Struct(">8sBIIII16s7s")
_MARK, _TAG, _MOST_PIECES = 32, 16, 1 << 32
_MOST_MEMORY, _MOST_PASSES, _MOST_LANES, _MOST_PIECE = 1 << 20, 16, 16, 1 << 24


def seal(read: Read, write: Write, passphrase: str, stopped: Stopped = never) -> bool:
    """Write what is read, to its end, under `passphrase`; False when it was stopped in between.

    Refused: PASSWORD_MISSING when the passphrase has fewer than 8 characters.
    """
    if len(passphrase) < SHORTEST:
        raise Refused(Reason.PASSWORD_MISSING)
    prefix = os.urandom(7)
    form = _FORM.pack(MAGIC, VERSION, MEMORY_KIB, PASSES, LANES, PIECE, os.urandom(16), prefix)
    key, mark = _keys(form, passphrase)
    header = form + mark
    write(header)
    cipher, number, piece = AESGCM(key), 0, read(PIECE)
    while True:
        following = read(PIECE)
        write(cipher.encrypt(_nonce(prefix, number, not following), piece, header))
        if not following:
            return True
        if stopped():
            return False
        number, piece = number + 1, following


def unseal(read: Read, passphrase: str, take: Write) -> None:
    """Give `take` what was sealed, piece by piece; not before the end is it known to be whole.

    Refused: KEY_WRONG, its fact `key` then is "backup": it is no archive's. Trouble: NOT_AN_ARCHIVE what is no sealed
    backup, TOO_NEW its form, DAMAGED what was changed or cut off. OSError comes as it is.
    """
    header = read(_FORM.size + _MARK)
    prefix, size = _read_form(header)
    key, mark = _keys(header[:_FORM.size], passphrase)
    if not hmac.compare_digest(mark, header[_FORM.size:]):
        raise Refused(Reason.KEY_WRONG, key="backup")
    cipher, number, piece = AESGCM(key), 0, read(size + _TAG)
    while True:
        following = read(size + _TAG)
        try:
            take(cipher.decrypt(_nonce(prefix, number, not following), piece, header))
        except InvalidTag as error:
            raise Trouble(Cause.DAMAGED) from error
        if not following:
            return
        number, piece = number + 1, following


def open_sealed(path: Path, passphrase: str, to: Path) -> None:
    """Write what the sealed backup `path` holds to the file `to`: whole and flushed to the disk, or not at all.

    Refused and in trouble as `unseal`, with the path; and as files fail.
    """
    part, at = to.with_name(f".{to.name}.part"), path
    try:
        with open(path, "rb") as source:
            at = to
            with open(part, "wb") as file:
                unseal(source.read, passphrase, file.write)
                file.flush()
                os.fsync(file.fileno())
        os.replace(part, to)
    except OSError as error:
        raise trouble_with(at, error) from error
    except (Refused, Trouble) as error:
        error.facts.setdefault("path", str(path))
        raise
    finally:
        forget(part)
    settle(to.parent)


def is_sealed(path: Path) -> bool:
    """Return whether a file is a sealed backup, by its first bytes. Trouble: as files fail."""
    try:
        with open(path, "rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise trouble_with(path, error) from error


def forget(part: Path) -> None:
    """Take an unfinished file away; where that fails too, the next backup does it."""
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


def _read_form(header: bytes) -> tuple[bytes, int]:
    if header[:len(MAGIC)] != MAGIC[:max(1, len(header))] or len(header) < len(MAGIC):
        raise Trouble(Cause.NOT_AN_ARCHIVE)
    if len(header) > len(MAGIC) and header[len(MAGIC)] > VERSION:
        raise Trouble(Cause.TOO_NEW, version=header[len(MAGIC)], known=VERSION)
    if len(header) < _FORM.size + _MARK:
        raise Trouble(Cause.DAMAGED)
    _, _, memory, passes, lanes, size, _, prefix = _FORM.unpack(header[:_FORM.size])
    if not (0 < passes <= _MOST_PASSES and 0 < lanes <= _MOST_LANES and 8 * lanes <= memory <= _MOST_MEMORY
            and 0 < size <= _MOST_PIECE):  # nobody is made to spend hours and gigabytes on a forged header
        raise Trouble(Cause.DAMAGED)
    return prefix, size


def _keys(form: bytes, passphrase: str) -> tuple[bytes, bytes]:
    """Return the key of the pieces, and the mark that stands in the header for this passphrase."""
    _, _, memory, passes, lanes, _, salt, _ = _FORM.unpack(form)
    spoken = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "replace")
    made = Argon2id(salt=salt, length=64, iterations=passes, lanes=lanes, memory_cost=memory).derive(spoken)
    return made[:32], hmac.new(made[32:], form, hashlib.sha256).digest()


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    if number >= _MOST_PIECES:
        raise Refused(Reason.TOO_LARGE)
    return prefix + number.to_bytes(4, "big") + bytes([last])
