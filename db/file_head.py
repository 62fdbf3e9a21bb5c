"""What the first bytes of a file tell: a database, another program's file, or bytes that are as good as random."""

import math
from collections import Counter
from contextlib import suppress
from pathlib import Path

HEADER = b"SQLite format 3\0"  # https://sqlite.org/fileformat2.html, 1.3
HEADER_SIZE, PAGE = 100, 4096  # bytes; the page size that SQLite chooses, and so every archive has
SEALED_MAGIC = b"BDSEALED"
_OTHERS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf",
           b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MZ", b"\x7fELF", b"{\\rtf")
_RANDOM = 7.6  # bits a byte: 4 KiB of random bytes have 7.95, text and database pages have less than 6.5


def looks_encrypted(head: bytes, size: int) -> bool:
    """Return whether a file of `size` bytes that begins with `head` is, by all signs, one that SQLCipher made.

    It begins with a random salt and goes on with ciphertext (https://www.zetetic.net/sqlcipher/design/), so that its
    bytes are as good as random.
    """
    known = (HEADER, SEALED_MAGIC, *_OTHERS)
    return bool(head) and size % 512 == 0 and not head.startswith(known) and _bits_a_byte(head) > _RANDOM


def is_encrypted(path: Path) -> bool:
    """Return whether the file at `path` is encrypted; False where none can be read."""
    with suppress(OSError), path.open("rb") as file:
        return looks_encrypted(file.read(PAGE), path.stat().st_size)
    return False


def _bits_a_byte(data: bytes) -> float:
    """Return the entropy by Shannon's formula."""
    return -sum(many / len(data) * math.log2(many / len(data)) for many in Counter(data).values())
