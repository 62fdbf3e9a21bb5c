"""Old bulletins as PDF: their own as it is, others by LibreOffice, None for what it cannot read."""

from imported import OLD_WORD, a_pdf

from bulletin.layout.pdf import as_came, office_suite
from bulletin.layout.pdf.as_came import pdfs_as_came
from bulletin.layout.pdf.text import page_texts

TEXT = "信息快报\n第12期\n青禾镇春耕备耕工作进展顺利。\n".encode("gb18030")
OWN = a_pdf((595, 842))


def test_what_libreoffice_reads_is_converted_and_a_pdf_stays_as_it_is():
    told = []
    word, own, text, broken = pdfs_as_came(
        (OLD_WORD.read_bytes(), OWN, TEXT, b"%PDF-1.4 broken"), 60, told=told.append)
    assert own == OWN
    assert "春耕" in "".join(page_texts(word))
    assert "青禾镇春耕备耕工作进展顺利" in "".join(page_texts(text)), "the encoding is not left to a guess"
    assert broken is None
    assert told[-1] == 4


def test_without_libreoffice_only_pdfs_are_had(monkeypatch):
    monkeypatch.setattr(office_suite, "_NAMES", ())
    assert pdfs_as_came((TEXT, OWN), 60) == (None, OWN)


def test_one_that_came_to_nothing_beside_others_is_tried_alone(monkeypatch):
    calls = []

    def only_alone(documents, timeout, **how):
        calls.append(how["suffixes"])
        return (OWN,) if len(documents) == 1 else (None, OWN)
    monkeypatch.setattr(as_came, "pdfs_of", only_alone)
    assert pdfs_as_came((TEXT, OLD_WORD.read_bytes()), 60) == (OWN, OWN)
    assert calls == [[".txt", ".doc"], [".txt"]]


def test_what_libreoffice_would_take_for_a_text_is_not_given_to_it(monkeypatch):
    monkeypatch.setattr(as_came, "pdfs_of", lambda documents, timeout, **how: (OWN,) * len(documents))
    letter = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\nFrom: a@example.org\n\n--a\n"
    assert pdfs_as_came((letter,), 60) == (None,)
