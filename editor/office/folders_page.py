"""文件夹: where this chair reads files from and writes them to."""

from functools import partial

from PySide6.QtWidgets import QFileDialog, QLineEdit

from editor.office.chair_page import ChairPage
from editor.office.chair_row import ChairRow
from editor.shell.frame import Frame
from editor.shell.widgets import button

_WIDE = 360


class FoldersPage(ChairPage):
    """Three folders; each is also remembered where it is used."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.name(self.tr("文件夹"), self.tr("只管这台机器。平时选过哪里就记住哪里，这里可以看到，也可以改。"))
        asked, documents = self.tr("没有选过"), self.tr("“文档”")
        self.issues = self._row(self.tr("刊期文件存放在"), "issues_folder", documents,
                                self.tr("成刊、打印版样时文件写在这里。"))
        self.imports = self._row(self.tr("导入稿件时先看"), "import_folder", asked, "")
        self.exchange = self._row(self.tr("清单、名单和交换包存放在"), "exchange_folder", documents, "")
        self.column.addStretch()
        self.asking: QFileDialog | None = None
        self.show_now()

    def show_now(self) -> None:
        for row in self.rows:
            editor = row.editor
            assert isinstance(editor, QLineEdit)
            editor.setText(getattr(self.frame.settings, editor.objectName()))
            editor.setCursorPosition(0)
            editor.setToolTip(editor.text())
        self.look()

    def _row(self, label: str, name: str, default: str, told: str) -> ChairRow:
        editor = QLineEdit()
        editor.setReadOnly(True)
        editor.setObjectName(name)
        editor.setPlaceholderText(default)
        row = ChairRow(label, editor, default, lambda: not getattr(self.frame.settings, name),
                       partial(self._choose, name, ""), told)
        editor.setMinimumWidth(_WIDE)
        row.beside.insertWidget(1, button(self.tr("选…"), clicked=lambda: self._ask(label, name)))
        self.add(row)
        return row

    def _ask(self, label: str, name: str) -> None:
        self.asking = asking = QFileDialog(self, label, getattr(self.frame.settings, name))
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.fileSelected.connect(partial(self._choose, name))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _choose(self, name: str, folder: str) -> None:
        setattr(self.frame.settings, name, folder)
        self.show_now()
