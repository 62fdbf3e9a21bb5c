"""The pages of an encrypted archive read without SQLCipher, so that a page that is spoilt costs no more than itself.

SQLCipher 4 ends each page with 16 bytes of initialisation vector and the HMAC-SHA512 of ciphertext, vector and page
number; the first begins with the salt (https://www.zetetic.net/sqlcipher/design/). Its key is that of the file.
"""

import hmac
from contextlib import suppress
from functools import lru_cache
from hashlib import pbkdf2_hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from bulletin.errors import Reason, Refused
from bulletin.keeping.key import Key
from db.cipher import derived
from db.file_head import HEADER, PAGE
from db.raw_pages import Pages, Spoilt

_SALT, _VECTOR, _MARK = 16, 16, 64  # bytes
_RESERVED = _VECTOR + _MARK
_MASK, _ROUNDS = 0x3A, 2  # what turns salt and key into those of the HMAC
_TRIED = 64  # pages looked at for one that the key fits
_KEPT = 512  # pages kept decrypted


class SealedPages(Pages):
    """The pages as they were before they were encrypted. Refused: KEY_WRONG where the key fits none of the first."""

    def __init__(self, path: Path, key: Key) -> None:
        super().__init__(path)
        with path.open("rb") as file:
            salt = file.read(_SALT)
        self._key = derived(key.password, salt)
        self._mark_key = pbkdf2_hmac("sha512", self._key, bytes(each ^ _MASK for each in salt), _ROUNDS, len(self._key))
        self.size, self.usable = PAGE, PAGE - _RESERVED
        self._opened = lru_cache(_KEPT)(self._decrypted)
        if not any(self._fits(number) for number in range(1, min(self.count, _TRIED) + 1)):
            self.__exit__(None, None, None)
            raise Refused(Reason.KEY_WRONG, path=str(path))
        self.has_header = any(self.head())

    def page(self, number: int) -> bytes:
        """Return a page. Spoilt: there is none, or it is not as it was written."""
        return self._opened(number)

    def _fits(self, number: int) -> bool:
        with suppress(Spoilt):
            return bool(self.page(number))
        return False

    def _decrypted(self, number: int) -> bytes:
        page, start = super().page(number), _SALT if number == 1 else 0
        sealed, mark = page[start:-_MARK], page[-_MARK:]
        if not hmac.compare_digest(hmac.digest(self._mark_key, sealed + number.to_bytes(4, "little"), "sha512"), mark):
            raise Spoilt(number)
        vector, content = sealed[-_VECTOR:], sealed[:-_VECTOR]
        opened = Cipher(AES256(self._key), CBC(vector)).decryptor().update(content)
        return (HEADER if number == 1 else b"") + opened + bytes(_RESERVED)


def pages_of(path: Path, key: Key) -> Pages:
    """Return the pages of a file, with `key` those of an encrypted one. Refused: KEY_WRONG."""
    return SealedPages(path, key) if key else Pages(path)
