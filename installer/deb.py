"""Puts the built folder into a Debian package: the program under /opt, desktop entry, sign, file type, licences."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

NAME, HOME = "bulletin-desk", Path("opt/bulletin-desk")
ROOT = Path(__file__).resolve().parents[1]
SIDES = (48, 64, 128, 256)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64", "loongarch64": "loong64"}
# What Qt loads at run time, by the names of Debian 12 | Debian 13 and Ubuntu 24.04.
NEEDS = ("libegl1, libgl1, libdbus-1-3, libfontconfig1, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, "
         "libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libglib2.0-0 | libglib2.0-0t64")
CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Section: editors
Priority: optional
Installed-Size: {size}
Depends: {needs}
Recommends: fonts-noto-cjk, libreoffice-writer
Maintainer: The Bulletin Desk authors <bulletin-desk@localhost>
Description: editorial workstation of a county information office (信息编辑台)
 Gathers reports from townships and departments, helps to edit, proofread and
 sign them, prints numbered bulletins in official layout as DOCX, keeps
 everything in a local archive, and issues circulars with the points.
"""
AFTERWARDS = """#!/bin/sh
set -e
for tool in "update-desktop-database -q" "update-mime-database {share}/mime" \\
            "gtk-update-icon-cache -q {share}/icons/hicolor"; do
    command -v "${{tool%% *}}" >/dev/null && $tool || true
done
"""


def make_deb(built: Path, icons: Path, licences: Path, version: str, out: Path) -> Path:
    """Return the package written into the folder `out`, of the program as PyInstaller left it in `built`.

    OSError where a file cannot be written; CalledProcessError where dpkg-deb refuses.
    """
    tree = out / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(built, tree / HOME, symlinks=True)
    _lay_out_desktop(tree, icons)
    _lay_out_documents(tree, licences)
    _link(tree)
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    _write_control(tree, version, architecture)
    package = out / f"{NAME}_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", "-Zxz", str(tree), str(package)], check=True)
    shutil.rmtree(tree)
    return package


def _lay_out_desktop(tree: Path, icons: Path) -> None:
    share = tree / "usr/share"
    _put(ROOT / "installer/linux/bulletin-desk.desktop", share / "applications")
    _put(ROOT / "installer/linux/bulletin-desk.xml", share / "mime/packages")
    _put(ROOT / "resources/icons/bulletin-desk.svg", share / "icons/hicolor/scalable/apps")
    for side in SIDES:
        folder = share / f"icons/hicolor/{side}x{side}/apps"
        _put(icons / f"bulletin-desk-{side}.png", folder).rename(folder / "bulletin-desk.png")


def _lay_out_documents(tree: Path, licences: Path) -> None:
    folder = tree / "usr/share/doc" / NAME
    _put(ROOT / "LICENSE", folder).rename(folder / "copyright")
    for file in sorted(licences.glob("*.txt")):
        _put(file, folder / "licences")


def _link(tree: Path) -> None:
    """Let the program be called by its name."""
    folder = tree / "usr/bin"
    folder.mkdir(parents=True)
    (folder / NAME).symlink_to(Path("/") / HOME / NAME)


def _write_control(tree: Path, version: str, architecture: str) -> None:
    folder, size = tree / "DEBIAN", sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    folder.mkdir()
    (folder / "control").write_text(CONTROL.format(name=NAME, version=version, architecture=architecture, size=size,
                                                   needs=NEEDS), encoding="utf-8")
    for name in ("postinst", "postrm"):
        (folder / name).write_text(AFTERWARDS.format(share="/usr/share"), encoding="utf-8")
        (folder / name).chmod(0o755)


def _put(file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(file, folder))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from main import VERSION

    dist = ROOT / "dist"
    made = make_deb(dist / NAME, ROOT / "build/icons", ROOT / "build/licences", VERSION, dist)
    sys.stdout.write(f"{made.relative_to(ROOT)}\n")
