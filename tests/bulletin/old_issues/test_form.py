"""The file of an old bulletin is called by what it is."""

import pytest
from imported import OLD_WORD, a_pdf
from old_bulletins import black_in_sections, made

from bulletin.old_issues.form import SUFFIXES, suffix_of

ODT = b"PK\x03\x04" + b"\0" * 14 + b"\x27\0\0\0\x27\0\0\0\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(("data", "suffix"), [
    (made(black_in_sections).data, ".docx"), (OLD_WORD.read_bytes(), ".doc"), (a_pdf((595, 842)), ".pdf"),
    (b"{\\rtf1 a}", ".rtf"), (b"<html><body>a</body></html>", ".html"), ("信息快报".encode("gb18030"), ".txt"),
    (ODT, ".odt"),
], ids=[".docx", ".doc", ".pdf", ".rtf", ".html", ".txt", ".odt"])
def test_each_form_has_its_suffix(data, suffix):
    assert suffix_of(data) == suffix
    assert suffix in SUFFIXES, "else it is not found among the plain files"


def test_what_is_not_told_apart_is_called_as_ours():
    assert suffix_of(b"\x89PNG\r\n\x1a\n") == ".docx"
