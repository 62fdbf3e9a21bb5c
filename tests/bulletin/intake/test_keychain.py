"""A password is with the system, or gone with the program; the screen is told which, and nothing is ever raised."""

import jeepney
import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
import secretstorage
from jeepney.io.common import RouterClosed
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from bulletin.intake.mail.keychain import Kept, MemoryKeychain, SystemKeychain, system_backend

ACCOUNT = "office@example.test@imap.example.test:993"


class Vault(KeyringBackend):
    """A keychain such as systems bring; `fails` is raised instead of an answer."""

    priority = 1
    __module__ = "keyring.backends.SecretService"

    def __init__(self):
        super().__init__()
        self.held, self.fails = {}, None

    def answer(self, value):
        if self.fails:
            raise self.fails
        return value

    def get_password(self, service, username):
        return self.answer(self.held.get((service, username)))

    def set_password(self, service, username, password):
        self.answer(None)
        self.held[service, username] = password

    def delete_password(self, service, username):
        self.answer(None)
        del self.held[service, username]


class PlainFile(Vault):
    """One of those that would write passwords into a file."""

    __module__ = "keyrings.alt.file"


class Forgetful(Vault):
    """Takes everything and keeps nothing, as keyring's null backend does."""

    def set_password(self, service, username, password):
        pass


@pytest.fixture
def chosen(monkeypatch):
    def choose(backend):
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
        return backend

    return choose


def test_a_password_kept_by_the_system_is_there_in_the_next_run(chosen):
    vault = chosen(Vault())
    assert SystemKeychain().put(ACCOUNT, "密码1") is Kept.SYSTEM
    again = SystemKeychain()
    assert (again.get(ACCOUNT), again.kind) == ("密码1", Kept.SYSTEM)
    assert list(vault.held) == [("bulletin-desk", ACCOUNT)]
    again.forget(ACCOUNT)
    assert again.get(ACCOUNT) is None
    assert vault.held == {}
    again.forget(ACCOUNT)


def test_where_the_system_has_no_keychain_a_password_lasts_for_this_run(chosen):
    chosen(keyring.backends.fail.Keyring())
    keychain = SystemKeychain()
    assert keychain.kind is Kept.MEMORY
    assert keychain.get(ACCOUNT) is None
    assert keychain.put(ACCOUNT, "secret") is Kept.MEMORY
    assert keychain.get(ACCOUNT) == "secret"
    assert SystemKeychain().get(ACCOUNT) is None
    keychain.forget(ACCOUNT)
    assert keychain.get(ACCOUNT) is None


@pytest.mark.parametrize("backend", [PlainFile, Forgetful, keyring.backends.null.Keyring])
def test_whoever_would_write_it_down_or_lose_it_is_not_given_it(chosen, backend):
    backend = chosen(backend())
    keychain = SystemKeychain()
    assert keychain.put(ACCOUNT, "secret") is Kept.MEMORY
    assert keychain.kind is Kept.MEMORY
    assert keychain.get(ACCOUNT) == "secret"
    assert not getattr(backend, "held", None)


def test_among_several_the_systems_own_is_chosen(chosen):
    vault = Vault()
    chosen(type("Several", (PlainFile,), {"backends": [PlainFile(), vault]})())
    assert system_backend() is vault


FAILURES = [
    KeyringLocked("locked"), InitError("no collection"), NoKeyringError("none"), PasswordSetError("denied"),
    secretstorage.exceptions.PromptDismissedException("dismissed"), secretstorage.exceptions.LockedException("locked"),
    jeepney.DBusErrorResponse(jeepney.Message(jeepney.Header(
        jeepney.Endianness.little, jeepney.MessageType.error, 0, 1, 0, 1,
        {jeepney.HeaderFields.error_name: "org.freedesktop.DBus.Error.NoReply"}), ())),
    RouterClosed("gone"), ConnectionResetError("gone"), EOFError(), TimeoutError(), KeyError("DBUS"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), RuntimeError("no backend"),
]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_keychain_that_fails_is_passed_over_and_not_for_ever(chosen, failure):
    vault = chosen(Vault())
    vault.held["bulletin-desk", ACCOUNT] = "old"
    vault.fails = failure
    keychain = SystemKeychain()
    assert keychain.get(ACCOUNT) is None
    assert keychain.kind is Kept.MEMORY
    assert keychain.put(ACCOUNT, "new") is Kept.MEMORY
    vault.fails = None
    assert keychain.get(ACCOUNT) == "new", "what was typed last, not what the system kept before"
    assert keychain.put(ACCOUNT, "new") is Kept.SYSTEM
    assert (keychain.kind, vault.held) == (Kept.SYSTEM, {("bulletin-desk", ACCOUNT): "new"})


def test_a_broken_choice_of_keychain_is_no_keychain(monkeypatch):
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.nothing.Keyring")
    assert SystemKeychain().kind is Kept.MEMORY


def test_memory_keeps_passwords_apart():
    keychain = MemoryKeychain()
    keychain.put(ACCOUNT, "a")
    keychain.put("other", "b")
    keychain.forget("other")
    keychain.forget("other")
    assert (keychain.get(ACCOUNT), keychain.get("other"), keychain.kind) == ("a", None, Kept.MEMORY)


@pytest.mark.parametrize("keychain", [MemoryKeychain, SystemKeychain])
def test_a_keychain_shows_no_password(chosen, keychain):
    chosen(Vault())
    filled = keychain()
    filled.put(ACCOUNT, "secret")
    assert "secret" not in repr(filled) + str(filled)
