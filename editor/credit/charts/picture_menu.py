"""Taking a chart out: onto the clipboard, or into a PNG or SVG file, which is noted in the log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from bulletin.desk.listing import note_list
from bulletin.files import write_whole
from editor.charts.chart import Chart
from editor.charts.pictures import chart_image, chart_png, chart_svg
from editor.credit.charts.words import tr
from editor.exchange.places import first_folder, remember
from editor.shell.frame import Frame

PNG, SVG = ".png", ".svg"
_MAKERS: dict[str, Callable[[Chart], bytes]] = {PNG: chart_png, SVG: chart_svg}


class PictureDoor(QObject):
    """`where` is the dialog while a place is asked for, None else."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.where: QFileDialog | None = None

    def menu(self, of: Callable[[], Chart | None], over: QWidget) -> QMenu:
        """Return a menu over the chart that `of` gives when it is opened."""
        made = QMenu(over)
        made.addAction(tr("复制图片"), lambda: self._with(of, self.copy))
        made.addAction(tr("存为 PNG 图片…"), lambda: self._with(of, lambda chart: self.ask(chart, PNG)))
        made.addAction(tr("存为 SVG 矢量图…"), lambda: self._with(of, lambda chart: self.ask(chart, SVG)))
        return made

    def copy(self, chart: Chart) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(chart_image(chart))
        self._frame.say(tr("图片已复制：{title}").format(title=chart.title))

    def ask(self, chart: Chart, ending: str) -> None:
        """Ask for a place and write the picture there; the dialog asks before it replaces a file."""
        if self.where is not None or self._frame.person is None:
            return
        name = f"{chart.title}{datetime.now():%Y%m%d}{ending}"
        self.where = QFileDialog(self._over, tr("存为图片"), str(first_folder(self._frame.settings) / name),
                                 f"{ending[1:].upper()} (*{ending})")
        self.where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.where.setDefaultSuffix(ending[1:])
        self.where.fileSelected.connect(lambda path: self.save(chart, Path(path)))
        self.where.finished.connect(lambda result: self._asked())
        self.where.open()

    def save(self, chart: Chart, path: Path) -> None:
        """Write the picture to `path` in the form its ending says, and note it in the log."""
        actor = self._frame.person
        if actor is None:
            return
        data = _MAKERS[SVG if path.suffix.lower() == SVG else PNG](chart)
        remember(self._frame.settings, path)
        self._frame.background.files(self, lambda stop: write_whole(path, data), lambda done: self._note(path, data),
                                     self._frame.trouble)

    def _note(self, path: Path, data: bytes) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: note_list(archive, path.name, sha256(data).hexdigest(), actor=actor, at=at),
                lambda noted: self._frame.say(tr("图片已存为：{name}").format(name=path.name)), self._frame.trouble)

    def _asked(self) -> None:
        if self.where is not None:
            self.where.deleteLater()
            self.where = None

    @staticmethod
    def _with(of: Callable[[], Chart | None], then: Callable[[Chart], None]) -> None:
        chart = of()
        if chart is not None:
            then(chart)
