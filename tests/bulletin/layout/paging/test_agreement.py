"""A handful of issues as LibreOffice sets them: the same pages, the same lines."""

import shutil

import pytest

from bulletin.layout.issue_writer import write_issue
from bulletin.layout.paging.paginate import paginate
from bulletin.layout.pdf.office_suite import to_pdf
from tests.bench.issue_corpus import corpus
from tests.bulletin.layout.paging.agreement import agreement

ISSUES, SEED, SECONDS = 40, 7, 180
CHOSEN = (2, 3, 6, 7, 12, 36)


@pytest.fixture(scope="module")
def made(tmp_path_factory, layouts):
    """Issues of the corpus with the PDFs LibreOffice made of them, all in one call."""
    assert shutil.which("soffice"), "LibreOffice is needed here"
    folder = tmp_path_factory.mktemp("agreement")
    chosen = [each for number, each in enumerate(corpus(ISSUES, SEED)) if number in CHOSEN]
    paths = [folder / f"{number}.docx" for number in range(len(chosen))]
    for (issue, pictures), path in zip(chosen, paths, strict=True):
        write_issue(issue, layout_of(issue, layouts), path, pictures.__getitem__)
    return list(zip(chosen, to_pdf(paths, folder, SECONDS), strict=True))


def layout_of(issue, layouts):
    return layouts["zhuanbao" if len(issue.items) == 1 else "kuaibao"]


def test_pages_and_lines_are_those_of_the_word_processor(made, layouts, book):
    lines = same = 0
    for (issue, pictures), pdf in made:
        found = agreement(paginate(issue, layout_of(issue, layouts), book, picture=pictures.__getitem__), pdf)
        assert found.pages[0] == found.pages[1], found
        lines, same = lines + found.usual, same + found.same
    assert lines > 300
    assert same / lines >= 0.99
