"""`python -m tests.pictures.looks FOLDER [light|dark] [zh|en] [WIDTHxHEIGHT] [place …]`: every place, room and page of
the window on the sample office, to be looked at one by one, and the least size each screen asks for. It wants
QT_SCALE_FACTOR=1.5 in the environment for what a display of that scale shows, LOOKS_ARCHIVE for an archive made before.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from editor.app import make_application
from editor.office.rooms import ROOMS
from editor.shell.language import speak
from editor.shell.theme import Scheme
from editor.start import places
from pictures.stage import Stage, sample_archive

LANGUAGES = {"zh": "zh_CN", "en": "en"}
CREDIT = ("board", "facts", "units", "circulars", "schemes", "charts")
WHO = {"signing": "shen-huaiyuan", "office": "tao-ran"}


def main(folder: Path, asked: list[str]) -> None:
    """Take all that is asked for, all places when none is named."""
    scheme = next((each for each in asked if each in ("light", "dark")), "light")
    language = next((each for each in asked if each in LANGUAGES), "zh")
    size = next((each for each in asked if "x" in each and each[0].isdigit()), "1280x720")
    app = make_application(("looks",), os.environ)
    speak(app, LANGUAGES[language])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        kept, own = os.environ.get("LOOKS_ARCHIVE"), Path(made, "own")
        own.mkdir()
        stage = Stage(Path(kept) if kept else sample_archive(Path(made)), own)
        stage.window.desk.wear(Scheme(scheme))
        width, height = map(int, size.split("x"))
        stage.window.resize(width, height)
        known = {place.name for place in places()}
        for name in visits(stage, {each.partition("/")[0] for each in asked} & known or known):
            least = stage.window.desk.screens.made(name.partition("/")[0]).minimumSizeHint()
            stage.window.grab().save(str(folder / f"{name.replace('/', '-')}-{language}-{scheme}-{size}.png"))
            sys.stdout.write(f"{name}  {least.width()}x{least.height()}\n")
        stage.close()


def visits(stage: Stage, wanted: set[str]) -> Iterator[str]:
    """Go to every place that is wanted, its rooms and pages; yield the name with the window at rest there."""
    for place in places():
        if place.name not in wanted:
            continue
        stage.sit(WHO.get(place.name, "zhou-yanqiu"))
        stage.enter(place.name)
        yield place.name
        rooms = {"credit": CREDIT, "office": tuple(each.name for each in ROOMS)}.get(place.name, ())
        for room in rooms:
            stage.enter(place.name, room)
            yield f"{place.name}/{room}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
    sys.stdout.flush()
    os._exit(0)  # what Qt keeps of a window is not taken apart one by one
