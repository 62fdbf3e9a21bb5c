"""Names as people wrote them: headers and attachments of mails, members of zips, made readable and harmless."""

import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from bulletin.intake.encodings import LOST, decode
from bulletin.intake.mail.parts import Parameter, Part, unquoted
from bulletin.intake.mail.words import Said, decoded_words, labelled

UTF_8_FLAG = 0x800
UNICODE_PATH = 0x7075
ESCAPES = re.compile(rb"%[89A-Fa-f][0-9A-Fa-f]")
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
WINDOWS_FORBIDS = str.maketrans({":": "：", "*": "＊", "?": "？", '"': "＂", "<": "＜", ">": "＞", "|": "｜"})
DRIVE = re.compile(r"[A-Za-z]:")
LONGEST_NAME = 120
UNNAMED = "未命名"


@dataclass(frozen=True)
class Named:
    """A name made readable; `came_as` shows it unrepaired, empty where nothing was repaired."""

    name: str
    came_as: str = ""


def decoded_header(raw: bytes | str) -> str:
    """Return the text of a header value as it stands in the mail; a string holds what is no ASCII as surrogates."""
    return decoded_words(raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogateescape")).text


def part_name(part: Part) -> str:
    """Return the file name of an attachment, empty where it has none."""
    return attachment_name(part).name


def attachment_name(part: Part) -> Named:
    """Return the name stated for an attachment: `filename` before `name`, a sound one before one with losses."""
    stated = part.parameters("content-disposition"), part.parameters("content-type")
    found = [said for each in stated for said in _in_parameters(each, "filename" if each is stated[0] else "name")]
    described = decoded_words(part.header("content-description")) if part.attached else Said("")
    found += [described] if PurePosixPath(described.text).suffix else []
    best = next((said for said in found if _sound(said.text)), found[0] if found else Said(""))
    if not best.text:
        return Named("")
    raw = next((p.value for each in stated for p in each.values() if best.guessed and p.value), b"")
    return Named(last_part(best.text), raw.decode("latin-1") if best.guessed else "")


def member_names(entries: Iterable[zipfile.ZipInfo]) -> list[Named]:
    """Return the names in a zip, folders with slashes: by their flag or extra field, else by trial of all together."""
    entries = list(entries)
    raws = [_raw(entry) for entry in entries]
    untold = [raw for entry, raw in zip(entries, raws, strict=True) if raw and not raw.isascii()]
    encoding = decode(b"\n".join(untold)).encoding if untold else "ascii"
    return [_member(entry, raw, encoding) for entry, raw in zip(entries, raws, strict=True)]


def member_name(entry: zipfile.ZipInfo) -> str:
    """Return the name of one member of a zip, made readable by itself."""
    return member_names([entry])[0].name


def last_part(name: str) -> str:
    """Return the last part of a path of any system, harmless as a file name on each of them."""
    last = re.split(r"[/\\]", DRIVE.sub("", name, count=1) if DRIVE.match(name) else name)[-1]
    return clean(last)


def clean(name: str) -> str:
    """Return `name` without what cannot be seen, its characters that Windows forbids in their full width."""
    kept = UNSEEN.sub("", unicodedata.normalize("NFC", name)).translate(WINDOWS_FORBIDS).replace("/", "／")
    kept = kept.replace("\\", "＼").strip().rstrip(".")
    stem, dot, suffix = kept.rpartition(".")
    if len(kept) > LONGEST_NAME and dot and len(suffix) < 10:
        return f"{stem[: LONGEST_NAME - len(suffix)]}.{suffix}"
    return kept[:LONGEST_NAME] or UNNAMED


def leaves(name: str) -> bool:
    """Return whether a path would leave the folder it is unpacked to: absolute, with a drive, or with `..`."""
    return name.startswith(("/", "\\")) or DRIVE.match(name) is not None or ".." in re.split(r"[/\\]", name)


def inner_path(name: str) -> str:
    """Return the path of a member below its zip, with folders; of one that would leave, only the last part."""
    if leaves(name):
        return last_part(name)
    return "/".join(clean(each) for each in re.split(r"[/\\]", name) if each not in ("", "."))


def numbered(names: Iterable[str]) -> Iterator[str]:
    """Yield the names, a second one of the same letters with ` (2)` before its suffix, and so on."""
    taken, latest = set[str](), dict[str, int]()
    for name in names:
        path, number, made = PurePosixPath(name), latest.get(name.lower(), 1), name
        while made.lower() in taken:
            number += 1
            made = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
        latest[name.lower()] = number
        taken.add(made.lower())
        yield made


def _in_parameters(stated: dict[str, Parameter], key: str) -> Iterator[Said]:
    for each in (f"{key}*", key):
        if each in stated:
            yield _said(stated[each])


def _said(stated: Parameter) -> Said:
    if stated.extended:
        said = labelled(stated.value, stated.charset)
        return decoded_words(stated.value) if said.text.startswith("=?") else said
    if len(ESCAPES.findall(stated.value)) > 1:  # written by a browser, as in an address
        plain = labelled(unquoted(stated.value), "")
        if LOST not in plain.text:
            return Said(plain.text, guessed=True)
    return decoded_words(stated.value)


def _sound(name: str) -> bool:
    return bool(name) and LOST not in name and name.count("?") * 2 < len(name)


def _raw(entry: zipfile.ZipInfo) -> bytes:
    """Return the bytes of a name that is not said to be UTF-8: zipfile reads them as if they were code page 437."""
    if entry.flag_bits & UTF_8_FLAG:
        return b""
    try:
        return entry.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return b""


def _member(entry: zipfile.ZipInfo, raw: bytes, encoding: str) -> Named:
    stated = _unicode_path(entry, raw)
    if stated:
        return Named(stated)
    if not raw or raw.isascii():
        return Named(entry.orig_filename)
    try:
        return Named(raw.decode(encoding), entry.orig_filename)
    except UnicodeDecodeError:
        return Named(decode(raw).text, entry.orig_filename)


def _unicode_path(entry: zipfile.ZipInfo, raw: bytes) -> str:
    """Return the name in Info-ZIP's extra field for it (APPNOTE 4.6.9), if it belongs to this name."""
    place, extra = 0, entry.extra
    while place + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, place)
        field = extra[place + 4 : place + 4 + size]
        if kind == UNICODE_PATH and size > 5 and field[:1] == b"\x01":
            (checksum,) = struct.unpack_from("<L", field, 1)
            return field[5:].decode("utf-8", "replace") if checksum == zlib.crc32(raw) else ""
        place += 4 + size
    return ""
