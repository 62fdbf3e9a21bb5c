"""The compressed RTF in which Outlook keeps a text it shows with its own looks (MS-OXRTFCP)."""

import struct

from bulletin.errors import Reason, Unreadable
from bulletin.intake.package import LARGEST_FILE

HEADER = struct.Struct("<LLLL")
PACKED, PLAIN = 0x75465A4C, 0x414C454D  # "LZFu", "MELA"
WINDOW = 4096
# What the window holds before the first byte (2.1.2.1): words that every RTF needs.
BEGINNING = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def unpacked(data: bytes) -> bytes:
    """Return the RTF; refuses with DAMAGED what is no compressed RTF or ends too soon, with BOMB beyond 50 MB.

    The checksum is not asked: a text with one letter wrong is better than none.
    """
    if len(data) < HEADER.size:
        raise Unreadable(Reason.DAMAGED, looks_like="rtf")
    _, size, form, _ = HEADER.unpack_from(data)
    if form == PLAIN:
        return data[HEADER.size : HEADER.size + size]
    if form != PACKED:
        raise Unreadable(Reason.DAMAGED, looks_like="rtf")
    if size > LARGEST_FILE:
        raise Unreadable(Reason.BOMB, looks_like="rtf", size=size, limit=LARGEST_FILE)
    return _expanded(data, size)


def _expanded(data: bytes, size: int) -> bytes:
    """Return what runs of single bytes and references into the last 4,096 bytes make (2.1.3.1.4)."""
    made, place, start = bytearray(BEGINNING), HEADER.size, len(BEGINNING)
    while place < len(data) and len(made) - start < size:
        control = data[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                made += data[place : place + 1]
                place += 1
                continue
            if place + 2 > len(data):
                raise Unreadable(Reason.DAMAGED, looks_like="rtf")
            (reference,) = struct.unpack_from(">H", data, place)
            place += 2
            back = (len(made) - (reference >> 4)) % WINDOW
            if not back:
                return bytes(made[start : start + size])
            _repeat(made, back, (reference & 0xF) + 2)
    if len(made) - start < size:
        raise Unreadable(Reason.DAMAGED, looks_like="rtf")
    return bytes(made[start : start + size])


def _repeat(made: bytearray, back: int, length: int) -> None:
    """Add `length` bytes from `back` bytes before the end, which may reach into what is being added."""
    for _ in range(length):
        made.append(made[-back] if back <= len(made) else 0)
