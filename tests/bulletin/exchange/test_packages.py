"""An exchange package: whole and signed it opens; whatever is wrong with it is a clear refusal, and never an accident.
"""

import hashlib
import json
import os
import struct
import zipfile
from dataclasses import replace

import pytest
from builders import NOON
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages import entries, packed, signed_anew, written

from bulletin.errors import BulletinError, Cause, Reason, Refused, Trouble
from bulletin.exchange import reading
from bulletin.exchange.package import MANIFEST, MARK, Kind, Maker, Part, manifest_in
from bulletin.exchange.reading import open_package
from bulletin.exchange.writing import NewPart, PackageWriter


@pytest.fixture
def package(office, tmp_path):
    path = tmp_path / "交换.bdpack"
    packed(office, path, drafts=(office.draft().id, office.draft("另一篇").id), units=True)
    return path


def refused(path, reason):
    with pytest.raises(Refused) as error:
        open_package(path)
    assert error.value.reason is reason, error.value
    return error.value


def test_what_was_packed_opens_with_its_maker_and_its_parts(office, package):
    opened = open_package(package)
    assert [each.path for each in opened.manifest.parts] == ["units.json", "drafts/0001.json", "drafts/0002.json"]
    assert [each.title for each in opened.of(Kind.DRAFT)] == ["青禾镇春耕备耕工作进展顺利", "另一篇"]
    maker = opened.manifest.maker
    assert (maker.office, maker.person) == ("云溪县政府办公室信息科", "陈一帆")
    assert maker.key_id == office.editor.hand.key_id
    assert len(maker.fingerprint.split("-")) == 4


def test_a_part_with_other_bytes_is_named(package, tmp_path):
    parts = entries(package)
    parts["drafts/0001.json"] = parts["drafts/0001.json"].replace("2万亩".encode(), "9万亩".encode())
    error = refused(written(tmp_path / "a.bdpack", parts), Reason.PACKAGE_ALTERED)
    assert error.facts["places"] == ["青禾镇春耕备耕工作进展顺利"]


def test_a_manifest_that_was_changed_no_longer_bears_its_signature(package, tmp_path):
    parts = entries(package)
    parts[MANIFEST] = parts[MANIFEST].replace("陈一帆".encode(), "别的人".encode())
    assert refused(written(tmp_path / "a.bdpack", parts), Reason.PACKAGE_ALTERED).facts["places"] == [MANIFEST]
    parts = entries(package)
    parts[MARK] = b"00" * 64
    refused(written(tmp_path / "b.bdpack", parts), Reason.PACKAGE_ALTERED)
    parts[MARK] = b"\xff not hexadecimal"
    refused(written(tmp_path / "c.bdpack", parts), Reason.PACKAGE_ALTERED)


@pytest.mark.parametrize("how", ["more", "less"])
def test_parts_too_many_or_too_few_are_named(package, tmp_path, how):
    parts = entries(package)
    if how == "more":
        parts["drafts/0003.json"] = b"{}"
    else:
        del parts["units.json"]
    error = refused(written(tmp_path / "a.bdpack", parts), Reason.PACKAGE_ALTERED)
    assert error.facts["places"] == ["drafts/0003.json" if how == "more" else "units.json"]


@pytest.mark.parametrize("path", ["../../etc/cron.d/x", "/etc/x.json", "drafts/../x.json", "drafts\\0001.json",
                                  "C:/x.json", "files/x", "drafts/0001.json\0", "units.json/"])
def test_a_path_that_leads_elsewhere_is_refused_though_it_is_signed(package, tmp_path, path):
    parts = entries(package)
    manifest = manifest_in(parts[MANIFEST], "x")
    strange = Part(path, Kind.DRAFT, "x", 2, hashlib.sha256(b"{}").hexdigest())
    refused(signed_anew(tmp_path / "a.bdpack", parts, parts=(*manifest.parts, strange)), Reason.PACKAGE_ALTERED)
    assert not (tmp_path.parent / "x").exists()


def test_a_file_under_the_name_of_another_is_refused(package, tmp_path):
    parts = entries(package)
    manifest = manifest_in(parts[MANIFEST], "x")
    data = b"other"
    part = Part(f"files/{'0' * 64}", Kind.FILE, "", len(data), hashlib.sha256(data).hexdigest())
    refused(signed_anew(tmp_path / "a.bdpack", parts | {part.path: data}, parts=(*manifest.parts, part)),
            Reason.PACKAGE_ALTERED)


def test_a_part_listed_twice_is_refused(package, tmp_path):
    parts = entries(package)
    manifest = manifest_in(parts[MANIFEST], "x")
    refused(signed_anew(tmp_path / "a.bdpack", parts, parts=(*manifest.parts, manifest.parts[0])),
            Reason.PACKAGE_ALTERED)


def test_two_members_of_one_name_are_refused(package, tmp_path):
    path = written(tmp_path / "a.bdpack", entries(package))
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as zipped:
        zipped.writestr("units.json", b"{}")
    refused(path, Reason.PACKAGE_ALTERED)


