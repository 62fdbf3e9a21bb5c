"""The window speaks the language the chair wants; the sentence decides, wherever it stands."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from bulletin.issues import Number
from bulletin.journals import Journal, JournalKind
from bulletin.search.parsing import parse
from editor.shell import days, issue_numbers, joining
from editor.shell.language import Language, Words, hush, in_chinese, language_of, let_qt_speak, speak, spoken
from editor.shell.query_words import EXAMPLES


@pytest.fixture
def speaking(qapp):
    usual = QLocale()
    yield lambda wish: speak(qapp, wish)
    hush(qapp)
    QLocale.setDefault(usual)


@pytest.mark.parametrize(("wish", "system", "language"), [
    ("system", ("zh-Hans-CN", "zh"), "zh_CN"), ("system", ("C",), "zh_CN"), ("system", (), "zh_CN"),
    ("system", ("de-DE", "en"), "zh_CN"), ("system", ("en-Latn-GB", "en"), "en"), ("system", ("en_US",), "en"),
    ("zh_CN", ("en-GB",), "zh_CN"), ("en", ("zh-CN",), "en"),
])
def test_the_window_is_chinese_unless_the_chair_or_its_desktop_is_english(wish, system, language):
    assert language_of(wish, system) == Language(language)


def test_chinese_needs_no_words_of_ours(qapp, speaking):
    assert speaking("zh_CN") is Language.CHINESE
    assert not qapp.findChildren(Words)
    assert QCoreApplication.translate("places", "来稿") == "来稿"


def test_the_sentence_decides_in_whatever_context_it_is_asked_for(speaking):
    class Anything(QObject):
        """A class that no tool has read."""

    speaking("en")
    assert QCoreApplication.translate("places", "来稿") == "Incoming"
    assert QCoreApplication.translate("never heard of", "来稿") == Anything().tr("来稿") == "Incoming"


def test_what_has_no_english_and_what_is_qts_own_stays(speaking):
    speaking("en")
    assert QCoreApplication.translate("places", "青禾镇的事") == "青禾镇的事"
    assert QFileDialog.tr("Open") == "Open"


def test_qts_own_words_are_chinese_where_the_window_is(qapp, speaking):
    speaking("zh_CN")
    let_qt_speak(qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    speaking("en")
    let_qt_speak(qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_next_window_may_speak_the_other_language(qapp, speaking):
    speaking("en")
    speaking("zh_CN")
    assert QCoreApplication.translate("places", "来稿") == "来稿"
    assert not qapp.findChildren(Words)


def test_what_goes_into_a_document_is_chinese_in_an_english_window(speaking):
    speaking("en")
    with in_chinese():
        assert QCoreApplication.translate("places", "来稿") == "来稿"
        assert days.day_words(date(2026, 3, 5)) == "3月5日"
    assert QCoreApplication.translate("places", "来稿") == "Incoming"
    assert spoken() is Language.ENGLISH


def test_days_are_said_as_each_language_says_them(speaking):
    day, today, at = date(2026, 3, 5), date(2027, 1, 1), datetime(2026, 3, 5, 14, 2)
    said = {}
    for language in Language:
        speaking(language)
        said[language] = (
            days.day_words(day), days.day_words(day, today), days.month_words(2026, 3), days.year_words(2026),
            days.moment_words(at), days.since_words(at.astimezone(), at.astimezone()))
    assert said[Language.CHINESE] == ("3月5日", "2026年3月5日", "2026年3月", "2026年", "3月5日 14:02", "14:02")
    assert said[Language.ENGLISH] == ("5 Mar", "5 Mar 2026", "Mar 2026", "2026", "5 Mar 14:02", "14:02")


def test_words_are_joined_with_the_signs_of_each_language(speaking):
    def said():
        return (joining.listed("ab"), joining.clauses("ab"), joining.halves("ab"), joining.apart("ab"),
                joining.titled("a"), joining.aside("a", "b"), joining.of("a", "b"), joining.sentences(("a.", "b.")))
    speaking("zh_CN")
    assert said() == ("a、b", "a，b", "a；b", "a　b", "《a》", "a（b）", "a：b", "a.b.")
    speaking("en")
    assert said() == ("a, b", "a, b", "a; b", "a  b", "“a”", "a (b)", "a: b", "a. b.")


def test_issue_numbers_are_said_in_english_too(speaking):
    journal, number = Journal("k", "快报", JournalKind.DAILY, (), "某办公室"), Number(2026, 51, 386, 52)
    speaking("zh_CN")
    assert issue_numbers.number_line(journal, number) == "第51、52期合刊（总第386、387期）"
    speaking("en")
    assert issue_numbers.number_line(journal, number) == "Nos 51–52 (running nos 386–387)"
    assert issue_numbers.number_line(journal, None) == ""


def test_examples_of_the_search_can_be_typed_as_they_stand_in_either_language(speaking):
    for language in Language:
        speaking(language)
        for example in EXAMPLES.values():
            words = QCoreApplication.translate("words", example)
            if not words.startswith(("不含", "-")):  # what is not wanted is asked for beside something that is
                parse(words, date(2026, 11, 20), {"防汛往年": "防汛"})
