"""Whether bytes begin as a mail does: with header fields (RFC 5322, 2.2)."""

import re

FIELD = re.compile(rb"([A-Za-z][\w-]{0,76})[ \t]*:[^\n]*(?:\n|$)(?:[ \t][^\n]*(?:\n|$))*")
ENVELOPE = re.compile(rb">?From [^\n]{3,200}\d{4}[^\n]{0,20}\n")  # the line that opens each mail of an mbox
PROOF = frozenset([b"message-id", b"mime-version"])
ON_THE_WAY = frozenset(
    [b"received", b"return-path", b"delivered-to", b"dkim-signature", b"domainkey-signature", b"received-spf",
     b"authentication-results", b"arc-seal", b"arc-message-signature", b"arc-authentication-results",
     b"content-transfer-encoding", b"content-type", b"resent-from", b"envelope-to"]
)  # fmt: skip
WRITTEN = frozenset([b"from", b"to", b"cc", b"bcc", b"date", b"subject", b"sender", b"reply-to", b"in-reply-to",
                     b"references", b"importance", b"disposition-notification-to"])  # fmt: skip
MOST_FIELDS = 60


def begins_like_mail(head: bytes) -> bool:
    """Return whether `head`, the first bytes of a file, are header fields of a mail and not lines of a writing.

    One field that only mails have is enough; of others it takes two, a sender or a trace of the way among them.
    """
    envelope = ENVELOPE.match(head)
    names = _names(head, envelope.end() if envelope else 0)
    if names & PROOF:
        return True
    known = {name for name in names if name in ON_THE_WAY or name in WRITTEN or name.startswith(b"x-")}
    sent = b"from" in names or bool(names & ON_THE_WAY)
    return sent and len(known) + bool(envelope) >= 2


def _names(head: bytes, at: int) -> set[bytes]:
    names: set[bytes] = set()
    for _ in range(MOST_FIELDS):
        field = FIELD.match(head, at)
        if field is None:
            break
        names.add(field[1].lower())
        at = field.end()
    return names
