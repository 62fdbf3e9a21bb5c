"""What came as a file: its pictures in the text, and the file itself written out again."""

import hashlib
import stat
from pathlib import Path

from builders import NOON, a_text, take_in_one
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument

from bulletin.errors import Trouble
from bulletin.intake.incoming import Incoming, PictureFile
from bulletin.text import Picture
from editor.writing.pictures import placeholder


def a_picture():
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    image.fill(0x2A7047)
    image.save(buffer, "PNG")
    return bytes(data.data())


def taken_in(office):
    data = a_picture()
    picture = Picture(hashlib.sha256(data).hexdigest(), "现场.png", 60.0, 40.0)
    original = b"the file as it came"
    incoming = Incoming("来稿.docx", original, hashlib.sha256(original).hexdigest(),
                        (*a_text("标题", "正文"), picture), (PictureFile(picture.sha256, picture.name, data),))
    arrival = take_in_one(office.archive, incoming, path="来稿.docx", actor=office.editor, at=NOON)
    return arrival.draft_id, picture


def test_the_picture_takes_the_place_of_its_frame(screen, office):
    draft_id, picture = taken_in(office)
    screen.open(draft_id)
    shown = screen.sheet.pane.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(f"picture:{picture.sha256}"))
    assert (shown.width(), shown.height()) == (7, 5)
    assert screen.sheet.pane.text()[-1] == picture


def test_the_frame_has_the_size_of_the_picture(qapp):
    image = placeholder(Picture("a" * 64, "现场.png", 25.4, 50.8))
    assert (image.width(), image.height()) == (96, 192)


def save_to(screen, path):
    """Open the original beside, choose 另存原件 there, and name `path` in the dialog."""
    asked = []
    screen.originals.asked_for.connect(asked.append)
    screen._toggle_original()
    screen.sheet.beside.save.click()
    asked[-1].fileSelected.emit(str(path))
    asked[-1].reject()


def test_the_original_is_written_out_byte_for_byte(screen, office, frame, tmp_path):
    draft_id, _ = taken_in(office)
    screen.open(draft_id)
    said = []
    frame.said.connect(said.append)
    save_to(screen, tmp_path / "来稿.docx")
    assert (tmp_path / "来稿.docx").read_bytes() == b"the file as it came"
    assert said == ["原件已存为 来稿.docx"]


def test_an_original_that_cannot_be_written_is_told(screen, office, troubles, tmp_path):
    draft_id, _ = taken_in(office)
    screen.open(draft_id)
    save_to(screen, tmp_path / "没有这个文件夹" / "来稿.docx")
    assert isinstance(troubles[-1], Trouble)


def test_the_original_is_opened_as_a_read_only_copy(screen, office, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(Path(url.toLocalFile()))) or True)
    draft_id, _ = taken_in(office)
    screen.open(draft_id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert opened[0].name == "来稿.docx"
    assert opened[0].read_bytes() == b"the file as it came"
    assert not opened[0].stat().st_mode & stat.S_IWUSR
