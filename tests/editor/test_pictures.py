"""The scenes of the pictures can be played: the sample office, real threads, every screen (`make pictures` keeps them).
"""

import pytest
from pictures.scenes import SCENES
from pictures.stage import Stage, sample_archive
from pictures.taking import taken_of, write
from PySide6.QtGui import QImage


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return sample_archive(tmp_path_factory.mktemp("office"))


@pytest.fixture
def stage(qtbot, archive, tmp_path):
    made = Stage(archive, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_each_screen_shows_the_sample_office(stage, tmp_path, scene):
    stage.sit(scene.person)
    picture = taken_of(scene.play(stage))
    assert not picture.isNull()
    if scene is SCENES[0]:
        write(picture, tmp_path / "picture.png")
        assert QImage(str(tmp_path / "picture.png")).size() == picture.size()
        assert (tmp_path / "picture.png").stat().st_size < 200_000
