"""The office's own dictionary: words that stay as they are."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListView, QWidget

from bulletin.desk import proofing
from bulletin.proof.wordbook import Wordbook
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import Field, button, note
from editor.writing.proofing.import_words import word_list_words
from editor.writing.proofing.taught_files import words_in
from editor.writing.proofing.wordbook_page import WordbookPage, on_delete


class WordsPage(WordbookPage):
    """Looks up, adds, takes out and imports words; there may be 50,000."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._words = frame, list[str]()
        self.edit, self.count, self.list, self.model = QLineEdit(), note(""), QListView(), QStringListModel(self)
        self.field = Field(self.tr("查找或添加词语"), self.edit)
        self.add = button(self.tr("添加"), "plus", clicked=self._add)
        self.bring = button(self.tr("导入…"), clicked=self._ask_file)
        self.bring.setToolTip(self.tr("从文本文件导入，一行一个词"))
        self.drop = button(self.tr("移出词库"), clicked=self._drop)
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self._look_up)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.returnPressed.connect(self._add)
        self._lay_out()

    def show_book(self, book: Wordbook) -> None:
        self._words = sorted(book.words)
        self._look_up()

    def bring_in(self, path: Path) -> None:
        """Add the words of a text file, one a line."""
        self.field.show_error("")
        self._frame.background.files(self, lambda stop: words_in(path), self._brought,
                                     lambda error: self.field.show_error(word_list_words(error, path)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add)
        row.addWidget(self.bring)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        style(self.list, "padded")
        self.list.setAccessibleName(self.tr("词库里的词"))
        self.list.selectionModel().selectionChanged.connect(lambda now, before: self._enable())
        on_delete(self.list, self._drop)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.drop)
        self.column.addWidget(note(self.tr("词库里的词原样保留，任何规则都不动它。宜收人名、地名、机构名和本地惯用写法。"),
                                   wrapping=True))
        self.column.addWidget(self.field)
        layout = self.field.layout()
        assert layout is not None
        layout.removeWidget(self.edit)
        self.field.layout().insertLayout(1, row)  # type: ignore[union-attr]
        self.column.addWidget(self.list, 1)
        self.column.addLayout(foot)
        self._enable()

    def _on_typed(self) -> None:
        self.field.show_error("")
        self._pause.start()

    def _look_up(self) -> None:
        self._pause.stop()
        sought = self.edit.text().strip()
        found = [each for each in self._words if sought in each] if sought else self._words
        self.model.setStringList(found)
        self.count.setText(self.tr("共 {count} 词").format(count=len(self._words)) if not sought else
                           self.tr("共 {count} 词，含“{sought}”的 {found} 词").format(
                               count=len(self._words), sought=sought, found=len(found)))
        self._enable()

    def _enable(self) -> None:
        self.drop.setEnabled(self.list.selectionModel().hasSelection())

    def _add(self) -> None:
        word = self.edit.text().strip()
        if len(word) < 2:
            self.field.show_error(self.tr("请写两个字以上的词。"))
        elif word in self._words:
            self.field.show_error(self.tr("词库里已有“{word}”。").format(word=word))
        else:
            self.edit.clear()
            self.taught.emit(partial(proofing.add_words, words=(word,)), self.tr("已加入“{word}”").format(word=word))

    def _drop(self) -> None:
        chosen = tuple(index.data() for index in self.list.selectionModel().selectedIndexes())
        if chosen:
            self.taught.emit(partial(proofing.drop_words, words=chosen), self.tr(
                "已移出 {count} 词").format(count=len(chosen)))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("导入词库"), "", self.tr("文本文件 (*.txt)"))
        if chosen:
            self.bring_in(Path(chosen))

    def _brought(self, words: tuple[str, ...]) -> None:
        new = len(set(words) - set(self._words))
        self.taught.emit(partial(proofing.add_words, words=words), self.tr(
            "已导入 {new} 词，另有 {known} 词原已在词库").format(new=new, known=len(words) - new))
