"""导出交换包: tick what is to be carried, and write it into a signed file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from bulletin.exchange.package import SUFFIX, Kind, package_path
from editor.exchange.choosing import Choice, choices
from editor.exchange.places import first_folder, remember
from editor.exchange.runs import PackingRun
from editor.exchange.sheet import ExchangeSheet
from editor.exchange.table import ChoiceTable
from editor.exchange.terms import counted_words, kind_words, marked_words
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.search_box import SearchBox
from editor.shell.widgets import button

if TYPE_CHECKING:
    from bulletin.desk.packing import Wish
    from bulletin.exchange.package import Manifest

_WIDTHS = (96, 0, 240, 120)


class PackingSheet(ExchangeSheet):
    """`where` is the file dialog while a place is asked for, `run` what writes the package, each None else."""

    def __init__(self, frame: Frame, drafts: tuple[str, ...], issues: tuple[str, ...],
                 parent: QWidget | None = None) -> None:
        super().__init__(self.tr("导出交换包"), ChoiceTable(self.tr("可装进交换包的稿件和刊期"), (
            self.tr("类别"), self.tr("标题"), self.tr("单位、状态"), self.tr("日期")), _WIDTHS), parent)
        self._frame = frame
        self._choices: dict[str, Choice] = {}
        self.where: QFileDialog | None = None
        self.run: PackingRun | None = None
        self.search = SearchBox(self.tr("按标题、单位查找"))
        self.units = QCheckBox(self.tr("报送单位名录"))
        self.words = QCheckBox(self.tr("本单位用词和纠错"))
        self.pack = button(self.tr("导出…"), main=True, clicked=self.ask_where)
        self.all = button(self.tr("勾选所列"), "checks", clicked=lambda: self.table.tick(lambda key: True, True))
        self.none = button(self.tr("全不选"), clicked=lambda: self.table.tick(lambda key: True, False))
        self.lay_out((self._line(),), (self.all, self.none), self.pack)
        self.search.asked.connect(self._filter)
        self.table.changed.connect(self._count)
        for box in (self.units, self.words):
            box.toggled.connect(self._count)
        self._count()
        frame.background.ask(self, lambda archive: choices(archive, drafts, issues), self._show, self.explain)

    def ask_where(self) -> None:
        """Ask for a place; what stands there is asked about by the dialog."""
        if self.where is not None or self.run is not None or not self.pack.isEnabled():
            return
        with in_chinese():
            name = self.tr("交换包{day}").format(day=f"{datetime.now().astimezone():%Y%m%d}") + SUFFIX
        self.where = QFileDialog(self, self.windowTitle(), str(first_folder(self._frame.settings) / name),
                                 self.tr("交换包 (*{suffix})").format(suffix=SUFFIX))
        self.where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.where.setDefaultSuffix(SUFFIX[1:])
        self.where.fileSelected.connect(lambda path: self.begin(package_path(Path(path))))
        self.where.finished.connect(self._asked)
        self.where.open()

    def begin(self, path: Path) -> None:
        """Write what is ticked into the package at `path`."""
        from bulletin.desk.packing import Wish

        actor = self._frame.person
        if actor is None or self.run is not None:
            return
        chosen = [self._choices[key] for key in self.table.chosen()]
        wish = Wish(tuple(each.id for each in chosen if each.kind is Kind.DRAFT),
                    tuple(each.id for each in chosen if each.kind is Kind.ISSUE),
                    self.units.isChecked(), self.words.isChecked())
        remember(self._frame.settings, path)
        self.calm()
        self.run = PackingRun(self._frame, wish, path, actor, self)
        self.run.progressed.connect(self.progress)
        self.run.ended.connect(lambda manifest: self._done(manifest, path, wish))
        self.run.failed.connect(self._failed)
        self.run.stopped.connect(self._stopped)
        self._hold(True)
        self.tell(self.tr("正在写出交换包，Esc 停止。"))
        self.run.begin()

    def reject(self) -> None:
        if self.run is not None:
            self.run.stop()
        else:
            super().reject()

    def _line(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 1)
        for box in (self.units, self.words):
            row.addSpacing(16)
            row.addWidget(box)
        return made

    def _show(self, found: tuple[Choice, ...]) -> None:
        self._choices = {f"{each.kind.value}:{each.id}": each for each in found}
        self.table.show_rows((key, each.chosen, True, (
            kind_words(each.kind), each.title, each.detail, each.day)) for key, each in self._choices.items())
        self._count()

    def _filter(self, words: str) -> None:
        self.table.show_only(words)

    def _count(self) -> None:
        chosen = [self._choices[key].kind for key in self.table.chosen()]
        said = counted_words({kind: chosen.count(kind) for kind in (Kind.DRAFT, Kind.ISSUE)})
        lists = [box.text() for box in (self.units, self.words) if box.isChecked()]
        what = joining.listed(filter(None, (said, *lists)))
        self.head.set_beside(self.tr("已选 {what}").format(what=what) if what else self.tr("请勾选要带走的内容"))
        self.pack.setEnabled(bool(what) and self.run is None)

    def _hold(self, running: bool) -> None:
        for each in (self.table, self.search, self.units, self.words, self.all, self.none):
            each.setEnabled(not running)
        self.close_it.setText(self.tr("停止") if running else self.tr("关闭"))
        self._count()

    def _done(self, manifest: Manifest, path: Path, wish: Wish) -> None:
        from bulletin.desk.packing import marked

        self._over()
        said = self.tr("已导出 {name}。签名指纹 {fingerprint}，请告知接收方，首次收入时核对。").format(
            name=path.name, fingerprint=manifest.maker.fingerprint)
        self.tell(said)
        self._frame.background.ask(self, lambda archive: marked(archive, wish),
                                   lambda titles: self.tell(said + marked_words(titles)), self.explain)
        self._frame.say(self.tr("已导出交换包 {name}").format(name=path.name))

    def _failed(self, error: Exception) -> None:
        self._over()
        self.explain(error)

    def _stopped(self) -> None:
        self._over()
        self.tell(self.tr("已停止，没有留下交换包。"))

    def _over(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        self.bar.hide()
        self.tell("")
        self._hold(False)

    def _asked(self, result: int) -> None:
        if self.where is not None:
            self.where.deleteLater()
            self.where = None
