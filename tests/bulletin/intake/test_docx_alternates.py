"""Of two forms of one thing that is read which Word of today shows; words drawn as shapes are words."""

from docx_builder import Docx, p, r

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind
from bulletin.text import plain

SMILEY = "http://schemas.microsoft.com/office/word/2015/wordml/symex"


def read(body: str) -> tuple[str, set[Kind]]:
    incoming = read_bytes("来稿.docx", Docx(body).bytes())
    return plain(incoming.text), {each.kind for each in incoming.warnings} - {Kind.TITLE_GUESSED}


def alternate(requires: str, choice: str, fallback: str) -> str:
    either = f'<mc:Choice Requires="{requires}">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>'
    return f'<w:r><mc:AlternateContent xmlns:w16se="{SMILEY}">{either}</mc:AlternateContent></w:r>'


def art(words: str, more: str = "") -> str:
    return f'<w:pict><v:shape><v:textpath {more} string="{words}"/></v:shape></w:pict>'


def test_a_smiley_is_read_from_its_old_form() -> None:
    smiley = alternate("w16se", '<w16se:symEx w16se:char="1F60A"/>', "<w:t>😊</w:t>")
    assert read(p(r("今天") + smiley + r("好"))) == ("今天😊好", set())


def test_text_in_a_form_not_known_comes_but_once() -> None:
    assert read(p(r("今天") + alternate("w16se", "<w:t>新</w:t>", "<w:t>旧</w:t>")))[0] == "今天新"
    assert read(p(r("今天") + alternate("wps", "", "<w:t>旧</w:t>")))[0] == "今天"


def test_word_art_is_a_text_box() -> None:
    assert read(p(r("外") + f"<w:r>{art('云岭信息')}</w:r>")) == ("外\n云岭信息", {Kind.TEXT_BOXES})
    assert read(p(r("外") + f"<w:r>{art('云岭', 'on=' + chr(34) + 'f' + chr(34))}</w:r>")) == ("外", set())


def test_word_art_stands_in_for_a_drawing_not_known() -> None:
    assert read(p(r("外") + alternate("zzz", "<w:drawing/>", art("云岭"))))[0] == "外\n云岭"
