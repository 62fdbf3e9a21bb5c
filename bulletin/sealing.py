"""Keys that sign: Ed25519 (RFC 8032), their private half kept under its owner's password; SM3 beside SHA-256.

The one module that knows the library `cryptography`.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bulletin.errors import Reason, Refused
from bulletin.passwords import derived

_SALT, _NONCE = 16, 12  # bytes


@dataclass(frozen=True)
class SigningKey:
    """A person's key: its public half, and the private one as ciphertext, both hexadecimal.

    A key that is retired signs no more; what it signed can still be verified. `guarded` tells whether a password
    protects it.
    """

    id: str
    person_id: str
    public: str
    sealed: str
    guarded: bool
    made_at: datetime
    retired_at: datetime | None = None


@dataclass(frozen=True)
class KeyInHand:
    """An unlocked key: answers `bulletin.people.Hand`. It lives as long as its owner sits at the desk."""

    key_id: str
    private: Ed25519PrivateKey

    def sign(self, statement: bytes) -> str:
        """Return the signature over `statement`, 128 hexadecimal digits."""
        return self.private.sign(statement).hex()


def new_key(person_id: str, password: str, at: datetime) -> tuple[SigningKey, KeyInHand]:
    """Return a new key of a person and the same unlocked; about 0.1 seconds of work under a password, on purpose."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw().hex()
    id = sha256(bytes.fromhex(public)).hexdigest()[:16]
    key = SigningKey(id, person_id, public, "", False, at)
    return _sealed(key, private, password), KeyInHand(id, private)


def unlocked(key: SigningKey, password: str) -> KeyInHand:
    """Return the key unlocked. Refused: WRONG_PASSWORD when `password` is not the one it was sealed under, or
    what is kept is no key any more.
    """
    try:
        stored = bytes.fromhex(key.sealed)
        salt, nonce, sealed = stored[:_SALT], stored[_SALT:_SALT + _NONCE], stored[_SALT + _NONCE:]
        raw = AESGCM(_wrapping(password, salt)).decrypt(nonce, sealed, key.id.encode())
        private = Ed25519PrivateKey.from_private_bytes(raw)
    except (InvalidTag, ValueError) as error:
        raise Refused(Reason.WRONG_PASSWORD, who=key.person_id) from error
    if private.public_key().public_bytes_raw().hex() != key.public:
        raise Refused(Reason.WRONG_PASSWORD, who=key.person_id)
    return KeyInHand(key.id, private)


def sealed_anew(key: SigningKey, hand: KeyInHand, password: str) -> SigningKey:
    """Return the key with its private half under another password."""
    return _sealed(key, hand.private, password)


def sm3(data: bytes) -> str:
    """Return the SM3 digest (GB/T 32905—2016) of `data`, 64 hexadecimal digits."""
    digest = hashes.Hash(hashes.SM3())
    digest.update(data)
    return digest.finalize().hex()


class Keyring:
    """The public halves of all keys there ever were, ready to verify with; what is no key verifies nothing."""

    def __init__(self, keys: Iterable[SigningKey]) -> None:
        self._keys, self._owners = dict[str, Ed25519PublicKey](), dict[str, str]()
        for key in keys:
            with suppress(ValueError):
                self._keys[key.id] = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public))
                self._owners[key.id] = key.person_id

    def owner(self, key_id: str) -> str:
        """Return whose key it is; empty for one that nobody knows."""
        return self._owners.get(key_id, "")

    def verifies(self, key_id: str, statement: bytes, mark: str) -> bool:
        """Return whether `mark` is what the key `key_id` signs `statement` with."""
        try:
            self._keys[key_id].verify(bytes.fromhex(mark), statement)
        except (KeyError, ValueError, InvalidSignature):
            return False
        return True


def _sealed(key: SigningKey, private: Ed25519PrivateKey, password: str) -> SigningKey:
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    ciphertext = AESGCM(_wrapping(password, salt)).encrypt(nonce, private.private_bytes_raw(), key.id.encode())
    return replace(key, sealed=(salt + nonce + ciphertext).hex(), guarded=bool(password))


def _wrapping(password: str, salt: bytes) -> bytes:
    """Return the key that wraps a private one; without a password it protects nothing."""
    return derived(password, salt) if password else sha256(salt).digest()
