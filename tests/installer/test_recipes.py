"""The recipes of the packages fit the tree they are made from; what Windows does with its recipe is tried there."""

import configparser
import re
import sys
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

import main
from bulletin.exchange.package import SUFFIX
from installer import deb, licences

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "installer"


def collected(monkeypatch, platform):
    """Return what the spec asks of PyInstaller on a system: programs, and the table of what it takes."""
    asked = SimpleNamespace(programs=[], folder=None, taken=None)

    def analyse(scripts, datas, hiddenimports, excludes, pathex):
        asked.taken = SimpleNamespace(scripts=scripts, datas=datas, hidden=hiddenimports, left_out=excludes,
                                      pure=[], binaries=[("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "", ""),
                                                         ("PySide6/Qt/lib/libQt6Gui.so.6", "", "")])
        return asked.taken

    monkeypatch.setattr(sys, "platform", platform)
    given = {"SPECPATH": str(RECIPES), "Analysis": analyse, "PYZ": lambda pure: "modules",
             "EXE": lambda *parts, **how: asked.programs.append(how) or how["name"],
             "COLLECT": lambda *parts, name, upx: setattr(asked, "folder", name)}
    # The libraries' own files are asked of PyInstaller in the build itself.
    hooks = SimpleNamespace(collect_data_files=lambda *names, **how: [], collect_submodules=lambda name: [name],
                            copy_metadata=lambda name: [])
    monkeypatch.setitem(sys.modules, "PyInstaller", SimpleNamespace(utils=SimpleNamespace(hooks=hooks)))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils", SimpleNamespace(hooks=hooks))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "path", list(sys.path))
    exec(compile((RECIPES / "bulletin-desk.spec").read_text(encoding="utf-8"), "spec", "exec"), given)
    return asked


@pytest.mark.parametrize(("platform", "programs"), [("linux", [("bulletin-desk", True)]),
                                                    ("win32", [("bulletin-desk", False), ("bulletin-desk-cli", True)])])
def test_windows_gets_a_window_and_a_console_and_linux_one_program(monkeypatch, platform, programs):
    asked = collected(monkeypatch, platform)
    assert [(each["name"], each["console"]) for each in asked.programs] == programs
    assert asked.folder == "bulletin-desk"


def test_the_resources_go_along_where_the_program_looks_for_them(monkeypatch):
    taken = collected(monkeypatch, "linux").taken
    placed = {Path(folder, Path(file).name).as_posix() for file, folder in taken.datas}
    assert {"resources/styles/desk.qss", "resources/schemes/default.toml"} <= placed
    assert not any(each.startswith("resources/pictures") for each in placed)


def test_the_theme_of_the_machine_that_builds_stays_out(monkeypatch):
    taken = collected(monkeypatch, "linux").taken
    assert [name for name, *_ in taken.binaries] == ["PySide6/Qt/lib/libQt6Gui.so.6"]


def test_the_version_has_one_source():
    told = configparser.ConfigParser()
    told.read(ROOT / "setup.cfg", encoding="utf-8")
    assert told["metadata"]["version"] == "attr: main.VERSION"
    assert re.fullmatch(r"\d+\.\d+\.\d+", main.VERSION)


def test_the_desktop_opens_exchange_packages_with_the_program():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(RECIPES / "linux" / "bulletin-desk.desktop", encoding="utf-8")
    kinds = ElementTree.parse(RECIPES / "linux" / "bulletin-desk.xml").getroot()
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = kinds.find("m:mime-type", names)
    assert kind.get("type") in entry["Desktop Entry"]["MimeType"].split(";")
    assert kind.find("m:glob", names).get("pattern") == f"*{SUFFIX}"
    assert entry["Desktop Entry"]["Exec"].startswith(f"/{deb.HOME}/{deb.NAME} ")
    assert SUFFIX in (RECIPES / "windows" / "bulletin-desk.iss").read_text(encoding="utf-8")


def test_what_the_installer_of_windows_takes_is_made_by_the_steps_before_it():
    steps = (RECIPES / "windows" / "package.ps1").read_text(encoding="utf-8")
    setup = (RECIPES / "windows" / "bulletin-desk.iss").read_text(encoding="utf-8")
    for made, by in (("build\\icons", "installer\\icons.py"), ("dist\\bulletin-desk", "bulletin-desk.spec")):
        assert made in setup
        assert by in steps
        assert (RECIPES / by.rpartition("\\")[2]).exists()


def test_a_debian_package_is_laid_out_as_its_system_expects(tmp_path):
    built, icons, texts = tmp_path / "built", tmp_path / "icons", tmp_path / "licences"
    for folder in (built, icons, texts):
        folder.mkdir()
    (built / "bulletin-desk").write_text("#!/bin/sh\n")
    (texts / "LIST.txt").write_text("x\tMIT\thttps://example.org\n")
    for side in deb.SIDES:
        (icons / f"bulletin-desk-{side}.png").write_bytes(b"png")
    laid = []

    def look(command, check):
        tree = Path(command[-2])
        laid.extend(path.relative_to(tree).as_posix() for path in tree.rglob("*") if not path.is_dir())
        assert "Version: 1.2.3\n" in (tree / "DEBIAN/control").read_text()
        assert (tree / "DEBIAN/postinst").stat().st_mode & 0o111

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(deb.subprocess, "run", look)
        package = deb.make_deb(built, icons, texts, "1.2.3", tmp_path / "out")
    assert package.name.startswith("bulletin-desk_1.2.3_")
    assert {"opt/bulletin-desk/bulletin-desk", "usr/bin/bulletin-desk", "usr/share/mime/packages/bulletin-desk.xml",
            "usr/share/applications/bulletin-desk.desktop", "usr/share/doc/bulletin-desk/copyright",
            "usr/share/icons/hicolor/256x256/apps/bulletin-desk.png"} <= set(laid)


def test_a_library_that_would_bind_the_whole_program_is_refused():
    def library(licence):
        return licences.Carried("x", "1", licence, "", ())

    bound = [library("AGPL-3.0"), library("GPL-2.0-only"), library("GNU General Public License v3 (GPLv3)")]
    free = [library("MIT"), library("LGPL-3.0-only OR GPL-2.0-only"), library("Apache-2.0")]
    assert licences.not_for_us((*bound, *free)) == tuple(bound)


def test_all_libraries_that_are_carried_name_a_licence_we_may_carry():
    carried = licences.carried()
    assert {"PySide6_Essentials", "lxml", "python-docx", "sqlite-utils"} <= {each.name for each in carried}
    assert licences.not_for_us(carried) == ()
    assert all(each.licence for each in carried)
