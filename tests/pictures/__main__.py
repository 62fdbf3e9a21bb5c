"""`python -m tests.pictures [name … | --no-pictures]`: the pages of keys, and all pictures, those named, or none."""

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from shiboken6 import delete

from editor.app import make_application
from editor.manual.window import DOCS
from editor.shell.language import speak
from pictures.keys_pages import write_keys_page
from pictures.scenes import SCENES, Scene
from pictures.stage import Stage, sample_archive
from pictures.taking import taken_of, write

LANGUAGES = {"zh": "zh_CN", "en": "en"}


def main(names: list[str]) -> None:
    """Write the pages of keys, and take the pictures that are named, all when none is."""
    app = make_application(("pictures",), os.environ)
    scenes = [scene for scene in SCENES if not names or scene.name in names]
    with tempfile.TemporaryDirectory() as made:
        archive = sample_archive(Path(made)) if scenes else Path()
        for folder, language in LANGUAGES.items():
            speak(app, language)
            write_keys_page(DOCS / folder)
            for scene in scenes:
                play(scene, archive, DOCS / "pictures" / folder / f"{scene.name}.png")


def play(scene: Scene, archive: Path, file: Path) -> None:
    """Take one picture, in a window of its own."""
    with tempfile.TemporaryDirectory() as made:
        stage = Stage(archive, Path(made))
        try:
            stage.sit(scene.person)
            write(taken_of(scene.play(stage)), file)
        finally:
            stage.close()
            delete(stage.window)
    sys.stdout.write(f"{file.parent.name}/{file.name}  {file.stat().st_size:,}\n")


main(sys.argv[1:])
sys.stdout.flush()
os._exit(0)  # what Qt keeps of many windows is not taken apart one by one