def test_a_newer_package_asks_for_a_newer_program(package, tmp_path):
    parts = entries(package)
    said = json.loads(parts[MANIFEST])
    refused(written(tmp_path / "a.bdpack", parts | {MANIFEST: json.dumps(said | {"form": 2}).encode()}),
            Reason.PACKAGE_TOO_NEW)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a package at all", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" * 100])
def test_what_is_no_package_is_said_to_be_none(tmp_path, data):
    (tmp_path / "a.bdpack").write_bytes(data)
    refused(tmp_path / "a.bdpack", Reason.NOT_A_PACKAGE)


def test_another_zip_is_no_package(tmp_path):
    refused(written(tmp_path / "a.zip", {"word/document.xml": b"<w/>"}), Reason.NOT_A_PACKAGE)
    refused(written(tmp_path / "b.zip", {MANIFEST: b"[]", MARK: b""}), Reason.NOT_A_PACKAGE)
    refused(written(tmp_path / "c.zip", {MANIFEST: b'{"kind": "other"}', MARK: b""}), Reason.NOT_A_PACKAGE)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_package_that_was_cut_off_is_none(package, tmp_path, share):
    data = package.read_bytes()
    (tmp_path / "a.bdpack").write_bytes(data[:int(len(data) * share)])
    refused(tmp_path / "a.bdpack", Reason.NOT_A_PACKAGE)


def test_a_bomb_is_known_before_it_goes_off(package, tmp_path, monkeypatch):
    bomb = b"0" * (64 << 20)
    parts = entries(package) | {"files/bomb": bomb}
    monkeypatch.setattr(reading, "LARGEST_PART", 32 << 20)
    refused(written(tmp_path / "a.bdpack", parts), Reason.TOO_LARGE)


def test_a_directory_that_lies_about_sizes_is_refused(package, tmp_path):
    data = bytearray(package.read_bytes())
    at = data.rindex(b"PK\x01\x02")  # the last entry of the directory: its size unpacked
    struct.pack_into("<I", data, at + 24, 200 << 20)
    (tmp_path / "a.bdpack").write_bytes(bytes(data))
    with pytest.raises(Refused) as error:
        open_package(tmp_path / "a.bdpack")
    assert error.value.reason in (Reason.BOMB, Reason.PACKAGE_ALTERED, Reason.TOO_LARGE)


def test_a_part_that_is_longer_than_the_manifest_says_is_not_read_on(package, tmp_path):
    parts = entries(package)
    manifest = manifest_in(parts[MANIFEST], "x")
    shorter = tuple(replace(each, size=3) for each in manifest.parts)
    with pytest.raises(Refused):
        open_package(signed_anew(tmp_path / "a.bdpack", parts, parts=shorter))


def test_a_file_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(Trouble) as trouble:
        open_package(tmp_path / "none.bdpack")
    assert trouble.value.cause is Cause.FILE_MISSING


def test_what_changed_after_it_was_opened_is_not_read(package, tmp_path):
    opened = open_package(package)
    parts = entries(package)
    written(package, parts | {"drafts/0001.json": b"{}"})
    with opened.opened() as read, pytest.raises(Refused) as error:
        read(opened.manifest.parts[1])
    assert error.value.reason is Reason.PACKAGE_ALTERED


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_byte_is_changed_it_opens_as_it_was_or_is_refused(package, tmp_path, data):
    whole = package.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    spoilt = whole[:at] + bytes([data.draw(st.integers(0, 255))]) + whole[at + data.draw(st.integers(0, 2)):]
    path = tmp_path / "spoilt.bdpack"
    path.write_bytes(spoilt)
    try:
        opened = open_package(path)
    except BulletinError:
        return
    assert opened.manifest == open_package(package).manifest


class Hand:
    key_id = ""

    def sign(self, statement):
        return "00"


def test_an_empty_package_is_not_written(office, tmp_path):
    with pytest.raises(Refused) as error, PackageWriter(tmp_path / "a.bdpack") as writer:
        writer.close("x", Maker("", "", ""), NOON, Hand())
    assert error.value.reason is Reason.PACKAGE_EMPTY
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_what_cannot_be_written_leaves_what_was_there(office, tmp_path, monkeypatch, call):
    def fails(*args):
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.bdpack"
    path.write_bytes(b"before")
    monkeypatch.setattr(os, call, fails)
    with pytest.raises(Trouble) as trouble:
        packed(office, path, units=True)
    assert trouble.value.cause is Cause.DISK_FULL
    assert [each.name for each in tmp_path.iterdir()] == ["a.bdpack"]
    assert path.read_bytes() == b"before"


def test_the_same_part_is_written_once(tmp_path):
    with PackageWriter(tmp_path / "a.bdpack") as writer:
        for _ in range(2):
            writer.add(NewPart("files/x", Kind.FILE, "", b"x"))
        writer.close("x", Maker("", "", ""), NOON, Hand())
    assert sorted(entries(tmp_path / "a.bdpack")) == ["files/x", MANIFEST, MARK]
