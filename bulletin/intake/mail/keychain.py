"""Where passwords of mailboxes are kept: with the system or for this run only, in no file; only here is keyring."""

import sys
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "bulletin-desk"
# What the systems themselves bring. Others that may be installed keep passwords in plain files.
OF_THE_SYSTEM = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService",
                 "keyring.backends.kwallet", "keyring.backends.libsecret")
STANDARD = (OSError, RuntimeError, ValueError, TypeError, LookupError, AttributeError, ImportError, EOFError)
BY_NAME = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("jeepney.io.common", "RouterClosed"),
    ("dbus.exceptions", "DBusException"),
    ("gi.repository.GLib", "Error"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("keyring.backends.macOS.api", "Error"),
)

Answer = TypeVar("Answer")


class Kept(StrEnum):
    """Where a password is: with the system until it is forgotten, or in memory until the program ends."""

    SYSTEM = "system"
    MEMORY = "memory"


class Keychain(Protocol):
    """Passwords by `Mailbox.account`."""

    @property
    def kind(self) -> Kept:
        """Where the next password would be kept, as far as is known; the screen says so."""

    def get(self, account: str) -> str | None:
        """Return the password of `account`, None where it has to be asked for."""

    def put(self, account: str, password: str) -> Kept:
        """Keep `password` and return where."""

    def forget(self, account: str) -> None:
        """Keep no password of `account` any longer."""


class MemoryKeychain:
    """Passwords for this run only."""

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}

    @property
    def kind(self) -> Kept:
        return Kept.MEMORY

    def get(self, account: str) -> str | None:
        return self._passwords.get(account)

    def put(self, account: str, password: str) -> Kept:
        self._passwords[account] = password
        return Kept.MEMORY

    def forget(self, account: str) -> None:
        self._passwords.pop(account, None)


class SystemKeychain:
    """Passwords kept by the system; where it has no keychain, or a locked one, in memory. Nothing is ever raised.

    The system may ask its user to unlock the keychain and wait for the answer: call this outside the window's thread.
    """

    def __init__(self) -> None:
        self._memory = MemoryKeychain()
        self._found = False
        self._backend: KeyringBackend | None = None
        self._works = False

    @property
    def kind(self) -> Kept:
        self._find()
        return Kept.SYSTEM if self._works else Kept.MEMORY

    def get(self, account: str) -> str | None:
        """Return the password put in this run, else the one the system keeps."""
        return self._memory.get(account) or self._asked(lambda backend: backend.get_password(SERVICE, account))

    def put(self, account: str, password: str) -> Kept:
        """Keep `password` with the system and read it again: some take a password and keep none."""
        self._asked(lambda backend: backend.set_password(SERVICE, account, password))
        if self._works and self._asked(lambda backend: backend.get_password(SERVICE, account)) == password:
            self._memory.forget(account)
            return Kept.SYSTEM
        self._works = False
        return self._memory.put(account, password)

    def forget(self, account: str) -> None:
        self._memory.forget(account)
        if self._asked(lambda backend: backend.get_password(SERVICE, account)) is not None:
            self._asked(lambda backend: backend.delete_password(SERVICE, account))

    def _asked(self, ask: "Callable[[KeyringBackend], Answer]") -> Answer | None:
        """Return the system's answer, None when there is none; whether it answered decides on `kind`."""
        self._find()
        if self._backend is None:
            return None
        self._works = False
        try:
            answer = ask(self._backend)
        except _errors():
            return None
        self._works = True
        return answer

    def _find(self) -> None:
        if not self._found:
            self._found = True
            self._backend = system_backend()
            self._works = self._backend is not None


def system_backend() -> "KeyringBackend | None":
    """Return the system's own keychain, also from among several; None where there is none."""
    try:
        import keyring

        chosen = keyring.get_keyring()
        several = getattr(chosen, "backends", [])
    except _errors():
        return None
    return next((each for each in (chosen, *several) if type(each).__module__.startswith(OF_THE_SYSTEM)), None)


def _errors() -> tuple[type[BaseException], ...]:
    """Return what keychains raise: their backends let much through. What was never imported cannot have been raised."""
    named = (getattr(sys.modules.get(module), name, None) for module, name in BY_NAME)
    return (*STANDARD, *(error for error in named if error))
