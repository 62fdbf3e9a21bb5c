"""A real Dovecot on loopback for one test run: its own authority, its own ports, nothing outside its folder."""

import contextlib
import grp
import itertools
import os
import pwd
import select
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from imapclient import imap_utf7

LOGIN = "office@example.test"
PASSWORD = "sq9-Kx7w-Rm2p"
# Names and passwords that must not be spelt as they are in a line of the protocol.
OTHERS = {"second@example.test": 'pass"word\\ with {5}', "county\\office": "plain-5", "信息科": "青禾镇稿件"}
SERIAL = itertools.count(1)
PATHS = ("/usr/sbin", "/usr/local/sbin", "/usr/bin")
CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_uid = {uid}
mail_gid = {gid}
disable_plaintext_auth = no
auth_mechanisms = plain
auth_failure_delay = 0
auth_username_chars =
imap_id_log = *
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
mail_location = maildir:{home}/mail/%u/Maildir
maildir_very_dirty_syncs = no
ssl = yes
ssl_cert = <{home}/server.pem
ssl_key = <{home}/server.key
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    port = {plain_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""
AUTHORITY = """
[req]
distinguished_name = name
x509_extensions = authority
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = IP:127.0.0.1, DNS:localhost
"""


@dataclass
class MailServer:
    """A running server: its ports, its authority, and its one account's folders."""

    home: Path
    tls_port: int
    plain_port: int
    host: str = "127.0.0.1"
    login: str = LOGIN
    password: str = field(default=PASSWORD, repr=False)

    @property
    def ca_file(self) -> str:
        return str(self.home / "ca.pem")

    def maildir(self, folder: str = "INBOX") -> Path:
        root = self.home / "mail" / self.login / "Maildir"
        return root if folder == "INBOX" else root / f".{imap_utf7.encode(folder).decode()}"

    def make(self, folder: str) -> None:
        """Make `folder`, empty."""
        for part in ("", "cur", "new", "tmp"):
            _own(self.maildir(folder) / part, self.home)

    def put(self, mail: bytes, folder: str = "INBOX") -> Path:
        """Deliver `mail` as the newest and unseen one; return its file. The server sends CR LF for a bare LF."""
        if not (self.maildir(folder) / "new").exists():
            self.make(folder)
        sent = len(mail) + mail.count(b"\n") - mail.count(b"\r\n")
        name = f"{time.time_ns()}.{next(SERIAL):06}.test,S={len(mail)},W={sent}"
        written = self.maildir(folder) / "tmp" / name
        written.write_bytes(mail)
        _give(written, self.home)
        return written.rename(self.maildir(folder) / "new" / name)

    def flags(self, folder: str = "INBOX") -> list[str]:
        """Return the flags of each mail, in the letters of a Maildir; `new` for those nobody has looked at."""
        old = [path.name.partition(":2,")[2] for path in (self.maildir(folder) / "cur").iterdir()]
        return sorted(old + ["new" for _ in (self.maildir(folder) / "new").iterdir()])

    def number_anew(self, folder: str = "INBOX") -> None:
        """Lose the server's numbering of `folder`: it gives new UIDs under a new UIDVALIDITY."""
        for path in self.maildir(folder).glob("dovecot*"):
            path.unlink()
        time.sleep(1.01)  # UIDVALIDITY is the time in seconds


@contextlib.contextmanager
def dovecot() -> Iterator[MailServer]:
    """Run a Dovecot as an ordinary user (nobody, when called by root) until the block ends."""
    home = Path(tempfile.mkdtemp(prefix="dovecot-"))
    user, group = _who()
    if os.getuid() == 0:
        os.chown(home, user, group)
    try:
        make_authority(home)
        server, process = _started(home, user, group)
        try:
            yield server
        finally:
            process.terminate()
            process.wait(10)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def make_authority(folder: Path) -> None:
    """Write an authority of our own (ca.pem) and a certificate from it for 127.0.0.1 (server.pem, server.key)."""
    (folder / "authority.cnf").write_text(AUTHORITY)
    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    _openssl(folder, "req", "-config", "authority.cnf", "-x509", "-days", "2", "-subj", "/CN=Test authority",
             *new_key, "-keyout", "ca.key", "-out", "ca.pem")
    _openssl(folder, "req", "-config", "authority.cnf", "-subj", "/CN=localhost",
             *new_key, "-keyout", "server.key", "-out", "server.csr")
    _openssl(folder, "x509", "-req", "-days", "2", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
             "-CAcreateserial", "-extfile", "authority.cnf", "-extensions", "server", "-out", "server.pem")
    for path in folder.iterdir():
        _give(path, folder)


def free_ports(count: int) -> list[int]:
    """Return loopback ports that nobody listens on just now."""
    with contextlib.ExitStack() as held:
        doors = [held.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [door.getsockname()[1] for door in doors]


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def _who() -> tuple[int, int]:
    if os.getuid() != 0:
        return os.getuid(), os.getgid()
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def _configure(server: MailServer, user: int, group: int) -> None:
    (server.home / "users").write_text("".join(
        f"{login.replace(chr(92), chr(92) * 2)}:{password}\n"
        for login, password in {server.login: server.password, **OTHERS}.items()))
    (server.home / "dovecot.conf").write_text(CONFIG.format(
        home=server.home, tls_port=server.tls_port, plain_port=server.plain_port, uid=user, gid=group,
        user=pwd.getpwuid(user).pw_name, group=grp.getgrgid(group).gr_name))
    server.make("INBOX")
    for path in server.home.iterdir():
        _give(path, server.home)


def _started(home: Path, user: int, group: int) -> tuple[MailServer, subprocess.Popen]:
    """Return a server that answers. Somebody else may take a free port first: then once more on others."""
    for _ in range(3):
        server = MailServer(home, *free_ports(2))
        _configure(server, user, group)
        process = _start(home, user, group)
        if _ready(server, process):
            return server, process
        process.kill()
        process.wait(10)
    said = [path.read_text() for path in (home / "start", home / "log") if path.exists()]
    raise AssertionError("\n".join(said))


def _start(home: Path, user: int, group: int) -> subprocess.Popen:
    program = shutil.which("dovecot", path=os.pathsep.join((os.environ.get("PATH", ""), *PATHS)))
    assert program, "Dovecot is not installed: see .ci/system-packages"
    other = {"user": user, "group": group, "extra_groups": []} if os.getuid() == 0 else {}
    with (home / "start").open("wb") as said:
        return subprocess.Popen([program, "-F", "-c", str(home / "dovecot.conf")], stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=said, **other)


def _ready(server: MailServer, process: subprocess.Popen) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection((server.host, server.plain_port), 2) as door:
            door.settimeout(5)
            if door.recv(200).startswith(b"* OK"):
                return True
        time.sleep(0.02)
    return False


def _own(folder: Path, home: Path) -> None:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        _give(each, home)


def _give(path: Path, home: Path) -> None:
    """Let `path` belong to whom the server's folder belongs to."""
    owner = home.stat()
    if os.getuid() == 0:
        os.chown(path, owner.st_uid, owner.st_gid)


@dataclass
class Between:
    """Somebody on the wire: what the server sends passes through `down`, and is cut off after `bytes_down`."""

    port: int
    down: Callable[[bytes], bytes]
    bytes_down: int | None
    sent_up: bytearray = field(default_factory=bytearray)
    sent_down: int = 0

    def pass_on(self, client: socket.socket, server: socket.socket) -> None:
        ways = {client: server, server: client}
        while True:
            for source in select.select(list(ways), [], [], 30)[0]:
                data = source.recv(4096)
                if not data:
                    return
                if source is client:
                    self.sent_up += data
                else:
                    data = self.down(data)
                    self.sent_down += len(data)
                    if self.bytes_down is not None and self.sent_down > self.bytes_down:
                        return
                ways[source].sendall(data)


@contextlib.contextmanager
def between(port: int, down: Callable[[bytes], bytes] = bytes, bytes_down: int | None = None,
            host: str = "127.0.0.1") -> Iterator[Between]:
    """Yield a `Between` that listens on a port of its own at `host` and passes everything on to `port` and back."""
    door = socket.create_server((host, 0))
    middle = Between(door.getsockname()[1], down, bytes_down)

    def speak(client: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port)) as server:
            middle.pass_on(client, server)

    with listening(door, speak):
        yield middle


@contextlib.contextmanager
def scripted(home: Path, answer: Callable[[bytes], bytes | None], tls: bool = True,
             greeting: bytes = b"* OK ready") -> Iterator[int]:
    """Yield the port of a server that answers each command (without its tag) by `answer`, None: not at all.

    What `answer` returns is sent as it is, `TAG` in it standing for the command's own.
    """
    door = socket.create_server(("127.0.0.1", 0))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(home / "server.pem", home / "server.key")

    def speak(client: socket.socket) -> None:
        with (context.wrap_socket(client, server_side=True) if tls else client) as line, line.makefile("rb") as lines:
            line.sendall(greeting + b"\r\n")
            for command in lines:
                tag, _, words = command.rstrip().partition(b" ")
                said = answer(words)
                if said is not None:
                    line.sendall(said.replace(b"TAG", tag))

    with listening(door, speak):
        yield door.getsockname()[1]


@contextlib.contextmanager
def listening(door: socket.socket, speak: Callable[[socket.socket], None]) -> Iterator[None]:
    """Let `speak` serve one caller after the other at `door` until the block ends."""

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = door.accept()
                with contextlib.suppress(OSError), client:
                    speak(client)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield
    finally:
        door.shutdown(socket.SHUT_RDWR)
        door.close()
        thread.join(5)
