"""Passwords, kept only as argon2 hashes."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """Return the argon2id hash of `password`; about 0.1 to 0.2 seconds of work, on purpose."""
    return _HASHER.hash(password)


def is_right(password: str, kept: str) -> bool:
    """Return whether `password` is the one behind the hash `kept`; an empty hash means none was set yet."""
    if not kept:
        return not password
    try:
        return _HASHER.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False
