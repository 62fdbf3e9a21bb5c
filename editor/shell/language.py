"""The language of the window: Chinese as it is written in the code, or the English beside it.

One rule: what is printed, exported as a paper of the office, kept in the archive or written into the log is Chinese,
whatever the window speaks; so are the names proposed for its files. Words of ours that go there come from `bulletin`,
stand as `QT_TRANSLATE_NOOP` and are shown with `said`, or are asked for under `in_chinese`. What is written for the
clerk's own eyes (a rescued text, what was copied of a message) speaks as the window does, unless it is read back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_INSTALLED = "speaks"
_written: ContextVar[bool] = ContextVar("written", default=False)  # what goes into a paper or the archive
_CHINESE = QLocale(QLocale.Language.Chinese, QLocale.Country.China)


class Language(StrEnum):
    """A language the window speaks, as Qt names it."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


class Words(QTranslator):
    """Our sentences in another language. The sentence alone decides, wherever it stands; only where one context was
    given words of its own do those go first. (A word is asked for by a subclass, by a form for its sheet, out of a
    table: the context that the tools read from the code is often not the one that asks.)
    """

    def translate(self, context: str, sentence: str, disambiguation: str | None = None, n: int = -1) -> Any:
        """Return the words, or None when there are none: an empty string would be shown."""
        if _written.get():
            return None
        return super().translate(context, sentence) or super().translate("", sentence) or None


class _QtWords(QTranslator):
    """The words of Qt's own menus and dialogs."""


def language_of(wish: str, system: Sequence[str]) -> Language:
    """Return what is spoken when the chair wants `wish` ("system", "zh_CN" or "en"); `system` are the languages of the
    desktop, the dearest first ("en-GB", "zh-Hans-CN"; "C" where none is set). The office is Chinese: so is the window,
    unless the desktop itself is English.
    """
    if wish in tuple(Language):
        return Language(wish)
    return Language.ENGLISH if system and system[0].replace("_", "-").split("-")[0] == "en" else Language.CHINESE


def spoken() -> Language:
    """Return the language the window speaks, or Chinese under `in_chinese`: dates and joined lists ask for it."""
    english = QLocale().language() is QLocale.Language.English and not _written.get()
    return Language.ENGLISH if english else Language.CHINESE


def speak(app: QCoreApplication, wish: str) -> Language:
    """Let the application speak what the chair wants, before the first widget is made; return which it is.

    Words of a window before this one, over another archive, go.
    """
    language = language_of(wish, QLocale.system().uiLanguages())
    hush(app)
    if language is Language.ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        from editor.shell.resources import resource  # knows icons: the words of reasons need QtCore alone

        words = Words(app)
        if words.load(str(resource("i18n", "en.qm"))):
            _install(app, words)
    else:
        QLocale.setDefault(_CHINESE)
    return language


def _install(app: QCoreApplication, words: QTranslator) -> None:
    app.installTranslator(words)
    app.setProperty(_INSTALLED, True)


@contextmanager
def in_chinese() -> Iterator[None]:
    """While this lasts the words this thread asks for are Chinese: for what goes into a document or the archive."""
    before = _written.set(True)
    try:
        yield
    finally:
        _written.reset(before)


def said(words: str) -> str:
    """Return how the window says Chinese words that are kept as they are, such as a reason on a button: their English
    where they have some, else themselves.
    """
    return QCoreApplication.translate("kept", words)


def let_qt_speak(app: QCoreApplication) -> None:
    """Let Qt's own menus and dialogs speak the language of the window too; their English is in Qt itself."""
    if spoken() is Language.CHINESE and not app.findChildren(_QtWords):
        words = _QtWords(app)
        if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _install(app, words)


def hush(app: QCoreApplication) -> None:
    """Take all words away again: the application speaks as it was written, and nothing of Python's outlives it."""
    if not app.property(_INSTALLED):
        return  # at the usual start: looking through the children costs 5 ms there
    for words in app.findChildren(QTranslator):
        app.removeTranslator(words)
        words.setParent(None)
    app.setProperty(_INSTALLED, False)
