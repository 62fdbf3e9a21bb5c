"""Passwords, kept only as argon2 hashes, and the keys made of them."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type, hash_secret_raw

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


def derived(password: str, salt: bytes) -> bytes:
    """Return 32 bytes made of `password` and `salt` by argon2id, with the same cost as a hash."""
    return hash_secret_raw(
        password.encode(), salt, time_cost=_HASHER.time_cost, memory_cost=_HASHER.memory_cost,
        parallelism=_HASHER.parallelism, hash_len=32, type=Type.ID)
